// SPDX-License-Identifier: GPL-3.0-or-later
#define FARTHING_KERNELS baselineKernels
#define FARTHING_LEVEL_NAME "baseline"
#include "model/simulate/kernels/kernels.inc"

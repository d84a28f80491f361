// SPDX-License-Identifier: GPL-3.0-or-later
#define FARTHING_KERNELS avx2Kernels
#define FARTHING_LEVEL_NAME "avx2"
#include "model/simulate/kernels/kernels.inc"

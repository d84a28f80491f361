// SPDX-License-Identifier: GPL-3.0-or-later
#define FARTHING_KERNELS avx512Kernels
#define FARTHING_LEVEL_NAME "avx512"
#include "model/simulate/kernels/kernels.inc"

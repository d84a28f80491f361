// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/kernels/kernels.h"

#include <algorithm>

namespace farthing::kernels {

Level bestLevel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return Level::Avx512;
    if (__builtin_cpu_supports("avx2"))
        return Level::Avx2;
#endif
    return Level::Baseline;
}

const Kernels &kernelsFor(Level level)
{
    switch (std::min(level, bestLevel())) {
#if defined(__x86_64__)
    case Level::Avx512: return avx512Kernels;
    case Level::Avx2: return avx2Kernels;
#endif
    default: return baselineKernels;
    }
}

} // namespace farthing::kernels

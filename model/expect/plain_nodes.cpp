// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/plain_nodes.h"

#include <algorithm>

namespace farthing::plain {

OutcomesAt outcomesAt(kernels::Level level)
{
    switch (std::min(level, kernels::bestLevel())) {
#if defined(__x86_64__)
    case kernels::Level::Avx512: return avx512Outcomes;
    case kernels::Level::Avx2: return avx2Outcomes;
#endif
    default: return baselineOutcomes;
    }
}

} // namespace farthing::plain

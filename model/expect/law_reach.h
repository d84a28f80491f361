// SPDX-License-Identifier: GPL-3.0-or-later
// How far a token law reaches, as the exact engine counts it.
#pragma once
#include "model/distribution/law.h"

#include <algorithm>

namespace farthing {

/// The value at this score; all of a discrete law.
inline double largest(const Law &law, double score) { return law.isPoint() ? law.mean() : law.isDiscrete() ? law.highest() : law.atScore(score); }
inline double smallest(const Law &law, double score)
{
    return std::max(0.0, law.isPoint() ? law.mean() : law.isDiscrete() ? law.lowest() : law.atScore(-score));
}

} // namespace farthing

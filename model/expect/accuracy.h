// SPDX-License-Identifier: GPL-3.0-or-later
// How far and how finely the exact engine looks.
#pragma once

namespace farthing {

struct Accuracy {
    double reachScore;     ///< thresholds count that a prompt with every part at this score could meet
    int difficultyNodes;   ///< of the Gauss–Hermite rule over the difficulty
    double spacing;        ///< of the grids of a conversation, relative to those of a task figure
};
/// A task figure minds thresholds that one prompt in ten million meets, and is compared with simulated ones.
inline constexpr Accuracy taskAccuracy{5.2, 40, 1};
/// A month's draw moves far more with its parameters than with the last digits of this integral: thresholds that one prompt in
/// 10,000 meets.
inline constexpr Accuracy drawAccuracy{3.7, 20, 2};

} // namespace farthing

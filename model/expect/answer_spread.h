// SPDX-License-Identifier: GPL-3.0-or-later
// Where the answers of one attempt lead, summed over their sizes.
#pragma once
#include "model/expect/outlook.h"

#include <utility>
#include <vector>

namespace farthing {

/// The output of one attempt given difficulty and input.
struct OutputGiven {
    struct Visible {
        double value, weight;
        bool capped;          ///< malformed for that reason
        double low, high;     ///< the stretch of values it stands for
        double lowScore = 0, highScore = 0; ///< residual scores of its ends
    };
    std::vector<Visible> visible;
    double reasoningMean = 0, reasoningSecond = 0;
    double free = 1, freeMean = 0, freeSecond = 0; ///< reasoning below its cap: probability and restricted moments
};

/// Some answers by their probability and size: Σ p, Σ p·v and Σ p·v² over all of them and over those below their cap. Money is a
/// polynomial of degree two in the size, so nothing else of them matters.
struct AnswerSums {
    double all[3]{}, free[3]{};
    void add(const AnswerSums &other, double weight)
    {
        for (int k = 0; k < 3; ++k) {
            all[k] += weight * other.all[k];
            free[k] += weight * other.free[k];
        }
    }
};

/// The same for every request of a stage at one difficulty, while an attempt is repeated at many prompts.
struct AnswerSpread {
    using Part = std::pair<std::size_t, AnswerSums>;
    AnswerSums whole;
    std::vector<Part> landings;                ///< accepted: by landing
    std::vector<std::vector<Part>> failed;     ///< [failed answers before]: by failed answers after
    /// `failedGrid`: visible tokens of failed answers.
    AnswerSpread(const OutputGiven &output, const Landing &landing, const Grid &failedGrid);
};

} // namespace farthing

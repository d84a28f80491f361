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

/// Parts of an attempt's answers with the place each leads to.
using AnswerParts = std::vector<std::pair<std::size_t, AnswerSums>>;
AnswerSums allAnswers(const OutputGiven &output);
/// Of accepted answers: by landing.
AnswerParts answersByLanding(const OutputGiven &output, const Landing &landing);
/// Of failed ones, where the failed answers before them hold `before` tokens: by the point of `grid` of those after.
AnswerParts answersByFailed(const OutputGiven &output, const Grid &grid, double before);

} // namespace farthing

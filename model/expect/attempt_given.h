// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt: what is known of it before its output is drawn, and its outcomes as functions of the answer's size.
#pragma once
#include "model/expect/route_given.h"

namespace farthing {

struct RouteGiven::Facts {
    const CompiledTier *tier;
    const TokenRates *rates;
    bool overrun, pool;
    double poolRate;
    double malformed, incorrect;
    double promptMean, promptSecond;      ///< money
    double inputTokens, readTokens, writeTokens, hits;
    double outRate, reasoningRate;        ///< money per stated token
};

/// What each outcome adds for some answers: polynomials in their size, of `all` of them or of those `free` of a cap.
struct RouteGiven::Outcomes {
    struct Polynomial {
        double p = 0, mean[2]{}, second[3]{};
        /// Of answers with Σ p, Σ p·v and Σ p·v².
        void addTo(Branch &to, const double *sums) const
        {
            to.p += p * sums[0];
            to.mean += mean[0] * sums[0] + mean[1] * sums[1];
            to.second += second[0] * sums[0] + second[1] * sums[1] + second[2] * sums[2];
        }
        Polynomial times(double s) const
        {
            return {s * p, {s * mean[0], s * mean[1]}, {s * second[0], s * second[1], s * second[2]}};
        }
        /// With money that comes on top, independent of the size: its mean and second moment.
        Polynomial with(double m, double m2) const
        {
            return {p, {mean[0] + p * m, mean[1]}, {second[0] + 2 * m * mean[0] + p * m2, second[1] + 2 * m * mean[1], second[2]}};
        }
    };
    Polynomial lost;                 ///< of all: no answer, a transient error
    Polynomial right, wrong;         ///< of the free: accepted
    Polynomial given, kept;          ///< failures: of all that are given, less the free that are right or wrong
    Branch failure(const AnswerSums &answers) const
    {
        Branch b;
        given.addTo(b, answers.all);
        kept.addTo(b, answers.free);
        return b;
    }
    /// Failures and lost answers.
    Branch left(const AnswerSums &answers) const
    {
        Branch b = failure(answers);
        lost.addTo(b, answers.all);
        return b;
    }
    Branch accepted(const Polynomial &which, const AnswerSums &answers) const
    {
        Branch b;
        which.addTo(b, answers.free);
        return b;
    }
};

} // namespace farthing

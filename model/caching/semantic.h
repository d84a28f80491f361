// SPDX-License-Identifier: GPL-3.0-or-later
// A response cache that answers from the most similar earlier question when the similarity reaches a threshold: hits,
// wrong hits and what both are worth. Source: two normal score laws, derived (economics 2.5).
#pragma once
#include "model/core/result.h"

#include <optional>

namespace farthing::caching {

/// Scores are cosine similarities; any scale works as long as matches score higher.
struct SimilarityScores {
    double match = 0.9;      ///< mean score when the nearest earlier question has the same answer
    double other = 0.7;      ///< mean score when it has not; below `match`
    double sd = 0.05;        ///< spread of both, > 0
};
struct SemanticCache {
    double hit = 0;          ///< share of requests answered from the cache
    double wrongHit = 0;     ///< share of requests answered wrongly from it
    double wrongOfHits = 0;  ///< P(wrong | hit); 0 when nothing hits
    double costPerRequest = 0; ///< lookup + calls that are still made + loss of wrong hits
    double saving = 0;       ///< call cost − costPerRequest: negative when the cache loses money
    /// The threshold with the least cost; absent when wrong answers cost no more than a call (then answering everything
    /// from the cache is cheapest) or when a valid match is certain or impossible.
    std::optional<double> bestThreshold;
};
/// `valid`: P(an earlier question with the same answer is held), 0..1, say from growth.h. `threshold`: score from which
/// the cache answers. Money per request: `lookup` ≥ 0, `call` ≥ 0 (saved by any hit), `loss` ≥ 0 per wrong hit.
Result<SemanticCache> semanticCache(double valid, const SimilarityScores &scores, double threshold, double lookup,
                                    double call, double loss);

} // namespace farthing::caching

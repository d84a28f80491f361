// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/semantic.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

namespace farthing::caching {

Result<SemanticCache> semanticCache(double valid, const SimilarityScores &scores, double threshold, double lookup,
                                    double call, double loss)
{
    if (const auto fault = Require().within("share of requests with a valid match", valid, 0, 1)
                               .finite("mean score of matches", scores.match).finite("mean score of others", scores.other)
                               .above("spread of scores", scores.sd, 0).finite("similarity threshold", threshold)
                               .that(scores.match > scores.other, "Matches must score higher than other questions.")
                               .atLeast("lookup cost", lookup, 0).atLeast("call cost", call, 0).atLeast("loss of a wrong hit", loss, 0)
                               .fault())
        return *fault;
    const double right = valid * normalCdf((scores.match - threshold) / scores.sd);
    SemanticCache out;
    out.wrongHit = (1.0 - valid) * normalCdf((scores.other - threshold) / scores.sd);
    out.hit = right + out.wrongHit;
    out.wrongOfHits = out.hit > 0 ? out.wrongHit / out.hit : 0.0;
    out.costPerRequest = lookup + (1.0 - out.hit) * call + out.wrongHit * loss;
    out.saving = call - out.costPerRequest;
    // Where the two densities, weighted by what a hit is worth, balance: valid·call·f1 = (1 − valid)(loss − call)·f0.
    if (valid > 0 && valid < 1 && call > 0 && loss > call)
        out.bestThreshold = 0.5 * (scores.match + scores.other)
            + scores.sd * scores.sd / (scores.match - scores.other) * ownLog((1.0 - valid) * (loss - call) / (valid * call));
    return out;
}

} // namespace farthing::caching

// SPDX-License-Identifier: GPL-3.0-or-later
// The reference workload as one would write it in an afternoon: one task after another, std::mt19937_64 and <random>.
// plain_cpp PLAN SHEET TASKS [REPEATS]. Prints as engine_bench does.
#include "data/json/json.h"
#include "data/plan/plan_json.h"
#include "data/prices/import.h"
#include "model/plan/resolve.h"
#include "model/simulate/compiled_plan.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

namespace {

struct Tier {
    int attempts;
    double malformed, input[2], cached[2], output[2];
};
struct Stage {
    double hit, lookup, prefix, prefixHit, inMedian, inSigma, outMedian, outSigma, outMax, rho, tool;
    std::vector<Tier> tiers;
};

std::vector<Stage> workload(const char *planFile, const char *sheetFile)
{
    using namespace farthing;
    std::ifstream in(planFile);
    std::stringstream text;
    text << in.rdbuf();
    const auto document = data::parseJson(text.str());
    const auto sheet = data::importPriceFile(sheetFile);
    if (!document || !sheet)
        std::exit(1);
    const data::PlanRead read = data::readPlan(*document);
    Issues issues;
    const CompiledPlan plan = compilePlan(resolveBase(*read.plan, issues), findPrices(*read.plan, sheet->sheet, issues), issues);
    std::vector<Stage> stages;
    for (const CompiledStage &s : plan.stages) {
        Stage stage{s.responseHit, s.lookupCost, s.prefix.mean(), s.prefixHit, s.fresh.quantile(.5), 0, s.visible.quantile(.5), 0,
                    s.visible.cap(), s.correlation, s.toolCalls.mean() * s.toolFee, {}};
        stage.inSigma = std::log(s.fresh.quantile(.95) / stage.inMedian) / 1.6448536269514722;
        stage.outSigma = std::log(s.visible.quantile(.75) / stage.outMedian) / 0.6744897501960817; // below the cap
        for (const CompiledTier &t : s.tiers) {
            Tier tier{t.attempts, t.malformed, {}, {}, {}};
            for (std::size_t b = 0; b < 2; ++b) {
                const TokenRates &rates = t.card.bands[std::min(b, t.card.bands.size() - 1)].rates;
                tier.input[b] = rates.input, tier.cached[b] = rates.cachedRead, tier.output[b] = rates.output;
            }
            stage.tiers.push_back(tier);
        }
        stages.push_back(stage);
    }
    return stages;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const std::vector<Stage> stages = workload(argv[1], argv[2]);
    const long tasks = std::atol(argv[3]);
    const int repeats = argc > 4 ? std::atoi(argv[4]) : 1;
    for (int r = 0; r < repeats; ++r) {
        std::mt19937_64 random(static_cast<unsigned>(r) + 1);
        std::normal_distribution<double> normal;
        std::uniform_real_distribution<double> uniform;
        std::vector<double> costs(static_cast<std::size_t>(tasks));
        long wins = 0;
        double sum = 0, squares = 0;
        const auto start = std::chrono::steady_clock::now();
        for (double &cost : costs) {
            bool alive = true;
            for (const Stage &s : stages) {
                cost += s.lookup;
                if (uniform(random) < s.hit)
                    continue;
                const double z = normal(random);
                const double prompt = s.prefix + s.inMedian * std::exp(s.inSigma * z);
                const int band = prompt >= 200000;
                bool valid = false;
                for (const Tier &t : s.tiers) {
                    for (int a = 0; a < t.attempts && !valid; ++a) {
                        const double o = s.rho * z + std::sqrt(1 - s.rho * s.rho) * normal(random);
                        const double out = std::min(s.outMedian * std::exp(s.outSigma * o), s.outMax);
                        const double read = a > 0 || uniform(random) < s.prefixHit ? s.prefix : 0;
                        cost += (prompt - read) * t.input[band] + read * t.cached[band] + out * t.output[band] + s.tool;
                        valid = uniform(random) >= t.malformed;
                    }
                    if (valid)
                        break;
                }
                if (!valid) {
                    alive = false;
                    break;
                }
            }
            wins += alive;
            sum += cost;
            squares += cost * cost;
        }
        std::nth_element(costs.begin(), costs.begin() + tasks * 95 / 100, costs.end());
        const double each = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / static_cast<double>(tasks);
        const double n = static_cast<double>(tasks), mean = sum / n;
        std::printf("%.4f mean %.9g se %.3g success %.6f p95 %.6g\n", each, mean, std::sqrt((squares / n - mean * mean) / n), static_cast<double>(wins) / n,
                    costs[static_cast<std::size_t>(tasks * 95 / 100)]);
    }
    return 0;
}

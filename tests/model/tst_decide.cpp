// SPDX-License-Identifier: GPL-3.0-or-later
// Decision statistics against enumeration, played chains, known functions and their own definitions.
#include "tests/support/queue_simulation.h"

#include "model/decide/absorbing_chain.h"
#include "model/decide/intervals.h"
#include "model/decide/outcomes.h"
#include "model/decide/regression.h"
#include "model/decide/sample_size.h"
#include "model/decide/tier_choice.h"
#include "model/decide/variance.h"
#include "model/distribution/normal.h"

#include <QtTest>

using namespace farthing;
using namespace farthing::decide;
using farthing::test::Stream;

namespace {

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

/// P(Bin(n, p) = k) by logarithms.
double binomial(double n, double k, double p)
{
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p) + (n - k) * std::log1p(-p));
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT
private slots:
    void chainPlayed();
    void chainThatNeverEnds();
    void ratioErrorPlayed();
    void cohortsEnumerated();
    void triesAndVotesEnumerated();
    void betaRetriesIntegrated();
    void intervalsByDefinition();
    void wilsonCovers();
    void wilksIsTheFewest();
    void marginTotals();
    void sampleSizesHavePower();
    void controlsHelp();
    void regressionFindsCoefficients();
    void frontierAgainstEnumeration();
    void boundIsBelow();
    void refusals();
};

void DecideTest::chainPlayed()
{
    // Router, worker that repeats itself, strong model; costs differ by how a step ends.
    const AbsorbingChain chain{3, 2, {
        {0, 1, false, 0.8, 0.01, 0.005}, {0, 2, false, 0.2, 0.02, 0.0},
        {1, 1, false, 0.3, 0.04, 0.02}, {1, 0, true, 0.6, 0.03, 0.01}, {1, 2, false, 0.1, 0.05, 0.0},
        {2, 0, true, 0.9, 0.5, 0.1}, {2, 1, true, 0.1, 0.8, 0.3}}, 0};
    const ChainResult r = *solveChain(chain);
    Stream stream(41);
    double sum = 0, squares = 0, success = 0, successCost = 0;
    constexpr int n = 400000;
    for (int i = 0; i < n; ++i) {
        std::size_t state = 0;
        double cost = 0;
        for (;;) {
            double u = stream.uniform();
            const ChainStep *taken = nullptr;
            for (const ChainStep &step : chain.steps) {
                if (step.from != state)
                    continue;
                taken = &step;
                if ((u -= step.probability) < 0)
                    break;
            }
            cost += taken->costMean + taken->costSd * normalQuantile(stream.uniform());
            state = taken->to;
            if (taken->ends)
                break;
        }
        sum += cost / n;
        squares += cost * cost / n;
        success += (state == 0) / double(n);
        successCost += state == 0 ? cost / n : 0;
    }
    QVERIFY(near(sum, r.mean, 0.01) && near(squares - sum * sum, r.variance, 0.02));
    QVERIFY(std::fabs(success - r.ended[0]) < 0.002 && near(successCost, r.costEnded[0], 0.01));
    QVERIFY(near(r.costEnded[0] + r.costEnded[1], r.mean, 1e-13) && near(r.ended[0] + r.ended[1], 1, 1e-13));
    QVERIFY(near(r.costPer(0), r.mean / r.ended[0], 1e-15) && near(r.visits[0], 1, 1e-15));
}

void DecideTest::chainThatNeverEnds()
{
    const auto loop = solveChain({2, 1, {{0, 1, false, 1, 1, 0}, {1, 0, false, 1, 1, 0}}, 0});
    QVERIFY(!loop && loop.error().message.find("never ends") != std::string::npos);
    const auto leaky = solveChain({1, 1, {{0, 0, true, 0.5, 1, 0}}, 0});
    QVERIFY(!leaky && leaky.error().message.find("sum to 1") != std::string::npos);
    QVERIFY(!solveChain({1, 1, {{0, 3, true, 1, 1, 0}}, 0}) && !solveChain({1, 1, {{0, 0, true, 1, std::nan(""), 0}}, 0}) && !solveChain({}));
    QVERIFY(!chainOfStates({{0.5}}, {}, {1}, {0}, 0) && !chainOfStates({}, {}, {}, {}, 0));
    // A state that nobody reaches may loop.
    QVERIFY(bool(solveChain({2, 1, {{0, 0, true, 1, 2, 0}, {1, 0, false, 1, 1, 0}}, 0})));
}

void DecideTest::ratioErrorPlayed()
{
    // C = 1 + S/2 with P(S) = 0.6: exact moments, and the spread of the ratio over 400 samples of 200 tasks.
    const TaskMoments m{1.3, 0.25 * 0.24, 0.6, 0.9};
    const RatioOfMeans r = *ratioOfMeans(m, 200);
    Stream stream(5);
    double sum = 0, squares = 0;
    constexpr int runs = 20000;
    for (int run = 0; run < runs; ++run) {
        double cost = 0, success = 0;
        for (int i = 0; i < 200; ++i) {
            const bool ok = stream.uniform() < 0.6;
            success += ok;
            cost += ok ? 1.5 : 1.0;
        }
        sum += cost / success / runs;
        squares += (cost / success) * (cost / success) / runs;
    }
    QVERIFY(near(std::sqrt(squares - sum * sum), r.se, 0.03));
    QVERIFY(std::fabs(sum - r.ratio - r.bias) < 4 * r.se / std::sqrt(double(runs)) + 0.1 * r.bias);
}

void DecideTest::cohortsEnumerated()
{
    for (const double q : {0.05, 0.6, 0.99}) {
        double sum = 0, any = 0;
        for (double s = 1; s <= 40; s += 1) {
            sum += binomial(40, s, q) * 40 / s;
            any += binomial(40, s, q);
        }
        const CohortBias b = *cohortBias(40, q, 2.0);
        QVERIFY(near(b.meanOfRatios, 2 * sum / any, 1e-10) && near(b.undefined, std::pow(1 - q, 40), 1e-10));
        QVERIFY(b.bias > 0 || q < 0.1); // with hardly any success the condition "at least one" bends the mean down
    }
    QCOMPARE(cohortBias(40, 1, 2)->meanOfRatios, 2.0);
    QVERIFY(cohortBias(100000, 0.6, 1)->bias < 1e-4);
}

void DecideTest::triesAndVotesEnumerated()
{
    // k of n tries: every subset is as likely.
    QVERIFY(near(*passAtK(6, 2, 3), 1 - 4.0 / 20, 1e-14));
    QCOMPARE(*passAtK(10, 0, 5), 0.0);
    double sum = 0;
    for (double k = 6; k <= 11; k += 1)
        sum += binomial(11, k, 0.63);
    QVERIFY(near(*majorityRight(0.63, 11), sum, 1e-10));
    QVERIFY(near(*majorityRight(0.7, 4), binomial(4, 3, 0.7) + binomial(4, 4, 0.7), 1e-10)); // a tie is lost
    QVERIFY(*majorityRight(0.6, 21) > *majorityRight(0.6, 11) && *majorityRight(0.4, 21) < *majorityRight(0.4, 11));
    QVERIFY(near(*majorityRight(0.5, 9), 0.5, 1e-12) && *majorityRight(0, 3) == 0.0);
}

void DecideTest::betaRetriesIntegrated()
{
    // Midpoint rule over q ~ Beta(2, 3), density 12 q (1−q)².
    double success = 0, attempts = 0, squares = 0;
    constexpr int n = 200000;
    for (int i = 0; i < n; ++i) {
        const double q = (i + 0.5) / n, p = 1 - q, w = 12 * q * p * p / n;
        success += w * (1 - p * p * p);
        attempts += w * (1 + p + p * p);
        squares += w * (q + 4 * p * q + 9 * p * p);
    }
    const BetaRetries b = *betaRetries(2, 3, 3, 0.1);
    QVERIFY(near(b.success, success, 1e-8) && near(b.meanAttempts, attempts, 1e-8) && near(b.varAttempts, squares - attempts * attempts, 1e-7));
    QVERIFY(b.costPerSuccess < betaRetries(2, 3, 9, 0.1)->costPerSuccess); // a higher cap costs more per success
    QVERIFY(near(betaRetries(2e8, 3e8, 7, 0.1)->costPerSuccess, 0.25, 1e-6)); // equal tasks: the cap does not matter
}

void DecideTest::intervalsByDefinition()
{
    for (const double k : {0.0, 1.0, 17.0, 39.0, 40.0}) {
        const Interval exact = *clopperPearson(k, 40, 0.95), score = *wilson(k, 40, 0.95);
        QVERIFY(exact.low <= k / 40 && k / 40 <= exact.high && score.low <= k / 40 && k / 40 <= score.high);
        if (k > 0) { // at the lower bound, k or more come with 2.5 %
            double tail = 0;
            for (double s = k; s <= 40; s += 1)
                tail += binomial(40, s, exact.low);
            QVERIFY(near(tail, 0.025, 1e-8));
            QVERIFY(*clopperPearsonLower(k, 40, 0.95) > exact.low);
        }
    }
    QCOMPARE(wilson(0, 40, 0.95)->low, 0.0);
    QCOMPARE(wilson(40, 40, 0.95)->high, 1.0);
    QCOMPARE(clopperPearson(0, 40, 0.95)->low, 0.0);
    QCOMPARE(clopperPearson(40, 40, 0.95)->high, 1.0);
}

void DecideTest::wilsonCovers()
{
    // Exact coverage of both, averaged over shares: Wilson near 95 %, Clopper–Pearson never below.
    double wilsonMean = 0, worstExact = 1;
    int shares = 0;
    for (double p = 0.02; p < 0.99; p += 0.02, ++shares) {
        double covered = 0, coveredExact = 0;
        for (double k = 0; k <= 60; k += 1) {
            const Interval w = *wilson(k, 60, 0.95), c = *clopperPearson(k, 60, 0.95);
            covered += w.low <= p && p <= w.high ? binomial(60, k, p) : 0;
            coveredExact += c.low <= p && p <= c.high ? binomial(60, k, p) : 0;
        }
        wilsonMean += covered;
        worstExact = std::min(worstExact, coveredExact);
    }
    QVERIFY(std::fabs(wilsonMean / shares - 0.95) < 0.006);
    QVERIFY(worstExact >= 0.95);
}

void DecideTest::wilksIsTheFewest()
{
    for (const double order : {1.0, 2.0, 5.0})
        for (const double coverage : {0.5, 0.9, 0.99}) {
            const double n = *wilksRuns(coverage, 0.95, order);
            const auto miss = [=](double runs) {
                double sum = 0;
                for (double k = 0; k < order; k += 1)
                    sum += binomial(runs, k, 1 - coverage);
                return sum;
            };
            QVERIFY(miss(n) <= 0.05 && (n == order || miss(n - 1) > 0.05));
        }
}

void DecideTest::marginTotals()
{
    const TotalMargin known = *totalMargin(0.08, 0.9, 20000, 1500);
    const TotalMargin unsure = *totalMargin(0.08, 0.9, 20000, 1500, 0.02);
    QVERIFY(unsure.atLeast < known.atLeast && unsure.p5 < known.p5);
    // Volume averages out what differs from task to task, not what we do not know.
    const double relativeKnown = (totalMargin(0.08, 0.9, 1e8, 0)->p5 / 1e8 - 0.08) / 0.08;
    const double relativeUnsure = (totalMargin(0.08, 0.9, 1e8, 0, 0.02)->p5 / 1e8 - 0.08) / 0.08;
    QVERIFY(relativeKnown > -0.01 && relativeUnsure < -0.4);
    QCOMPARE(totalMargin(1, 0, 10, 10)->atLeast, 1.0);
    QVERIFY(near(*quantileError(0.5, 100, 0.4), 0.125, 1e-14));
}

void DecideTest::sampleSizesHavePower()
{
    // McNemar and A/B at the sizes they give: the difference is found about 80 % of the time.
    const auto n = static_cast<int>(std::ceil(*perArm(0.8, 0.1, {0.05, 0.2})));
    const auto pairCount = static_cast<int>(std::ceil(*pairs(0.15, 0.05, {0.05, 0.2})));
    Stream stream(17);
    int found = 0, foundPaired = 0;
    constexpr int runs = 4000;
    for (int r = 0; r < runs; ++r) {
        double a = 0, b = 0;
        for (int i = 0; i < n; ++i) {
            a += stream.uniform() < 0.8;
            b += stream.uniform() < 0.7;
        }
        const double pa = a / n, pb = b / n, se = std::sqrt((pa * (1 - pa) + pb * (1 - pb)) / n);
        found += (pa - pb) / se > 1.959964;
        double first = 0, second = 0;
        for (int i = 0; i < pairCount; ++i) {
            const double u = stream.uniform();
            first += u < 0.15;
            second += u >= 0.15 && u < 0.2;
        }
        foundPaired += (first - second) / std::sqrt(first + second) > 1.959964;
    }
    QVERIFY2(std::fabs(found / double(runs) - 0.8) < 0.03, qPrintable(QString::number(found)));
    QVERIFY2(std::fabs(foundPaired / double(runs) - 0.8) < 0.03, qPrintable(QString::number(foundPaired)));
    QVERIFY(*perArm(0.9, 0.01, {}) > *perArm(0.9, 0.02, {}));
}

void DecideTest::controlsHelp()
{
    Stream stream(29);
    std::vector<double> y, c;
    for (int i = 0; i < 5000; ++i) {
        c.push_back(normalQuantile(stream.uniform()));
        y.push_back(3 + 2 * c.back() + normalQuantile(stream.uniform()));
    }
    const Controlled out = *controlled(y, c, 0);
    QVERIFY(std::fabs(out.beta - 2) < 0.06 && std::fabs(out.estimate - 3) < 4 * out.se);
    QVERIFY(near(out.se, 1 / std::sqrt(5000.0), 0.05)); // what is left after the control
    const ControlGain gain = *controlGain(2 / std::sqrt(5.0), std::sqrt(5.0), 1);
    QVERIFY(near(gain.beta, 2, 1e-12) && near(gain.varianceFactor, 0.2, 1e-12));
    QVERIFY(std::isinf(commonNumbers(4, 4, 1, 10)->reduction) && near(commonNumbers(4, 4, 0, 10)->reduction, 1, 1e-14));
}

void DecideTest::regressionFindsCoefficients()
{
    Stream stream(3);
    Sample x;
    std::vector<double> y, monotone;
    for (int i = 0; i < 4000; ++i) {
        x.push_back({normalQuantile(stream.uniform()), 2 * normalQuantile(stream.uniform()), stream.uniform(), 7.0});
        y.push_back(3 * x.back()[0] - x.back()[1]);
        monotone.push_back(std::exp(2 * x.back()[0]));
    }
    const StandardisedRegression src = *standardisedRegression(x, y, false);
    const LinearContribution exact = *linearContribution({3, -1}, {1, 2});
    QVERIFY(near(src.r2, 1, 1e-12) && std::fabs(src.coefficients[0] - exact.src[0]) < 0.03 && std::fabs(src.coefficients[1] - exact.src[1]) < 0.03);
    QVERIFY(std::fabs(src.coefficients[2]) < 1e-12 && src.coefficients[3] == 0.0); // an input that never varies
    QVERIFY(standardisedRegression(x, monotone, true)->r2 > 0.999 && standardisedRegression(x, monotone, false)->r2 < 0.5);
    const RankContribution ranks = *rankContribution(x, monotone);
    QVERIFY(near(ranks.spearman[0], 1, 1e-12) && ranks.share[0] > 0.99 && ranks.spearman[3] == 0.0);
    QVERIFY(near(rankContribution({{1}, {1}, {2}, {3}}, {1, 2, 3, 3})->spearman[0], 8.0 / 9, 1e-12)); // ties at their mean rank
}

void DecideTest::frontierAgainstEnumeration()
{
    Stream stream(101);
    for (int round = 0; round < 60; ++round) {
        std::vector<StageOptions> stages(1 + static_cast<std::size_t>(stream.uniform() * 4));
        for (StageOptions &stage : stages)
            for (std::size_t t = 0, n = 1 + static_cast<std::size_t>(stream.uniform() * 4); t < n; ++t)
                stage.push_back({stream.uniform() * 0.1, 0.4 + 0.6 * stream.uniform()});
        for (const Payment payment : {Payment::Every, Payment::UntilFailure}) {
            std::vector<TierPlan> all;
            std::vector<std::size_t> pick(stages.size(), 0);
            for (;;) {
                TierPlan plan;
                for (std::size_t s = 0; s < stages.size(); ++s) {
                    plan.cost += payment == Payment::Every ? stages[s][pick[s]].cost : plan.quality * stages[s][pick[s]].cost;
                    plan.quality *= stages[s][pick[s]].quality;
                }
                all.push_back(plan);
                std::size_t s = 0;
                while (s < stages.size() && ++pick[s] == stages[s].size())
                    pick[s++] = 0;
                if (s == stages.size())
                    break;
            }
            const auto frontier = *tierFrontier(stages, payment);
            for (const TierPlan &plan : all) // nothing beats the frontier, and everything is beaten by it or on it
                QVERIFY(std::any_of(frontier.begin(), frontier.end(), [&](const TierPlan &f) {
                    return f.cost <= plan.cost * (1 + 1e-11) && f.quality >= plan.quality * (1 - 1e-11);
                }));
            double least = INFINITY;
            for (const TierPlan &plan : all)
                least = std::min(least, plan.costPerSuccess());
            QVERIFY(near(leastCostPerSuccess(frontier)->costPerSuccess(), least, 1e-11));
            for (const TierPlan &f : frontier) { // what a plan says is what its choice gives
                double cost = 0, quality = 1;
                for (std::size_t s = 0; s < stages.size(); ++s) {
                    const TierOption &option = stages[s][static_cast<std::size_t>(f.choice[s])];
                    cost += payment == Payment::Every ? option.cost : quality * option.cost;
                    quality *= option.quality;
                }
                QVERIFY(near(f.cost, cost, 1e-11) && near(f.quality, quality, 1e-11));
            }
        }
    }
}

void DecideTest::boundIsBelow()
{
    Stream stream(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<StageOptions> stages(3);
        for (StageOptions &stage : stages)
            for (int t = 0; t < 4; ++t)
                stage.push_back({stream.uniform(), 0.5 + 0.5 * stream.uniform()});
        const auto frontier = *tierFrontier(stages, Payment::Every);
        const double floor = frontier.back().quality * (0.5 + 0.5 * stream.uniform());
        const double bound = *tierCostBound(stages, floor), best = cheapestTiers(frontier, floor)->cost;
        QVERIFY(bound <= best * (1 + 1e-12));
        QVERIFY(bound >= frontier.front().cost * (1 - 1e-12));
    }
    QVERIFY(!tierCostBound({{{1, 0.5}}}, 0.6));
    const auto missing = cheapestTiers({{1, 0.5, {0}}}, 0.6);
    QVERIFY(!missing && missing.error().message.find("0.5") != std::string::npos);
}

void DecideTest::refusals()
{
    const double nan = std::nan("");
    QVERIFY(!ratioOfMeans({nan, 0, 1, 0}, 10) && !ratioOfMeans({1, 0, 0, 0}, 10) && !cohortBias(0, 0.5, 1) && !cohortBias(5, nan, 1));
    QVERIFY(!passAtK(5, 6, 1) && !passAtK(5, 1, 6) && !majorityRight(1.5, 3) && !majorityRight(0.5, 2.5) && !betaRetries(0, 1, 1, 1) && !betaRetries(1, 1, 0, 1));
    QVERIFY(!wilson(11, 10, 0.95) && !wilson(1, 10, 1) && !clopperPearson(nan, 10, 0.9) && !clopperPearsonLower(1.5, 10, 0.9));
    QVERIFY(!wilksRuns(1, 0.9, 1) && !wilksRuns(0.9, 0.9, 0) && !totalMargin(nan, 1, 1, 1) && !totalMargin(1, -1, 1, 1) && !quantileError(0, 1, 1));
    QVERIFY(!perArm(0.5, 0, {}) && !perArm(0.1, 0.2, {}) && !pairs(0.1, 0.1, {}) && !pairs(0.9, 0.2, {}) && !pairs(0.2, 0.1, {0, 0.2}));
    QVERIFY(!commonNumbers(1, 1, 2, 1) && !controlGain(0.5, 1, 0) && !controlled({1, 2}, {1, 2}, 0) && !controlled({1, 2, 3}, {1, 1, 1}, 0) && !controlled({1, nan, 3}, {1, 2, 3}, 0));
    QVERIFY(!linearContribution({1}, {}) && !linearContribution({0}, {1}) && !rankContribution({{1}}, {1}) && !standardisedRegression({{1, 2}, {2, 3}, {4}}, {1, 2, 3}, true));
    QVERIFY(!standardisedRegression({{1}, {2}, {3}}, {5, 5, 5}, false) && !rankContribution({{1}, {nan}, {3}}, {1, 2, 3}));
    QVERIFY(!tierFrontier({}, Payment::Every) && !tierFrontier({{}}, Payment::Every) && !tierFrontier({{{1, 0}}}, Payment::Every) && !tierFrontier({{{nan, 1}}}, Payment::Every));
    QVERIFY(!cheapestTiers({}, 0.5) && !cheapestTiers({}, nan) && !leastCostPerSuccess({}) && !tierCostBound({{{1, 1}}}, 0));
}

QTEST_APPLESS_MAIN(DecideTest)
#include "tst_decide.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation's loops: equal bits on every level of CPU, known answers of the generators, errors of the approximations.
#include "model/distribution/normal.h"
#include "model/plan/resolve.h"
#include "model/simulate/kernels/kernels.h"
#include "model/simulate/lanes.h"
#include "model/simulate/random.h"
#include "model/simulate/simulate.h"
#include "model/simulate/sobol_words.h"
#include "tests/support/kernel_arrays.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>
#include <cstring>
#include <set>

using namespace farthing;
using namespace farthing::kernels;
using test::Array, test::count, test::levels, test::room;

namespace {

/// Words and amounts that the loops of a level make from the same inputs, as one string of bytes.
std::string everythingOf(const Kernels &k)
{
    std::string out;
    const auto keep = [&](const auto *values) { out.append(reinterpret_cast<const char *>(values), sizeof(*values) * count); };
    const auto keepOne = [&](double value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); };
    static Array<std::uint32_t> words[4], at, some, found;
    static Array<float> x, y, a, b, c, d, e, mask, ones;
    static Array<double> money, more;
    for (int i = 0; i < room; ++i) {
        at[i] = static_cast<std::uint32_t>(i * 7 % 4096);
        some[i] = at[i] % 1024;
        ones[i] = i < count;
        a[i] = b[i] = c[i] = d[i] = e[i] = 0;
        money[i] = more[i] = 0;
    }
    Streams streams;
    k.seed(0x123456789ABCDEFULL, 77, 3, 160, &streams);
    k.words(&streams, words[0], count);
    keep(words[0].of);
    k.pairs(&streams, x, y, count);
    keep(x.of);
    keep(y.of);
    const Blocks blocks{{words[0], words[1], words[2], words[3]}};
    k.philox(0xFEDCBA987654321ULL, (5ULL << 32) - 65536, at, count, 9, 11, &blocks);
    for (const auto &w : words)
        keep(w.of);
    k.sobol(sobolDirections(7).data(), 0xC0FFEE01U, 4096, found, count);
    keep(found.of);
    k.sobolAt(sobolDirections(7).data(), 0xC0FFEE01U, 5120, some, words[3], count);
    keep(words[3].of);
    k.normals(words[0], x, count);
    k.normals(words[1], y, count);
    keep(x.of);
    k.blend(.3F, x, .95F, y, count);
    keep(y.of);
    k.blendedExponentials(1000, .8F, .6F, x, .8F, y, 10, 5000, 30, a, count);
    keep(a.of);
    k.exponentials(1000, .8F, x, 10, 5000, 70, a, count);
    k.linear(500, 100, y, 0, 700, 20, b, count);
    keep(a.of);
    keep(b.of);
    const float cuts[] = {-1, 0, .5F};
    const float values[] = {0, 1, 2, 5};
    k.steps(x, cuts, values, 3, c, count);
    keep(c.of);
    keepOne(k.wordEvents(words[2], 0xC0000000U, ones, mask, count));
    keep(mask.of);
    keepOne(k.streamEvents(&streams, 0x30000000U, mask, d, count));
    keep(d.of);
    keepOne(k.partedEvents(&streams, 0x30000000U, mask, d, e, count));
    keep(d.of);
    keep(e.of);
    k.wordsTwice(&streams, words[1], count);
    keep(words[1].of);
    const EventPair both{0x90000000U, 0x50000000U, d, e};
    double counts[2];
    k.eventPairs(&streams, &both, ones, counts, count);
    keepOne(counts[0]);
    keepOne(counts[1]);
    keep(d.of);
    keep(e.of);
    k.exchangeHalves(words[2], count);
    keep(words[2].of);
    keepOne(k.compact(mask, found, count));
    keepOne(k.scoreEvents(y, .25F, ones, d, count));
    keep(d.of);
    k.atLeast(a, 900, ones, d, count);
    keep(d.of);
    const CacheRules rules{256, 128, true, true}, plain{1024, 0, false, false};
    for (const CacheRules *rule : {&rules, &plain}) {
        keepOne(k.cacheTokens(rule, a, b, c, ones, d, e, mask, count));
        keep(d.of);
        keep(e.of);
        keep(mask.of);
    }
    k.fillMoney(0, more, count);
    keepOne(k.charge(a, ones, 3e-6, money, more, count));
    const double from[] = {0, 1000, 2000}, rates[] = {1e-6, 2e-6, 5e-6};
    keepOne(k.chargeInBands(b, ones, a, from, rates, 3, money, more, count));
    keep(money.of);
    keep(more.of);
    const BillRules bill{1500, {1e-6, 2e-6}, {1e-7, 2e-7}, {3e-6, 4e-6}, {5e-6, 6e-6}, {7e-6, 8e-6}, 12, true, .001};
    const BillLanes billed{a, b, c, mask, ones, ones};
    static Array<double> columns[6];
    const BillMoney paid{more, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]}, total{more, {}, {}, {}, {}, {}, {}};
    for (const BillMoney *to : {&paid, &total}) {
        BillTokens tokens;
        BillSums sums;
        k.billAll(&bill, &billed, to, &tokens, &sums, count);
        for (const TwoSums &s : {sums.input, sums.cachedRead, sums.cacheWrite, sums.output, sums.reasoning, sums.tools}) {
            keepOne(s.first);
            keepOne(s.second);
        }
        for (const double sum : {tokens.input, tokens.cachedRead, tokens.cacheWrite, tokens.output, tokens.reasoning})
            keepOne(sum);
    }
    for (const auto &column : columns)
        keep(column.of);
    keep(more.of);
    keepOne(k.sum(ones, count));
    keepOne(k.sumMoney(more, count));
    keepOne(k.reaches(a, 4000, count));
    double sums[5];
    k.twoSums(a, sums, count);
    keepOne(sums[0]);
    keepOne(sums[1]);
    k.twoSumsOfMoney(more, sums, count);
    keepOne(sums[0]);
    keepOne(sums[1]);
    k.costSums(more, ones, sums, count);
    for (const double s : sums)
        keepOne(s);
    k.toMoney(.3, a, money, count);
    k.scaleMoney(1.1, money, count);
    k.addMoney(money, more, count);
    k.addToMoney(.7, b, more, nullptr, count);
    k.addToMoney(.2, a, more, money, count);
    keep(money.of);
    keep(more.of);
    k.sumsFrom(500, &more.of[3], sums, count - 5);
    keepOne(sums[0]);
    keepOne(sums[1]);
    k.addScaled(a, .1F, e, count);
    k.scaled(.3F, e, d, count);
    k.neither(ones, ones, c, count);
    k.exclude(c, d, count);
    k.raise(ones, c, count);
    keep(c.of);
    k.multiply(d, a, c, count);
    k.subtract(c, a, b, count);
    k.add(b, c, count);
    keep(c.of);
    return out;
}

} // namespace

class KernelTest : public QObject {
    Q_OBJECT
private slots:
    void levelsGiveEqualBits();
    void levelsGiveEqualRuns();
    void philoxIsRandom123();
    void streamsAreXoshiro();
    void normalScores();
    void pairedScores();
    void billIsTheSumOfItsMeters();
    void exponentials();
    void pointsOfSomeLanes();
    void sumsFromABound();
    void cacheInSteps();
    void placesNeverShareACounter();
};

void KernelTest::levelsGiveEqualBits()
{
    const std::string baseline = everythingOf(kernelsFor(Level::Baseline));
    for (const Level level : levels()) {
        QVERIFY2(everythingOf(kernelsFor(level)) == baseline, kernelsFor(level).name);
        qInfo("%s: %zu bytes equal to the baseline's", kernelsFor(level).name, baseline.size());
    }
}

void KernelTest::levelsGiveEqualRuns()
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Issues issues;
        const Plan plan = test::RandomPlan(seed).make();
        const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
        const CompiledPlan compiled = compilePlan(resolveBase(plan, issues), prices, issues);
        SimulateOptions options;
        options.tasks = 5000;
        options.level = Level::Baseline;
        const TaskResult baseline = *simulate(compiled, options);
        for (const Level level : levels()) {
            options.level = level;
            QVERIFY2(*simulate(compiled, options) == baseline, qPrintable(QString("seed %1, %2").arg(seed).arg(kernelsFor(level).name)));
        }
        options.breakdown = false;
        const TaskResult costs = *simulate(compiled, options);
        QVERIFY(costs.breakdown.empty());
        QCOMPARE(costs.cost, baseline.cost);
        QCOMPARE(costs.percentiles, baseline.percentiles);
    }
}

void KernelTest::philoxIsRandom123()
{
    Array<std::uint32_t> at, words[4];
    for (int i = 0; i < room; ++i)
        at[i] = static_cast<std::uint32_t>(i * 3);
    const std::uint64_t key = 0x0123456789ABCDEFULL, first = (7ULL << 32) - 65536; // the task number has two words
    const Blocks blocks{{words[0], words[1], words[2], words[3]}};
    Streams streams;
    for (const Level level : levels()) {
        const Kernels &k = kernelsFor(level);
        k.philox(key, first, at, count, 5, 6, &blocks);
        for (int i = 0; i < count; ++i) {
            const Uniforms u = philox(key, first + at[i], 5, 6);
            for (std::size_t w = 0; w < 4; ++w)
                QCOMPARE((words[w][i] + 0.5) / 4294967296.0, u[w]);
        }
        Array<std::uint32_t> two[2];
        const Blocks halves{{two[0], two[1], nullptr, nullptr}};
        k.philox(key, first, at, count, 5, 6, &halves);
        for (int i = 0; i < count; ++i)
            for (std::size_t w = 0; w < 2; ++w)
                QCOMPARE(two[w][i], words[w][i]);
        k.seed(key, first, 7, 32, &streams);
        for (std::uint32_t l = 0; l < laneCount; ++l) {
            const Uniforms u = philox(key, first, 7, 32 + l);
            for (std::size_t w = 0; w < 4; ++w)
                QCOMPARE((streams.word[w][l] + 0.5) / 4294967296.0, u[w]);
        }
    }
}

void KernelTest::streamsAreXoshiro()
{
    // xoshiro128+ 1.0 as published, lane by lane.
    const auto rotated = [](std::uint32_t x, int k) { return x << k | x >> (32 - k); };
    Array<std::uint32_t> words;
    for (const Level level : levels()) {
        Streams streams;
        kernelsFor(level).seed(42, 1, 2, 3, &streams);
        Streams state = streams;
        kernelsFor(level).words(&streams, words, count);
        for (int i = 0; i < count; ++i) {
            const int l = i % laneCount;
            std::uint32_t &a = state.word[0][l], &b = state.word[1][l], &c = state.word[2][l], &d = state.word[3][l];
            QCOMPARE(words[i], a + d);
            const std::uint32_t t = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= t;
            d = rotated(d, 11);
        }
    }
}

void KernelTest::normalScores()
{
    Array<std::uint32_t> words;
    Array<float> x;
    double worst = 0, worstTail = 0, before = -100;
    for (std::uint64_t start = 0; start < 1ULL << 32; start += 1ULL << 20) {
        for (int i = 0; i < count; ++i)
            words[i] = static_cast<std::uint32_t>(start + (static_cast<std::uint64_t>(i) << 20) / count);
        baselineKernels.normals(words, x, count);
        for (int i = 0; i < count; ++i) {
            const double expected = normalQuantile((words[i] + 0.5) / 4294967296.0);
            const double error = std::abs(x[i] - expected) / std::max(1e-3, std::abs(expected));
            (std::abs(expected) > 5 ? worstTail : worst) = std::max(std::abs(expected) > 5 ? worstTail : worst, error);
            QVERIFY2(x[i] >= before - 2e-6, qPrintable(QString("word %1 falls by %2").arg(words[i]).arg(before - x[i])));
            before = x[i];
        }
    }
    qInfo("worst relative error %.2g up to 5, %.2g beyond", worst, worstTail);
    QVERIFY2(worst < 1e-6 && worstTail < 1e-6, qPrintable(QString("calculated %1 and %2, tolerance 1e-6").arg(worst).arg(worstTail)));
    words[0] = 0, words[1] = 0xFFFFFFFFU, words[2] = 0x7FFFFFFFU, words[3] = 0x80000000U;
    baselineKernels.normals(words, x, 4);
    QCOMPARE(x[0], -x[1]);
    QCOMPARE(x[2], -x[3]);
}

void KernelTest::pairedScores()
{
    constexpr double quarter = 1.5707963267948966;
    Array<std::uint32_t> words[2];
    Array<float> x, y;
    double worst = 0, worstNear = 0, sum = 0, squares = 0, products = 0, neighbours = 0;
    constexpr int batches = 2000;
    for (std::uint64_t b = 0; b < batches; ++b) {
        Streams streams, again;
        baselineKernels.seed(11, b, 0, 0, &streams);
        again = streams;
        baselineKernels.pairs(&streams, x, y, count);
        for (int i = 0; i < count; i += laneCount) { // two groups share the words of their angles
            baselineKernels.words(&again, words[0] + i, laneCount);
            if (i % (2 * laneCount) == 0) {
                baselineKernels.words(&again, words[1] + i, laneCount);
            } else {
                std::copy(words[1] + i - laneCount, words[1] + i, words[1] + i);
                baselineKernels.exchangeHalves(words[1] + i, laneCount);
            }
        }
        for (int i = 0; i < count; ++i) {
            const double r = std::sqrt(-2 * ownLog(((words[0][i] >> 1) + .5) / 2147483648.0)), angle = quarter * ((words[1][i] >> 8 & 0x7FFFFFU) / 4194304.0 - 1);
            const double side = words[1][i] >> 31 ? -1 : 1;
            const double error = std::hypot(static_cast<double>(x[i]) - side * r * std::cos(angle), static_cast<double>(y[i]) - r * std::sin(angle));
            (r > .1 ? worst : worstNear) = std::max(r > .1 ? worst : worstNear, error / (r > .1 ? r : 1));
            sum += static_cast<double>(x[i]) + static_cast<double>(y[i]);
            squares += static_cast<double>(x[i] * x[i] + y[i] * y[i]);
            products += static_cast<double>(x[i] * y[i]);
        }
        for (int i = 0; i + laneCount < count; ++i) // angles of one word among them
            neighbours += static_cast<double>(x[i] * x[i + laneCount] + y[i] * y[i + laneCount] + x[i] * y[i + laneCount]);
    }
    qInfo("worst error in parts of the radius %.2g from 0.1 on; below, %.2g of a deviation", worst, worstNear);
    QVERIFY2(worst < 5e-6 && worstNear < 3.5e-4, qPrintable(QString("calculated %1 and %2, tolerances 5e-6 and 3.5e-4").arg(worst).arg(worstNear)));
    const double n = 2.0 * batches * count;
    for (const auto &[what, z] : {std::pair{"mean", sum / std::sqrt(n)}, std::pair{"variance", (squares - n) / std::sqrt(2 * n)},
                                  std::pair{"correlation", products / std::sqrt(n / 2)},
                                  std::pair{"correlation of neighbours", neighbours / std::sqrt(3.0 * batches * (count - laneCount))}})
        QVERIFY2(std::abs(z) < 4, qPrintable(QString("%1: calculated z %2, tolerance 4, key 11").arg(what).arg(z)));
}

void KernelTest::billIsTheSumOfItsMeters()
{
    Array<std::uint32_t> words;
    Array<float> prompt, output, reasoning, hit, share, answered;
    Array<double> columns[6], total;
    Streams streams;
    baselineKernels.seed(5, 0, 0, 0, &streams);
    const auto uniform = [&](Array<float> &to, float scale) {
        baselineKernels.words(&streams, words, count);
        for (int i = 0; i < count; ++i)
            to[i] = scale * static_cast<float>(words[i]) * 0x1p-32F;
    };
    uniform(prompt, 9000);
    uniform(output, 700);
    uniform(reasoning, 300);
    uniform(share, 1);
    for (int i = 0; i < count; ++i) {
        prompt[i] += 1000;
        hit[i] = i % 3 == 0;
        answered[i] = i % 4 != 0;
    }
    for (const bool writes : {false, true})
        for (const double head : {0.0, 900.0})
            for (const double from : {0.0, 5000.0}) {
                const BillRules rules{from, {1e-6, 2e-6}, {1e-7, 3e-7}, {4e-6, 5e-6}, {6e-6, 8e-6}, {7e-6, 9e-6}, head, writes, .002};
                for (double &money : total.of)
                    money = 1;
                BillTokens tokens;
                const BillLanes lanes{prompt, output, reasoning, hit, share, answered};
                const BillMoney money{total, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]};
                BillSums sums;
                baselineKernels.billAll(&rules, &lanes, &money, &tokens, &sums, count);
                const TwoSums paid[] = {sums.input, sums.cachedRead, sums.cacheWrite, sums.output, sums.reasoning, sums.tools};
                for (std::size_t m = 0; m < 6; ++m) {
                    double two[2];
                    baselineKernels.twoSumsOfMoney(columns[m], two, count);
                    const bool unused = (head == 0 && (m == 1 || m == 2)) || (!writes && m == 2);
                    QVERIFY(unused ? paid[m].second == 0 : std::abs(paid[m].first / two[0] - 1) < 1e-13 && std::abs(paid[m].second / two[1] - 1) < 1e-13);
                }
                double inputs = 0, outputs = 0;
                for (int i = 0; i < count; ++i) {
                    const std::size_t band = from > 0 && static_cast<double>(prompt[i]) >= from;
                    const double s = static_cast<double>(share[i]), read = head > 0 && hit[i] > 0 ? head : 0, write = writes ? head - read : 0;
                    const double in = (static_cast<double>(prompt[i]) - read - write) * s, out = static_cast<double>(output[i]) * s;
                    const double expected = in * rules.input[band] + read * s * rules.cachedRead[band] + write * s * rules.cacheWrite[band] +
                        out * rules.output[band] + static_cast<double>(reasoning[i]) * s * rules.reasoning[band] + static_cast<double>(answered[i]) * .002;
                    QVERIFY2(std::abs(total[i] - 1 - expected) <= 3e-7 * expected,
                             qPrintable(QString("lane %1: calculated %2 expected %3 tolerance 3e-7").arg(i).arg(total[i] - 1, 0, 'g', 12).arg(expected, 0, 'g', 12)));
                    double sum = 0;
                    for (std::size_t m = 0; m < 6; ++m)
                        sum += head == 0 && (m == 1 || m == 2) ? 0 : !writes && m == 2 ? 0 : columns[m][i];
                    QVERIFY(std::abs(sum - (total[i] - 1)) < 1e-14);
                    inputs += in;
                    outputs += out;
                }
                QVERIFY(std::abs(tokens.input / inputs - 1) < 1e-6);
                QVERIFY(std::abs(tokens.output / outputs - 1) < 1e-6);
            }
}

void KernelTest::exponentials()
{
    Array<float> x, out;
    double worst = 0;
    for (double from = -80; from < 80; from += 1) {
        for (int i = 0; i < count; ++i)
            x[i] = static_cast<float>(from + i * 1e-3);
        baselineKernels.exponentials(2, 1, x, 0, 3e38F, 0, out, count);
        for (int i = 0; i < count; ++i)
            worst = std::max(worst, std::abs(static_cast<double>(out[i]) / (2 * ownExp(static_cast<double>(x[i]))) - 1) /
                                        (3e-7 + 2e-7 * std::abs(static_cast<double>(x[i]))));
    }
    qInfo("worst relative error: %.2g of the bound", worst);
    QVERIFY(worst < 1); // of what the comment allows
}

void KernelTest::pointsOfSomeLanes()
{
    Array<std::uint32_t> at, all, some;
    for (int i = 0; i < count; ++i)
        at[i] = static_cast<std::uint32_t>(i * 7 % count);
    for (const std::uint32_t first : {0U, 1024U, 7U << 10, 0x7FFFFC00U})
        for (const std::size_t dimension : {0, 5}) {
            baselineKernels.sobol(sobolDirections(dimension).data(), 99, first, all, count);
            baselineKernels.sobolAt(sobolDirections(dimension).data(), 99, first, at, some, count);
            for (int i = 0; i < count; ++i)
                QCOMPARE(some[i], all[static_cast<int>(at[i])]);
        }
}

void KernelTest::sumsFromABound()
{
    Array<double> money;
    for (int i = 0; i < count; ++i)
        money[i] = i;
    for (const int n : {0, 1, 7, 8, 9, 100}) {
        QCOMPARE(baselineKernels.countBelow(5, &money.of[1], n), static_cast<double>(std::min(n, 4)));
        double sums[2];
        baselineKernels.sumsFrom(5, &money.of[1], sums, n);
        const double all = n * (n + 1) / 2.0;
        QCOMPARE(sums[0], all);
        QCOMPARE(sums[1], std::max(0.0, all - 10));
    }
}

void KernelTest::cacheInSteps()
{
    Array<float> prompt, cacheable, found, asked, input, read, write;
    const float heads[] = {0, 100, 255, 256, 300, 383, 384, 1000};
    const float stepped[] = {0, 0, 0, 256, 256, 256, 384, 896};
    for (int i = 0; i < 8; ++i) {
        prompt[i] = 2000;
        cacheable[i] = heads[i];
        found[i] = i % 2 ? heads[i] : 0;
        asked[i] = 1;
    }
    const CacheRules rules{256, 128, true, true};
    for (const Level level : levels()) {
        const double hits = kernelsFor(level).cacheTokens(&rules, prompt, cacheable, found, asked, input, read, write, 8);
        double expected = 0;
        for (int i = 0; i < 8; ++i) {
            const float hit = i % 2 ? stepped[i] : 0;
            QCOMPARE(read[i], hit);
            QCOMPARE(write[i], stepped[i] - hit);
            QCOMPARE(input[i], 2000.0F - stepped[i]);
            expected += hit > 0;
        }
        QCOMPARE(hits, expected);
    }
}

void KernelTest::placesNeverShareACounter()
{
    // 10,000 stages have keys of their own; within one, every call, tier, attempt, round and block has a counter of its own.
    std::set<std::uint64_t> keys;
    for (int s = 0; s < 10000; ++s) {
        const std::uint64_t key = mixKey(mixKey(1, hashName("stage")), hashName("stage-" + std::to_string(s)));
        QVERIFY(keys.insert(key).second);
        QVERIFY(keys.insert(mixKey(key, hashName("stream"))).second);
        QVERIFY(keys.insert(mixKey(key, hashName("pairs"))).second);
        for (std::uint32_t call = 1; call < Place::frequentCalls; ++call)
            QVERIFY(keys.insert(mixKey(mixKey(key, call), hashName("pairs"))).second);
    }
    std::set<std::uint64_t> counters;
    const auto addAll = [&](const Place &place) {
        for (std::uint32_t block = 0; block < 12; ++block)
            QVERIFY(counters.insert(static_cast<std::uint64_t>(place.where) << 32 | place.round << 12 | block).second);
    };
    addAll(Place::stage(1));
    for (std::uint32_t call = 0; call < 20; ++call)
        for (std::uint32_t round = 0; round < 5; ++round) {
            addAll(Place::call(1, call, round));
            for (std::uint32_t tier = 0; tier < 4; ++tier)
                for (std::uint32_t attempt = 0; attempt < 25; ++attempt)
                    addAll(Place::attempt(1, call, round, tier, attempt));
        }
    qInfo("%zu keys, %zu counters within a stage, all different", keys.size(), counters.size());
}

QTEST_APPLESS_MAIN(KernelTest)
#include "tst_kernels.moc"

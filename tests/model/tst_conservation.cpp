// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost between the task and the month: tokens served by pools and APIs are the tokens of the tasks, hours paid are hours
// kept, and the month is the sum of its parts, to the cent.
#include "model/economics/draws.h"
#include "model/plan/fallback.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

constexpr double speed = 1000; // tokens a second, prompt and answer alike, so that a pool's seconds count its tokens

void near(double calculated, double expected, double tolerance, const QString &what)
{
    test::nearRelative(calculated, expected, tolerance, what, 1e-12);
}

/// A random plan of at least one stage on a pool, with a rule for when it is full and a commitment, so that what each API is asked is
/// followed. Prompts that are read from a cache cost a pool no second, so they are counted apart.
Plan pooled(unsigned seed)
{
    Plan plan = test::RandomPlan(seed).make();
    plan.pipeline.difficulty = {};
    Stage &stage = plan.pipeline.stages.front();
    stage.route.front().model = "pool:box";
    stage.prefixStorage.reset();
    stage.fees.clear();
    Tier other;
    other.model = seed % 2 ? "acme/cheap" : "acme/dear";
    for (Stage &each : plan.pipeline.stages) {
        each.offPeakShare = 0.0;
        each.rounds.reset(); // prompts that follow from answers take the exact engine seconds each
        each.input.carry = {};
        each.input.feedback = 0.0;
        each.inputOutputCorrelation = 0.0;
        each.output.cappedIsMalformed = false;
        each.route.push_back(other);
        for (Tier &tier : each.route) {
            tier.carryFailed = false;
            if (tier.model == "acme/hourly" || tier.model == "acme/tight")
                tier.model = "acme/cheap";
        }
    }
    Pool pool;
    pool.id = "box";
    pool.minReplicas = static_cast<int>(seed % 2);
    pool.maxReplicas = 1 + static_cast<int>(seed % 5);
    pool.pricePerHour = 1.5;
    pool.inputTokensPerSecond = pool.outputTokensPerSecond = speed;
    pool.targetUtilisation = 0.8;
    if (seed % 4 == 0)
        pool.objective = PoolObjective{};
    pool.overload.kind = static_cast<Overload::Kind>(seed % 4);
    if (pool.overload.kind == Overload::Kind::Spill)
        pool.overload.model = "acme/dear";
    plan.pools = {pool};
    Commitment year;
    year.id = "year";
    year.provider = "acme";
    year.perMonth = 1.0;
    plan.prices.commitments = {year};
    plan.tasksPerMonth = 2e5 * std::pow(3.0, seed % 4);
    plan.supportPerFailedTask = 0.01 * (seed % 3);
    plan.revenue.perSuccessfulTask = 0.2;
    plan.revenue.paymentFeeShare = 0.02;
    return plan;
}

/// Uncached prompt and answer tokens of a task.
double tokensOf(const CompiledPlan &compiled)
{
    const TokenMeans t = expectTask(compiled).tokens;
    return t.input + t.cacheWrite + t.output + t.reasoning;
}

double bought(const TaskEconomics &task)
{
    double tokens = 0;
    for (const OfferUse &use : task.committed.use)
        tokens += use.input + use.output;
    return tokens;
}

} // namespace

class TestConservation : public QObject {
    Q_OBJECT
private slots:
    void tokensHoursAndMoney();
    void simulatedTokensAreServed();
};

void TestConservation::tokensHoursAndMoney()
{
    int overflowed = 0, led = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const QString which = QString("seed %1: ").arg(seed);
        const Plan plan = pooled(seed);
        Issues issues;
        const Plan base = resolveBase(plan, issues);
        const PlanPrices prices = findPrices(base, test::inventedSheet(), issues);
        const TaskEconomics task = taskEconomics(base, prices, issues);
        QVERIFY2(!hasErrors(issues), qPrintable(which + QString::fromStdString(test::allText(issues))));
        const double v = base.tasksPerMonth.fixed();
        const PoolsAtVolume at = poolsAtVolume(base, task, v);
        const PoolLoad &load = at.loads[0];
        const TaskEconomics &mixed = at.of(task);

        // Tokens: of the tasks that stay, and of those that a full pool sends elsewhere.
        const double here = tokensOf(compilePlan(base, prices, issues));
        double expected = here;
        if (at.mixed) {
            const Plan other = fallbackPlan(base, 0, issues);
            expected += load.overflow * (tokensOf(compilePlan(other, prices.fallbacks[0], issues)) - here);
            ++led;
        }
        overflowed += load.overflow > 0;
        // The exact engine's moments of a draw leave out what one prompt in 10,000 meets.
        near(mixed.poolSeconds[0] * speed + bought(mixed), expected, 2e-3, which + "tokens served by the pool and by APIs");
        const double inPool = task.poolSeconds[0] * speed * v * (base.pools[0].overload.kind == Overload::Kind::None ? 1 : 1 - load.overflow);
        near(mixed.poolSeconds[0] * speed * v * at.served, inPool, 1e-9, which + "tokens of the pool in the month");

        // Hours: what is paid is what is kept.
        double kept = 0;
        const std::vector<PoolTerms::Hour> &hours = load.byHour.size() == task.pools[0].hours.size() ? task.pools[0].hours : task.pools[0].groups;
        for (std::size_t h = 0; h < hours.size(); ++h)
            kept += hours[h].share * load.byHour[h] * hoursPerMonth;
        near(load.paidHours, kept, 1e-9, which + "hours paid");
        near(load.cost, kept * 1.5, 1e-9, which + "money of the hours");

        // Money, to the cent.
        const MonthFigures m = monthFigures(base, task, v);
        double commitments = 0;
        for (const CommitmentFigures &figures : commitmentMonth(mixed.committed, v * at.served))
            commitments += figures.effect();
        const double usage = v * at.served * mixed.apiCost + (task.poolSeconds[0] > 0 ? load.cost : 0) + commitments + m.cacheStorage;
        QVERIFY2(std::abs(m.usageCost - usage) < 0.005, qPrintable(which + QString("usage %1 parts %2").arg(m.usageCost, 0, 'f', 4).arg(usage, 0, 'f', 4)));
        QVERIFY2(std::abs(m.totalCost() - (usage + m.paymentFees + m.support + m.platform + m.overhead + m.unbookedPools)) < 0.005, qPrintable(which + "total"));
        QVERIFY2(std::abs(m.revenue - m.totalCost() - m.result()) < 0.005, qPrintable(which + "result"));
    }
    QVERIFY2(overflowed > 20 && led > 10, qPrintable(QString("%1 full pools, %2 lead elsewhere").arg(overflowed).arg(led))); // the plans do meet the rule
}

/// Both engines count the same tokens at the pool, so the simulated ones balance as well.
void TestConservation::simulatedTokensAreServed()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const CompiledPlan compiled = test::compiledPlan(pooled(seed), test::inventedSheet());
        SimulateOptions options;
        options.tasks = 20000;
        options.seed = seed;
        const TaskResult s = *simulate(compiled, options), e = expectTask(compiled);
        double stages = 0;
        for (const StageFigures &stage : s.stages)
            stages += stage.poolSeconds;
        near(stages, s.poolSeconds[0], 1e-12, "pool seconds of the stages");
        const double apis = bought({.committed = {{}, {}, {}, expectMoments(compiled).offers, 0}});
        const double simulated = s.tokens.input + s.tokens.cacheWrite + s.tokens.output + s.tokens.reasoning;
        const double exact = e.tokens.input + e.tokens.cacheWrite + e.tokens.output + e.tokens.reasoning;
        near(e.poolSeconds[0] * speed + apis, exact, 2e-3, QString("seed %1: exact").arg(seed));
        // Token counts carry no error of their own; the cost's relative error is of their size.
        near(s.poolSeconds[0] * speed + apis, simulated, 0.002 + 6 * s.cost.se / s.cost.value, QString("seed %1: simulated").arg(seed));
    }
}

QTEST_APPLESS_MAIN(TestConservation)
#include "tst_conservation.moc"

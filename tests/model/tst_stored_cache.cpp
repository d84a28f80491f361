// SPDX-License-Identifier: GPL-3.0-or-later
// Prefixes that are kept by the hour: read by every call of the first tier, paid by the month.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

/// "acme/stepped": 1 in, 0.25 cached, 4 out for a million tokens, cached from 1,024 in steps of 128.
PriceSheet sheet()
{
    PriceSheet s = test::inventedSheet();
    Charge storage;
    storage.provider = "acme";
    storage.model = "stepped";
    storage.meter = "cache_storage";
    storage.price = 2;
    storage.per = "1M token-hours";
    s.charges.push_back(storage);
    return s;
}

Plan storing(double prefix = 2048)
{
    Plan plan = test::oneStage("acme/stepped");
    Stage &s = plan.pipeline.stages[0];
    s.input.prefix = prefix;
    s.output.visible = 0.0;
    s.prefixStorage = PrefixStorage{5.0, 100.0, {}};
    return plan;
}

std::string issuesOf(const Plan &plan, const PriceSheet &s)
{
    RunOptions options;
    options.tasks = 100;
    options.sweeps = false;
    return test::allText(evaluate(plan, s, options).issues);
}

} // namespace

class TestStoredCache : public QObject {
    Q_OBJECT
private slots:
    void everyCallReads();
    void onlyTheFirstTier();
    void roundsReadThePrefixAlone();
    void monthlyCost();
    void priceOfThePlan();
    void refusals();
    void advice();
    void enginesAgree();
};

void TestStoredCache::everyCallReads()
{
    compareMoney(test::exactCost(storing(), sheet()), (2048 * 0.25 + 1000) * 1e-6);
    compareMoney(test::exactCost(storing(2100), sheet()), (2048 * 0.25 + 52 + 1000) * 1e-6); // whole steps
    compareMoney(test::exactCost(storing(1000), sheet()), 2000 * 1e-6);                     // below the minimum
}

void TestStoredCache::onlyTheFirstTier()
{
    Plan plan = storing();
    plan.pipeline.stages[0].route[0].malformed = 1.0;
    Tier second = plan.pipeline.stages[0].route[0];
    second.model = "acme/dear"; // has a write price, which nobody pays here
    second.malformed = 0.0;
    plan.pipeline.stages[0].route.push_back(second);
    compareMoney(test::exactCost(plan, sheet()), (2048 * 0.25 + 1000) * 1e-6 + 3048 * 5e-6);
}

void TestStoredCache::roundsReadThePrefixAlone()
{
    Plan plan = storing();
    Rounds r;
    r.count = 3.0;
    r.newTokens = 100.0;
    r.gapSeconds = 1.0;
    plan.pipeline.stages[0].rounds = r;
    compareMoney(test::exactCost(plan, sheet()), 3 * (2048 * 0.25 + 1000) * 1e-6 + (100 + 200 + 300) * 1e-6);
}

void TestStoredCache::monthlyCost()
{
    Plan plan = storing();
    plan.pipeline.stages[0].prefixStorage->prefixes = Number(Pert{2, 5, 9});
    plan.revenue.perSuccessfulTask = 0.01;
    RunOptions options;
    options.tasks = 1000;
    options.draws = 200;
    options.volumes = {1000, 100000};
    const Evaluation e = evaluate(plan, sheet(), options);
    QVERIFY2(e.ok, test::allText(e.issues).c_str());
    QCOMPARE(e.month.stored.size(), std::size_t(1));
    const double base = 5 * 2048 * 100 * 2e-6;
    compareMoney(e.month.stored[0].cost, base);
    QVERIFY(e.month.cacheStorage.p10 < base && e.month.cacheStorage.p90 > base);
    QVERIFY(std::abs(e.month.usageCost.mean - e.month.listUsage.mean - e.month.cacheStorage.mean) < 1e-9 * e.month.usageCost.mean);
    QVERIFY(std::abs(e.month.totalCost.mean - e.month.usageCost.mean) < 1e-9 * e.month.totalCost.mean);
    QVERIFY(e.volumes[0].costPerSuccess.mean > e.volumes[1].costPerSuccess.mean); // shared by more tasks
    QVERIFY(e.month.breakevenBase && std::abs(*e.month.breakevenBase - base / (0.01 - 1512e-6)) < 1e-6);
    compareMoney(e.exact.cost.value, 1512e-6); // a task is at list prices
}

void TestStoredCache::priceOfThePlan()
{
    Plan plan = storing();
    plan.pipeline.stages[0].prefixStorage->price = Number(4.0);
    const CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
    compareMoney(compiled.stored[0].cost, 5 * 2048 * 100 * 4e-6);
    compareMoney(taskEconomics(plan, compiled).cacheStorage, 5 * 2048 * 100 * 4e-6);
}

void TestStoredCache::refusals()
{
    const auto says = [](const Plan &plan, const PriceSheet &s, const char *path, const char *message) {
        for (const Issue &issue : checkPlan(plan, s))
            if (issue.severity == Severity::Error && issue.path == path && issue.message.find(message) != std::string::npos)
                return true;
        return false;
    };
    const char *at = "/pipeline/stages/ask/prefix_cache/stored/storage_price";
    QVERIFY(says(storing(), test::inventedSheet(), at, "pays cache_storage of acme/stepped, which the sheet"));
    PriceSheet other = sheet();
    other.charges.back().per = "1M tokens";
    QVERIFY(says(storing(), other, at, "where token-hours are counted"));
    Plan pool = storing();
    Pool box;
    box.id = "box";
    pool.pools = {box};
    pool.pipeline.stages[0].route[0].model = "pool:box";
    QVERIFY(says(pool, sheet(), "/pipeline/stages/ask/prefix_cache/stored", "a pool, which keeps prefixes for nothing"));
}

void TestStoredCache::advice()
{
    // A read saves 0.75 for a million tokens, an hour costs 2: it pays from 2.67 reads an hour.
    Plan plan = storing();
    plan.tasksPerMonth = 500 * 2.0; // 2 an hour for each prefix
    std::string said = issuesOf(plan, sheet());
    QVERIFY2(said.find("read 2 times an hour, and it pays from 2.67 times on") != std::string::npos, said.c_str());
    plan.tasksPerMonth = 500 * 3.0;
    said = issuesOf(plan, sheet());
    QVERIFY2(said.find("Storing costs more") == std::string::npos, said.c_str());
    said = issuesOf(storing(1000), sheet());
    QVERIFY2(said.find("too short for the model's cache") != std::string::npos, said.c_str());
}

void TestStoredCache::enginesAgree()
{
    for (const bool rounds : {false, true}) {
        Plan plan = storing();
        Stage &s = plan.pipeline.stages[0];
        s.input.fresh = test::lognormal(600, 2000);
        s.output.visible = test::lognormal(200, 700);
        s.route[0].attempts = 2;
        s.route[0].malformed = .2;
        Tier second = s.route[0];
        second.model = "acme/dear";
        s.route.push_back(second);
        if (rounds) {
            Rounds r;
            r.count = 4.0;
            r.newTokens = test::lognormal(60, 200);
            r.gapSeconds = test::lognormal(60, 900);
            s.rounds = r;
        }
        test::compareEngines(test::compiledPlan(plan, sheet()), 60000, 4.5);
    }
}

QTEST_APPLESS_MAIN(TestStoredCache)
#include "tst_stored_cache.moc"

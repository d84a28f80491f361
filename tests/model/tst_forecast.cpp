// SPDX-License-Identifier: GPL-3.0-or-later
// The months ahead: the first month is the plan's, growth and erosion by hand, events, cash of bought hardware.
#include "model/economics/forecast.h"
#include "model/economics/draws.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

Plan apiPlan()
{
    Plan plan = test::oneStage("acme/cheap"); // 0.5 + 2 per million tokens: 0.0025 a task
    plan.tasksPerMonth = 100000.0;
    plan.revenue.perSuccessfulTask = 0.01;
    plan.horizon = Horizon{};
    plan.horizon->months = 12;
    return plan;
}

Forecast run(const Plan &plan, const PriceSheet &sheet = test::inventedSheet()) { return forecast(plan, sheet, {.draws = 100}); }

const ForecastMonth &at(const Forecast &f, int month) { return f.months[static_cast<std::size_t>(month)]; }

} // namespace

class TestForecast : public QObject {
    Q_OBJECT
private slots:
    void dates();
    void monthZeroIsTheMonth();
    void growthAndSeason();
    void erosion();
    void datedPricesDoNotErode();
    void events();
    void commitmentsStartAndEnd();
    void boughtHardwareIsCash();
    void segmentsGrowApart();
    void uncertainGrowthFansOut();
    void faults();
};

void TestForecast::dates()
{
    QCOMPARE(addMonths("2026-11-01", 1), std::string("2026-12-01"));
    QCOMPARE(addMonths("2026-11-30", 3), std::string("2027-02-28"));
    QCOMPARE(addMonths("2023-10-31", 4), std::string("2024-02-29"));
    QCOMPARE(addMonths("2026-11-01", 26), std::string("2029-01-01"));
}

void TestForecast::monthZeroIsTheMonth()
{
    for (unsigned seed = 3; seed < 8; ++seed) {
        Plan plan = apiPlan();
        Pool pool;
        pool.id = "box";
        pool.maxReplicas = 9;
        pool.pricePerHour = 1.0 + seed;
        pool.inputTokensPerSecond = 2000.0;
        pool.outputTokensPerSecond = ThreePoint{200, 300, 420};
        plan.pools = {pool};
        plan.pipeline.stages[0].route[0].model = "pool:box";
        plan.pipeline.stages[0].route[0].malformed = ThreePoint{0.02, 0.05, 0.1};
        Tier api;
        api.model = "acme/dear";
        plan.pipeline.stages[0].route.push_back(api);
        plan.horizon->listErosion = 0.2;
        plan.horizon->tokensGrowth = 0.5;
        plan.simulation.seed = seed;
        const Evaluation e = evaluate(plan, test::inventedSheet(), {.tasks = 1000, .draws = 100, .sweeps = false});
        const Forecast f = run(plan);
        QVERIFY(e.ok && f.ok);
        QCOMPARE(f.months.size(), 13u);
        test::nearRelative(at(f, 0).totalCost.mean, e.month.totalCost.mean, 1e-12, "cost");
        test::nearRelative(at(f, 0).revenue.mean, e.month.revenue.mean, 1e-12, "revenue");
        test::nearRelative(at(f, 0).grossMargin.p50, e.month.grossMargin.p50, 1e-12, "margin");
        test::nearRelative(at(f, 0).pMarginAtLeastTarget, e.month.pMarginAtLeastTarget.value, 1e-9, "probability");
        test::nearRelative(at(f, 0).pools[0].cost.p50, e.month.pools[0].costSpread.p50, 1e-12, "pool");
    }
}

void TestForecast::growthAndSeason()
{
    Plan plan = apiPlan();
    plan.growthPerMonth = 0.05;
    const Forecast grown = run(plan);
    test::nearRelative(at(grown, 7).tasks.p50, 1e5 * std::pow(1.05, 7), 1e-12, "compound growth");
    test::nearRelative(at(grown, 7).usageCost.p50, 250 * std::pow(1.05, 7), 1e-9, "cost follows");
    plan.growthPerMonth = 0.0;
    plan.season = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4}; // the plan's month is November
    const Forecast season = run(plan);
    test::nearRelative(at(season, 0).tasks.p50, 1e5, 1e-12, "the plan's own month");
    test::nearRelative(at(season, 1).tasks.p50, 2e5, 1e-12, "December");
    test::nearRelative(at(season, 2).tasks.p50, 5e4, 1e-12, "January");
}

void TestForecast::erosion()
{
    Plan plan = apiPlan();
    plan.pipeline.stages[0].tools.calls = 1.0;
    plan.pipeline.stages[0].tools.fee = 0.001; // no token price: it does not erode
    plan.horizon->listErosion = 0.36;
    plan.horizon->revenueDecline = 0.19;
    const Forecast f = run(plan);
    test::nearRelative(at(f, 6).usageCost.p50, 1e5 * (0.0025 * 0.8 + 0.001), 1e-9, "list prices fall");
    test::nearRelative(at(f, 6).revenue.p50, 1e3 * 0.9, 1e-9, "revenue falls");
    plan.horizon->frontierModels = {"acme/cheap"};
    test::nearRelative(at(run(plan), 6).usageCost.p50, 1e5 * 0.0035, 1e-9, "frontier prices are apart");
    plan.horizon->frontierErosion = 0.19;
    plan.horizon->tokensGrowth = 0.44;
    test::nearRelative(at(run(plan), 6).usageCost.p50, 1e5 * (0.0025 * 0.9 * 1.2 + 0.001), 1e-9, "more tokens at falling prices");
}

void TestForecast::datedPricesDoNotErode()
{
    PriceSheet sheet = test::inventedSheet();
    PriceRow later = sheet.rows[0];
    sheet.rows[0].effectiveTo = "2027-03-01";
    later.effectiveFrom = "2027-03-01";
    later.output = 1;
    sheet.rows.push_back(later);
    Plan plan = apiPlan();
    plan.horizon->listErosion = 0.5;
    const Forecast f = run(plan, sheet);
    QVERIFY(f.ok);
    test::nearRelative(at(f, 3).usageCost.p50, 250, 1e-9, "as listed until then");
    test::nearRelative(at(f, 4).usageCost.p50, 150, 1e-9, "the dated price, no erosion beside");
}

void TestForecast::events()
{
    Plan plan = apiPlan();
    HorizonEvent retire;
    retire.month = 5;
    retire.kind = HorizonEvent::Kind::Retire;
    retire.model = "acme/cheap";
    retire.replace = "acme/tight"; // 1 + 4 per million: twice the price
    retire.amount = 5000.0;
    retire.shadowShare = 0.1;
    retire.shadowMonths = 2;
    HorizonEvent cut;
    cut.month = 8;
    cut.kind = HorizonEvent::Kind::PriceChange;
    cut.model = "acme";
    cut.factor = 0.5;
    plan.horizon->events = {retire, cut};
    const Forecast f = run(plan);
    QVERIFY2(f.ok, test::allText(f.issues).c_str());
    test::nearRelative(at(f, 4).usageCost.p50, 250, 1e-9, "before");
    test::nearRelative(at(f, 3).paidOnce, 25, 1e-9, "shadow traffic");
    test::nearRelative(at(f, 2).paidOnce + 1, 1, 1e-12, "not yet");
    test::nearRelative(at(f, 5).usageCost.p50, 500, 1e-9, "the replacement");
    test::nearRelative(at(f, 5).paidOnce, 5000, 1e-9, "migration");
    test::nearRelative(at(f, 5).result.p50, 1000 - 500 - 5000, 1e-9, "result of the month");
    test::nearRelative(at(f, 8).usageCost.p50, 250, 1e-9, "half the price");
    QCOMPARE(at(f, 5).events, std::vector<std::string>{"acme/cheap retires"});
    // Cash: 750 a month, less the single costs.
    test::nearRelative(at(f, 12).cash.p50, 5 * 750 - 50 + 3 * 500 - 5000 + 5 * 750, 1e-9, "cumulative cash");
    test::nearRelative(f.breakMonth.p50, 6, 1e-12, "the result stays above 0 from then on");
}

void TestForecast::commitmentsStartAndEnd()
{
    Plan plan = apiPlan();
    Commitment c;
    c.id = "deal";
    c.provider = "acme";
    c.perMonth = 100.0;
    c.discount = 0.5;
    plan.prices.commitments = {c};
    HorizonEvent start, end;
    start.kind = HorizonEvent::Kind::CommitmentStart;
    start.month = 3;
    start.commitment = end.commitment = "deal";
    end.kind = HorizonEvent::Kind::CommitmentEnd;
    end.month = 9;
    plan.horizon->events = {start, end};
    const Forecast f = run(plan);
    test::nearRelative(at(f, 2).usageCost.p50, 250, 1e-9, "not yet");
    QVERIFY(at(f, 3).usageCost.p50 < 200);
    test::nearRelative(at(f, 9).usageCost.p50, 250, 1e-9, "no longer");
}

void TestForecast::boughtHardwareIsCash()
{
    Plan plan = apiPlan();
    Pool pool;
    pool.id = "box";
    pool.minReplicas = pool.maxReplicas = 2;
    pool.purchase.kind = Purchase::Kind::Owned;
    Owned owned;
    owned.capex = 10000.0;
    owned.residual = 1000.0;
    owned.lifeYears = 0.5;
    pool.purchase.owned = owned;
    plan.pools = {pool}; // stands there unused: its month is not booked to tasks
    const Forecast f = run(plan);
    const double wear = 2 * (9000 / 0.5) / 8760 * 730.5; // straight, without interest
    test::nearRelative(at(f, 0).result.p50, 1000 - 250 - wear, 1e-9, "the result wears it");
    test::nearRelative(at(f, 0).cash.p50, 750 - 20000, 1e-9, "cash pays it");
    test::nearRelative(at(f, 5).cash.p50, 6 * 750 - 20000, 1e-9, "and nothing until it is replaced");
    test::nearRelative(at(f, 6).cash.p50, 7 * 750 - 40000 + 2000, 1e-9, "refresh");
}

void TestForecast::segmentsGrowApart()
{
    Plan plan = apiPlan();
    Segment a;
    a.id = "a";
    a.share = 0.5;
    a.growthPerMonth = 0.1;
    a.revenue.perSuccessfulTask = 0.03;
    plan.segments = {a};
    const Forecast f = run(plan);
    const double grown = 0.5 * std::pow(1.1, 6) + 0.5;
    test::nearRelative(at(f, 6).tasks.p50, 1e5 * grown, 1e-9, "tasks");
    test::nearRelative(at(f, 6).revenue.p50, 1e5 * (0.5 * std::pow(1.1, 6) * 0.03 + 0.5 * 0.01), 1e-9, "revenue");
}

void TestForecast::uncertainGrowthFansOut()
{
    Plan plan = apiPlan();
    plan.growthPerMonth = ThreePoint{0.01, 0.04, 0.06};
    const Forecast f = run(plan);
    QVERIFY(at(f, 0).tasks.p90 - at(f, 0).tasks.p10 < 1e-6);
    QVERIFY(at(f, 12).tasks.p90 > 1.4 * at(f, 12).tasks.p10);
    test::nearRelative(at(f, 12).tasks.p50, 1e5 * std::pow(1.04, 12), 0.02, "median");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(forecast(plan, test::inventedSheet(), {.draws = 100, .stop = stop.get_token()}).cancelled);
}

void TestForecast::faults()
{
    Plan plan = apiPlan();
    HorizonEvent retire;
    retire.kind = HorizonEvent::Kind::Retire;
    retire.model = "acme/cheap";
    retire.replace = "acme/unheard-of";
    plan.horizon->events = {retire};
    const Forecast f = run(plan);
    QVERIFY(!f.ok && hasErrors(f.issues));
    QVERIFY2(f.issues.back().message.find("unheard-of") != std::string::npos, test::allText(f.issues).c_str());
    plan.horizon->events.clear();
    plan.season = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1};
    QVERIFY(hasErrors(run(plan).issues));
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools, an API by the token, or its reserved units: each priced by hand for the same work, draw by draw, and the published
// reference values of self-hosting.
#include "model/economics/pool_breakeven.h"
#include "model/economics/provisioned_units.h"
#include "model/economics/pool_month.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace farthing;

namespace {

constexpr double tokens = 1000; // that a task writes; it reads none

/// A model that costs so much per million output tokens.
PriceSheet sheetAt(double price)
{
    PriceSheet sheet = test::inventedSheet();
    PriceRow row = sheet.rows.front();
    row.model = "rival";
    row.output = price;
    sheet.rows.push_back(row);
    return sheet;
}

/// A task of 1,000 output tokens on a pool that writes `perSecond`, kept full; tasks beyond its replicas go to the rival.
Plan writing(double perSecond)
{
    Plan plan = test::oneStage("pool:box");
    plan.pipeline.stages[0].input.fresh = 0.0;
    Pool pool;
    pool.id = "box";
    pool.minReplicas = 1;
    pool.maxReplicas = 100;
    pool.pricePerHour = 2.0;
    pool.outputTokensPerSecond = perSecond;
    pool.targetUtilisation = 1.0;
    pool.overload = {Overload::Kind::Spill, "acme/rival"};
    plan.pools = {pool};
    plan.simulation.draws = 200;
    return plan;
}

Commitment units(double pricePerHour)
{
    Commitment c;
    c.id = "ptu";
    c.kind = Commitment::Kind::Units;
    c.model = "acme/rival";
    c.units = 15;
    c.unitPrice = Number(pricePerHour);
    c.inputPerUnit = 3000;
    c.outputWeight = 4;
    c.fewest = 15;
    c.step = 5;
    return c;
}

PoolBreakeven compared(const Plan &plan, const PriceSheet &sheet, std::vector<double> volumes, const std::string &instead = {})
{
    BreakevenOptions options;
    options.volumes = std::move(volumes);
    options.instead = instead;
    const PoolBreakeven b = poolBreakeven(plan, sheet, options);
    if (!b.ok)
        qFatal("%s", test::allText(b.issues).c_str());
    return b;
}

std::vector<double> between(double low, double high, int count)
{
    std::vector<double> v;
    for (int i = 0; i < count; ++i)
        v.push_back(low * std::pow(high / low, i / (count - 1.0)));
    return v;
}

/// Whole replicas kept full, by hand: money per task.
double ownByHand(const Plan &draw, double tasks)
{
    const Pool &pool = draw.pools[0];
    const double busy = tasks * tokens / pool.outputTokensPerSecond.fixed() / secondsPerMonth;
    return std::max(1.0, std::ceil(busy - 1e-9)) * pool.pricePerHour.fixed() * hoursPerMonth / tasks;
}

/// Units by hand: the demand of a minute is normal, what exceeds the units is paid by the token. By a sum over the normal law.
double unitsByHand(const Plan &draw, double count, double price, double tasks)
{
    const double perMinute = tasks / (hoursPerMonth * 60), weighed = 4 * tokens, mean = perMinute * weighed, sd = std::sqrt(perMinute) * weighed;
    const double capacity = count * 3000;
    double over = 0;
    constexpr int steps = 20000;
    for (int i = 0; i < steps; ++i) {
        const double z = -10 + 20 * (i + 0.5) / steps;
        over += std::max(0.0, mean + sd * z - capacity) * std::exp(-z * z / 2) / std::sqrt(2 * M_PI) * 20 / steps;
    }
    const double byToken = std::min(1.0, over / mean) * tasks * tokens * price / 1e6;
    return (hoursPerMonth * count * draw.prices.commitments[0].unitPrice->fixed() + byToken) / tasks;
}

std::vector<Plan> drawsOf(const Plan &plan)
{
    const ParameterDraws draws(plan, plan.simulation.seed, plan.simulation.draws);
    std::vector<Plan> all;
    Issues issues;
    for (std::uint64_t d = 0; d < plan.simulation.draws; ++d)
        all.push_back(draws.resolve(d, issues));
    return all;
}

double quantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double at = p * static_cast<double>(values.size() - 1);
    const auto i = static_cast<std::size_t>(at);
    return values[i] + (at - static_cast<double>(i)) * (values[std::min(i + 1, values.size() - 1)] - values[i]);
}

} // namespace

class TestBreakeven : public QObject {
    Q_OBJECT
private slots:
    void referenceValues();
    void referenceUnits();
    void unitsOfLeastCost();
    void probabilities();
    void crossoverOfEachDraw();
    void sawtooth();
    void sameWork();
    void neverAndAlways();
    void anotherModelInstead();
    void sameForAnyThreads();
    void refusals();
};

/// The plan that the published self-hosting cases describe: an owned replica of so much a month, power by use, an API.
void TestBreakeven::referenceValues()
{
    QFile file(FARTHING_SOURCE_DIR "/tests/vectors/rate_plans.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object()["vectors"].toArray()) {
        const QJsonObject v = entry.toObject(), in = v["inputs"].toObject(), out = v["expected"].toObject();
        if (v["family"].toString() != "self_host_breakeven")
            continue;
        ++seen;
        const double capacity = in["capacity_Mtok_month"].toDouble(), fixed = in["fixed_per_replica_month"].toDouble();
        Plan plan = writing(capacity * 1e6 / secondsPerMonth);
        Owned owned;
        owned.capex = fixed / hoursPerMonth * 8760;
        owned.lifeYears = 1.0;
        owned.kilowatts = 1.0;
        owned.idlePower = 0.0;
        owned.pricePerKwh = in["variable_per_Mtok"].toDouble() * capacity / hoursPerMonth;
        plan.pools[0].purchase.kind = Purchase::Kind::Owned;
        plan.pools[0].purchase.owned = owned;
        std::vector<double> volumes;
        for (const QJsonValue &mtok : in["volumes"].toArray())
            volumes.push_back(mtok.toDouble() * 1e6 / tokens);
        std::sort(volumes.begin(), volumes.end());
        const PriceSheet sheet = sheetAt(in["api_price_per_Mtok"].toDouble());
        const PoolBreakeven b = compared(plan, sheet, volumes);
        for (qsizetype i = 0; i < in["volumes"].toArray().size(); ++i) {
            const double tasks = in["volumes"].toArray()[i].toDouble() * 1e6 / tokens;
            const VersusApi &at = *std::find_if(b.volumes.begin(), b.volumes.end(), [&](const VersusApi &p) { return p.tasks == tasks; });
            test::nearRelative(at.own.p50 * tasks, out["self_cost"].toArray()[i].toDouble(), 1e-9, "own month");
            test::nearRelative(at.api.p50 * tasks, out["api_cost"].toArray()[i].toDouble(), 1e-9, "month by the token");
            QCOMPARE(at.replicas, out["replicas"].toArray()[i].toDouble());
        }
        // Within one replica own stays cheaper from the breakeven on, or from nowhere.
        const double most = capacity * 1e6 / tokens;
        const PoolBreakeven one = compared(plan, sheet, between(most / 20, most, 9));
        QCOMPARE(one.ownPays.p50.has_value(), out["feasible"].toBool());
        if (one.ownPays.p50)
            test::nearRelative(*one.ownPays.p50, out["breakeven_Mtok_one_replica"].toDouble() * 1e6 / tokens, 1e-3, "breakeven of one replica");
    }
    QVERIFY(seen >= 2);
}

/// Published units: at full load those of 1 $ an hour never pay, those of 0.3027 $ pay from 84 % of the load on.
void TestBreakeven::referenceUnits()
{
    Plan plan = writing(1000);
    plan.pools[0].maxReplicas = 1000;
    for (const auto &[price, pays] : {std::pair{1.0, false}, {0.30273972602739724, true}}) {
        plan.prices.commitments = {units(price)};
        const PriceSheet sheet = sheetAt(8);
        // 90 units carry 67,500 output tokens a minute.
        const double full = 67500 * 60 * hoursPerMonth / tokens;
        const PoolBreakeven b = compared(plan, sheet, {full});
        const VersusApi &at = b.volumes[0];
        test::nearRelative(at.api.p50 * full / hoursPerMonth, 67500 * 60 * 8e-6, 1e-9, "an hour by the token");
        if (pays) // 67 tasks a minute come by chance, and a unit that is idle for a sixth of the time does not pay: fewer than carry all
            QVERIFY2(at.units >= 75 && at.units < 90 && at.provisioned->p50 > at.api.p50 * 0.841 && at.provisioned->p50 < at.api.p50 * 0.9, qPrintable(QString::number(at.units)));
        else
            QVERIFY2(at.units == 15 && at.provisioned->p50 > at.api.p50, qPrintable(QString::number(at.units)));
    }
}

void TestBreakeven::unitsOfLeastCost()
{
    Plan plan = writing(1000);
    plan.pools[0].maxReplicas = 10000;
    plan.prices.commitments = {units(0.2)};
    plan.prices.commitments[0].unitPrice->form = ThreePoint{0.15, 0.2, 0.3};
    plan.simulation.draws = 40;
    const double price = 8;
    const std::vector<Plan> draws = drawsOf(plan);
    const std::vector<double> volumes{2e5, 2e6, 7e6, 3e7};
    const PoolBreakeven b = compared(plan, sheetAt(price), volumes);
    for (const VersusApi &at : b.volumes) {
        double least = INFINITY, count = 0;
        for (double n = 15; n <= 15 + 1.5 * at.tasks / 3e4; n += 5) { // by trying them all
            double sum = 0;
            for (const Plan &draw : draws)
                sum += unitsByHand(draw, n, price, at.tasks);
            if (sum < least) {
                least = sum;
                count = n;
            }
        }
        QCOMPARE(at.units, count);
        test::nearRelative(at.provisioned->mean, least / 40, 1e-6, "mean cost with units");
    }
    QVERIFY(b.volumes.back().units > 100);
}

/// Three numbers are not known: the speed, the price of the pool's hour and that of a unit. Each draw is priced by hand.
void TestBreakeven::probabilities()
{
    Plan plan = writing(1000);
    plan.pools[0].maxReplicas = 1000;
    plan.pools[0].outputTokensPerSecond.form = ThreePoint{700, 1000, 1300};
    plan.pools[0].pricePerHour.form = ThreePoint{1.2, 2, 3.4};
    plan.prices.commitments = {units(0.3)};
    plan.prices.commitments[0].unitPrice->form = ThreePoint{0.2, 0.3, 0.45};
    const double price = 0.6;
    PriceSheet sheet = sheetAt(price);
    const std::vector<Plan> draws = drawsOf(plan);
    const double n = static_cast<double>(draws.size());
    // Units carry four input tokens for one of output: at this price they pay where they are cheap.
    plan.prices.commitments[0].outputWeight = 4;
    int mixed = 0;
    for (const double volume : {3e5, 1e6, 2.5e6, 6e6, 3e7}) {
        const VersusApi at = compared(plan, sheet, {volume}).volumes[0];
        double own = 0, ptu = 0, cheaper = 0;
        std::vector<double> costs;
        for (const Plan &draw : draws) {
            const double a = ownByHand(draw, volume), c = unitsByHand(draw, at.units, price, volume), byToken = tokens * price / 1e6;
            costs.push_back(a);
            cheaper += a < byToken;
            own += a < byToken && a < c;
            ptu += c < byToken && c <= a;
        }
        QCOMPARE(std::round(at.pOwnCheaper * n), cheaper);
        QCOMPARE(std::round(at.pOwnCheapest * n), own);
        QCOMPARE(std::round(at.pProvisionedCheapest * n), ptu);
        test::near(at.pOwnCheapest + at.pProvisionedCheapest + at.pApiCheapest, 1, 1e-12, "one of the three is cheapest");
        test::nearRelative(at.own.p10, quantile(costs, .1), 1e-9, "P10 of own");
        test::nearRelative(at.own.p90, quantile(costs, .9), 1e-9, "P90 of own");
        mixed += cheaper > 0.05 * n && cheaper < 0.95 * n;
    }
    QVERIFY2(mixed >= 1, "the volumes meet the uncertain part");
}

void TestBreakeven::crossoverOfEachDraw()
{
    Plan plan = writing(1e6); // one replica carries the whole range: no teeth
    plan.pools[0].pricePerHour.form = ThreePoint{1, 2, 4};
    const double price = 0.6;
    const PoolBreakeven b = compared(plan, sheetAt(price), between(1e5, 2e7, 12));
    std::vector<double> starts;
    for (const Plan &draw : drawsOf(plan))
        starts.push_back(draw.pools[0].pricePerHour.fixed() * hoursPerMonth / (tokens * price / 1e6));
    QCOMPARE(b.draws, 200u);
    test::nearRelative(*b.ownPays.p10, quantile(starts, .1), 1e-3, "P10");
    test::nearRelative(*b.ownPays.p50, quantile(starts, .5), 1e-3, "P50");
    test::nearRelative(*b.ownPays.p90, quantile(starts, .9), 1e-3, "P90");
    QCOMPARE(b.ownPays.share, 1.0);
    // A range that ends between: some draws do not get there, and the percentile says so.
    const double middle = quantile(starts, .7);
    const PoolBreakeven cut = compared(plan, sheetAt(price), between(1e5, middle, 12));
    const double there = static_cast<double>(std::count_if(starts.begin(), starts.end(), [&](double v) { return v < middle; })) / 200;
    test::near(cut.ownPays.share, there, 1e-12, "share of the draws");
    QVERIFY(cut.ownPays.p50 && !cut.ownPays.p90);
    // And one that begins between: the first volume stands for all below.
    const PoolBreakeven late = compared(plan, sheetAt(price), between(quantile(starts, .3), 2e7, 12));
    test::near(late.ownPays.already, 0.3, 0.01, "there at the first volume");
    QCOMPARE(*late.ownPays.p10, quantile(starts, .3));
}

void TestBreakeven::sawtooth()
{
    // Each next replica is dear at first: own stays cheaper only from where no tooth reaches the API's line.
    const Plan plan = writing(1000);
    const double price = 0.9, capacity = secondsPerMonth; // tasks of one replica
    const double fixed = 2 * hoursPerMonth, line = price * tokens / 1e6;
    const std::vector<double> volumes = between(0.2 * capacity, 40 * capacity, 400);
    const PoolBreakeven b = compared(plan, sheetAt(price), volumes);
    double from = 0;
    for (double v = 0.2 * capacity; v < 40 * capacity; v *= 1.0002)
        if (std::ceil(v / capacity) * fixed / v >= line)
            from = v;
    test::nearRelative(*b.ownPays.p50, from, 0.015, "beyond the last tooth, within a step of the volumes");
    QVERIFY(*b.ownPays.p50 > fixed / line * 1.1);
    QVERIFY(b.due.size() == 20);
    test::nearRelative(b.due[0], capacity, 0.015, "the second replica");
    test::nearRelative(b.due[1], 2 * capacity, 0.015, "the third");
}

void TestBreakeven::sameWork()
{
    Plan plan = writing(1000);
    plan.pools[0].maxReplicas = 2;
    plan.pipeline.stages[0].route.push_back(plan.pipeline.stages[0].route[0]);
    plan.pipeline.stages[0].route[1].model = "acme/rival";
    plan.pipeline.stages[0].route[1].correct = 0.8;
    const double price = 5, capacity = 2 * secondsPerMonth, api = price * tokens / 1e6, most = 2 * 2 * hoursPerMonth;
    const std::vector<double> volumes{0.5 * capacity, 4 * capacity};
    // Without a rule the rest could not be done at all.
    plan.pools[0].overload = {};
    const PoolBreakeven none = compared(plan, sheetAt(price), volumes);
    QCOMPARE(none.volumes[0].pOwnPossible, 1.0);
    QCOMPARE(none.volumes[1].pOwnPossible, 0.0);
    QVERIFY(std::isnan(none.volumes[1].own.p50));
    QCOMPARE(none.volumes[1].pApiCheapest, 1.0);
    QVERIFY(none.ownPays.p50); // it pays as far as it goes
    QVERIFY(std::any_of(none.issues.begin(), none.issues.end(), [](const Issue &i) { return i.path == "/pools/box/count/max" && i.severity == Severity::Warning; }));
    // What is refused is bought instead, with the success of what takes its place.
    plan.pools[0].overload.kind = Overload::Kind::Shed;
    const VersusApi shed = compared(plan, sheetAt(price), volumes).volumes[1];
    test::nearRelative(shed.own.p50, (most + 3 * capacity * api) / (capacity + 3 * capacity * 0.8), 1e-9, "two replicas and the rest by the token");
    test::nearRelative(shed.api.p50, api / 0.8, 1e-9, "all by the token");
    // A spill says so itself.
    plan.pools[0].overload = {Overload::Kind::Spill, "acme/rival"};
    const VersusApi spilled = compared(plan, sheetAt(price), volumes).volumes[1];
    test::nearRelative(spilled.own.p50, (most + 3 * capacity * api) / (4 * capacity), 1e-9, "spilled tasks have the pool's rates");
    test::nearRelative(spilled.api.p50, api, 1e-9, "so has the API in its place");
}

void TestBreakeven::neverAndAlways()
{
    const Plan plan = writing(1000);
    const PoolBreakeven never = compared(plan, sheetAt(0.3), between(1e5, 1e8, 30)); // below the price of a full replica
    QVERIFY(!never.ownPays.p10 && !never.ownPays.p50 && never.ownPays.share == 0);
    for (const VersusApi &v : never.volumes)
        QCOMPARE(v.pApiCheapest, 1.0);
    const PoolBreakeven always = compared(plan, sheetAt(300), between(1e5, 1e8, 30));
    QCOMPARE(*always.ownPays.p90, 1e5);
    QCOMPARE(always.ownPays.already, 1.0);
    QCOMPARE(always.draws, 1u); // nothing is uncertain
    QVERIFY(always.withUnits.empty());
}

void TestBreakeven::anotherModelInstead()
{
    Plan plan = writing(1000);
    plan.pools[0].overload = {};
    const PriceSheet sheet = sheetAt(0.9);
    QVERIFY(!poolBreakeven(plan, sheet, {}).ok); // no other tier
    const PoolBreakeven b = compared(plan, sheet, {1e6}, "acme/cheap");
    QCOMPARE(b.instead, std::string("acme/cheap"));
    test::nearRelative(b.volumes[0].api.p50, 2 * tokens / 1e6, 1e-9, "the named model's price");
    BreakevenOptions unpriced;
    unpriced.instead = "acme/nobody";
    const PoolBreakeven none = poolBreakeven(plan, sheet, unpriced);
    QVERIFY2(!none.ok && hasErrors(none.issues) && none.issues.back().message.find("nobody") != std::string::npos, test::allText(none.issues).c_str());
}

void TestBreakeven::sameForAnyThreads()
{
    Plan plan = writing(1000);
    plan.pools[0].outputTokensPerSecond.form = ThreePoint{700, 1000, 1300};
    plan.tasksPerMonth = 3e6;
    BreakevenOptions options;
    options.threads = 1;
    const PoolBreakeven one = poolBreakeven(plan, sheetAt(0.9), options);
    QCOMPARE(one.volumes.size(), std::size_t(61));
    options.threads = 3;
    const PoolBreakeven three = poolBreakeven(plan, sheetAt(0.9), options);
    QVERIFY(three.volumes == one.volumes && three.ownPays == one.ownPays && three.due == one.due);
}

void TestBreakeven::refusals()
{
    const PoolBreakeven none = poolBreakeven(test::oneStage("acme/cheap"), test::inventedSheet(), {});
    QVERIFY(!none.ok && none.issues.back().path == "/pools");
    std::stop_source source;
    source.request_stop();
    BreakevenOptions options;
    options.stop = source.get_token();
    Plan plan = writing(1000);
    plan.tasksPerMonth = 1e6;
    const PoolBreakeven stopped = poolBreakeven(plan, sheetAt(1), options);
    QVERIFY(stopped.cancelled && !stopped.ok);
    plan.tasksPerMonth = 0.0;
    const PoolBreakeven idle = poolBreakeven(plan, sheetAt(1), {});
    QVERIFY(!idle.ok && idle.issues.back().path == "/demand/tasks_per_month");
}

QTEST_APPLESS_MAIN(TestBreakeven)
#include "tst_breakeven.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every plan: more attempts never lower success, dearer prices never lower cost, names and orders change
// nothing, and what is added moves no other draw. FARTHING_SEED and FARTHING_PLANS lengthen the suite.
#include "data/plan/plan_json.h"
#include "model/economics/evaluate.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace farthing;
using data::Json;

namespace {

int firstSeed() { return qEnvironmentVariableIsSet("FARTHING_SEED") ? qEnvironmentVariableIntValue("FARTHING_SEED") : 301; }
int planCount() { return qEnvironmentVariableIsSet("FARTHING_PLANS") ? qEnvironmentVariableIntValue("FARTHING_PLANS") : 5; }

CompiledPlan compiled(const Plan &plan, const PriceSheet &sheet = test::inventedSheet())
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    CompiledPlan c = compilePlan(resolveBase(plan, issues), prices, issues);
    for (const Issue &i : issues)
        if (i.severity == Severity::Error)
            qFatal("%s: %s", i.path.c_str(), i.message.c_str());
    for (double &rate : c.computeRates)
        rate = 0.001;
    return c;
}
TaskResult run(const CompiledPlan &plan, std::uint64_t tasks = 4000)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = 7;
    return *simulate(plan, options);
}
/// Money by stage, meter and reason, whatever became of the task.
std::map<std::tuple<std::string, Meter, Reason>, double> cells(const TaskResult &r)
{
    std::map<std::tuple<std::string, Meter, Reason>, double> sum;
    for (const Cell &cell : r.breakdown)
        sum[{cell.stage, cell.meter, cell.reason}] += cell.mean.value;
    return sum;
}
/// Every object's members in another order.
Json shuffled(const Json &value, std::mt19937 &random)
{
    if (const Json::Object *object = value.asObject()) {
        Json::Object members;
        for (const auto &[key, member] : *object)
            members.emplace_back(key, shuffled(member, random));
        std::shuffle(members.begin(), members.end(), random);
        return Json(std::move(members));
    }
    if (const Json::Array *array = value.asArray()) {
        Json::Array items;
        for (const Json &item : *array)
            items.push_back(shuffled(item, random));
        return Json(std::move(items));
    }
    return value;
}
Evaluation evaluated(const Plan &plan)
{
    RunOptions options;
    options.tasks = 2000;
    options.draws = 40;
    options.volumes = {1e4, 1e5};
    options.utilisations = {.5};
    return evaluate(plan, test::inventedSheet(), options);
}
QByteArray seedText(int seed) { return "seed " + QByteArray::number(seed); }

/// Random plans whose exact engine is quick: what is tested here does not need the dear ones.
Plan quickPlan(int seed)
{
    Plan plan = test::RandomPlan(static_cast<unsigned>(seed)).make();
    for (Stage &stage : plan.pipeline.stages)
        for (Tier &tier : stage.route) {
            tier.carryFailed = false;
            if (stage.rounds && tier.model != "pool:box")
                tier.model = "acme/cheap";
        }
    return plan;
}

} // namespace

class Properties : public QObject {
    Q_OBJECT
private slots:
    void moreAttemptsNeverLowerSuccess();
    void dearerNeverCostsLess();
    void namesChangeNothing();
    void orderOfKeysChangesNothing();
    void orderOfPoolsChangesNothing();
    void scenariosChangeNothing();
    void anAddedStageMovesNoDraws();
    void aChangedInputMovesNoOtherDraws();
};

/// Of the last tier, in a stage that aborts: an attempt more may replace an aborted task by any answer. (One more at an
/// earlier tier can lower success: it may accept a wrong answer that a better tier would not have given.)
void Properties::moreAttemptsNeverLowerSuccess()
{
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        Plan plan = quickPlan(seed);
        Stage &stage = plan.pipeline.stages[static_cast<std::size_t>(seed) % plan.pipeline.stages.size()];
        stage.onFailure = {};
        const CompiledPlan before = compiled(plan);
        ++stage.route.back().attempts;
        const CompiledPlan after = compiled(plan);
        const double exact0 = expectTask(before).success.value, exact1 = expectTask(after).success.value;
        QVERIFY2(exact1 >= exact0 - 1e-9, qPrintable(QString("seed %1, exact: calculated %2, at least %3 expected").arg(seed).arg(exact1, 0, 'g', 12).arg(exact0, 0, 'g', 12)));
        const double run0 = run(before).success.value, run1 = run(after).success.value;
        QVERIFY2(run1 >= run0, qPrintable(QString("seed %1, simulated: calculated %2, at least %3 expected").arg(seed).arg(run1).arg(run0)));
    }
}

void Properties::dearerNeverCostsLess()
{
    const PriceSheet sheet = test::inventedSheet();
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        const Plan plan = quickPlan(seed);
        const double cost = run(compiled(plan)).cost.value;
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::optional<double> PriceRow::*cell : {&PriceRow::input, &PriceRow::cachedInput, &PriceRow::cacheWrite, &PriceRow::output}) {
                PriceSheet dearer = sheet;
                std::optional<double> &price = dearer.rows[row].*cell;
                if (!price)
                    continue;
                *price *= 1.3;
                const double now = run(compiled(plan, dearer)).cost.value;
                QVERIFY2(now >= cost * (1 - 1e-12), qPrintable(QString("seed %1, row %2: calculated %3, at least %4 expected").arg(seed).arg(row).arg(now, 0, 'g', 12).arg(cost, 0, 'g', 12)));
            }
    }
}

void Properties::namesChangeNothing()
{
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        const Plan plan = quickPlan(seed);
        Plan renamed = plan;
        renamed.name = "another name";
        for (Stage &stage : renamed.pipeline.stages)
            stage.name = "renamed " + stage.name;
        for (Pool &pool : renamed.pools) {
            pool.id = "crate";
            pool.accelerator = "another";
        }
        for (Stage &stage : renamed.pipeline.stages)
            for (Tier &tier : stage.route)
                if (tier.model == "pool:box")
                    tier.model = "pool:crate";
        const Evaluation a = evaluated(plan), b = evaluated(renamed);
        QVERIFY2(a.ok && b.ok, seedText(seed));
        QVERIFY2(a.simulated == b.simulated && a.exact == b.exact && a.volumes == b.volumes, seedText(seed));
        QVERIFY2(a.month.grossMargin == b.month.grossMargin && a.month.totalCost == b.month.totalCost, seedText(seed));
    }
}

void Properties::orderOfKeysChangesNothing()
{
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        const Json document = data::writePlan(quickPlan(seed));
        std::mt19937 random(static_cast<unsigned>(seed));
        const Json mixed = shuffled(document, random);
        const data::PlanRead a = data::readPlan(document), b = data::readPlan(mixed);
        QVERIFY2(a.plan && b.plan, seedText(seed));
        QVERIFY2(*a.plan == *b.plan, seedText(seed));
        QCOMPARE(data::planHash(mixed), data::planHash(document));
    }
}

void Properties::orderOfPoolsChangesNothing()
{
    int met = 0;
    for (int seed = firstSeed(); seed < firstSeed() + 3 * planCount(); ++seed) {
        Plan plan = quickPlan(seed);
        if (plan.pools.empty())
            continue;
        ++met;
        Pool second = plan.pools.front();
        second.id = "annex";
        second.pricePerHour = 3.5;
        plan.pools.push_back(second);
        bool other = false; // every second use
        for (Stage &stage : plan.pipeline.stages)
            for (Tier &tier : stage.route)
                if (tier.model == "pool:box" && (other = !other))
                    tier.model = "pool:annex";
        Plan turned = plan;
        std::swap(turned.pools[0], turned.pools[1]);
        const Evaluation a = evaluated(plan), b = evaluated(turned);
        QVERIFY2(a.ok && b.ok, seedText(seed));
        const auto same = [&](double x, double y) { return std::abs(x - y) <= 1e-12 * std::abs(x); };
        QVERIFY2(a.simulated.success == b.simulated.success && same(a.simulated.cost.value, b.simulated.cost.value), seedText(seed));
        QVERIFY2(same(a.month.totalCost.mean, b.month.totalCost.mean) && same(a.month.grossMargin.p50, b.month.grossMargin.p50), seedText(seed));
    }
    QVERIFY(met > 0);
}

void Properties::scenariosChangeNothing()
{
    Json document = data::writePlan(quickPlan(firstSeed()));
    const auto scenario = [](const char *name, double tasks) {
        return Json(Json::Object{{"name", name}, {"changes", Json(Json::Array{Json(Json::Object{{"set", "/demand/tasks_per_month"}, {"to", tasks}})})}});
    };
    Json with = document;
    with.set("scenarios", Json(Json::Array{scenario("one", 1e5), scenario("two", 2e5)}));
    Json turned = document;
    turned.set("scenarios", Json(Json::Array{scenario("two", 2e5), scenario("one", 1e5)}));
    const auto plan = data::readPlan(document).plan;
    QVERIFY(plan && data::readPlan(with).plan == plan && data::readPlan(turned).plan == plan);
    QVERIFY(data::readPlan(with, "two").plan == data::readPlan(turned, "two").plan);
}

void Properties::anAddedStageMovesNoDraws()
{
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        const Plan plan = quickPlan(seed);
        const auto before = cells(run(compiled(plan)));
        Stage extra;
        extra.id = "extra";
        Tier tier;
        tier.model = "acme/cheap";
        extra.route = {tier};
        extra.input.fresh = test::lognormal(500, 900);
        extra.output.visible = test::lognormal(100, 300);
        for (const bool first : {true, false}) {
            Plan longer = plan;
            longer.pipeline.stages.insert(first ? longer.pipeline.stages.begin() : longer.pipeline.stages.end(), extra);
            auto after = cells(run(compiled(longer)));
            for (const auto &[key, money] : before)
                QVERIFY2(std::abs(after[key] - money) <= 1e-12 * money, qPrintable(QString("seed %1, %2: calculated %3 expected %4").arg(seed).arg(QString::fromStdString(std::get<0>(key))).arg(after[key], 0, 'g', 14).arg(money, 0, 'g', 14)));
        }
    }
}

void Properties::aChangedInputMovesNoOtherDraws()
{
    for (int seed = firstSeed(); seed < firstSeed() + planCount(); ++seed) {
        Plan plan = quickPlan(seed);
        for (Stage &stage : plan.pipeline.stages)
            for (Tier &tier : stage.route)
                if (tier.model == "acme/tight") // a longer prompt would overrun its context window, and that is an event of its own
                    tier.model = "acme/dear";
        const std::size_t changed = static_cast<std::size_t>(seed) % plan.pipeline.stages.size();
        const std::string id = plan.pipeline.stages[changed].id;
        const TaskResult before = run(compiled(plan));
        plan.pipeline.stages[changed].input.fresh = test::lognormal(321, 4321);
        const TaskResult after = run(compiled(plan));
        QCOMPARE(after.success, before.success);
        QCOMPARE(after.attempts, before.attempts);
        QCOMPARE(after.tokens.output, before.tokens.output);
        auto now = cells(after);
        for (const auto &[key, money] : cells(before))
            if (std::get<0>(key) != id || std::get<1>(key) == Meter::Tools)
                QVERIFY2(std::abs(now[key] - money) <= 1e-12 * money, qPrintable(QString("seed %1, %2: calculated %3 expected %4").arg(seed).arg(QString::fromStdString(std::get<0>(key))).arg(now[key], 0, 'g', 14).arg(money, 0, 'g', 14)));
    }
}

QTEST_APPLESS_MAIN(Properties)
#include "tst_properties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// An edit leaves all other draws untouched: how much less the difference of two plans varies on the same draws than on others.
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace farthing;

class CommonRandomNumbers : public QObject {
    Q_OBJECT
private slots:
    void edits_data();
    void edits();
};

namespace {

using Edit = std::function<void(Plan &, PriceSheet &)>;

Plan threeStages()
{
    Plan plan;
    plan.name = "three stages";
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 10000.0;
    for (const char *id : {"read", "judge", "write"}) {
        Stage s;
        s.id = s.name = id;
        Tier first, second;
        first.model = "acme/cheap";
        first.attempts = 3;
        first.malformed = .15;
        second.model = "acme/dear";
        second.malformed = .05;
        s.route = {first, second};
        s.input.prefix = 1500.0;
        s.input.fresh = test::lognormal(2000, 7000);
        s.output.visible = test::lognormal(500, 1500);
        s.prefixCache = .7;
        ResponseCache cache;
        cache.hit = .2;
        cache.lookupFee = 1e-5;
        s.responseCache = cache;
        plan.pipeline.stages.push_back(s);
    }
    return plan;
}

double meanCost(const Plan &plan, const PriceSheet &sheet, std::uint64_t seed)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    const CompiledPlan compiled = compilePlan(resolveBase(plan, issues), prices, issues);
    if (hasErrors(issues))
        qFatal("%s", issues.front().message.c_str());
    SimulateOptions options;
    options.tasks = 4096;
    options.seed = seed;
    options.breakdown = false;
    return simulate(compiled, options)->cost.value;
}

double varianceOf(const std::vector<double> &x)
{
    double mean = 0, sum = 0;
    for (const double v : x)
        mean += v / static_cast<double>(x.size());
    for (const double v : x)
        sum += (v - mean) * (v - mean);
    return sum / static_cast<double>(x.size() - 1);
}

} // namespace

Q_DECLARE_METATYPE(Edit)

void CommonRandomNumbers::edits_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << std::move(edit); };
    row("a price 10 % higher", [](Plan &, PriceSheet &s) { for (PriceRow &r : s.rows) if (r.output) *r.output *= 1.1; });
    row("input 10 % longer", [](Plan &p, PriceSheet &) { p.pipeline.stages[1].input.fresh = test::lognormal(2200, 7700); });
    row("output 20 % shorter", [](Plan &p, PriceSheet &) { p.pipeline.stages[2].output.visible = test::lognormal(400, 1200); });
    row("a cap on the output", [](Plan &p, PriceSheet &) { std::get<Distribution>(p.pipeline.stages[2].output.visible.form).caps["max"] = Number(1200.0); });
    row("prefix share .7 to .75", [](Plan &p, PriceSheet &) { p.pipeline.stages[0].prefixCache = .75; });
    row("a longer prefix", [](Plan &p, PriceSheet &) { p.pipeline.stages[0].input.prefix = 1800.0; });
    row("malformed .15 to .16", [](Plan &p, PriceSheet &) { p.pipeline.stages[1].route[0].malformed = .16; });
    row("response cache .2 to .21", [](Plan &p, PriceSheet &) { p.pipeline.stages[1].responseCache->hit = .21; });
    row("four attempts for three", [](Plan &p, PriceSheet &) { p.pipeline.stages[1].route[0].attempts = 4; });
}

void CommonRandomNumbers::edits()
{
    QFETCH(Edit, edit);
    const PriceSheet sheet = test::inventedSheet();
    Plan edited = threeStages();
    PriceSheet editedSheet = sheet;
    edit(edited, editedSheet);
    std::vector<double> paired, apart;
    constexpr int repetitions = 60;
    for (std::uint64_t r = 0; r < repetitions; ++r) {
        const double after = meanCost(edited, editedSheet, 100 + r);
        paired.push_back(after - meanCost(threeStages(), sheet, 100 + r));
        apart.push_back(after - meanCost(threeStages(), sheet, 900 + r));
    }
    const double ratio = varianceOf(apart) / varianceOf(paired);
    qInfo("variance of the difference: %.0f times smaller on the same draws", ratio);
    QVERIFY2(ratio >= 10, qPrintable(QString("calculated %1, expected at least 10, seeds 100 to 159 against 900 to 959").arg(ratio)));
}

QTEST_APPLESS_MAIN(CommonRandomNumbers)
#include "tst_common_random_numbers.moc"

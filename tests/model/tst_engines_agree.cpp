// SPDX-License-Identifier: GPL-3.0-or-later
// Two engines check each other on random plans over every construct.
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace farthing;

class EnginesAgree : public QObject {
    Q_OBJECT
private slots:
    void randomPlans();
    void variance();
};

namespace {

struct Runs {
    TaskResult simulated, exact;
};

Runs runBoth(const Plan &plan, std::uint64_t tasks)
{
    Issues issues;
    const PriceSheet sheet = test::inventedSheet();
    const PlanPrices prices = findPrices(plan, sheet, issues);
    const Plan base = resolveBase(plan, issues);
    CompiledPlan compiled = compilePlan(base, prices, issues);
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            qFatal("%s: %s", issue.path.c_str(), issue.message.c_str());
    for (double &rate : compiled.computeRates)
        rate = 0.001;
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = 20261127;
    return {*simulate(compiled, options), expectTask(compiled)};
}

} // namespace

void EnginesAgree::randomPlans()
{
    // FARTHING_SEED, FARTHING_PLANS and FARTHING_TASKS lengthen the suite (the full one: 300 plans of 200,000 tasks from seed
    // 1). Figures of one plan move together, so one unlucky plan is many figures: shares mean something over many plans.
    const int plans = qEnvironmentVariableIsSet("FARTHING_PLANS") ? qEnvironmentVariableIntValue("FARTHING_PLANS") : 13;
    const int tasks = qEnvironmentVariableIsSet("FARTHING_TASKS") ? qEnvironmentVariableIntValue("FARTHING_TASKS") : 40000;
    int compared = 0, above3 = 0;
    QStringList failures;
    double worst = 0;
    const int from = qEnvironmentVariableIsSet("FARTHING_SEED") ? qEnvironmentVariableIntValue("FARTHING_SEED") : 21;
    for (int seed = from; seed < from + plans; ++seed) {
        const Plan plan = test::RandomPlan(static_cast<unsigned>(seed)).make();
        const Runs r = runBoth(plan, static_cast<std::uint64_t>(tasks));
        const auto compare = [&](const char *what, const Estimate &s, double e) {
            if (!(s.se > 0)) {
                if (std::abs(s.value - e) > 1e-4 * std::max(1.0, std::abs(e)))
                    QFAIL(qPrintable(QString("seed %1 %2: calculated %3 without error, expected %4").arg(seed).arg(what).arg(s.value, 0, 'g', 12).arg(e, 0, 'g', 12)));
                return;
            }
            const double z = (s.value - e) / s.se;
            ++compared;
            above3 += std::abs(z) > 3;
            if (std::abs(z) > 3 && qEnvironmentVariableIsSet("FARTHING_SEED"))
                qInfo("seed %d %s: calculated %.8g expected %.8g z %.2f", seed, what, s.value, e, z);
            worst = std::max(worst, std::abs(z));
            if (std::abs(z) > 5)
                failures.append(QString("seed %1 %2: calculated %3 expected %4 tolerance 5 x %5 (z %6)")
                                     .arg(seed).arg(what).arg(s.value, 0, 'g', 10).arg(e, 0, 'g', 10).arg(s.se, 0, 'g', 3).arg(z));
        };
        compare("cost", r.simulated.cost, r.exact.cost.value);
        compare("second moment", r.simulated.secondMoment, r.exact.secondMoment.value);
        compare("latency", r.simulated.latency, r.exact.latency.value);
        compare("success", r.simulated.success, r.exact.success.value);
        compare("wrong", r.simulated.wrongNotAborted, r.exact.wrongNotAborted.value);
        compare("calls", r.simulated.calls, r.exact.calls.value);
        compare("attempts", r.simulated.attempts, r.exact.attempts.value);
        std::map<std::tuple<std::string, Meter, Reason, bool>, double> exact;
        double sum = 0;
        for (const Cell &cell : r.exact.breakdown) {
            exact[{cell.stage, cell.meter, cell.reason, cell.wasted}] = cell.mean.value;
            sum += cell.mean.value;
        }
        // Money reconciles in both engines.
        if (std::abs(sum - r.exact.cost.value) > 1e-9 * r.exact.cost.value)
            QFAIL(qPrintable(QString("seed %1: exact cells sum to %2, cost %3").arg(seed).arg(sum, 0, 'g', 14).arg(r.exact.cost.value, 0, 'g', 14)));
        double simulatedSum = 0;
        for (const Cell &cell : r.simulated.breakdown) {
            simulatedSum += cell.mean.value;
            if (cell.mean.value > 10 * cell.mean.se) // at least 100 events
                compare(qPrintable(QString("%1 %2 %3 %4").arg(QString::fromStdString(cell.stage), meterName(cell.meter), reasonName(cell.reason), cell.wasted ? "wasted" : "kept")),
                        cell.mean, exact[{cell.stage, cell.meter, cell.reason, cell.wasted}]);
        }
        if (std::abs(simulatedSum - r.simulated.cost.value) > 1e-9 * r.simulated.cost.value)
            QFAIL(qPrintable(QString("seed %1: simulated cells sum to %2, cost %3").arg(seed).arg(simulatedSum, 0, 'g', 14).arg(r.simulated.cost.value, 0, 'g', 14)));
    }
    qInfo("%d plans of %d tasks: %d figures compared, worst |z| %.2f, %d above 3", plans, tasks, compared, worst, above3);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join('\n')));
    QVERIFY2(above3 <= std::max(3.0, 0.01 * compared), qPrintable(QString("%1 of %2 figures above 3 standard errors").arg(above3).arg(compared)));
}

void EnginesAgree::variance()
{
    for (int seed = 21; seed <= 26; ++seed) {
        const Plan plan = test::RandomPlan(static_cast<unsigned>(seed)).make();
        const Runs r = runBoth(plan, 100000);
        const double ratio = r.simulated.variance / r.exact.variance;
        QVERIFY2(std::abs(ratio - 1) < 0.15, qPrintable(QString("seed %1: variance calculated %2 expected %3 tolerance 15 %%").arg(seed).arg(r.simulated.variance).arg(r.exact.variance)));
    }
}

QTEST_APPLESS_MAIN(EnginesAgree)
#include "tst_engines_agree.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of plain stages against the general recursion, and their loops at every level of CPU.
#include "model/expect/accuracy.h"
#include "model/expect/plain_call.h"
#include "model/expect/plain_pipeline.h"
#include "model/plan/resolve.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>

using namespace farthing;

class PlainCalls : public QObject {
    Q_OBJECT
private slots:
    void plainDrawsAreExact();
    void randomPlainDrawsAreExact();
    void levelsGiveTheSameBits();
};

namespace {

/// A random plan without what needs the general recursion, at one price for each model; with prices that change and cliffs, about one in ten.
CompiledPlan plainOnly(unsigned seed)
{
    Plan plan = test::RandomPlan(seed).make();
    plan.prices.commitments.clear();
    for (Stage &s : plan.pipeline.stages) {
        s.rounds.reset();
        s.input.carry = {};
        s.inputOutputCorrelation = 0.0;
        if (!s.input.feedback.isPoint())
            s.input.feedback = 100.0;
        if (!s.input.prefix.isPoint())
            s.input.prefix = 900.0;
        if (seed % 7 == 0)
            s.output.visible = test::lognormal(300, 400);
        for (Tier &t : s.route) {
            t.carryFailed = false;
            if (seed % 10 != 0 && t.model.starts_with("acme"))
                t.model = "acme/cheap";
        }
    }
    Issues issues;
    CompiledPlan compiled = compilePlan(resolveBase(plan, issues), findPrices(plan, test::inventedSheet(), issues), issues);
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            qFatal("%s: %s", issue.path.c_str(), issue.message.c_str());
    std::fill(compiled.computeRates.begin(), compiled.computeRates.end(), .001);
    return compiled;
}

/// Empty, or which moments of a plain plan are further from those of the general recursion than a share `tolerance` of them.
QString farFromGeneral(CompiledPlan compiled, double tolerance)
{
    const ExactMoments plain = expectMoments(compiled);
    compiled.offers = {"acme/cheap"};
    const ExactMoments general = expectMoments(compiled);
    QStringList far;
    const auto near = [&](double a, double b, double of, const char *what) {
        if (!(std::abs(a - b) <= tolerance * std::abs(of)))
            far.append(QString("%1: calculated %2 expected %3 tolerance %4 of %5").arg(what).arg(a, 0, 'g', 17).arg(b, 0, 'g', 17).arg(tolerance).arg(of, 0, 'g', 17));
    };
    near(plain.cost, general.cost, general.cost, "cost");
    near(plain.cost2, general.cost2, general.cost2, "second moment");
    near(plain.success, general.success, general.success, "success");
    near(plain.costSuccess, general.costSuccess, general.costSuccess, "cost with success");
    near(plain.wrongNotAborted, general.wrongNotAborted, 1, "wrong");
    for (std::size_t p = 0; p < compiled.computeRates.size(); ++p)
        near(plain.poolSeconds[p], general.poolSeconds[p], general.poolSeconds[p], "pool seconds");
    for (std::size_t g = 0; g < compiled.segments.size(); ++g)
        near(plain.segments[g].cost2, general.segments[g].cost2, general.segments[g].cost2, "second moment of a segment");
    return far.join("; ");
}

} // namespace

/// A draw of plain stages has formulas of its own; a commitment asks for the cells, and so for the general recursion.
void PlainCalls::plainDrawsAreExact()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1000.0;
    plan.pipeline.difficulty = {Number(.4), Number(.65), Number(.2)};
    plan.pools = {test::box()};
    for (int i = 0; i < 4; ++i) {
        Stage s;
        s.id = s.name = "ask-" + std::to_string(i);
        Tier first, second;
        first.model = i == 3 ? "pool:box" : i == 2 ? "acme/stepped" : "acme/dear";
        first.attempts = 3;
        first.malformed = .1;
        first.transient = .05;
        first.transientBilled = .4;
        first.correct = .9;
        if (i < 2)
            first.afterFeedback = {Number(.05), Number(.95)};
        second.model = "acme/cheap";
        second.attempts = 2;
        second.malformed = .05;
        second.tokenRatio = 1.2;
        s.route = {first, second};
        s.input.prefix = 1300.0;
        s.input.fresh = test::lognormal(200, 400);
        s.input.retrieved.chunks = 2.0;
        s.input.retrieved.tokens = test::lognormal(80, 120);
        s.input.feedback = i == 0 ? 120.0 : 0.0;
        Distribution visible = test::lognormal(150, 400);
        if (i == 1)
            visible.caps["max"] = 500.0;
        s.output.visible = visible;
        s.output.cappedIsMalformed = i == 1;
        s.output.reasoning = test::lognormal(100, 250);
        s.prefixCache = .6;
        s.calls = 1.5;
        s.runs = .8;
        s.onFailure.action = static_cast<FailureAction>(i % 3);
        s.onFailure.fee = i % 3 == static_cast<int>(FailureAction::Human) ? .5 : 0.0;
        s.missingFailsTask = i % 2 == 1;
        s.tools.calls = 2.0;
        s.tools.fee = .001;
        s.tools.failure = .1;
        s.retrieval.searchFee = .0004;
        if (i == 0) {
            Checker c;
            c.model = "acme/cheap";
            c.input = test::lognormal(600, 900);
            c.output = 40.0;
            c.catches = .8;
            c.falseAlarm = .03;
            s.checker = c;
        }
        if (i == 1) {
            ResponseCache cache;
            cache.hit = .2;
            cache.wrongHit = .05;
            cache.lookupFee = .0001;
            s.responseCache = cache;
        }
        plan.pipeline.stages.push_back(s);
    }
    Issues issues;
    CompiledPlan compiled = compilePlan(plan, findPrices(plan, test::inventedSheet(), issues), issues);
    QVERIFY(!hasErrors(issues));
    compiled.computeRates = {.001};
    const QString far = farFromGeneral(compiled, 1e-11);
    QVERIFY2(far.isEmpty(), qPrintable(far));
}

/// What else random plans state of stages that are plain: counts, caps, laws of every kind, caches, segments, fees.
void PlainCalls::randomPlainDrawsAreExact()
{
    int plain = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const CompiledPlan compiled = plainOnly(seed);
        if (!plainMoments(compiled, drawAccuracy.reachScore, 20))
            continue;
        ++plain;
        // The general recursion integrates over some laws, most coarsely at caps; here they are closed forms.
        const bool capped = std::any_of(compiled.stages.begin(), compiled.stages.end(), [](const CompiledStage &s) { return std::isfinite(s.visible.cap()); });
        const QString far = farFromGeneral(compiled, capped ? 1e-7 : 1e-9);
        QVERIFY2(far.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(far)));
    }
    QVERIFY2(plain > 300, qPrintable(QString("calculated %1 plain plans of 400 expected more than 300").arg(plain)));
}

void PlainCalls::levelsGiveTheSameBits()
{
    plain::Values z{};
    for (int i = 0; i < plain::mostNodes; ++i)
        z.at[i] = -8.5 + 17.0 * i / (plain::mostNodes - 1);
    int calls = 0;
    for (unsigned seed = 1; seed <= 400; ++seed)
        for (const CompiledPlan compiled = plainOnly(seed); const CompiledStage &stage : compiled.stages) {
            const std::optional<PlainCall> call = PlainCall::of(compiled, stage, drawAccuracy.reachScore);
            if (!call)
                continue;
            ++calls;
            plain::Outcomes baseline, other;
            call->at(z, plain::mostNodes, kernels::Level::Baseline, baseline);
            for (const kernels::Level level : {kernels::Level::Avx2, kernels::Level::Avx512}) { // of those that this machine has
                call->at(z, plain::mostNodes, level, other);
                QVERIFY2(std::memcmp(&baseline, &other, sizeof other) == 0, qPrintable(QString("seed %1, %2: other bits").arg(seed).arg(stage.id.c_str())));
            }
        }
    QVERIFY2(calls > 700, qPrintable(QString("calculated %1 plain calls expected more than 700").arg(calls)));
}

QTEST_APPLESS_MAIN(PlainCalls)
#include "tst_plain_calls.moc"

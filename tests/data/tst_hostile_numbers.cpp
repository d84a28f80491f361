// SPDX-License-Identifier: GPL-3.0-or-later
// NaN, infinities, huge and tiny values in every number of a plan: an error that names the field, or a finite result.
#include "data/export/results.h"
#include "model/economics/evaluate.h"
#include "model/plan/numbers.h"
#include "tests/support/plan_fixtures.h"
#include "tests/support/random_plan.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <limits>

using namespace farthing;
using data::Json;

namespace {

/// Calls visit(path, number) for every number of the document.
template <typename Visit>
void eachNumber(Json &value, const std::string &path, Visit visit)
{
    if (value.asNumber())
        return visit(path, value);
    if (Json::Object *object = value.asObject())
        for (auto &[key, member] : *object)
            eachNumber(member, path + "/" + key, visit);
    else if (Json::Array *array = value.asArray())
        for (std::size_t i = 0; i < array->size(); ++i)
            eachNumber((*array)[i], path + "/" + std::to_string(i), visit);
}

/// The fixture with every construct, priced by the invented sheet, with one of its commitments (spend, tiers, units).
Json everyConstruct(std::size_t commitment)
{
    Json document = test::fixture("complete");
    document.set("simulation", Json(Json::Object{{"seed", 5}}));
    const auto rename = [](auto self, Json &value, const std::string &key) -> void {
        if (const std::string *text = value.asString()) {
            if (key.ends_with("model") && !text->starts_with("pool:") && !text->empty())
                value = "acme/cheap"; // without cliffs the exact engine is quick; they have tests of their own
            if (key == "service")
                value = "standard";
            if (key == "region")
                value = Json();
            if (key == "provider")
                value = "acme";
        }
        if (Json::Object *object = value.asObject())
            for (auto &[name, member] : *object)
                self(self, member, name);
        else if (Json::Array *array = value.asArray())
            for (Json &item : *array)
                self(self, item, key);
    };
    Json *commitments = document.find("prices")->find("commitments");
    *commitments = Json(Json::Array{(*commitments->asArray())[commitment]});
    rename(rename, document, "");
    return document;
}

/// Only the stage that holds the number, or the last one: the others cost time and add nothing.
Plan alone(Plan plan, const std::string &path)
{
    std::vector<Stage> &stages = plan.pipeline.stages;
    const auto holds = [&](const Stage &stage) { return path.starts_with("/pipeline/stages/" + stage.id + "/"); };
    const bool inside = std::any_of(stages.begin(), stages.end(), holds);
    std::erase_if(stages, [&](const Stage &stage) { return inside ? !holds(stage) : stage.id != "close"; });
    for (Stage &stage : stages) {
        stage.input.carry.from.clear();
        if (stage.rounds && stage.rounds->policy == HistoryPolicy::Summarise)
            plan.pipeline.difficulty = stage.difficulty = {}; // one conversation instead of forty
    }
    std::vector<std::string> kept;
    forEachNumber(std::as_const(plan), [&](const std::string &at, const Number &, Scale) { kept.push_back(at); });
    std::erase_if(plan.correlations, [&](const Correlation &pair) {
        return std::find(kept.begin(), kept.end(), pair.a) == kept.end() || std::find(kept.begin(), kept.end(), pair.b) == kept.end();
    });
    if (inside)
        plan.segments.clear();
    return plan;
}

Evaluation evaluated(const Plan &plan)
{
    RunOptions options;
    options.tasks = 300;
    options.draws = 3;
    options.volumes = {1e3, 1e6};
    options.utilisations = {.4};
    return evaluate(plan, test::inventedSheet(), options);
}

/// Empty when every figure is finite, or undefined for a stated reason.
std::string faultOf(const Evaluation &e)
{
    if (hasErrors(e.issues))
        return e.ok ? "figures in spite of errors" : std::string();
    if (!e.ok)
        return "no figures and no error";
    const auto finite = [](std::initializer_list<double> values) { return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }); };
    const TaskResult &s = e.simulated, &x = e.exact;
    if (!finite({s.cost.value, s.cost.se, s.variance, s.percentiles.p50.value, s.percentiles.p99.value, s.success.value, s.calls.value, s.attempts.value,
                 s.tokens.input, s.tokens.output, s.latency.value}))
        return "simulated figures that are not finite";
    if (s.success.value > 0 && !finite({s.costPerSuccess.value, s.costPerSuccess.se}))
        return "cost per success is not finite";
    if (!finite({x.cost.value, x.variance, x.success.value, x.calls.value}))
        return "exact figures that are not finite";
    const MonthResult &m = e.month;
    for (const Spread *spread : {&m.tasks, &m.usageCost, &m.totalCost, &m.revenue, &m.grossMargin, &m.contribution, &m.marginPerTask})
        if (!finite({spread->mean, spread->p10, spread->p50, spread->p90, spread->se}))
            return "month figures that are not finite";
    if (!(m.pMarginAtLeastTarget.value >= 0 && m.pMarginAtLeastTarget.value <= 1))
        return "P(margin) is no probability";
    for (const Cell &cell : s.breakdown)
        if (!finite({cell.mean.value, cell.mean.se}))
            return "a cell that is not finite";
    return {};
}

bool namesField(const Issues &issues, const std::string &path)
{
    // At the field, in an object or list that holds it, or in the law it is a parameter of.
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &i) {
        return i.severity == Severity::Error && (path.starts_with(i.path) || i.path.starts_with(path));
    });
}

/// Items with an id stand in issues by it, not by their position.
std::string byId(const Json &document, const std::string &path)
{
    std::string out;
    const Json *at = &document;
    std::size_t from = 1;
    while (from <= path.size()) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        const std::string part = path.substr(from, to - from);
        if (const Json::Array *array = at->asArray()) {
            at = &(*array)[std::stoul(part)];
            const Json *id = at->find("id");
            out += "/" + (id && id->asString() ? *id->asString() : part);
        } else {
            at = at->find(part);
            out += "/" + part;
        }
        from = to + 1;
    }
    return out;
}

} // namespace

class HostileNumbers : public QObject {
    Q_OBJECT
private slots:
    void inEveryFieldOfTheDocument();
    void notANumberInTheText();
    void inEveryNumberOfThePlan();
};

void HostileNumbers::inEveryFieldOfTheDocument()
{
    int refused = 0, computed = 0;
    qint64 slowest = 0;
    std::string slowestAt;
    std::size_t numbers = 0;
    for (const std::size_t commitment : {0, 1, 2}) {
        const Json document = everyConstruct(commitment);
        const data::PlanRead whole = data::readPlan(document);
        QVERIFY2(whole.plan, test::shown(whole.issues).c_str());
        std::vector<std::string> paths;
        Json copy = document;
        eachNumber(copy, "", [&](const std::string &path, Json &) {
            if (commitment == 0 || path.starts_with("/prices/commitments"))
                paths.push_back(path);
        });
        numbers += paths.size();
        for (const std::string &path : paths)
            for (const double value : {1e308, -1e308, 1e12, -1.0, 0.0, 1e-12, 5e-324, 0.5, 3.7}) {
                Json changed = document;
                eachNumber(changed, "", [&](const std::string &at, Json &number) {
                    if (at == path)
                        number = value;
                });
                QElapsedTimer clock;
                clock.start();
                const data::PlanRead read = data::readPlan(changed);
                const QString where = QString("%1 = %2").arg(QString::fromStdString(path)).arg(value);
                if (!read.plan) {
                    QVERIFY2(namesField(read.issues, byId(document, path)), qPrintable(where + ":\n" + QString::fromStdString(test::shown(read.issues))));
                    ++refused;
                    continue;
                }
                const Evaluation e = evaluated(alone(*read.plan, byId(document, path)));
                const std::string fault = faultOf(e);
                QVERIFY2(fault.empty(), qPrintable(where + ": " + QString::fromStdString(fault)));
                ++computed;
                if (clock.elapsed() > 1500)
                    qInfo("slow: %lld ms %s", static_cast<long long>(clock.elapsed()), qPrintable(where));
                if (clock.elapsed() > slowest) {
                    slowest = clock.elapsed();
                    slowestAt = where.toStdString();
                }
            }
    }
    QVERIFY2(numbers > 200, qPrintable(QString::number(numbers)));
    qInfo("%zu numbers: %d values refused by name, %d computed, slowest %lld ms (%s)", numbers, refused, computed, static_cast<long long>(slowest), slowestAt.c_str());
}

void HostileNumbers::notANumberInTheText()
{
    for (const char *text : {"NaN", "nan", "Infinity", "-Infinity", "inf", "1e999", "-1e999", "0x10", "1,5", "+1", ".5", "1."}) {
        const Result<Json> json = data::parseJson(std::string("{\"farthing\": 1, \"x\": ") + text + "}");
        QVERIFY2(!json, text);
    }
}

void HostileNumbers::inEveryNumberOfThePlan()
{
    const Plan plan = test::planOf(everyConstruct(0));
    std::vector<std::string> paths;
    forEachNumber(plan, [&](const std::string &path, const Number &, Scale) { paths.push_back(path); });
    for (const std::string &path : paths)
        for (const double value : {std::nan(""), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()}) {
            Plan changed = plan;
            forEachNumber(changed, [&](const std::string &at, Number &number, Scale) {
                if (at == path)
                    number = value;
            });
            const Evaluation e = evaluated(alone(changed, path));
            QVERIFY2(!e.ok && namesField(e.issues, path), qPrintable(QString("%1 = %2\n%3").arg(QString::fromStdString(path)).arg(value).arg(QString::fromStdString(test::shown(e.issues)))));
        }
}

QTEST_APPLESS_MAIN(HostileNumbers)
#include "tst_hostile_numbers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The plan format: what is read, what is refused and where, and that nothing is lost on the way back.
#include "data/plan/plan_json.h"
#include "tests/support/random_plan.h"
#include "tests/support/plan_fixtures.h"

#include <QTest>

#include <set>

using namespace farthing;
using namespace farthing::data;
using namespace farthing::test;

namespace {

struct Broken {
    const char *file, *path, *message;
};
const std::vector<Broken> &brokenPlans()
{
    static const std::vector<Broken> list = {
        {"newer_format", "/farthing", "newer version"},
        {"no_as_of", "/prices/as_of", "This field is required"},
        {"bad_date", "/prices/as_of", "is no date"},
        {"bad_currency", "/currency", "three-letter code"},
        {"missing_rate", "/revenue/per_successful_task", "no rate for EUR"},
        {"carry_from_later", "/pipeline/stages/draft/input/carry/from/0", "does not come before this stage"},
        {"carry_from_nowhere", "/pipeline/stages/review/input/carry/from/0", "There is no stage \"nowhere\""},
        {"rounds_without_count", "/pipeline/stages/draft/rounds/count", "Rounds need their count"},
        {"window_without_turns", "/pipeline/stages/draft/rounds/history/turns", "This field is required"},
        {"share_and_traffic", "/pipeline/stages/draft/response_cache/hit", "not both"},
        {"off_peak_above_one", "/pipeline/stages/draft/off_peak_share", "1.5 is outside 0 to 1"},
        {"fee_without_meter", "/pipeline/stages/draft/fees/0/meter", "This field is required"},
        {"fee_twice", "/pipeline/stages/draft/fees/1/meter", "listed twice"},
        {"fee_below_zero", "/pipeline/stages/draft/fees/0/units", "-1 is outside"},
        {"commitment_without_kind", "/prices/commitments/openai-year/kind", "spend, tiers or units"},
        {"commitment_without_scope", "/prices/commitments/openai-year/provider", "Name one of the two"},
        {"commitment_of_nothing_known", "/prices/commitments/openai-year/model", "provider/model"},
        {"commitment_twice", "/prices/commitments/again", "\"openai-year\" covers already"},
        {"commitment_free", "/prices/commitments/openai-year/discount", "1 is outside 0 to 0.99"},
        {"tiers_falling", "/prices/commitments/volume/tiers/1/up_to", "must rise"},
        {"tiers_with_a_last_limit", "/prices/commitments/volume/tiers", "must have no \"up_to\""},
        {"tiers_after_the_last", "/prices/commitments/volume/tiers/1", "never reached"},
        {"units_without_price", "/prices/commitments/mini/price_per_unit_hour", "Units need their price"},
        {"units_with_two_prices", "/prices/commitments/mini/price_per_unit_hour", "not both"},
        {"units_of_a_provider", "/prices/commitments/mini/model", "Units are of one model"},
        {"units_without_size", "/prices/commitments/mini/input_per_unit", "input tokens a minute"},
        {"stored_all_year", "/pipeline/stages/draft/prefix_cache/stored/hours_per_month", "8760 is outside 0 to 730.5"},
        {"stored_and_from_traffic", "/pipeline/stages/draft/prefix_cache/ttl", "is not a key"},
        {"stored_without_hours", "/pipeline/stages/draft/prefix_cache/stored/hours_per_month", "This field is required"},
        {"no_time_zone", "/demand/time_zone", "is no time zone"},
        {"profile_of_five", "/demand/hourly_profile", "24 or 168 weights"},
        {"misspelt_key", "/pipeline/stages/draft/route/0/malformd", "is not a key of the plan format here"},
        {"text_for_number", "/pipeline/stages/draft/output/visible", "Expected a number"},
        {"probability_above_one", "/pipeline/stages/draft/route/0/correct", "1.2 is outside 0 to 1"},
        {"uncertain_probability_above_one", "/pipeline/stages/draft/route/0/malformed", "must not be above 1"},
        {"p10_zero", "/pipeline/stages/draft/route/0/malformed", "low"},
        {"quantiles_out_of_order", "/pipeline/stages/draft/route/0/malformed", "p10"},
        {"eleven_attempts", "/pipeline/stages/draft/route/0/attempts", "11 is outside 1 to 10"},
        {"transient_without_share", "/pipeline/stages/draft/route/0/transient_billed", "need the share of the attempt that is billed"},
        {"loading_of_one", "/pipeline/difficulty/failures", "1 is outside"},
        {"duplicate_stage_id", "/pipeline/stages/draft/id", "used twice"},
        {"bad_id", "/pipeline/stages/Draft 1/id", "is no id"},
        {"no_route", "/pipeline/stages/draft/route", "route of 1 to 8 tiers"},
        {"no_stages", "/pipeline/stages", "1 to 200 stages"},
        {"missing_pool", "/pipeline/stages/draft/route/0/model", "no pool \"l4-local\""},
        {"missing_reference", "/pipeline/stages/draft/route/0/malformed", "names no number"},
        {"reference_circle", "/pipeline/stages/draft/route/0/malformed", "circle"},
        {"reference_out_of_range", "/pipeline/stages/draft/route/0/malformed", "does not fit here"},
        {"law_without_solution", "/pipeline/stages/draft/input/fresh", "3.868"},
        {"law_with_surplus_key", "/pipeline/stages/draft/input/fresh", "lognormal"},
        {"crossing_quantiles", "/pipeline/stages/draft/input/fresh", "there is no law"},
        {"unknown_distribution", "/pipeline/stages/draft/input/fresh/dist", "is no distribution"},
        {"no_tasks", "/demand/tasks_per_month", "0 is outside 1 to"},
        {"too_many_draws", "/simulation/draws", "100001 is outside 1 to 100000"},
        {"scenario_circle", "/scenarios/a/from", "circle"},
        {"scenario_path", "/scenarios/0/changes/0/set", "no \"drift\""},
        {"segments_above_one", "/demand/segments", "may sum to more than 1"},
        {"segment_with_growth", "/demand/segments/enterprise/growth_per_month", "-1.5 is outside"},
        {"seats_without_tasks", "/revenue/seats/tasks", "the tasks it wants in a month"},
        {"overage_without_included", "/revenue/seats/overage_price", "Enter the included tasks"},
        {"correlated_with_a_fixed_number", "/correlations/0/b", "is not uncertain"},
        {"contradicting_correlations", "/correlations", "The nearest valid ranks are"},
        {"empty_tier", "/pipeline/stages/draft/route/0", "Expected an object"},
    };
    return list;
}

/// Calls visit(path, value) for every member and item of the document, outermost first.
template <typename Visit>
void walk(const Json &value, const std::string &path, Visit &visit)
{
    visit(path, value);
    if (const Json::Object *members = value.asObject())
        for (const Json::Member &member : *members)
            walk(member.second, path + "/" + member.first, visit);
    if (const Json::Array *items = value.asArray())
        for (std::size_t i = 0; i < items->size(); ++i) {
            const Json *id = (*items)[i].find("id");
            walk((*items)[i], path + "/" + (id && id->asString() ? *id->asString() : std::to_string(i)), visit);
        }
}

} // namespace

class TestPlanJson : public QObject {
    Q_OBJECT
private slots:
    void completePlanIsRead();
    void roundTrip();
    void brokenPlans_data();
    void brokenPlans();
    void unsupported_data();
    void unsupported();
    void checksAndSummariesOfPools();
    void neutralValues();
    void unknownKeyAtEveryLevel();
    void wrongTypeEverywhere();
    void schemaKnowsEveryField();
    void hash();
    void notAPlan_data();
    void notAPlan();
    void scenarioChain();
    void scenarioErrors();
    void moneyOnlyWhereMoneyIs();
    void referencesKeepTheirForm();
};

void TestPlanJson::completePlanIsRead()
{
    const Plan plan = planOf(fixture("complete"));
    QCOMPARE(plan.name, std::string("Every construct"));
    QCOMPARE(plan.currency, std::string("EUR"));
    QCOMPARE(plan.fx.rates.at("GBP"), 1.15);
    QCOMPARE(plan.pools.size(), std::size_t(2));
    QCOMPARE(plan.pools[0].pricePerHour.fixed(), 0.71 * 0.92);
    QCOMPARE(plan.pools[1].minReplicas, 2);
    QCOMPARE(plan.pools[1].maxReplicas, 2);
    const Stage &parse = plan.pipeline.stages.at(0);
    QCOMPARE(parse.route[0].afterFeedback.correct->fixed(), 0.96);
    QCOMPARE(parse.route[1].attempts, 1);
    QVERIFY(std::holds_alternative<Ref>(parse.route[1].correct.form));
    QVERIFY(parse.service == Service::Batch && plan.pipeline.stages[2].service == Service::Priority);
    QCOMPARE(std::get<Distribution>(parse.output.visible.form).components.size(), std::size_t(2));
    QCOMPARE(std::get<Distribution>(parse.input.fresh.form).caps.at("max").fixed(), 20000.0);
    QCOMPARE(std::get<Distribution>(parse.input.fresh.form).spikes.size(), std::size_t(1));
    QVERIFY(parse.onFailure.action == FailureAction::Human);
    QVERIFY(!parse.wrongFailsTask && parse.missingFailsTask);
    QVERIFY(plan.pipeline.stages[1].prefixCache && plan.pipeline.stages[1].prefixCache->fixed() == 0.0);
    QVERIFY(!plan.pipeline.stages[2].prefixCache);
    QCOMPARE(*plan.fixedCosts[0].stepEveryTasks, 50000.0);
    QVERIFY(plan.fixedCosts[1].kind == CostKind::Overhead);
    QCOMPARE(*plan.targets.qualityFloor, 0.93);
    QCOMPARE(plan.targets.latency->seconds, 20.0);
    QCOMPARE(plan.targets.latency->share, 0.9);
    QCOMPARE(plan.simulation.seed, std::uint64_t(42));
}

void TestPlanJson::roundTrip()
{
    const Plan plan = planOf(fixture("complete"));
    const Json written = writePlan(plan);
    const Plan again = planOf(written);
    QVERIFY(again == plan);
    QCOMPARE(writePlan(again), written);
    const Result<Json> text = parseJson(writeJson(written));
    QVERIFY(text && planOf(*text) == plan);
    // Every construct, in random plans.
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Plan random = test::RandomPlan(seed).make();
        const PlanRead read = readPlan(writePlan(random));
        QVERIFY2(read.plan, qPrintable(QString("seed %1: %2").arg(seed).arg(QString::fromStdString(shown(read.issues)))));
        QVERIFY2(*read.plan == random, qPrintable(QString("seed %1").arg(seed)));
    }
    Plan other = plan; // equality notices a change deep inside
    std::get<Distribution>(other.pipeline.stages[0].input.fresh.form).caps["max"] = 20001.0;
    QVERIFY(!(planOf(writePlan(other)) == plan));
}

void TestPlanJson::brokenPlans_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("message");
    for (const Broken &broken : ::brokenPlans())
        QTest::newRow(broken.file) << QByteArray(broken.path) << QByteArray(broken.message);
}

void TestPlanJson::brokenPlans()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, message);
    const PlanRead read = readPlan(fixture(QTest::currentDataTag()));
    QVERIFY(!read.plan);
    QVERIFY2(hasIssue(read.issues, path.toStdString(), message.toStdString()), shown(read.issues).c_str());
    QVERIFY2(read.issues.size() == 1, shown(read.issues).c_str()); // one fault, one issue
}

void TestPlanJson::unsupported_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("at");
    const auto row = [](const char *path, const char *value, const char *at = "") {
        QTest::newRow(path) << QByteArray(path) << QByteArray(value) << QByteArray(*at ? at : path);
    };
    row("/scenarios/short/changes/0", R"({"lever":"tier","stage":"write","model":"openai/gpt-4o"})", "/scenarios/short/changes/0/lever");
    row("/pipeline/stages/write/input/fresh", R"({"dist":"empirical","sample":"january"})", "/pipeline/stages/write/input/fresh/sample");
}

void TestPlanJson::unsupported()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, at);
    Json document = fixture("complete");
    QVERIFY(setPath(document, path.toStdString(), *parseJson(value.toStdString())));
    const PlanRead read = readPlan(document);
    QVERIFY(!read.plan);
    QVERIFY2(read.issues.size() == 1, shown(read.issues).c_str());
    QVERIFY2(hasIssue(read.issues, at.toStdString(), "not supported yet in this version"), shown(read.issues).c_str());
}

/// Whatever names a model may name a pool that there is.
void TestPlanJson::checksAndSummariesOfPools()
{
    for (const char *path : {"/pipeline/stages/parse/checker/model", "/pipeline/stages/talk/rounds/history/model"}) {
        Json document = fixture("complete");
        QVERIFY(setPath(document, path, Json("pool:l4-local")));
        const Plan plan = planOf(document);
        QVERIFY(planOf(writePlan(plan)) == plan);
        QVERIFY(setPath(document, path, Json("pool:none")));
        const PlanRead read = readPlan(document);
        QVERIFY2(!read.plan && hasIssue(read.issues, path, "There is no pool \"none\"."), shown(read.issues).c_str());
    }
}

void TestPlanJson::neutralValues()
{
    // null anywhere that a default exists means the default
    const Json document = fixture("complete");
    for (const char *path : {"/pipeline/stages/parse/route/0/malformed", "/pipeline/stages/parse/calls", "/pipeline/difficulty", "/pools",
                             "/pipeline/stages/parse/checker", "/pipeline/stages/parse/input/retrieved", "/revenue", "/simulation", "/targets"}) {
        Json with = document, without = document;
        QVERIFY(setPath(with, path, Json()) && removePath(without, path));
        if (std::string(path) == "/pools")
            for (Json *json : {&with, &without})
                QVERIFY(setPath(*json, "/pipeline/stages/parse/route/0/model", Json("openai/gpt-4o")));
        QVERIFY2(planOf(with) == planOf(without), path);
    }
}

void TestPlanJson::unknownKeyAtEveryLevel()
{
    const Json document = fixture("complete");
    std::vector<std::string> objects;
    auto collect = [&](const std::string &path, const Json &value) {
        if (value.asObject())
            objects.push_back(path);
    };
    walk(document, "", collect);
    QVERIFY(objects.size() > 60);
    for (const std::string &path : objects) {
        Json changed = document;
        QVERIFY2(setPath(changed, path + "/zz_unknown", Json(1)), path.c_str());
        const PlanRead read = readPlan(changed);
        // money and mixture items report the whole value or the item; everything else the very key
        const bool isMoneyValue = findPath(document, path + "/amount") != nullptr;
        QVERIFY2(!read.plan, path.c_str());
        QVERIFY2(hasIssue(read.issues, isMoneyValue ? path : path + "/zz_unknown", ""), (path + "\n" + shown(read.issues)).c_str());
    }
}

void TestPlanJson::wrongTypeEverywhere()
{
    const Json document = fixture("complete");
    std::vector<std::string> paths;
    auto collect = [&](const std::string &path, const Json &value) {
        const bool empty = value.isNull() || (value.asArray() && value.asArray()->empty());
        if (!path.empty() && !empty && !path.ends_with("/to"))
            paths.push_back(path);
    };
    walk(document, "", collect);
    QVERIFY(paths.size() > 200);
    for (const std::string &path : paths)
        for (const bool list : {true, false}) {
            const Json *value = findPath(document, path);
            if (list == (value->asArray() != nullptr))
                continue;
            Json changed = document;
            QVERIFY(setPath(changed, path, list ? Json(Json::Array{Json(Json::Array{})}) : Json(Json::Object{{"zz", Json("x")}})));
            const PlanRead read = readPlan(changed);
            QVERIFY2(!read.plan, path.c_str());
            // an item that lost its id is addressed by its position
            const std::string owner = path.ends_with("/id") ? path.substr(0, path.size() - 3) : path;
            const Json *id = findPath(document, owner + "/id");
            const std::string place = id && id->asString() ? owner.substr(0, owner.rfind('/')) : path;
            const bool near = std::any_of(read.issues.begin(), read.issues.end(), [&](const Issue &issue) {
                return issue.path.starts_with(place) || place.starts_with(issue.path);
            });
            QVERIFY2(near, (path + "\n" + shown(read.issues)).c_str());
        }
}

void TestPlanJson::schemaKnowsEveryField()
{
    const Json document = fixture("complete");
    const Json written = writePlan(planOf(document));
    int known = 0;
    auto check = [&](const std::string &path, const Json &value) {
        const std::string parent = path.substr(0, path.rfind('/'));
        const FieldInfo *above = parent.empty() ? nullptr : fieldInfo(parent);
        const bool insideValue = above && above->kind != "object" && above->kind != "list" && above->kind != "integer" && above->kind != "choice";
        const bool item = !path.empty() && findPath(written, parent)->asArray();
        const FieldInfo *field = fieldInfo(path);
        if (field) {
            ++known;
            QVERIFY2(!field->label.empty() && !field->help.empty() && !field->kind.empty() && field->low <= field->high, path.c_str());
            return;
        }
        // the parts of a value (p50, components, …) and items of lists have no line of their own
        bool below = insideValue;
        for (std::string up = parent; !up.empty() && !below; up = up.substr(0, up.rfind('/')))
            if (const FieldInfo *f = fieldInfo(up))
                below = f->kind == "number" || f->kind == "quantity" || f->kind == "count";
        QVERIFY2(path.empty() || item || below, (path + " " + writeJson(value, 0)).c_str());
    };
    walk(written, "", check);
    QVERIFY(known > 100);
    QCOMPARE(fieldInfo("/pipeline/stages/rubric/route/1/malformed")->pattern, std::string("/pipeline/stages/*/route/*/malformed"));
    QCOMPARE(fieldInfo("/pipeline/stages/rubric/route/1/attempts")->high, 10.0);
    for (const char *path : {"", "/", "/nothing", "/pipeline/stages/rubric/route/1/malformed/p50", "/pipeline/stages//route/1/malformed/"})
        QVERIFY2(!fieldInfo(path), path);
}

void TestPlanJson::hash()
{
    const Json a = *parseJson(R"({"b":1,"a":2})"), b = *parseJson(R"({"a":2.0,"b":1})");
    QCOMPARE(planHash(a), planHash(b));
    QCOMPARE(planHash(a), std::string("d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772"));
    QVERIFY(planHash(a) != planHash(*parseJson(R"({"a":2,"b":2})")));
}

void TestPlanJson::notAPlan_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("null") << QByteArray("null") << QByteArray("");
    QTest::newRow("list") << QByteArray("[]") << QByteArray("");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("/farthing");
    QTest::newRow("text version") << QByteArray(R"({"farthing":"1"})") << QByteArray("/farthing");
    QTest::newRow("old version") << QByteArray(R"({"farthing":0})") << QByteArray("/farthing");
    QTest::newRow("nothing but the version") << QByteArray(R"({"farthing":1})") << QByteArray("/demand/tasks_per_month");
}

void TestPlanJson::notAPlan()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    const PlanRead read = readPlan(*parseJson(text.toStdString()));
    QVERIFY(!read.plan);
    QVERIFY2(hasIssue(read.issues, path.toStdString(), ""), shown(read.issues).c_str());
}

void TestPlanJson::scenarioChain()
{
    const Json document = fixture("complete");
    QCOMPARE(scenarioNames(document), (std::vector<std::string>{"Shorter", "Shorter and cheaper"}));
    QVERIFY(*readPlan(document, "").plan == planOf(document));
    QVERIFY(*readPlan(document, "base").plan == planOf(document));
    const PlanRead first = readPlan(document, "Shorter"), second = readPlan(document, "short-cheap");
    QVERIFY(first.plan && second.plan);
    QCOMPARE(first.plan->pipeline.stages[1].route[0].attempts, 2);
    QCOMPARE(first.plan->tasksPerMonth.fixed(), 5000.0);
    QCOMPARE(second.plan->pipeline.stages[1].route[0].attempts, 2); // from the scenario it builds on
    QCOMPARE(second.plan->tasksPerMonth.fixed(), 7000.0);           // its own change is the later one
    QCOMPARE(second.plan->pipeline.stages[2].region, std::string("us"));
    QVERIFY(*readPlan(document, "Shorter and cheaper").plan == *second.plan);
}

void TestPlanJson::scenarioErrors()
{
    Json document = fixture("complete");
    PlanRead read = readPlan(document, "nothing");
    QVERIFY(!read.plan && hasIssue(read.issues, "/scenarios", "no scenario \"nothing\""));
    QVERIFY(setPath(document, "/scenarios/short/changes/0/to", Json(11)));
    QVERIFY(readPlan(document).plan); // the plan itself is sound
    read = readPlan(document, "Shorter and cheaper");
    QVERIFY(!read.plan && hasIssue(read.issues, "/pipeline/stages/write/route/0/attempts", "outside 1 to 10"));
    QVERIFY(setPath(document, "/scenarios/short/from", Json("nowhere")));
    read = readPlan(document);
    QVERIFY2(!read.plan && hasIssue(read.issues, "/scenarios/short/from", "no scenario \"nowhere\""), shown(read.issues).c_str());
}

void TestPlanJson::moneyOnlyWhereMoneyIs()
{
    Json document = fixture("complete");
    const Json pounds = Json::Object{{"amount", Json(2)}, {"currency", Json("GBP")}};
    QVERIFY(setPath(document, "/failure_costs/support_per_failed_task", pounds));
    QCOMPARE(planOf(document).supportPerFailedTask.fixed(), 2 * 1.15);
    QVERIFY(setPath(document, "/pipeline/stages/close/input", Json(Json::Object{{"prefix", pounds}})));
    const PlanRead read = readPlan(document);
    QVERIFY2(hasIssue(read.issues, "/pipeline/stages/close/input/prefix", "not money"), shown(read.issues).c_str());
}

void TestPlanJson::referencesKeepTheirForm()
{
    Json document = fixture("complete");
    const Json ref = Json::Object{{"ref", Json("/pipeline/stages/parse/output/reasoning/p50")}};
    QVERIFY(setPath(document, "/pipeline/stages/write/output/visible", Json(Json::Object{{"dist", "lognormal"}, {"p50", ref}, {"p95", Json(2500)}})));
    const Plan plan = planOf(document);
    QVERIFY(planOf(writePlan(plan)) == plan);
    // the law is checked with the value that the reference brings
    QVERIFY(setPath(document, "/pipeline/stages/write/output/visible/p95", Json(550)));
    const PlanRead read = readPlan(document);
    QVERIFY2(!read.plan && hasIssue(read.issues, "/pipeline/stages/write/output/visible", "there is no law"), shown(read.issues).c_str());
}

QTEST_APPLESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"

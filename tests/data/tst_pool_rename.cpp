// SPDX-License-Identifier: GPL-3.0-or-later
// A pool takes another id wherever a document names it: the plan it stands for stays the same but for that.
#include "data/plan/plan_json.h"
#include "data/plan/pool_rename.h"
#include "data/plan/scenario_edit.h"
#include "data/samples/samples.h"
#include "tests/support/plan_fixtures.h"

#include <QTest>

using namespace farthing;
using namespace farthing::data;

class PoolRename : public QObject {
    Q_OBJECT
private slots:
    void everyMentionFollows();
    void backIsTheSameDocument();
    void poolsOfScenarios();
    void refusals();
};

void PoolRename::everyMentionFollows()
{
    Json document = samplePlan("local-first");
    using Object = Json::Object;
    QVERIFY(setPath(document, "/horizon", Object{{"months", 12}, {"events", Json::Array{Json(Object{{"month", 3}, {"kind", "refresh"}, {"pool", "l4-local"}, {"speed", 2}, {"factor", 1}})}}}));
    QVERIFY(setPath(document, "/correlations", Json::Array{Json(Object{{"a", "/pools/l4-local/throughput/input_tokens_per_second"}, {"b", "/demand/tasks_per_month"}, {"rank", 0.3}})}));
    QVERIFY(addScenario(document, "", "Busier"));
    QVERIFY(changeInScenario(document, "Busier", "/pools/l4-local/target_utilisation", 0.8));
    const Plan before = test::planOf(document);
    QVERIFY(renamePool(document, "l4-local", "edge-9"));
    QVERIFY2(writeJson(document).find("l4-local") == std::string::npos, "a mention of the old id is left");
    const Plan after = test::planOf(document);
    QCOMPARE(after.pools[0].id, std::string("edge-9"));
    QCOMPARE(after.pipeline.stages[0].route[0].model, std::string("pool:edge-9"));
    QCOMPARE(after.pools[0].targetUtilisation.fixed(), before.pools[0].targetUtilisation.fixed());
    const PlanRead busier = readPlan(document, "Busier");
    QVERIFY2(busier.plan, test::shown(busier.issues).c_str());
    QCOMPARE(busier.plan->pools[0].targetUtilisation.fixed(), 0.8);
}

void PoolRename::backIsTheSameDocument()
{
    Json document = test::fixture("complete");
    const Json before = document;
    const std::string id = *findPath(document, "/pools")->asArray()->front().find("id")->asString();
    QVERIFY(renamePool(document, id, "elsewhere"));
    QVERIFY(!(document == before));
    QVERIFY2(readPlan(document).plan, test::shown(readPlan(document).issues).c_str());
    QVERIFY(renamePool(document, "elsewhere", id));
    QCOMPARE(writeJson(document), writeJson(before));
}

/// A scenario that has pools of its own keeps them.
void PoolRename::poolsOfScenarios()
{
    Json document = samplePlan("local-first");
    Json two = *findPath(document, "/pools");
    Json second = (*two.asArray())[0];
    second.set("id", "more");
    two.asArray()->push_back(second);
    QVERIFY(addScenario(document, "", "Two"));
    QVERIFY(changeInScenario(document, "Two", "/pools", two));
    QVERIFY(renamePool(document, "l4-local", "first"));
    QVERIFY(renamePool(document, "more", "second")); // only the scenario has it
    const PlanRead read = readPlan(document, "Two");
    QVERIFY2(read.plan, test::shown(read.issues).c_str());
    QCOMPARE(read.plan->pools[0].id, std::string("first"));
    QCOMPARE(read.plan->pools[1].id, std::string("second"));
    const Json before = document;
    QVERIFY(!renamePool(document, "first", "second")); // taken in a scenario
    QVERIFY(document == before);
}

void PoolRename::refusals()
{
    Json document = samplePlan("local-first");
    const Json before = document;
    for (const char *wrong : {"", "L4", "4l", "a b", "a/b", "ü"})
        QVERIFY2(!renamePool(document, "l4-local", wrong), wrong);
    QVERIFY(!renamePool(document, "nobody", "somebody"));
    QVERIFY(renamePool(document, "l4-local", "l4-local"));
    QVERIFY(document == before);
}

QTEST_APPLESS_MAIN(PoolRename)
#include "tst_pool_rename.moc"

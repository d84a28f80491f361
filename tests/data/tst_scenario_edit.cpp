// SPDX-License-Identifier: GPL-3.0-or-later
// Edits written into scenarios: what they show, what the base keeps, and the list of them.
#include "data/plan/plan_json.h"
#include "data/plan/scenario_edit.h"
#include "data/samples/samples.h"

#include <QTest>

#include <random>

using namespace farthing;
using namespace farthing::data;

class ScenarioEdit : public QObject {
    Q_OBJECT
private slots:
    void anEditStaysInTheScenario();
    void backToTheBaseValueLeavesNoChange();
    void aWholePartReplacesChangesBelow();
    void leftOutIsNotNull();
    void theListOfScenarios();
    void removingKeepsWhatHeirsShow();
    void randomEditsShowWhatWasSet();
};

const std::string rubric = "/pipeline/stages/rubric/route/0/malformed";

void ScenarioEdit::anEditStaysInTheScenario()
{
    Json document = samplePlan("screening");
    const Json base = document;
    QVERIFY(changeInScenario(document, "Shorter rubric", rubric, 0.2));
    QCOMPARE(*findPath(document, rubric), *findPath(base, rubric));
    QCOMPARE(*findPath(scenarioView(document, "Shorter rubric"), rubric)->asNumber(), 0.2);
    QCOMPARE(changedPaths(document, "Shorter rubric").size(), 2u);
    QVERIFY(changeInScenario(document, "Shorter rubric", rubric, 0.3));
    QCOMPARE(changedPaths(document, "Shorter rubric").size(), 2u); // replaced, not added
    const PlanRead read = readPlan(document, "Shorter rubric");
    QVERIFY(read.plan);
    QCOMPARE(read.plan->pipeline.stages[2].route[0].malformed.fixed(), 0.3);
    QVERIFY(!changeInScenario(document, "None", rubric, 0.2));
    QVERIFY(!changeInScenario(document, "Shorter rubric", "/nowhere/at/all", 1));
}

void ScenarioEdit::backToTheBaseValueLeavesNoChange()
{
    Json document = samplePlan("screening");
    const Json before = document;
    QVERIFY(changeInScenario(document, "Shorter rubric", rubric, 0.2));
    QVERIFY(changeInScenario(document, "Shorter rubric", rubric, *findPath(before, rubric)));
    QVERIFY(document == before);
}

void ScenarioEdit::aWholePartReplacesChangesBelow()
{
    Json document = samplePlan("screening");
    const std::string visible = "/pipeline/stages/rubric/output/visible";
    QVERIFY(changeInScenario(document, "Shorter rubric", visible, 120.0));
    QCOMPARE(changedPaths(document, "Shorter rubric"), std::vector<std::string>{visible});
    QCOMPARE(*findPath(scenarioView(document, "Shorter rubric"), visible)->asNumber(), 120.0);
}

void ScenarioEdit::leftOutIsNotNull()
{
    Json document = samplePlan("screening");
    const std::string cache = "/pipeline/stages/evaluate/prefix_cache";
    QVERIFY(findPath(document, cache));
    QVERIFY(changeInScenario(document, "Shorter rubric", cache, Json()));
    QVERIFY(!findPath(scenarioView(document, "Shorter rubric"), cache));
    const PlanRead read = readPlan(document, "Shorter rubric");
    QVERIFY(read.plan && !read.plan->pipeline.stages[3].prefixCache);
}

void ScenarioEdit::theListOfScenarios()
{
    Json document = samplePlan("screening");
    QVERIFY(!addScenario(document, "", "base"));
    QVERIFY(!addScenario(document, "", "Shorter rubric"));
    QCOMPARE(freeScenarioName(document, "Shorter rubric"), std::string("Shorter rubric 2"));
    QVERIFY(addScenario(document, "Shorter rubric", "Copy"));
    QVERIFY(addScenario(document, "", "Fresh"));
    QVERIFY(scenarioView(document, "Copy").find("pipeline")->operator==(*scenarioView(document, "Shorter rubric").find("pipeline")));
    QVERIFY(*scenarioView(document, "Fresh").find("pipeline") == *document.find("pipeline"));
    QVERIFY(readPlan(document, "Copy").plan && readPlan(document, "Fresh").plan);
    Json bare = samplePlan("support-faq");
    bare.erase("scenarios");
    QVERIFY(addScenario(bare, "", "First"));
    QVERIFY(readPlan(bare, "First").plan);
}

void ScenarioEdit::removingKeepsWhatHeirsShow()
{
    Json document = samplePlan("screening");
    QVERIFY(addScenario(document, "", "Heir"));
    document.find("scenarios")->asArray()->back().set("from", "Shorter rubric");
    QVERIFY(changeInScenario(document, "Heir", rubric, 0.25));
    QVERIFY(renameScenario(document, "Shorter rubric", "Short"));
    const Json shown = *scenarioView(document, "Heir").find("pipeline");
    QVERIFY(*findPath(scenarioView(document, "Heir"), "/pipeline/stages/rubric/output/visible/p50") == Json(300));
    QVERIFY(removeScenario(document, "Short"));
    QVERIFY(*scenarioView(document, "Heir").find("pipeline") == shown);
    QVERIFY(readPlan(document, "Heir").plan);
    QVERIFY(!removeScenario(document, "Short"));
}

/// Any sequence of edits at any depth: the view has what was set last, the base what it had.
void ScenarioEdit::randomEditsShowWhatWasSet()
{
    Json document = samplePlan("screening");
    const Json base = *document.find("pipeline");
    const std::vector<std::string> paths{"/pipeline/stages/rubric/output/visible", "/pipeline/stages/rubric/output/visible/p50", "/pipeline/stages/rubric/output", rubric, "/pipeline/stages/rubric/route"};
    const std::string scenario = "No prefix cache for evaluations";
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const std::string &path = paths[random() % paths.size()];
        const Json view = scenarioView(document, scenario);
        const Json *now = findPath(view, path), *plain = findPath(document, path);
        if (!now)
            continue;
        const Json to = random() % 4 == 0 && plain ? *plain : now->asNumber() ? Json(0.01 * double(random() % 90 + 1)) : *now;
        QVERIFY2(changeInScenario(document, scenario, path, to), path.c_str());
        QVERIFY2(*findPath(scenarioView(document, scenario), path) == to, path.c_str());
        QVERIFY(*document.find("pipeline") == base);
    }
}

QTEST_APPLESS_MAIN(ScenarioEdit)
#include "tst_scenario_edit.moc"

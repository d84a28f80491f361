// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled samples: valid, round-tripping, and a base for thousands of damaged plans.
#include "data/plan/plan_json.h"
#include "data/samples/samples.h"
#include "tests/support/plan_fixtures.h"

#include <QTest>

#include <random>
#include <set>

using namespace farthing;
using namespace farthing::data;
using namespace farthing::test;

class TestSamples : public QObject {
    Q_OBJECT
private slots:
    void listed();
    void valid_data();
    void valid();
    void scenariosApply();
    void unknownSample();
    void damagedPlansAreReadOrRefused();
};

void TestSamples::listed()
{
    std::vector<std::string> ids;
    for (const Sample &sample : samples()) {
        ids.push_back(sample.id);
        QVERIFY(!sample.name.empty() && !sample.description.empty());
    }
    QCOMPARE(ids, (std::vector<std::string>{"screening", "screening-frontier", "screening-small", "support-faq", "local-first"}));
}

void TestSamples::valid_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Sample &sample : samples())
        QTest::newRow(sample.id.c_str()) << QByteArray::fromStdString(sample.id);
}

void TestSamples::valid()
{
    QFETCH(QByteArray, id);
    static const std::set<std::string> models = {"anthropic/claude-sonnet-4-5", "anthropic/claude-haiku-4-5", "anthropic/claude-opus-4-5",
                                                 "openai/gpt-4o", "openai/gpt-4o-mini", "openai/text-embedding-3-small", "pool:l4-local"};
    const Json document = samplePlan(id.toStdString());
    const PlanRead read = readPlan(document);
    QVERIFY2(read.plan && read.issues.empty(), shown(read.issues).c_str());
    const Plan again = planOf(writePlan(*read.plan));
    QVERIFY(again == *read.plan);
    QCOMPARE(read.plan->prices.asOf, std::string("2026-11-01"));
    for (const Stage &stage : read.plan->pipeline.stages) {
        QVERIFY(!stage.name.empty());
        for (const Tier &tier : stage.route)
            QVERIFY2(models.contains(tier.model), tier.model.c_str());
        if (stage.checker)
            QVERIFY2(models.contains(stage.checker->model), stage.checker->model.c_str());
    }
}

void TestSamples::scenariosApply()
{
    int applied = 0;
    for (const Sample &sample : samples()) {
        const Json document = samplePlan(sample.id);
        for (const std::string &name : scenarioNames(document)) {
            const PlanRead read = readPlan(document, name);
            QVERIFY2(read.plan, shown(read.issues).c_str());
            QVERIFY(!(*read.plan == planOf(document)));
            ++applied;
        }
    }
    QVERIFY(applied >= 2);
}

void TestSamples::unknownSample()
{
    QVERIFY(samplePlan("nothing").isNull());
    QVERIFY(samplePlan("../plan").isNull());
}

namespace {

using Random = std::mt19937_64;

/// A node of the document, chosen by walking down at random.
Json &someNode(Json &root, Random &random)
{
    Json *at = &root;
    while (random() % 8 != 0) {
        if (Json::Object *members = at->asObject(); members && !members->empty())
            at = &(*members)[random() % members->size()].second;
        else if (Json::Array *items = at->asArray(); items && !items->empty())
            at = &(*items)[random() % items->size()];
        else
            break;
    }
    return *at;
}

Json someValue(Random &random)
{
    switch (random() % 12) {
    case 0: return Json();
    case 1: return Json(random() % 2 == 0);
    case 2: return Json(0);
    case 3: return Json(-1);
    case 4: return Json(1e300);
    case 5: return Json(double(random() % 1000) / 500);
    case 6: return Json("");
    case 7: return Json("pool:x/y~");
    case 8: return Json::array();
    case 9: return Json::Object{{"p10", Json(0.1)}, {"p50", Json(double(random() % 9) / 8)}, {"p90", Json(0.9)}};
    case 10: return Json::Object{{"ref", Json("/demand/tasks_per_month")}};
    default: return Json::Object{{"dist", Json("gamma")}, {"mean", Json(double(random() % 2000))}, {"sd", Json(double(random() % 900))}};
    }
}

void damage(Json &document, const std::vector<Json> &donors, Random &random)
{
    Json &node = someNode(document, random);
    Json::Object *members = node.asObject();
    Json::Array *items = node.asArray();
    switch (random() % 6) {
    case 0:
        if (members && !members->empty())
            members->erase(members->begin() + static_cast<std::ptrdiff_t>(random() % members->size()));
        else if (items && !items->empty())
            items->erase(items->begin() + static_cast<std::ptrdiff_t>(random() % items->size()));
        break;
    case 1:
        if (members && !members->empty())
            (*members)[random() % members->size()].first += "x";
        else if (items && !items->empty())
            items->push_back(items->front());
        break;
    case 2: {
        Json donor = donors[random() % donors.size()];
        node = someNode(donor, random);
        break;
    }
    case 3:
        if (const double *number = node.asNumber())
            node = Json(*number * (double(random() % 400) / 100 - 1));
        break;
    default: node = someValue(random);
    }
}

} // namespace

void TestSamples::damagedPlansAreReadOrRefused()
{
    std::vector<Json> donors{fixture("complete")};
    for (const Sample &sample : samples())
        donors.push_back(samplePlan(sample.id));
    Random random(20261101);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        Json document = donors[random() % donors.size()];
        for (std::size_t n = 1 + random() % 3; n > 0; --n)
            damage(document, donors, random);
        const PlanRead result = readPlan(document);
        QCOMPARE(result.plan.has_value(), !hasErrors(result.issues));
        for (const Issue &issue : result.issues)
            QVERIFY(!issue.message.empty() && (issue.path.empty() || issue.path.front() == '/'));
        for (const std::string &name : scenarioNames(document))
            readPlan(document, name);
        if (result.plan) {
            ++read;
            const PlanRead again = readPlan(writePlan(*result.plan));
            QVERIFY2(again.plan && *again.plan == *result.plan, (shown(again.issues) + writeJson(document)).c_str());
        }
    }
    QVERIFY(read > 1000); // the damage is fine enough to leave many plans standing
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The Pipeline page: cards, arrow keys, dragging, the inspector's sections, route tiers and optional parts.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/flow/flow_view.h"
#include "ui/inspector/stage_inspector.h"
#include "ui/pages/page.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace farthing;
using namespace farthing::ui;

class PipelineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void cardsSayWhatTheStagesAre();
    void arrowKeysSelectAndMove();
    void keysAddDuplicateAndDelete();
    void dragReordersInOneStep();
    void everyFieldOfTheStageIsThere();
    void conversationsAndCarriedAnswersStayValid();
    void tiersAreAddedMovedAndRemoved();
    void optionalPartsComeBack();
    void aFieldIsFoundByItsPath();
    void screenReadersSeeTheCards();
    void theDearestStageIsShownFirst();

private:
    QStringList order() const
    {
        QStringList ids;
        for (const data::Json &stage : *data::findPath(m_document->json(), "/pipeline/stages")->asArray())
            ids << QString::fromStdString(*stage.find("id")->asString());
        return ids;
    }
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<SimulationRunner> m_runner;
    std::unique_ptr<Page> m_page;
    FlowView *m_flow = nullptr;
};

void PipelineTest::init()
{
    m_document = std::make_unique<PlanDocument>();
    m_runner = std::make_unique<SimulationRunner>(m_document.get());
    data::Json plan = data::samplePlan("screening");
    data::setPath(plan, "/simulation/tasks", 2000.0);
    data::setPath(plan, "/simulation/draws", 20.0);
    m_document->openJson(plan, "Screening");
    m_page.reset(makePipelinePage({m_document.get(), m_runner.get()}, nullptr));
    m_page->resize(1252, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_flow = m_page->findChild<FlowView *>("stages");
}

void PipelineTest::cleanup()
{
    m_page.reset();
    m_runner.reset();
    m_document.reset();
}

void PipelineTest::cardsSayWhatTheStagesAre()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_flow->card(0)->summary().hasFigures, 30000);
    QCOMPARE(m_flow->count(), 6);
    double share = 0;
    for (int i = 0; i < m_flow->count(); ++i)
        share += m_flow->card(i)->summary().share;
    QVERIFY2(std::abs(share - 1) < 1e-9, qPrintable(QString::number(share)));
    const StageSummary &evaluate = m_flow->card(3)->summary();
    QCOMPARE(evaluate.name, QString("Evaluate dimension"));
    QCOMPARE(evaluate.calls, QString(QChar(0xD7)) + "5");
    QVERIFY(!evaluate.fallback.isEmpty());
    QVERIFY(m_flow->card(2)->summary().badges.contains("checker"));
    // Three cards beside each other, none on top of another.
    QCOMPARE(m_flow->card(0)->pos().y(), m_flow->card(2)->pos().y());
    for (int i = 0; i + 1 < m_flow->count(); ++i)
        QVERIFY(!m_flow->card(i)->sceneBoundingRect().adjusted(2, 2, -12, -4).intersects(m_flow->card(i + 1)->sceneBoundingRect().adjusted(2, 2, -12, -4)));
}

void PipelineTest::theDearestStageIsShownFirst()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_flow->card(0)->summary().hasFigures, 30000);
    std::unique_ptr<Page> page(makePipelinePage({m_document.get(), m_runner.get()}, nullptr));
    page->show(); // the figures are there already, as for who comes from the overview
    auto *flow = page->findChild<FlowView *>("stages");
    QCOMPARE(flow->currentId(), QString("evaluate"));
    flow->setCurrentRow(0);
    page->hide();
    page->show();
    QCOMPARE(flow->currentId(), QString("parse")); // one's own choice stays
}

void PipelineTest::arrowKeysSelectAndMove()
{
    QTest::keyClick(m_flow, Qt::Key_Right);
    QCOMPARE(m_flow->currentId(), QString("classify"));
    QTest::keyClick(m_flow, Qt::Key_Down);
    QCOMPARE(m_flow->currentRow(), 4);
    QTest::keyClick(m_flow, Qt::Key_Home);
    const QStringList before = order();
    QTest::keyClick(m_flow, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(order().mid(0, 2), QStringList({before[1], before[0]}));
    QCOMPARE(m_flow->currentId(), before[0]); // the selection goes with its stage
    m_document->undoStack()->undo();
    QCOMPARE(order(), before);
}

void PipelineTest::keysAddDuplicateAndDelete()
{
    const QStringList before = order();
    QTest::keyClick(m_flow, Qt::Key_Insert);
    QCOMPARE(m_flow->count(), 7);
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    QCOMPARE(m_flow->currentId(), QString("stage"));
    QTest::keyClick(m_flow, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_flow->currentId(), QString("stage-2"));
    QTest::keyClick(m_flow, Qt::Key_Delete);
    QTest::keyClick(m_flow, Qt::Key_Delete);
    QCOMPARE(m_flow->count(), 6);
    QCOMPARE(m_document->undoStack()->count(), 4);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(order(), before);
}

void PipelineTest::dragReordersInOneStep()
{
    const auto middle = [this](int row) {
        return m_flow->mapFromScene(m_flow->card(row)->pos() + QPointF(StageCard::width / 2, StageCard::height / 2));
    };
    const QPoint from = middle(0), to = middle(2) + QPoint(40, 0);
    QTest::mousePress(m_flow->viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 4, m_flow->viewport()->mapToGlobal(from + (to - from) * i / 4), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_flow->viewport(), &move);
    }
    QTest::mouseRelease(m_flow->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(order().mid(0, 3), QStringList({"classify", "rubric", "parse"}));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_flow->currentId(), QString("parse"));
    m_document->undoStack()->undo();
    QCOMPARE(order()[0], QString("parse"));
    // Esc lets the card go back.
    QTest::mousePress(m_flow->viewport(), Qt::LeftButton, {}, middle(0));
    QMouseEvent move(QEvent::MouseMove, middle(1), m_flow->viewport()->mapToGlobal(middle(1)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_flow->viewport(), &move);
    QTest::keyClick(m_flow, Qt::Key_Escape);
    QTest::mouseRelease(m_flow->viewport(), Qt::LeftButton, {}, middle(1));
    QCOMPARE(m_document->undoStack()->index(), 0);
}

void PipelineTest::everyFieldOfTheStageIsThere()
{
    const std::string base = "/pipeline/stages/rubric";
    m_flow->setCurrentRow(2);
    // Everything of a full stage is switched on, so that its fields show.
    using Object = data::Json::Object;
    m_document->editAll({{base + "/response_cache", Object{{"hit", 0.1}}}, {base + "/tools", Object{{"calls", 1}}}, {base + "/retrieval", Object{{"search_fee", 0.001}}},
                         {base + "/on_failure", Object{{"kind", "human"}, {"fee", 1}}}, {base + "/prefix_cache", 0.5},
                         {base + "/input/retrieved", Object{{"chunks", 2}, {"tokens", 100}}}, {base + "/input/carry", Object{{"from", data::Json::Array{data::Json("parse")}}}},
                         {base + "/rounds", Object{{"count", 2}, {"history", Object{{"policy", "window"}, {"turns", 5}}}}}, {base + "/latency", Object{{"first_token", 0.5}, {"tokens_per_second", 60}}}}, "All parts");
    QVERIFY(m_document->isValid());
    for (Section *section : m_page->findChildren<Section *>())
        section->setOpen(true);
    for (const char *key : {"/name", "/complexity", "/runs", "/calls", "/service", "/region", "/route/0/model", "/route/0/attempts", "/route/0/malformed", "/route/0/transient",
                            "/route/0/transient_billed", "/route/0/correct", "/route/0/after_feedback/malformed", "/route/0/after_feedback/correct", "/route/0/token_ratio",
                            "/route/1/model", "/input/prefix", "/input/fresh", "/input/feedback", "/input/retrieved/chunks", "/input/retrieved/tokens", "/input/retrieved/used_share",
                            "/output/visible", "/output/reasoning", "/output/capped_is_malformed", "/prefix_cache", "/response_cache/hit", "/response_cache/wrong_hit",
                            "/response_cache/lookup_fee", "/response_cache/embedding_tokens", "/response_cache/embedding_model", "/checker/model", "/checker/input",
                            "/checker/output", "/checker/catches", "/checker/false_alarm", "/retrieval/embedding_model", "/retrieval/query_tokens", "/retrieval/search_fee",
                            "/retrieval/rerank_fee", "/tools/calls", "/tools/fee", "/tools/failure", "/on_failure/fee", "/wrong_fails_task", "/missing_fails_task",
                            "/difficulty/tokens", "/difficulty/failures", "/difficulty/counts", "/route/0/carry_failed", "/input/carry/share", "/input_output_correlation", "/rounds/count",
                            "/rounds/new_tokens", "/rounds/gap_seconds", "/rounds/history/turns", "/rounds/history/summary_tokens", "/latency/first_token", "/latency/tokens_per_second"}) {
        bool found = false;
        for (FieldEdit *field : m_page->findChildren<FieldEdit *>())
            if (field->path() == base + key) {
                found = true;
                QVERIFY2(!field->label().isEmpty() && !field->toolTip().isEmpty(), key);
                QVERIFY2(!field->editor()->accessibleName().isEmpty(), key);
            }
        QVERIFY2(found, key);
    }
}

void PipelineTest::conversationsAndCarriedAnswersStayValid()
{
    const std::string base = "/pipeline/stages/rubric";
    m_flow->setCurrentRow(2);
    for (Section *section : m_page->findChildren<Section *>())
        section->setOpen(true);
    const auto valid = [&] { return m_document->issues().empty() ? std::string() : m_document->issues()[0].path + ": " + m_document->issues()[0].message; };
    for (const char *part : {"/rounds", "/latency", "/input/carry", "/response_cache", "/tools", "/retrieval", "/input/retrieved"})
        if (auto *on = m_page->findChild<Switch *>(QString::fromStdString("switch:" + base + part)); on && !on->isChecked()) {
            on->click();
            QVERIFY2(m_document->isValid(), (part + valid()).c_str());
        }
    auto *policy = m_page->findChild<QComboBox *>(QString::fromStdString(base + "/rounds/history/policy"));
    for (const int i : {1, 2, 0, 2, 1}) {
        policy->setCurrentIndex(i);
        emit policy->activated(i);
        QVERIFY2(m_document->isValid(), valid().c_str());
    }
    m_page->findChild<Switch *>(QString::fromStdString(base + "/input/carry/from/parse"))->click();
    QVERIFY2(m_document->isValid(), valid().c_str());
    QCOMPARE(m_document->plan()->pipeline.stages[2].input.carry.from.size(), 2u);
    QCOMPARE(m_document->plan()->pipeline.stages[2].input.carry.from[0], std::string("parse"));
}

void PipelineTest::tiersAreAddedMovedAndRemoved()
{
    const std::string route = "/pipeline/stages/parse/route";
    const auto tiers = [&] { return data::findPath(m_document->json(), route)->asArray()->size(); };
    const auto model = [&](int i) { return *data::findPath(m_document->json(), route + "/" + std::to_string(i) + "/model")->asString(); };
    const std::string first = model(0), second = model(1);
    m_page->findChild<QPushButton *>("addTier")->click();
    QCOMPARE(tiers(), 3u);
    QVERIFY(m_document->isValid());
    m_page->findChild<QToolButton *>("tierUp1")->click();
    QCOMPARE(model(0), second);
    QCOMPARE(m_page->findChild<QLineEdit *>(QString::fromStdString(route + "/0/model"))->text().toStdString(), second);
    m_page->findChild<QToolButton *>("removeTier2")->click();
    QCOMPARE(tiers(), 2u);
    for (int i = 0; i < 3; ++i)
        m_document->undoStack()->undo();
    QCOMPARE(model(0), first);
}

void PipelineTest::optionalPartsComeBack()
{
    m_flow->setCurrentRow(2);
    const std::string path = "/pipeline/stages/rubric/checker";
    m_page->showField(path + "/catches");
    const data::Json before = *data::findPath(m_document->json(), path);
    auto *on = m_page->findChild<Switch *>(QString::fromStdString("switch:" + path));
    QVERIFY(on && on->isChecked());
    on->click();
    QVERIFY(!data::findPath(m_document->json(), path));
    on->click();
    QVERIFY(*data::findPath(m_document->json(), path) == before);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void PipelineTest::aFieldIsFoundByItsPath()
{
    m_page->activateWindow();
    QVERIFY(m_page->showField("/pipeline/stages/evaluate/prefix_cache"));
    QCOMPARE(m_flow->currentId(), QString("evaluate"));
    QVERIFY(m_page->showField("/pipeline/stages/rubric/output/visible/p50"));
    QVERIFY(!m_page->showField("/demand/tasks_per_month"));
}

void PipelineTest::screenReadersSeeTheCards()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_flow);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 6);
    QCOMPARE(list->child(3)->text(QAccessible::Name), QString("Evaluate dimension"));
    QVERIFY(list->child(3)->text(QAccessible::Description).contains("claude"));
    QVERIFY(list->child(0)->state().selected);
}

FARTHING_GUI_TEST(PipelineTest)
#include "tst_pipeline.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Demand & revenue: fixed costs are added, edited and removed; the months ahead follow the plan.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/event_line.h"
#include "ui/pages/page.h"
#include "ui/widgets/number_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace farthing;
using namespace farthing::ui;

class Demand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_document = std::make_unique<PlanDocument>();
        m_runner = std::make_unique<SimulationRunner>(m_document.get());
        data::Json plan = data::samplePlan("screening");
        data::setPath(plan, "/simulation/tasks", 2000.0);
        data::setPath(plan, "/simulation/draws", 20.0);
        m_document->openJson(plan, "Screening");
        m_page.reset(makeDemandPage({m_document.get(), m_runner.get()}, nullptr));
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_runner.reset();
        m_document.reset();
    }
    void fixedCostsAreAddedAndRemoved();
    void monthsAheadAreShownAndChanged();
    void eventsAreDragged();
    void fieldsAreFoundByPath();

private:
    template <typename W> W *find(const char *name) { return m_page->findChild<W *>(name); }
    void type(const char *path, const QString &text)
    {
        auto *edit = find<NumberEdit>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    std::size_t count(const char *path) const
    {
        const data::Json *list = data::findPath(m_document->json(), path);
        return list && list->asArray() ? list->asArray()->size() : 0;
    }
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<SimulationRunner> m_runner;
    std::unique_ptr<Page> m_page;
};

void Demand::fixedCostsAreAddedAndRemoved()
{
    const std::size_t before = count("/fixed_costs");
    find<QPushButton>("add:/fixed_costs")->click();
    QCOMPARE(count("/fixed_costs"), before + 1);
    QVERIFY(m_document->isValid());
    type("/fixed_costs/cost/per_month", "2,500");
    QCOMPARE(*data::findPath(m_document->json(), "/fixed_costs/cost/per_month")->asNumber(), 2500.0);
    type("/fixed_costs/cost/step/every_tasks", "50000"); // the step is made on the way
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    find<QToolButton>("remove:/fixed_costs/cost")->click();
    QCOMPARE(count("/fixed_costs"), before);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(count("/fixed_costs"), before);
}

void Demand::monthsAheadAreShownAndChanged()
{
    auto *ahead = m_page->findChildren<ChartPanel *>().value(0);
    const auto shown = [&] {
        for (ChartPanel *panel : m_page->findChildren<ChartPanel *>())
            if (panel->content().fileName == "forecast" && panel->content().make)
                ahead = panel;
        return ahead && ahead->content().fileName == "forecast";
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 60000);
    QCOMPARE(ahead->content().table.rows.size(), 25u); // this month and 24 ahead
    const QString before = ahead->content().message;
    m_document->edit("/demand/growth_per_month", 0.05, "Growth");
    QTRY_VERIFY_WITH_TIMEOUT(ahead->content().message != before, 60000);
    m_document->edit("/horizon", data::Json(data::Json::Object{{"months", 12}}), "Look a year ahead");
    find<QPushButton>("add:/horizon/events")->click();
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    QTRY_COMPARE_WITH_TIMEOUT(ahead->content().table.rows.size(), 13u, 60000);
    auto *kind = find<QComboBox>("/horizon/events/0/kind");
    QVERIFY(kind);
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        emit kind->activated(i);
        if (!kind->currentText().contains("commitment")) // this plan has none to name
            QVERIFY2(m_document->isValid(), qPrintable(kind->currentText()));
    }
}

/// A drag is one step and Esc takes it back; arrow keys move an event as well.
void Demand::eventsAreDragged()
{
    auto *line = find<EventLine>("eventLine");
    QVERIFY(line);
    m_document->remove("/horizon", "No horizon");
    QVERIFY(!line->isVisible());
    using Object = data::Json::Object;
    m_document->edit("/horizon", Object{{"months", 24}, {"events", data::Json::Array{data::Json(Object{{"month", 6}, {"kind", "cost"}, {"name", "Audit"}, {"amount", 1000}})}}}, "Horizon");
    QVERIFY(line->isVisible() || !m_page->isVisible());
    const auto month = [&] { return *data::findPath(m_document->json(), "/horizon/events/0/month")->asNumber(); };
    const int steps = m_document->undoStack()->count();
    const QPoint from = line->markOf(0).toPoint();
    QTest::mousePress(line, Qt::LeftButton, {}, from);
    for (int x = from.x(); x <= from.x() + 120; x += 20)
        QTest::mouseMove(line, QPoint(x, from.y()));
    QMouseEvent move(QEvent::MouseMove, QPointF(from.x() + 120, from.y()), line->mapToGlobal(QPointF(from.x() + 120, from.y())), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(line, &move);
    QVERIFY(month() > 6);
    QTest::mouseRelease(line, Qt::LeftButton, {}, from + QPoint(120, 0));
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(month(), 6.0);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Right);
    QCOMPARE(month(), 7.0);
    QTest::keyClick(line, Qt::Key_PageUp);
    QCOMPARE(month(), 1.0); // not before the plan's own month
    QTest::mousePress(line, Qt::LeftButton, {}, line->markOf(0).toPoint());
    QMouseEvent far(QEvent::MouseMove, QPointF(4000, 10), line->mapToGlobal(QPointF(4000, 10)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(line, &far);
    QCOMPARE(month(), 24.0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(month(), 1.0);
}

void Demand::fieldsAreFoundByPath()
{
    QVERIFY(m_page->showField("/demand/tasks_per_month/p50"));
    QVERIFY(m_page->showField("/fixed_costs/team/per_month"));
    QVERIFY(!m_page->showField("/pipeline/stages/parse/calls"));
}

FARTHING_GUI_TEST(Demand)
#include "tst_demand.moc"

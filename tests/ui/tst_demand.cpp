// SPDX-License-Identifier: GPL-3.0-or-later
// Demand & revenue: fixed costs are added, edited and removed; the months ahead follow the plan.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/event_line.h"
#include "ui/pages/item_table.h"
#include "ui/pages/page.h"
#include "ui/widgets/number_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QChart>

#include <cmath>

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
    void segmentsAreEditedInPlace();
    void theTotalExplainsItself();
    void everyFigureAhead();
    void theBaseCaseAhead();
    void anEventIsAdded();

private:
    template <typename W> W *find(const char *name) { return m_page->findChild<W *>(name); }
    void type(const char *path, const QString &text)
    {
        auto *edit = find<NumberEdit>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QTableView *segments() { return find<QTableView>("table:/demand/segments"); }
    QString cell(int row, int column) { return segments()->model()->index(row, column).data().toString(); }
    /// Types into a cell as a person does: the key opens it.
    void typeInto(int row, int column, const QString &text)
    {
        segments()->setFocus();
        segments()->setCurrentIndex(segments()->model()->index(row, column));
        QTest::keyClick(segments(), Qt::Key_F2);
        auto *editor = segments()->viewport()->findChild<QLineEdit *>();
        QVERIFY2(editor, qPrintable(cell(row, column)));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    ChartPanel *ahead() const
    {
        for (ChartPanel *each : m_page->findChildren<ChartPanel *>())
            if (each->content().fileName == "forecast" && each->content().make)
                return each;
        return nullptr;
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
    m_document->undoStack()->undo(); // a step of the keys is one to undo
    QCOMPARE(month(), 6.0);
    m_document->undoStack()->redo();
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

/// Name, share, size, growth and price stand in the table; a copy takes what is left, and too much is said under it.
void Demand::segmentsAreEditedInPlace()
{
    auto *table = m_page->findChild<ItemTable *>();
    QVERIFY(table && segments());
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning(), 60000);
    QVERIFY(cell(0, 0) == "All tasks");
    typeInto(0, 5, "0.31"); // without segments the row is the plan itself
    QCOMPARE(*data::findPath(m_document->json(), "/revenue/per_successful_task")->asNumber(), 0.31);
    find<QPushButton>("add:/demand/segments")->click();
    QCOMPARE(count("/demand/segments"), 1u);
    QCOMPARE(table->selected(), std::string("segment"));
    typeInto(0, 0, "Enterprise");
    typeInto(0, 1, "70");
    typeInto(0, 3, "1.5");
    typeInto(0, 4, "2.5");
    typeInto(0, 5, "0.42");
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    const Segment &segment = m_document->plan()->segments.at(0);
    QCOMPARE(segment.name, std::string("Enterprise"));
    QCOMPARE(segment.share.fixed(), 0.7);
    QCOMPARE(segment.size.fixed(), 1.5);
    QCOMPARE(segment.growthPerMonth->fixed(), 0.025);
    QCOMPARE(segment.revenue.perSuccessfulTask->fixed(), 0.42);
    QVERIFY(find<QLineEdit>("/demand/segments/segment/share")); // its other fields stand below
    find<QPushButton>("duplicate:/demand/segments")->click();
    QCOMPARE(count("/demand/segments"), 2u);
    QCOMPARE(m_document->plan()->segments.at(1).share.fixed(), 0.3); // what the first leaves
    QVERIFY(m_document->isValid());
    const int steps = m_document->undoStack()->count();
    typeInto(1, 1, "50");
    auto *message = table->findChild<QLabel *>("message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains("more than 1"), 60000);
    m_document->undoStack()->undo();
    typeInto(1, 1, "much");
    QVERIFY(message->isVisible() && !m_document->isValid()); // a text is refused where it stands, never guessed
    m_document->undoStack()->undo();
    QVERIFY(m_document->isValid() && m_document->undoStack()->index() == steps);
    segments()->setFocus();
    QTest::keyClick(segments(), Qt::Key_Delete);
    QCOMPARE(count("/demand/segments"), 1u);
    m_document->undoStack()->undo();
    QCOMPARE(count("/demand/segments"), 2u);
    QVERIFY(m_page->showField("/demand/segments/segment/revenue/payment_fee_share"));
    QCOMPARE(table->selected(), std::string("segment"));
}

/// From what each segment leaves down to the gross margin of the month at the base values.
void Demand::theTotalExplainsItself()
{
    using Object = data::Json::Object;
    m_document->edit("/demand/segments", data::Json::Array{data::Json(Object{{"id", "big"}, {"share", 0.25}, {"size", 2}, {"revenue", Object{{"per_successful_task", 0.5}}}}), data::Json(Object{{"id", "small"}, {"share", 0.35}, {"size", 0.5}})}, "Segments");
    m_document->edit("/failure_costs", Object{{"support_per_failed_task", 0.4}}, "Support");
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning() && m_runner->result()->month.split.segments.size() == 3, 60000);
    QCoreApplication::processEvents();
    const MonthSplit &split = m_runner->result()->month.split;
    const int last = segments()->model()->rowCount() - 1;
    QCOMPARE(cell(0, 0), QString("big"));
    QCOMPARE(cell(2, 0), QString("All others"));
    QCOMPARE(cell(2, 1), QString("40") + QChar(0xA0) + "%");
    QCOMPARE(cell(3, 0), QString("All tasks"));
    QCOMPARE(cell(last, 0), QString("Gross margin"));
    double left = 0;
    for (const SegmentMonth &m : split.segments)
        left += m.contribution();
    QVERIFY(std::abs(left - split.shared - split.idlePools - split.platform - split.gross) < 1e-6 * std::abs(split.gross));
    const auto money = [](double v) { return moneyText(v, std::pow(10.0, std::floor(std::log10(std::abs(v))) - 2), "USD"); };
    QCOMPARE(cell(3, 9), money(left));
    QCOMPARE(cell(last, 9), money(split.gross));
    QCOMPARE(cell(last, 10), shareText(split.gross / split.revenue));
    QVERIFY2(last == 5 && cell(4, 0).contains("platform") && cell(4, 9) == money(-split.platform), qPrintable(cell(4, 0) + " " + cell(4, 9)));
    bool said = false;
    for (const QLabel *label : m_page->findChild<ItemTable *>()->findChildren<QLabel *>())
        said = said || label->text().contains(money(split.gross));
    QVERIFY(said);
}

void Demand::everyFigureAhead()
{
    QTRY_VERIFY_WITH_TIMEOUT(ahead() && !m_runner->isRunning(), 60000);
    m_document->edit("/demand/growth_per_month", 0.05, "Growth");
    QTRY_VERIFY_WITH_TIMEOUT(ahead() && !m_page->property("working").toBool() && !m_runner->isRunning(), 60000);
    QVERIFY(!find<QWidget>("stillLine")->isVisible());
    auto *figure = find<QComboBox>("aheadFigure");
    QCOMPARE(figure->count(), 6); // this plan has no pools
    QStringList titles;
    for (int i = 0; i < figure->count(); ++i) {
        figure->setCurrentIndex(i);
        emit figure->activated(i);
        QVERIFY(ahead());
        titles << ahead()->content().title;
        const std::unique_ptr<QChart> chart(ahead()->content().make(true));
        QVERIFY(chart && chart->series().size() >= 3);
        QVERIFY2(ahead()->content().message.contains("P50"), qPrintable(ahead()->content().message));
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 6);
    QVERIFY2(ahead()->content().message.contains(countText(m_runner->result()->month.tasks.p50)), qPrintable(ahead()->content().message)); // tasks, from the month on
}

/// A scenario's months have those of the base case behind them.
void Demand::theBaseCaseAhead()
{
    QTRY_VERIFY_WITH_TIMEOUT(ahead() && !m_runner->isRunning(), 60000);
    const qsizetype columns = ahead()->content().table.columns.size();
    QVERIFY(m_document->addScenarioWith("Dearer", {{"/revenue/per_successful_task", data::Json(0.9)}}));
    QTRY_VERIFY_WITH_TIMEOUT(ahead() && ahead()->content().table.columns.size() == columns + 1, 60000);
    const auto &row = ahead()->content().table.rows.back();
    QVERIFY(row.back().toDouble() < row[5].toDouble());
    m_document->setScenario({});
    QTRY_VERIFY_WITH_TIMEOUT(ahead() && ahead()->content().table.columns.size() == columns, 60000);
}

/// Where nothing changes from month to month the page offers growth and events.
void Demand::anEventIsAdded()
{
    m_document->remove("/horizon", "No horizon");
    m_document->remove("/demand/growth_per_month", "No growth");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("stillLine")->isVisible(), 60000);
    find<QPushButton>("setGrowth")->click();
    auto *growth = find<NumberEdit>("/demand/growth_per_month");
    QVERIFY(growth);
    QTest::keyClicks(growth, "4");
    QTest::keyClick(growth, Qt::Key_Return);
    QCOMPARE(*data::findPath(m_document->json(), "/demand/growth_per_month")->asNumber(), 0.04); // per cent, as it says beside it
    const int steps = m_document->undoStack()->count();
    find<QPushButton>("addEvent")->click();
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    QCOMPARE(count("/horizon/events"), 1u);
    find<QPushButton>("addEvent")->click();
    QCOMPARE(count("/horizon/events"), 2u);
    QCOMPARE(m_document->undoStack()->count(), steps + 2);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("stillLine")->isVisible(), 60000);
}

FARTHING_GUI_TEST(Demand)
#include "tst_demand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware: pools are added, paid in every way, given a speed and a rule; short forms of the plan are edited as their long ones.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/pool_charts.h"
#include "ui/pages/item_table.h"
#include "ui/pages/page.h"
#include "ui/pages/pool_rows.h"
#include "ui/pages/surface_panel.h"
#include "ui/pages/utilisation_panel.h"
#include "ui/widgets/number_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QChart>

#include <cmath>

using namespace farthing;
using namespace farthing::ui;

class Hardware : public QObject {
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
        m_page.reset(makeHardwarePage({m_document.get(), m_runner.get()}, nullptr));
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_runner.reset();
        m_document.reset();
    }
    void aPoolIsAddedUsedAndRemoved();
    void aFixedNumberOfReplicasBecomesARange();
    void everyWayOfPaying();
    void chartsStandBesideTheFields();
    void benchmarkIsPasted();
    void rulesAndObjectives();
    void draftsOfASmallModel();
    void chartsFollow();
    void utilisationIsLookedAtAndKept();
    void surfaceOverTwoNumbers();
    void poolsStandSideBySide();
    void aPoolIsRenamedEverywhere();
    void keysOfTheTable();
    void hoursAndSteps();
    void theBaseCaseStays();
    void anEmptyPageSaysWhatToDo();

private:
    template <typename W> W *find(const char *name) { return m_page->findChild<W *>(name); }
    void type(const char *path, const QString &text)
    {
        auto *edit = find<NumberEdit>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void openLocalFirst()
    {
        data::Json plan = data::samplePlan("local-first");
        data::setPath(plan, "/simulation/tasks", 2000.0);
        data::setPath(plan, "/simulation/draws", 40.0);
        m_document->openJson(plan, "Local first");
    }
    ChartPanel *panel(const char *name) const
    {
        for (ChartPanel *each : m_page->findChildren<ChartPanel *>())
            if (each->content().fileName == name && each->content().make)
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

void Hardware::aPoolIsAddedUsedAndRemoved()
{
    find<QPushButton>("add:/pools")->click();
    QCOMPARE(count("/pools"), 1u);
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    type("/pools/pool/purchase/price_per_hour", "1.25");
    QCOMPARE(*data::findPath(m_document->json(), "/pools/pool/purchase/price_per_hour")->asNumber(), 1.25);
    m_document->edit("/pipeline/stages/parse/route/0/model", "pool:pool", "Use the pool");
    QVERIFY(m_document->isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning() && !m_runner->result()->month.pools.empty(), 60000);
    find<QPushButton>("add:/pools")->click(); // a second one takes another name
    QVERIFY(data::findPath(m_document->json(), "/pools/pool-2"));
    find<QPushButton>("delete:/pools")->click(); // the new one is the chosen one; then its neighbour is
    QCOMPARE(count("/pools"), 1u);
    find<QPushButton>("delete:/pools")->click();
    QCOMPARE(count("/pools"), 0u);
    QVERIFY(!m_document->isValid()); // the route still names it: an error, not a silent price
    m_document->undoStack()->undo();
    QVERIFY(m_document->isValid());
}

void Hardware::aFixedNumberOfReplicasBecomesARange()
{
    find<QPushButton>("add:/pools")->click();
    m_document->edit("/pools/pool/count", 4.0, "Four replicas");
    QVERIFY(m_document->isValid());
    type("/pools/pool/count/max", "9");
    QCOMPARE(m_document->plan()->pools[0].minReplicas, 4);
    QCOMPARE(m_document->plan()->pools[0].maxReplicas, 9);
}

void Hardware::everyWayOfPaying()
{
    find<QPushButton>("add:/pools")->click();
    auto *kind = find<QComboBox>("/pools/pool/purchase/kind");
    QVERIFY(kind);
    QCOMPARE(kind->count(), 7);
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        emit kind->activated(i);
        const bool edge = kind->currentText().startsWith("Edge");
        QVERIFY2(m_document->isValid() != edge, qPrintable(kind->currentText()));
        if (edge) { // devices are a number, and this pool has a range: its field says so
            QCOMPARE(m_document->issues()[0].path, std::string("/pools/pool/count"));
            m_document->edit("/pools/pool/count", 8, "Devices");
            QVERIFY(m_document->isValid());
        }
        QCOMPARE(kind->currentIndex(), i);
    }
}

void Hardware::benchmarkIsPasted()
{
    find<QPushButton>("add:/pools")->click();
    m_document->edit("/pools/pool/accelerator", "H100", "Accelerator");
    auto *law = find<QComboBox>("/pools/pool/throughput/law");
    law->setCurrentIndex(0);
    emit law->activated(0);
    QVERIFY2(m_document->isValid(), "physics");
    law->setCurrentIndex(1);
    emit law->activated(1);
    auto *text = find<QPlainTextEdit>("/pools/pool/throughput/rows");
    QVERIFY(text && m_document->isValid());
    text->setPlainText("isl,osl,tok/s\n128,128,26000\n128,2048,22000\n2048;128;3300\n1000\t1000\t15000");
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    QCOMPARE(m_document->plan()->pools[0].throughput.rows.size(), 4u);
    QCOMPARE(m_document->plan()->pools[0].throughput.rows[3].tokensPerSecond, 15000.0);
    bool residuals = false;
    for (QLabel *label : m_page->findChildren<QLabel *>())
        residuals = residuals || label->text().startsWith("Fitted law less measured");
    QVERIFY(residuals);
    text->setPlainText("128,128");
    QCOMPARE(m_document->plan()->pools[0].throughput.rows.size(), 4u); // said beside the field, not taken
}

void Hardware::rulesAndObjectives()
{
    find<QPushButton>("add:/pools")->click();
    m_document->edit("/pools/pool/objective", data::Json(data::Json::Object{{"wait_seconds", 2}}), "Objective");
    m_document->edit("/pools/pool/scaling", data::Json(data::Json::Object{{"lag_hours", 1}}), "Scaling");
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    auto *overload = find<QComboBox>("/pools/pool/overload");
    for (int i = 0; i < overload->count(); ++i) {
        overload->setCurrentIndex(i);
        emit overload->activated(i);
        QVERIFY2(m_document->isValid(), qPrintable(overload->currentText()));
    }
    QVERIFY(m_page->showField("/pools/pool/objective/wait_seconds"));
    QVERIFY(!m_page->showField("/demand/tasks_per_month"));
}

/// Drafts are offered where the speed follows from physics, and change the cost.
void Hardware::draftsOfASmallModel()
{
    find<QPushButton>("add:/pools")->click();
    auto *drafts = find<QCheckBox>("switch:/pools/pool/throughput/speculative");
    QVERIFY(drafts && !drafts->isVisible());
    m_document->edit("/pools/pool/throughput", data::Json(data::Json::Object{{"law", "physics"}}), "Physics");
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : (m_document->issues()[0].path + m_document->issues()[0].message).c_str());
    QTRY_VERIFY(drafts->isVisible());
    drafts->click();
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    QVERIFY(m_document->plan()->pools[0].throughput.speculative);
    for (const char *field : {"draft_tokens", "acceptance", "draft_cost"})
        QVERIFY2(find<QWidget>((std::string("/pools/pool/throughput/speculative/") + field).c_str()), field);
    drafts->click();
    QVERIFY(m_document->isValid() && !m_document->plan()->pools[0].throughput.speculative);
}

void Hardware::chartsFollow()
{
    m_document->openJson(data::samplePlan("local-first"), "Local first");
    m_document->edit("/simulation/tasks", 2000.0, "Fewer");
    m_document->edit("/simulation/draws", 40.0, "Fewer");
    for (const char *name : {"pool-utilisation", "own-or-api", "own-cheaper", "replicas-by-volume", "surface"})
        QTRY_VERIFY_WITH_TIMEOUT(panel(name), 60000);
    const QString before = panel("pool-utilisation")->content().message;
    m_document->edit("/pools/l4-local/target_utilisation", 0.3, "Emptier");
    QTRY_VERIFY_WITH_TIMEOUT(panel("pool-utilisation")->content().message != before, 60000);
    auto *note = find<QLabel>("note:/pools/l4-local");
    QVERIFY(note && note->text().contains("apart they would take"));
}

/// The slider moves one cursor through both plots; what it says is a target only when asked.
void Hardware::utilisationIsLookedAtAndKept()
{
    m_document->openJson(data::samplePlan("local-first"), "Local first");
    m_document->edit("/simulation/tasks", 2000.0, "Fewer");
    m_document->edit("/simulation/draws", 40.0, "Fewer");
    auto *slider = find<QSlider>("utilisationCursor");
    auto *readout = find<QLabel>("utilisationReadout");
    auto *panel = find<UtilisationPanel>("utilisation");
    QVERIFY(slider && readout && panel);
    QTRY_VERIFY_WITH_TIMEOUT(panel->content().make && !m_runner->isRunning(), 60000);
    QCOMPARE(slider->value(), static_cast<int>(std::lround(m_runner->result()->month.pools[0].utilisation * 100)));
    QCOMPARE(panel->content().table.columns.size(), 7);
    QCOMPARE(panel->content().table.rows.front().size(), std::size_t(7));
    const int steps = m_document->undoStack()->count();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    const QString before = readout->text();
    slider->setValue(80);
    QVERIFY(readout->text() != before && readout->text().contains("80"));
    QCOMPARE(m_document->undoStack()->count(), steps); // looking changes nothing
    find<QPushButton>("useUtilisation")->click();
    QCOMPARE(*data::findPath(m_document->json(), "/pools/l4-local/target_utilisation")->asNumber(), 0.8);
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(*data::findPath(m_document->json(), "/pools/l4-local/target_utilisation")->asNumber(), 0.6);
}

void Hardware::surfaceOverTwoNumbers()
{
    m_document->openJson(data::samplePlan("local-first"), "Local first");
    m_document->edit("/simulation/tasks", 2000.0, "Fewer");
    m_document->edit("/simulation/draws", 40.0, "Fewer");
    auto *surface = find<SurfacePanel>("surface");
    QVERIFY(surface);
    QTRY_VERIFY_WITH_TIMEOUT(surface->content().table.rows.size() == 169 && !surface->isWorking(), 60000);
    auto *across = find<QComboBox>("surfaceAcross");
    QCOMPARE(across->currentData().toString(), QString("utilisation"));
    const int field = across->findData("/revenue/per_successful_task");
    QVERIFY(field >= 0);
    across->setCurrentIndex(field);
    emit across->activated(field);
    QTRY_VERIFY_WITH_TIMEOUT(surface->content().table.rows.size() == 169 && !surface->isWorking(), 60000);
    QVERIFY(surface->content().table.columns[1].contains("Revenue"));
    emit find<QComboBox>("surfaceUp")->activated(find<QComboBox>("surfaceUp")->currentIndex());
    auto *figure = find<QComboBox>("surfaceFigure");
    for (int i = 0; i < figure->count(); ++i) {
        figure->setCurrentIndex(i);
        emit figure->activated(i);
        const std::unique_ptr<QChart> chart(surface->content().make ? surface->content().make(true) : nullptr);
        QVERIFY(chart || surface->isWorking());
    }
    across->setCurrentIndex(across->findData("volume"));
    emit across->activated(across->currentIndex());
    QVERIFY(surface->content().emptyText.contains("different"));
}

/// In the smallest window too: an edit is seen in a chart beside it, and no curve under a field is cut off.
void Hardware::chartsStandBesideTheFields()
{
    for (const int width : {972, 1388}) {
        data::Json plan = data::samplePlan("local-first");
        data::setPath(plan, "/simulation/tasks", 2000.0);
        data::setPath(plan, "/simulation/draws", 20.0);
        m_document->openJson(plan, "Local first");
        m_page->resize(width, 600);
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning() && !m_runner->result()->month.pools.empty(), 60000);
        QTest::qWait(50);
        const auto at = [&](const QWidget *widget) { return QRect(widget->mapTo(m_page.get(), QPoint()), widget->size()); };
        const QRect field = at(find<QWidget>("/pools/l4-local/accelerator"));
        int charts = 0, curves = 0;
        for (ChartPanel *chart : m_page->findChildren<ChartPanel *>())
            if (chart->isVisible() && ++charts)
                QVERIFY2(at(chart).left() > field.right() && at(chart).right() < width, qPrintable(QString::number(width)));
        for (const auto *curve : m_page->findChildren<QWidget *>("curve"))
            for (const QWidget *up = curve->parentWidget(); curve->isVisible() && up != m_page.get(); up = up->parentWidget(), ++curves)
                if (QString(up->metaObject()->className()) != "QScrollArea" && up->objectName() != "qt_scrollarea_viewport" && !at(up).contains(at(curve)))
                    QFAIL(qPrintable(QString("%1: %2 cuts a curve off").arg(width).arg(up->metaObject()->className())));
                else if (up->objectName() == "qt_scrollarea_viewport")
                    break;
        QVERIFY(charts >= 5 && curves > 0);
    }
}

/// A row a pool with the run's figures, the sum below; the chosen one has the fields and the charts.
void Hardware::poolsStandSideBySide()
{
    openLocalFirst();
    auto *view = find<QTableView>("table:/pools");
    auto *table = m_page->findChild<ItemTable *>();
    QVERIFY(view && table);
    const auto cell = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning() && cell(0, 1) == "2", 60000);
    QCOMPARE(view->model()->rowCount(), 1); // one pool needs no sum
    const PoolMonth &month = m_runner->result()->month.pools[0];
    QCOMPARE(cell(0, 2), shareText(month.utilisation, 0));
    QCOMPARE(cell(0, 6), moneyText(month.cost, std::pow(10.0, std::floor(std::log10(month.cost)) - 2), "USD"));
    QVERIFY2(std::abs(month.cost / month.load.paidHours - 0.71) < 1e-9 && cell(0, 4) == "$0.710", qPrintable(cell(0, 4)));
    find<QPushButton>("duplicate:/pools")->click();
    QCOMPARE(count("/pools"), 2u);
    QCOMPARE(table->selected(), std::string("l4-local-2"));
    QVERIFY(find<QWidget>("/pools/l4-local-2/accelerator") && !find<QWidget>("/pools/l4-local/accelerator"));
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() == 3 && cell(1, 1) != QString(QChar(0x2013)) && !m_runner->isRunning(), 60000);
    QVERIFY(view->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("no stage uses it"));
    const auto &pools = m_runner->result()->month.pools;
    const double sum = pools[0].cost + pools[1].cost;
    QCOMPARE(cell(2, 6), moneyText(sum, std::pow(10.0, std::floor(std::log10(sum)) - 2), "USD"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 3)).center());
    QCOMPARE(table->selected(), std::string("l4-local"));
    QTRY_VERIFY(find<QWidget>("/pools/l4-local/accelerator") && find<QWidget>("/pools/l4-local/accelerator")->isVisible());
    QVERIFY(m_page->showField("/pools/l4-local-2/count/min")); // a field of another pool chooses it
    QCOMPARE(table->selected(), std::string("l4-local-2"));
    for (int row = 0; row < 3; ++row) // no figure is cut off
        for (int column = 1; column < 7; ++column)
            QVERIFY2(view->fontMetrics().horizontalAdvance(cell(row, column)) < view->columnWidth(column), qPrintable(cell(row, column)));
    view->setFocus();
    QVERIFY(m_page->question() && m_page->question()->anchor == table); // "Why this number?" is about the table
    int across = 0;
    for (int column = 0; column < 8; ++column)
        across += view->columnWidth(column);
    QVERIFY2(across <= view->viewport()->width() + 1, qPrintable(QString("%1 of %2").arg(across).arg(view->viewport()->width())));
}

/// F2, a name, Enter: routes and scenarios follow in one step; a name that is none stays out, and says why.
void Hardware::aPoolIsRenamedEverywhere()
{
    openLocalFirst();
    auto *view = find<QTableView>("table:/pools");
    auto *table = m_page->findChild<ItemTable *>();
    const auto rename = [&](const QString &name) {
        find<QPushButton>("rename:/pools")->click();
        auto *editor = view->findChild<QLineEdit *>("cell:/pools/" + QString::fromStdString(table->selected()) + "/id");
        QVERIFY(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
    };
    rename("edge-box");
    QTRY_COMPARE(m_document->plan()->pools[0].id, std::string("edge-box"));
    QVERIFY(m_document->isValid());
    QCOMPARE(m_document->plan()->pipeline.stages[0].route[0].model, std::string("pool:edge-box"));
    QCOMPARE(table->selected(), std::string("edge-box"));
    QVERIFY(find<QWidget>("/pools/edge-box/accelerator"));
    const int steps = m_document->undoStack()->count();
    rename("Edge Box");
    QTRY_VERIFY(table->findChild<QLabel *>("message")->isVisible());
    QCOMPARE(m_document->undoStack()->count(), steps);
    QVERIFY(table->findChild<QLabel *>("message")->text().contains("lower-case"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->plan()->pools[0].id, std::string("l4-local"));
    QTRY_COMPARE(table->selected(), std::string("l4-local"));
    QVERIFY(find<QWidget>("/pools/l4-local/accelerator"));
}

void Hardware::keysOfTheTable()
{
    openLocalFirst();
    auto *view = find<QTableView>("table:/pools");
    auto *table = m_page->findChild<ItemTable *>();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Insert);
    QCOMPARE(count("/pools"), 2u);
    QCOMPARE(table->selected(), std::string("pool"));
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(table->selected(), std::string("l4-local"));
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(count("/pools"), 3u);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(count("/pools"), 2u);
    const int steps = m_document->undoStack()->count();
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>("cell:/pools/" + QString::fromStdString(table->selected()) + "/id");
    QVERIFY(editor);
    editor->setText("something");
    QTest::keyClick(editor, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(m_document->undoStack()->count(), steps); // Esc takes the entry back
    for (int i = 0; i < 3; ++i)
        m_document->undoStack()->undo();
    QCOMPARE(count("/pools"), 1u);
}

/// Traffic by the hour with its percentiles, and each further replica with the volume at which it is due.
void Hardware::hoursAndSteps()
{
    openLocalFirst();
    QTRY_VERIFY_WITH_TIMEOUT(panel("replicas-by-volume") && !m_runner->isRunning(), 60000);
    auto *empty = find<QPushButton>("emptyAction");
    for (QPushButton *each : m_page->findChildren<QPushButton *>("emptyAction"))
        if (each->isVisible())
            empty = each;
    QVERIFY(empty && empty->isVisible());
    QString asked;
    connect(m_page.get(), &Page::fieldAsked, this, [&](const QString &path) { asked = path; });
    empty->click();
    QCOMPARE(asked, QString("/demand/hourly_profile/form"));
    const ChartContent &steps = panel("replicas-by-volume")->content();
    QCOMPARE(steps.table.columns.size(), 4);
    // 2 replicas at 36 % of a target of 60 %: the third is due at 60/36 of the volume, and costs a month of 0.71 an hour.
    const PoolMonth &pool = m_runner->result()->month.pools[0];
    const double planned = m_document->plan()->tasksPerMonth.isFixed() ? 0 : 1.2e6, due = planned * 0.6 / pool.utilisation;
    double before = 0, after = 0, at = 0;
    for (std::size_t i = 1; i < steps.table.rows.size(); ++i)
        if (steps.table.rows[i][1].toDouble() == 3 && steps.table.rows[i - 1][1].toDouble() == 2) {
            at = steps.table.rows[i][0].toDouble();
            before = steps.table.rows[i - 1][3].toDouble();
            after = steps.table.rows[i][3].toDouble();
        }
    QVERIFY2(std::abs(at / due - 1) < 0.001, qPrintable(QString("due %1, by hand %2").arg(at).arg(due)));
    QVERIFY(std::abs((after - before) * at / (0.71 * 730.5) - 1) < 1e-6);
    QVERIFY2(steps.message.contains(countText(at)), qPrintable(steps.message));
    m_document->edit("/demand/hourly_profile", "business_hours", "Hours");
    QTRY_VERIFY_WITH_TIMEOUT(panel("pool-hours") && panel("pool-hours")->content().table.rows.size() == 168 && panel("pool-hours")->content().table.rows[0][5].isValid(), 60000);
    const auto &hours = panel("pool-hours")->content().table.rows;
    int spread = 0;
    for (const auto &row : hours)
        spread += row[1].toDouble() < row[2].toDouble() && row[2].toDouble() < row[3].toDouble();
    QCOMPARE(spread, 168); // the volume is not known: neither is any hour's traffic
    const QString peak = peakHour(m_runner->result()->month.pools[0]);
    QVERIFY2(peak.contains(":00"), qPrintable(peak));
    QVERIFY(find<QTableView>("table:/pools")->model()->index(0, 2).data(Qt::AccessibleTextRole).toString().contains(peak));
}

/// While a scenario is shown its base case stays as a dashed line in the pool's charts.
void Hardware::theBaseCaseStays()
{
    openLocalFirst();
    m_document->edit("/demand/hourly_profile", "business_hours", "Hours");
    QVERIFY(m_document->addScenarioWith("Faster", {{"/pools/l4-local/throughput/output_tokens_per_second", data::Json(900)}, {"/demand/tasks_per_month", data::Json(2e6)}}));
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->baseline() && !m_runner->isRunning() && panel("pool-hours") && panel("pool-utilisation"), 60000);
    ChartContext c;
    c.currency = "USD";
    const Evaluation &e = *m_runner->result();
    const auto lines = [&](const ChartContent &content) {
        const std::unique_ptr<QChart> chart(content.make(true));
        return chart->series().size();
    };
    const auto plain = std::vector{lines(waitByUtilisationChart(e, c, 0)), lines(costOfMillionChart(e, c, 0)), lines(poolHoursChart(e, c, 0))};
    c.baseline = m_runner->baseline();
    c.baselineName = "Base case";
    const auto ghost = std::vector{lines(waitByUtilisationChart(e, c, 0)), lines(costOfMillionChart(e, c, 0)), lines(poolHoursChart(e, c, 0))};
    for (std::size_t i = 0; i < plain.size(); ++i)
        QVERIFY2(ghost[i] == plain[i] + 1, qPrintable(QString("chart %1: %2 and %3 series").arg(i).arg(plain[i]).arg(ghost[i])));
}

void Hardware::anEmptyPageSaysWhatToDo()
{
    QVERIFY(!find<QTableView>("table:/pools")->isVisible());
    bool said = false;
    for (const QLabel *label : m_page->findChild<ItemTable *>()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains("Add a pool"));
    QVERIFY(said && find<QPushButton>("add:/pools")->isVisible());
    QVERIFY(!find<QPushButton>("delete:/pools")->isVisible());
    for (ChartPanel *chart : m_page->findChildren<ChartPanel *>())
        QVERIFY(!chart->isVisible() || !m_runner->result());
}

FARTHING_GUI_TEST(Hardware)
#include "tst_hardware.moc"

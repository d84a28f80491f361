// SPDX-License-Identifier: GPL-3.0-or-later
// Charts say what the evaluation says and survive odd data.
#include "chart_sample.h"
#include "tests/support/watched_application.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace chartsample;

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void costPerTaskEqualsHistogram();
    void costByStageEqualsCells();
    void marginEqualsVolumes();
    void marginMessages();
    void utilisationEqualsSweep();
    void latencyEqualsHistogram();
    void axesHaveUnits();
    void oddDataSurvive_data();
    void oddDataSurvive();
    void panelShowsAndSwitches();
    void wheelAndKeysZoom();
    void heightsAreZoomedToo();
    void aBoxZoomsBoth();
    void messagesStateFigures();
    void theCrosshairSaysWhatIsThere();
    void whatIsCopied();
    void rowsAreCopied();
    void theBaseCaseIsAGhost();
};

void TestCharts::costPerTaskEqualsHistogram()
{
    const Evaluation e = sample();
    const ChartContent c = costPerTaskChart(e, context());
    const Histogram &h = e.simulated.histogram;
    QCOMPARE(c.table.rows.size(), h.share.size());
    for (std::size_t i = 0; i < h.share.size(); ++i) {
        QCOMPARE(at(c.table, i, 0), h.low + h.width * static_cast<double>(i));
        QCOMPARE(at(c.table, i, 2), h.share[i]);
    }
    QVERIFY2(c.message.contains(QStringLiteral("1 task in 20 costs more than $0.0")), qPrintable(c.message));
    QCOMPARE(c.fileName, QStringLiteral("cost-per-task"));
}

void TestCharts::costByStageEqualsCells()
{
    const Evaluation e = sample();
    const ChartContent c = costByStageChart(e, context());
    QCOMPARE(c.table.rows.size(), std::size_t(2));
    QCOMPARE(c.table.rows[0][0].toString(), QStringLiteral("Read")); // in the order of the pipeline
    // Input, cached, output, reasoning, retries, failed, tools, compute, total, share; per success (0.8).
    const std::vector<std::vector<double>> wanted = {{0, 0.007, 0, 0, 0, 0, 0, 0.01, 0.017, 0.34},
                                                     {0, 0, 0.02, 0, 0.006, 0.006, 0.001, 0, 0.033, 0.66}};
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t i = 0; i < 10; ++i) {
            const double want = i < 9 ? wanted[row][i] / 0.8 : wanted[row][i];
            QVERIFY2(std::abs(at(c.table, row, i + 1) - want) < 1e-15, qPrintable(QStringLiteral("row %1, %2").arg(row).arg(c.table.columns[static_cast<int>(i) + 1])));
        }
    QVERIFY2(c.message.contains(QStringLiteral("Judge carries 66.0")), qPrintable(c.message));
    QVERIFY2(c.message.contains(QStringLiteral("add 24.0")), qPrintable(c.message));
}

void TestCharts::marginEqualsVolumes()
{
    const Evaluation e = sample();
    const ChartContent c = marginByVolumeChart(e, context());
    QCOMPARE(c.table.rows.size(), e.volumes.size());
    for (std::size_t i = 0; i < e.volumes.size(); ++i) {
        const VolumePoint &v = e.volumes[i];
        const double wanted[] = {v.tasks, v.grossMargin.mean, v.grossMargin.p10, v.grossMargin.p25, v.grossMargin.p50, v.grossMargin.p75,
                                 v.grossMargin.p90, v.pMarginAtLeastTarget, v.costPerSuccess.p50, v.totalCost.p50};
        for (std::size_t k = 0; k < std::size(wanted); ++k)
            QCOMPARE(at(c.table, i, k), wanted[k]);
    }
}

void TestCharts::marginMessages()
{
    Evaluation e = sample(); // 0.7 − 1000/v passes 0.6 at v = 10,000: a point of the sweep
    const QString passes = marginByVolumeChart(e, context()).message;
    QVERIFY2(passes.startsWith(QStringLiteral("Above %1 tasks a month the median plan passes the 60").arg(countText(1e4))), qPrintable(passes));
    for (VolumePoint &v : e.volumes)
        v.grossMargin = around(0.2, 0.05);
    QVERIFY(marginByVolumeChart(e, context()).message.contains(QStringLiteral("never passes")));
    for (VolumePoint &v : e.volumes)
        v.grossMargin = around(0.9, 0.05);
    QVERIFY(marginByVolumeChart(e, context()).message.contains(QStringLiteral("at every volume")));
    for (std::size_t i = 0; i < e.volumes.size(); ++i)
        e.volumes[i].grossMargin = around(i < 4 ? 0.9 : 0.3, 0.05);
    QVERIFY(marginByVolumeChart(e, context()).message.contains(QStringLiteral("falls below")));
    e.month.marginDefined = false;
    const ChartContent none = marginByVolumeChart(e, context());
    QVERIFY(!none.make);
    QVERIFY(none.emptyText.contains(QStringLiteral("revenue")));
}

void TestCharts::utilisationEqualsSweep()
{
    Evaluation e = sample();
    const ChartContent c = costByUtilisationChart(e, context());
    QCOMPARE(c.table.rows.size(), e.utilisation.size());
    for (std::size_t i = 0; i < e.utilisation.size(); ++i) {
        const Spread &s = e.utilisation[i].costPerTask;
        const double wanted[] = {e.utilisation[i].utilisation, s.mean, s.p10, s.p25, s.p50, s.p75, s.p90};
        for (std::size_t k = 0; k < std::size(wanted); ++k)
            QCOMPARE(at(c.table, i, k), wanted[k]);
    }
    QVERIFY2(c.message.contains(QStringLiteral("planned 62")), qPrintable(c.message));
    e.utilisation.clear();
    const ChartContent none = costByUtilisationChart(e, context());
    QVERIFY(!none.make);
    QVERIFY(none.emptyText.startsWith(QStringLiteral("No self-hosted pool in this plan. Add one on the Hardware page")));
}

void TestCharts::latencyEqualsHistogram()
{
    Evaluation e = sample();
    QVERIFY(!latencyChart(e, context()).make);
    LatencyFigures f;
    f.histogram = {0, 2, {0.2, 0.5, 0.2, 0.1}};
    f.percentiles.p50 = {3.2, 0.01};
    f.percentiles.p95 = {6.5, 0.05};
    f.target = 4;
    f.within = {0.7, 0.01};
    f.waiting = 0.5;
    e.simulated.latency = {3.4, 0.02};
    e.simulated.latencySpread = f;
    ChartContext c = context();
    c.latencyShare = 0.9;
    const ChartContent content = latencyChart(e, c);
    QVERIFY(content.make && content.message.contains("70.0") && content.message.contains("90") && content.message.contains("0.5"));
    QCOMPARE(content.table.rows.size(), std::size_t(4)); // 0, 2, 4 and 6 seconds; the last bin has no end
    QCOMPARE(content.table.rows[2][1].toDouble(), 0.7);
    e.simulated.latencySpread->histogram = {};
    QVERIFY(!latencyChart(e, c).make && latencyChart(e, c).emptyText.contains("without end"));
}

void TestCharts::axesHaveUnits()
{
    const ChartContent c = costPerTaskChart(sample(), context());
    const std::unique_ptr<QChart> first(c.make(false)), second(c.make(false));
    QVERIFY(first && second && first != second);
    QVERIFY(first->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("USD")));
    QVERIFY(first->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("bins of")));
    QVERIFY(first->axes(Qt::Vertical).front()->titleText().contains(QLatin1Char('%')));
    QCOMPARE(first->animationOptions(), QChart::NoAnimation);
    const std::unique_ptr<QChart> margin(marginByVolumeChart(sample(), context()).make(false));
    QVERIFY(margin->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("log scale")));
}

void TestCharts::oddDataSurvive_data()
{
    QTest::addColumn<int>("which");
    const char *names[] = {"nothing at all", "no figures", "all nan", "equal cost", "one bin, no width", "no success", "single points",
                           "zero cost", "huge", "negative margins", "overloaded pool", "thirty stages", "plan outside the sweep"};
    for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestCharts::oddDataSurvive()
{
    QFETCH(int, which);
    Evaluation e = sample();
    ChartContext k = context();
    TaskResult &t = e.simulated;
    switch (which) {
    case 0: e = Evaluation(); e.ok = true; break;
    case 1: e.ok = false; break;
    case 2:
        t.cost = {notANumber, notANumber};
        t.percentiles.p50 = t.percentiles.p95 = {notANumber, notANumber};
        for (double &s : t.histogram.share) s = notANumber;
        for (Cell &cell : t.breakdown) cell.mean = {notANumber, notANumber};
        for (VolumePoint &v : e.volumes) v.grossMargin = around(notANumber, notANumber), v.costPerSuccess = around(notANumber, 0);
        for (UtilisationPoint &u : e.utilisation) u.costPerTask = around(notANumber, notANumber);
        e.month.pools[0].utilisation = notANumber;
        k.planVolume = k.targetMargin = notANumber;
        break;
    case 3:
        t.percentiles.p5 = t.percentiles.p50 = t.percentiles.p95 = t.percentiles.p99 = t.cost = {0.05, 0};
        t.variance = 0;
        t.histogram = {0.05, 0.001, {1.0}};
        break;
    case 4: t.histogram = {0, 0, {1.0}}; t.percentiles = {}; break;
    case 5: t.success = {0, 0}; break;
    case 6:
        e.volumes.resize(1);
        e.utilisation.resize(1);
        t.histogram.share = {1};
        t.breakdown.resize(1);
        break;
    case 7:
        for (Cell &cell : t.breakdown) cell.mean = {};
        for (UtilisationPoint &u : e.utilisation) u.costPerTask = {};
        t.histogram = {0, 1, {0, 0, 0}};
        break;
    case 8:
        t.histogram.width = 1e12;
        for (Cell &cell : t.breakdown) cell.mean.value *= 1e12;
        for (VolumePoint &v : e.volumes) v.tasks *= 1e9;
        for (UtilisationPoint &u : e.utilisation) u.costPerTask = around(1e15, 1e14);
        break;
    case 9:
        for (VolumePoint &v : e.volumes) v.grossMargin = around(-1e6, 1e5);
        break;
    case 10: e.month.pools[0].utilisation = 3; break;
    case 11:
        for (int i = 0; i < 30; ++i)
            t.breakdown.push_back({"a stage with a long name, number " + std::to_string(i), Meter::Tools, Reason::FirstAttempt, false, {0.001, 0}});
        break;
    case 12: k.planVolume = 1e12; e.month.breakevenTasks = around(1, 0); break;
    }
    const QTemporaryDir folder;
    const std::vector<ChartContent> all = allCharts(e, k);
    QCOMPARE(all.size(), std::size_t(4)); // the sample states no latency
    for (const ChartContent &c : all) {
        QVERIFY(!c.title.isEmpty());
        QVERIFY(c.make || !c.emptyText.isEmpty());
        QVERIFY2(!c.message.contains(QStringLiteral("nan")), qPrintable(c.message));
        const QString csv = folder.filePath(QStringLiteral("t.csv")), png = folder.filePath(QStringLiteral("t.png"));
        QCOMPARE(exportChart(c, csv), QString());
        const QByteArray text = read(csv).toLower();
        QVERIFY(!text.contains("nan") && !text.contains(",inf") && !text.contains("-inf"));
        for (const QSize size : {QSize(380, 300), QSize(960, 540)}) {
            QCOMPARE(exportChart(c, png, size), QString());
            QVERIFY(hasInk(QImage(png)));
        }
        ChartPanel panel;
        panel.setContent(c);
        panel.resize(380, 240);
        QVERIFY(hasInk(panel.grab().toImage()));
    }
}

void TestCharts::panelShowsAndSwitches()
{
    ChartPanel panel;
    const ChartContent c = costPerTaskChart(sample(), context());
    panel.setContent(c);
    panel.resize(500, 320);
    panel.show();
    QCOMPARE(panel.accessibleName(), c.title);
    QCOMPARE(panel.accessibleDescription(), c.message);
    QVERIFY(!panel.isTableShown());
    panel.showTable(true);
    QVERIFY(panel.isTableShown());
    const auto *table = panel.findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(static_cast<std::size_t>(table->model()->rowCount()), c.table.rows.size());
    panel.setContent(costByStageChart(sample(), context())); // stays a table
    QVERIFY(panel.isTableShown());
    QCOMPARE(table->model()->columnCount(), 11);
    panel.showTable(false);
    const QImage light = panel.grab().toImage();
    const ThemeMode old = Theme::instance().mode();
    Theme::instance().setMode(ThemeMode::Dark);
    const QImage dark = panel.grab().toImage();
    Theme::instance().setMode(old);
    QVERIFY(light != dark);
    QVERIFY(qGray(dark.pixel(250, 200)) < 120);
    for (const QToolButton *button : panel.findChildren<QToolButton *>())
        if (button->isVisible())
            QVERIFY(!button->accessibleName().isEmpty());
}

namespace {

struct Shown {
    ChartPanel panel;
    ChartView *view = nullptr;
    Shown()
    {
        panel.setContent(costPerTaskChart(sample(), context()));
        panel.resize(600, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        view = panel.findChild<ChartView *>();
    }
    Plot *plot() const { return view->plots().front(); }
    void wheel(int notches, Qt::KeyboardModifiers with)
    {
        const QPointF at = view->mapFromScene(plot()->mapToScene(plot()->plotRect().center()));
        QWheelEvent event(at, view->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, with, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }
};

} // namespace

void TestCharts::wheelAndKeysZoom()
{
    Shown s;
    const auto whole = s.plot()->whole();
    QVERIFY(!s.plot()->isZoomed());
    s.wheel(2, Qt::NoModifier); // the page scrolls
    QVERIFY(!s.plot()->isZoomed());
    s.wheel(2, Qt::ControlModifier);
    auto [low, high] = s.plot()->range();
    QVERIFY(low > whole.first && high < whole.second);
    QVERIFY(std::abs((high - low) * 1.25 * 1.25 - (whole.second - whole.first)) < 1e-9);
    // New figures of the same chart keep the part that is looked at.
    s.panel.setContent(costPerTaskChart(sample(), context()));
    QCOMPARE(s.plot()->range().first, low);
    QTest::keyClick(s.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(s.plot()->range().first > low && s.plot()->range().second <= whole.second + 1e-12);
    QTest::keyClick(s.view, Qt::Key_0);
    QVERIFY(!s.plot()->isZoomed());
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(s.view, Qt::Key_Plus);
    QVERIFY(s.plot()->range().second - s.plot()->range().first > 0); // there is an end to it
    const QImage close = s.panel.grab().toImage();
    QTest::mouseDClick(s.view->viewport(), Qt::LeftButton, {}, s.view->viewport()->rect().center());
    QVERIFY(!s.plot()->isZoomed());
    QVERIFY(s.panel.grab().toImage() != close);
    s.view->setFocus();
    s.wheel(1, Qt::NoModifier); // a person has turned to the chart
    QVERIFY(s.plot()->isZoomed());
}

void TestCharts::heightsAreZoomedToo()
{
    Shown s;
    const auto whole = s.plot()->whole(Qt::Vertical), wide = s.plot()->range();
    s.view->setFocus();
    QTest::keyClick(s.view, Qt::Key_Plus, Qt::ControlModifier);
    const auto part = s.plot()->range(Qt::Vertical);
    QVERIFY(std::abs((part.second - part.first) * 1.25 - (whole.second - whole.first)) < 1e-9);
    QCOMPARE(s.plot()->range(), wide);
    QTest::keyClick(s.view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(s.plot()->range(Qt::Vertical).first > part.first);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(s.view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(s.plot()->range(Qt::Vertical).first - whole.first) < 1e-9); // never beyond what there is
    s.wheel(2, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(s.plot()->range(Qt::Vertical).second - s.plot()->range(Qt::Vertical).first < part.second - part.first);
    QCOMPARE(s.plot()->range(), wide);
    // New figures keep both, and one key shows all again.
    const auto kept = s.plot()->range(Qt::Vertical);
    s.panel.setContent(costPerTaskChart(sample(), context()));
    QCOMPARE(s.plot()->range(Qt::Vertical), kept);
    QTest::keyClick(s.view, Qt::Key_0);
    QCOMPARE(s.plot()->range(Qt::Vertical), whole);
    QVERIFY(!s.plot()->isZoomed());
}

void TestCharts::aBoxZoomsBoth()
{
    Shown s;
    const QRectF plot = s.plot()->plotRect();
    const auto pixel = [&](double across, double up) { return s.view->mapFromScene(s.plot()->mapToScene(QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height()))); };
    const QImage before = s.panel.grab().toImage();
    const auto draw = [&](QPoint from, QPoint to, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::mousePress(s.view->viewport(), Qt::LeftButton, with, from);
        QTest::mouseMove(s.view->viewport(), to);
        QMouseEvent move(QEvent::MouseMove, to, s.view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, with);
        QApplication::sendEvent(s.view->viewport(), &move);
        QVERIFY(s.panel.grab().toImage() != before); // the box is seen
        QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, with, to);
    };
    const auto [left, right] = s.plot()->whole();
    const auto [bottom, top] = s.plot()->whole(Qt::Vertical);
    draw(pixel(0.25, 0.75), pixel(0.5, 0.25));
    const auto near = [](double a, double b, double whole) { return std::abs(a - b) < 0.02 * whole; };
    QVERIFY(near(s.plot()->range().first, left + 0.25 * (right - left), right - left) && near(s.plot()->range().second, left + 0.5 * (right - left), right - left));
    QVERIFY(near(s.plot()->range(Qt::Vertical).first, bottom + 0.25 * (top - bottom), top - bottom) && near(s.plot()->range(Qt::Vertical).second, bottom + 0.75 * (top - bottom), top - bottom));
    // A zoomed chart is moved along, up and down too; with Shift a box is drawn in it.
    const auto was = s.plot()->range(Qt::Vertical);
    draw(pixel(0.5, 0.5), pixel(0.5, 0.3));
    QVERIFY(s.plot()->range(Qt::Vertical).first > was.first);
    QVERIFY(near(s.plot()->range(Qt::Vertical).second - s.plot()->range(Qt::Vertical).first, was.second - was.first, top - bottom));
    const double width = s.plot()->range().second - s.plot()->range().first;
    draw(pixel(0.2, 0.2), pixel(0.6, 0.6), Qt::ShiftModifier);
    QVERIFY(s.plot()->range().second - s.plot()->range().first < 0.5 * width);
    QTest::mouseDClick(s.view->viewport(), Qt::LeftButton, {}, pixel(0.5, 0.5));
    QVERIFY(!s.plot()->isZoomed());
    // A click that trembled, and a box that Esc takes back, zoom nothing.
    QTest::mousePress(s.view->viewport(), Qt::LeftButton, {}, pixel(0.5, 0.5));
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, {}, pixel(0.5, 0.5) + QPoint(2, 2));
    QVERIFY(!s.plot()->isZoomed());
    QTest::mousePress(s.view->viewport(), Qt::LeftButton, {}, pixel(0.2, 0.2));
    QMouseEvent move(QEvent::MouseMove, pixel(0.6, 0.6), s.view->viewport()->mapToGlobal(pixel(0.6, 0.6)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(s.view->viewport(), &move);
    QTest::keyClick(s.view, Qt::Key_Escape);
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, {}, pixel(0.6, 0.6));
    QVERIFY(!s.plot()->isZoomed());
}

/// What screen readers say of a chart holds figures, not only what it is about.
void TestCharts::messagesStateFigures()
{
    for (const ChartContent &content : allCharts(sample(), context())) {
        ChartPanel panel;
        panel.setContent(content);
        auto *view = panel.findChild<ChartView *>();
        QCOMPARE(view->accessibleName(), content.title);
        QVERIFY2(!content.make || view->accessibleDescription().contains(QRegularExpression("[0-9]")), qPrintable(content.title + ": " + view->accessibleDescription()));
    }
}

void TestCharts::theCrosshairSaysWhatIsThere()
{
    Shown s;
    const QImage before = s.panel.grab().toImage();
    s.plot()->pointAt(s.plot()->plotRect().center());
    QVERIFY(s.panel.grab().toImage() != before);
    const double x = *s.plot()->xAt(s.plot()->plotRect().center());
    QVERIFY2(s.plot()->textAt(x).contains("of tasks"), qPrintable(s.plot()->textAt(x)));
    s.plot()->pointAt(std::nullopt);
    QCOMPARE(s.panel.grab().toImage(), before);
    // By keys, and for screen readers.
    s.view->setFocus();
    QTest::keyClick(s.view, Qt::Key_Right);
    QVERIFY2(s.view->accessibleDescription().contains("of tasks"), qPrintable(s.view->accessibleDescription()));
    s.view->clearFocus();
    QCOMPARE(s.view->accessibleDescription(), s.panel.content().message);
}

void TestCharts::whatIsCopied()
{
    Shown s;
    const QList<QAction *> actions = s.panel.findChild<QMenu *>()->actions();
    for (QAction *action : actions)
        if (action->text().contains("Copy"))
            action->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText() && copied->hasHtml() && copied->hasImage());
    const std::size_t rows = s.panel.content().table.rows.size();
    QCOMPARE(static_cast<std::size_t>(copied->text().count('\n')), rows + 1);
    QCOMPARE(static_cast<std::size_t>(copied->html().count("<tr>")), rows + 1);
    QVERIFY(copied->html().contains("<td>") && copied->html().contains("<th"));
}

void TestCharts::rowsAreCopied()
{
    TextTable model({{"Name", {}}, {"Value", {}, true}});
    model.setRows({{{"=1+1", {}}, {"-3", {}}}, {{"<b>", {}}, {"4", {}}}, {{"c", {}}, {"5", {}}}});
    QTableView *view = tableView(&model, "t", nullptr);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QString("Name\tValue\n'=1+1\t-3\n<b>\t4\nc\t5\n"));
    QVERIFY(copied->html().contains("&lt;b&gt;"));
    view->selectRow(1);
    view->selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->mimeData()->text(), QString("Name\tValue\n<b>\t4\nc\t5\n"));
    delete view;
}

void TestCharts::theBaseCaseIsAGhost()
{
    for (const auto make : {costPerTaskChart, marginByVolumeChart}) {
        ChartContext c = context();
        const auto lines = [&] {
            const std::unique_ptr<QChart> chart(make(sample(), c).make(false));
            return chart->series().size();
        };
        const auto alone = lines();
        c.baseline = std::make_shared<Evaluation>(sample());
        c.baselineName = "Base case";
        QCOMPARE(lines(), alone + 1);
    }
}

FARTHING_GUI_TEST(TestCharts)
#include "tst_charts.moc"

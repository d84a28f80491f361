// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?": rows sum to the headline, prices have sources, the panel never covers its card.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "model/decide/swings.h"
#include "ui/charts/stage_bars.h"
#include "ui/explain/why_panel.h"
#include "ui/pages/kpi_card.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <functional>

using namespace farthing;
using namespace farthing::ui;

class Explain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void rowsSumToTheHeadline_data();
    void rowsSumToTheHeadline();
    void thePanelStandsBesideItsCard();
    void singleTasksAddUp();
    void whatWouldChangeItMost();
    void everyPageWithFiguresAnswers();
    void theSearchIsStopped();
};

namespace {

void smaller(PlanDocument &document)
{
    document.edit("/simulation/tasks", 5000.0, "Fewer tasks");
    document.edit("/simulation/draws", 100.0, "Fewer draws");
}

void checkSums(const std::vector<ExplainRow> &rows)
{
    for (const ExplainRow &row : rows) {
        QVERIFY(!row.label.isEmpty());
        if (!row.children.empty()) {
            QVERIFY2(std::abs(sumOf(row.children) - row.value) <= 1e-12 + 1e-9 * std::abs(row.value), qPrintable(row.label));
            checkSums(row.children);
        }
    }
}

} // namespace

void Explain::rowsSumToTheHeadline_data()
{
    QTest::addColumn<QString>("sample");
    for (const data::Sample &sample : data::samples())
        QTest::newRow(sample.id.c_str()) << QString::fromStdString(sample.id);
}

void Explain::rowsSumToTheHeadline()
{
    QFETCH(QString, sample);
    PlanDocument document;
    SimulationRunner runner(&document);
    document.openJson(data::samplePlan(sample.toStdString()), sample);
    smaller(document);
    QTRY_VERIFY_WITH_TIMEOUT(runner.result() && !runner.isRunning(), 60000);
    const EvaluationPtr e = runner.result();
    for (int card = 0; card < 5; ++card) {
        const Explanation why = explainFigure(static_cast<Figure>(card), {*e, *document.plan(), *document.sheet()});
        QVERIFY(!why.title.isEmpty() && !why.formula.isEmpty() && !why.error.isEmpty());
        QVERIFY(!why.rows.empty());
        const double sum = sumOf(why.rows);
        QVERIFY2(std::abs(sum - why.total) <= 1e-12 + 1e-9 * std::abs(why.total), qPrintable(QString("%1: %2 against %3").arg(why.title).arg(sum).arg(why.total)));
        checkSums(why.rows);
    }
    const Explanation cost = explainCostPerSuccess({*e, *document.plan(), *document.sheet()});
    QCOMPARE(cost.total, e->simulated.costPerSuccess.value);
    for (const ExplainRow &row : cost.rows) {
        QVERIFY2(!row.source.isEmpty(), qPrintable(row.label));
        QVERIFY2(row.note.contains("sha-256"), qPrintable(row.note));
        for (const ExplainRow &part : row.children) // what the tokens rest on
            if (part.label == costClassNames()[static_cast<std::size_t>(CostClass::Output)])
                QVERIFY2(part.note.contains("Visible output tokens: ") && (part.note.contains("typed in") || part.note.contains("not known")), qPrintable(part.note));
    }
    // At break-even the month comes out even.
    if (e->month.breakevenBase)
        QVERIFY(std::abs(explainBreakeven({*e, *document.plan(), *document.sheet()}).total) < 0.01 * std::max(1.0, e->month.fixed));
}

void Explain::thePanelStandsBesideItsCard()
{
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    smaller(*window.document());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    WhyPanel *panel = nullptr;
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        window.resize(size);
        QTest::qWait(50);
        for (int card = 0; card < 5; ++card) {
            auto *why = window.findChild<QPushButton *>(QString("why%1").arg(card));
            why->click();
            panel = window.findChild<WhyPanel *>();
            QVERIFY(panel && panel->isVisible());
            QWidget *kpi = why->parentWidget();
            const QRect there(kpi->mapTo(panel->parentWidget(), QPoint()), kpi->size());
            QVERIFY2(!panel->geometry().intersects(there), qPrintable(QString("card %1 at %2").arg(card).arg(size.width())));
            QVERIFY(panel->parentWidget()->rect().contains(panel->geometry()));
            QVERIFY(panel->height() > 200);
        }
        QTest::keyClick(panel->tree(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }
    window.findChild<QPushButton *>("why0")->setFocus();
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->asTable().contains("Evaluate dimension"));
    QVERIFY(panel->tree()->topLevelItemCount() == 6);
    window.document()->undoStack()->setClean();
}

namespace {

/// The cells of a tree, a row a line.
QStringList linesOf(const QTreeWidget *tree)
{
    QStringList lines;
    const std::function<void(const QTreeWidgetItem *)> add = [&](const QTreeWidgetItem *item) {
        QStringList cells;
        for (int column = 0; column < tree->columnCount(); ++column)
            cells << item->text(column);
        lines << cells.join('\t');
        for (int i = 0; i < item->childCount(); ++i)
            add(item->child(i));
    };
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        add(tree->topLevelItem(i));
    return lines;
}

struct Opened {
    MainWindow window;
    WhyPanel *panel = nullptr;
    Opened()
    {
        QVERIFY(window.openSample("screening"));
        smaller(*window.document());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    }
    ~Opened() { window.document()->undoStack()->setClean(); }
    void ask(const char *link)
    {
        auto *button = window.findChild<QPushButton *>(link);
        QVERIFY2(button, link);
        button->click();
        panel = window.findChild<WhyPanel *>();
        QVERIFY2(panel && panel->isVisible(), link);
    }
    void see(const char *view) { panel->findChild<QPushButton *>(view)->click(); }
    bool found() { return window.runner()->works()->all().empty() && linesOf(panel->tree()).size() > 3; }
};

} // namespace

void Explain::singleTasksAddUp()
{
    Opened o;
    o.ask("why0");
    o.see("whyTasks");
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->tree()->topLevelItemCount() >= 3, 30000);
    const QTreeWidgetItem *near95 = o.panel->tree()->topLevelItem(1);
    QVERIFY2(near95->text(0).contains("P95"), qPrintable(near95->text(0)));
    QCOMPARE(near95->text(2), cardMoney(o.window.runner()->result()->simulated.percentiles.p95.value, "USD"));
    QCOMPARE(near95->childCount(), 5);
    const QTreeWidgetItem *task = near95->child(0);
    QVERIFY2(task->text(0).startsWith("Task ") && task->text(0).contains("calls"), qPrintable(task->text(0)));
    QVERIFY(task->childCount() >= 2);
    // Stages down to what each paid.
    QVERIFY(task->child(0)->childCount() >= 1);
    QVERIFY(o.panel->asTable().contains(task->text(0)));
}

void Explain::whatWouldChangeItMost()
{
    Opened o;
    o.ask("why0");
    o.see("whyChanges");
    QTRY_VERIFY_WITH_TIMEOUT(o.found(), 60000);
    QCOMPARE(o.panel->tree()->topLevelItemCount(), 5);
    double before = 1e9;
    const decide::Swings all = decide::swings(*o.window.document()->plan(), *o.window.document()->sheet());
    const std::vector<decide::Swing> most = decide::largest(all, &decide::KeyFigures::costPerSuccess, 5);
    for (int i = 0; i < 5; ++i) {
        const QTreeWidgetItem *row = o.panel->tree()->topLevelItem(i);
        QVERIFY2(row->text(1).contains(QChar(0x2026)) && row->text(2).contains('$') && row->text(3).contains('$'), qPrintable(linesOf(o.panel->tree()).join('\n')));
        const double size = decide::sizeOf(most[static_cast<std::size_t>(i)], all.base, &decide::KeyFigures::costPerSuccess);
        QVERIFY(size <= before);
        before = size;
    }
    // In the breakdown, the row of a field says what it would change.
    o.see("whyBreakdown");
    auto *note = o.panel->tree();
    bool said = false;
    for (QTreeWidgetItemIterator item(note); *item && !said; ++item) {
        note->setCurrentItem(*item);
        for (const QLabel *label : o.panel->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains("cost per success +"));
    }
    QVERIFY(said);
    // Another figure has other rows.
    o.ask("why2");
    o.see("whyChanges");
    QVERIFY2(linesOf(o.panel->tree()).first().contains("pp"), qPrintable(linesOf(o.panel->tree()).join('\n')));
}

void Explain::everyPageWithFiguresAnswers()
{
    Opened o;
    for (const auto &[page, link] : {std::pair{"overview", "why0"}, {"pipeline", "whyStage"}, {"demand", "whyMargin"}, {"scenarios", "whyScenario"}}) {
        o.window.showPage(page);
        QTest::qWait(30);
        o.ask(link);
        QVERIFY(o.panel->parentWidget()->isVisible());
        QVERIFY2(o.panel->parentWidget()->rect().contains(o.panel->geometry()), page);
        QTest::keyClick(o.panel->tree(), Qt::Key_Escape);
        QVERIFY(!o.panel->isVisible());
        QTest::keyClick(&o.window, Qt::Key_I, Qt::ControlModifier); // and by key
        o.panel = o.window.findChild<WhyPanel *>();
        QVERIFY2(o.panel && o.panel->isVisible(), page);
        QTest::keyClick(o.panel->tree(), Qt::Key_Escape);
    }
    // Hardware has a figure once there is a pool.
    QVERIFY(o.window.findChild<QPushButton *>("whyPools")->isHidden());
    QVERIFY(o.window.openSample("local-first"));
    smaller(*o.window.document());
    QTRY_VERIFY_WITH_TIMEOUT(o.window.runner()->result() && !o.window.runner()->isRunning(), 60000);
    o.window.showPage("hardware");
    o.ask("whyPools");
    o.panel->dismiss();
    // A click on the card asks too, and Enter on a row of the comparison.
    o.window.showPage("overview");
    QTest::mouseClick(o.window.findChild<QPushButton *>("why1")->parentWidget(), Qt::LeftButton, {}, QPoint(20, 40));
    o.panel = o.window.findChild<WhyPanel *>();
    QVERIFY(o.panel->isVisible() && o.panel->anchor() == o.window.findChild<QPushButton *>("why1")->parentWidget());
    o.panel->dismiss();
    o.window.showPage("scenarios");
    QTRY_VERIFY_WITH_TIMEOUT(o.window.findChild<QTableView *>("comparisonFigures") && o.window.findChild<QTableView *>("comparisonFigures")->model()->rowCount() > 4, 60000);
    auto *figures = o.window.findChild<QTableView *>("comparisonFigures");
    figures->setCurrentIndex(figures->model()->index(4, 0)); // gross margin
    QTest::keyClick(figures, Qt::Key_Return);
    o.panel = o.window.findChild<WhyPanel *>();
    QVERIFY(o.panel && o.panel->isVisible() && o.panel->accessibleDescription().contains("gross profit"));
    o.panel->dismiss();
    // On Pipeline it is the selected stage's part.
    o.window.showPage("pipeline");
    o.ask("whyStage");
    QVERIFY(o.panel->tree()->currentItem()->isExpanded());
    o.panel->dismiss();
    // Where there is nothing to explain, it says where there is.
    o.window.showPage("guide");
    QTest::keyClick(&o.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(o.window.statusBar()->currentMessage().contains("Overview"));
}

void Explain::theSearchIsStopped()
{
    Opened o;
    o.ask("why0");
    o.see("whyChanges");
    o.window.runner()->works()->cancelOldest();
    QTRY_VERIFY(o.window.runner()->works()->all().empty());
    QVERIFY2(o.panel->tree()->topLevelItemCount() == 5 || linesOf(o.panel->tree()).first().startsWith("Stopped"), qPrintable(linesOf(o.panel->tree()).join('\n')));
    // Closing stops it too.
    o.window.document()->edit("/demand/tasks_per_month", 12345.0, "Edit");
    QTRY_VERIFY_WITH_TIMEOUT(!o.window.runner()->isRunning(), 60000);
    o.panel->dismiss();
    QVERIFY(o.window.runner()->works()->all().empty());
}

FARTHING_GUI_TEST(Explain)
#include "tst_explain.moc"

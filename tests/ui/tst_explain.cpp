// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?": rows sum to the headline, prices have sources, the panel never covers its card.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "model/decide/swings.h"
#include "ui/charts/stage_bars.h"
#include "ui/explain/compared_cases.h"
#include "ui/explain/why_panel.h"
#include "ui/pages/kpi_card.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
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
    void timeIsTakenApart();
    void aPoolIsExplainedFromTheHourToTheToken();
    void aDifferenceIsTakenApart();
    void aCaseThatIsNotShownIsExplained();
    void evenlySpreadPointsAreNoTasks();
    void figuresOfAColumnShareDecimals();
    void anExplanationIsCopiedWithItsSources();
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

/// Formula, rows that sum to the figure, and how sure it is; or why there are no rows.
void checkExplanation(const Explanation &why, const QString &what)
{
    QVERIFY2(!why.title.isEmpty() && !why.formula.isEmpty(), qPrintable(what));
    if (!why.waiting.isEmpty()) {
        QVERIFY2(why.rows.empty(), qPrintable(what));
        return;
    }
    QVERIFY2(!why.rows.empty() && !why.error.isEmpty() && !why.unit.isEmpty(), qPrintable(what));
    const double sum = sumOf(why.rows);
    QVERIFY2(std::abs(sum - why.total) <= 1e-12 + 1e-9 * std::abs(why.total), qPrintable(QString("%1, %2: %3 against %4").arg(what, why.title).arg(sum).arg(why.total)));
    checkSums(why.rows);
}

/// What the window finds in the background.
Found foundOf(const Evaluation &e, const Plan &plan, const PriceSheet &sheet)
{
    decide::SampleOptions byCost, byTime;
    byTime.by = decide::SampledBy::Seconds;
    byTime.late = true;
    return {decide::sampleTasks(plan, sheet, e, byCost), decide::sampleTasks(plan, sheet, e, byTime), decide::meanTime(plan, sheet, e), true};
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
    const Found found = foundOf(*e, *document.plan(), *document.sheet());
    const ExplainInput in{*e, *document.plan(), *document.sheet(), &found};
    std::vector<Asked> all = poolFigures(*e);
    for (const Figure figure : {Figure::CostPerSuccess, Figure::Success, Figure::Margin, Figure::MonthlyCost, Figure::Breakeven, Figure::MeanCost, Figure::MarginTarget, Figure::TaskMargin})
        all.push_back({figure});
    for (const double level : {0.5, 0.95, 0.99})
        all.push_back({Figure::TaskCost, {}, level});
    if (e->simulated.latencySpread)
        for (const double level : {0.0, 0.5, 0.95, 0.99})
            all.push_back({Figure::TaskTime, {}, level});
    for (const Asked &asked : all)
        checkExplanation(explainFigure(asked, in), figureName(asked, *document.plan(), nullptr));
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
    /// `change` is made before the figures are waited for.
    explicit Opened(const QString &sample = "screening", const std::function<void(PlanDocument &)> &change = {})
    {
        QVERIFY(window.openSample(sample));
        smaller(*window.document());
        if (change)
            change(*window.document());
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
    void waitForFigures() { QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000); }
    void choose(int figure)
    {
        auto *combo = panel->findChild<QComboBox *>("whyFigure");
        QVERIFY(combo->count() > figure);
        combo->setCurrentIndex(figure);
        emit combo->activated(figure);
    }
    int figureNamed(const QString &part)
    {
        const auto *combo = panel->findChild<QComboBox *>("whyFigure");
        for (int i = 0; i < combo->count(); ++i)
            if (combo->itemText(i).contains(part))
                return i;
        return -1;
    }
    /// The search for what would change it is over, and the breakdown has its rows.
    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(window.runner()->works()->all().empty() && panel->explanation().waiting.isEmpty() && !panel->explanation().rows.empty(), 60000); }
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
    QVERIFY2(o.panel->asTable().contains(task->text(0).simplified()), qPrintable(o.panel->asTable()));
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
        if (QString(page) == "scenarios")
            QTRY_VERIFY_WITH_TIMEOUT(!o.window.findChild<QLabel *>("comparisonSentence")->text().isEmpty(), 60000);
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
    QVERIFY(o.panel && o.panel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->explanation().totalText.contains("pp"), 60000);
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

namespace {

/// Every stage says how long its attempts take, and tasks should take no more than 20 seconds.
void timed(PlanDocument &document)
{
    using Object = data::Json::Object;
    const auto plan = document.plan(); // edits make the document another one
    for (const Stage &stage : plan->pipeline.stages)
        document.edit("/pipeline/stages/" + stage.id + "/latency", data::Json(Object{{"first_token", Object{{"dist", "lognormal"}, {"p50", 0.5}, {"p95", 1.5}}}, {"tokens_per_second", 70}}), "Times");
    document.edit("/targets/latency", data::Json(Object{{"seconds", 20}, {"share", 0.9}}), "Target");
}

} // namespace

void Explain::timeIsTakenApart()
{
    Opened o("screening", timed);
    auto *chart = o.window.findChild<QWidget *>("latencyPanel");
    QVERIFY(chart);
    chart->findChild<QPushButton *>("chartWhy")->click();
    o.panel = o.window.findChild<WhyPanel *>();
    QVERIFY(o.panel && o.panel->isVisible());
    QVERIFY2(o.panel->explanation().subtitle.contains("time of a task"), qPrintable(o.panel->explanation().subtitle)); // the target's share comes first
    const EvaluationPtr e = o.window.runner()->result();
    o.waitForAnswer();
    QTRY_VERIFY_WITH_TIMEOUT(!o.panel->explanation().rows[1].children.empty(), 60000); // which stage makes them late
    o.choose(o.figureNamed("mean"));
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->explanation().rows.size() > 3, 60000);
    checkExplanation(o.panel->explanation(), "mean time");
    QCOMPARE(o.panel->explanation().total, e->exact.latency.value);
    QCOMPARE(o.panel->explanation().rows[0].children.size(), std::size_t(2)); // no pool: no waits
    QVERIFY(o.panel->explanation().rows[0].note.contains("70 per second"));
    o.choose(o.figureNamed("P95"));
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->explanation().rows.size() > 3, 60000);
    checkExplanation(o.panel->explanation(), "P95 of the time");
    QCOMPARE(o.panel->explanation().total, e->simulated.latencySpread->percentiles.p95.value);
    o.see("whyTasks");
    QVERIFY2(linesOf(o.panel->tree()).filter("Near P95 of the time").size() == 1 && linesOf(o.panel->tree()).filter("Until the first token").size() > 5, qPrintable(linesOf(o.panel->tree()).join('\n')));
    o.see("whyChanges");
    QTRY_VERIFY_WITH_TIMEOUT(o.found() && o.panel->tree()->topLevelItemCount() == 5, 60000);
    QVERIFY2(linesOf(o.panel->tree()).first().contains(QString(QChar(0xA0)) + "s"), qPrintable(linesOf(o.panel->tree()).join('\n')));
}

void Explain::aPoolIsExplainedFromTheHourToTheToken()
{
    Opened o("local-first");
    o.window.showPage("hardware");
    o.ask("whyPools");
    const PoolMonth &pool = o.window.runner()->result()->month.pools[0];
    QCOMPARE(o.panel->explanation().total, pool.cost);
    QVERIFY2(o.panel->explanation().formula.join(' ').contains("replica-hours") && o.panel->explanation().formula.join(' ').contains("an hour"), qPrintable(o.panel->explanation().formula.join(' ')));
    const auto *combo = o.panel->findChild<QComboBox *>("whyFigure");
    QVERIFY(combo->count() >= 6 && combo->isVisible());
    for (int i = 0; i < combo->count(); ++i) {
        o.choose(i);
        QVERIFY2(o.panel->explanation().waiting.isEmpty(), qPrintable(combo->itemText(i)));
        checkExplanation(o.panel->explanation(), combo->itemText(i));
    }
    o.choose(o.figureNamed("1M output"));
    QVERIFY(std::abs(o.panel->explanation().total - pool.cost / pool.outputPerMonth * 1e6) <= 1e-9 * o.panel->explanation().total);
    QVERIFY2(linesOf(o.panel->tree()).filter("Idle").size() == 1, qPrintable(linesOf(o.panel->tree()).join('\n')));
    o.choose(o.figureNamed("Utilisation"));
    QCOMPARE(o.panel->explanation().rows[0].value, pool.utilisation);
}

void Explain::aDifferenceIsTakenApart()
{
    Opened o("screening", [](PlanDocument &document) {
        document.newScenario({}, "Two changes");
        document.edit("/pipeline/stages/rubric/output/visible/p50", 250.0, "Edit");
        document.edit("/pipeline/stages/rubric/route/0/malformed", 0.2, "Edit");
    });
    o.window.showPage("scenarios");
    QTRY_VERIFY_WITH_TIMEOUT(o.window.findChild<QLabel *>("comparisonSentence")->text().contains("per successful task"), 60000);
    o.ask("whyScenario");
    QTRY_VERIFY_WITH_TIMEOUT(o.window.runner()->works()->all().empty() && o.panel->explanation().rows.size() == 3, 60000);
    const Explanation why = o.panel->explanation();
    checkExplanation(why, "difference");
    // Each alone is what the engine says of the base case with that one field.
    const auto base = o.window.document()->basePlan();
    double alone = 0;
    for (const ExplainRow &row : why.rows) {
        if (row.path.empty())
            continue;
        Plan moved = *base;
        Stage &rubric = moved.pipeline.stages[2];
        if (row.path.ends_with("/p50"))
            std::get_if<Distribution>(&rubric.output.visible.form)->parameters.at("p50") = 250.0;
        else
            rubric.route[0].malformed = 0.2;
        const decide::PlanComparison c = decide::comparePlans({*base, *o.window.document()->sheet()}, {moved, *o.window.document()->sheet()});
        QCOMPARE(row.value, c.baseB - c.baseA);
        QVERIFY2(row.detail.contains(" to "), qPrintable(row.detail));
        alone += row.value;
    }
    QVERIFY(std::abs(why.rows.back().value - (why.total - alone)) < 1e-12);
    QVERIFY2(why.rows.back().label == "Together", qPrintable(why.rows.back().label));
    // On Overview a card offers the same.
    o.panel->dismiss();
    o.window.showPage("overview");
    QTRY_VERIFY_WITH_TIMEOUT(o.window.runner()->baseline(), 60000);
    o.ask("why0");
    QVERIFY(o.figureNamed("Difference") > 0);
    o.choose(o.figureNamed("Difference"));
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->explanation().rows.size() == 3, 60000);
    QVERIFY(std::abs(o.panel->explanation().total - why.total) < 1e-12);
    // Margins have a paired error.
    o.panel->dismiss();
    o.ask("why2");
    o.choose(o.figureNamed("Difference"));
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->explanation().rows.size() == 3, 60000);
    checkExplanation(o.panel->explanation(), "difference of margins");
    QVERIFY2(o.panel->explanation().subtitle.contains(QChar(0xB1)) && o.panel->explanation().totalText.contains("pp"), qPrintable(o.panel->explanation().subtitle));
    // An edit of the scenario is followed.
    o.window.document()->edit("/pipeline/stages/rubric/route/0/malformed", 0.3, "Edit");
    o.waitForFigures();
    QTRY_VERIFY_WITH_TIMEOUT(!o.panel->explanation().rows.empty() && o.panel->explanation().rows[0].detail.contains("30") + o.panel->explanation().rows[1].detail.contains("30") > 0, 60000);
}

void Explain::aCaseThatIsNotShownIsExplained()
{
    Opened o;
    o.window.showPage("scenarios");
    QTRY_VERIFY_WITH_TIMEOUT(o.window.findChild<QLabel *>("comparisonSentence")->text().contains("per successful task"), 60000);
    o.ask("whyScenario");
    o.choose(o.figureNamed("Shorter rubric"));
    o.waitForAnswer();
    checkExplanation(o.panel->explanation(), "second case");
    Plan plan = *data::readPlan(o.window.document()->rootJson(), "Shorter rubric").plan;
    const Evaluation e = evaluate(plan, *o.window.document()->sheet(), {});
    QCOMPARE(o.panel->explanation().total, e.simulated.costPerSuccess.value);
    QVERIFY(o.panel->explanation().subtitle.startsWith("Shorter rubric"));
    QCOMPARE(o.window.document()->scenario(), QString()); // the window still shows the base case
}

void Explain::evenlySpreadPointsAreNoTasks()
{
    Opened o("screening", [](PlanDocument &document) { document.edit("/simulation/precision", 0.02, "Precision"); });
    o.ask("why0");
    o.see("whyTasks");
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->tree()->topLevelItemCount() >= 3, 30000);
    const auto says = [&](const QString &words) {
        for (const QLabel *label : o.panel->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QVERIFY(says("independent ones of the same plan and seed"));
    o.window.document()->remove("/simulation/precision", "No precision");
    o.waitForFigures();
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->tree()->topLevelItemCount() >= 3 && says("the same whenever it is replayed"), 30000);
    QVERIFY(!says("independent ones"));
}

void Explain::figuresOfAColumnShareDecimals()
{
    Opened o;
    const auto decimals = [&](int column) {
        QSet<int> seen;
        for (QTreeWidgetItemIterator item(o.panel->tree()); *item; ++item) {
            const QString text = (*item)->text(column);
            const qsizetype point = text.indexOf('.');
            qsizetype end = point + 1;
            while (point >= 0 && end < text.size() && text[end].isDigit())
                ++end;
            if (!text.isEmpty())
                seen << static_cast<int>(point < 0 ? 0 : end - point - 1);
        }
        return seen;
    };
    for (const char *card : {"why0", "why1", "why2", "why3", "why4"}) {
        o.ask(card);
        QVERIFY2(decimals(2).size() == 1, qPrintable(linesOf(o.panel->tree()).join('\n')));
    }
    o.ask("why0");
    o.see("whyTasks");
    QTRY_VERIFY_WITH_TIMEOUT(o.panel->tree()->topLevelItemCount() >= 3, 30000);
    QVERIFY2(decimals(2).size() == 1, qPrintable(linesOf(o.panel->tree()).join('\n')));
    QCOMPARE(ColumnText(RowUnit::Money, "USD", 0.06)(0.00004), QString("$0.0000"));
    QCOMPARE(ColumnText(RowUnit::Money, "USD", 45312)(-1234.4), QString(QChar(0x2212)) + "$1,234");
    QCOMPARE(ColumnText(RowUnit::Points, {}, 0.2)(-0.05), QString(QChar(0x2212)) + "5.0" + QChar(0xA0) + "pp");
}

void Explain::anExplanationIsCopiedWithItsSources()
{
    Opened o("screening", [](PlanDocument &document) { document.edit("/pipeline/stages/rubric/name", "=HYPERLINK(1)", "Name"); });
    o.ask("why0");
    o.panel->findChild<QPushButton *>("copyWhy")->click();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText() && copied->hasHtml());
    const QStringList lines = copied->text().split('\n');
    QVERIFY2(lines[0].startsWith("Why $"), qPrintable(lines[0]));
    QVERIFY2(copied->text().contains("sha-256") && copied->text().contains(" row ") && copied->text().contains("typed in") && copied->text().contains("exact engine"), qPrintable(copied->text()));
    QVERIFY(copied->html().contains("<table>") && copied->html().contains("sha-256"));
    for (const QString &line : lines)
        for (const QString &cell : line.split('\t'))
            QVERIFY2(!cell.startsWith('='), qPrintable(cell));
    // The rows of the first level are numbers that sum to the figure.
    double sum = 0;
    int rows = 0;
    for (const QString &line : lines)
        if (const QStringList cells = line.split('\t'); cells.size() == 5 && !cells[0].contains(" / "))
            if (bool number = false; const double value = cells[3].toDouble(&number))
                if (number) {
                    sum += value;
                    ++rows;
                }
    QCOMPARE(rows, 6);
    QVERIFY(std::abs(sum - o.panel->explanation().total) < 1e-8);
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

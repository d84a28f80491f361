// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven as a person would: start, import prices, change a model, watch the cost, export, save, reopen.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/charts.h"
#include "ui/flow/flow_view.h"
#include "ui/import/import_panel.h"
#include "ui/pages/chart_context.h"
#include "ui/pages/kpi_card.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_edit.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace farthing;
using namespace farthing::ui;

class Window : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theMainJob();
    void stagesAreDuplicatedMovedAndDeleted();
    void undoRestoresEverything();
    void aBadValueKeepsTheFigures();
    void theOverviewShowsWhole();

private:
    static void settle(MainWindow &window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning() && !window.runner()->isCoarse(), 60000);
    }
    static void type(MainWindow &window, const char *path, const QString &text)
    {
        auto *edit = window.findChild<QLineEdit *>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::qWait(100); // the quiet time after an edit
    }
};

void Window::theMainJob()
{
    QTemporaryDir folder;
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    window.document()->edit("/simulation/tasks", 20000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 100.0, "Fewer draws");
    window.show();
    QTest::qWait(100);
    settle(window);
    QVERIFY(window.findChild<QLabel *>("headline")->text().contains("$"));

    const QString litellm = QString(FARTHING_SHARED_DIR) + "/pricing/litellm.2026-08-01.json";
    if (QFile::exists(litellm)) {
        window.importPrices(litellm);
        auto *session = window.findChild<ImportPanel *>()->session();
        QTRY_VERIFY_WITH_TIMEOUT(session->step() == ImportSession::Step::Review && !session->isReading(), 60000);
        session->accept();
        QVERIFY(window.document()->sheet()->rows.size() > 2000);
        QVERIFY(window.findChild<QListWidget *>("refusedRows")->count() > 0);
        window.document()->undoStack()->undo(); // the bundled names are used below
        QTest::qWait(100);
    }
    settle(window);
    const double before = window.runner()->result()->simulated.cost.value;
    window.showPage("pipeline");
    window.findChild<FlowView *>("stages")->setCurrentRow(3);
    type(window, "/pipeline/stages/evaluate/route/0/model", "anthropic/claude-opus-4-5");
    settle(window);
    const EvaluationPtr after = window.runner()->result();
    QVERIFY2(after->simulated.cost.value > 1.5 * before, qPrintable(QString("%1 after, %2 before").arg(after->simulated.cost.value).arg(before)));

    const ChartContent chart = costPerTaskChart(*after, chartContext(*window.document()->plan(), *window.document()->sheet(), after->seed, 0));
    QCOMPARE(exportChart(chart, folder.filePath("chart.svg")), QString());
    QVERIFY(QFile(folder.filePath("chart.svg")).size() > 2000);

    const QString file = folder.filePath("job.farthing");
    QVERIFY(window.save(file));
    MainWindow again;
    QVERIFY(again.openPath(file));
    QTest::qWait(100);
    settle(again);
    QVERIFY(again.runner()->result()->simulated == after->simulated);
    QVERIFY(again.runner()->result()->month == after->month);
    // The command line calls the same function; the same figures to the bit.
    RunOptions options;
    options.threads = 1;
    QVERIFY(evaluate(*again.document()->plan(), *again.document()->sheet(), options).simulated == after->simulated);
    window.document()->undoStack()->setClean();
}

void Window::theOverviewShowsWhole()
{
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    window.document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 20.0, "Fewer draws");
    window.resize(1440, 900);
    window.show();
    QTest::qWait(100);
    settle(window);
    const auto *exports = window.findChild<QPushButton *>("exportCharts");
    QVERIFY(exports && exports->isVisible());
    const auto fits = [&] {
        const QWidget *page = exports->window()->findChild<QLabel *>("headline");
        while (page && !qobject_cast<const QScrollArea *>(page))
            page = page->parentWidget();
        return qobject_cast<const QScrollArea *>(page)->verticalScrollBar()->maximum() == 0;
    };
    QTRY_VERIFY(fits());
    window.document()->setScenario("Shorter rubric"); // a line more in the window, and one in each card
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->baseline() && !window.runner()->isRunning(), 60000);
    QTRY_VERIFY(fits());
    window.document()->undoStack()->setClean();
}

void Window::stagesAreDuplicatedMovedAndDeleted()
{
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("screening"));
    const std::string start = data::planHash(window.document()->json());
    window.showPage("pipeline");
    auto *list = window.findChild<FlowView *>("stages");
    list->setCurrentRow(1);
    window.findChild<QPushButton *>("duplicateStage")->click();
    QCOMPARE(list->count(), 7);
    QVERIFY(window.document()->isValid());
    window.findChild<QPushButton *>("moveStageDown")->click();
    window.findChild<QPushButton *>("deleteStage")->click();
    QCOMPARE(list->count(), 6);
    for (int i = 0; i < 3; ++i)
        window.document()->undoStack()->undo();
    QCOMPARE(data::planHash(window.document()->json()), start);
    QCOMPARE(list->count(), 6);
    window.document()->undoStack()->setClean();
}

void Window::undoRestoresEverything()
{
    PlanDocument document;
    document.openJson(data::samplePlan("screening"), "s");
    const std::string start = data::planHash(document.json());
    for (int i = 0; i < 50; ++i)
        document.edit("/pipeline/stages/parse/route/0/malformed", 0.01 + 0.001 * i, "Edit");
    document.remove("/failure_costs", "Remove");
    const std::string end = data::planHash(document.json());
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(data::planHash(document.json()), start);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QCOMPARE(data::planHash(document.json()), end);
}

void Window::aBadValueKeepsTheFigures()
{
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("support-faq"));
    window.document()->edit("/simulation/tasks", 5000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 50.0, "Fewer draws");
    QTest::qWait(100);
    settle(window);
    const EvaluationPtr good = window.runner()->result();
    window.showPage("pipeline");
    type(window, "/pipeline/stages/answer/route/0/malformed", "150");
    QVERIFY(!window.document()->isValid());
    QVERIFY(window.runner()->result() == good);
    QVERIFY(window.findChild<QLabel *>("issues")->text().contains("Malformed"));
    QVERIFY(!QApplication::activeModalWidget());
    // They are pale, as they are not those of this plan, until new ones come.
    const auto *flow = window.findChild<FlowView *>();
    const auto *kpi = window.findChild<KpiCard *>();
    QTRY_VERIFY(window.runner()->isBehind());
    QVERIFY(flow->card(0)->isBehind() && kpi->isBehind());
    const QImage pale = window.findChild<FlowView *>()->grab().toImage();
    window.document()->undoStack()->undo();
    QVERIFY(window.document()->isValid());
    QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->isBehind(), 60000);
    QVERIFY(!flow->card(0)->isBehind() && !kpi->isBehind());
    settle(window);
    QVERIFY(window.findChild<FlowView *>()->grab().toImage() != pale);
    const QString state = window.findChild<QLabel *>("runState")->text();
    QVERIFY2(QRegularExpression("^[0-9,]+ tasks · ([0-9]+ ms|[0-9.]+ s) · ±[0-9.]+").match(state).hasMatch(), qPrintable(state));
    window.document()->undoStack()->setClean();
}

FARTHING_GUI_TEST(Window)
#include "tst_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread is never busy for long: the longest stretch of its own processor time in a session of edits, page
// changes, stage changes, sliding and undo. Processor time, so that a busy machine does not count against the program.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/section.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <ctime>

using namespace farthing;
using namespace farthing::ui;

class Responsive : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void noStretchIsLong();
    void aDragShowsFiguresWhileItLasts();

private:
    static double threadSeconds()
    {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
    }
};

void Responsive::noStretchIsLong()
{
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    double worst = 0;
    QString worstStep;
    const auto step = [&](const QString &name, const std::function<void()> &act) {
        const double before = threadSeconds();
        act();
        const double spent = threadSeconds() - before;
        if (spent > worst) {
            worst = spent;
            worstStep = name;
        }
        for (int i = 0; i < 12; ++i) { // results land and are drawn
            const double start = threadSeconds();
            QApplication::processEvents(QEventLoop::AllEvents, 1);
            const double events = threadSeconds() - start;
            if (events > worst) {
                worst = events;
                worstStep = name + ", events after";
            }
            QTest::qSleep(4);
        }
    };
    step("open", [&] { window.openSample("screening"); });
    window.document()->edit("/simulation/tasks", 20000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 50.0, "Fewer draws");
    for (int round = 0; round < 2; ++round) {
        for (const PageEntry &page : pageRegistry())
            step("page " + page.id, [&] { window.showPage(page.id); });
        window.showPage("pipeline");
        auto *flow = window.findChild<FlowView *>("stages");
        for (int i = 0; i < flow->count(); ++i)
            step(QString("stage %1").arg(i), [&] { flow->setCurrentRow(i); });
        for (int i = 0; i < 10; ++i)
            step("edit", [&] { window.document()->edit("/pipeline/stages/rubric/route/0/correct", 0.9 + 0.001 * (10 * round + i), "Edit", 7); });
        step("undo", [&] { window.document()->undoStack()->undo(); });
        window.showPage("overview");
        step("scenario", [&] { window.document()->setScenario("Shorter rubric"); });
        step("base", [&] { window.document()->setScenario({}); });
    }
    qInfo("longest stretch %.0f ms of processor time: %s", 1000 * worst, qPrintable(worstStep));
    QVERIFY2(worst < 0.1, qPrintable(QString("%1 ms in %2").arg(1000 * worst).arg(worstStep)));
    window.document()->undoStack()->setClean();
}

void Responsive::aDragShowsFiguresWhileItLasts()
{
    PlanDocument document;
    SimulationRunner runner(&document);
    document.openJson(data::samplePlan("screening"), "Screening");
    QTRY_VERIFY_WITH_TIMEOUT(runner.result(), 60000);
    int landed = 0;
    connect(&runner, &SimulationRunner::resultReady, this, [&] { ++landed; });
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 200000 && landed < 3; ++i) { // an edit every 10 ms, less than the quiet time
        document.edit("/pipeline/stages/rubric/route/0/correct", 0.9 + 0.00001 * i, "Drag", 9);
        QTest::qWait(10);
    }
    QVERIFY2(landed >= 3, qPrintable(QString::number(landed)));
}

FARTHING_GUI_TEST(Responsive)
#include "tst_responsive.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What takes longer than half a second says what it is, how far it is, and can be stopped; nothing shorter shows.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/chart_batch.h"
#include "ui/charts/charts.h"
#include "ui/pages/chart_context.h"
#include "ui/run/background.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_strip.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace farthing;
using namespace farthing::ui;

class Work : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void shortWorkShowsNothing();
    void workTellsHowFarItIs();
    void aLongRunIsShownAndStopped();
    void theTimeLeftIsTold();
    void anExportIsStoppedBetweenFiles();
    void readingPricesIsListed();

private:
    static std::unique_ptr<MainWindow> open(double tasks)
    {
        auto window = std::make_unique<MainWindow>();
        data::Json plan = data::samplePlan("support-faq");
        data::setPath(plan, "/simulation/tasks", data::Json(tasks));
        data::setPath(plan, "/simulation/draws", data::Json(20));
        data::removePath(plan, "/simulation/precision");
        window->show();
        window->document()->openJson(plan, "Plan");
        window->showPage("overview");
        return window;
    }
};

void Work::shortWorkShowsNothing()
{
    WorkList works;
    WorkStrip strip(&works);
    const int id = works.begin("Quick", unknownShare(), [] {});
    QTest::qWait(WorkStrip::shownAfter / 3);
    QVERIFY(!strip.isVisible());
    works.end(id);
    QTest::qWait(WorkStrip::shownAfter);
    QVERIFY(!strip.isVisible());
    QVERIFY(!works.cancelOldest());
}

void Work::theTimeLeftIsTold()
{
    WorkList works;
    WorkStrip strip(&works);
    bool cancelled = false;
    const WorkShare share = unknownShare();
    works.begin("Counting", share, [&] { cancelled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 5000);
    QVERIFY(!strip.findChild<QProgressBar *>("workBar")->isVisible());
    share->store(0.25);
    QTRY_VERIFY_WITH_TIMEOUT(strip.findChild<QProgressBar *>("workBar")->isVisible(), 10000);
    QCOMPARE(strip.findChild<QProgressBar *>("workBar")->value(), 25);
    QVERIFY2(strip.findChild<QLabel *>("workText")->text().contains("left"), qPrintable(strip.findChild<QLabel *>("workText")->text()));
    strip.findChild<QPushButton *>("cancelWork")->click();
    QVERIFY(cancelled);
    QVERIFY(!strip.isVisible());
}

/// The share that work writes is the one that is shown, whatever ran before.
void Work::workTellsHowFarItIs()
{
    WorkList works;
    QObject shower;
    std::atomic<bool> release{false};
    {
        Background work(&shower);
        work.announce(&works, "Counting", [] {});
        for (int i = 1; i <= 3; ++i) {
            work.stop();
            work.start([&, part = 0.25 * i, share = work.share()](std::stop_token stop, const Background::Post &) {
                share->store(part);
                while (!release && !stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            });
            QCOMPARE(works.all().size(), std::size_t(1));
            QTRY_COMPARE(works.all()[0].share->load(), 0.25 * i);
        }
        release = true;
        QTRY_VERIFY(works.all().empty());
    }
}

void Work::aLongRunIsShownAndStopped()
{
    auto window = open(2e9);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *strip = window->findChild<WorkStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && window->runner()->result(), 60000);
    QVERIFY(window->runner()->isRunning() && window->runner()->isCoarse());
    QVERIFY2(strip->findChild<QLabel *>("workText")->text().contains("Simulating"), qPrintable(strip->findChild<QLabel *>("workText")->text()));
    const EvaluationPtr rough = window->runner()->result();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->runner()->isRunning());
    QVERIFY(!strip->isVisible());
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(window->findChild<QLabel *>("runState")->text().contains("stopped"));
    QTest::qWait(300);
    QVERIFY2(window->runner()->result() == rough, "figures of a stopped run landed");
    QVERIFY(window->document()->isValid());
    // The next edit computes again.
    window->document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->result() != rough && !window->runner()->isRunning() && !window->runner()->isCoarse(), 60000);
    QVERIFY(!window->runner()->wasCancelled());
    window->document()->undoStack()->setClean();
}

void Work::anExportIsStoppedBetweenFiles()
{
    auto window = open(2000);
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->result() && !window->runner()->isRunning() && !window->runner()->isCoarse(), 60000);
    QTemporaryDir all, some;
    auto *batch = window->findChild<ChartBatch *>();
    QSignalSpy finished(batch, &ChartBatch::finished);
    window->exportChartsTo(all.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    const int whole = finished[0][0].toInt();
    QVERIFY(whole >= 12);
    QCOMPARE(static_cast<int>(QDir(all.path()).entryList(QDir::Files).size()), whole);
    window->exportChartsTo(some.path());
    QVERIFY(batch->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(some.path()).entryList(QDir::Files).size() >= 2, 60000);
    QVERIFY(window->runner()->works()->cancelOldest());
    QCOMPARE(finished.count(), 2);
    QVERIFY(!batch->isRunning());
    QTest::qWait(50);
    const QStringList left = QDir(some.path()).entryList(QDir::Files);
    QVERIFY(left.size() < whole);
    const auto bytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString &name : left)
        if (!name.endsWith(".pdf")) // a PDF has its time in it
            QVERIFY2(bytes(some.filePath(name)) == bytes(all.filePath(name)), qPrintable(name));
    // A folder that is not there ends it with a reason.
    window->exportChartsTo(all.filePath("nowhere"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, 60000);
    QVERIFY(!finished[2][1].toString().isEmpty());
}

void Work::readingPricesIsListed()
{
    auto window = open(2000);
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->result() && !window->runner()->isRunning(), 60000);
    QStringList seen;
    connect(window->runner()->works(), &WorkList::changed, window.get(), [&] {
        for (const WorkList::Work &work : window->runner()->works()->all())
            seen << work.what;
    });
    window->importPrices(QString(FARTHING_SOURCE_DIR) + "/data/prices/bundled.csv");
    QVERIFY2(seen.contains("Reading prices"), qPrintable(seen.join(", ")));
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(window->runner()->works()->all().begin(), window->runner()->works()->all().end(), [](const WorkList::Work &work) { return work.what == "Reading prices"; }), 60000);
}

FARTHING_GUI_TEST(Work)
#include "tst_work.moc"

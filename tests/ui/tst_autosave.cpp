// SPDX-License-Identifier: GPL-3.0-or-later
// A crash loses no more than the last interval: processes that edit are killed, and what they left is looked at.
//   FARTHING_KILLS=200 tst_autosave theKilledLoseOneIntervalAtMost
#include "data/samples/samples.h"
#include "data/store/state_folder.h"
#include "tests/support/watched_application.h"
#include "ui/document/autosave.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>

using namespace farthing;
using namespace farthing::ui;
using namespace std::chrono_literals;

namespace {

constexpr const char *counter = "/revenue/per_successful_task"; ///< the field that the killed process counts up
constexpr auto interval = 60ms;

double counted(const data::Json &plan)
{
    const data::Json *value = data::findPath(plan, counter);
    return value && value->asNumber() ? *value->asNumber() : -1;
}

std::int64_t now() { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// The process to be killed: edits a file every two milliseconds, saves it now and then, and says what it did and when.
int editUntilKilled(const QString &folder, std::chrono::milliseconds longest)
{
    PlanDocument document;
    Autosave autosave(&document, folder.toStdString() + "/recovery", {longest, longest});
    if (!document.openFile(folder + "/a.farthing"))
        return 1;
    double value = counted(document.json()), begun = value;
    const auto say = [](char what, double number) {
        std::printf("%c %.0f %lld\n", what, number, static_cast<long long>(now()));
        std::fflush(stdout);
    };
    QObject::connect(&autosave, &Autosave::written, [&] { say('w', begun); });
    QTimer hands;
    QObject::connect(&hands, &QTimer::timeout, [&] {
        document.edit(counter, ++value, "Edit");
        say('e', value);
        if (std::fmod(value, 100) == 0 && document.saveFile(folder + "/a.farthing"))
            say('s', begun = value);
    });
    hands.start(2);
    return QCoreApplication::exec();
}

struct Loss {
    QString fault;                     ///< empty: all is as promised
    std::int64_t milliseconds = 0;     ///< from the first lost edit to the kill
    bool offered = false;
};

/// Kills a process after `life` and looks at what is left, as the next start would. `promised`: the longest interval.
Loss killOne(const QString &folder, std::chrono::milliseconds longest, std::chrono::milliseconds promised, int life)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"--edit", folder, QString::number(longest.count())});
    if (!child.waitForReadyRead(30000))
        return {"the process did not start"};
    QThread::msleep(static_cast<unsigned long>(life));
    const std::int64_t killed = now();
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    std::map<double, std::int64_t> edits;
    double saved = -1;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 3)
            continue;
        if (words[0] == "e")
            edits[words[1].toDouble()] = words[2].toLongLong();
        if (words[0] == "s")
            saved = words[1].toDouble();
    }
    Loss loss;
    const Result<data::Project> file = data::loadProject((folder + "/a.farthing").toStdString());
    if (!file)
        return {"the file on disk is not whole: " + QString::fromStdString(file.error().message)};
    double best = counted(file->plan);
    if (best < saved)
        return {QString("save %1 was acknowledged, the file has %2").arg(saved).arg(best)};
    for (const data::RecoveryCopy &copy : data::abandonedCopies(folder.toStdString() + "/recovery")) {
        const Result<data::Recovery> read = copy.read();
        if (!read)
            return {"a copy is not whole: " + QString::fromStdString(read.error().message)};
        if (read->note.original != (folder + "/a.farthing").toStdString())
            return {"the copy names another file"};
        best = std::max(best, counted(read->project.plan));
        loss.offered = true;
        copy.remove();
    }
    if (const auto lost = edits.upper_bound(best); lost != edits.end())
        loss.milliseconds = killed - lost->second;
    // Beyond the interval only what a disk and a busy machine take to write one copy.
    const std::int64_t allowed = promised.count() + 1500 * std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    if (loss.milliseconds > allowed)
        loss.fault = QString("%1 ms of edits are lost, %2 ms may be").arg(loss.milliseconds).arg(allowed);
    return loss;
}

/// A process that starts at half a number never saves: it saves at multiples of a hundred.
constexpr double neverSaved = 0.5;

void makeFile(const QString &path, double start = 0)
{
    data::Json plan = data::samplePlan("support-faq");
    data::setPath(plan, counter, data::Json(start));
    QVERIFY(data::saveProject({plan, {}, data::Json::object()}, path.toStdString()));
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("farthing-test");
        QCoreApplication::setApplicationName("tst_autosave");
        QSettings().clear();
    }
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state->path()));
    }
    void aCopyFollowsTheWork();
    void aPlaceThatCannotBeWrittenIsReported();
    void theKilledLoseOneIntervalAtMost();
    void withoutAutosaveTheTestFails();
    void theWindowOffersWhatWasLost();
    void aFileThatChangedIsNotOverwritten();
    void aSecondWindowOnlyReads();
    void earlierSavesAreInTheMenu();

private:
    QStringList copies() const { return QDir(m_state->filePath("farthing/recovery")).entryList({"*.farthing"}, QDir::Files); }
    void leaveCopyOf(const QString &path)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--edit", QFileInfo(path).path(), "20"});
        QByteArray said;
        while (!said.contains("w ") && child.waitForReadyRead(30000))
            said += child.readAllStandardOutput();
        QVERIFY2(said.contains("w "), "no copy was written");
        child.kill();
        child.waitForFinished();
        QVERIFY(QDir().mkpath(m_state->filePath("farthing")));
        QVERIFY(QDir().rename(QFileInfo(path).path() + "/recovery", m_state->filePath("farthing/recovery")));
    }
    std::unique_ptr<QTemporaryDir> m_state;
};

void AutosaveTest::aCopyFollowsTheWork()
{
    QTemporaryDir place;
    const QString path = place.filePath("a.farthing");
    makeFile(path);
    PlanDocument document;
    auto autosave = std::make_unique<Autosave>(&document, data::stateFolder() + "/recovery", Autosave::Times{30ms, 200ms});
    QSignalSpy written(autosave.get(), &Autosave::written);
    QVERIFY(document.openFile(path));
    QTest::qWait(100);
    QVERIFY2(copies().isEmpty(), "a copy of a file that is as it was saved");
    document.edit(counter, 1.0, "Edit");
    QTRY_COMPARE(written.count(), 1); // the hands rest
    QCOMPARE(copies().size(), 1);
    QElapsedTimer clock;
    for (clock.start(); written.count() == 1 && clock.elapsed() < 20000; QTest::qWait(5)) // they never rest
        document.edit(counter, 2 + static_cast<double>(clock.elapsed()), "Edit");
    QCOMPARE(written.count(), 2);
    QVERIFY(document.saveFile(path));
    QVERIFY(copies().isEmpty());
    document.edit(counter, 3.0, "Edit");
    QTRY_COMPARE(copies().size(), 1);
    document.undoStack()->undo();
    QVERIFY2(copies().isEmpty(), "undone to what was saved");
    document.edit(counter, 4.0, "Edit");
    QTRY_COMPARE(copies().size(), 1);
    autosave.reset(); // an orderly end
    QVERIFY(copies().isEmpty());
    QVERIFY(QDir(m_state->filePath("farthing/recovery")).isEmpty(QDir::Files));
}

/// A vanished or full state folder costs the copy, never the edits; the person is told, and it is tried again.
void AutosaveTest::aPlaceThatCannotBeWrittenIsReported()
{
    QTemporaryDir place;
    QFile inTheWay(place.filePath("state"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    PlanDocument document;
    Autosave autosave(&document, place.filePath("state/recovery").toStdString(), {20ms, 50ms});
    QSignalSpy failed(&autosave, &Autosave::failed), written(&autosave, &Autosave::written);
    document.openJson(data::samplePlan("support-faq"), "Plan");
    document.edit(counter, 1.0, "Edit");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().contains("state/recovery"), qPrintable(failed[0][0].toString()));
    QCOMPARE(counted(document.json()), 1.0);
    QVERIFY(inTheWay.remove());
    document.edit(counter, 2.0, "Edit");
    QTRY_COMPARE(written.count(), 1);
    // A folder that vanishes afterwards is made again.
    QVERIFY(QDir(place.filePath("state")).removeRecursively());
    document.edit(counter, 3.0, "Edit");
    QTRY_COMPARE(failed.count(), 2);
    document.edit(counter, 4.0, "Edit");
    QTRY_COMPARE(written.count(), 2);
    QCOMPARE(counted(document.json()), 4.0);
}

void AutosaveTest::theKilledLoseOneIntervalAtMost()
{
    const int asked = qEnvironmentVariableIntValue("FARTHING_KILLS"), kills = asked > 0 ? asked : 40;
    QTemporaryDir place;
    makeFile(place.filePath("a.farthing"));
    std::mt19937 random(20261128);
    std::int64_t worst = 0;
    int offered = 0;
    for (int i = 0; i < kills; ++i) {
        const Loss loss = killOne(place.path(), interval, interval, static_cast<int>(random() % 300));
        QVERIFY2(loss.fault.isEmpty(), qPrintable(QString("kill %1: %2").arg(i).arg(loss.fault)));
        worst = std::max(worst, loss.milliseconds);
        offered += loss.offered;
    }
    QVERIFY(offered > 0);
    qInfo("%d kills, file whole each time, %d copies offered, at most %lld ms of edits lost with an interval of %lld ms", kills, offered,
          static_cast<long long>(worst), static_cast<long long>(interval.count()));
}

/// The control: the same look at a process whose copies are never due finds the loss.
void AutosaveTest::withoutAutosaveTheTestFails()
{
    QTemporaryDir place;
    makeFile(place.filePath("a.farthing"), neverSaved);
    const int slow = std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    const Loss loss = killOne(place.path(), 1h, interval, 1500 * slow + 600);
    QVERIFY2(loss.fault.contains("lost"), qPrintable(loss.fault));
    QVERIFY(!loss.offered);
}

void AutosaveTest::theWindowOffersWhatWasLost()
{
    QTemporaryDir place;
    const QString path = place.filePath("a.farthing");
    makeFile(path, neverSaved);
    leaveCopyOf(path);
    const std::string before = data::fileHash(path.toStdString());
    MainWindow window;
    window.show();
    window.offerRecovery();
    auto *offer = window.findChild<Notice *>("recoveryOffer");
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->text().contains("a"), qPrintable(offer->text()));
    QVERIFY(!QApplication::activeModalWidget());
    {
        MainWindow other; // what one window offers no other does
        other.offerRecovery();
        QVERIFY(other.findChild<Notice *>("recoveryOffer")->text().isEmpty());
    }
    window.findChild<QPushButton *>("restoreCopy")->click();
    QVERIFY(!offer->isVisible());
    QVERIFY(counted(window.document()->json()) > neverSaved);
    QCOMPARE(window.document()->filePath(), path);
    QVERIFY(window.isWindowModified());
    QCOMPARE(data::fileHash(path.toStdString()), before);
    QCOMPARE(copies().size(), 1); // safe from a second crash
    QVERIFY(window.save(path));
    QVERIFY(copies().isEmpty());
    QVERIFY(data::fileHash(path.toStdString()) != before);
}

void AutosaveTest::aFileThatChangedIsNotOverwritten()
{
    QTemporaryDir place;
    const QString path = place.filePath("a.farthing");
    makeFile(path, neverSaved);
    leaveCopyOf(path);
    {
        PlanDocument someoneElse;
        QVERIFY(someoneElse.openFile(path));
        someoneElse.edit(counter, 77.5, "Edit");
        QVERIFY(someoneElse.saveFile(path));
    }
    MainWindow window;
    window.show();
    window.offerRecovery();
    auto *offer = window.findChild<Notice *>("recoveryOffer");
    QVERIFY2(offer->text().contains("changed since"), qPrintable(offer->text()));
    window.findChild<QPushButton *>("restoreCopy")->click();
    QVERIFY(window.document()->filePath().isEmpty());
    QVERIFY(window.isWindowModified());
    QCOMPARE(window.document()->title(), QString("a"));
    window.document()->undoStack()->setClean();
    // Discarded, a copy is gone for good.
    window.openSample("screening");
    QVERIFY(copies().isEmpty());
    QVERIFY(QDir(m_state->filePath("farthing/recovery")).removeRecursively());
    leaveCopyOf(path);
    window.offerRecovery();
    window.findChild<QPushButton *>("discardCopy")->click();
    QVERIFY(!offer->isVisible());
    QVERIFY(copies().isEmpty());
}

void AutosaveTest::aSecondWindowOnlyReads()
{
    QTemporaryDir place;
    const QString path = place.filePath("a.farthing");
    makeFile(path);
    auto first = std::make_unique<MainWindow>();
    QVERIFY(first->openPath(path));
    QVERIFY(!first->isReadOnly());
    MainWindow second;
    second.show();
    QVERIFY(second.openPath(path));
    QVERIFY(second.isReadOnly());
    QVERIFY(second.findChild<Notice *>("openElsewhere")->isVisible());
    QVERIFY2(second.windowTitle().contains("read-only"), qPrintable(second.windowTitle()));
    second.document()->edit(counter, 5.0, "Edit");
    QVERIFY(!second.save(path));
    QCOMPARE(counted(data::loadProject(path.toStdString())->plan), 0.0);
    QVERIFY(second.save(place.filePath("b.farthing"))); // under another name it is its own
    QVERIFY(!second.isReadOnly());
    QVERIFY(first->save(path));
    QVERIFY(first->openPath(path)); // its own file again
    QVERIFY(!first->isReadOnly());
    QVERIFY(!first->openPath(place.filePath("not there.farthing")));
    QVERIFY2(first->save(path), "a file that could not be opened cost the claim on the open one");
    QVERIFY(second.openPath(path));
    QVERIFY(second.isReadOnly());
    first.reset();
    QVERIFY(second.openPath(path));
    QVERIFY(!second.isReadOnly());
}

void AutosaveTest::earlierSavesAreInTheMenu()
{
    QTemporaryDir place;
    const QString path = place.filePath("a.farthing");
    makeFile(path);
    MainWindow window;
    QVERIFY(window.openPath(path));
    for (const double value : {11.0, 12.0}) {
        window.document()->edit(counter, value, "Edit");
        QVERIFY(window.save(path));
    }
    QMenu *earlier = nullptr;
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        if (menu->title().contains("ves"))
            earlier = menu;
    QVERIFY(earlier);
    emit earlier->aboutToShow();
    QCOMPARE(earlier->actions().size(), 2);
    earlier->actions().front()->trigger();
    QCOMPARE(counted(window.document()->json()), 11.0);
    QCOMPARE(window.document()->filePath(), path);
    QVERIFY(window.isWindowModified());
    QCOMPARE(counted(data::loadProject(path.toStdString())->plan), 12.0);
    window.document()->undoStack()->setClean();
}

int main(int argc, char **argv)
{
    if (argc == 4 && std::string(argv[1]) == "--edit") {
        QCoreApplication app(argc, argv);
        return editUntilKilled(QString::fromLocal8Bit(argv[2]), std::chrono::milliseconds(std::atoll(argv[3])));
    }
    return test::runWatched<AutosaveTest>(argc, argv);
}
#include "tst_autosave.moc"

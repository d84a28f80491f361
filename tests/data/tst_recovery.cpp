// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of unsaved work, earlier saves, and who may write a file.
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/backups.h"
#include "data/store/file_claim.h"
#include "data/store/recovery.h"
#include "data/store/state_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace farthing;
using namespace farthing::data;

namespace {

Project project(const std::string &name)
{
    Project p;
    p.plan = samplePlan("screening");
    p.plan.set("name", name);
    p.session = Json::object();
    PriceSheet sheet = bundledSheet();
    sheet.name = "own";
    p.sheets.push_back(sheet);
    return p;
}

const RecoveryNote note{"/home/me/a.farthing", "abc", "a", "2026-11-28T09:00:00Z"};

unsigned modeOf(const std::string &path)
{
    struct stat s {};
    return stat(path.c_str(), &s) == 0 ? s.st_mode & 07777 : 0;
}

/// Runs `work` in a process of its own, which is gone when this returns; its exit code.
template <typename Work>
int elsewhere(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

void leaveCopy(const std::string &folder, const std::string &name)
{
    elsewhere([&] {
        const Result<RecoveryCopy> copy = RecoveryCopy::make(folder);
        return copy && copy->write(project(name), note) ? 0 : 1; // _exit: no destructor runs, as after a kill
    });
}

} // namespace

class RecoveryStore : public QObject {
    Q_OBJECT
private slots:
    void theStateFolderFollowsXdg();
    void aCopyComesBackWhole();
    void aLivingProcessKeepsItsCopy();
    void halfWrittenCopiesAreNotOffered();
    void aFullDiskKeepsTheCopyBefore();
    void theLastTenSavesAreKept();
    void oneOfManyGetsTheFile();
};

void RecoveryStore::theStateFolderFollowsXdg()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(stateFolder(), std::string("/somewhere/state/farthing"));
    for (const char *ignored : {"", "relative/state"}) {
        qputenv("XDG_STATE_HOME", ignored);
        QCOMPARE(stateFolder(), QDir::homePath().toStdString() + "/.local/state/farthing");
    }
    qputenv("XDG_STATE_HOME", before);
}

void RecoveryStore::aCopyComesBackWhole()
{
    QTemporaryDir place;
    const std::string folder = place.filePath("new/recovery").toStdString();
    leaveCopy(folder, "unsaved");
    QCOMPARE(modeOf(folder), 0700u);
    {
        const std::vector<RecoveryCopy> found = abandonedCopies(folder);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(modeOf(found[0].path()), 0600u);
        const Result<Recovery> read = found[0].read();
        QVERIFY2(bool(read), read ? "" : read.error().message.c_str());
        QVERIFY(read->note == note);
        QVERIFY(read->project == project("unsaved"));
        QVERIFY2(abandonedCopies(folder).empty(), "another window was offered a copy that this one holds");
    }
    const std::vector<RecoveryCopy> again = abandonedCopies(folder); // put off, so it is there at the next start
    QCOMPARE(again.size(), std::size_t(1));
    again[0].remove();
    QVERIFY(!QFile::exists(QString::fromStdString(again[0].path())));
}

void RecoveryStore::aLivingProcessKeepsItsCopy()
{
    QTemporaryDir place;
    const std::string folder = place.path().toStdString();
    const Result<RecoveryCopy> own = RecoveryCopy::make(folder);
    QVERIFY(own && own->write(project("mine"), note));
    QVERIFY(abandonedCopies(folder).empty());
    QCOMPARE(elsewhere([&] { return static_cast<int>(abandonedCopies(folder).size()); }), 0);
    leaveCopy(folder, "theirs");
    const std::vector<RecoveryCopy> found = abandonedCopies(folder);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].read()->project == project("theirs"));
}

void RecoveryStore::halfWrittenCopiesAreNotOffered()
{
    QTemporaryDir place;
    const std::string folder = place.path().toStdString();
    leaveCopy(folder, "whole");
    const QString whole = QDir(place.path()).entryInfoList({"*.farthing"}, QDir::Files)[0].filePath();
    for (const QString &half : {whole + ".Ab12Cd", place.filePath("0123.farthing.xyzxyz")}) {
        QFile file(half);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
    }
    const std::vector<RecoveryCopy> found = abandonedCopies(folder);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(QDir(place.path()).entryList({"*.farthing*"}, QDir::Files).size(), 1);
    // A copy that was damaged says so instead of giving half a plan.
    QVERIFY(QFile::resize(QString::fromStdString(found[0].path()), 5000));
    QVERIFY(!found[0].read());
}

void RecoveryStore::aFullDiskKeepsTheCopyBefore()
{
    QTemporaryDir place;
    const std::string folder = place.path().toStdString();
    const Result<RecoveryCopy> own = RecoveryCopy::make(folder);
    QVERIFY(own && own->write(project("before"), note));
    const rlim_t size = static_cast<rlim_t>(QFileInfo(QString::fromStdString(own->path())).size());
    for (rlim_t limit = 0; limit < size; limit += 16384) {
        QCOMPARE(elsewhere([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit r{limit, limit};
            setrlimit(RLIMIT_FSIZE, &r);
            return own->write(project("after"), note) ? 1 : 0;
        }), 0);
        QVERIFY(own->read()->project == project("before"));
    }
}

void RecoveryStore::theLastTenSavesAreKept()
{
    QTemporaryDir place;
    const std::string state = place.filePath("state").toStdString(), path = place.filePath("a.farthing").toStdString();
    QVERIFY(keepBackup(path, state)); // nothing there yet
    QVERIFY(backupsOf(path, state).empty());
    for (int save = 0; save < 14; ++save) {
        QVERIFY(keepBackup(path, state));
        QVERIFY(saveProject(project("save " + std::to_string(save)), path));
    }
    QVERIFY(keepBackup(path, state));
    QVERIFY(keepBackup(path, state)); // twice the same is kept once
    const std::vector<Backup> kept = backupsOf(path, state);
    QCOMPARE(kept.size(), std::size_t(backupsKept));
    for (std::size_t i = 0; i < kept.size(); ++i) {
        QVERIFY(loadProject(kept[i].path)->plan == project("save " + std::to_string(13 - i)).plan);
        QCOMPARE(modeOf(kept[i].path), 0600u);
    }
    // Another document of that name has its own.
    QVERIFY(QDir(place.path()).mkdir("other"));
    QVERIFY(backupsOf(place.filePath("other/a.farthing").toStdString(), state).empty());
}

/// A hundred times four processes open one file at the same moment: one may write it.
void RecoveryStore::oneOfManyGetsTheFile()
{
    QTemporaryDir place;
    const std::string path = place.filePath("a.farthing").toStdString();
    QVERIFY(saveProject(project("a"), path));
    {
        const Result<FileClaim> first = FileClaim::on(path);
        QVERIFY(first);
        const Result<FileClaim> second = FileClaim::on(place.filePath("./a.farthing").toStdString());
        QVERIFY(!second);
        QCOMPARE(second.error().message, std::string("another window"));
    }
    elsewhere([&] { new Result<FileClaim>(FileClaim::on(path)); return 0; }); // dies with it
    for (int race = 0; race < 100; ++race) {
        int go[2], answers[2], hold[2];
        QVERIFY(pipe(go) == 0 && pipe(answers) == 0 && pipe(hold) == 0);
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            children.push_back(fork());
            if (children.back() != 0)
                continue;
            close(go[1]), close(hold[1]);
            char byte = 0;
            if (read(go[0], &byte, 1) < 0) // all start when the pipe closes
                _exit(1);
            const Result<FileClaim> claim = FileClaim::on(path);
            byte = claim ? '1' : '0';
            if (write(answers[1], &byte, 1) != 1 || read(hold[0], &byte, 1) < 0)
                _exit(1);
            _exit(0);
        }
        close(go[0]), close(go[1]);
        std::string said;
        for (char byte = 0; said.size() < 4 && read(answers[0], &byte, 1) == 1;)
            said += byte;
        close(hold[0]), close(hold[1]);
        for (const pid_t child : children)
            waitpid(child, nullptr, 0);
        close(answers[0]), close(answers[1]);
        QCOMPARE(std::count(said.begin(), said.end(), '1'), 1);
    }
}

QTEST_GUILESS_MAIN(RecoveryStore)
#include "tst_recovery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: whole or not at all, and opened as hostile.
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/project.h"
#include "tests/support/random_sheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace farthing;
using namespace farthing::data;

namespace {

Project sample(int generation)
{
    Project p;
    p.plan = samplePlan("screening");
    p.plan.set("name", "generation " + std::to_string(generation));
    p.session = Json(Json::Object{{"generation", generation}});
    PriceSheet sheet = bundledSheet();
    sheet.name = "own";
    p.sheets.push_back(sheet);
    return p;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProjectFile : public QObject {
    Q_OBJECT
private slots:
    void roundTrip();
    void sheetsOfEveryKind();
    void killsLeaveOldOrNew();
    void aFullDiskLeavesTheOldFile();
    void strangersAreRefused();
    void flippedBytesNeverCrash();
};

void ProjectFile::roundTrip()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.farthing").toStdString();
    const Project project = sample(1);
    QVERIFY(saveProject(project, path));
    const Result<Project> loaded = loadProject(path);
    QVERIFY2(bool(loaded), loaded ? "" : loaded.error().message.c_str());
    QVERIFY(loaded->plan == project.plan);
    QVERIFY(loaded->session == project.session);
    QVERIFY(loaded->sheets == project.sheets);
}

/// Whatever a sheet can hold is there again, with where it came from.
void ProjectFile::sheetsOfEveryKind()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("b.farthing").toStdString();
    Project project = sample(1);
    for (unsigned seed = 1; seed <= 50; ++seed) {
        PriceSheet sheet = RandomSheet(seed).sheet();
        for (Charge &charge : sheet.charges)
            charge.file = "list.json", charge.fileRow = int(seed);
        sheet.name = std::to_string(seed);
        sheet.hash = sheetHash(sheet);
        project.sheets.push_back(sheet);
    }
    QVERIFY(saveProject(project, path));
    const Result<Project> loaded = loadProject(path);
    QVERIFY2(bool(loaded), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->sheets.size(), project.sheets.size());
    for (std::size_t i = 0; i < project.sheets.size(); ++i)
        QVERIFY2(loaded->sheets[i] == project.sheets[i], project.sheets[i].name.c_str());
}

void ProjectFile::killsLeaveOldOrNew()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("k.farthing").toStdString();
    QVERIFY(saveProject(sample(0), path));
    std::mt19937 random(7);
    int whole = 0;
    for (int i = 0; i < 100; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            for (int generation = 1;; ++generation)
                saveProject(sample(generation), path);
        }
        usleep(1000 + static_cast<useconds_t>(random() % 20000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const Result<Project> loaded = loadProject(path);
        QVERIFY2(bool(loaded), loaded ? "" : loaded.error().message.c_str());
        const int generation = static_cast<int>(*loaded->session.find("generation")->asNumber());
        QCOMPARE(*loaded->plan.find("name")->asString(), "generation " + std::to_string(generation));
        ++whole;
    }
    qInfo("%d kills, %d whole files", 100, whole);
}

void ProjectFile::aFullDiskLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("f.farthing");
    QVERIFY(saveProject(sample(1), path.toStdString()));
    const QByteArray old = bytesOf(path);
    int refused = 0;
    for (rlim_t limit = 0; limit < static_cast<rlim_t>(old.size()); limit += 4096) {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit r{limit, limit};
            setrlimit(RLIMIT_FSIZE, &r);
            _exit(saveProject(sample(2), path.toStdString()) ? 1 : 0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(bytesOf(path), old);
        ++refused;
    }
    qInfo("%d full disks, old file unchanged each time", refused);
}

void ProjectFile::strangersAreRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("s.farthing");
    const auto refused = [&](const char *text) {
        const Result<Project> loaded = loadProject(path.toStdString());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.find(text) != std::string::npos, loaded.error().message.c_str());
    };
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    refused("not a Farthing project");
    const auto tamper = [&](const char *sql) {
        QFile::remove(path);
        QVERIFY(saveProject(sample(1), path.toStdString()));
        sqlite3 *db = nullptr;
        sqlite3_open(path.toUtf8().constData(), &db);
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    };
    tamper("PRAGMA user_version = 2");
    refused("newer version");
    tamper("PRAGMA application_id = 1");
    refused("not a Farthing project");
    tamper("DROP TABLE session; CREATE VIEW session AS WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT x AS json FROM t");
    refused("other tables");
    tamper("UPDATE sheet SET rows = replace(rows, '\"input\":3', '\"input\":2')");
    refused("hash");
    QVERIFY(saveProject(sample(1), path.toStdString()));
    QVERIFY(QFile::resize(path, 5000));
    QVERIFY(!loadProject(path.toStdString()));
}

void ProjectFile::flippedBytesNeverCrash()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("b.farthing");
    Project small = sample(1);
    small.sheets.clear();
    QVERIFY(saveProject(small, path.toStdString()));
    const QByteArray good = bytesOf(path);
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        QByteArray bad = good;
        for (int k = 0; k < 1 + static_cast<int>(random() % 8); ++k)
            bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] = static_cast<char>(random());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        loadProject(path.toStdString()); // any answer but a crash or a hang
    }
}

QTEST_GUILESS_MAIN(ProjectFile)
#include "tst_project.moc"

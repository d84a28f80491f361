// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that share work, piece after piece and team after team.
#include "model/core/team.h"

#include <QTest>

#include <array>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace farthing;

class TeamTest : public QObject {
    Q_OBJECT
private slots:
    void eachThreadWorksOnceARound();
    void membersServeTheNextTeam();
    void ownSharesComeFirst();
    void eachPieceIsDoneOnce();
    void nothingBeginsAfterAStop();
    void teamsWithinTeams();
};

namespace {

std::set<std::thread::id> threadsOf(Team &team)
{
    std::mutex mutex;
    std::set<std::thread::id> ids;
    team.run([&](std::size_t) {
        const std::scoped_lock lock(mutex);
        ids.insert(std::this_thread::get_id());
    });
    return ids;
}

} // namespace

void TeamTest::eachThreadWorksOnceARound()
{
    Team team(4, 100), few(4, 2), alone(4, 1);
    for (int round = 0; round < 500; ++round) {
        std::array<std::atomic<int>, 4> calls{};
        team.run([&](std::size_t member) { ++calls[member]; });
        for (const std::atomic<int> &own : calls)
            QCOMPARE(own.load(), 1);
    }
    QCOMPARE(threadsOf(team).size(), std::size_t(4));
    QCOMPARE(threadsOf(few).size(), std::size_t(2));
    QCOMPARE(threadsOf(alone), std::set{std::this_thread::get_id()});
}

void TeamTest::membersServeTheNextTeam()
{
    std::set<std::thread::id> all;
    for (int i = 0; i < 50; ++i) {
        Team team(3, 3);
        all.merge(threadsOf(team));
    }
    QVERIFY2(all.size() <= 8, qPrintable(QString("%1 threads for fifty teams of three").arg(all.size()))); // those of the first test wait too
}

void TeamTest::ownSharesComeFirst()
{
    Team team(3, 3);
    Shares shares(10, team), none(0, team);
    std::vector<std::size_t> taken;
    for (const std::size_t member : {1U, 1U, 2U, 1U, 1U, 1U})
        taken.push_back(shares.take(member));
    QCOMPARE(taken, (std::vector<std::size_t>{3, 4, 6, 5, 7, 8})); // its own three, then of the last member's
    for (std::size_t i = 0; i < 10; ++i)
        taken.push_back(shares.take(0));
    QCOMPARE(std::vector(taken.begin() + 6, taken.end()), (std::vector<std::size_t>{0, 1, 2, 9, 10, 10, 10, 10, 10, 10}));
    QCOMPARE(none.take(2), std::size_t(0));
}

void TeamTest::eachPieceIsDoneOnce()
{
    for (const int threads : {0, 1, 2, 5})
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            std::vector<std::atomic<int>> done(count);
            inParallel(threads, count, {}, [&](std::size_t i) { ++done[i]; });
            for (const std::atomic<int> &piece : done)
                QCOMPARE(piece.load(), 1);
        }
}

void TeamTest::nothingBeginsAfterAStop()
{
    std::stop_source stop;
    std::atomic<int> begun = 0;
    inParallel(2, 1000, stop.get_token(), [&](std::size_t) {
        if (++begun == 10)
            stop.request_stop();
    });
    QVERIFY2(begun >= 10 && begun <= 11, qPrintable(QString("%1 begun").arg(begun.load())));
}

void TeamTest::teamsWithinTeams()
{
    std::atomic<int> calls = 0;
    inParallel(3, 6, {}, [&](std::size_t) { inParallel(2, 5, {}, [&](std::size_t) { ++calls; }); });
    QCOMPARE(calls.load(), 30);
}

QTEST_APPLESS_MAIN(TeamTest)
#include "tst_team.moc"

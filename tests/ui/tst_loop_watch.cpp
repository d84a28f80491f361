// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over the event loop sees a stall, and only a stall.
#include "tests/support/watched_application.h"

#include <QDialog>
#include <QTimer>

#include <ctime>

using farthing::test::WatchedApplication;

class LoopWatch : public QObject {
    Q_OBJECT
private slots:
    void aStallIsSeen();
    void shortEventsAndDialogsAreNone();

private:
    static WatchedApplication *app() { return static_cast<WatchedApplication *>(QCoreApplication::instance()); }
};

void LoopWatch::aStallIsSeen()
{
    const int before = app()->stalls();
    QTimer::singleShot(0, this, [] { QThread::msleep(static_cast<unsigned long>(app()->limit()) + 60); });
    QTRY_COMPARE(app()->stalls(), before + 1);
    QTimer::singleShot(0, this, [] {
        const auto used = [] { // by this thread: while others have the processor nothing stalls
            timespec now{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return now.tv_sec * 1000 + now.tv_nsec / 1000000;
        };
        for (const long begun = used(); used() < begun + app()->limit() + 60;) {
        }
    });
    QTRY_COMPARE(app()->stalls(), before + 2);
}

void LoopWatch::shortEventsAndDialogsAreNone()
{
    const int before = app()->stalls();
    bool done = false;
    for (int i = 0; i < 20; ++i)
        QTimer::singleShot(0, this, [] { QThread::msleep(10); });
    QTimer::singleShot(0, this, [&] { // a person takes their time in a dialog
        QDialog dialog;
        QTimer::singleShot(static_cast<int>(app()->limit()) + 150, &dialog, &QDialog::accept);
        dialog.exec();
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60000);
    QCOMPARE(app()->stalls(), before);
}

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    LoopWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loop_watch.moc"

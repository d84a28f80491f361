// SPDX-License-Identifier: GPL-3.0-or-later
// FARTHING_GUI_TEST(Class) instead of QTEST_MAIN: the program fails when one event kept the window's thread for longer than
// a person would notice. FARTHING_STALL_MS is the limit, 100 by default; FARTHING_SLOW multiplies it, for sanitizers.
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace farthing::test {

class WatchedApplication : public QApplication {
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv), m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {
        const int limit = qEnvironmentVariableIntValue("FARTHING_STALL_MS");
        m_limit = (limit > 0 ? limit : 100) * std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    }
    ~WatchedApplication() override
    {
        if (m_schedule >= 0)
            ::close(m_schedule);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const int level = QThread::currentThread() == thread() ? thread()->loopLevel() : -1;
        if (level < 0 || (m_inside && level == m_level))
            return QApplication::notify(receiver, event);
        // The first event, or one of a loop inside an event, such as that of a dialog: the outer one waits for a person.
        const bool outerInside = std::exchange(m_inside, true);
        const int outerLevel = std::exchange(m_level, level);
        m_nested = m_nested || outerInside;
        const bool before = std::exchange(m_nested, false);
        const QByteArray name = receiver->metaObject()->className();
        const QByteArray object = receiver->objectName().toUtf8();
        const int type = event->type();
        const qint64 waited = queued();
        QElapsedTimer clock;
        clock.start();
        const bool done = QApplication::notify(receiver, event);
        const qint64 milliseconds = clock.elapsed() - (queued() - waited) / 1000000;
        if (!m_nested && milliseconds > m_limit) {
            ++m_stalls;
            std::fprintf(stderr, "STALL  : %lld ms in event %d of %s \"%s\" during %s\n", static_cast<long long>(milliseconds), type, name.constData(), object.constData(),
                         QTest::currentTestFunction() ? QTest::currentTestFunction() : "start");
        }
        m_worst = m_nested ? m_worst : std::max(m_worst, milliseconds);
        m_nested = before || outerInside;
        m_inside = outerInside;
        m_level = outerLevel;
        return done;
    }
    int stalls() const { return m_stalls; }
    qint64 worst() const { return m_worst; }
    qint64 limit() const { return m_limit; }

private:
    /// Nanoseconds in which this thread could have run but other programs had the processor: not the window's fault.
    qint64 queued() const
    {
        char text[96] = {};
        if (m_schedule < 0 || ::pread(m_schedule, text, sizeof text - 1, 0) <= 0)
            return 0;
        long long ran = 0, waited = 0;
        return std::sscanf(text, "%lld %lld", &ran, &waited) == 2 ? waited : 0;
    }
    int m_schedule;
    qint64 m_limit = 100, m_worst = 0;
    int m_stalls = 0, m_level = -1;
    bool m_inside = false, m_nested = false;
};

/// Runs the test's functions; as QTest::qExec, and one more failure for a loop that stalled.
template <typename Test>
int runWatched(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    Test test;
    const int failures = QTest::qExec(&test, argc, argv);
    std::fprintf(stderr, "loop   : longest event %lld ms, limit %lld ms, %d stalls\n", static_cast<long long>(app.worst()), static_cast<long long>(app.limit()), app.stalls());
    return failures + (app.stalls() > 0);
}

} // namespace farthing::test

#define FARTHING_GUI_TEST(Class) \
    int main(int argc, char **argv) { return farthing::test::runWatched<Class>(argc, argv); }

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

/// Milliseconds since the kernel made this process, to ten.
double sinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // the name before may hold spaces
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.size() > 19 ? fields[19].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK)) : 0; // field 22 of proc(5)
    return 1000 * (static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) - started);
}

/// Most resident memory so far, in MB.
double mostMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    bool seen = false;
};

} // namespace

int measureStart(QApplication &app, farthing::ui::MainWindow &window)
{
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    QElapsedTimer clock;
    clock.start();
    while (!paint.seen && clock.elapsed() < 120000)
        app.processEvents(QEventLoop::AllEvents, 5);
    app.processEvents(QEventLoop::ExcludeUserInputEvents, 0); // the filter runs before the painting
    const double painted = sinceProcessStart();
    const auto *runner = window.runner();
    const auto wait = [&](auto done) {
        while (!done() && clock.elapsed() < 120000)
            app.processEvents(QEventLoop::AllEvents, 5);
        return sinceProcessStart();
    };
    const double first = wait([&] { return runner->result() != nullptr; });
    const double all = wait([&] { return runner->result() && !runner->isRunning() && !runner->isCoarse(); });
    if (!runner->result() || runner->isCoarse()) {
        std::fprintf(stderr, "No figures came within two minutes.\n");
        return 3;
    }
    std::printf("first paint    %6.0f ms after the start of the process\nfirst figures  %6.0f ms after the first paint\nall figures    %6.0f ms after the first paint\nmemory         %6.0f MB at most\n",
                painted, first - painted, all - painted, mostMemory());
    return 0;
}

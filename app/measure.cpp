// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QLabel>

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

/// Sees the first painting of the window, and that of its headline with figures in it.
class Paints : public QObject {
public:
    Paints(farthing::ui::MainWindow &window, const QObject *headline) : m_window(window), m_headline(headline) {}
    bool eventFilter(QObject *painted, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        any = any || painted == &m_window;
        figures = figures || (painted == m_headline && m_window.runner()->result());
        return false;
    }
    bool any = false, figures = false;

private:
    farthing::ui::MainWindow &m_window;
    const QObject *m_headline;
};

} // namespace

int measureStart(QApplication &app, farthing::ui::MainWindow &window)
{
    const auto *headline = window.findChild<QLabel *>("headline");
    Paints paints(window, headline);
    app.installEventFilter(&paints);
    window.show();
    QElapsedTimer clock;
    clock.start();
    const auto *runner = window.runner();
    // The filter sees an event before the painting; a turn of the loop ends after it.
    const auto wait = [&](auto done) {
        while (!done() && clock.elapsed() < 120000)
            app.processEvents(QEventLoop::AllEvents, 0);
        return sinceProcessStart();
    };
    const double painted = wait([&] { return paints.any; });
    const double first = wait([&] { return paints.figures; });
    const double all = wait([&] { return runner->result() && !runner->isRunning() && !runner->isCoarse(); });
    if (!paints.figures || runner->isCoarse()) {
        std::fprintf(stderr, "No figures came within two minutes.\n");
        return 3;
    }
    std::printf("first paint    %6.0f ms after the start of the process\n", painted);
    std::printf("first figures  %6.0f ms after the first paint: painted, in the headline\n", first - painted);
    std::printf("all figures    %6.0f ms after the first paint\nmemory         %6.0f MB at most\n", all - painted, mostMemory());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_keys.h"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <array>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace farthing::test {

namespace {

constexpr int startWithin = 30000; // milliseconds; a busy machine

} // namespace

XServer::XServer()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    m_process = ::fork();
    if (m_process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        ::close(ends[0]);
        const std::string told = std::to_string(ends[1]);
        ::execlp("Xvfb", "Xvfb", "-displayfd", told.c_str(), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset", nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    pollfd ready{ends[0], POLLIN, 0};
    std::string told;
    for (char c = 0; m_process > 0 && c != '\n' && ::poll(&ready, 1, startWithin) == 1 && ::read(ends[0], &c, 1) == 1;)
        told += c; // a line with the number, not in one piece
    if (told.ends_with('\n'))
        m_display = ":" + told.substr(0, told.size() - 1);
    ::close(ends[0]);
}

XServer::~XServer()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

XKeys::XKeys()
{
    Display *display = XOpenDisplay(nullptr);
    int unused = 0;
    if (display && XTestQueryExtension(display, &unused, &unused, &unused, &unused))
        m_display = display;
    else if (display)
        XCloseDisplay(display);
}

XKeys::~XKeys()
{
    if (m_display)
        XCloseDisplay(static_cast<Display *>(m_display));
}

bool XKeys::click(const std::string &name, unsigned modifiers)
{
    const KeySym symbol = XStringToKeysym(name.c_str());
    return symbol != NoSymbol && clickSymbol(symbol, modifiers);
}

bool XKeys::click(char letter)
{
    return clickSymbol(static_cast<unsigned char>(letter), 0); // ASCII and its key symbols have the same numbers
}

bool XKeys::clickSymbol(unsigned long symbol, unsigned modifiers)
{
    auto *display = static_cast<Display *>(m_display);
    const KeyCode code = XKeysymToKeycode(display, symbol);
    if (code == 0)
        return false;
    if (XkbKeycodeToKeysym(display, code, 0, 0) != symbol && XkbKeycodeToKeysym(display, code, 0, 1) == symbol)
        modifiers |= Shift;
    constexpr std::array<std::pair<unsigned, KeySym>, 3> held = {{{Control, XK_Control_L}, {Shift, XK_Shift_L}, {Alt, XK_Alt_L}}};
    const auto hold = [&](bool down) {
        for (const auto &[modifier, key] : held)
            if (modifiers & modifier)
                XTestFakeKeyEvent(display, XKeysymToKeycode(display, key), down, CurrentTime);
    };
    hold(true);
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    hold(false);
    XSync(display, False);
    return true;
}

} // namespace farthing::test

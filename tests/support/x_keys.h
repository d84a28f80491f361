// SPDX-License-Identifier: GPL-3.0-or-later
// A display of its own (Xvfb), and keys that come from the X server as those of a keyboard do. Apart from Qt: the macros of
// Xlib and the names of Qt do not go together.
#pragma once
#include <memory>
#include <string>

namespace farthing::test {

/// Xvfb for as long as this lives; it ends with this process too.
class XServer {
public:
    XServer();
    ~XServer();
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;
    const std::string &display() const { return m_display; } ///< ":99"; empty: Xvfb is not there or did not start

private:
    int m_process = -1;
    std::string m_display;
};

/// Presses and releases keys of the display in $DISPLAY, by the XTEST extension.
class XKeys {
public:
    XKeys();
    ~XKeys();
    bool isReady() const { return m_display != nullptr; }
    enum Modifier { Shift = 1, Control = 2, Alt = 4 };
    /// `name`: as Xlib calls it ("Return", "a", "slash"). False: the keyboard has no such key.
    bool click(const std::string &name, unsigned modifiers);
    bool click(char letter); ///< of ASCII, with Shift where it needs it

private:
    bool clickSymbol(unsigned long symbol, unsigned modifiers);
    void *m_display = nullptr;
};

} // namespace farthing::test

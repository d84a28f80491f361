// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo step is called in the menu, in whatever language the window comes to speak.
#pragma once
#include <QString>
#include <concepts>
#include <functional>
#include <utility>

namespace farthing::ui {

class StepName {
public:
    using Make = std::function<QString()>;
    /// In today's language. In another one the step is called after its field, where it has one.
    StepName(const QString &text) : m_now(text) {}
    StepName(const char *text) : m_now(QString::fromUtf8(text)) {}
    /// `make` says it in the language of the moment it is called; it may outlive whoever edits.
    template <std::invocable Made> StepName(Made make) : m_now(make()), m_make(std::move(make)) {}
    /// `now` in today's language, and what `make` says in another one.
    StepName(const QString &now, Make make) : m_now(now), m_make(std::move(make)) {}
    const QString &now() const { return m_now; }
    /// Empty: nothing is known but today's name.
    const Make &make() const { return m_make; }

private:
    QString m_now;
    Make m_make;
};

} // namespace farthing::ui

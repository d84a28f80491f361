// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads, outside of classes that have their own tr().
#pragma once
#include <QCoreApplication>
#include <string>

namespace farthing::ui {

/// The text in the language of the window. The context is the namespace: the one lupdate gives to functions in it.
inline QString tr(const char *text, const char *note = nullptr, int n = -1) { return QCoreApplication::translate("farthing::ui", text, note, n); }

/// Words of the plan format (labels, units, explanations, choices), which data/ holds in English.
QString fieldText(const std::string &english);
/// A value that a field offers: "on_demand".
QString choiceText(std::string choice);
/// A message of model/ or data/ in the language of the window: found by its pattern, its arguments kept. A message with
/// no pattern stays as it is.
QString messageText(const std::string &english);

} // namespace farthing::ui

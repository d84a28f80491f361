// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in fields: plain digits with groups of three and a decimal point, whatever the system's language.
#pragma once
#include <QString>
#include <optional>

namespace farthing::ui {

/// "100,000", "0.075", "1.5": every digit the number has, never an exponent. `shift` 2 shows 0.06 as "6".
QString plainNumber(double value, int shift = 0);
/// Reads what plainNumber() writes and what people type: "100000", "100,000", "1e5", ".5", "6 %", "$0.25". A comma that is
/// not a group of three is refused, never guessed.
std::optional<double> readPlainNumber(QString text, int shift = 0);

} // namespace farthing::ui

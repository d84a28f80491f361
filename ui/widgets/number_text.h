// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in fields: all digits, in groups of three, with the decimal sign of the window's language.
#pragma once
#include <QString>
#include <cstdint>
#include <optional>

namespace farthing::ui {

/// "100,000", "0.075", "1.5": every digit the number has, never an exponent. `shift` 2 shows 0.06 as "6".
QString plainNumber(double value, int shift = 0);
/// The same of a count.
QString wholeNumber(std::uint64_t count);
/// Reads what plainNumber() writes and what people type: "100000", "100,000", "1e5", ".5", "6 %", "$0.25". Where
/// decimals have a point, a comma that is not a group of three is refused, never guessed; where they have a comma, "1.5"
/// can only be one number and "1.234" is no number until it is asked.
std::optional<double> readPlainNumber(const QString &text, int shift = 0);
/// Whether it can be read in two ways where decimals have a comma: "1.234".
bool isAmbiguous(const QString &text);
/// What to say to a text that readPlainNumber() does not read: asks where there are two readings, never guesses.
QString notANumber(const QString &text);

} // namespace farthing::ui

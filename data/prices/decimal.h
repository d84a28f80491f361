// SPDX-License-Identifier: GPL-3.0-or-later
// One reading of numbers written by people: a value, a question, or an error. Never a guess, never the system locale.
#pragma once
#include <string>
#include <string_view>

namespace farthing::data {

enum class Dialect {
    C,       ///< machine-written: decimal point, no grouping
    Point,   ///< the file is known to use a decimal point: "1,000" is a thousand
    Comma,   ///< the file is known to use a decimal comma: "1.000" is a thousand
    Unknown, ///< nothing known: "1.000" and "1,000" alone are ambiguous
};

struct Decimal {
    enum class Kind { Value, Ambiguous, Invalid };
    Kind kind = Kind::Invalid;
    double value = 0;        ///< finite; only for Value
    std::string message;     ///< the question or the reason, without the field's name
    bool isValue() const { return kind == Kind::Value; }
};

/// Reads a whole cell: optional sign, digits, groups of three, one decimal separator, exponent. Infinity, NaN, units,
/// currency signs and prose are Invalid.
Decimal parseDecimal(std::string_view text, Dialect dialect);

/// What one number tells about its file: Point, Comma, or Unknown when it tells nothing.
Dialect evidence(std::string_view text);

/// value x 10^exponent, exact in decimal: 2.25e-05 x 10^6 is 22.5.
double scaleDecimal(double value, int exponent);

/// Shortest text that reads back equal; plain notation where that is short.
std::string formatDecimal(double value);

} // namespace farthing::data

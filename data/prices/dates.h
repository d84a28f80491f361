// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written by people: a date, a question, or an error.
#pragma once
#include <string>
#include <string_view>

namespace farthing::data {

enum class DateOrder { Unknown, DayFirst, MonthFirst };

struct DateReading {
    enum class Kind { Value, Ambiguous, Invalid };
    Kind kind = Kind::Invalid;
    std::string iso;             ///< YYYY-MM-DD; only for Value
    std::string message;         ///< the question or the reason, without the column's name
};

/// ISO, D.M.YYYY (points are never month first), and with slashes or dashes day and month in the given order. A whole
/// number from 20000 to 80000 may be a spreadsheet's day number: ambiguous unless `serials`. Two-digit years are invalid.
DateReading parseDate(std::string_view text, DateOrder order, bool serials);

/// What one date tells about its column: Unknown when it could be read both ways, or tells nothing.
DateOrder dateEvidence(std::string_view text);

/// The date of a spreadsheet's day number (1900 system, day 1 = 1900-01-01 and the leap day that never was), or empty.
std::string dateOfSerial(double days, bool since1904 = false);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// When in the week a price holds: "Mon-Fri 01:00-04:00,06:00-10:00 UTC".
#pragma once
#include "model/core/result.h"

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace farthing {

/// Weekdays and spans of minutes, half-open, in one time zone. A span that ends at or before its start wraps past
/// midnight and belongs to the day on which it begins.
struct TimeWindow {
    struct Span {
        int from = 0, to = 0;              ///< minutes of the day, from in [0, 1440), to in (0, 1440] or wrapped
        bool operator==(const Span &) const = default;
    };
    std::bitset<7> days;                   ///< 0 = Monday
    std::vector<Span> spans;
    std::string zone = "UTC";              ///< "UTC", "UTC+08:00" or a place such as "Europe/Berlin"

    /// Whether the window holds at a local time of its zone: weekday in [0, 7), minute in [0, 1440).
    bool contains(int weekday, int minute) const;
    /// Share of the week inside the window, 0..1.
    double weekShare() const;
    /// Canonical text; parse() of it is equal.
    std::string text() const;
    /// Days are optional (all), the zone is not: a window without a zone would be a guess.
    static Result<TimeWindow> parse(std::string_view text);
    bool operator==(const TimeWindow &) const = default;
};
/// Whether a text can name a zone: "UTC", "UTC+08:00", or a place such as "Europe/Berlin" (its existence is not checked).
bool isTimeZone(std::string_view text);

} // namespace farthing

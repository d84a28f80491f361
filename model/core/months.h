// SPDX-License-Identifier: GPL-3.0-or-later
// Months of the calendar, without a clock.
#pragma once
#include <algorithm>
#include <cstdio>
#include <string>

namespace farthing {

/// ISO date so many months later; the last day of a shorter month.
inline std::string addMonths(const std::string &date, int months)
{
    if (date.size() != 10)
        return date;
    const int all = std::stoi(date.substr(0, 4)) * 12 + std::stoi(date.substr(5, 2)) - 1 + months;
    const int year = all / 12, month = all % 12 + 1;
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int day = std::min(std::stoi(date.substr(8, 2)), lengths[month - 1] + (month == 2 && leap ? 1 : 0));
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

} // namespace farthing

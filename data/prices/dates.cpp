// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/dates.h"

#include "data/prices/importer.h"
#include "data/prices/price_columns.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

namespace farthing::data {
namespace {

struct Parts {
    int first = 0, second = 0, year = 0;
    char separator = 0;
};

/// "16.08.2026", "8/16/2026", "16-8-2026": one separator throughout, a year of four digits last.
std::optional<Parts> split(std::string_view text)
{
    Parts parts;
    std::array<int *, 3> fields{&parts.first, &parts.second, &parts.year};
    const char *at = text.data(), *end = text.data() + text.size();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto [next, error] = std::from_chars(at, end, *fields[i]);
        const auto digits = next - at;
        if (error != std::errc() || *at == '-' || (i < 2 ? digits > 2 : digits != 4))
            return std::nullopt;
        at = next;
        if (i == 2)
            break;
        if (at == end || (*at != '.' && *at != '/' && *at != '-') || (parts.separator && *at != parts.separator))
            return std::nullopt;
        parts.separator = *at++;
    }
    return at == end ? std::optional(parts) : std::nullopt;
}

std::string iso(int year, int month, int day)
{
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return isIsoDate(text) ? text : std::string();
}

std::optional<double> serialOf(std::string_view text)
{
    double days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (error != std::errc() || end != text.data() + text.size() || !(days >= 20000 && days <= 80000) || days != std::floor(days))
        return std::nullopt;
    return days;
}

} // namespace

std::string dateOfSerial(double days, bool since1904)
{
    if (!(days >= 1 && days <= 2958465))
        return {};
    using namespace std::chrono;
    const int whole = int(days);
    // Day 60 is 1900-02-29, which never was: later days count from one day earlier.
    const sys_days base = since1904 ? sys_days{year{1904} / 1 / 1} : sys_days{year{1899} / 12 / (whole > 60 ? 30 : 31)};
    const year_month_day date{base + std::chrono::days{whole}};
    return iso(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}

DateOrder dateEvidence(std::string_view text)
{
    const auto parts = split(trimmed(text));
    if (!parts || parts->separator == '.')
        return DateOrder::Unknown;
    if (parts->first > 12 && parts->second <= 12)
        return DateOrder::DayFirst;
    return parts->second > 12 && parts->first <= 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

DateReading parseDate(std::string_view cell, DateOrder order, bool serials)
{
    using Kind = DateReading::Kind;
    const std::string text = trimmed(cell);
    const std::string quoted = "\"" + text.substr(0, 60) + "\"";
    const DateReading invalid{Kind::Invalid, {}, quoted + " is not a date written YYYY-MM-DD"};
    if (isIsoDate(text))
        return {Kind::Value, text, {}};
    if (const auto days = serialOf(text)) {
        const std::string date = dateOfSerial(*days);
        if (serials)
            return {Kind::Value, date, quoted + " was read as the day number of " + date};
        return {Kind::Ambiguous, {}, quoted + " is not a date written YYYY-MM-DD; as a spreadsheet's day number it would be " + date};
    }
    const auto parts = split(text);
    if (!parts)
        return invalid;
    const std::string dayFirst = iso(parts->year, parts->second, parts->first), monthFirst = iso(parts->year, parts->first, parts->second);
    if (parts->separator == '.' || order == DateOrder::DayFirst)
        return dayFirst.empty() ? invalid : DateReading{Kind::Value, dayFirst, {}};
    if (order == DateOrder::MonthFirst)
        return monthFirst.empty() ? invalid : DateReading{Kind::Value, monthFirst, {}};
    if (dayFirst.empty() && monthFirst.empty())
        return invalid;
    if (dayFirst == monthFirst || monthFirst.empty() || dayFirst.empty()) // one order only, or the same day in both
        return {Kind::Value, dayFirst.empty() ? monthFirst : dayFirst, {}};
    return {Kind::Ambiguous, {}, quoted + " may mean " + dayFirst + " or " + monthFirst};
}

} // namespace farthing::data

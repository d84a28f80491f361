// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/time_window.h"

#include <array>
#include <cstdio>

namespace farthing {
namespace {

constexpr std::array<std::string_view, 7> dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int day = 24 * 60;

int dayOf(std::string_view text)
{
    for (std::size_t i = 0; i < dayNames.size(); ++i)
        if (text == dayNames[i])
            return int(i);
    return -1;
}

/// "01:30" as minutes, up to 24:00; -1 when it is none.
int minuteOf(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return -1;
    const int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
    return minute < 60 && hour * 60 + minute <= day ? hour * 60 + minute : -1;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

bool readDays(std::string_view text, std::bitset<7> &days)
{
    for (const std::string_view part : split(text, ',')) {
        const std::size_t dash = part.find('-');
        const int first = dayOf(part.substr(0, dash)), last = dash == std::string_view::npos ? first : dayOf(part.substr(dash + 1));
        if (first < 0 || last < 0)
            return false;
        for (int d = first;; d = (d + 1) % 7) {
            days.set(std::size_t(d));
            if (d == last)
                break;
        }
    }
    return true;
}

std::string clock(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    return text;
}

} // namespace

bool isTimeZone(std::string_view text)
{
    if (text == "UTC")
        return true;
    if (text.starts_with("UTC"))
        return text.size() == 9 && (text[3] == '+' || text[3] == '-') && minuteOf(text.substr(4)) >= 0 && minuteOf(text.substr(4)) <= 14 * 60;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() || text.size() > 60)
        return false;
    for (const char c : text)
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+'))
            return false;
    return true;
}

bool TimeWindow::contains(int weekday, int minute) const
{
    for (const Span &span : spans) {
        const bool wraps = span.to <= span.from;
        if (days.test(std::size_t(weekday)) && minute >= span.from && (wraps || minute < span.to))
            return true;
        if (wraps && days.test(std::size_t((weekday + 6) % 7)) && minute < span.to)
            return true;
    }
    return false;
}

double TimeWindow::weekShare() const
{
    int inside = 0;
    for (int d = 0; d < 7; ++d)
        for (int minute = 0; minute < day; ++minute)
            inside += contains(d, minute);
    return double(inside) / (7.0 * day);
}

std::string TimeWindow::text() const
{
    std::string out;
    if (!days.all()) {
        for (std::size_t d = 0; d < 7; ++d) {
            if (!days.test(d) || (d > 0 && days.test(d - 1)))
                continue;
            std::size_t last = d;
            while (last + 1 < 7 && days.test(last + 1))
                ++last;
            out += (out.empty() ? "" : ",") + std::string(dayNames[d]);
            if (last > d)
                out += "-" + std::string(dayNames[last]);
        }
        out += " ";
    }
    for (std::size_t i = 0; i < spans.size(); ++i)
        out += (i ? "," : "") + clock(spans[i].from) + "-" + clock(spans[i].to);
    return out + " " + zone;
}

Result<TimeWindow> TimeWindow::parse(std::string_view text)
{
    const Error fault{"\"" + std::string(text.substr(0, 80)) + "\" is not a time window: write it like \"Mon-Fri 01:00-04:00,06:00-10:00 UTC\""};
    std::vector<std::string_view> words;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty())
            words.push_back(word);
    if (words.size() < 2 || words.size() > 3 || !isTimeZone(words.back()))
        return fault;
    TimeWindow window;
    window.zone = std::string(words.back());
    if (words.size() == 2)
        window.days.set();
    else if (!readDays(words.front(), window.days))
        return fault;
    for (const std::string_view part : split(words[words.size() - 2], ',')) {
        const Span span{part.size() == 11 && part[5] == '-' ? minuteOf(part.substr(0, 5)) : -1, part.size() == 11 ? minuteOf(part.substr(6)) : -1};
        if (span.from < 0 || span.from == day || span.to < 0 || span.from == span.to)
            return fault;
        window.spans.push_back(span);
    }
    return window;
}

} // namespace farthing

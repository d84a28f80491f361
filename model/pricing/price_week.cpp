// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/price_week.h"

#include <cstdio>

namespace farthing {

std::optional<int> utcOffset(std::string_view zone)
{
    if (zone == "UTC")
        return 0;
    const auto digits = [&](std::size_t at) -> int {
        const char a = zone[at], b = zone[at + 1];
        return a >= '0' && a <= '9' && b >= '0' && b <= '9' ? (a - '0') * 10 + b - '0' : -1;
    };
    if (zone.size() != 9 || !zone.starts_with("UTC") || (zone[3] != '+' && zone[3] != '-') || zone[6] != ':')
        return std::nullopt;
    const int hours = digits(4), minutes = digits(7);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (zone[3] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

std::vector<double> minuteShares(const std::vector<double> &hourlyProfile)
{
    std::vector<double> shares(minutesPerWeek, 1.0 / minutesPerWeek);
    double sum = 0;
    for (const double w : hourlyProfile)
        sum += w;
    if (hourlyProfile.empty() || !(sum > 0))
        return shares;
    const double hours = static_cast<double>(hourlyProfile.size()); // a day of 24 comes seven times
    for (std::size_t m = 0; m < shares.size(); ++m)
        shares[m] = hourlyProfile[m / 60 % hourlyProfile.size()] / sum * hours / minutesPerWeek;
    return shares;
}

std::string minuteText(int minute)
{
    static constexpr const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    char text[24];
    std::snprintf(text, sizeof text, "%s %02d:%02d", days[minute / 1440 % 7], minute / 60 % 24, minute % 60);
    return text;
}

} // namespace farthing

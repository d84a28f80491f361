// SPDX-License-Identifier: GPL-3.0-or-later
// When in a day or a week tasks come.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace farthing {

/// The weights of a named profile, 168 hours from Monday 0:00: "flat", "business_hours" (nine to six on weekdays, little
/// at other times) or "evening". Absent for other names. Our own round figures, shown in the interface.
inline std::optional<std::vector<double>> namedProfile(std::string_view name)
{
    std::vector<double> week(168, 1.0);
    if (name == "flat")
        return week;
    if (name != "business_hours" && name != "evening")
        return std::nullopt;
    for (int hour = 0; hour < 168; ++hour) {
        const int day = hour / 24, h = hour % 24;
        const bool weekend = day >= 5;
        if (name == "business_hours")
            week[static_cast<std::size_t>(hour)] = weekend ? 0.5 : h >= 9 && h < 18 ? 10 : h >= 7 && h < 21 ? 4 : 0.5;
        else
            week[static_cast<std::size_t>(hour)] = h >= 18 && h < 23 ? 10 : h >= 8 ? 4 : 1;
    }
    return week;
}

} // namespace farthing

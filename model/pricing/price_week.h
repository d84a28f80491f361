// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a week, in which prices and demand change.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farthing {

inline constexpr int minutesPerWeek = 7 * 24 * 60; ///< from Monday 0:00

/// Minutes ahead of UTC of "UTC" or "UTC+08:00". Absent for places: their offset changes with the season, and the C++
/// library of this platform knows no time zones.
std::optional<int> utcOffset(std::string_view zone);

/// Share of the tasks that come in each minute of the week, from 24 or 168 weights (hours; 168 from Monday); no weights: flat.
/// They sum to 1.
std::vector<double> minuteShares(const std::vector<double> &hourlyProfile);

/// "Tue 09:30".
std::string minuteText(int minute);

} // namespace farthing

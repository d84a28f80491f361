// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace farthing {

/// The names closest to `wanted` by edit distance (case ignored), nearest first, at most `limit`; names that share
/// nothing with it are left out.
std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string> &names, std::size_t limit = 5);

/// "a, b, c".
std::string joinNames(const std::vector<std::string> &names);

} // namespace farthing

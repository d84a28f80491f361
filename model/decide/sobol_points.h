// SPDX-License-Identifier: GPL-3.0-or-later
// Evenly spread points for outer loops over parameters. Source: Sobol' 1967 with the direction numbers of Joe and Kuo 2008
// (new-joe-kuo-6, through Boost.Random), Owen 1997 for the scrambling; economics 7.3.
#pragma once
#include "model/core/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace farthing::decide {

inline constexpr std::size_t mostSobolDimensions = 3667;

/// `count` points in `dimensions` coordinates, in Gray-code order, one row a point. `count` is a power of two up to 2^24: other
/// counts are not balanced. Without `seed` the plain sequence, starting at 0. With it Owen's nested uniform scrambling:
/// every point uniform in (0, 1), the set as balanced as before, another seed an independent replicate (16 or more give
/// an error bar). A point's coordinates do not depend on `count` or on how many dimensions follow.
Result<std::vector<std::vector<double>>> sobolPoints(std::size_t count, std::size_t dimensions, std::optional<std::uint64_t> seed = {});

} // namespace farthing::decide

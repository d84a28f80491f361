// SPDX-License-Identifier: GPL-3.0-or-later
// Which coordinate of a Sobol point decides what, when tasks are points instead of independent draws.
#pragma once
#include "model/simulate/lanes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace farthing {

/// Direction numbers of one coordinate, bits reversed: word k belongs to bit k of a point's number.
using Directions = std::array<std::uint32_t, 32>;
/// Of Joe and Kuo 2008 (new-joe-kuo-6, through Boost.Random). `coordinate` below 3,667.
Directions sobolDirections(std::size_t coordinate);

/// The coordinates of one plan: the difficulty, the segment, then the quantities of each stage's first call and of its first three
/// attempts. Everything else draws independently, as do stages beyond the 90th. A stage more moves the coordinates of others.
class SobolWords {
public:
    SobolWords(std::uint64_t seed, std::uint64_t difficultyKey, std::uint64_t segmentKey, const std::vector<std::uint64_t> &stageKeys);
    struct Coordinate {
        const Directions *directions = nullptr;
        std::uint32_t scramble = 0;    ///< of this coordinate in this replicate
    };
    /// Absent for places that draw independently.
    std::optional<Coordinate> find(const Place &place, std::uint32_t draw, std::uint64_t replicate) const;

private:
    std::uint64_t m_seed;
    std::unordered_map<std::uint64_t, std::size_t> m_first; ///< coordinate by key of a place
    std::size_t m_stages = 0;
    std::vector<Directions> m_directions;
};

} // namespace farthing

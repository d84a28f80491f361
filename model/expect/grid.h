// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of one accumulated amount (history, carried tokens, failed answers), kept by their values at a few points.
#pragma once
#include <array>
#include <cstddef>
#include <functional>
#include <vector>

namespace farthing {

/// Points on a line with local quadratic interpolation. What follows from an amount is a polynomial of degree two in it as
/// long as no price cliff is in reach, and three points are then exact; with cliffs, more points. Segments separated by
/// breaks do not look across them.
class Grid {
public:
    struct Weights {
        int count = 0;
        std::array<std::size_t, 3> index{};
        std::array<double, 3> weight{}; ///< sum to 1; may be negative
    };
    /// The single point `value`: the amount never varies.
    explicit Grid(double value = 0) : m_points{value}, m_segments{{0, 1}} {}
    /// How far apart points may stand between two breaks; 0: the least number will do.
    using Spacing = std::function<double(double from, double to)>;
    /// On [low, high] cut at the breaks inside, `points` per segment, at least 3, or up to 201 where they would stand too far
    /// apart. The top moves up where a break would leave less than a twentieth of the span above it. A value equal to a break
    /// belongs to the segment below it.
    Grid(double low, double high, std::size_t points, std::vector<double> breaks = {}, const Spacing &spacing = {});
    std::size_t size() const { return m_points.size(); }
    double operator[](std::size_t i) const { return m_points[i]; }
    Weights at(double x) const;
    /// Ends of all segments but the last.
    std::vector<double> cuts() const;

private:
    struct Segment {
        std::size_t first, count;
    };
    std::vector<double> m_points;
    std::vector<Segment> m_segments;
};

} // namespace farthing

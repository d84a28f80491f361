// SPDX-License-Identifier: GPL-3.0-or-later
// The monotone table of F⁻¹(Φ(x)) for laws without a closed form.
#pragma once
#include "model/distribution/shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace farthing::distribution {

/// 4,097 points on [-6.5, 6.5], monotone cubic Hermite between them; clamped beyond the ends.
class ScoreTable {
public:
    static constexpr std::size_t points = 4097;
    static constexpr double first = -6.5;
    static constexpr double step = 13.0 / 4096.0; // exact in binary
    static constexpr double scoreAt(std::size_t i) { return first + step * static_cast<double>(i); }

    /// `values` at the points. Of a law that is not smooth, intervals that hold a score of `breaks` or rise
    /// too sharply for a cubic are not interpolated.
    ScoreTable(const std::vector<double> &values, bool smooth, const std::vector<double> &breaks = {});

    /// False where the interval holds a break: solve exactly there.
    bool lookUp(double score, double &value) const
    {
        const double t = (score - first) * (1.0 / step);
        if (!(t > 0.0)) {
            value = m_nodes.front().value;
            return true;
        }
        if (t >= static_cast<double>(points - 1)) {
            value = m_nodes.back().value;
            return true;
        }
        const std::size_t i = static_cast<std::size_t>(t);
        if (!m_broken.empty() && m_broken[i])
            return false;
        const double f = t - static_cast<double>(i);
        const Node &l = m_nodes[i], &r = m_nodes[i + 1];
        const double rise = r.value - l.value;
        const double c = l.slope + r.slope - 2.0 * rise;
        value = l.value + f * (l.slope + f * (rise - l.slope - c + f * c));
        return true;
    }

private:
    void breakWhereRough();

    struct Node {
        double value, slope; // slope per step
    };
    std::vector<Node> m_nodes;
    std::vector<std::uint8_t> m_broken;
};

/// The values of a gamma or PERT shape at the points of the table.
std::vector<double> tableValues(const Shape &shape);

} // namespace farthing::distribution

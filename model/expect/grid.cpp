// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/grid.h"

#include <algorithm>
#include <cmath>

namespace farthing {

Grid::Grid(double low, double high, std::size_t points, std::vector<double> breaks, const Spacing &spacing)
{
    std::erase_if(breaks, [=](double b) { return b <= low || b >= high; });
    std::sort(breaks.begin(), breaks.end());
    const double least = 1e-7 * (high - low); // breaks nearer than this are one
    breaks.erase(std::unique(breaks.begin(), breaks.end(), [=](double a, double b) { return b - a < least; }), breaks.end());
    std::erase_if(breaks, [=](double b) { return b - low < least || high - b < least; });
    // Values beyond the top continue the last stretch, which therefore must not be a sliver.
    const double sliver = 0.05 * (high - low);
    if (!breaks.empty() && high - breaks.back() < sliver)
        high = breaks.back() + sliver;
    breaks.push_back(high);
    double from = low;
    for (const double to : breaks) {
        std::size_t count = points;
        if (const double apart = spacing ? spacing(from, to) : 0; apart > 0)
            count = std::max(points, static_cast<std::size_t>(std::min(201.0, std::ceil((to - from) / apart) + 1)));
        m_segments.push_back({m_points.size(), count});
        for (std::size_t i = 0; i < count; ++i)
            m_points.push_back(from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1));
        from = to + 1e-9 * (high - low); // just above the break
    }
}

Grid::Weights Grid::at(double x) const
{
    std::size_t s = 0;
    while (s + 1 < m_segments.size() && x > m_points[m_segments[s].first + m_segments[s].count - 1])
        ++s;
    const Segment &segment = m_segments[s];
    Weights w;
    // Between huge bounds that differ by a rounding all points are the same.
    if (segment.count == 1 || !(m_points[segment.first + 1] > m_points[segment.first])) {
        w.count = 1;
        w.index[0] = segment.first;
        w.weight[0] = 1;
        return w;
    }
    const double first = m_points[segment.first];
    const double step = m_points[segment.first + 1] - first;
    const double length = static_cast<double>(segment.count - 1) * step;
    if (m_segments.size() > 1 && length < 0.04 * (m_points.back() - m_points.front()))
        x = std::clamp(x, first - length, first + 2 * length);
    const double position = (x - first) / step;
    const auto last = static_cast<double>(segment.count - 3);
    const double start = std::clamp(std::floor(position + 0.5) - 1, 0.0, last);
    const double t = position - start; // 0, 1, 2 at the three points
    w.count = 3;
    for (std::size_t i = 0; i < 3; ++i)
        w.index[i] = segment.first + static_cast<std::size_t>(start) + i;
    w.weight = {(t - 1) * (t - 2) / 2, t * (2 - t), t * (t - 1) / 2};
    return w;
}

std::vector<double> Grid::cuts() const
{
    std::vector<double> cuts;
    for (std::size_t s = 0; s + 1 < m_segments.size(); ++s)
        cuts.push_back(m_points[m_segments[s].first + m_segments[s].count - 1]);
    return cuts;
}

} // namespace farthing

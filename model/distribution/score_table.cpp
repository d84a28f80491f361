// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/score_table.h"

#include "model/distribution/normal.h"
#include "model/distribution/special.h"

#include <algorithm>
#include <cmath>

namespace farthing::distribution {
namespace {

/// A curve y(x) at one score, with its first two derivatives by x.
struct Jet {
    double y, first, second;
};

constexpr std::size_t panels = 128;
constexpr std::size_t perPanel = (ScoreTable::points - 1) / panels;
constexpr double logRootTwoPi = 0.91893853320467274178;

/// From dy/dx = φ(x)/f(y), with L = ln f and L' its slope.
Jet jet(double x, double y, double logDensity, double slope)
{
    const double first = ownExp(-0.5 * x * x - logRootTwoPi - logDensity);
    return {y, first, first * (-x - slope * first)};
}

/// y = ln Y for the standard gamma: L = k y − e^y − ln Γ(k).
Jet gammaJet(double k, double logGammaOfShape, double x)
{
    const Tails u = tailsOfScore(x);
    const double value = special::gammaQuantile(k, u);
    // Far below the body F(y) = y^k / Γ(k+1); the quantile itself may underflow there.
    const double y = value > 1e-30 ? ownLog(value) : (ownLog(u.below) + logGammaOfShape + ownLog(k)) / k;
    const double e = ownExp(y);
    return jet(x, y, k * y - e - logGammaOfShape, k - e);
}

/// y = logit Y for the beta law: L = a ln Y + b ln(1 − Y) − ln B(a, b).
Jet betaJet(double a, double b, double logBeta, double x)
{
    const Tails u = tailsOfScore(x);
    double value, rest;
    if (u.below < 0.5) {
        value = special::betaQuantile(a, b, u);
        rest = 1.0 - value;
    } else {
        rest = special::betaQuantile(b, a, {u.above, u.below});
        value = 1.0 - rest;
    }
    const double l = ownLog(value), r = ownLog(rest);
    return jet(x, l - r, a * l + b * r - logBeta, a - (a + b) * value);
}

/// Quintic Hermite on one panel of width h at fraction t.
double quintic(const Jet &l, const Jet &r, double h, double t)
{
    const double d = r.y - l.y;
    const double vl = l.first * h, vr = r.first * h, al = l.second * h * h, ar = r.second * h * h;
    const double c3 = 10.0 * d - 6.0 * vl - 4.0 * vr - 1.5 * al + 0.5 * ar;
    const double c4 = -15.0 * d + 8.0 * vl + 7.0 * vr + 1.5 * al - ar;
    const double c5 = 6.0 * d - 3.0 * vl - 3.0 * vr - 0.5 * al + 0.5 * ar;
    return l.y + t * (vl + t * (0.5 * al + t * (c3 + t * (c4 + t * c5))));
}

} // namespace

std::vector<double> tableValues(const Shape &shape)
{
    std::vector<double> values(ScoreTable::points);
    if (shape.kind == Kind::Gamma && shape.a >= special::cubeRootShape) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = quantile(shape, tailsOfScore(ScoreTable::scoreAt(i)));
        return values;
    }
    const bool gamma = shape.kind == Kind::Gamma;
    const double norm = gamma ? special::logGamma(shape.a)
        : special::logGamma(shape.a) + special::logGamma(shape.b) - special::logGamma(shape.a + shape.b);
    const auto at = [&](std::size_t panel) {
        const double x = ScoreTable::scoreAt(panel * perPanel);
        return gamma ? gammaJet(shape.a, norm, x) : betaJet(shape.a, shape.b, norm, x);
    };
    const auto back = [&](double y) {
        return gamma ? shape.scale * ownExp(y) : shape.location + shape.scale / (1.0 + ownExp(-y));
    };
    const double width = ScoreTable::step * static_cast<double>(perPanel);
    Jet left = at(0);
    for (std::size_t p = 0; p < panels; ++p) {
        const Jet right = at(p + 1);
        for (std::size_t i = 0; i < perPanel; ++i)
            values[p * perPanel + i] = back(quintic(left, right, width, static_cast<double>(i) / perPanel));
        left = right;
    }
    values.back() = back(left.y);
    for (std::size_t i = 1; i < values.size(); ++i)
        values[i] = std::max(values[i], values[i - 1]);
    return values;
}

// Slopes: fourth-order differences, limited to three times the smaller secant (Fritsch and Carlson 1980).
ScoreTable::ScoreTable(const std::vector<double> &values, bool smooth, const std::vector<double> &breaks)
    : m_nodes(points)
{
    if (!smooth)
        m_broken.assign(points - 1, 0);
    for (const double score : breaks) {
        const double t = (score - first) / step;
        if (t > -1.0 && t < static_cast<double>(points)) {
            // A break on a point spoils both its intervals.
            const std::size_t i = static_cast<std::size_t>(std::clamp(t - 1e-9, 0.0, static_cast<double>(points - 2)));
            const std::size_t j = static_cast<std::size_t>(std::clamp(t + 1e-9, 0.0, static_cast<double>(points - 2)));
            m_broken[i] = m_broken[j] = 1;
        }
    }
    const auto secant = [&](std::size_t i) { return values[i + 1] - values[i]; };
    const auto usable = [&](std::size_t i) { return i < points - 1 && (m_broken.empty() || !m_broken[i]); };
    for (std::size_t i = 0; i < points; ++i) {
        const bool left = i > 0 && usable(i - 1), right = usable(i);
        double slope = 0.0;
        if (left && right) {
            slope = 0.5 * (secant(i - 1) + secant(i));
            if (i > 1 && usable(i - 2) && usable(i + 1))
                slope = (7.0 * (secant(i - 1) + secant(i)) - secant(i - 2) - secant(i + 1)) / 12.0;
            slope = std::clamp(slope, 0.0, 3.0 * std::min(secant(i - 1), secant(i)));
        } else if (left || right) {
            const std::size_t near = left ? i - 1 : i;
            slope = secant(near);
            const std::size_t next = left ? i - 2 : i + 1; // wraps to "unusable" at the start
            if ((left ? i > 1 : true) && usable(next))
                slope = std::clamp(1.5 * slope - 0.5 * secant(next), 0.0, 3.0 * slope);
        }
        m_nodes[i] = {values[i], slope};
    }
    if (!smooth)
        breakWhereRough();
}

// Beside a break a mixture may rise like a root. Differences of third and fourth order bound the error of a cubic.
void ScoreTable::breakWhereRough()
{
    const std::vector<std::uint8_t> given = m_broken;
    const double floor = 1e-9 * std::fabs(m_nodes[points / 4 * 3].value);
    const auto second = [&](std::size_t i) { return m_nodes[i + 1].value - 2.0 * m_nodes[i].value + m_nodes[i - 1].value; };
    for (std::size_t i = 1; i + 2 < points; ++i) {
        if (given[i])
            continue;
        const double scale = std::fabs(m_nodes[i].value) + (m_nodes[i + 1].value - m_nodes[i].value) + floor;
        const bool left = !given[i - 1], right = !given[i + 1];
        double error = std::fabs(second(i + 1) - second(i)) / 8.0;
        if (left && right && i > 1 && i + 3 < points && !given[i - 2] && !given[i + 2])
            error = std::max(std::fabs(second(i - 1) - 2.0 * second(i) + second(i + 1)),
                             std::fabs(second(i) - 2.0 * second(i + 1) + second(i + 2))) / 16.0;
        else if (!left || !right)
            error = left ? std::fabs(second(i)) / 8.0 : right ? std::fabs(second(i + 1)) / 8.0 : scale;
        if (error > 1e-6 * scale)
            m_broken[i] = 1;
    }
}

} // namespace farthing::distribution

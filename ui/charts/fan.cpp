// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr int parts = 6;
constexpr std::array percentiles = {&Spread::mean, &Spread::p10, &Spread::p25, &Spread::p50, &Spread::p75, &Spread::p90};

/// Slopes at the points by the weighted harmonic mean: zero where the data turn.
std::vector<double> slopes(const std::vector<FanPoint> &points, double Spread::*field)
{
    const std::size_t n = points.size();
    std::vector<double> result(n, 0.0);
    const auto h = [&](std::size_t i) { return points[i + 1].x - points[i].x; };
    const auto chord = [&](std::size_t i) { return (points[i + 1].y.*field - points[i].y.*field) / h(i); };
    result[0] = chord(0);
    result[n - 1] = chord(n - 2);
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double a = chord(i - 1), b = chord(i);
        if (a * b > 0) {
            const double wa = 2 * h(i) + h(i - 1), wb = h(i) + 2 * h(i - 1);
            result[i] = (wa + wb) / (wa / a + wb / b);
        }
    }
    return result;
}

std::vector<FanPoint> smooth(const std::vector<FanPoint> &points)
{
    if (points.size() < 3)
        return points;
    const std::size_t pieces = points.size() - 1;
    std::vector<FanPoint> result(pieces * parts + 1);
    result.back() = points.back();
    for (std::size_t i = 0; i < pieces; ++i)
        for (std::size_t k = 0; k < parts; ++k) {
            result[i * parts + k] = points[i];
            result[i * parts + k].x = points[i].x + (points[i + 1].x - points[i].x) * static_cast<double>(k) / parts;
        }
    for (const auto field : percentiles) {
        const std::vector<double> slope = slopes(points, field);
        for (std::size_t i = 0; i < pieces; ++i) {
            const double h = points[i + 1].x - points[i].x, a = points[i].y.*field, b = points[i + 1].y.*field;
            for (std::size_t k = 1; k < parts; ++k) {
                const double t = static_cast<double>(k) / parts, u = 1 - t;
                const double y = a * u * u * (1 + 2 * t) + b * t * t * (1 + 2 * u) + h * t * u * (slope[i] * u - slope[i + 1] * t);
                result[i * parts + k].y.*field = y;
            }
        }
    }
    return result;
}

} // namespace

std::vector<FanPoint> fanOf(std::vector<FanPoint> points)
{
    std::erase_if(points, [](const FanPoint &p) {
        return !std::isfinite(p.x)
            || std::any_of(percentiles.begin(), percentiles.end(), [&p](auto field) { return !std::isfinite(p.y.*field); });
    });
    std::stable_sort(points.begin(), points.end(), [](const FanPoint &a, const FanPoint &b) { return a.x < b.x; });
    points.erase(std::unique(points.begin(), points.end(), [](const FanPoint &a, const FanPoint &b) { return a.x == b.x; }), points.end());
    return smooth(points);
}

void addFan(Plot &plot, const std::vector<FanPoint> &fan)
{
    const ChartStyle style = chartStyle();
    const auto line = [&fan](double Spread::*percentile) {
        std::vector<QPointF> points;
        for (const FanPoint &p : fan)
            points.push_back({p.x, p.y.*percentile});
        return points;
    };
    if (hasWidth(fan)) {
        plot.addBand(line(&Spread::p10), line(&Spread::p90), style.fanOuter);
        plot.addBand(line(&Spread::p25), line(&Spread::p75), style.fanInner);
    }
    plot.addLine(line(&Spread::p50), QPen(style.accent, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

std::optional<Spread> spreadAt(const std::vector<FanPoint> &fan, double x)
{
    for (std::size_t i = 0; i < fan.size(); ++i) {
        if (std::abs(fan[i].x - x) < 1e-12)
            return fan[i].y;
        if (i == 0 || !(fan[i - 1].x < x && x < fan[i].x))
            continue;
        const Spread &a = fan[i - 1].y, &b = fan[i].y;
        const double t = (x - fan[i - 1].x) / (fan[i].x - fan[i - 1].x);
        Spread s;
        for (const auto field : percentiles)
            s.*field = a.*field + t * (b.*field - a.*field);
        return s;
    }
    return {};
}

bool hasWidth(const std::vector<FanPoint> &fan)
{
    return std::any_of(fan.begin(), fan.end(), [](const FanPoint &p) { return p.y.p90 - p.y.p10 > 1e-9 * std::abs(p.y.p50); });
}

} // namespace farthing::ui

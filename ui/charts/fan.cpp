// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fan.h"

#include <cmath>

namespace farthing::ui {

std::vector<FanPoint> fanOf(std::vector<FanPoint> points)
{
    std::erase_if(points, [](const FanPoint &p) {
        for (const double v : {p.x, p.y.p10, p.y.p25, p.y.p50, p.y.p75, p.y.p90})
            if (!std::isfinite(v))
                return true;
        return false;
    });
    std::stable_sort(points.begin(), points.end(), [](const FanPoint &a, const FanPoint &b) { return a.x < b.x; });
    return points;
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
    plot.addLine(line(&Spread::p50), QPen(style.accent, 2));
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
        for (const auto field : {&Spread::mean, &Spread::p10, &Spread::p25, &Spread::p50, &Spread::p75, &Spread::p90})
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

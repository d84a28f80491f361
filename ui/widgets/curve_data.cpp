// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curve_data.h"

#include "data/plan/plan_reader.h"
#include "ui/i18n/words.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr int pieces = 72;

Number settled(const Number &number)
{
    const Result<double> base = baseValue(number, Scale::Positive);
    return base ? Number(*base) : Number(0.0);
}

/// Every uncertain parameter at its base value.
Distribution settled(Distribution d)
{
    for (auto *numbers : {&d.parameters, &d.caps})
        for (auto &[key, number] : *numbers)
            number = settled(number);
    for (Spike &spike : d.spikes)
        spike = {settled(spike.at), settled(spike.weight)};
    for (Component &component : d.components)
        component = {settled(component.weight), settled(std::move(component.law))};
    return d;
}

void scaleToOne(CurveData &curve)
{
    double top = 0;
    for (const QPointF &p : curve.points)
        top = std::max(top, p.y());
    for (QPointF &p : curve.points)
        p.setY(top > 0 ? p.y() / top : 0);
}

CurveData ofLaw(const Law &law)
{
    CurveData curve;
    curve.mean = law.mean();
    curve.marks = {{law.quantile(0.5), "P50"}, {law.quantile(0.95), "P95"}};
    if (std::isfinite(law.cap())) {
        curve.cap = law.cap();
        curve.capShare = law.capProbability();
    }
    const double first = law.quantile(0.001), last = law.quantile(0.99);
    curve.high = std::max({last, curve.cap.value_or(last) <= 1.3 * last ? curve.cap.value_or(last) : last, first + 1e-9});
    curve.low = first >= 0 && first < 0.4 * curve.high ? 0 : first;
    if (law.isDiscrete() && law.atoms().size() <= 60) {
        curve.bars = true;
        for (const Law::Atom &atom : law.atoms())
            if (atom.value <= curve.high)
                curve.points.emplace_back(atom.value, atom.probability);
        if (curve.points.size() == 1) {
            curve.low = curve.points[0].x() - 1;
            curve.high = curve.points[0].x() + 1;
        }
    } else {
        const double step = (curve.high - curve.low) / pieces;
        double before = law.cdf(curve.low);
        for (int i = 0; i < pieces; ++i) {
            // The lump at a cap is a line of its own, not a spike of the density.
            const double right = curve.low + step * (i + 1);
            const bool holdsCap = curve.cap && *curve.cap <= right;
            const double at = holdsCap ? std::min(1.0 - curve.capShare, 1.0) : law.cdf(right);
            curve.points.emplace_back(curve.low + step * (i + 0.5), std::max(0.0, at - before));
            before = at;
        }
    }
    scaleToOne(curve);
    return curve;
}

CurveData ofUncertain(const Number &number, Scale scale)
{
    CurveData curve;
    std::vector<double> x;
    double sum = 0;
    for (int i = 0; i <= pieces; ++i) {
        const double u = 0.005 + 0.99 * i / pieces;
        const Result<double> q = uncertainQuantile(number, scale, u);
        if (!q) {
            curve.error = messageText(q.error().message);
            return curve;
        }
        x.push_back(*q);
        sum += *q;
    }
    curve.mean = sum / static_cast<double>(x.size());
    curve.low = x.front();
    curve.high = std::max(x.back(), x.front() + 1e-9);
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        if (x[i + 1] > x[i])
            curve.points.emplace_back((x[i] + x[i + 1]) / 2, 1 / (x[i + 1] - x[i]));
    for (const auto &[u, name] : {std::pair{0.1, "P10"}, {0.5, "P50"}, {0.9, "P90"}})
        if (const Result<double> q = uncertainQuantile(number, scale, u))
            curve.marks.push_back({*q, name});
    scaleToOne(curve);
    return curve;
}

} // namespace

CurveData curveOf(const data::Json &value, bool isCount, Scale scale)
{
    CurveData curve;
    if (!value.asObject() || value.find("ref"))
        return curve;
    Issues issues;
    const Plan context;
    const data::Json holder(data::Json::Object{{"value", value}});
    data::ObjectReader reader(&holder, "", context, issues);
    const Quantity quantity = reader.quantity("value", 0, isCount);
    if (hasErrors(issues)) {
        curve.error = messageText(issues.front().message);
        return curve;
    }
    if (const Number *number = std::get_if<Number>(&quantity.form))
        return number->isFixed() ? curve : ofUncertain(*number, scale);
    const Quantity fixed(settled(std::get<Distribution>(quantity.form)));
    const Result<Law> law = isCount ? Law::makeCount(fixed) : Law::make(fixed);
    if (!law) {
        curve.error = messageText(law.error().message);
        return curve;
    }
    return ofLaw(*law);
}

} // namespace farthing::ui

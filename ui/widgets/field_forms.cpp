// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_forms.h"

#include "ui/widgets/curve_data.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

double tidy(double value, int digits) { return QString::number(value, 'g', digits).toDouble(); }

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

} // namespace

ValueForm valueForm(const data::Json *value)
{
    if (!value || !value->asObject())
        return ValueForm::Number;
    if (value->find("dist"))
        return ValueForm::Law;
    if (value->find("ref") || value->find("amount"))
        return ValueForm::Other;
    return ValueForm::Uncertain;
}

data::Json uncertainAround(double value, const data::FieldInfo &field)
{
    double p10, p50, p90;
    if (field.high <= 1 && field.low >= 0) { // a share: equal steps in log odds
        p50 = std::clamp(value, 0.01, 0.99);
        const double odds = std::log(p50 / (1 - p50));
        p10 = tidy(logistic(odds - 0.5), 2);
        p90 = std::min(tidy(logistic(odds + 0.5), 3), 0.999);
        p10 = std::max(p10, std::max(field.low, 0.001));
    } else if (value < 0 || field.low < 0) {
        p50 = value;
        p10 = value - 0.1;
        p90 = value + 0.1;
    } else {
        p50 = value > 0 ? value : 1;
        p10 = tidy(p50 / 1.35, 2);
        p90 = tidy(p50 * 1.35, 2);
    }
    if (!(p10 < p50 && p50 < p90)) {
        p10 = p50 * 0.8;
        p90 = p50 * 1.2;
    }
    return data::Json::Object{{"p10", p10}, {"p50", p50}, {"p90", p90}};
}

data::Json lawAround(double value, bool isCount)
{
    if (isCount)
        return data::Json::Object{{"dist", "poisson"}, {"mean", value > 0 ? value : 1.0}};
    const double p50 = value > 0 ? value : 100;
    return data::Json::Object{{"dist", "lognormal"}, {"p50", p50}, {"p95", tidy(p50 * 2.5, 3)}};
}

double middleOf(const data::Json &value, bool isCount)
{
    if (const double *number = value.asNumber())
        return *number;
    for (const char *key : {"p50", "likely"})
        if (const data::Json *part = value.find(key); part && part->asNumber())
            return *part->asNumber();
    const CurveData curve = curveOf(value, isCount, Scale::Positive);
    return curve.marks.empty() ? 0 : tidy(isCount ? curve.mean : curve.marks.front().x, 3);
}

} // namespace farthing::ui

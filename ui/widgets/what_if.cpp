// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/what_if.h"

#include "ui/widgets/field_forms.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace farthing::ui {

namespace {

double tidy(double value, int digits) { return QString::number(value, 'g', digits).toDouble(); }
double logit(double p) { return std::log(p / (1 - p)); }
double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// A law whose amounts are `factor` times those it had; weights, shapes and limits stay.
data::Json stretched(const data::Json &law, double factor)
{
    data::Json next = law;
    for (const char *key : {"p10", "p50", "p90", "p95", "mean", "sd", "low", "likely", "high"})
        if (const data::Json *part = law.find(key); part && part->asNumber())
            next.set(key, tidy(*part->asNumber() * factor, 3));
    for (const char *key : {"edges", "values"})
        if (const data::Json *list = law.find(key); list && list->asArray()) {
            data::Json moved = data::Json::array();
            for (const data::Json &each : *list->asArray())
                moved.push(each.asNumber() ? data::Json(tidy(*each.asNumber() * factor, 6)) : each);
            next.set(key, moved);
        }
    if (const data::Json *parts = law.find("components"); parts && parts->asArray()) {
        data::Json moved = data::Json::array();
        for (const data::Json &each : *parts->asArray())
            moved.push(stretched(each, factor));
        next.set("components", moved);
    }
    return next;
}

} // namespace

WhatIfRange::WhatIfRange(data::Json start, const data::FieldInfo &field)
    : m_start(std::move(start)), m_middle(m_start.isNull() ? QString::fromStdString(field.defaultText).toDouble() : middleOf(m_start, field.kind == "count")),
      m_low(field.low), m_high(field.high), m_share(field.unit == "share"), m_log(false), m_whole(field.kind == "integer"), m_count(field.kind == "count")
{
    if (field.unit == "a month" || field.unit == "a year") { // rates that plans have, not all that the format takes
        const double usual = field.unit == "a month" ? 0.1 : 0.4;
        m_low = std::max(field.low, std::min(-usual, 2 * m_middle));
        m_high = std::min(field.high, std::max(usual, 2 * m_middle));
        return;
    }
    if (m_share || field.high - field.low <= 100)
        return; // the whole range
    m_log = m_middle > 0;
    m_low = std::max(field.low, m_log ? m_middle / 4 : 0.0);
    m_high = std::min(field.high, m_log ? m_middle * 4 : 1.0);
}

double WhatIfRange::middleNow(const data::Json &value) const { return middleOf(value, m_count); }

double WhatIfRange::positionOf(double value) const
{
    if (!(m_high > m_low))
        return 0;
    const double v = std::clamp(value, m_low, m_high);
    return m_log && m_low > 0 ? std::log(v / m_low) / std::log(m_high / m_low) : (v - m_low) / (m_high - m_low);
}

double WhatIfRange::valueAt(double position) const
{
    const double p = std::clamp(position, 0.0, 1.0);
    const double value = m_log && m_low > 0 ? m_low * std::pow(m_high / m_low, p) : m_low + p * (m_high - m_low);
    if (m_whole)
        return std::round(value);
    return std::clamp(m_share ? std::round(value * 1000) / 1000 : tidy(value, 3), m_low, m_high);
}

data::Json WhatIfRange::moved(double value) const
{
    const ValueForm form = valueForm(&m_start);
    if (form == ValueForm::Law && m_middle > 0)
        return m_start.find("dist")->asString() && *m_start.find("dist")->asString() == "integers" ? m_start : stretched(m_start, value / m_middle);
    if (form == ValueForm::Law || form == ValueForm::Other)
        return m_start;
    if (form == ValueForm::Number)
        return data::Json(m_count ? std::round(value) : value);
    const bool three = m_start.find("p50");
    static constexpr std::array<const char *, 3> percentiles = {"p10", "p50", "p90"}, range = {"low", "likely", "high"};
    data::Json next = m_start;
    for (const char *key : three ? percentiles : range) {
        const data::Json *part = m_start.find(key);
        if (!part || !part->asNumber())
            return m_start; // a form without a middle to move
        const double old = *part->asNumber();
        if (m_share && m_middle > 0 && m_middle < 1 && old > 0 && old < 1)
            next.set(key, tidy(logistic(logit(old) + logit(std::clamp(value, 0.001, 0.999)) - logit(m_middle)), 3));
        else
            next.set(key, m_middle > 0 ? tidy(old / m_middle * value, 3) : old);
    }
    return next;
}

} // namespace farthing::ui

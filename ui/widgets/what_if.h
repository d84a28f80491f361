// SPDX-License-Identifier: GPL-3.0-or-later
// What a slider does to a value: where it may go, and the value moved there in whatever form it has.
#pragma once
#include "data/plan/plan_json.h"

namespace farthing::ui {

/// The stretch a slider covers around where a value stood; positions run from 0 to 1.
class WhatIfRange {
public:
    /// `start` is the value when sliding begins. Positive values move in proportion, to a quarter and to four times;
    /// shares move evenly over their whole range.
    WhatIfRange(data::Json start, const data::FieldInfo &field);
    double middle() const { return m_middle; }
    double middleNow(const data::Json &value) const; ///< of what stands in the field by now
    double positionOf(double value) const;
    double valueAt(double position) const; ///< two or three significant digits, whole for integers
    /// The start with its middle at `value`; P10 and P90 keep their distance on the field's scale, and what differs from task to
    /// task is stretched as a whole, up to its limits: a cap stays.
    data::Json moved(double value) const;

private:
    data::Json m_start;
    double m_middle, m_low, m_high;
    bool m_share, m_log, m_whole, m_count;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A value of the plan as a curve: points of its density and the marks that name it.
#pragma once
#include "data/json/json.h"
#include "model/distribution/law.h"

#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

namespace farthing::ui {

struct CurveData {
    std::vector<QPointF> points;       ///< ascending x; y in 0..1 of the highest
    bool bars = false;                 ///< separate values: draw sticks
    struct Mark { double x; QString name; };
    std::vector<Mark> marks;           ///< "P50", "P95"; of an uncertain number "P10", "P50", "P90"
    double low = 0, high = 1;          ///< of the axis
    double mean = 0;
    std::optional<double> cap;         ///< as given
    double capShare = 0;               ///< what the cap cuts off
    QString error;                     ///< why there is no curve
};

/// Of a distribution or an uncertain number, as written in the plan; other values have no points. Uncertain parameters
/// stand at their base values.
CurveData curveOf(const data::Json &value, bool isCount, Scale scale);

} // namespace farthing::ui

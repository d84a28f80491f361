// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over two of a plan's numbers: coloured cells, and lines where a target is met at P10, P50 and P90.
#pragma once
#include "model/economics/plan_surface.h"
#include "ui/charts/charts.h"

namespace farthing::ui {

enum class SurfaceFigure { Margin, CostPerSuccess, Probability };

/// How the values of one side read.
struct SurfaceSide {
    QString title;                         ///< with unit: "Tasks per month (log scale)"
    std::function<QString(double)> text;   ///< "1.2M", "60 %"
    std::optional<double> planned;         ///< where the plan stands
};
/// Cells that are not known yet stay empty, so that a surface can be shown while it fills.
ChartContent surfaceChart(const PlanSurface &surface, const ChartContext &context, SurfaceFigure figure, const SurfaceSide &x, const SurfaceSide &y);

} // namespace farthing::ui

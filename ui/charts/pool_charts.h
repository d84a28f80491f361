// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of one pool: waits and cost over one axis of utilisation, requests and replicas by the hour, own against an API.
#pragma once
#include "model/economics/forecast.h"
#include "model/economics/pool_breakeven.h"
#include "model/economics/pool_curves.h"
#include "ui/charts/charts.h"

namespace farthing::ui {

class SharedCursor;

/// What the charts over utilisation know besides the run; all may be missing.
struct UtilisationExtras {
    std::shared_ptr<const PoolCurves> curves; ///< for the bands
    std::optional<double> apiPerMillion;      ///< money of a million output tokens at which the API would cost as much
    bool cursor = false;                      ///< a cursor says the values, so that the plan's mark needs no label
};
/// `pool`: index into the plan's pools. Both share their axis, 0 to 100 %, and mark the planned utilisation.
ChartContent waitByUtilisationChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const UtilisationExtras &extras = {});
ChartContent costOfMillionChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const UtilisationExtras &extras = {});
/// Requests by hour of the profile, P10 to P90 once `curves` has them, with the capacity of the replicas that are paid.
ChartContent poolHoursChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const std::shared_ptr<const PoolCurves> &curves = {});
/// Replicas and the pool's cost per task over the volume, one above the other; each further replica with the volume at which it is due.
ChartContent replicaChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const std::shared_ptr<const PoolCurves> &curves, SharedCursor *cursor);
ChartContent ownOrApiChart(const PoolBreakeven &breakeven, const ChartContext &context);
ChartContent ownCheaperChart(const PoolBreakeven &breakeven, const ChartContext &context);
enum class ForecastFigure { GrossMargin, MarginShare, Revenue, TotalCost, Cash, Tasks, Utilisation, Replicas };
/// One figure month by month over what is not known, with what happens in them; `base` is drawn as a ghost, and may be null.
/// `pool`: of the plan's pools, for the last two figures.
ChartContent forecastChart(const Forecast &forecast, const ChartContext &context, ForecastFigure figure = ForecastFigure::GrossMargin, const Forecast *base = nullptr, std::size_t pool = 0);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of one pool: waits and cost over one axis of utilisation, requests and replicas by the hour, own against an API.
#pragma once
#include "model/economics/forecast.h"
#include "model/economics/pool_surface.h"
#include "ui/charts/charts.h"

namespace farthing::ui {

/// `pool`: index into the plan's pools. Both share their axis, 0 to 100 %, and mark the planned utilisation.
ChartContent waitByUtilisationChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool);
ChartContent costOfMillionChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool);
/// Requests by hour of the profile with the capacity of the replicas that are paid.
ChartContent poolHoursChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool);
ChartContent ownOrApiChart(const PoolBreakeven &breakeven, const ChartContext &context);
ChartContent ownCheaperChart(const PoolBreakeven &breakeven, const ChartContext &context);
/// Gross margin in money, month by month, with what happens in them.
ChartContent forecastChart(const Forecast &forecast, const ChartContext &context);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

namespace farthing::ui {

std::vector<ChartContent> allCharts(const Evaluation &evaluation, const ChartContext &context)
{
    return {costPerTaskChart(evaluation, context), costByStageChart(evaluation, context), marginByVolumeChart(evaluation, context),
            costByUtilisationChart(evaluation, context), latencyChart(evaluation, context)};
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

namespace farthing::ui {

std::vector<ChartContent> allCharts(const Evaluation &evaluation, const ChartContext &context)
{
    std::vector<ChartContent> all = {costPerTaskChart(evaluation, context), costByStageChart(evaluation, context), marginByVolumeChart(evaluation, context),
                                     costByUtilisationChart(evaluation, context)};
    if (evaluation.simulated.latencySpread)
        all.push_back(latencyChart(evaluation, context));
    return all;
}

} // namespace farthing::ui

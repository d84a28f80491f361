// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the product, each made from results.
#pragma once
#include "model/economics/evaluate.h"
#include "ui/charts/chart_panel.h"
#include "ui/theme/theme.h"

namespace farthing::ui {

/// What charts need to know besides the figures.
struct ChartContext {
    QString currency, footer;
    double targetMargin = 0, planVolume = 0;
    std::optional<double> latencyShare; ///< of the tasks, that the latency target asks for
    std::map<std::string, QString> stageNames;
    bool dark = false;
    std::shared_ptr<const Evaluation> baseline; ///< drawn as a dashed ghost where it is comparable; may be null
    QString baselineName;
};
ChartContent costPerTaskChart(const Evaluation &evaluation, const ChartContext &context);
ChartContent costByStageChart(const Evaluation &evaluation, const ChartContext &context);
ChartContent marginByVolumeChart(const Evaluation &evaluation, const ChartContext &context);
/// Of plans that state how long attempts take.
ChartContent latencyChart(const Evaluation &evaluation, const ChartContext &context);
ChartContent costByUtilisationChart(const Evaluation &evaluation, const ChartContext &context);
/// Money of a failed task is failed whatever it bought; repeats are retries whatever they bought.
CostClass costClassOf(const Cell &cell);
/// All of them, in page order: what a report exports.
std::vector<ChartContent> allCharts(const Evaluation &evaluation, const ChartContext &context);

} // namespace farthing::ui

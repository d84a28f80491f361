// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/charts.h"
#include "ui/document/plan_document.h"

namespace farthing::ui {

inline ChartContext chartContext(const Plan &plan, const PriceSheet &sheet, std::uint64_t seed, double volume)
{
    ChartContext c;
    c.currency = QString::fromStdString(plan.currency);
    c.targetMargin = plan.targets.grossMargin;
    c.planVolume = volume;
    if (plan.targets.latency)
        c.latencyShare = plan.targets.latency->share;
    c.footer = QString("%1 · seed %2 · prices %3 as of %4 (%5)")
                   .arg(QString::fromStdString(plan.name)).arg(seed)
                   .arg(QString::fromStdString(sheet.name), QString::fromStdString(plan.prices.asOf), QString::fromStdString(sheet.hash.substr(0, 12)));
    for (const Stage &stage : plan.pipeline.stages)
        c.stageNames[stage.id] = QString::fromStdString(stage.name);
    return c;
}

} // namespace farthing::ui

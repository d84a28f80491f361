// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/compared_cases.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

QString plainName(const Asked &asked, const Plan &plan)
{
    const int percentile = static_cast<int>(std::lround(100 * asked.level));
    switch (asked.figure) {
    case Figure::CostPerSuccess: return tr("Cost per successful task");
    case Figure::Success: return tr("Success rate");
    case Figure::Margin: return tr("Gross margin");
    case Figure::MonthlyCost: return tr("Monthly usage cost");
    case Figure::Breakeven: return tr("Break-even volume");
    case Figure::MeanCost: return tr("Cost per success, mean");
    case Figure::TaskCost: return tr("Cost of one task, P%1").arg(percentile);
    case Figure::TaskTime: return asked.level > 0 ? tr("Time of a task, P%1").arg(percentile) : tr("Time of a task, mean");
    case Figure::InTime: return plan.targets.latency ? tr("Tasks within %1 s").arg(plan.targets.latency->seconds) : tr("Tasks in time");
    case Figure::MarginTarget: return tr("P(margin at least %1)").arg(shareText(plan.targets.grossMargin, 0));
    case Figure::TaskMargin: return tr("Margin per task");
    case Figure::PoolCost: return tr("Cost of the pool per month");
    case Figure::PoolTokens: return tr("Cost per 1M output tokens");
    case Figure::PoolUse: return tr("Utilisation of the pool");
    case Figure::PoolReplicas: return tr("Replicas of the pool");
    case Figure::PoolWait: return tr("P95 wait for the pool");
    }
    return {};
}

} // namespace

QString figureName(const Asked &asked, const Plan &plan, const ComparedCases *cases)
{
    QString name = plainName(asked, plan);
    if (asked.figure >= Figure::PoolCost && plan.pools.size() > 1)
        name = tr("%1: %2").arg(QString::fromStdString(asked.about), name);
    if (!cases || asked.side == Side::Shown)
        return name;
    return tr("%1: %2").arg(asked.side == Side::Difference ? tr("Difference") : asked.side == Side::First ? cases->first.name : cases->second.name, name);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations of figures that only one page has.
#pragma once
#include "model/decide/compare_plans.h"
#include "model/economics/forecast.h"
#include "model/economics/pool_breakeven.h"
#include "ui/explain/explanation.h"

namespace farthing::ui {

/// A question at one place of a page about the first of these figures; the others stand beside it.
Question questionAt(QWidget *anchor, std::vector<Asked> figures);
/// The gross margin of all months ahead, month by month.
Explanation explainForecast(const Forecast &forecast, const QString &currency);
/// What own pools cost against an API at the volume nearest to `tasks` a month.
Explanation explainOwnOrApi(const PoolBreakeven &breakeven, double tasks, const QString &currency);
/// The share of the draws in which own pools are cheaper at that volume.
Explanation explainOwnCheaper(const PoolBreakeven &breakeven, double tasks);
/// The difference in cost per successful task at the base values, stage by stage.
Explanation explainByStage(const decide::PlanComparison &comparison, const QString &first, const QString &second, const QString &currency);

} // namespace farthing::ui

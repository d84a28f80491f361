// SPDX-License-Identifier: GPL-3.0-or-later
// Two cases side by side as lines to read: figures with their paired differences, and the cost by stage.
#pragma once
#include "model/decide/compare_plans.h"
#include "ui/widgets/text_table.h"

namespace farthing::ui {

std::vector<TextTable::Column> figureColumns(const QString &a, const QString &b);
std::vector<TextTable::Row> figureRows(const decide::PlanComparison &c, const QString &currency);
std::vector<TextTable::Column> stageColumns(const QString &a, const QString &b);
std::vector<TextTable::Row> stageRows(const decide::PlanComparison &c, const QString &currency);
/// "B costs 12 % less per successful task, at 3.1 pp more margin."
QString comparisonSentence(const decide::PlanComparison &c, const QString &a, const QString &b);
/// How the intervals come about, for this comparison.
QString comparisonMethod(const decide::PlanComparison &c);

} // namespace farthing::ui

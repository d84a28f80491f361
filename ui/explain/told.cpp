// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/told.h"

#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

const VersusApi *nearest(const PoolBreakeven &breakeven, double tasks)
{
    const VersusApi *near = nullptr;
    for (const VersusApi &v : breakeven.volumes)
        if (!near || std::abs(std::log(v.tasks / tasks)) < std::abs(std::log(near->tasks / tasks)))
            near = &v;
    return near;
}

Explanation nothingYet()
{
    Explanation e;
    e.title = tr("Why this number?");
    e.waiting = tr("Being computed…");
    return e;
}

} // namespace

Question questionAt(QWidget *anchor, std::vector<Asked> figures)
{
    Question question;
    if (!figures.empty())
        question.asked = figures.front();
    question.anchor = anchor;
    question.beside = std::move(figures);
    return question;
}

Explanation explainForecast(const Forecast &forecast, const QString &currency)
{
    if (!forecast.ok || forecast.months.empty())
        return nothingYet();
    Explanation e;
    e.total = forecast.totalGross.p50;
    e.totalText = moneyText(e.total, 0, currency);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("gross margin of %1 months, median of %2 draws").arg(forecast.months.size()).arg(forecast.draws);
    double revenue = 0, gross = 0;
    for (const ForecastMonth &month : forecast.months) {
        revenue += month.revenue.p50;
        gross += month.gross.p50;
    }
    e.formula = {tr("revenue of all months %1").arg(moneyText(revenue, 0, currency)), QString(QChar(0x2212)), tr("their costs %1").arg(moneyText(revenue - gross, 0, currency)), "=", tr("%1 as medians").arg(moneyText(gross, 0, currency))};
    e.rowsTitle = tr("Gross margin, month by month");
    e.unit = currency;
    for (const ForecastMonth &month : forecast.months) {
        ExplainRow row{QString::fromStdString(month.date.substr(0, 7)), tr("%1 tasks, margin %2").arg(countText(month.tasks.p50), shareText(month.grossMargin.p50)), month.gross.p50, tr("draws"), {}, "/horizon/months", {}};
        row.note = tr("Revenue %1, costs %2; gross margin P10 %3, P90 %4.").arg(moneyText(month.revenue.p50, 0, currency), moneyText(month.totalCost.p50, 0, currency), moneyText(month.gross.p10, 0, currency), moneyText(month.gross.p90, 0, currency));
        for (const std::string &event : month.events)
            row.note += '\n' + messageText(event);
        e.rows.push_back(std::move(row));
    }
    e.rows.push_back({tr("Medians do not add up"), tr("median of the sum, less the sum of the medians"), e.total - gross, tr("draws"), {}, {}, {}});
    e.error = tr("Over the draws: P10 %1, P50 %2, P90 %3.").arg(moneyText(forecast.totalGross.p10, 0, currency), moneyText(forecast.totalGross.p50, 0, currency), moneyText(forecast.totalGross.p90, 0, currency));
    return e;
}

Explanation explainOwnOrApi(const PoolBreakeven &breakeven, double tasks, const QString &currency)
{
    const VersusApi *at = breakeven.ok ? nearest(breakeven, tasks) : nullptr;
    if (!at || !std::isfinite(at->own.p50)) // more than the pools can do
        return nothingYet();
    Explanation e;
    e.total = at->own.p50 - at->api.p50;
    const ColumnText text(RowUnit::Money, currency, std::max(at->own.p50, at->api.p50));
    e.totalText = text(e.total);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("own less API per successful task, at %1 tasks a month").arg(countText(at->tasks));
    e.formula = {tr("own pools %1").arg(text(at->own.p50)), QString(QChar(0x2212)), tr("the API %1").arg(text(at->api.p50)), "=", e.totalText};
    e.hasShares = false;
    e.rowsTitle = tr("Cost per successful task, medians");
    e.unit = currency;
    const auto spread = [&](const Spread &s) { return std::isfinite(s.p10) && std::isfinite(s.p90) ? tr("P10 %1, P90 %2").arg(text(s.p10), text(s.p90)) : QString(); };
    e.rows = {{tr("Own pools, whole replicas"), tr("%1 replicas").arg(countText(at->replicas)), at->own.p50, tr("own pool"), spread(at->own), "/pools", {}},
              {tr("The API in their place, by the token"), {}, -at->api.p50, tr("price sheet"), QString::fromStdString(breakeven.instead) + '\n' + spread(at->api), "/pipeline/stages", {}}};
    const Crossover &pays = breakeven.ownPays;
    const auto volume = [](const std::optional<double> &from) { return from ? countText(*from) : tr("never within this range"); };
    e.error = pays.share > 0 ? tr("Own stays cheaper from P10 %1, P50 %2, P90 %3 tasks a month on, in %4 of the draws.").arg(volume(pays.p10), volume(pays.p50), volume(pays.p90), probabilityText(pays.share))
                             : tr("In no draw does own stay cheaper within the volumes of the chart.");
    return e;
}

Explanation explainOwnCheaper(const PoolBreakeven &breakeven, double tasks)
{
    const VersusApi *at = breakeven.ok ? nearest(breakeven, tasks) : nullptr;
    if (!at)
        return nothingYet();
    Explanation e;
    e.rowUnit = RowUnit::Share;
    e.unit = tr("of draws");
    e.total = 1;
    const double own = at->provisioned ? at->pOwnCheapest : at->pOwnCheaper;
    e.totalText = probabilityText(own);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("P(own is cheapest), at %1 tasks a month").arg(countText(at->tasks));
    e.formula = {tr("draws in which own is cheapest"), QString(QChar(0xF7)), tr("all draws"), "=", e.totalText};
    e.rowsTitle = tr("What is cheapest, on the same draws");
    e.rows = {{tr("Own pools"), {}, own, tr("draws"), {}, "/pools", {}}};
    if (at->provisioned)
        e.rows.push_back({tr("Reserved units of the API"), {}, at->pProvisionedCheapest, tr("draws"), {}, "/prices/commitments", {}});
    e.rows.push_back({tr("The API by the token"), {}, 1 - sumOf(e.rows), tr("draws"), QString::fromStdString(breakeven.instead), "/pipeline/stages", {}});
    e.error = tr("Each draw takes one value of everything that is not known and computes all of them at that volume.");
    return e;
}

Explanation explainByStage(const decide::PlanComparison &c, const QString &first, const QString &second, const QString &currency)
{
    if (!c.ok)
        return nothingYet();
    Explanation e;
    for (const decide::StageCosts &stage : c.stages)
        e.total += stage.b - stage.a;
    const ColumnText value(RowUnit::Money, currency, std::max(c.baseA, c.baseB));
    e.totalText = (e.total > 0 ? QString("+") : QString()) + value(e.total);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("%1 less %2, per successful task at the base values").arg(second, first);
    e.formula = {tr("%1: %2").arg(second, value(c.baseB)), QString(QChar(0x2212)), tr("%1: %2").arg(first, value(c.baseA)), "=", e.totalText};
    e.hasShares = false;
    e.rowsTitle = tr("The difference by stage");
    e.unit = currency;
    for (const decide::StageCosts &stage : c.stages)
        e.rows.push_back({QString::fromStdString(stage.name.empty() ? stage.id : stage.name), tr("%1 to %2").arg(value(stage.a), value(stage.b)), stage.b - stage.a, tr("exact"), {}, "/pipeline/stages/" + stage.id + "/route/0/model", {}});
    std::stable_sort(e.rows.begin(), e.rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return std::abs(a.value) > std::abs(b.value); });
    e.error = tr("By the exact engine: no simulation error. A stage's cost is that of all attempts, shared out over the tasks that succeed.");
    return e;
}

} // namespace farthing::ui

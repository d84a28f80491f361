// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping an own pool busy does to the cost of a task.
#include "ui/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/fan.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

namespace {

struct PoolView {
    std::vector<FanPoint> fan; ///< x: utilisation
    std::optional<double> planned;
    QString pool;              ///< empty: there is only one
    QString currency;
};

/// Three digits of a value, as an error for moneyText().
QString money(double value, const QString &currency)
{
    return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 0, currency);
}

QString messageOf(const PoolView &view)
{
    const FanPoint &first = view.fan.front(), &last = view.fan.back();
    if (view.planned)
        if (const auto here = spreadAt(view.fan, *view.planned); here && here->p50 > 0)
            return tr("At the planned %1 a task costs %2 (P50); at %3 it would cost %4")
                .arg(shareText(*view.planned, 0), money(here->p50, view.currency), shareText(first.x, 0), money(first.y.p50, view.currency));
    QString text = view.fan.size() < 2 ? tr("At %1 utilisation a task costs %2 (P50)").arg(shareText(first.x, 0), money(first.y.p50, view.currency))
                                       : tr("From %1 to %2 utilisation a task's cost goes from %3 to %4 (P50)")
                                             .arg(shareText(first.x, 0), shareText(last.x, 0), money(first.y.p50, view.currency),
                                                  money(last.y.p50, view.currency));
    if (view.planned && *view.planned > last.x)
        text += tr("; the planned load is %1").arg(shareText(*view.planned, 0));
    else if (view.planned)
        text += tr("; the planned %1 is below all of it").arg(probabilityText(*view.planned));
    return text;
}

QChart *makeChart(const PoolView &view)
{
    const ChartStyle style = chartStyle();
    double top = 0;
    for (const FanPoint &p : view.fan)
        top = std::max(top, p.y.p90);
    // Near zero utilisation the cost has no bound: show a few times what matters.
    const std::optional<Spread> atPlan = view.planned ? spreadAt(view.fan, *view.planned) : std::nullopt;
    const double here = atPlan.value_or(Spread{}).p50; // 0: not on the curve
    double typical = view.fan[view.fan.size() / 2].y.p50;
    if (here > 0)
        typical = here;
    const bool cut = typical > 0 && top > 4 * typical;
    if (cut)
        top = 4 * typical;
    PlotAxis x, y;
    x.low = 0;
    x.high = std::max(1.0, view.fan.back().x);
    x.title = view.pool.isEmpty() ? tr("Utilisation of the pool (% of its capacity)")
                                  : tr("Utilisation of every pool (% of its capacity)");
    x.ticks = [high = x.high](int atMost) { return evenTicks(0, high, atMost, axisShare); };
    const double step = niceStep(0, top > 0 ? top : 1, 5);
    y.high = step * std::max(1.0, std::ceil((top > 0 ? top : 1) / step - 1e-9));
    y.title = tr("Cost per task (%1)").arg(view.currency);
    if (cut)
        y.title += tr(", cut at %1").arg(axisMoney(y.high, step, view.currency));
    y.ticks = [high = y.high, currency = view.currency](int atMost) {
        return evenTicks(0, high, atMost, [&](double v, double s) { return axisMoney(v, s, currency); });
    };
    auto *plot = new Plot(style, x, y);
    addFan(*plot, view.fan);
    // A sweep ends before 100 %, so its labels stand inside, beside its end.
    if (hasWidth(view.fan)) {
        const FanPoint &at = view.fan[view.fan.size() / 4];
        plot->addNote({at.x, std::min(at.y.p90, y.high)}, {QStringLiteral("P50"), tr(" and P10–P90"), style.accent});
    }
    if (view.planned && *view.planned >= 0 && *view.planned <= x.high) {
        const QString whose = view.pool.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(view.pool);
        plot->addVerticalRule(*view.planned, QPen(style.accent, 1.5),
                              {tr("planned %1").arg(shareText(*view.planned, 0)), whose, style.accent});
        if (here > 0 && here <= y.high)
            plot->addMarker({*view.planned, here}, Plot::Shape::Circle, style.accent,
                            {money(here, view.currency), tr(" per task"), style.text});
    }
    if (view.fan.size() == 1 && view.fan.front().y.p50 <= y.high)
        plot->addMarker({view.fan.front().x, view.fan.front().y.p50}, Plot::Shape::Circle, style.accent);
    plot->setTip([view](double at) {
        const auto s = spreadAt(view.fan, at);
        return s ? tr("%1 utilisation: P50 %2, P10 %3, P90 %4 per task")
                       .arg(shareText(at, 0), money(s->p50, view.currency), money(s->p10, view.currency), money(s->p90, view.currency))
                 : QString();
    });
    return plot;
}

} // namespace

ChartContent costByUtilisationChart(const Evaluation &evaluation, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Cost per task by pool utilisation");
    content.fileName = QStringLiteral("cost-by-utilisation");
    content.footer = context.footer;
    content.table.columns = {tr("Utilisation (fraction of capacity)")};
    for (const char *p : {"mean", "P10", "P25", "P50", "P75", "P90"})
        content.table.columns << tr("Cost per task %1 (%2)").arg(QLatin1String(p), context.currency);
    std::vector<FanPoint> points;
    for (const UtilisationPoint &u : evaluation.utilisation) {
        const Spread &c = u.costPerTask;
        if (evaluation.ok)
            content.table.rows.push_back({numberCell(u.utilisation), numberCell(c.mean), numberCell(c.p10), numberCell(c.p25),
                                          numberCell(c.p50), numberCell(c.p75), numberCell(c.p90)});
        points.push_back({u.utilisation, c});
    }
    PoolView view{fanOf(std::move(points)), {}, {}, context.currency};
    if (!evaluation.ok || view.fan.empty()) {
        content.emptyText = !evaluation.ok ? noFiguresText()
                                           : tr("No self-hosted pool in this plan. Add one on the Hardware page to see "
                                                            "how the cost of a task falls as the pool fills up.");
        return content;
    }
    const std::vector<PoolMonth> &pools = evaluation.month.pools;
    if (!pools.empty() && std::isfinite(pools.front().utilisation)) {
        view.planned = pools.front().utilisation;
        if (pools.size() > 1)
            view.pool = QString::fromStdString(pools.front().pool);
    }
    content.message = messageOf(view);
    content.make = inTheme([view] { return makeChart(view); });
    return content;
}

} // namespace farthing::ui

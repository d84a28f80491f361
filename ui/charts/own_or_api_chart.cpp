// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools against an API over volume: the cost of a task either way, and how sure it is that own is cheaper.
#include "ui/charts/chart_table.h"
#include "ui/charts/fan.h"
#include "ui/charts/pool_charts.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

namespace {

QString money(double value, const QString &currency) { return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 0, currency); }

PlotAxis volumeAxis(const PoolBreakeven &b)
{
    PlotAxis x;
    x.low = std::log10(b.volumes.front().tasks);
    x.high = std::log10(b.volumes.back().tasks);
    if (!(x.high > x.low))
        x.high = x.low + 1;
    x.title = tr("Tasks per month (log scale)");
    x.ticks = [low = x.low, high = x.high](int atMost) { return logTicks(low, high, atMost); };
    return x;
}

/// The median is the first volume looked at: the break-even lies below, if anywhere.
bool alwaysPays(const PoolBreakeven &b) { return b.ownPays.p50 && *b.ownPays.p50 <= b.volumes.front().tasks * 1.0001; }

/// Where most draws ask for more than the plan's replicas can do, there is no median to draw.
bool ownStands(const VersusApi &v) { return v.pOwnPossible >= 0.5; }

QString volumeText(const std::optional<double> &tasks) { return tasks ? countText(*tasks) : tr("never within this range"); }

QString sentence(const PoolBreakeven &b, double planVolume)
{
    double now = -1;
    for (const VersusApi &v : b.volumes)
        if (v.tasks <= planVolume * 1.0001)
            now = v.pOwnCheaper;
    QString text = alwaysPays(b)  ? tr("Own is cheaper over the whole range")
        : b.ownPays.p50 ? tr("Own pays from %1 tasks a month (P10 %2, P90 %3)").arg(volumeText(b.ownPays.p50), volumeText(b.ownPays.p10), volumeText(b.ownPays.p90))
                        : tr("Own rarely pays within this range");
    if (now >= 0)
        text += tr("; at the plan's volume it is cheaper with a probability of %1").arg(probabilityText(now));
    return text;
}

void emptyOr(const PoolBreakeven &b, ChartContent &content)
{
    if (b.ok && !b.volumes.empty())
        return;
    content.emptyText = noFiguresText();
    for (const Issue &issue : b.issues)
        if (issue.severity == Severity::Error)
            content.emptyText = messageText(issue.message);
}

} // namespace

ChartContent ownOrApiChart(const PoolBreakeven &b, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("API or own hardware");
    content.fileName = QStringLiteral("own-or-api");
    content.footer = context.footer;
    content.table.columns = {tr("Tasks per month"), tr("Own P10 (%1)").arg(context.currency), tr("Own P50"), tr("Own P90"), tr("API P50"),
                             tr("Probability that own is cheaper"), tr("Replicas P50"), tr("Provisioned P50"), tr("Units")};
    emptyOr(b, content);
    if (!content.emptyText.isEmpty())
        return content;
    std::vector<FanPoint> own;
    std::vector<QPointF> api, provisioned;
    double top = 0;
    for (const VersusApi &v : b.volumes) {
        if (ownStands(v))
            own.push_back({std::log10(v.tasks), v.own});
        api.emplace_back(std::log10(v.tasks), v.api.p50);
        top = std::max(top, 2.2 * v.api.p50);
        content.table.rows.push_back({numberCell(v.tasks), numberCell(v.own.p10), numberCell(v.own.p50), numberCell(v.own.p90), numberCell(v.api.p50), numberCell(v.pOwnCheaper), numberCell(v.replicas),
                                      v.provisioned ? numberCell(v.provisioned->p50) : QVariant(), v.provisioned ? numberCell(v.units) : QVariant()});
        if (v.provisioned)
            provisioned.emplace_back(std::log10(v.tasks), v.provisioned->p50);
    }
    content.message = sentence(b, context.planVolume);
    content.make = inTheme([b, own, api, provisioned, top, currency = context.currency, plan = context.planVolume] {
        const ChartStyle style = chartStyle();
        const PlotAxis y = risingAxis(top, tr("Cost per successful task (%1)").arg(currency), [currency](double v, double s) { return axisMoney(v, s, currency); });
        const PlotAxis x = volumeAxis(b);
        auto *plot = new Plot(style, x, y);
        std::vector<QPointF> low, high, middle; // steps of whole replicas: no curve through them
        for (const FanPoint &p : own) {
            low.emplace_back(p.x, std::min(p.y.p10, y.high));
            high.emplace_back(p.x, std::min(p.y.p90, y.high));
            middle.emplace_back(p.x, p.y.p50);
        }
        plot->addBand(low, high, style.fanOuter);
        plot->addLine(middle, QPen(style.accent, 2));
        plot->addLine(api, QPen(style.cost[0], 1.5, Qt::DashLine, Qt::FlatCap));
        plot->addEndLabel(api.back().y(), {tr("API"), {}, style.cost[0]});
        if (!provisioned.empty()) {
            plot->addLine(provisioned, QPen(style.text2, 1.5, Qt::DashDotLine, Qt::FlatCap));
            plot->addEndLabel(std::min(provisioned.back().y(), y.high), {tr("provisioned"), {}, style.text2});
        }
        if (!middle.empty() && middle.back().y() <= y.high)
            plot->addEndLabel(middle.back().y(), {tr("own P50"), {}, style.accent});
        if (plan > 0 && std::log10(plan) > x.low && std::log10(plan) < x.high)
            plot->addVerticalRule(std::log10(plan), QPen(style.text3, 1, Qt::DotLine, Qt::FlatCap), {{}, tr("plan"), style.text2});
        if (b.ownPays.p50 && !alwaysPays(b))
            for (const QPointF &p : middle)
                if (p.x() >= std::log10(*b.ownPays.p50)) {
                    plot->addMarker({p.x(), std::min(p.y(), y.high)}, Plot::Shape::Diamond, style.copper, {tr("break-even %1").arg(countText(*b.ownPays.p50)), {}, style.text});
                    break;
                }
        plot->setTip([b, currency](double at) {
            for (const VersusApi &v : b.volumes)
                if (std::log10(v.tasks) >= at && !ownStands(v))
                    return tr("%1 tasks: more than the plan's replicas can do, API %2").arg(countText(v.tasks), money(v.api.p50, currency));
                else if (std::log10(v.tasks) >= at)
                    return tr("%1 tasks: own %2 on %3 replicas, API %4").arg(countText(v.tasks), money(v.own.p50, currency)).arg(v.replicas, 0, 'f', 0).arg(money(v.api.p50, currency));
            return QString();
        });
        return plot;
    });
    return content;
}

ChartContent ownCheaperChart(const PoolBreakeven &b, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Probability that own is cheaper");
    content.fileName = QStringLiteral("own-cheaper");
    content.footer = context.footer;
    content.table.columns = {tr("Tasks per month"), tr("Probability"), tr("Probability that provisioned is cheapest")};
    emptyOr(b, content);
    if (!content.emptyText.isEmpty())
        return content;
    std::vector<QPointF> points, floor, units;
    for (const VersusApi &v : b.volumes) {
        points.emplace_back(std::log10(v.tasks), v.pOwnCheaper);
        floor.emplace_back(std::log10(v.tasks), 0);
        if (v.provisioned)
            units.emplace_back(std::log10(v.tasks), v.pProvisionedCheapest);
        content.table.rows.push_back({numberCell(v.tasks), numberCell(v.pOwnCheaper), v.provisioned ? numberCell(v.pProvisionedCheapest) : QVariant()});
    }
    content.message = tr("Against %1, on the same draws").arg(messageText(b.instead));
    content.make = inTheme([b, points, floor, units, plan = context.planVolume] {
        const ChartStyle style = chartStyle();
        PlotAxis y;
        y.title = tr("Probability");
        y.ticks = [](int atMost) { return evenTicks(0, 1, atMost, axisShare); };
        const PlotAxis x = volumeAxis(b);
        auto *plot = new Plot(style, x, y);
        QColor fill = style.copper;
        fill.setAlphaF(0.14F);
        plot->addBand(floor, points, fill);
        plot->addLine(points, QPen(style.copper, 2));
        if (!units.empty()) {
            plot->addLine(units, QPen(style.text2, 1.5, Qt::DashDotLine, Qt::FlatCap));
            plot->addEndLabel(units.back().y(), {{}, tr("provisioned"), style.text2});
            plot->addEndLabel(points.back().y(), {{}, tr("own"), style.copper});
        }
        if (plan > 0 && std::log10(plan) > x.low && std::log10(plan) < x.high)
            plot->addVerticalRule(std::log10(plan), QPen(style.text3, 1, Qt::DotLine, Qt::FlatCap), {{}, tr("plan"), style.text2});
        plot->setTip([b](double at) {
            for (const VersusApi &v : b.volumes)
                if (std::log10(v.tasks) >= at)
                    return tr("%1 tasks: %2").arg(countText(v.tasks), probabilityText(v.pOwnCheaper));
            return QString();
        });
        return plot;
    });
    return content;
}

} // namespace farthing::ui

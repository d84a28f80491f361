// SPDX-License-Identifier: GPL-3.0-or-later
// A figure month by month over what is not known, with the events of the horizon and the base case as a ghost.
#include "ui/charts/chart_table.h"
#include "ui/charts/fan.h"
#include "ui/charts/pool_charts.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QDate>
#include <QLocale>
#include <cmath>

namespace farthing::ui {

namespace {

QString monthText(const std::string &date) { return windowLocale().toString(QDate::fromString(QString::fromStdString(date), Qt::ISODate), QStringLiteral("MMM yyyy")); }

QString money(double value, const QString &currency) { return moneyText(value, std::abs(value) > 0 ? std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2) : 0, currency); }

/// A figure, how it is called and written.
struct Shown {
    QString title, axis;
    std::function<Spread(const ForecastMonth &)> of;
    std::function<QString(double)> text;
    std::function<QString(double, double)> tick;
};

Shown shownOf(ForecastFigure figure, const QString &currency, std::size_t pool)
{
    const auto amount = [currency](double v) { return money(v, currency); };
    const auto amountTick = [currency](double v, double s) { return axisMoney(v, s, currency); };
    const auto share = [](double v) { return shareText(v, 1); };
    const auto count = [](double v) { return countText(v); };
    const auto countTick = [](double v, double) { return countText(v); };
    const auto at = [pool](Spread ForecastMonth::PoolAt::*of) { return [pool, of](const ForecastMonth &m) { return pool < m.pools.size() ? m.pools[pool].*of : Spread{}; }; };
    switch (figure) {
    case ForecastFigure::MarginShare: return {tr("Gross margin ahead, of revenue"), tr("Gross margin (% of revenue)"), [](const ForecastMonth &m) { return m.grossMargin; }, share, axisShare};
    case ForecastFigure::Revenue: return {tr("Monthly revenue ahead"), tr("Revenue a month (%1)").arg(currency), [](const ForecastMonth &m) { return m.revenue; }, amount, amountTick};
    case ForecastFigure::TotalCost: return {tr("Monthly cost ahead"), tr("All cost of a month (%1)").arg(currency), [](const ForecastMonth &m) { return m.totalCost; }, amount, amountTick};
    case ForecastFigure::Cash: return {tr("Cash ahead, added up"), tr("Cash from the plan's month on (%1)").arg(currency), [](const ForecastMonth &m) { return m.cash; }, amount, amountTick};
    case ForecastFigure::Tasks: return {tr("Tasks a month ahead"), tr("Tasks per month"), [](const ForecastMonth &m) { return m.tasks; }, count, countTick};
    case ForecastFigure::Utilisation: return {tr("Utilisation ahead"), tr("Utilisation of the pool (load over capacity)"), at(&ForecastMonth::PoolAt::utilisation), share, axisShare};
    case ForecastFigure::Replicas: return {tr("Replicas ahead"), tr("Replicas at the busiest hour"), at(&ForecastMonth::PoolAt::replicas), count, countTick};
    case ForecastFigure::GrossMargin: break;
    }
    return {tr("Monthly gross margin ahead"), tr("Gross margin a month (%1)").arg(currency), [](const ForecastMonth &m) { return m.gross; }, amount, amountTick};
}

QString sentence(const Forecast &f, const Shown &shown, ForecastFigure figure)
{
    const ForecastMonth &first = f.months.front(), &last = f.months.back();
    const Spread then = shown.of(last);
    const QString from = shown.text(shown.of(first).p50), to = shown.text(then.p50);
    QString text = from == to && f.months.size() > 1
        ? tr("%1 in every month to %2 (P50; P10 %3, P90 %4)").arg(from, monthText(last.date), shown.text(then.p10), shown.text(then.p90))
        : figure == ForecastFigure::Cash ? tr("From %1 after the first month to %2 by %3 (P50; P10 %4, P90 %5)").arg(from, to, monthText(last.date), shown.text(then.p10), shown.text(then.p90))
        : tr("From %1 a month now to %2 in %3 (P50; P10 %4, P90 %5)").arg(from, to, monthText(last.date), shown.text(then.p10), shown.text(then.p90));
    if (figure == ForecastFigure::Cash && f.paybackShare > 0.005)
        text += f.paybackShare < 0.995 ? tr("; above 0 for good from month %1 in %2 of draws").arg(f.paybackMonth.p50, 0, 'f', 0).arg(probabilityText(f.paybackShare)) : tr("; above 0 for good from month %1").arg(f.paybackMonth.p50, 0, 'f', 0);
    if (figure != ForecastFigure::GrossMargin)
        return text;
    if (f.breakShare < 0.995)
        text += f.breakShare > 0.005 && f.breakMonth.p50 < 0.5 ? tr("; the result stays above 0 in %1 of draws").arg(probabilityText(f.breakShare))
              : f.breakShare > 0.005 ? tr("; the result stays above 0 from month %1 in %2 of draws").arg(f.breakMonth.p50, 0, 'f', 0).arg(probabilityText(f.breakShare))
                                     : tr("; the result does not get above 0 for good");
    else if (f.breakMonth.p50 > 0.5)
        text += tr("; the result stays above 0 from month %1").arg(f.breakMonth.p50, 0, 'f', 0);
    return text;
}

struct AheadView {
    Forecast f;
    Shown shown;
    std::vector<QPointF> ghost;
    QString ghostName, currency;
};

PlotAxis monthAxis(const Forecast &f)
{
    PlotAxis x;
    x.high = static_cast<double>(std::max(1, f.months.back().month));
    x.title = tr("Month");
    x.ticks = [f](int atMost) {
        const int count = static_cast<int>(f.months.size());
        const int every = std::max(1, (count + atMost - 2) / std::max(1, atMost - 1));
        std::vector<Tick> ticks;
        for (int m = 0; m < count; m += every)
            ticks.push_back({static_cast<double>(m), monthText(f.months[static_cast<std::size_t>(m)].date)});
        return ticks;
    };
    return x;
}

QChart *makeAhead(const AheadView &view)
{
    const ChartStyle style = chartStyle();
    const Forecast &f = view.f;
    std::vector<QPointF> p10, p25, p50, p75, p90; // months are steps of their own: no curve between them
    double low = 0, high = 0;
    for (const ForecastMonth &m : f.months) {
        const Spread s = view.shown.of(m);
        const double x = m.month;
        if (!std::isfinite(s.p50))
            continue;
        p10.emplace_back(x, s.p10);
        p25.emplace_back(x, s.p25);
        p50.emplace_back(x, s.p50);
        p75.emplace_back(x, s.p75);
        p90.emplace_back(x, s.p90);
        low = std::min(low, s.p10);
        high = std::max(high, s.p90);
    }
    for (const QPointF &p : view.ghost) {
        low = std::min(low, p.y());
        high = std::max(high, p.y());
    }
    const double step = niceStep(low, high > low ? high : low + 1, 6);
    PlotAxis y;
    y.low = step * std::floor(low / step + 1e-9);
    y.high = step * std::ceil(high / step - 1e-9);
    if (!(y.high > y.low))
        y.high = y.low + step;
    y.title = view.shown.axis;
    y.ticks = [low = y.low, high = y.high, tick = view.shown.tick](int atMost) { return evenTicks(low, high, atMost, tick); };
    auto *plot = new Plot(style, monthAxis(f), y);
    plot->addBand(p10, p90, style.fanOuter);
    plot->addBand(p25, p75, style.fanInner);
    plot->addLine(p50, QPen(style.accent, 2));
    if (view.ghost.size() > 1) {
        plot->addLine(view.ghost, QPen(style.text3, 1.5, Qt::DashLine));
        plot->addEndLabel(view.ghost.back().y(), {{}, view.ghostName, style.text2});
    }
    if (y.low < 0)
        plot->addHorizontalRule(0, QPen(style.text3, 1));
    for (const ForecastMonth &m : f.months)
        for (const std::string &event : m.events)
            plot->addVerticalRule(m.month, QPen(style.copper, 1.2, Qt::DotLine, Qt::FlatCap), {messageText(event), {}, style.copper});
    if (!p50.empty()) {
        plot->addEndLabel(p50.back().y(), {QStringLiteral("P50"), QLatin1Char(' ') + view.shown.text(p50.back().y()), style.accent});
        if (p90.back().y() - p10.back().y() > 0.02 * (y.high - y.low)) {
            plot->addEndLabel(p90.back().y(), {{}, QStringLiteral("P90 ") + view.shown.text(p90.back().y()), style.text2});
            plot->addEndLabel(p10.back().y(), {{}, QStringLiteral("P10 ") + view.shown.text(p10.back().y()), style.text2});
        }
    }
    plot->setTip([view](double at) {
        const ForecastMonth &m = view.f.months[static_cast<std::size_t>(std::clamp(std::round(at), 0.0, static_cast<double>(view.f.months.size() - 1)))];
        const Spread s = view.shown.of(m);
        return tr("%1: P50 %2 (P10 %3, P90 %4); %5 tasks, cash so far %6")
            .arg(monthText(m.date), view.shown.text(s.p50), view.shown.text(s.p10), view.shown.text(s.p90), countText(m.tasks.p50), money(m.cash.p50, view.currency));
    });
    return plot;
}

} // namespace

ChartContent forecastChart(const Forecast &f, const ChartContext &context, ForecastFigure figure, const Forecast *base, std::size_t pool)
{
    const Shown shown = shownOf(figure, context.currency, pool);
    ChartContent content;
    content.title = shown.title;
    content.fileName = QStringLiteral("forecast");
    content.footer = context.footer;
    content.table.columns = {tr("Month"), tr("Tasks P50"), tr("Revenue P50 (%1)").arg(context.currency), tr("Total cost P50"),
                             tr("Gross margin P10"), tr("Gross margin P50"), tr("Gross margin P90"), tr("Cash P50"),
                             tr("Probability of reaching the target"), tr("Events")};
    const bool more = figure != ForecastFigure::GrossMargin;
    for (const char *p : {"P10", "P50", "P90"})
        if (more)
            content.table.columns << QStringLiteral("%1 %2").arg(shown.axis, QLatin1String(p));
    if (base)
        content.table.columns << tr("%1, P50 of the base case").arg(shown.axis);
    if (!f.ok || f.months.empty()) {
        content.emptyText = noFiguresText();
        for (const Issue &issue : f.issues)
            if (issue.severity == Severity::Error)
                content.emptyText = messageText(issue.message);
        return content;
    }
    if (figure == ForecastFigure::MarginShare && !std::isfinite(f.months.front().grossMargin.p50)) {
        content.emptyText = tr("Without revenue there is no margin. Enter what a task earns on the Demand & revenue page.");
        return content;
    }
    AheadView view{f, shown, {}, context.baselineName, context.currency};
    for (std::size_t i = 0; i < f.months.size(); ++i) {
        const ForecastMonth &m = f.months[i];
        QStringList events;
        for (const std::string &event : m.events)
            events << messageText(event);
        std::vector<QVariant> row{monthText(m.date), numberCell(m.tasks.p50), numberCell(m.revenue.p50), numberCell(m.totalCost.p50), numberCell(m.gross.p10),
                                  numberCell(m.gross.p50), numberCell(m.gross.p90), numberCell(m.cash.p50), numberCell(m.pMarginAtLeastTarget), events.join(QStringLiteral("; "))};
        const Spread s = shown.of(m);
        if (more)
            row.insert(row.end(), {numberCell(s.p10), numberCell(s.p50), numberCell(s.p90)});
        const bool before = base && i < base->months.size() && std::isfinite(shown.of(base->months[i]).p50);
        if (before)
            view.ghost.emplace_back(m.month, shown.of(base->months[i]).p50);
        if (base)
            row.push_back(before ? numberCell(view.ghost.back().y()) : QVariant());
        content.table.rows.push_back(std::move(row));
    }
    content.message = sentence(f, shown, figure);
    content.make = inTheme([view] { return makeAhead(view); });
    return content;
}

} // namespace farthing::ui

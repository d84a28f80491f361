// SPDX-License-Identifier: GPL-3.0-or-later
// Gross margin month by month, as money, with the events of the horizon.
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

} // namespace

ChartContent forecastChart(const Forecast &f, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Monthly gross margin ahead");
    content.fileName = QStringLiteral("forecast");
    content.footer = context.footer;
    content.table.columns = {tr("Month"), tr("Tasks P50"), tr("Revenue P50 (%1)").arg(context.currency), tr("Total cost P50"),
                             tr("Gross margin P10"), tr("Gross margin P50"), tr("Gross margin P90"), tr("Cash P50"),
                             tr("Probability of reaching the target"), tr("Events")};
    if (!f.ok || f.months.empty()) {
        content.emptyText = noFiguresText();
        for (const Issue &issue : f.issues)
            if (issue.severity == Severity::Error)
                content.emptyText = messageText(issue.message);
        return content;
    }
    std::vector<FanPoint> points;
    double low = 0, high = 0;
    for (const ForecastMonth &m : f.months) {
        QStringList events;
        for (const std::string &event : m.events)
            events << messageText(event);
        content.table.rows.push_back({monthText(m.date), numberCell(m.tasks.p50), numberCell(m.revenue.p50), numberCell(m.totalCost.p50), numberCell(m.gross.p10),
                                      numberCell(m.gross.p50), numberCell(m.gross.p90), numberCell(m.cash.p50), numberCell(m.pMarginAtLeastTarget), events.join(QStringLiteral("; "))});
        points.push_back({static_cast<double>(m.month), m.gross});
        low = std::min(low, m.gross.p10);
        high = std::max(high, m.gross.p90);
    }
    const ForecastMonth &first = f.months.front(), &last = f.months.back();
    const QString now = money(first.gross.p50, context.currency), then = money(last.gross.p50, context.currency);
    content.message = now == then && f.months.size() > 1
        ? tr("%1 in every month to %2 (P50; P10 %3, P90 %4): set growth or an event to see it move")
              .arg(now, monthText(last.date), money(last.gross.p10, context.currency), money(last.gross.p90, context.currency))
        : tr("From %1 a month now to %2 in %3 (P50; P10 %4, P90 %5)")
              .arg(now, then, monthText(last.date), money(last.gross.p10, context.currency), money(last.gross.p90, context.currency));
    if (f.breakShare < 0.995)
        content.message += f.breakShare > 0.005 ? tr("; the result stays above 0 from month %1 in %2 of draws").arg(f.breakMonth.p50, 0, 'f', 0).arg(probabilityText(f.breakShare))
                                                : tr("; the result does not get above 0 for good");
    else if (f.breakMonth.p50 > 0.5)
        content.message += tr("; the result stays above 0 from month %1").arg(f.breakMonth.p50, 0, 'f', 0);
    content.make = inTheme([f, fan = points, low, high, currency = context.currency] {
        const ChartStyle style = chartStyle();
        const double step = niceStep(low, high > low ? high : low + 1, 6);
        PlotAxis x, y;
        x.high = static_cast<double>(f.months.back().month);
        x.title = tr("Month");
        x.ticks = [f](int atMost) {
            const int count = static_cast<int>(f.months.size());
            const int every = std::max(1, (count + atMost - 2) / std::max(1, atMost - 1));
            std::vector<Tick> ticks;
            for (int m = 0; m < count; m += every)
                ticks.push_back({static_cast<double>(m), monthText(f.months[static_cast<std::size_t>(m)].date)});
            return ticks;
        };
        y.low = step * std::floor(low / step + 1e-9);
        y.high = step * std::ceil(high / step - 1e-9);
        if (!(y.high > y.low))
            y.high = y.low + step;
        y.title = tr("Gross margin a month (%1)").arg(currency);
        y.ticks = [low = y.low, high = y.high, currency](int atMost) { return evenTicks(low, high, atMost, [&](double v, double s) { return axisMoney(v, s, currency); }); };
        auto *plot = new Plot(style, x, y);
        std::vector<QPointF> p10, p25, p50, p75, p90; // months are steps of their own: no curve between them
        for (const FanPoint &p : fan) {
            p10.emplace_back(p.x, p.y.p10);
            p25.emplace_back(p.x, p.y.p25);
            p50.emplace_back(p.x, p.y.p50);
            p75.emplace_back(p.x, p.y.p75);
            p90.emplace_back(p.x, p.y.p90);
        }
        plot->addBand(p10, p90, style.fanOuter);
        plot->addBand(p25, p75, style.fanInner);
        plot->addLine(p50, QPen(style.accent, 2));
        if (y.low < 0)
            plot->addHorizontalRule(0, QPen(style.text3, 1));
        for (const ForecastMonth &m : f.months)
            for (const std::string &event : m.events)
                plot->addVerticalRule(m.month, QPen(style.copper, 1.2, Qt::DotLine, Qt::FlatCap), {messageText(event), {}, style.copper});
        plot->addEndLabel(p50.back().y(), {QStringLiteral("P50"), QLatin1Char(' ') + money(p50.back().y(), currency), style.accent});
        if (p90.back().y() - p10.back().y() > 0.02 * (y.high - y.low)) {
            plot->addEndLabel(p90.back().y(), {{}, QStringLiteral("P90 ") + money(p90.back().y(), currency), style.text2});
            plot->addEndLabel(p10.back().y(), {{}, QStringLiteral("P10 ") + money(p10.back().y(), currency), style.text2});
        }
        plot->setTip([f, currency](double at) {
            const auto i = static_cast<std::size_t>(std::clamp(std::round(at), 0.0, static_cast<double>(f.months.size() - 1)));
            const ForecastMonth &m = f.months[i];
            return tr("%1: gross margin P50 %2 (P10 %3, P90 %4), %5 tasks, cash so far %6")
                .arg(monthText(m.date), money(m.gross.p50, currency), money(m.gross.p10, currency), money(m.gross.p90, currency), countText(m.tasks.p50), money(m.cash.p50, currency));
        });
        return plot;
    });
    return content;
}

} // namespace farthing::ui

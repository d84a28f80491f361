// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of a pool by the hour, with what is not known, against what its replicas carry.
#include "ui/charts/chart_table.h"
#include "ui/charts/fan.h"
#include "ui/charts/pool_charts.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

struct HoursView {
    std::size_t hours = 0;
    std::vector<Spread> requests;      ///< over the draws; all alike while they are not computed
    std::vector<double> replicas, capacity; ///< capacity: requests per second
    std::vector<double> ghost;         ///< requests per second of the base case
    QString ghostName;
    double top = 0;
    bool known = false;                ///< the draws are computed
};

/// Each value for its whole hour.
template <typename T, typename F>
std::vector<QPointF> stepsOf(const std::vector<T> &values, F of)
{
    std::vector<QPointF> points;
    for (std::size_t h = 0; h < values.size(); ++h)
        for (const double x : {static_cast<double>(h), static_cast<double>(h) + 1})
            points.emplace_back(x, of(values[h]));
    return points;
}

PlotAxis hourAxis(std::size_t hours)
{
    PlotAxis x;
    x.high = static_cast<double>(hours);
    x.title = hours > 24 ? tr("Hour of the week, from Monday, in the plan's time zone") : tr("Hour of the day, in the plan's time zone");
    x.ticks = [hours](int) {
        std::vector<Tick> ticks;
        if (hours > 24)
            for (int d = 0; d < 7; ++d)
                ticks.push_back({24.0 * d, windowLocale().dayName(d + 1, QLocale::ShortFormat)});
        else
            for (int h = 0; h <= 24; h += 3)
                ticks.push_back({static_cast<double>(h), QStringLiteral("%1:00").arg(h, 2, 10, QLatin1Char('0'))});
        return ticks;
    };
    return x;
}

/// The longest time that each number of replicas runs says how many they are.
void noteReplicas(Plot &plot, const HoursView &view, const ChartStyle &style)
{
    struct Run {
        std::size_t from, length;
    };
    std::map<double, Run> longest;
    for (std::size_t h = 0; h < view.hours;) {
        std::size_t end = h;
        while (end < view.hours && view.replicas[end] == view.replicas[h])
            ++end;
        Run &best = longest[view.replicas[h]];
        if (end - h > best.length)
            best = {h, end - h};
        h = end;
    }
    for (const auto &[replicas, run] : longest)
        plot.addNote({static_cast<double>(run.from) + static_cast<double>(run.length) / 2, view.capacity[run.from]},
                     {replicas == 1 ? tr("1 replica") : tr("%1 replicas").arg(replicas, 0, 'f', 0), {}, style.copper});
}

QString tipOf(const HoursView &view, double at)
{
    const auto h = static_cast<std::size_t>(std::max(0.0, at));
    if (h >= view.hours)
        return {};
    const Spread &r = view.requests[h];
    const QString spread = view.known ? tr(" (P10 %1, P90 %2)").arg(localNumber(r.p10, 'g', 3), localNumber(r.p90, 'g', 3)) : QString();
    return tr("hour %1: %2 requests a second%3 of %4 that %5 replicas carry").arg(h).arg(localNumber(r.p50, 'g', 3), spread, localNumber(view.capacity[h], 'g', 3)).arg(view.replicas[h], 0, 'f', 0);
}

QChart *makeHours(const HoursView &view)
{
    const ChartStyle style = chartStyle();
    const PlotAxis y = risingAxis(view.top, tr("Requests per second"), [](double v, double) { return localNumber(v, 'g', 3); });
    auto *plot = new Plot(style, hourAxis(view.hours), y);
    const auto line = [&](double Spread::*percentile) { return stepsOf(view.requests, [percentile](const Spread &s) { return s.*percentile; }); };
    const std::vector<QPointF> middle = line(&Spread::p50);
    if (view.known) {
        plot->addBand(line(&Spread::p10), line(&Spread::p90), style.fanOuter);
        plot->addBand(line(&Spread::p25), line(&Spread::p75), style.fanInner);
        plot->addEndLabel(view.requests.back().p90, {{}, QStringLiteral("P10–P90"), style.text2});
    }
    plot->addLine(middle, QPen(style.accent, 2));
    if (!view.ghost.empty()) {
        const auto before = stepsOf(view.ghost, [](double v) { return v; });
        plot->addLine(before, QPen(style.text3, 1.5, Qt::DashLine));
        plot->addEndLabel(before.back().y(), {{}, view.ghostName, style.text2});
    }
    const auto carried = stepsOf(view.capacity, [](double v) { return v; });
    plot->addLine(carried, QPen(style.copper, 1.5, Qt::DashLine, Qt::FlatCap));
    noteReplicas(*plot, view, style);
    plot->addEndLabel(carried.back().y(), {{}, tr("capacity"), style.copper});
    plot->addEndLabel(middle.back().y(), {view.known ? tr("requests P50") : tr("requests"), {}, style.accent});
    plot->setTip([view](double at) { return tipOf(view, at); });
    return plot;
}

} // namespace

ChartContent poolHoursChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const std::shared_ptr<const PoolCurves> &curves)
{
    ChartContent content;
    content.title = tr("Traffic and replicas by the hour");
    content.fileName = QStringLiteral("pool-hours");
    content.footer = context.footer;
    content.table.columns = {tr("Hour"), tr("Requests per second P10"), tr("Requests per second P50"), tr("Requests per second P90"), tr("Replicas"), tr("Replicas P10"), tr("Replicas P90"), tr("Capacity (requests per second)")};
    if (!evaluation.ok || pool >= evaluation.month.pools.size() || pool >= evaluation.baseTask.pools.size()) {
        content.emptyText = noFiguresText();
        return content;
    }
    const PoolMonth &month = evaluation.month.pools[pool];
    const PoolTerms &terms = evaluation.baseTask.pools[pool];
    if (month.hours.size() < 2) {
        content.emptyText = tr("Tasks come evenly over the day. State an hourly profile on the Demand & revenue page to see replicas by the hour.");
        content.emptyAction = tr("State an hourly profile");
        content.emptyField = QStringLiteral("/demand/hourly_profile/form");
        return content;
    }
    HoursView view;
    view.hours = std::min<std::size_t>(month.hours.size(), 168);
    const double each = terms.work.seconds > 0 ? terms.hour.base.useful / terms.work.seconds : 0; // requests a second of one replica
    const std::vector<PoolHourPoint> *drawn = curves && pool < curves->hours.size() && curves->hours[pool].size() == month.hours.size() ? &curves->hours[pool] : nullptr;
    view.known = drawn;
    double most = 0, least = INFINITY, outside = 0;
    for (std::size_t h = 0; h < view.hours; ++h) {
        const PoolMonth::Hour &hour = month.hours[h];
        Spread requests;
        requests.p10 = requests.p25 = requests.p50 = requests.p75 = requests.p90 = hour.requestsPerSecond;
        if (drawn)
            requests = (*drawn)[h].requestsPerSecond;
        view.requests.push_back(requests);
        view.replicas.push_back(hour.replicas);
        view.capacity.push_back(hour.replicas * each);
        content.table.rows.push_back({numberCell(static_cast<double>(h)), numberCell(requests.p10), numberCell(requests.p50), numberCell(requests.p90), numberCell(hour.replicas),
                                      drawn ? numberCell((*drawn)[h].replicas.p10) : QVariant(), drawn ? numberCell((*drawn)[h].replicas.p90) : QVariant(), numberCell(view.capacity[h])});
        most = std::max(most, hour.replicas);
        least = std::min(least, hour.replicas);
        view.top = std::max({view.top, requests.p90, view.capacity[h]});
        outside = std::max(outside, requests.p90 - view.capacity[h]);
    }
    if (const Evaluation *base = context.baseline.get(); base && base->ok)
        for (const PoolMonth &before : base->month.pools)
            if (before.pool == month.pool && before.hours.size() == month.hours.size()) {
                view.ghostName = context.baselineName;
                for (std::size_t h = 0; h < view.hours; ++h)
                    view.ghost.push_back(before.hours[h].requestsPerSecond);
            }
    content.message = most > least ? tr("%1 replicas at the busiest hour, %2 at the quietest, %3 on average; utilisation %4")
                                         .arg(most, 0, 'f', 0).arg(least, 0, 'f', 0).arg(localNumber(month.load.meanReplicas, 'f', 1), shareText(month.utilisation, 0))
                                   : tr("%1 replicas all the time: those of the busiest hour; utilisation %2").arg(most, 0, 'f', 0).arg(shareText(month.utilisation, 0));
    if (outside > 0)
        content.message += tr("; the P90 of what is not known asks for more than they carry");
    content.make = inTheme([view] { return makeHours(view); });
    return content;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pool_charts.h"

#include "model/economics/pool_report.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/fan.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

/// Three digits of a value, as an error for moneyText().
QString money(double value, const QString &currency) { return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 0, currency); }

QString seconds(double value) { return localNumber(value, 'g', 3) + QChar(0xA0) + "s"; }

PlotAxis utilisationAxis()
{
    PlotAxis x;
    x.low = 0;
    x.high = 1;
    x.title = tr("Utilisation of the pool (load over capacity)");
    x.ticks = [](int atMost) { return evenTicks(0, 1, atMost, axisShare); };
    return x;
}

struct Curve {
    std::vector<QPointF> points;
    double planned = -1, atPlan = 0;
    double top = 1;
};

/// `value` empty: without a mark, since a cursor stands there.
void addPlanned(Plot &plot, const Curve &curve, const ChartStyle &style, const QString &value)
{
    if (!(curve.planned >= 0 && curve.planned <= 1))
        return;
    plot.addVerticalRule(curve.planned, QPen(style.text3, 1, Qt::DotLine, Qt::FlatCap), {tr("planned %1").arg(shareText(curve.planned, 0)), {}, style.accent});
    if (curve.atPlan <= curve.top && !value.isEmpty())
        plot.addMarker({curve.planned, curve.atPlan}, Plot::Shape::Circle, style.accent, {value, {}, style.text});
}

/// The same pool in the base case, while a scenario is shown; null where there is none.
const PoolTerms *ghostOf(const Evaluation &e, const ChartContext &context, std::size_t pool, double *replicas = nullptr)
{
    const Evaluation *base = context.baseline.get();
    for (std::size_t p = 0; base && base->ok && p < base->month.pools.size() && p < base->baseTask.pools.size(); ++p)
        if (base->month.pools[p].pool == e.month.pools[pool].pool && base->baseTask.pools[p].work.seconds > 0) {
            if (replicas)
                *replicas = base->month.pools[p].replicas;
            return &base->baseTask.pools[p];
        }
    return nullptr;
}

void addGhost(Plot &plot, const std::vector<QPointF> &points, const QString &name, double top, const ChartStyle &style)
{
    std::vector<QPointF> seen;
    for (const QPointF &p : points)
        if (std::isfinite(p.y()) && p.y() <= 3 * top)
            seen.push_back(p);
    if (seen.size() < 2)
        return;
    plot.addLine(seen, QPen(style.text3, 1.5, Qt::DashLine));
    plot.addEndLabel(std::min(seen.back().y(), top), {{}, name, style.text2});
}

bool has(const Evaluation &e, std::size_t pool) { return e.ok && pool < e.month.pools.size() && pool < e.baseTask.pools.size(); }

QString poolName(const Evaluation &e, std::size_t pool) { return QString::fromStdString(e.month.pools[pool].pool); }

} // namespace

namespace {

struct Band {
    std::vector<QPointF> low, high;
};
/// P10 to P90 over the draws; empty while they are not computed.
Band bandOf(const UtilisationExtras &extras, std::size_t pool, Spread PoolCurvePoint::*of, double top)
{
    Band band;
    if (extras.curves && pool < extras.curves->pools.size())
        for (const PoolCurvePoint &p : extras.curves->pools[pool])
            if (const Spread &s = p.*of; std::isfinite(s.p10) && std::isfinite(s.p90)) {
                band.low.emplace_back(p.utilisation, std::min(s.p10, 3 * top));
                band.high.emplace_back(p.utilisation, std::min(s.p90, 3 * top));
            }
    return band;
}

void addBandCells(const UtilisationExtras &extras, std::size_t pool, Spread PoolCurvePoint::*of, ChartContent &content)
{
    const bool any = extras.curves && pool < extras.curves->pools.size();
    for (std::size_t r = 0; r < content.table.rows.size(); ++r) {
        const std::size_t at = (r + 1) / 2; // every second per cent
        const bool has = any && r % 2 == 0 && at < extras.curves->pools[pool].size();
        content.table.rows[r].push_back(has ? numberCell((extras.curves->pools[pool][at].*of).p10) : QVariant());
        content.table.rows[r].push_back(has ? numberCell((extras.curves->pools[pool][at].*of).p90) : QVariant());
    }
}

} // namespace

ChartContent waitByUtilisationChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const UtilisationExtras &extras)
{
    ChartContent content;
    content.title = tr("Wait against utilisation");
    content.fileName = QStringLiteral("pool-wait");
    content.footer = context.footer;
    content.table.columns = {tr("Utilisation (fraction of capacity)"), tr("P95 wait (seconds)"), tr("P95 wait P10 (seconds)"), tr("P95 wait P90 (seconds)")};
    if (!has(evaluation, pool)) {
        content.emptyText = noFiguresText();
        return content;
    }
    const PoolMonth &month = evaluation.month.pools[pool];
    const PoolTerms &terms = evaluation.baseTask.pools[pool];
    if (!(terms.work.seconds > 0)) {
        content.emptyText = tr("No stage uses this pool yet. Choose pool:%1 as a model on the Pipeline page.").arg(poolName(evaluation, pool));
        return content;
    }
    const double limit = terms.objective ? terms.objective->seconds : -1;
    Curve curve;
    curve.planned = month.utilisation;
    curve.atPlan = waitQuantile(terms, month.replicas, std::min(curve.planned, 0.999), 0.95);
    std::vector<QPointF> all;
    double safe = -1;
    for (int i = 1; i <= 98; ++i) {
        const double u = i / 100.0, wait = waitQuantile(terms, month.replicas, u, 0.95);
        all.emplace_back(u, wait);
        if (limit < 0 || wait <= limit)
            safe = u;
        if (i > 1)
            content.table.rows.push_back({numberCell(u), numberCell(wait)});
    }
    addBandCells(extras, pool, &PoolCurvePoint::p95Wait, content);
    double before = 0;
    std::vector<QPointF> ghost;
    if (const PoolTerms *base = ghostOf(evaluation, context, pool, &before))
        for (int i = 1; i <= 98; ++i)
            ghost.emplace_back(i / 100.0, waitQuantile(*base, before, i / 100.0, 0.95));
    curve.top = std::max({limit * 2.5, std::isfinite(curve.atPlan) ? curve.atPlan * 1.6 : 0, 2 * terms.work.seconds, 0.1});
    curve.points = all;
    content.message = std::isfinite(curve.atPlan) && curve.planned < 1
        ? tr("%1 replicas at %2: 95 % of requests wait at most %3").arg(month.replicas, 0, 'f', 0).arg(shareText(curve.planned, 0), seconds(curve.atPlan))
        : tr("More load than %1 replicas can carry").arg(month.replicas, 0, 'f', 0);
    if (month.hours.size() > 1 && std::isfinite(month.p95Wait))
        content.message += tr("; over all hours of the profile %1").arg(seconds(month.p95Wait));
    if (limit >= 0 && safe > 0)
        content.message += tr("; up to %1 it stays within %2").arg(shareText(safe, 0), seconds(limit));
    content.make = inTheme([curve, limit, ghost, ghostName = context.baselineName, bare = extras.cursor, band = bandOf(extras, pool, &PoolCurvePoint::p95Wait, curve.top)] {
        const ChartStyle style = chartStyle();
        const PlotAxis y = risingAxis(curve.top, tr("P95 wait (seconds)"), [](double v, double) { return localNumber(v, 'g', 3); });
        auto *plot = new Plot(style, utilisationAxis(), y);
        plot->addBand(band.low, band.high, style.fanOuter);
        plot->setCursorText([](double, double wait) { return seconds(wait); });
        std::vector<QPointF> points;
        for (const QPointF &p : curve.points)
            if (std::isfinite(p.y()))
                points.push_back(p);
        plot->addLine(points, QPen(style.accent, 2)); // before the ghost: a cursor follows the first curve
        addGhost(*plot, ghost, ghostName, y.high, style);
        if (limit >= 0 && limit <= y.high) {
            plot->addHorizontalRule(limit, QPen(style.copper, 1.5, Qt::DashLine, Qt::FlatCap));
            plot->addEndLabel(limit, {{}, tr("limit %1").arg(seconds(limit)), style.copper});
        }
        Curve shown = curve;
        shown.top = y.high;
        addPlanned(*plot, shown, style, bare ? QString() : seconds(curve.atPlan));
        plot->setTip([points](double at) {
            for (const QPointF &p : points)
                if (p.x() >= at)
                    return tr("%1: P95 wait %2").arg(shareText(p.x(), 0), seconds(p.y()));
            return QString();
        });
        return plot;
    });
    return content;
}

ChartContent costOfMillionChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const UtilisationExtras &extras)
{
    ChartContent content;
    content.title = tr("Cost of a million output tokens");
    content.fileName = QStringLiteral("pool-cost-of-million");
    content.footer = context.footer;
    content.table.columns = {tr("Utilisation (fraction of capacity)"), tr("Cost of 1M output tokens (%1)").arg(context.currency), tr("Cost of 1M P10 (%1)").arg(context.currency), tr("Cost of 1M P90 (%1)").arg(context.currency)};
    if (!has(evaluation, pool) || !(evaluation.baseTask.pools[pool].work.output > 0)) {
        content.emptyText = has(evaluation, pool) ? tr("No stage uses this pool yet.") : noFiguresText();
        return content;
    }
    const PoolMonth &month = evaluation.month.pools[pool];
    const PoolTerms &terms = evaluation.baseTask.pools[pool];
    const auto cost = [&](double u) { return costPerMillionTokens(terms, u); };
    Curve curve;
    curve.planned = month.utilisation;
    curve.atPlan = cost(std::clamp(month.utilisation, 0.01, 1.0));
    for (int i = 2; i <= 100; ++i) {
        curve.points.emplace_back(i / 100.0, cost(i / 100.0));
        if (i <= 98)
            content.table.rows.push_back({numberCell(i / 100.0), numberCell(cost(i / 100.0))});
    }
    if (month.utilisation > 0.02 && month.utilisation < 1) { // a cursor there reads what the tables say
        const QPointF planned(month.utilisation, curve.atPlan);
        curve.points.insert(std::upper_bound(curve.points.begin(), curve.points.end(), planned, [](const QPointF &x, const QPointF &y) { return x.x() < y.x(); }), planned);
    }
    addBandCells(extras, pool, &PoolCurvePoint::costPerMillion, content);
    curve.top = std::max(4 * std::min(curve.atPlan, 3 * cost(1)), std::min(extras.apiPerMillion.value_or(0), 12 * cost(1)) * 1.25);
    std::vector<QPointF> ghost;
    if (const PoolTerms *base = ghostOf(evaluation, context, pool))
        for (int i = 2; i <= 100; ++i)
            ghost.emplace_back(i / 100.0, costPerMillionTokens(*base, i / 100.0));
    const QString currency = context.currency;
    content.message = tr("At %1 a million output tokens cost %2, at 100 % %3; input and its share of the work are in it")
                          .arg(shareText(curve.planned, 0), money(curve.atPlan, currency), money(cost(1), currency));
    content.make = inTheme([curve, currency, ghost, ghostName = context.baselineName, bare = extras.cursor, api = extras.apiPerMillion, even = extras.apiPerMillion ? cost(1) / *extras.apiPerMillion : 2, band = bandOf(extras, pool, &PoolCurvePoint::costPerMillion, curve.top)] {
        const ChartStyle style = chartStyle();
        const PlotAxis y = risingAxis(curve.top, tr("Cost of 1M output tokens (%1)").arg(currency), [currency](double v, double s) { return axisMoney(v, s, currency); });
        auto *plot = new Plot(style, utilisationAxis(), y);
        plot->addBand(band.low, band.high, style.fanOuter);
        plot->setCursorText([currency](double, double v) { return money(v, currency); });
        plot->addLine(curve.points, QPen(style.accent, 2));
        addGhost(*plot, ghost, ghostName, y.high, style);
        if (api && *api <= y.high) {
            plot->addHorizontalRule(*api, QPen(style.cost[0], 1.5, Qt::DashLine, Qt::FlatCap));
            plot->addEndLabel(*api, {tr("API"), QLatin1Char(' ') + money(*api, currency), style.cost[0]});
            for (const QPointF &p : curve.points)
                if (p.y() <= *api && even > 0.03 && even < 0.99) {
                    plot->addMarker({p.x(), *api}, Plot::Shape::Diamond, style.copper, {shareText(p.x(), 0), {}, style.text});
                    break;
                }
        }
        Curve shown = curve;
        shown.top = y.high;
        addPlanned(*plot, shown, style, bare ? QString() : money(curve.atPlan, currency));
        plot->setTip([points = curve.points, currency](double at) {
            for (const QPointF &p : points)
                if (p.x() >= at)
                    return tr("%1: %2 per 1M output tokens").arg(shareText(p.x(), 0), money(p.y(), currency));
            return QString();
        });
        return plot;
    });
    return content;
}

} // namespace farthing::ui

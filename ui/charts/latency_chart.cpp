// SPDX-License-Identifier: GPL-3.0-or-later
// How many tasks are done within a time: attempts one after another, with their waits for own pools.
#include "ui/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/plot.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

namespace {

QString seconds(double value, double error = 0)
{
    const double digit = error > 0 ? error : lastDigit(value);
    const int decimals = digit > 0 ? std::clamp(-static_cast<int>(std::floor(std::log10(digit))), 0, 4) : 1;
    return localNumber(value, 'f', decimals) + QChar(0xA0) + "s";
}
QString seconds(const Estimate &e) { return seconds(e.value, 1.96 * e.se); }

std::vector<QPointF> doneWithin(const LatencyFigures &f)
{
    std::vector<QPointF> points{{f.histogram.low, 0}};
    double sum = 0;
    for (std::size_t i = 0; i + 1 < f.histogram.share.size(); ++i) { // the last bin has no end
        sum += f.histogram.share[i];
        points.emplace_back(f.histogram.low + f.histogram.width * static_cast<double>(i + 1), std::min(1.0, sum));
    }
    return points;
}

QString messageOf(const TaskResult &task, const std::optional<LatencyBand> &band, const std::optional<double> &asked)
{
    const LatencyFigures &f = *task.latencySpread;
    QString text = f.target > 0 ? tr("%1 of tasks take at most %2, the target asks for %3").arg(shareText(f.within.value, 1), seconds(f.target), shareText(asked.value_or(0), 0))
                                : tr("Half of the tasks take at most %1, 95 % at most %2").arg(seconds(f.percentiles.p50), seconds(f.percentiles.p95));
    if (band)
        text += tr("; %1 to %2 over what is not known (P10 to P90)").arg(shareText(band->within.p10, 1), shareText(band->within.p90, 1));
    if (f.waiting > 0.0005 * task.latency.value)
        text += tr("; of the mean of %1, %2 is waiting for pools").arg(seconds(task.latency), seconds(f.waiting));
    return text;
}

QChart *makeChart(const std::vector<QPointF> &points, const LatencyFigures &f, const std::vector<QPointF> &ghost, const QString &ghostName, std::optional<double> asked)
{
    const ChartStyle style = chartStyle();
    PlotAxis x, y;
    x.high = std::max(points.back().x(), f.target * 1.1);
    x.title = tr("Time of a task (seconds)");
    x.ticks = [high = x.high](int atMost) { return evenTicks(0, high, atMost, [](double v, double) { return localNumber(v, 'g', 4); }); };
    y.high = 1;
    y.title = tr("Tasks done by then (%)");
    y.ticks = [](int atMost) { return evenTicks(0, 1, atMost, axisShare); };
    auto *plot = new Plot(style, x, y);
    std::vector<QPointF> ground;
    for (const QPointF &p : points)
        ground.emplace_back(p.x(), 0);
    plot->addBand(ground, points, style.area);
    if (ghost.size() > 1) {
        plot->addLine(ghost, QPen(style.text3, 1.5, Qt::DashLine));
        plot->addNote(ghost[ghost.size() / 3], {{}, ghostName, style.text2});
    }
    plot->addLine(points, QPen(style.accent, 2));
    if (f.target > 0) {
        plot->addVerticalRule(f.target, QPen(style.copper, 1.5, Qt::DashLine, Qt::FlatCap), {tr("target"), QLatin1Char(' ') + seconds(f.target), style.copper});
        plot->addMarker({f.target, f.within.value}, Plot::Shape::Diamond, style.copper, {shareText(f.within.value, 1), {}, style.text});
        if (asked)
            plot->addEndLabel(*asked, {{}, tr("asked %1").arg(shareText(*asked, 0)), style.copper});
    }
    const auto mark = [&](const Estimate &e, double share, const QString &name) {
        if (e.value <= x.high && std::abs(e.value - f.target) > 0.08 * x.high)
            plot->addMarker({e.value, share}, Plot::Shape::Circle, style.accent, {name, QLatin1Char(' ') + seconds(e), style.text});
    };
    mark(f.percentiles.p50, 0.5, QStringLiteral("P50"));
    mark(f.percentiles.p95, 0.95, QStringLiteral("P95"));
    plot->setTip([points](double at) {
        for (const QPointF &p : points)
            if (p.x() >= at)
                return tr("%1 of tasks take at most %2").arg(shareText(p.y(), 1), seconds(p.x()));
        return QString();
    });
    return plot;
}

} // namespace

ChartContent latencyChart(const Evaluation &evaluation, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Time of a task");
    content.fileName = QStringLiteral("latency");
    content.footer = context.footer;
    content.table.columns = {tr("Time of a task (seconds)"), tr("Tasks done by then (fraction)")};
    if (!evaluation.ok || !evaluation.simulated.latencySpread) {
        content.emptyText = evaluation.ok ? tr("No stage says how long its attempts take. State it under Latency on the Pipeline page.") : noFiguresText();
        return content;
    }
    const LatencyFigures &f = *evaluation.simulated.latencySpread;
    const std::vector<QPointF> points = doneWithin(f);
    if (points.size() < 2) {
        content.emptyText = tr("Requests wait for a pool without end in some hours. Raise its most replicas on the Hardware page.");
        if (f.target > 0)
            content.emptyText += QLatin1Char(' ') + tr("%1 of tasks take at most %2.").arg(shareText(f.within.value, 1), seconds(f.target));
        return content;
    }
    for (const QPointF &p : points)
        content.table.rows.push_back({numberCell(p.x()), numberCell(p.y())});
    content.message = messageOf(evaluation.simulated, evaluation.latencyBand, context.latencyShare);
    const LatencyFigures *before = context.baseline && context.baseline->simulated.latencySpread ? &*context.baseline->simulated.latencySpread : nullptr;
    content.make = inTheme([points, f, ghost = before ? doneWithin(*before) : std::vector<QPointF>{}, name = context.baselineName, asked = context.latencyShare] {
        return makeChart(points, f, ghost, name, asked);
    });
    return content;
}

} // namespace farthing::ui

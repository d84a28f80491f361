// SPDX-License-Identifier: GPL-3.0-or-later
// How the cost of one task spreads from task to task.
#include "ui/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/plot.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

namespace {

struct Bins {
    double low = 0, width = 0;
    std::vector<double> share;
    double edge(std::size_t i) const { return low + width * static_cast<double>(i); }
    double end() const { return edge(share.size()); }
};

Bins binsOf(const TaskResult &task)
{
    Bins bins{task.histogram.low, task.histogram.width, task.histogram.share};
    if (bins.share.empty() || !std::isfinite(bins.low))
        return {};
    if (!(bins.width > 0) || !std::isfinite(bins.width)) // all tasks cost the same
        bins.width = std::max(std::abs(bins.low) * 0.02, 1e-6);
    return bins;
}

QString moneyOf(const Estimate &e, const QString &currency)
{
    const double error = e.value >= 0.0005 && e.value < 1 ? std::max(1.96 * e.se, 0.0001) : 1.96 * e.se; // four decimals, as on cards
    if (!(e.se > 0))
        return moneyText(e.value, 0, currency);
    const double digit = std::pow(10.0, std::floor(std::log10(error)));
    return moneyText(e.value, std::round(error / digit) * digit, currency); // ±0.000098 is ±0.0001
}

QString messageOf(const TaskResult &task, const QString &currency)
{
    const Estimate &p95 = task.percentiles.p95;
    if (!std::isfinite(p95.value) || !std::isfinite(task.cost.value))
        return {};
    if (task.variance <= 0 || task.percentiles.p5.value == task.percentiles.p99.value)
        return tr("Nearly every task costs the same: %1").arg(moneyOf(task.cost, currency));
    return tr("1 task in 20 costs more than %1; the mean is %2").arg(moneyOf(p95, currency), moneyOf(task.cost, currency));
}

/// The outline of other bins, on the scale of these.
std::vector<QPointF> ghostOf(const Bins &other, const Bins &bins, double end)
{
    std::vector<QPointF> line;
    for (std::size_t i = 0; i + 1 < other.share.size() && other.edge(i + 1) <= end; ++i) // the last holds all above: no density
        for (const double at : {other.edge(i), other.edge(i + 1)})
            line.push_back({at, other.share[i] * bins.width / other.width});
    return line;
}

QChart *makeChart(const Bins &bins, const Bins &ghost, const QString &ghostName, const Percentiles &percentiles, const QString &currency)
{
    const ChartStyle style = chartStyle();
    std::size_t last = bins.share.size();
    while (last > 1 && !(bins.share[last - 1] > 0)) // no empty tail
        --last;
    double top = 0;
    for (const double s : bins.share)
        top = std::max(top, std::isfinite(s) ? s : 0);
    const std::vector<QPointF> ghostLine = ghostOf(ghost, bins, bins.edge(last));
    for (const QPointF &p : ghostLine)
        top = std::max(top, p.y());
    const double span = std::max(bins.edge(last) - bins.low, bins.width);
    PlotAxis x, y;
    x.low = bins.low >= 0 && bins.low < 0.5 * span ? 0 : bins.low - (last == 1 ? 3 * bins.width : 0);
    x.high = bins.edge(last) + (last == 1 ? 3 * bins.width : 0);
    const double step = lastDigit(bins.width);
    x.title = tr("Cost per task (%1), bins of %2").arg(currency, moneyText(bins.width, step, currency));
    if (last == bins.share.size() && last > 1)
        x.title += tr("; the last holds all above");
    x.ticks = [low = x.low, high = x.high, currency](int atMost) {
        return evenTicks(low, high, atMost, [&](double v, double s) { return axisMoney(v, s, currency); });
    };
    const double shareStep = niceStep(0, std::max(top, 1e-6), 4);
    y.high = shareStep * std::ceil(std::max(top, 1e-6) / shareStep + 0.02);
    if (top <= 1) // a share has an end
        y.high = std::min(y.high, 1.0);
    y.title = tr("Share of tasks (%)");
    y.ticks = [high = y.high](int atMost) { return evenTicks(0, high, atMost, axisShare); };

    auto *plot = new Plot(style, x, y);
    std::vector<QPointF> steps{{bins.low, 0}}, ground{{bins.low, 0}};
    for (std::size_t i = 0; i < last; ++i) {
        const double share = std::isfinite(bins.share[i]) ? bins.share[i] : 0;
        for (const double at : {bins.edge(i), bins.edge(i + 1)}) {
            steps.push_back({at, share});
            ground.push_back({at, 0});
        }
    }
    steps.push_back({bins.edge(last), 0});
    ground.push_back({bins.edge(last), 0});
    plot->addBand(ground, steps, style.area);
    QPen outline(style.accent, 1.5);
    outline.setJoinStyle(Qt::MiterJoin);
    outline.setCapStyle(Qt::FlatCap);
    if (ghostLine.size() > 1) {
        plot->addLine(ghostLine, QPen(style.text3, 1.5, Qt::DashLine));
        const auto peak = std::max_element(ghostLine.begin(), ghostLine.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        plot->addNote({peak->x(), peak->y()}, {{}, ghostName, style.text2});
    }
    plot->addLine(steps, outline);
    const auto rule = [&](const Estimate &e, const QString &name, Qt::PenStyle dash) {
        if (std::isfinite(e.value) && e.value >= x.low && e.value <= x.high)
            plot->addVerticalRule(e.value, QPen(style.accent, 1.8, dash, Qt::FlatCap),
                                  {name, QLatin1Char(' ') + moneyOf(e, currency), style.text});
    };
    rule(percentiles.p50, QStringLiteral("P50"), Qt::SolidLine);
    if (percentiles.p95.value > percentiles.p50.value)
        rule(percentiles.p95, QStringLiteral("P95"), Qt::DashLine);
    if (last == bins.share.size() && last > 1 && bins.share.back() >= 0.005)
        plot->addNote({bins.edge(last) - bins.width / 2, bins.share.back()},
                      {{}, tr("%1 above %2").arg(probabilityText(bins.share.back()), moneyText(bins.edge(last - 1), step, currency)),
                       style.text2});
    plot->setTip([bins, currency, step](double at) {
        const double i = std::floor((at - bins.low) / bins.width);
        if (!(i >= 0 && i < static_cast<double>(bins.share.size())))
            return QString();
        const auto bin = static_cast<std::size_t>(i);
        const QString from = moneyText(bins.edge(bin), step, currency), to = moneyText(bins.edge(bin + 1), step, currency);
        const QString share = shareText(bins.share[bin], 2);
        return bin + 1 == bins.share.size() ? tr("%1 and above: %2 of tasks").arg(from, share)
                                            : tr("%1 to %2: %3 of tasks").arg(from, to, share);
    });
    return plot;
}

} // namespace

ChartContent costPerTaskChart(const Evaluation &evaluation, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Cost per task");
    content.fileName = QStringLiteral("cost-per-task");
    content.footer = context.footer;
    content.table.columns = {tr("From (%1 per task)").arg(context.currency),
                             tr("To (%1 per task)").arg(context.currency), tr("Share of tasks (fraction)")};
    const Bins bins = evaluation.ok ? binsOf(evaluation.simulated) : Bins{};
    if (bins.share.empty()) {
        content.emptyText = evaluation.ok ? tr("No task was simulated. Raise the number of tasks to see how their cost spreads.")
                                          : noFiguresText();
        return content;
    }
    for (std::size_t i = 0; i < bins.share.size(); ++i)
        content.table.rows.push_back({numberCell(bins.edge(i)),
                                      i + 1 == bins.share.size() ? QVariant(tr("and above")) : numberCell(bins.edge(i + 1)),
                                      numberCell(bins.share[i])});
    content.message = messageOf(evaluation.simulated, context.currency);
    content.make = inTheme([bins, ghost = context.baseline ? binsOf(context.baseline->simulated) : Bins{}, name = context.baselineName, percentiles = evaluation.simulated.percentiles, currency = context.currency] {
        return makeChart(bins, ghost, name, percentiles, currency);
    });
    return content;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/results.h"

#include <QStringList>

#include <cmath>
#include <map>

namespace farthing::data {

namespace {

/// Decimals that an error of this size supports.
int decimalsFor(double error, double value)
{
    const double base = error > 0 ? error : std::abs(value) * 1e-3;
    if (!(base > 0))
        return 4;
    return std::min(8, std::max(0, -static_cast<int>(std::floor(std::log10(base)))));
}

QString money(double value, double error)
{
    if (!std::isfinite(value))
        return QStringLiteral("undefined");
    const int decimals = decimalsFor(error, value);
    return QString::number(value, 'f', decimals);
}

QString percent(double share, int decimals = 1) { return QString::number(share * 100, 'f', decimals) + " %"; }

QString row(const QString &name, const QString &value) { return name.leftJustified(38) + value + "\n"; }

std::string number(double value)
{
    return std::isfinite(value) ? writeJson(Json(value), 0) : std::string();
}

/// Quoted, and inert where a spreadsheet would see a formula.
std::string cell(std::string text)
{
    if (!text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos)
        text.insert(0, "'");
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string spreadCells(const Spread &s)
{
    return "," + number(s.mean) + "," + number(s.p10) + "," + number(s.p25) + "," + number(s.p50) + "," + number(s.p75) + "," + number(s.p90);
}

} // namespace

std::string breakdownCsv(const Evaluation &e, const ResultContext &c)
{
    std::string out = "stage,meter,reason,wasted,mean per attempted task (" + c.currency + "),standard error (" + c.currency + ")\n";
    for (const Cell &x : e.simulated.breakdown)
        out += cell(x.stage) + "," + meterName(x.meter) + "," + reasonName(x.reason) + "," + (x.wasted ? "yes" : "no") + ","
            + number(x.mean.value) + "," + number(x.mean.se) + "\n";
    return out;
}

std::string volumesCsv(const Evaluation &e)
{
    std::string out = "tasks per month";
    for (const char *what : {"gross margin", "cost per success", "total cost"})
        for (const char *p : {"mean", "P10", "P25", "P50", "P75", "P90"})
            out += std::string(",") + what + " " + p;
    out += ",P(margin at least target)\n";
    for (const VolumePoint &v : e.volumes)
        out += number(v.tasks) + spreadCells(v.grossMargin) + spreadCells(v.costPerSuccess) + spreadCells(v.totalCost) + "," + number(v.pMarginAtLeastTarget) + "\n";
    return out;
}

std::string utilisationCsv(const Evaluation &e)
{
    std::string out = "utilisation";
    for (const char *what : {"cost per task", "cost per success", "gross margin"})
        for (const char *p : {"mean", "P10", "P25", "P50", "P75", "P90"})
            out += std::string(",") + what + " " + p;
    out += "\n";
    for (const UtilisationPoint &u : e.utilisation)
        out += number(u.utilisation) + spreadCells(u.costPerTask) + spreadCells(u.costPerSuccess) + spreadCells(u.grossMargin) + "\n";
    return out;
}

namespace {

QString poolText(const PoolMonth &p, const QString &unit)
{
    QString t = row("Pool " + QString::fromStdString(p.pool), QString::number(p.replicas, 'f', 0) + " replicas at " + percent(p.utilisation) + " utilisation, "
                        + QString::number(p.cost, 'f', 0) + unit + " a month");
    QStringList more;
    if (p.load.meanReplicas != p.replicas)
        more << QString::number(p.load.meanReplicas, 'f', 1) + " replicas on average";
    if (p.load.reserved > 0)
        more << QString::number(p.load.reserved, 'f', 0) + " of them reserved";
    if (p.load.powerCost > 0)
        more << QString::number(p.load.powerCost, 'f', 0) + unit + " of it power";
    more << (std::isfinite(p.p95Wait) ? "P95 wait " + QString::number(p.p95Wait, 'g', 3) + " s" : QString("waits without end"));
    if (p.overflow > 0)
        more << percent(p.overflow, 2) + " of tasks find it full";
    if (p.overloadedShare > 0)
        more << "full in " + percent(p.overloadedShare, 0) + " of draws";
    return t + row("", more.join(", "));
}

QString seconds(const Estimate &e) { return std::isfinite(e.value) ? money(e.value, 1.96 * e.se) : QStringLiteral("no end"); }

QString latencyText(const TaskResult &s, const std::optional<LatencyBand> &band)
{
    const LatencyFigures &f = *s.latencySpread;
    QString t = row("Time of a task, mean", (std::isfinite(s.latency.value) ? seconds(s.latency) + " s  ± " + money(1.96 * s.latency.se, 1.96 * s.latency.se) + " s" : QString("without end"))
                        + (f.waiting > 0 && std::isfinite(f.waiting) ? ", of it " + money(f.waiting, f.waiting / 100) + " s waiting for pools" : QString()));
    t += row("  P50, P95 and P99", seconds(f.percentiles.p50) + ", " + seconds(f.percentiles.p95) + " and " + seconds(f.percentiles.p99) + " s");
    if (f.target > 0)
        t += row("  P(at most " + QString::number(f.target) + " s)", percent(f.within.value, 2) + "  (95 %: " + percent(f.low95, 2) + " to " + percent(f.high95, 2) + ")");
    if (band)
        t += row("    over what we do not know", "P50 " + percent(band->within.p50) + "  (P10 to P90: " + percent(band->within.p10) + " to " + percent(band->within.p90)
                     + "), as asked in " + percent(band->meets, 0) + " of " + QString::number(band->draws) + " draws");
    return t;
}

} // namespace

std::string summaryText(const Evaluation &e, const ResultContext &c)
{
    QString t;
    const TaskResult &s = e.simulated;
    const QString unit = " " + QString::fromStdString(c.currency);
    t += QString::fromStdString(c.planName) + (c.scenario.empty() || c.scenario == "base" ? QString() : ", scenario " + QString::fromStdString(c.scenario)) + "\n\n";
    t += row("Cost per successful task, mean", money(s.costPerSuccess.value, 1.96 * s.costPerSuccess.se) + unit + "  (95 %: "
                 + money(s.low95, 1.96 * s.costPerSuccess.se) + " to " + money(s.high95, 1.96 * s.costPerSuccess.se) + ")");
    t += row("Cost per attempted task, mean", money(s.cost.value, 1.96 * s.cost.se) + unit + "  ± " + money(1.96 * s.cost.se, 1.96 * s.cost.se));
    t += row("One task, P50 and P95", money(s.percentiles.p50.value, 1.96 * s.percentiles.p50.se) + " and "
                 + money(s.percentiles.p95.value, 1.96 * s.percentiles.p95.se) + unit);
    t += row("Success rate", percent(s.success.value, 2) + "  ± " + percent(1.96 * s.success.se, 2));
    if (s.latencySpread)
        t += latencyText(s, e.latencyBand);
    t += row("Dearest 10 % of tasks", percent(s.topDecileShare) + " of spend");
    const MonthResult &m = e.month;
    t += "\nA month, P50 (P10 to P90 of what we do not know)\n";
    const auto range = [&](const char *name, const Spread &x) {
        t += row(name, QString::number(x.p50, 'f', 0) + unit + "  (" + QString::number(x.p10, 'f', 0) + " to " + QString::number(x.p90, 'f', 0) + ")");
    };
    t += row("Tasks", QString::number(m.tasks.p50, 'f', 0) + "  (" + QString::number(m.tasks.p10, 'f', 0) + " to " + QString::number(m.tasks.p90, 'f', 0) + ")");
    range("Usage cost", m.usageCost);
    for (const StoredPrefix &stored : m.stored)
        t += row("  stored prefixes of " + QString::fromStdString(stored.stage), QString::number(stored.cost, 'f', 0) + unit);
    for (const CommitmentMonth &agreed : m.commitments) {
        const CommitmentFigures &f = agreed.figures;
        QString text = QString::number(f.cost, 'f', 0) + unit + " for " + QString::number(f.list, 'f', 0) + " at list prices";
        if (f.unused > 0)
            text += ", " + QString::number(f.unused, 'f', 0) + " unused";
        t += row("  commitment " + QString::fromStdString(agreed.id), text);
    }
    range("Total cost", m.totalCost);
    range("Revenue", m.revenue);
    if (m.marginDefined) {
        t += row("Gross margin", percent(m.grossMargin.p50) + "  (" + percent(m.grossMargin.p10) + " to " + percent(m.grossMargin.p90) + ")");
        t += row("P(gross margin at least " + percent(c.targetMargin, 0) + ")", percent(m.pMarginAtLeastTarget.value, 0) + "  (95 %: "
                     + percent(m.pMarginLow95, 0) + " to " + percent(m.pMarginHigh95, 0) + ")");
        t += row("Decision at " + percent(c.confidence, 0) + " confidence", m.decision == Decision::Meets ? "reached" : m.decision == Decision::Misses ? "not reached" : "open: the interval holds the confidence");
    } else {
        t += row("Gross margin", "undefined without revenue");
    }
    t += row("Breakeven", m.breakevenShare > 0 ? QString::number(m.breakevenTasks.p50, 'f', 0) + " tasks a month  (in " + percent(m.breakevenShare, 0) + " of draws)"
                                              : QString("none"));
    for (const PoolMonth &p : m.pools)
        t += poolText(p, unit);
    for (const SeatMonth &p : m.seats)
        t += row(p.segment.empty() ? QString("Seats") : "Seats, " + QString::fromStdString(p.segment),
                 QString::number(p.seats, 'f', 0) + " at base values, margin " + QString::number(p.margin, 'f', 2) + unit + " each a month, "
                     + percent(p.unprofitable) + " cost more than their price");
    if (!s.segments.empty())
        t += "\nBy segment, cost per successful task\n";
    for (const SegmentFigures &g : s.segments)
        t += row("  " + (g.segment.empty() ? QString("other tasks") : QString::fromStdString(g.segment)),
                 money(g.costPerSuccess.value, 1.96 * g.costPerSuccess.se) + unit + "  ± " + money(1.96 * g.costPerSuccess.se, 1.96 * g.costPerSuccess.se)
                     + ", " + percent(g.share) + " of tasks");
    t += "\nBy stage, mean per attempted task\n";
    std::vector<std::string> order;
    std::map<std::string, double> stages;
    for (const Cell &x : s.breakdown) {
        if (!stages.contains(x.stage))
            order.push_back(x.stage);
        stages[x.stage] += x.mean.value;
    }
    for (const std::string &stage : order)
        t += row("  " + QString::fromStdString(stage), money(stages[stage], 1.96 * s.cost.se) + unit + "  " + percent(s.cost.value > 0 ? stages[stage] / s.cost.value : 0));
    t += "\nChecked two ways: " + QString(e.agrees ? "the exact engine agrees" : "THE EXACT ENGINE DISAGREES") + ", worst deviation "
        + QString::number(e.worstZ, 'f', 1) + " standard errors\n";
    t += QString("Plan %1, prices %2 of %3 (%4), seed %5, %6 tasks, %7 draws, engine %8\n")
             .arg(QString::fromStdString(c.planHash.substr(0, 12)), QString::fromStdString(c.sheetName), QString::fromStdString(c.asOf),
                  QString::fromStdString(c.sheetHash.substr(0, 12)))
             .arg(e.seed).arg(s.tasks).arg(m.draws).arg(engineVersion);
    return t.toStdString();
}

} // namespace farthing::data

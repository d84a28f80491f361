// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/forecast_export.h"

#include <QStringList>

namespace farthing::data {

namespace {

Json spread(const Spread &s)
{
    return Json::Object{{"mean", s.mean}, {"mean_se", s.se}, {"p10", s.p10}, {"p25", s.p25}, {"p50", s.p50}, {"p75", s.p75}, {"p90", s.p90}};
}

QString number(double value) { return QString::fromStdString(writeJson(Json(value), 0)); }

} // namespace

Json forecastJson(const Forecast &f, const ResultContext &c, const std::vector<std::string> &pools)
{
    Json j = Json::object();
    j.set("plan", Json(Json::Object{{"name", c.planName}, {"hash", c.planHash}}));
    j.set("prices", Json(Json::Object{{"name", c.sheetName}, {"as_of", c.asOf}, {"hash", c.sheetHash}}));
    j.set("scenario", c.scenario.empty() ? "base" : c.scenario);
    j.set("draws", static_cast<double>(f.draws));
    j.set("engine", engineVersion);
    j.set("currency", c.currency);
    Json months = Json::array();
    for (const ForecastMonth &m : f.months) {
        Json item = Json::Object{{"month", m.month}, {"date", m.date}, {"tasks", spread(m.tasks)}, {"revenue", spread(m.revenue)}, {"cost", spread(m.usageCost)},
                                 {"total_cost", spread(m.totalCost)}, {"gross", spread(m.gross)}, {"gross_margin", spread(m.grossMargin)},
                                 {"result", spread(m.result)}, {"cash", spread(m.cash)}, {"p_margin_at_least_target", m.pMarginAtLeastTarget}, {"paid_once", m.paidOnce}};
        Json list = Json::array();
        for (std::size_t p = 0; p < m.pools.size() && p < pools.size(); ++p)
            list.push(Json(Json::Object{{"pool", pools[p]}, {"replicas", spread(m.pools[p].replicas)}, {"utilisation", spread(m.pools[p].utilisation)}, {"cost", spread(m.pools[p].cost)}}));
        item.set("pools", list);
        Json events = Json::array();
        for (const std::string &event : m.events)
            events.push(event);
        item.set("events", events);
        months.push(item);
    }
    j.set("months", months);
    j.set("total_gross", spread(f.totalGross));
    j.set("total_result", spread(f.totalResult));
    Json breaks = f.breakShare > 0 ? spread(f.breakMonth) : Json::object();
    breaks.set("share", f.breakShare);
    j.set("break_month", breaks);
    Json payback = f.paybackShare > 0 ? spread(f.paybackMonth) : Json::object();
    payback.set("share", f.paybackShare);
    j.set("payback_month", payback);
    Json issues = Json::array();
    for (const Issue &i : f.issues)
        issues.push(Json(Json::Object{{"severity", i.severity == Severity::Error ? "error" : i.severity == Severity::Warning ? "warning" : "info"}, {"path", i.path}, {"message", i.message}}));
    j.set("issues", issues);
    return j;
}

std::string forecastCsv(const Forecast &f, const std::vector<std::string> &pools)
{
    QStringList head{"month", "date"};
    for (const char *name : {"tasks", "revenue", "total_cost", "gross", "result", "cash"})
        for (const char *p : {"p10", "p50", "p90"})
            head << QString("%1_%2").arg(name, p);
    head << "gross_margin_p50" << "p_margin_at_least_target" << "paid_once";
    for (const std::string &pool : pools)
        head << QString::fromStdString(pool + "_replicas_p50") << QString::fromStdString(pool + "_utilisation_p50");
    QString csv = head.join(',') + "\n";
    for (const ForecastMonth &m : f.months) {
        QStringList row{QString::number(m.month), QString::fromStdString(m.date)};
        for (const Spread *s : {&m.tasks, &m.revenue, &m.totalCost, &m.gross, &m.result, &m.cash})
            row << number(s->p10) << number(s->p50) << number(s->p90);
        row << number(m.grossMargin.p50) << number(m.pMarginAtLeastTarget) << number(m.paidOnce);
        for (const ForecastMonth::PoolAt &pool : m.pools)
            row << number(pool.replicas.p50) << number(pool.utilisation.p50);
        csv += row.join(',') + "\n";
    }
    return csv.toStdString();
}

std::string forecastText(const Forecast &f, const ResultContext &c)
{
    QString t = QString::fromStdString(c.planName) + ", the months ahead (P50, P10 to P90 of what we do not know, " + QString::fromStdString(c.currency) + ")\n\n";
    t += QString("%1 %2 %3 %4 %5 %6  %7\n").arg("month", -11).arg("tasks", 12).arg("revenue", 12).arg("total cost", 12).arg("gross margin", 30).arg("cash", 13).arg("P(target)");
    for (const ForecastMonth &m : f.months) {
        const auto whole = [](double v) { return QString::number(v, 'f', 0); };
        t += QString("%1 %2 %3 %4 %5 %6 %7 %  %8\n")
                 .arg(QString::fromStdString(m.date), -11).arg(whole(m.tasks.p50), 12).arg(whole(m.revenue.p50), 12).arg(whole(m.totalCost.p50), 12)
                 .arg(whole(m.gross.p50) + " (" + whole(m.gross.p10) + " to " + whole(m.gross.p90) + ")", 30).arg(whole(m.cash.p50), 13)
                 .arg(whole(100 * m.pMarginAtLeastTarget), 5).arg([&] {
                     QStringList words;
                     for (const std::string &event : m.events)
                         words << QString::fromStdString(event);
                     return words.join(", ");
                 }());
    }
    const auto months = [](const Spread &s, double share, const char *never) {
        return share > 0 ? "month " + QString::number(s.p50, 'f', 0) + " (" + QString::number(s.p10, 'f', 0) + " to " + QString::number(s.p90, 'f', 0) + "), in "
                               + QString::number(100 * share, 'f', 0) + " % of draws"
                         : QString(never);
    };
    t += "\nResult stays above 0 from    " + months(f.breakMonth, f.breakShare, "no month within the horizon") + "\n";
    t += "Cash is above 0 from         " + months(f.paybackMonth, f.paybackShare, "no month within the horizon") + "\n";
    t += "Result of all months, P50    " + QString::number(f.totalResult.p50, 'f', 0) + " (" + QString::number(f.totalResult.p10, 'f', 0) + " to "
        + QString::number(f.totalResult.p90, 'f', 0) + ")\n";
    return t.toStdString();
}

} // namespace farthing::data

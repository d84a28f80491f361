// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/breakeven_export.h"

#include "model/decide/intervals.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace farthing::data {

namespace {

const char *nameOf(Way way) { return way == Way::Own ? "own" : way == Way::Provisioned ? "provisioned" : "api"; }

Json spread(const Spread &s)
{
    if (!std::isfinite(s.mean))
        return {};
    return Json::Object{{"mean", s.mean}, {"mean_se", s.se}, {"p10", s.p10}, {"p25", s.p25}, {"p50", s.p50}, {"p75", s.p75}, {"p90", s.p90}};
}

/// A share of the draws with its Wilson interval, which is wide for them: stratified draws spread less than their number says.
Json probability(double share, std::uint64_t draws)
{
    Json j = Json::Object{{"mean", share}};
    const auto interval = decide::wilson(std::round(share * static_cast<double>(draws)), static_cast<double>(draws), 0.95);
    if (draws > 1 && interval) {
        j.set("low95", interval->low);
        j.set("high95", interval->high);
    }
    return j;
}

Json optional(const std::optional<double> &value) { return value ? Json(*value) : Json(); }

Json crossoverJson(const Crossover &c)
{
    Json over = Json::array();
    for (const Way way : c.over)
        over.push(nameOf(way));
    return Json::Object{{"to", nameOf(c.to)}, {"over", over}, {"p10", optional(c.p10)}, {"p50", optional(c.p50)}, {"p90", optional(c.p90)},
                        {"share", c.share}, {"already", c.already}};
}

std::vector<Crossover> crossovers(const PoolBreakeven &b)
{
    std::vector<Crossover> all{b.ownPays};
    all.insert(all.end(), b.withUnits.begin(), b.withUnits.end());
    return all;
}

} // namespace

Json breakevenJson(const PoolBreakeven &b, const ResultContext &c)
{
    Json j = Json::object();
    j.set("plan", Json(Json::Object{{"name", c.planName}, {"hash", c.planHash}}));
    j.set("prices", Json(Json::Object{{"name", c.sheetName}, {"as_of", c.asOf}, {"hash", c.sheetHash}}));
    j.set("scenario", c.scenario.empty() ? "base" : c.scenario);
    j.set("draws", static_cast<double>(b.draws));
    j.set("engine", engineVersion);
    j.set("currency", c.currency);
    j.set("instead", b.instead);
    Json volumes = Json::array();
    for (const VersusApi &v : b.volumes) {
        Json cheapest = Json::Object{{"own", probability(v.pOwnCheapest, b.draws)}, {"api", probability(v.pApiCheapest, b.draws)}};
        Json point = Json::Object{{"tasks", v.tasks}, {"own", spread(v.own)}, {"api", spread(v.api)}, {"own_possible", v.pOwnPossible},
                                  {"p_own_cheaper_than_api", probability(v.pOwnCheaper, b.draws)}, {"replicas", v.replicas}};
        if (v.provisioned) {
            point.set("provisioned", spread(*v.provisioned));
            point.set("units", v.units);
            cheapest.set("provisioned", probability(v.pProvisionedCheapest, b.draws));
        }
        point.set("p_cheapest", cheapest);
        volumes.push(point);
    }
    j.set("volumes", volumes);
    Json list = Json::array();
    for (const Crossover &crossover : crossovers(b))
        list.push(crossoverJson(crossover));
    j.set("breakeven", list);
    Json due = Json::array();
    for (const double v : b.due)
        due.push(v);
    j.set("replicas_due", due);
    Json issues = Json::array();
    for (const Issue &i : b.issues)
        issues.push(Json(Json::Object{{"severity", i.severity == Severity::Error ? "error" : i.severity == Severity::Warning ? "warning" : "info"}, {"path", i.path}, {"message", i.message}}));
    j.set("issues", issues);
    return j;
}

std::string breakevenCsv(const PoolBreakeven &b, const ResultContext &c)
{
    const QString unit = QStringLiteral(" (") + QString::fromStdString(c.currency) + ")";
    QStringList head{"tasks per month"};
    for (const char *way : {"own", "api", "provisioned"})
        for (const char *p : {"P10", "P50", "P90"})
            head << QString("%1 cost per success %2").arg(way, p) + unit;
    head << "units" << "P(own cheaper than api)" << "P(own cheapest)" << "P(provisioned cheapest)" << "P(api cheapest)" << "P(own possible)" << "replicas P50";
    QString csv = head.join(',') + "\n";
    const auto number = [](double value) { return std::isfinite(value) ? QString::fromStdString(writeJson(Json(value), 0)) : QString(); };
    for (const VersusApi &v : b.volumes) {
        QStringList row{number(v.tasks)};
        for (const Spread *s : {&v.own, &v.api})
            row << number(s->p10) << number(s->p50) << number(s->p90);
        if (v.provisioned)
            row << number(v.provisioned->p10) << number(v.provisioned->p50) << number(v.provisioned->p90) << number(v.units);
        else
            row << QString() << QString() << QString() << QString();
        row << number(v.pOwnCheaper) << number(v.pOwnCheapest) << (v.provisioned ? number(v.pProvisionedCheapest) : QString()) << number(v.pApiCheapest)
            << number(v.pOwnPossible) << number(v.replicas);
        csv += row.join(',') + "\n";
    }
    return csv.toStdString();
}

namespace {

/// Three digits: more than the draws support only where nothing is uncertain.
QString money(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("not possible");
    const int decimals = value > 0 ? std::clamp(2 - static_cast<int>(std::floor(std::log10(value))), 0, 8) : 2;
    return QString::number(value, 'f', decimals);
}

/// As digits, with as many as a breakeven's tolerance supports.
QString tasks(double value)
{
    const double step = value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 1;
    return QString::number(step > 1 ? std::round(value / step) * step : value, 'f', 0);
}

QString range(const Spread &s) { return std::isfinite(s.p50) ? money(s.p50) + " (" + money(s.p10) + " to " + money(s.p90) + ")" : money(s.p50); }

QString percent(double share) { return QString::number(100 * share, 'f', 0) + " %"; }

QString sentence(const Crossover &c, double first)
{
    static const std::map<Way, const char *> words{{Way::Own, "own"}, {Way::Provisioned, "provisioned"}, {Way::ByToken, "the API by the token"}};
    QStringList over;
    for (const Way way : c.over)
        over << words.at(way);
    QString t = QString(words.at(c.to)).replace(0, 1, QString(words.at(c.to)).front().toUpper()) + " stays cheaper than " + over.join(" and ");
    if (c.share == 0)
        return t + " from no volume within the range\n";
    if (c.already == 1)
        return t + " over the whole range\n";
    const auto from = [&](const std::optional<double> &v) {
        return !v ? QString("never within the range") : *v <= first ? tasks(*v) + " or fewer" : tasks(*v);
    };
    return t + " from " + from(c.p50) + "  (P10 " + from(c.p10) + ", P90 " + from(c.p90) + "), in " + percent(c.share) + " of draws\n";
}

} // namespace

std::string breakevenText(const PoolBreakeven &b, const ResultContext &c)
{
    const bool units = b.volumes.front().provisioned.has_value();
    QString t = QString::fromStdString(c.planName) + ": own pools or an API over volume, cost per successful task in " + QString::fromStdString(c.currency)
        + ", P50 (P10 to P90 of what we do not know)\nInstead of the pools: " + QString::fromStdString(b.instead) + "\n\n";
    t += QString("%1 %2 %3").arg("tasks", 12).arg("own", 30).arg("API by the token", 30);
    if (units)
        t += QString(" %1 %2").arg("provisioned", 30).arg("units", 8);
    t += QString(" %1 %2").arg("P(own)", 8).arg("P(API)", 8);
    if (units)
        t += QString(" %1").arg("P(prov.)", 8);
    t += QString(" %1\n").arg("replicas", 9);
    const std::size_t stride = std::max<std::size_t>(1, (b.volumes.size() + 11) / 12);
    for (std::size_t i = 0; i < b.volumes.size(); i += stride) {
        const VersusApi &v = b.volumes[i];
        t += QString("%1 %2 %3").arg(tasks(v.tasks), 12).arg(range(v.own), 30).arg(range(v.api), 30);
        if (units)
            t += QString(" %1 %2").arg(range(*v.provisioned), 30).arg(QString::number(v.units, 'f', 0), 8);
        t += QString(" %1 %2").arg(percent(v.pOwnCheapest), 8).arg(percent(v.pApiCheapest), 8);
        if (units)
            t += QString(" %1").arg(percent(v.pProvisionedCheapest), 8);
        t += QString(" %1\n").arg(QString::number(v.replicas, 'f', 0), 9);
    }
    t += "\nP(…) is the probability to be cheapest at that volume, over " + QString::number(b.draws) + (b.draws == 1 ? " draw: nothing in the plan is uncertain" : " draws")
        + (b.draws > 1 ? " (standard error at most " + QString::number(50 / std::sqrt(static_cast<double>(b.draws)), 'f', 1) + " points)" : QString()) + ".\n";
    t += "Tasks a month, P50:\n";
    for (const Crossover &crossover : crossovers(b))
        t += "  " + sentence(crossover, b.volumes.front().tasks);
    const auto beyond = std::find_if(b.volumes.begin(), b.volumes.end(), [](const VersusApi &v) { return v.pOwnPossible < 0.5; });
    if (beyond != b.volumes.end())
        t += "  The pools' most replicas do not carry the load in most draws from " + tasks(beyond->tasks) + ": own is not possible there\n";
    if (!b.due.empty()) {
        QStringList due;
        for (const double v : b.due)
            due << tasks(v);
        t += "  A further replica is due from " + due.join(", ") + "\n";
    }
    return t.toStdString();
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Why one pool costs, fills and waits as it does, at the base values: from the hour to the month to a million tokens.
#include "model/economics/month.h"
#include "model/economics/pool_waits.h"
#include "ui/explain/explanation.h"
#include "ui/explain/meter_words.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

struct PoolIn {
    const Pool &pool;
    const PoolMonth &month;
    const PoolTerms &terms;
    QString currency;
    std::string path;
};

QString digits(double value, int precision = 3) { return localNumber(value, 'g', precision); }
QString hours(double value) { return ColumnText(RowUnit::Count, {}, value)(value); }

/// Three digits of a price of an hour.
QString hourText(double price, const QString &currency) { return moneyText(price, price > 0 ? std::pow(10.0, std::floor(std::log10(price)) - 2) : 0, currency); }

/// What an hour is made of, by its parts.
QString hourWords(const HourPrice &hour, const QString &currency)
{
    QStringList parts;
    const auto add = [&](const QString &name, double money) {
        if (money > 0)
            parts << tr("%1 %2").arg(name, hourText(money, currency));
    };
    add(tr("rent"), hour.rent);
    add(tr("capital"), hour.capital);
    add(tr("staff"), hour.staff);
    add(tr("space and network"), hour.other);
    add(tr("power, idle"), hour.idlePower);
    add(tr("power added at full load"), hour.loadPower);
    return tr("An accelerator-hour: %1; %2 of the paid hours serve.").arg(parts.join(", "), shareText(hour.useful));
}

QString loadWords(const PoolIn &in)
{
    QStringList lines{tr("%1 requests a second on average, %2 replica-seconds each").arg(digits(in.month.requestsPerSecond), digits(in.month.requestSeconds))};
    for (const PoolMonth::Class &each : in.month.classes)
        lines << tr("%1: %2 of the work").arg(QString::fromStdString(each.stage), shareText(each.part, 0));
    if (in.pool.objective)
        lines << tr("Wait objective: %1 of the requests within %2 s, typed in").arg(shareText(in.pool.objective->share, 0), digits(in.pool.objective->waitSeconds));
    else
        lines << tr("Target utilisation %1, typed in").arg(shareText(in.terms.targetUtilisation, 0));
    lines << tr("Replicas from %1 to %2, typed in").arg(in.terms.least).arg(in.terms.most);
    return lines.join('\n');
}

/// What the month is paid for; the hours that are kept are parted into used and idle ones.
std::vector<ExplainRow> costRows(const PoolIn &in)
{
    const PoolLoad &load = in.month.load;
    const QString source = in.terms.hour.base.capital > 0 ? tr("typed in, owned") : tr("typed in");
    const std::string price = in.path + (in.pool.purchase.owned ? "/purchase/capex" : "/purchase/price_per_hour");
    ExplainRow kept{load.burstCost > 0 ? tr("Base") : tr("Hours that are kept"), in.terms.accelerators > 1 ? tr("%1 replicas on average, %2 accelerators each").arg(digits(load.meanReplicas), digits(in.terms.accelerators)) : tr("%1 replicas on average").arg(digits(load.meanReplicas)), load.baseCost, source, hourWords(in.terms.hour.base, in.currency) + '\n' + loadWords(in), price, {}};
    if (load.baseCost > 0 && load.burstCost == 0) {
        const double used = load.baseCost * std::clamp(load.utilisation, 0.0, 1.0);
        kept.children = {{tr("Used"), tr("%1 of the capacity that is paid").arg(shareText(load.utilisation)), used, source, kept.note, price, {}},
                         {tr("Idle"), tr("paid, and no request to serve"), load.baseCost - used, source, kept.note, in.path + "/target_utilisation", {}}};
    }
    std::vector<ExplainRow> rows{kept};
    if (load.burstCost > 0)
        rows.push_back({tr("On demand, above the base"), {}, load.burstCost, source, hourWords(in.terms.hour.burst, in.currency), in.path + "/purchase/price_per_hour", {}});
    rows.push_back({tr("Electricity"), tr("by the load"), load.powerCost, source, hourWords(in.terms.hour.base, in.currency), in.path + "/purchase/price_per_kwh", {}});
    rows.push_back({tr("Starts"), tr("replicas that load the model, paid and of no use"), load.startCost, source, {}, in.path + "/scaling/start_seconds", {}});
    std::erase_if(rows, [](const ExplainRow &row) { return row.value == 0; });
    return rows;
}

Explanation begun(const PoolIn &in, const QString &text, const QString &what)
{
    Explanation e;
    e.totalText = text;
    e.title = tr("Why %1?").arg(text);
    e.subtitle = tr("%1, pool %2, at the base values").arg(what, QString::fromStdString(in.pool.id));
    return e;
}

QString draws(const Spread &spread, const std::function<QString(double)> &text) { return tr("Over the draws: P10 %1, P50 %2, P90 %3.").arg(text(spread.p10), text(spread.p50), text(spread.p90)); }

Explanation explainCost(const PoolIn &in)
{
    const PoolMonth &m = in.month;
    const double paid = m.load.paidHours * in.terms.accelerators;
    Explanation e = begun(in, moneyText(m.cost, 0, in.currency), tr("cost of a month"));
    e.total = m.cost;
    e.formula = {tr("%1 replica-hours").arg(hours(m.load.paidHours)), QString(QChar(0xD7)), tr("%1 accelerators").arg(digits(in.terms.accelerators)), QString(QChar(0xD7)), tr("%1 an hour").arg(hourText(paid > 0 ? m.cost / paid : 0, in.currency)), "=", e.totalText};
    e.rowsTitle = tr("What the month is paid for");
    e.unit = in.currency;
    e.rows = costRows(in);
    e.error = tr("A month has %1 hours.").arg(digits(hoursPerMonth, 4)) + ' ' + draws(m.costSpread, [&](double v) { return moneyText(v, 0, in.currency); });
    return e;
}

Explanation explainTokens(const PoolIn &in)
{
    const PoolMonth &m = in.month;
    const double scale = m.outputPerMonth > 0 ? 1e6 / m.outputPerMonth : 0;
    Explanation e = begun(in, moneyText(m.cost * scale, 0, in.currency), tr("per 1M output tokens"));
    e.total = m.cost * scale;
    e.unit = in.currency;
    e.rowsTitle = tr("What a million output tokens carries of the month");
    e.formula = {tr("cost of the month %1").arg(moneyText(m.cost, 0, in.currency)), QString(QChar(0xF7)), tr("%1 output tokens").arg(countText(m.outputPerMonth)), QString(QChar(0xD7)), tr("1M"), "=", e.totalText};
    if (!(scale > 0)) {
        e.waiting = tr("No token is written here.");
        return e;
    }
    e.rows = costRows(in);
    for (ExplainRow &row : e.rows) {
        row.value *= scale;
        for (ExplainRow &part : row.children)
            part.value *= scale;
    }
    e.error = tr("The whole month, prompts included, over the tokens that are written. Full to the last second the same hours would cost %1.").arg(moneyText(m.cost * scale * std::clamp(m.utilisation, 0.0, 1.0), 0, in.currency));
    return e;
}

Explanation explainUse(const PoolIn &in)
{
    const PoolMonth &m = in.month;
    Explanation e = begun(in, shareText(m.utilisation), tr("load over the capacity of the paid hours"));
    e.rowUnit = RowUnit::Share;
    e.unit = tr("of capacity");
    e.total = 1;
    const double capacity = m.load.paidHours * in.terms.hour.base.useful;
    e.formula = {tr("%1 replica-hours of work").arg(hours(m.utilisation * capacity)), QString(QChar(0xF7)), tr("%1 that are paid and serve").arg(hours(capacity)), "=", e.totalText};
    e.rowsTitle = tr("Capacity that is paid");
    const QString note = loadWords(in);
    const double useful = in.terms.hour.base.useful, busiest = m.load.replicas > 0 && !m.hours.empty()
        ? std::max_element(m.hours.begin(), m.hours.end(), [](const auto &a, const auto &b) { return a.requestsPerSecond < b.requestsPerSecond; })->requestsPerSecond * m.requestSeconds / useful / m.load.replicas : 0;
    e.rows = {{tr("Used"), tr("requests that are served"), m.utilisation, tr("exact"), note, in.path + "/target_utilisation", {}}};
    const double idle = 1 - m.utilisation, headroom = std::clamp(1 - busiest, 0.0, std::max(0.0, idle));
    ExplainRow rest{tr("Idle"), tr("paid, and no request to serve"), idle, tr("exact"), note, in.path + "/count/min", {}};
    rest.children = {{tr("Room in the busiest hour"), tr("for peaks, waits and whole replicas"), headroom, tr("exact"), note, in.path + "/target_utilisation", {}},
                     {tr("Quieter hours"), tr("below the busiest one"), idle - headroom, tr("exact"), note, "/demand/hourly_profile", {}}};
    e.rows.push_back(std::move(rest));
    e.error = draws(m.utilisationSpread, [](double v) { return shareText(v); });
    return e;
}

Explanation explainReplicas(const PoolIn &in)
{
    const PoolMonth &m = in.month;
    double busiest = 0;
    for (const PoolMonth::Hour &hour : m.hours)
        busiest = std::max(busiest, hour.requestsPerSecond * m.requestSeconds / in.terms.hour.base.useful);
    Explanation e = begun(in, digits(m.replicas, 6), tr("replicas at the busiest hour"));
    e.rowUnit = RowUnit::Count;
    e.unit = tr("replicas");
    e.total = m.replicas;
    const double work = std::min(busiest, m.replicas);
    e.formula = {tr("work of the busiest hour %1 replicas").arg(digits(busiest)), "+", tr("room %1").arg(digits(m.replicas - work)), "=", e.totalText};
    e.rowsTitle = tr("What the replicas are for");
    e.rows = {{tr("Work of the busiest hour"), tr("requests a second times replica-seconds of each"), work, tr("exact"), loadWords(in), in.path + "/throughput/output_tokens_per_second", {}},
              {tr("Room"), tr("for peaks, the wait objective or target utilisation, and whole replicas"), m.replicas - work, tr("exact"), loadWords(in), in.path + (in.pool.objective ? "/objective/wait_seconds" : "/target_utilisation"), {}}};
    e.error = draws(m.replicasSpread, [](double v) { return digits(v, 4); });
    if (m.overloaded)
        e.error += ' ' + tr("Some hour brings more work than all replicas can do.");
    return e;
}

Explanation explainWait(const PoolIn &in)
{
    const PoolMonth &m = in.month;
    const QString text = std::isfinite(m.p95Wait) ? ColumnText(RowUnit::Seconds, {}, m.p95Wait)(m.p95Wait) : tr("without end");
    Explanation e = begun(in, text, tr("95 % of the requests wait at most so long"));
    e.rowUnit = RowUnit::Share;
    e.unit = tr("of requests");
    e.formula = {tr("%1 of the requests wait at most").arg(shareText(0.95, 0)), "=", e.totalText};
    e.rowsTitle = tr("The requests that wait longer, by the hours they come in");
    const std::vector<HourWait> waits = hourWaits(in.terms, m.requestsPerSecond * m.requestSeconds, secondsPerMonth, m.load); // as if a task came each second
    double all = 0;
    for (const HourWait &wait : waits)
        all += wait.weight;
    if (!std::isfinite(m.p95Wait) || !(all > 0)) {
        e.waiting = all > 0 ? tr("In some hours more requests come than all replicas can serve: their queue grows for ever. Raise the most replicas.") : tr("No request comes here.");
        return e;
    }
    e.total = waitsLonger(waits, m.p95Wait);
    for (std::size_t h = 0; h < waits.size(); ++h) {
        const double longer = waits[h].weight / all * waits[h].waits * std::exp(-waits[h].decay * m.p95Wait);
        if (longer > 0)
            e.rows.push_back({waits.size() == 1 ? tr("All hours") : tr("Hours of load level %1").arg(h + 1), tr("%1 of the requests; %2 of them wait at all").arg(shareText(waits[h].weight / all, 0), shareText(waits[h].waits)), longer, tr("exact"), loadWords(in), in.path + "/count/max", {}});
    }
    std::sort(e.rows.begin(), e.rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    e.error = tr("Within an hour waits fall off exponentially: P(wait > t) = P(wait at all) × e to the −t ÷ their mean. Beyond the objective, or a second without one: %1 of the requests.").arg(shareText(m.waitsLonger));
    return e;
}

} // namespace

std::vector<Asked> poolFigures(const Evaluation &evaluation, const std::string &pool)
{
    std::vector<Asked> figures;
    for (const PoolMonth &month : evaluation.month.pools)
        if (pool.empty() || month.pool == pool)
            for (const Figure figure : {Figure::PoolCost, Figure::PoolTokens, Figure::PoolUse, Figure::PoolReplicas, Figure::PoolWait})
                figures.push_back({figure, month.pool, 0});
    return figures;
}

Explanation explainPool(const ExplainInput &in, const Asked &asked)
{
    const Evaluation &evaluation = in.evaluation;
    for (std::size_t p = 0; p < evaluation.month.pools.size() && p < in.plan.pools.size() && p < evaluation.baseTask.pools.size(); ++p) {
        const PoolIn pool{in.plan.pools[p], evaluation.month.pools[p], evaluation.baseTask.pools[p], QString::fromStdString(in.plan.currency), "/pools/" + in.plan.pools[p].id};
        if (pool.pool.id != asked.about && !asked.about.empty())
            continue;
        switch (asked.figure) {
        case Figure::PoolTokens: return explainTokens(pool);
        case Figure::PoolUse: return explainUse(pool);
        case Figure::PoolReplicas: return explainReplicas(pool);
        case Figure::PoolWait: return explainWait(pool);
        default: return explainCost(pool);
        }
    }
    Explanation e;
    e.waiting = tr("There is no such pool.");
    return e;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pool_rows.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

const QString none(QChar(0x2013)); // no figure

QString money(double value, const QString &currency) { return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 0, currency); }

QString seconds(double value) { return std::isfinite(value) ? localNumber(value, 'g', 2) + QChar(0xA0) + "s" : tr("without end"); }

std::string textAt(const data::Json &item, const char *path)
{
    const data::Json *value = data::findPath(item, path);
    return value && value->asString() ? *value->asString() : std::string();
}

double numberAt(const data::Json &item, const char *path, double standard)
{
    const data::Json *value = data::findPath(item, path);
    return value && value->asNumber() ? *value->asNumber() : standard;
}

QString paidWords(const std::string &kind)
{
    return kind == "reserved" ? tr("reserved") : kind == "spot" ? tr("spot") : kind == "owned" ? tr("owned") : kind == "mixed" ? tr("base and on demand") : kind == "edge" ? tr("edge devices") : tr("on demand");
}

/// "2 × H100, reserved".
QString kindWords(const data::Json &item)
{
    const QString accelerator = QString::fromStdString(textAt(item, "/accelerator"));
    const double each = numberAt(item, "/tensor_parallel", 1);
    const QString what = accelerator.isEmpty() ? tr("accelerator") : accelerator;
    const QString kind = QString::fromStdString(textAt(item, "/purchase/kind"));
    return QString("%1, %2").arg(each > 1 ? QString("%1 %2 %3").arg(localNumber(each, 'f', 0), QString(QChar(0xD7)), what) : what, paidWords(kind.toStdString()));
}

QString overloadWords(const data::Json &item)
{
    const data::Json *rule = item.find("overload");
    if (rule && rule->asString())
        return *rule->asString() == "shed" ? tr("tasks fail") : tr("next tier takes them");
    if (rule && rule->asObject())
        return tr("%1 takes them").arg(QString::fromStdString(textAt(item, "/overload/model")));
    return tr("requests queue");
}

/// What the month says of it: nothing where it has room.
TextTable::Cell fullCell(const data::Json &item, const PoolMonth *m)
{
    const QString words = overloadWords(item); // elided where there is little room: the tip has it whole
    TextTable::Cell cell{words, words + QLatin1Char('\n') + ui::tr("What happens to tasks that come when all replicas are full; below, how often that is")};
    if (!m)
        return cell;
    const QString at = peakHour(*m);
    if (m->overflow > 0)
        cell.sub = ui::tr("%1 of tasks find it full").arg(shareText(m->overflow, m->overflow < 0.1 ? 1 : 0));
    else if (m->overloaded)
        cell.sub = at.isEmpty() ? ui::tr("overloaded") : ui::tr("overloaded at %1").arg(at);
    else if (m->overloadedShare > 0)
        cell.sub = ui::tr("overloaded in %1 of draws").arg(probabilityText(m->overloadedShare));
    else if (m->late)
        cell.sub = ui::tr("misses its target");
    else if (m->lateShare > 0)
        cell.sub = ui::tr("misses its target in %1 of draws").arg(probabilityText(m->lateShare));
    else
        cell.sub = ui::tr("has room in every draw");
    if (m->overloaded || m->overflow > 0)
        cell.ink = Role::Bad;
    else if (m->late || m->overloadedShare > 0 || m->lateShare > 0)
        cell.ink = Role::Warn;
    return cell;
}

QString spreadWords(const Spread &s, const QString &currency)
{
    return s.p90 - s.p10 > 0.005 * std::abs(s.p50) ? tr("%1 to %2").arg(money(s.p10, currency), money(s.p90, currency)) : QString();
}

TextTable::Row figures(const data::Json &item, const PoolMonth &m, const PoolTerms &terms, const QString &currency)
{
    const data::Json *count = item.find("count");
    const double least = count && count->asNumber() ? *count->asNumber() : numberAt(item, "/count/min", 1), most = count && count->asNumber() ? *count->asNumber() : numberAt(item, "/count/max", least);
    TextTable::Row row;
    row.push_back({localNumber(m.replicas, 'f', 0), ui::tr("At the busiest hour; below, the fewest and the most that the plan allows"), m.replicas >= most && m.late ? std::optional(Role::Warn) : std::nullopt, {}, false, {},
                   least == most ? ui::tr("fixed") : ui::tr("of %1 to %2").arg(localNumber(least, 'f', 0), localNumber(most, 'f', 0))});
    const QString at = peakHour(m);
    const double peak = peakUtilisation(m, terms);
    row.push_back({shareText(m.utilisation, 0), ui::tr("Load over the capacity of the paid hours at the base values; below, in the hour with the most requests"), {}, {}, false, {},
                   at.isEmpty() ? ui::tr("all hours alike") : ui::tr("%1 at %2").arg(shareText(peak, 0), at)});
    QString objective;
    if (terms.objective)
        objective = ui::tr("at most %1 asked").arg(seconds(terms.objective->seconds));
    const bool missed = terms.objective && m.waitsLonger > terms.objective->share + 1e-9;
    row.push_back({m.requestSeconds > 0 ? seconds(m.p95Wait) : none, ui::tr("Seconds that 95 % of the requests do not exceed before a replica starts on them, over all hours"), missed || !std::isfinite(m.p95Wait) ? std::optional(Role::Bad) : std::nullopt, {}, false, {}, objective});
    const double hour = m.load.paidHours > 0 ? m.cost / m.load.paidHours : std::nan("");
    row.push_back({std::isfinite(hour) ? money(hour, currency) : none, ui::tr("The month's cost over the hours of replicas that are paid for: %1 hours").arg(countText(m.load.paidHours)), {}, {}, false, {},
                   terms.accelerators > 1 ? ui::tr("of %1 accelerators").arg(localNumber(terms.accelerators, 'f', 0)) : QString()});
    const double million = m.outputPerMonth > 0 ? m.cost / m.outputPerMonth * 1e6 : std::nan("");
    row.push_back({std::isfinite(million) ? money(million, currency) : none, ui::tr("The month's cost over the output tokens it writes; their input and its share of the work are in it"), {}, {}, false, {},
                   m.outputPerMonth > 0 ? ui::tr("%1 tokens").arg(countText(m.outputPerMonth)) : QString()});
    row.push_back({money(m.cost, currency), ui::tr("At the base values; below, P10 to P90 over what is not known"), {}, {}, true, {}, spreadWords(m.costSpread, currency)});
    row.push_back(fullCell(item, &m));
    return row;
}

} // namespace

QString peakHour(const PoolMonth &pool)
{
    if (pool.hours.size() < 2)
        return {};
    const auto busier = [](const PoolMonth::Hour &a, const PoolMonth::Hour &b) { return a.requestsPerSecond < b.requestsPerSecond; };
    const auto [low, high] = std::minmax_element(pool.hours.begin(), pool.hours.end(), busier);
    if (!(high->requestsPerSecond > low->requestsPerSecond))
        return {};
    const auto at = static_cast<int>(std::max_element(pool.hours.begin(), pool.hours.end(), busier) - pool.hours.begin());
    const QString hour = QStringLiteral("%1:00").arg(at % 24, 2, 10, QLatin1Char('0'));
    return pool.hours.size() > 24 ? windowLocale().dayName(at / 24 + 1, QLocale::ShortFormat) + QLatin1Char(' ') + hour : hour;
}

double peakUtilisation(const PoolMonth &pool, const PoolTerms &terms)
{
    double most = 0;
    for (const PoolMonth::Hour &hour : pool.hours)
        if (hour.replicas > 0)
            most = std::max(most, hour.requestsPerSecond * terms.work.seconds / (hour.replicas * terms.hour.base.useful));
    return most;
}

std::vector<TextTable::Column> poolColumns()
{
    return {{ui::tr("Pool"), {}, false},
            {ui::tr("Replicas"), {}, true},
            {ui::tr("Utilisation,\nin the peak"), {}, true},
            {ui::tr("P95 wait"), {}, true},
            {ui::tr("Replica-\nhour"), {}, true},
            {ui::tr("1M output\ntokens"), {}, true},
            {ui::tr("Month"), {}, true},
            {ui::tr("When full"), {}, false}};
}

std::vector<ItemTable::Row> poolRows(const FieldContext &context)
{
    std::vector<ItemTable::Row> rows;
    const EvaluationPtr e = context.runner->result();
    const data::Json *list = data::findPath(context.document->json(), "/pools");
    if (!list || !list->asArray() || list->asArray()->empty())
        return rows;
    const QString currency = QString::fromStdString(context.document->plan()->currency);
    const std::string written = data::writeJson(context.document->json(), 0); // where stages, checks and summaries name a pool
    double cost = 0;
    bool all = true;
    for (const data::Json &item : *list->asArray()) {
        const std::string id = textAt(item, "/id");
        const QString use = written.find("\"pool:" + id + "\"") != std::string::npos ? QString() : ui::tr(", no stage uses it");
        const QString kind = kindWords(item) + use;
        TextTable::Cell name{QString::fromStdString(id), kind + QLatin1Char('\n') + ui::tr("The name in routes: pool:%1. F2 renames it everywhere.").arg(QString::fromStdString(id)), {}, {}, true, {}, kind, QString::fromStdString("/pools/" + id + "/id")};
        ItemTable::Row row{id, {name}};
        std::size_t at = 0;
        const auto *pools = e && e->ok ? &e->month.pools : nullptr;
        while (pools && at < pools->size() && (*pools)[at].pool != id)
            ++at;
        if (pools && at < pools->size() && at < e->baseTask.pools.size()) {
            const TextTable::Row more = figures(item, (*pools)[at], e->baseTask.pools[at], currency);
            row.cells.insert(row.cells.end(), more.begin(), more.end());
            cost += (*pools)[at].cost;
        } else {
            for (int i = 0; i < 6; ++i)
                row.cells.push_back({none, ui::tr("Being computed…"), Role::Text3});
            row.cells.push_back(fullCell(item, nullptr));
            all = false;
        }
        rows.push_back(std::move(row));
    }
    if (rows.size() > 1)
        rows.push_back({{}, {{ui::tr("All pools"), {}, {}, {}, true}, {}, {}, {}, {}, {}, {all ? money(cost, currency) : none, ui::tr("The sum of the rows above, at the base values"), {}, {}, true}, {}}});
    return rows;
}

} // namespace farthing::ui

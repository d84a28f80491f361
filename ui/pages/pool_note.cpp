// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pool_note.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace farthing::ui {

namespace {

QString classesNote(const PoolMonth &m, const Pool *pool)
{
    double apart = 0;
    QStringList lines;
    for (const PoolMonth::Class &each : m.classes) {
        apart += each.replicas;
        lines << tr("%1 %2 of the work, %3 s a request").arg(QString::fromStdString(each.stage), shareText(each.part, 0), localNumber(each.requestSeconds, 'g', 2));
    }
    if (lines.isEmpty() || !pool)
        return {};
    return lines.join(", ") + (pool->classes == Pool::Classes::Apart ? tr("; each on replicas of its own") : tr("; apart they would take %1 replicas").arg(apart, 0, 'f', 0));
}

QStringList termsNote(const PoolTerms &t, const QString &currency)
{
    QStringList parts;
    if (t.hour.base.capital > 0)
        parts << tr("an accelerator-hour is %1 capital, %2 power at full load, %3 staff and space")
                     .arg(moneyText(t.hour.base.capital, 0.01, currency), moneyText(t.hour.base.idlePower + t.hour.base.loadPower, 0.01, currency), moneyText(t.hour.base.staff + t.hour.base.other, 0.01, currency));
    if (t.work.halfBatch > 0)
        parts << tr("%1 requests fit at once").arg(t.fleet.atOnce, 0, 'f', 0);
    if (t.work.seconds > 0)
        parts << tr("a request takes %1 replica-seconds").arg(localNumber(t.work.seconds, 'g', 3));
    return parts;
}

} // namespace

QString poolNote(const Evaluation &e, const Plan &plan, const std::string &pool)
{
    const QString currency = QString::fromStdString(plan.currency);
    for (std::size_t p = 0; p < e.month.pools.size(); ++p) {
        const PoolMonth &m = e.month.pools[p];
        if (m.pool != pool)
            continue;
        QStringList parts;
        if (m.load.reserved > 0)
            parts << tr("%1 of the %2 replicas are in the base").arg(m.load.reserved, 0, 'f', 0).arg(m.replicas, 0, 'f', 0);
        if (m.load.powerCost > 0)
            parts << tr("%1 of the month is power").arg(moneyText(m.load.powerCost, 0, currency));
        if (const QString classes = classesNote(m, p < plan.pools.size() ? &plan.pools[p] : nullptr); !classes.isEmpty())
            parts << classes;
        if (m.bestYears > 0)
            parts << tr("kept %1 years an accelerator costs %2 a year, the least").arg(m.bestYears).arg(moneyText(m.keptYears[static_cast<std::size_t>(m.bestYears) - 1], 0, currency));
        if (p < e.baseTask.pools.size())
            parts << termsNote(e.baseTask.pools[p], currency);
        if (parts.isEmpty())
            return {};
        QString text = parts.join("; ") + ".";
        text[0] = text[0].toUpper();
        return text;
    }
    return {};
}

} // namespace farthing::ui

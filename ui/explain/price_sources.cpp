// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/price_sources.h"

#include "model/economics/pool_hour.h"
#include "model/plan/resolve.h"
#include "model/pricing/rate_card.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace farthing::ui {

namespace {

QString price(const std::optional<double> &value, const PriceRow &row)
{
    return value ? moneyText(*value, *value < 1 ? 0.001 : 0.01, QString::fromStdString(row.currency)) : QString("?");
}

/// Money per accelerator-hour at full load; of the base where it is mixed.
double hourAt(const Plan &plan, std::size_t pool)
{
    Issues ignored;
    const Plan base = resolveBase(plan, ignored);
    return poolHour(base.pools[pool], ignored).base.at(1);
}

} // namespace

QString sheetWords(const PriceSheet &sheet)
{
    const QString hash = QString::fromStdString(sheet.hash);
    return tr("%1, %2, sha-256 %3").arg(QString::fromStdString(sheet.name), QString::fromStdString(sheet.date), hash.size() > 12 ? hash.left(4) + QChar(0x2026) + hash.right(4) : hash);
}

StagePriceWords priceWords(const Plan &plan, const PriceSheet &sheet, const Stage &stage)
{
    QStringList rows, lines;
    QString file;
    bool pool = false;
    const auto add = [&](const std::string &model) {
        if (model.starts_with("pool:")) {
            pool = true;
            for (std::size_t p = 0; p < plan.pools.size(); ++p)
                if ("pool:" + plan.pools[p].id == model)
                    lines << tr("%1: own pool, %2 per accelerator-hour").arg(QString::fromStdString(model.substr(5)), moneyText(hourAt(plan, p), 0.01, QString::fromStdString(plan.currency)));
            return;
        }
        Issues ignored;
        const auto card = findRates(sheet, plan, {model, stage.service, stage.region, ""}, ignored);
        for (std::size_t b = 0; card && b < card->bands.size(); ++b) {
            const int index = card->bands[b].row;
            if (index < 0 || index >= static_cast<int>(sheet.rows.size()))
                continue;
            const PriceRow &row = sheet.rows[static_cast<std::size_t>(index)];
            file = QString::fromStdString(row.file.empty() ? sheet.name : row.file);
            const QString number = QString::number(row.fileRow);
            if (!rows.contains(number))
                rows << number;
            lines << tr("%1%2: input %3, cached %4, output %5 per 1M; %6 row %7, checked %8")
                         .arg(QString::fromStdString(model), card->bands[b].fromTokens > 0 ? tr(" from %1 tokens").arg(countText(card->bands[b].fromTokens)) : QString(), price(row.input, row),
                              price(row.cachedInput, row), price(row.output, row), file, number, row.checkedOn.empty() ? tr("on no stated date") : QString::fromStdString(row.checkedOn));
        }
    };
    for (const Tier &tier : stage.route)
        add(tier.model);
    if (stage.checker)
        add(stage.checker->model);
    lines.removeDuplicates();
    StagePriceWords words;
    words.brief = rows.isEmpty() ? (pool ? tr("own pool") : QString()) : rows.size() == 1 ? tr("row %1").arg(rows[0]) : tr("rows %1").arg(rows.join(", "));
    words.full = (lines << tr("Price sheet %1").arg(sheetWords(sheet))).join("\n");
    return words;
}

} // namespace farthing::ui

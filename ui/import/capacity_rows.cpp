// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/capacity_rows.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"

#include <cmath>
#include <map>

namespace farthing::ui {

namespace {

std::string keyOf(const CapacityPrice &price)
{
    std::string key;
    for (const std::string &part : {price.provider, price.item, price.type, price.region, price.accelerator, price.per, price.effectiveFrom})
        key += part + '\n';
    return key + std::to_string(price.accelerators.value_or(0)) + '\n' + std::to_string(price.termMonths.value_or(0));
}

QString typeWords(const std::string &type)
{
    return type == "gpu_spot" ? ui::tr("spot") : type == "gpu_reserved" ? ui::tr("reserved") : type == "gpu_on_demand" ? ui::tr("on demand") : choiceText(type);
}

QString whatText(const CapacityPrice &price)
{
    QString text = QString::fromStdString(price.accelerator);
    if (price.accelerators && *price.accelerators != 1)
        text += QString(" \u00d7%1").arg(localNumber(*price.accelerators, 'g', 4));
    return text.isEmpty() ? typeWords(price.type) : text + ", " + typeWords(price.type);
}

} // namespace

std::vector<TextTable::Row> capacityRows(const ImportSession &session)
{
    std::map<std::string, const CapacityPrice *> old;
    for (const CapacityPrice &price : session.old().capacity)
        old.emplace(keyOf(price), &price);
    std::vector<TextTable::Row> rows;
    for (const CapacityPrice &price : session.import().sheet.capacity) {
        const auto before = old.find(keyOf(price));
        const bool changed = before != old.end();
        if (changed && before->second->price == price.price && before->second->currency == price.currency)
            continue;
        const QString name = QString::fromStdString(price.provider + " " + price.item + (price.region.empty() ? "" : ", " + price.region)), per = QString::fromStdString(price.currency + " / " + price.per);
        TextTable::Row row{{changed ? ui::tr("changed") : ui::tr("new"), {}, changed ? Role::Text : Role::Good, {}, true}, {name, name}, {whatText(price), {}},
                           {(changed ? priceCellText(before->second->price) + " " + QChar(0x2192) + " " : QString()) + priceCellText(price.price), per}};
        if (changed && price.price && before->second->price.value_or(0) > 0 && before->second->currency == price.currency) {
            const double by = *price.price / *before->second->price - 1;
            row.push_back({QString(QChar(by < 0 ? 0x2193 : 0x2191)) + " " + shareText(std::abs(by)), {}, by < 0 ? Role::Good : Role::Bad});
        } else {
            row.push_back({});
        }
        row.push_back({per, per, Role::Text2});
        rows.push_back(std::move(row));
    }
    return rows;
}

QString otherPricesSentence(const ImportSession &session)
{
    const PriceSheet &sheet = session.import().sheet;
    QString text;
    if (!sheet.capacity.empty())
        text += ui::tr(", %1 prices by the hour").arg(wholeNumber(sheet.capacity.size()));
    if (!sheet.charges.empty())
        text += ui::tr(", %1 other charges").arg(wholeNumber(sheet.charges.size()));
    return text;
}

} // namespace farthing::ui

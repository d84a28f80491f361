// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_step.h"
#include "ui/i18n/words.h"
#include "ui/widgets/price_text.h"
#include "ui/widgets/text_table.h"

namespace farthing::ui {

std::unique_ptr<TextTable> previewTable(QObject *parent)
{
    const QString per = ui::tr("Per one million tokens, in the row's currency");
    std::vector<TextTable::Column> columns{{ui::tr("Row"), ui::tr("Row of the file"), true}, {ui::tr("Provider"), {}}, {ui::tr("Model"), {}}, {ui::tr("Tier"), {}},
                                           {ui::tr("Input"), per, true, true}, {ui::tr("Cached"), per, true, true}, {ui::tr("Output"), per, true, true}, {ui::tr("Currency"), {}},
                                           {ui::tr("Context"), ui::tr("Tokens"), true}, {ui::tr("From"), ui::tr("First day of the price")}, {ui::tr("Notes"), {}}};
    return std::make_unique<TextTable>(std::move(columns), parent);
}

void showRows(TextTable &table, const std::vector<PriceRow> &rows, std::size_t most)
{
    std::vector<TextTable::Row> shown;
    for (const PriceRow &row : rows) {
        if (shown.size() == most)
            break;
        const auto price = [&](const std::optional<double> &value, PriceCell cell) {
            TextTable::Cell out{priceCellText(value, row.isNotApplicable(cell)), {}};
            if (!value)
                out.ink = Role::Text3;
            return out;
        };
        shown.push_back({{QString::number(row.fileRow), QString::fromStdString(row.file), Role::Text3},
                         {QString::fromStdString(row.provider), {}},
                         {QString::fromStdString(row.model), {}, {}, {}, true},
                         {choiceText(row.serviceTier) + QString::fromStdString(row.region.empty() ? "" : " " + row.region), {}},
                         price(row.input, PriceCell::Input),
                         price(row.cachedInput, PriceCell::CachedInput),
                         price(row.output, PriceCell::Output),
                         {QString::fromStdString(row.currency), {}},
                         {row.contextWindow ? countText(*row.contextWindow) : QString("?"), {}, row.contextWindow ? std::optional<Role>() : Role::Text3},
                         {row.effectiveFrom.empty() ? QString(QChar(0x2013)) : QString::fromStdString(row.effectiveFrom), {}},
                         {QString::fromStdString(row.notes), QString::fromStdString(row.notes), Role::Text2}});
    }
    table.setRows(std::move(shown));
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_compare.h"

#include "ui/i18n/words.h"
#include "ui/pages/price_table.h"
#include "ui/widgets/price_text.h"
#include "ui/widgets/text_table.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

namespace farthing::ui {

PriceCompare::PriceCompare(QWidget *parent) : QFrame(parent), m_hint(new QLabel(tr("Tick rows of the table to see them side by side."), this)), m_view(tableView(new TextTable({}, this), tr("Pinned models side by side"), this)), m_clear(new QPushButton(tr("Clear"), this))
{
    setProperty("panel", true);
    auto *title = new QLabel(tr("Compare"), this);
    title->setFont(Theme::instance().font(Type::Section));
    m_hint->setProperty("secondary", true);
    m_hint->setWordWrap(true);
    m_view->setObjectName("pricesCompared");
    m_clear->setObjectName("clearPins");
    m_clear->setAccessibleName(tr("Clear the comparison"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &PriceCompare::cleared);
    show({});
}

void PriceCompare::show(const std::vector<const PriceRow *> &rows)
{
    m_hint->setVisible(rows.empty());
    m_view->setVisible(!rows.empty());
    m_clear->setVisible(!rows.empty());
    std::vector<TextTable::Column> columns{{tr("Per 1M tokens"), {}}};
    for (const PriceRow *row : rows)
        columns.push_back({QString::fromStdString(row->model), rowName(*row), true});
    std::vector<TextTable::Row> lines;
    const auto add = [&](const QString &name, const std::function<QString(const PriceRow &)> &text, const std::function<std::optional<double>(const PriceRow &)> &value, bool lowerIsBetter) {
        std::optional<double> best;
        for (const PriceRow *row : rows)
            if (const auto v = value ? value(*row) : std::nullopt; v && (!best || (lowerIsBetter ? *v < *best : *v > *best)))
                best = v;
        TextTable::Row line{{name, {}, Role::Text2}};
        for (const PriceRow *row : rows) {
            const auto v = value ? value(*row) : std::nullopt;
            const bool isBest = rows.size() > 1 && best && v && *v == *best;
            line.push_back({text(*row), isBest ? tr("The best of these") : QString(), isBest ? std::optional<Role>(Role::Accent) : std::nullopt, {}, isBest});
        }
        lines.push_back(std::move(line));
    };
    add(tr("Provider"), [](const PriceRow &r) { return QString::fromStdString(r.provider); }, {}, true);
    add(tr("Tier"), [](const PriceRow &r) { return choiceText(r.serviceTier) + QString::fromStdString(r.region.empty() ? "" : " " + r.region); }, {}, true);
    struct Price {
        QString name;
        std::optional<double> PriceRow::*field;
        PriceCell cell;
    };
    for (const Price &price : {Price{tr("Input"), &PriceRow::input, PriceCell::Input}, {tr("Cached input"), &PriceRow::cachedInput, PriceCell::CachedInput}, {tr("Cache write"), &PriceRow::cacheWrite, PriceCell::CacheWrite},
                               {tr("Cache write, 1 h"), &PriceRow::cacheWrite1h, PriceCell::CacheWrite1h}, {tr("Output"), &PriceRow::output, PriceCell::Output}, {tr("Reasoning"), &PriceRow::reasoningOutput, PriceCell::ReasoningOutput}})
        add(price.name, [price](const PriceRow &r) { return priceCellText(r.*price.field, r.isNotApplicable(price.cell)); }, [price](const PriceRow &r) { return r.*price.field; }, true);
    add(tr("Currency"), [](const PriceRow &r) { return QString::fromStdString(r.currency); }, {}, true);
    const auto count = [](std::optional<double> PriceRow::*field) { return [field](const PriceRow &r) { return r.*field ? countText(*(r.*field)) : QString("?"); }; };
    add(tr("Context, tokens"), count(&PriceRow::contextWindow), [](const PriceRow &r) { return r.contextWindow; }, false);
    add(tr("Most output, tokens"), count(&PriceRow::maxOutput), [](const PriceRow &r) { return r.maxOutput; }, false);
    add(tr("Least cached, tokens"), count(&PriceRow::cacheMinTokens), [](const PriceRow &r) { return r.cacheMinTokens; }, true);
    for (int i = 0; i < capabilityCount; ++i) {
        const QString name = capabilityName(i);
        add(name.left(1).toUpper() + name.mid(1), [i](const PriceRow &r) {
            const Known known = r.capabilities[static_cast<std::size_t>(i)];
            return known == Known::Yes ? tr("yes") : known == Known::No ? tr("no") : QString("?");
        }, {}, true);
    }
    add(tr("Effective from"), [](const PriceRow &r) { return r.effectiveFrom.empty() ? QString(QChar(0x2013)) : QString::fromStdString(r.effectiveFrom); }, {}, true);
    add(tr("Source"), [](const PriceRow &r) { return QString::fromStdString(r.source); }, {}, true);
    auto *model = new TextTable(std::move(columns), this);
    model->setRows(rows.empty() ? std::vector<TextTable::Row>() : std::move(lines));
    QAbstractItemModel *old = m_view->model();
    QItemSelectionModel *selection = m_view->selectionModel();
    m_view->setModel(model);
    delete selection;
    delete old;
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setDefaultSectionSize(26);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pool_offer.h"

#include "model/pricing/accelerator_offers.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

namespace {

constexpr std::size_t mostOffers = 60; // of a type, the cheapest: a list names the same machine in every region

/// What lists call the hours of a purchase, and the field that they fill.
std::vector<std::pair<const char *, const char *>> typesFor(const Purchase &purchase)
{
    switch (purchase.kind) {
    case Purchase::Kind::OnDemand: return {{"gpu_on_demand", "/purchase/price_per_hour"}};
    case Purchase::Kind::Reserved: return {{"gpu_reserved", "/purchase/price_per_hour"}};
    case Purchase::Kind::Spot: return {{"gpu_spot", "/purchase/price_per_hour"}};
    case Purchase::Kind::Owned:
    case Purchase::Kind::Edge: return {};
    case Purchase::Kind::Mixed:
        if (purchase.owned)
            return {{"gpu_on_demand", "/purchase/price_per_hour"}};
        return {{"gpu_on_demand", "/purchase/price_per_hour"}, {"gpu_reserved", "/purchase/reserved_price_per_hour"}};
    }
    return {};
}

QString typeText(const std::string &type) { return type == "gpu_spot" ? tr("spot") : type == "gpu_reserved" ? tr("reserved") : tr("on demand"); }

QString offerText(const AcceleratorOffer &offer, const QString &currency)
{
    const CapacityPrice &price = *offer.price;
    QString text = QString("%1  %2 %3").arg(cardMoney(offer.perHour, currency), QString::fromStdString(price.provider), QString::fromStdString(price.item));
    if (!price.region.empty())
        text += ", " + QString::fromStdString(price.region);
    return text + ", " + typeText(price.type);
}

} // namespace

PoolOffer::PoolOffer(const FieldContext &context, std::string path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_offers(new QComboBox(this)), m_note(new QLabel(this))
{
    auto *label = new QLabel(tr("From a price list"), this);
    label->setBuddy(m_offers);
    label->setWordWrap(true);
    label->setFixedWidth(116);
    m_offers->setObjectName("poolOffers");
    m_offers->setAccessibleName(tr("Price of an accelerator-hour, from a price list"));
    m_offers->setToolTip(tr("Prices of this accelerator in the project's sheets, per accelerator-hour, cheapest first. Choosing one enters it."));
    m_offers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offers->setMinimumContentsLength(12);
    m_note->setFont(Theme::instance().font(Type::Secondary));
    m_note->setProperty("secondary", true);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(label);
    line->addWidget(m_offers, 1);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_offers, &QComboBox::activated, this, &PoolOffer::take);
    connect(context.document, &PlanDocument::changed, this, &PoolOffer::refresh);
    refresh();
}

void PoolOffer::refresh()
{
    const auto plan = m_context.document->plan();
    const auto pool = std::find_if(plan->pools.begin(), plan->pools.end(), [this](const Pool &p) { return "/pools/" + p.id == m_path; });
    std::string asked = plan->prices.asOf + '\n' + plan->currency; // long lists are looked through when this changes, not at every edit
    if (pool != plan->pools.end())
        asked += '\n' + pool->accelerator + '\n' + std::to_string(static_cast<int>(pool->purchase.kind)) + (pool->purchase.owned ? "+" : "") + std::to_string(pool->hardware.memoryGigabytes.value_or(0));
    for (const auto &[currency, rate] : plan->fx.rates)
        asked += '\n' + currency + std::to_string(rate);
    for (const PriceSheet &sheet : m_context.document->sheets())
        asked += '\n' + sheet.name + sheet.hash;
    if (asked == m_asked)
        return;
    m_asked = asked;
    std::vector<const PriceSheet *> sheets{m_context.document->sheetNamed("bundled")};
    for (const PriceSheet &sheet : m_context.document->sheets())
        sheets.push_back(&sheet);
    const bool any = std::any_of(sheets.begin(), sheets.end(), [](const PriceSheet *s) { return std::any_of(s->capacity.begin(), s->capacity.end(), [](const CapacityPrice &c) { return !c.accelerator.empty(); }); });
    const auto types = pool == plan->pools.end() ? std::vector<std::pair<const char *, const char *>>() : typesFor(pool->purchase);
    setVisible(any && !types.empty());
    if (!any || types.empty())
        return;
    const QString currency = QString::fromStdString(plan->currency);
    QStringList words;
    std::vector<Taken> takes;
    std::size_t unconverted = 0;
    for (const auto &[type, field] : types) {
        std::size_t left = 0, used = 0;
        for (const AcceleratorOffer &offer : acceleratorOffers(sheets, *plan, *pool, type, left)) {
            const QString text = offerText(offer, currency);
            if (used == mostOffers || words.contains(text)) // a list that two sheets hold
                continue;
            ++used;
            words << text;
            takes.push_back({m_path + field, offer.perHour});
        }
        unconverted += left;
    }
    const QString first = words.isEmpty() ? tr("none for %1").arg(QString::fromStdString(pool->accelerator)) : words.size() == 1 ? tr("1 price") : tr("%1 prices").arg(words.size());
    m_offers->clear();
    m_offers->addItem(first);
    m_offers->addItems(words);
    m_offers->setEnabled(!words.isEmpty());
    m_takes = std::move(takes);
    m_note->setText(unconverted > 0 ? tr("%1 more in currencies without an exchange rate in the plan.").arg(unconverted) : QString());
    m_note->setVisible(unconverted > 0);
}

void PoolOffer::take(int index)
{
    if (index < 1 || index > static_cast<int>(m_takes.size()))
        return;
    const Taken taken = m_takes[static_cast<std::size_t>(index - 1)];
    m_offers->setCurrentIndex(0); // a price that was taken is the plan's own from then on
    m_context.document->edit(taken.field, taken.perHour, [] { return tr("Take a pool's price from a list"); });
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_key_edit.h"

#include "data/prices/dates.h"
#include "model/pricing/rate_card.h"
#include "ui/i18n/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace farthing::ui {

namespace {

constexpr int longestName = 200; // characters

} // namespace

PriceKeyEdit::PriceKeyEdit(QWidget *parent)
    : QWidget(parent), m_provider(new QLineEdit(this)), m_model(new QLineEdit(this)), m_region(new QLineEdit(this)), m_currency(new QLineEdit(this)), m_from(new QLineEdit(this)), m_tier(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int at = 0;
    const auto add = [&](const QString &name, QWidget *field, const char *object, const QString &tip) {
        field->setObjectName(object);
        field->setAccessibleName(name);
        field->setToolTip(tip);
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at++, 1);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setMaxLength(longestName);
    };
    for (const Service service : {Service::Standard, Service::Batch, Service::Flex, Service::Priority})
        m_tier->addItem(choiceText(serviceName(service)), QString(serviceName(service)));
    add(tr("Provider"), m_provider, "newProvider", tr("Who sells it: the part of provider/model before the slash."));
    add(tr("Model"), m_model, "newModel", tr("The exact name by which stages ask for it."));
    add(tr("Tier"), m_tier, "newTier", tr("Service tier"));
    add(tr("Region"), m_region, "newRegion", tr("As stages name it. Empty: none."));
    add(tr("Currency"), m_currency, "newCurrency", tr("Three letters: USD. Others than the plan's need an exchange rate."));
    add(tr("First day"), m_from, "newFrom", tr("From which the price is in force: 2027-01-01. Empty: always. The price before ends there."));
    m_region->setPlaceholderText(tr("any"));
    m_from->setPlaceholderText(tr("always"));
}

void PriceKeyEdit::show(const PriceRow &row)
{
    m_provider->setText(QString::fromStdString(row.provider));
    m_model->setText(QString::fromStdString(row.model));
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(QString::fromStdString(row.serviceTier))));
    m_region->setText(QString::fromStdString(row.region));
    m_currency->setText(QString::fromStdString(row.currency));
    m_from->setText(QString::fromStdString(row.effectiveFrom));
}

void PriceKeyEdit::focusFirst()
{
    QLineEdit *first = m_provider->text().isEmpty() ? m_provider : m_model->text().isEmpty() ? m_model : m_from;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
}

QLineEdit *PriceKeyEdit::read(PriceRow &row, QString &fault) const
{
    const auto text = [](const QLineEdit *edit) { return edit->text().trimmed(); };
    if (text(m_provider).isEmpty() || text(m_provider).contains('/')) {
        fault = tr("Name the provider, without a slash.");
        return m_provider;
    }
    if (text(m_model).isEmpty()) {
        fault = tr("Name the model.");
        return m_model;
    }
    const QString currency = text(m_currency).toUpper();
    if (currency.size() != 3 || !std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= 'A' && c <= 'Z'; })) {
        fault = tr("Write the currency in three letters: USD.");
        return m_currency;
    }
    std::string from;
    if (!text(m_from).isEmpty()) {
        const data::DateReading read = data::parseDate(text(m_from).toStdString(), data::DateOrder::Unknown, false);
        if (read.kind != data::DateReading::Kind::Value) {
            fault = tr("Write the first day as 2027-01-01.");
            return m_from;
        }
        from = read.iso;
    }
    row.provider = text(m_provider).toStdString();
    row.model = text(m_model).toStdString();
    row.serviceTier = m_tier->currentData().toString().toStdString();
    row.region = text(m_region).toStdString();
    row.currency = currency.toStdString();
    row.effectiveFrom = from;
    return nullptr;
}

} // namespace farthing::ui

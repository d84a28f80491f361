// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_row_edit.h"

#include "data/prices/dates.h"
#include "data/prices/hand_edit.h"
#include "data/prices/sanity.h"
#include "ui/i18n/words.h"
#include "ui/pages/price_key_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace farthing::ui {

namespace {

constexpr int widest = 420; // pixels: a field stays beside its name where the page is one column
constexpr double mostTokens = 1e9; // of a context window: what is above is a slip

struct Meter {
    std::optional<double> PriceRow::*value;
    std::optional<PriceCell> cell;
};
constexpr Meter meters[] = {{&PriceRow::input, PriceCell::Input}, {&PriceRow::cachedInput, PriceCell::CachedInput}, {&PriceRow::cacheWrite, PriceCell::CacheWrite}, {&PriceRow::output, PriceCell::Output}, {&PriceRow::contextWindow, {}}};

} // namespace

PriceRowEdit::PriceRowEdit(const FieldContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_name(new QLabel(this)), m_where(new QLabel(this)), m_scope(new QLabel(this)), m_message(new QLabel(this)), m_origin(new QLabel(this)), m_key(new PriceKeyEdit(this)), m_form(new QWidget(this)),
      m_buttons(new QWidget(this)), m_add(new QPushButton(tr("Add to the sheet"), m_buttons)), m_date(new QLineEdit(this))
{
    setProperty("panel", true);
    setObjectName("priceRow");
    m_name->setFont(Theme::instance().font(Type::Section));
    m_message->setObjectName("priceRowMessage");
    m_origin->setObjectName("priceRowOrigin");
    for (QLabel *label : {m_where, m_scope, m_message, m_origin}) {
        label->setFont(Theme::instance().font(Type::Secondary));
        label->setProperty("secondary", label != m_message);
    }
    for (QLabel *label : {m_name, m_where, m_scope, m_message, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const QString names[] = {tr("Input"), tr("Cached read"), tr("Cache write"), tr("Output"), tr("Context, tokens"), tr("Retires on")};
    const QString price = tr("Per one million tokens, in the currency of the row. Empty is unknown, 0 is free.");
    const QString tips[] = {price, price, price, price, tr("Longest prompt and answer together, tokens. Empty is unknown."), tr("The last day is the day before. Empty: no date is known.")};
    const char *objects[] = {"priceInput", "priceCached", "priceWrite", "priceOutput", "priceContext", "priceRetires"};
    for (int i = 0; i < FieldCount; ++i) {
        QLineEdit *edit = m_date;
        if (i < Retires) {
            auto *number = new NumberEdit(m_form);
            m_numbers[static_cast<std::size_t>(i)] = number;
            edit = number;
            connect(number, &NumberEdit::committed, this, [this, i](const std::optional<data::Json> &value) {
                m_merge = 0;
                typed(static_cast<Field>(i), value, 0);
            });
            connect(number, &NumberEdit::stepped, this, [this, i](double value) {
                if (m_merge == 0)
                    m_merge = PlanDocument::newMergeId();
                typed(static_cast<Field>(i), data::Json(value), m_merge);
            });
            connect(number, &NumberEdit::editingFinished, this, [this] { m_merge = 0; });
        }
        edit->setObjectName(objects[i]);
        edit->setAccessibleName(names[i]);
        edit->setToolTip(tips[i]);
        edit->setFixedWidth(128);
        auto *label = new QLabel(names[i], m_form);
        label->setWordWrap(true);
        label->setBuddy(edit);
        grid->addWidget(label, i, 0);
        grid->addWidget(edit, i, 1);
    }
    m_date->setAlignment(Qt::AlignRight);
    m_date->setPlaceholderText(tr("none known"));
    connect(m_date, &QLineEdit::editingFinished, this, &PriceRowEdit::typedDate);
    for (QWidget *fields : std::initializer_list<QWidget *>{m_key, m_form})
        fields->setMaximumWidth(widest);
    m_add->setObjectName("addRow");
    auto *cancel = new QPushButton(tr("Cancel"), m_buttons);
    cancel->setObjectName("dropRow");
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(m_add, &QPushButton::clicked, this, &PriceRowEdit::add);
    connect(cancel, &QPushButton::clicked, this, [this] {
        show(m_at);
        emit composed(-1);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_where, m_key, m_form, m_message, m_buttons, m_scope, m_origin})
        column->addWidget(widget);
    connect(&Theme::instance(), &Theme::changed, this, [this] { tell(m_message->text(), m_ink); });
    show(-1);
}

const PriceRow *PriceRowEdit::row() const
{
    if (m_draft)
        return &*m_draft;
    const auto &rows = m_context.document->sheet()->rows;
    return m_at < 0 || m_at >= static_cast<int>(rows.size()) ? nullptr : &rows[static_cast<std::size_t>(m_at)];
}

QString PriceRowEdit::message() const { return m_message->text(); }

void PriceRowEdit::show(int at)
{
    m_merge = at == m_at ? m_merge : 0;
    m_at = at;
    m_draft.reset();
    showFields();
}

void PriceRowEdit::compose(PriceRow draft)
{
    m_merge = 0;
    m_draft = std::move(draft);
    m_key->show(*m_draft);
    showFields();
    m_key->focusFirst();
}

void PriceRowEdit::showFields()
{
    const PriceRow *shown = row();
    m_form->setVisible(shown);
    m_where->setVisible(shown);
    m_key->setVisible(isComposing());
    m_buttons->setVisible(isComposing());
    m_origin->setVisible(shown && !isComposing());
    m_scope->setVisible(shown && !m_context.document->scenario().isEmpty());
    m_name->setText(isComposing() ? tr("New price") : shown ? QString::fromStdString(shown->model) : tr("One model"));
    if (!shown)
        return tell(tr("Choose a row of the table to see and change its prices."), Role::Text2);
    m_where->setText(isComposing() ? tr("Per 1M tokens. A later first day announces a price; the one before ends there.") : tr("%1, in %2 per 1M tokens").arg(rowName(*shown), QString::fromStdString(shown->currency)));
    m_scope->setText(tr("Changes hold in the scenario “%1”; the base case keeps its prices.").arg(m_context.document->scenario()));
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const std::optional<double> value = shown->*meters[i].value;
        const data::Json number = value ? data::Json(*value) : data::Json();
        m_numbers[i]->setPlaceholderText(meters[i].cell && shown->isNotApplicable(*meters[i].cell) ? tr("not charged") : tr("unknown"));
        m_numbers[i]->setValue(value ? &number : nullptr);
    }
    m_dateShown = QString::fromStdString(shown->retiresOn);
    m_date->setText(m_dateShown);
    m_origin->setText(shown->source == data::handSource ? tr("Entered by hand on %1, in place of row %2.").arg(QString::fromStdString(shown->checkedOn)).arg(shown->fileRow)
                                                        : tr("From %1, row %2.").arg(QString::fromStdString(shown->file.empty() ? m_context.document->sheet()->name : shown->file)).arg(shown->fileRow));
    const auto odd = data::implausible(*shown);
    tell(odd ? messageText(*odd) : QString(), Role::Warn);
}

void PriceRowEdit::focusField(Field field)
{
    if (!row())
        return;
    QLineEdit *edit = field == Retires ? m_date : m_numbers[static_cast<std::size_t>(field)];
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

void PriceRowEdit::typed(Field field, const std::optional<data::Json> &value, int mergeId)
{
    const PriceRow *old = row();
    if (!old)
        return;
    NumberEdit *edit = m_numbers[static_cast<std::size_t>(field)];
    const QString text = edit->text().trimmed();
    const bool isPrice = field != Context;
    PriceRow next = *old;
    if (!value) {
        next.*meters[field].value = std::nullopt;
    } else {
        const std::optional<double> number = value->asNumber() ? std::optional<double>(*value->asNumber()) : std::nullopt;
        if (!number || !std::isfinite(*number) || text.contains('%'))
            return tell(notANumber(text), Role::Bad, edit);
        if (isPrice && *number < 0)
            return tell(tr("A price cannot be below 0. Empty is unknown, 0 is free."), Role::Bad, edit);
        if (!isPrice && !(*number >= 1 && *number <= mostTokens && *number == std::floor(*number)))
            return tell(tr("A whole number of tokens from 1 to %1; empty is unknown.").arg(plainNumber(mostTokens)), Role::Bad, edit);
        next.*meters[field].value = *number;
        if (meters[field].cell)
            next.notApplicable &= ~(1u << unsigned(*meters[field].cell));
    }
    put(next, field, mergeId);
}

void PriceRowEdit::typedDate()
{
    const PriceRow *old = row();
    const QString text = m_date->text().trimmed();
    if (!old || text == m_dateShown)
        return;
    m_dateShown = text;
    PriceRow next = *old;
    if (text.isEmpty()) {
        next.retiresOn.clear();
    } else {
        const data::DateReading read = data::parseDate(text.toStdString(), data::DateOrder::Unknown, false);
        if (read.kind != data::DateReading::Kind::Value)
            return tell(read.kind == data::DateReading::Kind::Ambiguous ? tr("“%1” can be read in two ways. Write the date as 2026-11-30.").arg(text) : tr("“%1” is no date. Write it as 2026-11-30.").arg(text), Role::Bad, m_date);
        next.retiresOn = read.iso;
    }
    put(next, Retires, 0);
}

void PriceRowEdit::put(const PriceRow &next, Field field, int mergeId)
{
    if (m_draft) {
        m_draft = next;
        return showFields();
    }
    const auto name = [field] {
        const QString names[] = {tr("Change the input price"), tr("Change the cached price"), tr("Change the cache write price"), tr("Change the output price"), tr("Change the context window"), tr("Change the retirement date")};
        return names[field];
    };
    if (!m_context.document->editPrices(static_cast<std::size_t>(m_at), next, QDate::currentDate().toString(Qt::ISODate).toStdString(), name, mergeId))
        show(m_at);
}

void PriceRowEdit::add()
{
    if (!m_draft)
        return;
    PriceRow next = *m_draft;
    QString fault;
    if (QLineEdit *field = m_key->read(next, fault)) {
        tell(fault, Role::Bad, field);
        return field->setFocus(Qt::OtherFocusReason);
    }
    if (next.provider != m_draft->provider || next.model != m_draft->model) { // what was said of another model
        next.aliases.clear();
        next.capabilities = {};
    }
    if (!next.input && !next.output)
        return tell(tr("Enter the input or the output price at least; 0 is free."), Role::Bad, m_numbers[Input]);
    const int at = static_cast<int>(m_context.document->sheet()->rows.size());
    m_draft.reset();
    if (m_context.document->addPrice(next, QDate::currentDate().toString(Qt::ISODate).toStdString(), [] { return tr("Add a price"); }))
        return emit composed(at);
    m_draft = next;
    tell(tr("The sheet has a price of %1 already: choose its row to change it, or state another first day.").arg(rowName(next)), Role::Bad);
}

/// Under the form, and read out with the field it is about.
void PriceRowEdit::tell(const QString &text, Role ink, QWidget *field)
{
    m_ink = ink;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setStyleSheet("color: " + Theme::instance().color(ink).name());
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setAccessibleDescription(edit == field ? text : QString());
}

} // namespace farthing::ui

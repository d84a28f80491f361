// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_edit.h"

#include "data/prices/decimal.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/distribution_edit.h"
#include "ui/widgets/field_forms.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/list_text.h"
#include "ui/widgets/model_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/what_if_slider.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>
#include <iterator>
#include <utility>

namespace farthing::ui {

namespace {

QString unitText(const data::FieldInfo &field, const std::string &currency)
{
    const std::string &unit = field.unit;
    if (unit == "money" || unit == "plan currency")
        return QString::fromStdString(currency);
    if (unit == "share")
        return "%";
    if (shownShift(&field))
        return "% " + fieldText(unit);
    if (unit.empty() || unit == "count" || unit == "loading" || unit == "correlation" || unit == "ratio")
        return {};
    return unit.starts_with("per ") ? QString::fromStdString(currency) + " " + fieldText(unit) : fieldText(unit);
}

QString rangeText(const data::FieldInfo &field, int shift)
{
    if (field.kind == "text" || field.kind == "choice" || field.kind == "bool" || field.high <= field.low)
        return {};
    const QString sign = shift ? QString("%1%").arg(QChar(0xA0)) : QString();
    return tr("\nFrom %1 to %2.").arg(plainNumber(field.low, shift) + sign, plainNumber(field.high, shift) + sign);
}

/// Numbers that the plan format takes only as known ones.
bool mayBeUncertain(const std::string &path)
{
    for (const char *part : {"/targets", "/fx", "/prices", "/simulation"})
        if (path.starts_with(part))
            return false;
    if (path.starts_with("/pools") && (path.find("/objective/") != std::string::npos || path.find("/scaling/") != std::string::npos || path.find("/hardware/") != std::string::npos))
        return false;
    constexpr const char *plain[] = {"/every_tasks", "/context_window", "/purchase/reserved", "/concurrency", "/half_batch", "/parameters", "/cache_bytes_per_token", "/usable_memory", "/parallel_efficiency", "/max_batch"};
    return std::none_of(std::begin(plain), std::end(plain), [&](const char *end) { return path.ends_with(end); });
}

/// A unit on one line where there is room, else on several: "USD je Million Token-Stunden".
class UnitLabel : public QLabel {
public:
    UnitLabel(const QString &text, QWidget *parent) : QLabel(text, parent) { setWordWrap(true); }
    QSize sizeHint() const override { return {std::max(narrowest, fontMetrics().horizontalAdvance(text()) + 2), QLabel::sizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        int widest = narrowest;
        for (const QString &word : text().split(' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word) + 2);
        return {widest, fontMetrics().height()};
    }

private:
    static constexpr int narrowest = 40; // the fields of a form end at one line
};

bool endsWith(const std::string &path, const char *end) { return path.ends_with(end); }

} // namespace

FieldEdit::FieldEdit(const FieldContext &context, std::string path, QWidget *parent, const FieldWords &words)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_message(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    const data::FieldInfo *field = data::fieldInfo(m_path);
    m_label = !words.label.isEmpty() ? words.label : field ? fieldText(field->label) : QString::fromStdString(m_path.substr(m_path.rfind('/') + 1));
    m_kind = field ? QString::fromStdString(field->kind) : QString("number");
    m_undoName = tr("Change %1").arg(inSentence(m_label));
    m_shift = shownShift(field);
    QString standard;
    if (field) {
        const data::Decimal number = data::parseDecimal(field->defaultText, data::Dialect::C);
        standard = number.isValue() ? plainNumber(number.value, m_shift) : fieldText(field->defaultText);
    }
    const QString placeholder = words.placeholder.isEmpty() ? standard : words.placeholder;
    const QString help = field ? fieldText(field->help) + rangeText(*field, m_shift) + tr("\nDefault: %1.").arg(standard) : QString();
    setToolTip(help);

    m_help = help;
    auto *name = m_name = new QLabel(m_label, this);
    name->setFixedWidth(116);
    name->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(name);
    m_choices = words.choices;
    makeEditor(row, placeholder);
    suggest(words.suggestions);
    name->setBuddy(editor());
    editor()->setAccessibleName(m_label);
    editor()->setAccessibleDescription(help);
    editor()->setToolTip(help);
    if (m_number) {
        auto *unit = new UnitLabel(field ? unitText(*field, m_context.document->plan()->currency) : QString(), this);
        unit->setFont(Theme::instance().font(Type::Secondary));
        if (unit->text().compare(m_label, Qt::CaseInsensitive) == 0)
            unit->clear();
        row->addWidget(unit);
        auto *forms = new QHBoxLayout;
        forms->setSpacing(2);
        for (QToolButton *button : {m_law, m_slide, m_uncertain})
            forms->addWidget(button);
        row->addLayout(forms);
    }
    m_message->setWordWrap(true);
    m_message->setFont(Theme::instance().font(Type::Secondary));
    m_message->setObjectName("message");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_column->addLayout(row);
    m_column->addWidget(m_message);
    connect(context.document, &PlanDocument::changed, this, &FieldEdit::refresh);
    if (context.runner)
        connect(context.runner, &SimulationRunner::resultReady, this, &FieldEdit::refreshIssue);
    connect(&Theme::instance(), &Theme::changed, this, &FieldEdit::refresh);
    refresh();
}

void FieldEdit::makeEditor(QHBoxLayout *row, const QString &placeholder)
{
    const data::FieldInfo *field = data::fieldInfo(m_path);
    const QString objectName = QString::fromStdString(m_path);
    if (m_kind == "text" && m_choices) {
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setObjectName(objectName);
        connect(m_choice, &QComboBox::activated, this, [this](int i) { change(data::Json(m_choice->itemData(i).toString().toStdString())); });
        row->addWidget(m_choice, 1);
    } else if (m_kind == "choice") {
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        for (const std::string &choice : field->choices) {
            m_choice->addItem(choice.empty() ? tr("not stated") : choiceText(choice), QString::fromStdString(choice));
        }
        m_choice->setObjectName(objectName);
        connect(m_choice, &QComboBox::activated, this, [this](int i) {
            const std::string chosen = m_choice->itemData(i).toString().toStdString();
            change(chosen.empty() ? std::nullopt : std::optional<data::Json>(chosen));
        });
        row->addWidget(m_choice, 1);
    } else if (m_kind == "bool") {
        m_switch = new Switch(QString(), this);
        m_switch->setObjectName(objectName);
        connect(m_switch, &QCheckBox::clicked, this, [this](bool on) { change(data::Json(on)); });
        row->addWidget(m_switch);
        row->addStretch(1);
    } else if (m_kind == "text" && (endsWith(m_path, "/model") || endsWith(m_path, "/embedding_model"))) {
        m_model = new ModelEdit(m_context.document, endsWith(m_path, "/embedding_model"), this);
        m_model->lineEdit()->setObjectName(objectName);
        m_model->lineEdit()->setPlaceholderText(placeholder);
        m_model->lineEdit()->setAccessibleName(m_label);
        m_model->setAccessibleName(m_label);
        connect(m_model, &ModelEdit::committed, this, [this](const QString &model) {
            change(model.isEmpty() ? std::nullopt : std::optional<data::Json>(model.toStdString()));
        });
        row->addWidget(m_model, 1);
    } else if (m_kind == "text" || m_kind == "list") {
        makeText(placeholder);
        row->addWidget(m_text, 1);
    } else {
        m_number = new NumberEdit(this);
        m_number->setShift(m_shift);
        m_number->setObjectName(objectName);
        m_number->setPlaceholderText(placeholder);
        m_number->setMinimumWidth(std::clamp(m_number->fontMetrics().horizontalAdvance(placeholder) + 18, 52, 92)); // read whole
        connect(m_number, &NumberEdit::committed, this, [this](const std::optional<data::Json> &value) { change(value); });
        connect(m_number, &NumberEdit::stepped, this, [this](double value) { change(data::Json(value), 1); });
        m_formWords = new QLabel(this);
        m_formWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_formWords->setFont(Theme::instance().font(Type::Secondary));
        m_formWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_number->setMaximumWidth(260);
        row->addWidget(m_number, 1);
        row->addWidget(m_formWords, 1);
        const auto toggle = [this](const QString &tip) {
            auto *button = new QToolButton(this);
            button->setCheckable(true);
            button->setToolTip(tip);
            button->setAccessibleName(m_label + ": " + tip);
            button->setProperty("form", true);
            button->setFixedSize(26, 26);
            button->setIconSize({18, 18});
            return button;
        };
        m_law = toggle(tr("Differs from task to task"));
        m_slide = toggle(tr("What if: a slider"));
        m_uncertain = toggle(tr("Not known: P10, P50, P90"));
        connect(m_law, &QToolButton::clicked, this, [this](bool on) { toggleForm(false, on); });
        connect(m_uncertain, &QToolButton::clicked, this, [this](bool on) { toggleForm(true, on); });
        connect(m_slide, &QToolButton::clicked, this, &FieldEdit::showSlider);
        const bool several = m_kind == "quantity" || m_kind == "count";
        m_law->setVisible(several);
        m_slide->setVisible(!m_path.starts_with("/simulation")); // how long to compute is no what if
        QSizePolicy kept = m_uncertain->sizePolicy(); // the fields of a form end at one line
        kept.setRetainSizeWhenHidden(true);
        m_uncertain->setSizePolicy(kept);
        m_uncertain->setVisible(several || (m_kind == "number" && mayBeUncertain(m_path)));
    }
}

void FieldEdit::makeText(const QString &placeholder)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QString::fromStdString(m_path));
    m_text->setPlaceholderText(placeholder);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_text->text().trimmed();
        const data::Json value = m_kind == "list" ? readListText(text) : text.isEmpty() ? data::Json() : data::Json(text.toStdString());
        change(value.isNull() ? std::nullopt : std::optional<data::Json>(value));
    });
}

void FieldEdit::suggest(const QStringList &words)
{
    if (!m_text || words.isEmpty())
        return;
    auto *completer = new QCompleter(words, m_text);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_text->setCompleter(completer);
}

/// What the plan says stands in the list even when it cannot be chosen any more: the message under the field says why.
void FieldEdit::refreshChoices(const QString &current)
{
    QStringList names = m_choices();
    if (!current.isEmpty() && !names.contains(current))
        names << current;
    QStringList shown;
    for (int i = 0; i < m_choice->count(); ++i)
        shown << m_choice->itemText(i);
    if (names == shown)
        return;
    m_choice->clear();
    for (const QString &name : names)
        m_choice->addItem(name, name);
    m_choice->setCurrentIndex(m_choice->findData(current));
}

QWidget *FieldEdit::editor() const
{
    if (m_model)
        return m_model->lineEdit();
    return m_text ? static_cast<QWidget *>(m_text) : m_choice ? static_cast<QWidget *>(m_choice) : m_switch ? static_cast<QWidget *>(m_switch) : m_number;
}

void FieldEdit::focusEditor()
{
    QWidget *target = editor();
    if (m_number && m_number->isHidden() && m_form)
        for (NumberEdit *part : m_form->findChildren<NumberEdit *>())
            if (part->isVisibleTo(this)) {
                target = part;
                break;
            }
    target->setFocus(Qt::OtherFocusReason);
}

void FieldEdit::showSlider(bool on)
{
    m_shown.reset(); // its button changes colour
    if (on && !m_slider) {
        m_slider = new WhatIfSlider(m_context.document, m_path, m_label, this);
        m_column->insertWidget(1, m_slider);
    }
    if (m_slider)
        m_slider->setVisible(on);
    if (on) {
        m_slider->begin();
        m_slider->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

/// What a scenario changes carries a dot and the base value.
void FieldEdit::refreshMark()
{
    const bool changed = m_context.document->isChangedHere(m_path);
    const QString base = changed ? valueWords(data::findPath(m_context.document->rootJson(), m_path), m_path) : QString();
    const std::string state = changed ? (Theme::instance().isDark() ? "d" : "l") + base.toStdString() : std::string();
    if (std::exchange(m_marked, state) == state)
        return;
    m_name->setText(changed ? QString(QChar(0x25CF)) + " " + m_label : m_label);
    m_name->setStyleSheet(changed ? QString("color: %1; font-weight: 600").arg(Theme::instance().color(Role::Accent).name()) : QString());
    const QString help = changed ? tr("Changed in this scenario. Base case: %1\n").arg(base) + m_help : m_help;
    setToolTip(help);
    editor()->setToolTip(help);
    editor()->setAccessibleDescription(help);
    setProperty("changed", changed);
}

void FieldEdit::refresh()
{
    refreshMark();
    const data::Json *value = data::findPath(m_context.document->json(), m_path);
    const QString text = value && value->asString() ? QString::fromStdString(*value->asString()) : m_kind == "list" ? listText(value) : QString();
    if (m_choices)
        refreshChoices(text);
    const bool dark = Theme::instance().isDark();
    if (m_shown && (value ? *m_shown == *value : m_shown->isNull()) && dark == m_shownDark)
        return refreshIssue();
    if (!m_shown || dark != m_shownDark) { // colours: setting them lays out the whole form anew
        m_shownIssue = "?";
        m_shownForm.reset();
    }
    m_shown = value ? *value : data::Json();
    m_shownDark = dark;
    if (m_number)
        refreshNumber(value);
    if (m_switch) {
        const data::FieldInfo *field = data::fieldInfo(m_path);
        m_switch->setChecked(value && value->asBool() ? *value->asBool() : field && field->defaultText == "yes");
    }
    if (m_choice) {
        const data::FieldInfo *field = data::fieldInfo(m_path);
        m_choice->setCurrentIndex(m_choice->findData(value || m_choices ? text : QString::fromStdString(field->defaultText == "none" ? "" : field->defaultText)));
    }
    if (m_model)
        m_model->setModelName(text);
    if (m_text && m_text->text() != text)
        m_text->setText(text);
    refreshIssue();
}

void FieldEdit::refreshNumber(const data::Json *value)
{
    const ValueForm form = valueForm(value);
    const bool several = form == ValueForm::Uncertain || form == ValueForm::Law;
    m_uncertain->setChecked(form == ValueForm::Uncertain);
    m_law->setChecked(form == ValueForm::Law);
    if (std::exchange(m_shownForm, form) != form)
        showForm(form);
    if (!several) {
        m_number->setValue(value);
        if (m_form)
            m_form->hide();
        return;
    }
    m_number->setValue(nullptr); // out of sight, but the next plain number starts from nothing
    if (!m_form) {
        const data::FieldInfo *field = data::fieldInfo(m_path);
        const Scale scale = field && field->low < 0 ? Scale::Free : field && field->high <= 1 ? Scale::Bounded : Scale::Positive;
        m_form = new DistributionEdit(m_context.document, {m_path, m_label, m_undoName, m_shift, m_kind == "count", scale}, this);
        m_column->insertWidget(1, m_form);
    }
    m_form->refresh();
    m_form->show();
}

/// What stays while only the number changes.
void FieldEdit::showForm(ValueForm form)
{
    const bool several = form == ValueForm::Uncertain || form == ValueForm::Law;
    m_number->setVisible(!several);
    m_formWords->setVisible(several);
    m_slide->setEnabled(form != ValueForm::Other);
    const Theme &theme = Theme::instance();
    m_uncertain->setIcon(icon("uncertain", theme.color(m_uncertain->isChecked() ? Role::Accent : Role::Text2), devicePixelRatioF()));
    m_slide->setIcon(icon("slider", theme.color(m_slider && m_slider->isVisibleTo(this) ? Role::Accent : Role::Text2), devicePixelRatioF()));
    m_law->setIcon(icon("law", theme.color(m_law->isChecked() ? Role::Accent : Role::Text2), devicePixelRatioF()));
    m_formWords->setStyleSheet("color: " + theme.color(Role::Text2).name());
    if (several) {
        m_formWords->setText(form == ValueForm::Law ? tr("varies") : tr("not known"));
        m_formWords->setToolTip(m_formWords->text());
    }
}

void FieldEdit::refreshIssue()
{
    QString message;
    Severity worst = Severity::Info;
    const Issues issues = m_context.runner ? m_context.runner->issues() : m_context.document->issues();
    for (const Issue &issue : issues)
        if (issue.severity > worst && (issue.path == m_path || issue.path.starts_with(m_path + "/"))) {
            message = messageText(issue.message);
            worst = issue.severity;
        }
    const data::Json *value = data::findPath(m_context.document->json(), m_path);
    if (m_number && value && value->asString())
        message = notANumber(QString::fromStdString(*value->asString()));
    // The field shows per cent and a typed number out of range: say the range as it is shown.
    const data::FieldInfo *info = m_number && worst == Severity::Error ? data::fieldInfo(m_path) : nullptr;
    if (info && value && value->asNumber() && info->high > info->low
        && (*value->asNumber() < info->low || *value->asNumber() > info->high)) {
        const QString sign = m_shift ? QString("%1%").arg(QChar(0xA0)) : QString();
        message = tr("Enter a number from %1 to %2.").arg(plainNumber(info->low, m_shift) + sign, plainNumber(info->high, m_shift) + sign);
    }
    if (std::exchange(m_shownIssue, message) == message)
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    const QColor ink = Theme::instance().color(worst == Severity::Warning ? Role::Warn : Role::Bad);
    m_message->setStyleSheet("color: " + ink.name());
    // The outline says it too; the property selects it in the style sheet.
    const QString state = message.isEmpty() ? QString() : worst == Severity::Warning ? QString("warning") : QString("error");
    if (editor()->property("state").toString() != state) {
        editor()->setProperty("state", state);
        editor()->setStyleSheet(state.isEmpty() ? QString() : QString("border: 2px solid %1; border-radius: 5px").arg(ink.name()));
    }
}

void FieldEdit::change(const std::optional<data::Json> &value, int mergeId)
{
    if (value)
        m_context.document->edit(m_path, *value, m_undoName, mergeId);
    else if (data::findPath(m_context.document->json(), m_path))
        m_context.document->remove(m_path, m_undoName);
    else
        m_shown.reset(); // nothing to remove: what was typed is wiped
}

void FieldEdit::toggleForm(bool uncertain, bool on)
{
    PlanDocument *document = m_context.document;
    const data::FieldInfo *field = data::fieldInfo(m_path);
    const bool isCount = m_kind == "count";
    const data::Json *old = data::findPath(document->json(), m_path);
    const data::Json before = old ? *old : data::Json();
    static constexpr const char *names[] = {"number", "uncertain", "law", "other"};
    document->remember(m_path, names[static_cast<int>(valueForm(old))], before);
    const char *wanted = !on ? "number" : uncertain ? "uncertain" : "law";
    const std::optional<data::Json> kept = document->remembered(m_path, wanted);
    const data::Decimal standard = data::parseDecimal(field ? field->defaultText : std::string(), data::Dialect::C);
    const double middle = before.isNull() ? standard.isValue() ? standard.value : 0.0 : middleOf(before, isCount);
    if (kept)
        change(kept->isNull() ? std::nullopt : kept);
    else if (!on)
        change(data::Json(middle));
    else
        change(uncertain && field ? uncertainAround(middle, *field) : lawAround(middle, isCount));
    m_shown.reset();
    refresh(); // the buttons show the value, also when nothing changed
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_step.h"

#include "ui/i18n/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_table.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

namespace {

using Kind = data::Question::Kind;

QString columnWords(const QString &column)
{
    if (column == "-")
        return ColumnStep::tr("Leave out");
    const QString words = choiceText((column == "input" || column == "output" ? column + " price" : column).toStdString());
    return words.left(1).toUpper() + words.mid(1);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::instance().font(Type::Section));
    return label;
}

QLabel *secondary(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::instance().font(Type::Secondary));
    label->setProperty("secondary", true);
    return label;
}

void wipe(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // may be the sender
        }
        delete item;
    }
}

} // namespace

ColumnStep::ColumnStep(ImportSession *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout), m_found(secondary(this)), m_perNote(secondary(this)), m_currencyNote(secondary(this)), m_providerNote(secondary(this)),
      m_questions(new QVBoxLayout), m_preview(previewTable(this).release()), m_previewTitle(secondary(this))
{
    m_left = new QWidget(this);
    QWidget *left = m_left;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    auto *leftHead = new QHBoxLayout;
    leftHead->addWidget(heading(tr("Columns"), left));
    leftHead->addWidget(m_found, 1);
    leftColumn->addLayout(leftHead);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnMinimumWidth(2, 190);
    leftColumn->addLayout(m_grid);
    leftColumn->addStretch();

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(10);
    m_unitsTitle = heading(tr("Units"), right);
    rightColumn->addWidget(m_unitsTitle);
    auto *units = new QGridLayout;
    units->setHorizontalSpacing(12);
    units->setVerticalSpacing(6);
    units->setColumnStretch(2, 1);
    m_per = unitField(units, 0, tr("Prices are per"), "importPer", {"1M tokens", "1K tokens", "token", "cents per 1M tokens", "cents per 1K tokens", "cents per token"}, Kind::Unit);
    const QString pers[] = {tr("1M tokens"), tr("1K tokens"), tr("token"), tr("cents per 1M tokens"), tr("cents per 1K tokens"), tr("cents per token")};
    for (int i = 0; i < m_per->count(); ++i)
        m_per->setItemText(i, pers[i]);
    units->addWidget(m_perNote, 0, 2);
    m_currency = unitField(units, 1, tr("Currency"), "importCurrency", {"USD", "EUR", "GBP", "CNY", "JPY", "INR", "CHF"}, Kind::Currency);
    m_currency->setEditable(true);
    units->addWidget(m_currencyNote, 1, 2);
    m_provider = unitField(units, 2, tr("Provider"), "importProvider", {"from-model", "anthropic", "openai", "google", "mistral"}, Kind::Provider);
    m_provider->setEditable(true);
    m_provider->setItemText(0, tr("named by the model"));
    units->addWidget(m_providerNote, 2, 2);
    for (QComboBox *combo : {m_currency, m_provider}) {
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->lineEdit()->setAccessibleName(combo->accessibleName());
        connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, combo] {
            const QString text = combo->currentText().trimmed();
            const bool fromModel = combo == m_provider && text == m_provider->itemText(0);
            answer(combo == m_currency ? Kind::Currency : Kind::Provider, {}, fromModel ? "from-model" : combo == m_currency ? text.toUpper().toStdString() : text.toStdString());
        });
    }
    rightColumn->addLayout(units);
    m_questions->setSpacing(8);
    rightColumn->addLayout(m_questions);
    rightColumn->addStretch();

    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(40);
    m_sides->addWidget(left, 1);
    m_sides->addWidget(right, 1);
    auto *inside = new QWidget(this);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 8, 0);
    insideColumn->addLayout(m_sides);
    insideColumn->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *previewHead = new QHBoxLayout;
    m_previewHeading = heading(tr("Preview as it will be stored"), this);
    previewHead->addWidget(m_previewHeading);
    previewHead->addWidget(m_previewTitle, 1);
    QTableView *view = tableView(m_preview, tr("First rows as they will be stored, per one million tokens"), this);
    view->setObjectName("importPreview");
    setColumnWidths(view, {56, 110, 190, 90, 84, 84, 84, 76, 84, 96});
    view->setMinimumHeight(120);
    m_view = view;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 3);
    column->addLayout(previewHead);
    column->addWidget(view, 2);
    connect(&Theme::instance(), &Theme::changed, this, &ColumnStep::refresh);
}

void ColumnStep::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_sides->setSpacing(narrow ? 20 : 40);
    for (const Mapping &m : m_mapping)
        m.sample->setVisible(!narrow);
}

QComboBox *ColumnStep::unitField(QGridLayout *grid, int row, const QString &label, const QString &objectName, const QStringList &choices, Kind kind)
{
    auto *name = new QLabel(label, this);
    auto *combo = new QComboBox(this);
    for (const QString &choice : choices)
        combo->addItem(choice, choice);
    combo->setObjectName(objectName);
    combo->setAccessibleName(label);
    combo->setMinimumWidth(170);
    combo->setPlaceholderText(tr("choose"));
    name->setBuddy(combo);
    grid->addWidget(name, row, 0);
    grid->addWidget(combo, row, 1);
    connect(combo, &QComboBox::activated, this, [this, combo, kind](int i) { answer(kind, {}, combo->itemData(i).toString().toStdString()); });
    return combo;
}

void ColumnStep::refresh()
{
    if (m_titles != m_session->preview().titles)
        rebuild();
    refreshMapping();
    refreshUnits();
    refreshQuestions();
    const data::ImportPreview &preview = m_session->preview();
    m_found->setText(preview.headerRow > 1 ? tr("titles found in row %1").arg(preview.headerRow) : QString());
    showRows(*m_preview, preview.rows, 10);
    m_view->setVisible(!preview.rows.empty());
    m_previewTitle->setText(preview.rows.empty() ? tr("appears once every question above is answered") : tr("per 1M tokens, first rows; ? is unknown and never read as zero"));
}

void ColumnStep::rebuild()
{
    m_titles = m_session->preview().titles;
    wipe(m_grid);
    m_mapping.clear();
    const QStringList names = QString::fromStdString(data::priceColumnNames()).split(", ");
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        const bool plain = !m_titles[i].empty() && std::find(m_titles.begin(), m_titles.begin() + static_cast<std::ptrdiff_t>(i), m_titles[i]) == m_titles.begin() + static_cast<std::ptrdiff_t>(i);
        const QString shown = m_titles[i].empty() ? tr("Column %1").arg(i + 1) : QString::fromStdString(m_titles[i]);
        auto *title = new QLabel(this);
        QFont font = Theme::instance().font(Type::Body);
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        title->setTextFormat(Qt::PlainText);
        title->setText(title->fontMetrics().elidedText(shown, Qt::ElideRight, 180));
        title->setToolTip(shown); // elided where it is long
        auto *sample = secondary(this);
        sample->setTextFormat(Qt::PlainText);
        QString cell;
        for (const std::vector<std::string> &row : m_session->preview().cells)
            if (cell.isEmpty() && i < row.size())
                cell = QString::fromStdString(row[i]).trimmed();
        sample->setText(sample->fontMetrics().elidedText(cell, Qt::ElideRight, 130));
        sample->setToolTip(tr("First value of the column: %1").arg(cell));
        auto *choice = new QComboBox(this);
        choice->addItem(columnWords("-"), "-");
        for (const QString &name : names)
            choice->addItem(columnWords(name), name);
        choice->setAccessibleName(tr("%1 is read as").arg(shown));
        choice->setObjectName("map:" + shown);
        title->setBuddy(choice);
        auto *state = secondary(this);
        state->setMinimumWidth(std::max(58, state->fontMetrics().horizontalAdvance(tr("guessed")) + 6));
        const int row = static_cast<int>(i);
        m_grid->addWidget(title, row, 0);
        m_grid->addWidget(sample, row, 1);
        m_grid->addWidget(choice, row, 2);
        m_grid->addWidget(state, row, 3);
        connect(choice, &QComboBox::activated, this, [this, i, choice](int at) { choose(i, choice->itemData(at).toString()); });
        sample->setVisible(!m_narrow);
        m_mapping.push_back({plain ? m_titles[i] : "#" + std::to_string(i + 1), choice, state, sample});
    }
}

void ColumnStep::refreshMapping()
{
    const data::ImportPreview &preview = m_session->preview();
    const Theme &theme = Theme::instance();
    for (std::size_t i = 0; i < m_mapping.size() && i < preview.columns.size(); ++i) {
        const Mapping &m = m_mapping[i];
        const QString column = preview.columns[i].empty() ? QString("-") : QString::fromStdString(preview.columns[i]);
        m.choice->setCurrentIndex(std::max(0, m.choice->findData(column)));
        const bool guess = m_session->isGuess(Kind::Column, m.key);
        m.state->setText(guess ? tr("guessed") : QString());
        m.state->setPixmap(guess || column == "-" ? QPixmap() : icon("check", theme.color(Role::Good), devicePixelRatioF()).pixmap(18, 18));
        if (guess)
            m.state->setText(tr("guessed"));
        m.state->setToolTip(guess ? tr("Guessed from the title. Reviewing the changes confirms it.") : QString());
    }
}

void ColumnStep::refreshUnits()
{
    const data::ImportPreview &preview = m_session->preview();
    const data::ImportAnswers &answers = m_session->answers();
    const auto field = [&](QComboBox *combo, QLabel *note, const std::string &value, const char *column, Kind kind, bool optional) {
        const auto from = std::find(preview.columns.begin(), preview.columns.end(), column);
        const bool own = from != preview.columns.end();
        combo->setEnabled(!own);
        const int known = combo->findData(QString::fromStdString(value));
        combo->setCurrentIndex(own ? -1 : known);
        if (combo->isEditable() && (own || known < 0))
            combo->setEditText(own ? QString() : QString::fromStdString(value));
        const bool guess = m_session->isGuess(kind);
        note->setText(own ? tr("from the column %1").arg(QString::fromStdString(preview.titles[static_cast<std::size_t>(from - preview.columns.begin())]))
                      : value.empty() ? (optional ? tr("1M tokens unless said") : tr("to be answered")) : guess ? tr("guessed") : QString());
        note->setStyleSheet(!own && value.empty() && !optional ? "color: " + Theme::instance().color(Role::Warn).name() + "; font-weight: 600" : QString());
    };
    const bool unitAsked = std::any_of(preview.questions.begin(), preview.questions.end(), [](const data::Question &q) { return q.kind == Kind::Unit; });
    field(m_per, m_perNote, answers.per, "per", Kind::Unit, !unitAsked);
    field(m_currency, m_currencyNote, answers.currency, "currency", Kind::Currency, false);
    field(m_provider, m_providerNote, answers.provider, "provider", Kind::Provider, false);
    const bool fixed = preview.titles.empty(); // columns and units are those of the format
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_unitsTitle, m_previewHeading, m_previewTitle})
        part->setVisible(!fixed);
    for (const auto &[combo, note] : {std::pair{m_per, m_perNote}, {m_currency, m_currencyNote}}) {
        combo->setVisible(!fixed);
        note->setVisible(!fixed);
        for (QLabel *label : findChildren<QLabel *>())
            if (label->buddy() == combo)
                label->setVisible(!fixed);
    }
    if (fixed && !preview.questions.empty() && answers.provider.empty())
        m_providerNote->setText(messageText(preview.questions.front().text));
}

void ColumnStep::refreshQuestions()
{
    const std::vector<data::Question> &questions = m_session->preview().questions;
    if (m_asked == questions && (m_questions->count() > 0 || questions.empty()))
        return;
    m_asked = questions;
    wipe(m_questions);
    for (const data::Question &question : questions) {
        const bool decimal = question.kind == Kind::Decimal, dates = question.kind == Kind::Dates;
        const bool unit = question.kind == Kind::Unit && !m_session->preview().rows.empty();
        const bool missing = question.kind == Kind::Column && question.column.empty();
        if (!decimal && !dates && !unit && !missing)
            continue; // has its own field above
        auto *frame = new QFrame(this);
        frame->setObjectName("importQuestion");
        frame->setStyleSheet(QString("QFrame#importQuestion { background: %1; border: none; border-radius: 6px; } QFrame#importQuestion QLabel { color: %2; }")
                                 .arg(Theme::instance().color(Role::WarnFill).name(), Theme::instance().color(Role::Text).name()));
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(12, 10, 12, 10);
        auto *text = new QLabel(messageText(question.text), frame);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        column->addWidget(text);
        std::vector<std::pair<QString, std::string>> choices;
        if (decimal)
            choices = {{tr("Comma: 1,25"), "comma"}, {tr("Point: 1.25"), "point"}};
        if (dates)
            choices = {{tr("Day first"), "dmy"}, {tr("Month first"), "mdy"}};
        if (unit)
            choices = {{tr("1M tokens"), "1M tokens"}, {tr("1K tokens"), "1K tokens"}, {tr("token"), "token"}};
        auto *row = new QHBoxLayout;
        for (const auto &[words, given] : choices) {
            auto *button = new QPushButton(words, frame);
            button->setAccessibleName(text->text() + " " + words);
            button->setObjectName(QString::fromStdString("answer:" + question.column + ":" + given));
            connect(button, &QPushButton::clicked, this, [this, question, given = given] { answer(question.kind, question.column, given); });
            row->addWidget(button);
        }
        row->addStretch();
        if (missing) {
            auto *hint = new QLabel(tr("Choose it in the list beside the title of that column."), frame);
            hint->setWordWrap(true);
            column->addWidget(hint);
        } else {
            column->addLayout(row);
        }
        m_questions->addWidget(frame);
    }
}

void ColumnStep::choose(std::size_t column, const QString &chosen)
{
    data::ImportAnswers answers = m_session->answers();
    const std::vector<std::string> &columns = m_session->preview().columns;
    const std::string name = chosen.toStdString();
    for (std::size_t i = 0; i < columns.size() && i < m_mapping.size(); ++i) // a meaning belongs to one column
        if (i != column && name != "-" && columns[i] == name)
            answers.columns[m_mapping[i].key] = "-";
    answers.columns[m_mapping[column].key] = name;
    m_session->setAnswers(std::move(answers), Kind::Column, m_mapping[column].key);
}

void ColumnStep::answer(Kind kind, const std::string &column, const std::string &given)
{
    data::ImportAnswers answers = m_session->answers();
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (kind == Kind::Currency && (given.size() != 3 || !std::all_of(given.begin(), given.end(), capital))) {
        if (!given.empty())
            m_currencyNote->setText(tr("three letters, such as USD"));
        return;
    }
    if (kind == Kind::Provider && given.find('/') != std::string::npos) {
        m_providerNote->setText(tr("a name without a slash"));
        return;
    }
    switch (kind) {
    case Kind::Unit: answers.per = given; break;
    case Kind::Currency: answers.currency = given; break;
    case Kind::Provider: answers.provider = given; break;
    case Kind::Decimal: case Kind::Dates: answers.readings[column] = given; break;
    case Kind::Column: return;
    }
    if (answers == m_session->answers() && !m_session->isGuess(kind))
        return;
    m_session->setAnswers(std::move(answers), kind);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_strip.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

using Kind = data::Question::Kind;

/// The column a question without a title looks for: its option reads --map 'TITLE=input'.
std::string wantedColumn(const data::Question &question)
{
    const std::string mark = "TITLE=";
    const std::size_t from = question.option.find(mark);
    return from == std::string::npos ? std::string() : question.option.substr(from + mark.size(), question.option.find('\'', from) - from - mark.size());
}

QStringList choicesOf(const data::Question &question, const data::ImportPreview &preview)
{
    switch (question.kind) {
    case Kind::Column:
        if (question.column.empty()) {
            QStringList titles;
            for (const std::string &title : preview.titles)
                titles << QString::fromStdString(title);
            return titles;
        }
        return QStringList{"-"} + QString::fromStdString(data::priceColumnNames()).split(", ", Qt::SkipEmptyParts);
    case Kind::Provider: return {"from-model"};
    case Kind::Unit: return {"1M tokens", "1K tokens", "token", "cents per 1M tokens", "cents per 1K tokens", "cents per token"};
    case Kind::Currency: return {"USD", "EUR", "GBP", "CNY", "JPY", "INR", "CHF"};
    case Kind::Decimal: return {"point", "comma"};
    case Kind::Dates: return {"dmy", "mdy"};
    }
    return {};
}

} // namespace

ImportStrip::ImportStrip(QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_grid(new QGridLayout)
{
    setObjectName("importStrip");
    QFont font = Theme::instance().font(Type::Body);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *go = new QPushButton(tr("Import with these answers"), this);
    go->setProperty("primary", true);
    go->setObjectName("importGo");
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("importCancel");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(go);
    buttons->addWidget(cancel);
    buttons->addStretch();
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 10);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, &ImportStrip::take);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, &ImportStrip::dress);
    hide();
}

void ImportStrip::ask(const QString &path, const data::ImportPreview &preview, data::ImportAnswers answers)
{
    m_path = path;
    m_answers = std::move(answers);
    m_rows.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_title->setText(tr("%1 leaves something open. Nothing is imported before it is answered.").arg(QFileInfo(path).fileName()));
    int row = 0;
    for (const data::Question &question : preview.questions) {
        auto *text = new QLabel(QString::fromStdString(question.text), this);
        text->setWordWrap(true);
        text->setMinimumWidth(400);
        auto *answer = new QComboBox(this);
        answer->setEditable(true);
        answer->setMinimumWidth(220);
        answer->addItems(choicesOf(question, preview));
        answer->setCurrentText(QString::fromStdString(question.guess));
        answer->setAccessibleName(text->text());
        answer->lineEdit()->setAccessibleName(text->text());
        text->setBuddy(answer);
        m_grid->addWidget(text, row, 0);
        m_grid->addWidget(answer, row++, 1);
        m_rows.emplace_back(question, answer);
    }
    dress();
    show();
    if (!m_rows.empty())
        m_rows.front().second->setFocus(Qt::OtherFocusReason);
}

void ImportStrip::dress()
{
    const Theme &theme = Theme::instance();
    setStyleSheet(QString("QFrame#importStrip { background: %1; } QFrame#importStrip QLabel { color: %2; }").arg(theme.color(Role::InfoFill).name(), theme.color(Role::Text).name()));
}

void ImportStrip::take()
{
    for (const auto &[question, answer] : m_rows) {
        const std::string given = answer->currentText().trimmed().toStdString();
        if (given.empty()) {
            answer->setFocus(Qt::OtherFocusReason); // every question needs its answer
            return;
        }
        switch (question.kind) {
        case Kind::Column:
            if (question.column.empty())
                m_answers.columns[given] = wantedColumn(question);
            else
                m_answers.columns[question.column] = given;
            break;
        case Kind::Provider: m_answers.provider = given; break;
        case Kind::Unit: m_answers.per = given; break;
        case Kind::Currency: m_answers.currency = given; break;
        case Kind::Decimal: m_answers.decimal = given; break;
        case Kind::Dates: m_answers.dates = given; break;
        }
    }
    hide();
    emit answered(m_path, m_answers);
}

} // namespace farthing::ui

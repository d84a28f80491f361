// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rates_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

/// Rates stand under "rates", or in the short form beside the date.
QStringList ratePaths(const data::Json &plan)
{
    QStringList paths;
    const data::Json *fx = data::findPath(plan, "/fx");
    if (!fx || !fx->asObject())
        return paths;
    for (const auto &[key, value] : *fx->asObject()) {
        if (key == "rates" && value.asObject())
            for (const auto &rate : *value.asObject())
                paths << "/fx/rates/" + QString::fromStdString(rate.first);
        else if (key != "as_of")
            paths << "/fx/" + QString::fromStdString(key);
    }
    return paths;
}

QString codeOf(const QString &path) { return path.section('/', -1); }

} // namespace

RatesEdit::RatesEdit(const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_date(new FieldEdit(context, "/fx/as_of", this)), m_empty(new QLabel(tr("None: all prices and amounts are in the plan's currency."), this)), m_rows(new QVBoxLayout),
      m_code(new QComboBox(this)), m_add(new QPushButton(tr("Add rate"), this))
{
    auto *title = new QLabel(tr("Exchange rates"), this);
    title->setFont(Theme::instance().font(Type::Section));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->setObjectName("newRateCurrency");
    m_code->setAccessibleName(tr("Currency of the new rate"));
    m_code->lineEdit()->setAccessibleName(m_code->accessibleName());
    m_code->lineEdit()->setMaxLength(3);
    m_code->setMinimumWidth(84);
    m_code->setToolTip(tr("Three letters, such as EUR"));
    m_add->setObjectName("addRate");
    m_empty->setProperty("secondary", true);
    m_empty->setWordWrap(true);
    m_rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_code);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_date);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &RatesEdit::add);
    connect(context.document, &PlanDocument::changed, this, &RatesEdit::refresh);
    refresh();
}

void RatesEdit::add()
{
    const QString code = m_code->currentText().trimmed().toUpper();
    if (code.size() != 3)
        return m_code->setFocus(Qt::OtherFocusReason);
    for (const QString &path : ratePaths(m_context.document->json()))
        if (codeOf(path) == code)
            return;
    const data::Json *date = data::findPath(m_context.document->json(), "/fx/as_of");
    // The rate itself is not guessed: its field asks for it.
    m_context.document->editAll({{"/fx/as_of", date && date->asString() ? *date : data::Json(QDate::currentDate().toString(Qt::ISODate).toStdString())}, {"/fx/rates/" + code.toStdString(), data::Json()}}, [] { return tr("Add exchange rate"); });
    if (auto *field = findChild<QLineEdit *>("/fx/rates/" + code))
        field->setFocus(Qt::OtherFocusReason);
}

void RatesEdit::refresh()
{
    const QStringList paths = ratePaths(m_context.document->json());
    if (paths == m_shown)
        return; // the fields follow by themselves
    m_shown = paths;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // may hold the sender
        delete item;
    }
    for (const QString &path : paths) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        const QString code = codeOf(path);
        line->addWidget(new FieldEdit(m_context, path.toStdString(), row, {tr("1 %1 is").arg(code), {}, {}, {}}), 1);
        auto *remove = new QToolButton(row);
        remove->setText(QString(QChar(0xD7)));
        remove->setToolTip(tr("Remove the rate of %1").arg(code));
        remove->setAccessibleName(remove->toolTip());
        remove->setObjectName("remove:" + path);
        remove->setMinimumSize(26, 24);
        connect(remove, &QToolButton::clicked, this, [this, path] {
            const bool last = m_shown.size() == 1;
            m_context.document->remove(last ? "/fx" : path.toStdString(), [] { return tr("Remove exchange rate"); });
        });
        line->addWidget(remove, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
    m_date->setVisible(!paths.isEmpty());
    m_empty->setVisible(paths.isEmpty());
    const QString typed = m_code->currentText();
    m_code->clear();
    for (const char *code : {"USD", "EUR", "GBP", "CHF", "JPY", "CNY"})
        if (m_context.document->plan()->currency != code && std::none_of(paths.begin(), paths.end(), [code](const QString &path) { return codeOf(path) == code; }))
            m_code->addItem(code);
    if (m_code->findText(typed) >= 0)
        m_code->setCurrentText(typed);
}

} // namespace farthing::ui

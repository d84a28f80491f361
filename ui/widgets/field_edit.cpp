// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_edit.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace farthing::ui {

FieldEdit::FieldEdit(PlanDocument *document, std::string path, QWidget *parent)
    : QWidget(parent), m_document(document), m_path(std::move(path)), m_edit(new QLineEdit(this)), m_message(new QLabel(this))
{
    const data::FieldInfo *field = data::fieldInfo(m_path);
    const QString label = field ? QString::fromStdString(field->label) : QString::fromStdString(m_path.substr(m_path.rfind('/') + 1));
    const QString help = field ? QString::fromStdString(field->help) + tr("\nUnit: %1. Default: %2.").arg(QString::fromStdString(field->unit), QString::fromStdString(field->defaultText))
                                     + tr("\nUncertain: {\"p10\": …, \"p50\": …, \"p90\": …}")
                               : QString();
    auto *name = new QLabel(label, this);
    name->setBuddy(m_edit);
    name->setFixedWidth(170);
    name->setToolTip(help);
    m_edit->setToolTip(help);
    m_edit->setAccessibleName(label);
    m_edit->setObjectName(QString::fromStdString(m_path));
    m_edit->setPlaceholderText(field ? QString::fromStdString(field->defaultText) : QString());
    m_message->setWordWrap(true);
    m_message->setFont(Theme::instance().font(Type::Secondary));
    auto *unit = new QLabel(field ? QString::fromStdString(field->unit) : QString(), this);
    unit->setFixedWidth(110);
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_edit, 1);
    row->addWidget(unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEdit::commit);
    connect(document, &PlanDocument::changed, this, &FieldEdit::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &FieldEdit::refresh);
    refresh();
}

void FieldEdit::refresh()
{
    const data::Json *value = data::findPath(m_document->json(), m_path);
    QString text;
    if (value && !value->isNull())
        text = QString::fromStdString(value->asString() ? *value->asString() : data::writeJson(*value, 0));
    if (text != m_edit->text())
        m_edit->setText(text);
    m_edit->setCursorPosition(0);
    QString message;
    for (const Issue &issue : m_document->issues())
        if (issue.path == m_path || issue.path.starts_with(m_path + "/"))
            message = QString::fromStdString(issue.message);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_message->setStyleSheet("color: " + Theme::instance().color(Role::Bad).name());
}

void FieldEdit::commit()
{
    const QString text = m_edit->text().trimmed();
    const data::Json *old = data::findPath(m_document->json(), m_path);
    const data::FieldInfo *field = data::fieldInfo(m_path);
    const QString name = tr("Change %1").arg(field ? QString::fromStdString(field->label).toLower() : QString::fromStdString(m_path));
    if (text.isEmpty()) {
        if (old)
            m_document->remove(m_path, name);
        return;
    }
    // The text is the plan format's own, so a decimal point is a point in every locale; anything else is kept as text
    // and refused by the format with its reason.
    const Result<data::Json> parsed = data::parseJson(text.toStdString());
    const bool isText = field && (field->kind == "text" || field->kind == "choice");
    m_document->edit(m_path, parsed && !isText ? *parsed : data::Json(text.toStdString()), name);
}

} // namespace farthing::ui

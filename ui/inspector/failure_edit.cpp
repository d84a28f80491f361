// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/failure_edit.h"

#include "ui/widgets/change_mark.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

FailureEdit::FailureEdit(const FieldContext &context, std::string path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_action(new QComboBox(this))
{
    m_action->addItems({tr("Abort the task"), tr("Go on without an answer"), tr("A human answers, for a fee")});
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(10);
    m_action->setAccessibleName(tr("When all attempts fail"));
    m_action->setObjectName(QString::fromStdString(m_path));
    auto *name = new QLabel(tr("When all attempts fail"), this);
    name->setFixedWidth(116);
    name->setWordWrap(true);
    name->setBuddy(m_action);
    new ChangeMark(context.document, m_path, name);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(name);
    row->addWidget(m_action, 1);
    m_fee = new FieldEdit(context, m_path + "/fee", this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_fee);
    connect(m_action, &QComboBox::activated, this, &FailureEdit::choose);
    connect(context.document, &PlanDocument::changed, this, &FailureEdit::refresh);
    refresh();
}

void FailureEdit::refresh()
{
    const data::Json *value = data::findPath(m_context.document->json(), m_path);
    const bool human = value && value->asObject();
    m_action->setCurrentIndex(human ? 2 : value && value->asString() && *value->asString() == "continue" ? 1 : 0);
    m_fee->setVisible(human);
}

void FailureEdit::choose(int action)
{
    const data::Json *old = data::findPath(m_context.document->json(), m_path);
    if (old && old->asObject())
        m_context.document->remember(m_path, "human", *old);
    const data::Json human = m_context.document->remembered(m_path, "human").value_or(data::Json(data::Json::Object{{"kind", "human"}, {"fee", 1}}));
    m_context.document->edit(m_path, action == 2 ? human : data::Json(action == 1 ? "continue" : "abort"), [] { return tr("Change what happens on failure"); });
}

} // namespace farthing::ui

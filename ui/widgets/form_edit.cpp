// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_edit.h"

#include "ui/widgets/change_mark.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

FormEdit::FormEdit(const FieldContext &context, std::string path, Words words, std::vector<Form> forms, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_undoName(words.undoName), m_forms(std::move(forms)), m_choice(new QComboBox(this))
{
    m_choice->setAccessibleName(words.label);
    m_choice->setObjectName(QString::fromStdString(m_path + words.objectSuffix));
    m_choice->setToolTip(words.help);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the panel says how wide, not the longest form
    m_choice->setMinimumContentsLength(10);
    auto *name = new QLabel(words.label, this);
    name->setFixedWidth(116);
    name->setWordWrap(true);
    name->setBuddy(m_choice);
    new ChangeMark(context.document, m_path, name);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(name);
    row->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    for (const Form &form : m_forms) {
        m_choice->addItem(form.label);
        auto *body = new QWidget(this);
        auto *fields = new QVBoxLayout(body);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(6);
        for (const char *key : form.keys)
            fields->addWidget(new FieldEdit(context, m_path + key, body));
        if (form.body)
            fields->addWidget(form.body(body));
        column->addWidget(body);
        m_bodies.push_back(body);
    }
    connect(m_choice, &QComboBox::activated, this, &FormEdit::choose);
    connect(context.document, &PlanDocument::changed, this, &FormEdit::refresh);
    refresh();
}

int FormEdit::current() const
{
    const data::Json *value = data::findPath(m_context.document->json(), m_path);
    for (std::size_t i = 0; i < m_forms.size(); ++i)
        if (m_forms[i].is(value))
            return static_cast<int>(i);
    return 0;
}

void FormEdit::refresh()
{
    const int form = current();
    m_choice->setCurrentIndex(form);
    for (std::size_t i = 0; i < m_bodies.size(); ++i)
        m_bodies[i]->setVisible(static_cast<int>(i) == form && (!m_forms[i].keys.empty() || m_forms[i].body));
}

void FormEdit::choose(int form)
{
    PlanDocument *document = m_context.document;
    const int old = current();
    if (form == old)
        return;
    const data::Json *value = data::findPath(document->json(), m_path);
    if (value)
        document->remember(m_path, "form " + std::to_string(old), *value);
    document->edit(m_path, m_forms[static_cast<std::size_t>(form)].start(value), m_undoName);
}

std::function<bool(const data::Json *value)> kindIs(const char *name)
{
    return [name](const data::Json *value) {
        const data::Json *kind = value ? value->find("kind") : nullptr;
        return kind && kind->asString() && *kind->asString() == name;
    };
}

} // namespace farthing::ui

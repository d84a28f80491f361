// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/optional_part.h"

#include "ui/i18n/language.h"
#include "ui/widgets/change_mark.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/switch.h"

#include <QVBoxLayout>

namespace farthing::ui {

OptionalPart::OptionalPart(PlanDocument *document, const QString &title, std::string path, data::Json start, Fill fill, QWidget *parent)
    : QWidget(parent), m_document(document), m_path(std::move(path)), m_switch(new Switch(title, this)), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body)), m_fill(std::move(fill))
{
    m_switch->setAccessibleName(title);
    m_switch->setObjectName(QString::fromStdString("switch:" + m_path));
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(6);
    new ChangeMark(document, m_path, m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_switch);
    column->addWidget(m_body);
    connect(m_switch, &QCheckBox::clicked, this, [this, title, start = std::move(start)](bool on) {
        if (on) {
            m_document->edit(m_path, m_document->remembered(m_path, "part").value_or(start), {tr("Switch on %1").arg(inSentence(title)), [path = m_path] { return tr("Switch on %1").arg(inSentence(fieldName(path))); }});
        } else if (const data::Json *value = data::findPath(m_document->json(), m_path)) {
            m_document->remember(m_path, "part", *value);
            m_document->remove(m_path, {tr("Switch off %1").arg(inSentence(title)), [path = m_path] { return tr("Switch off %1").arg(inSentence(fieldName(path))); }});
        }
    });
    connect(document, &PlanDocument::changed, this, &OptionalPart::refresh);
    refresh();
}

void OptionalPart::refresh()
{
    const data::Json *value = data::findPath(m_document->json(), m_path);
    const bool on = value && !value->isNull();
    m_switch->setChecked(on);
    if (on && m_fill) {
        const Fill fill = std::exchange(m_fill, nullptr);
        fill(m_column);
    }
    m_body->setVisible(on);
}

} // namespace farthing::ui

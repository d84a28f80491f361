// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/change_mark.h"

#include "ui/i18n/words.h"
#include "ui/widgets/field_words.h"

#include <utility>

namespace farthing::ui {

ChangeMark::ChangeMark(PlanDocument *document, std::string path, QWidget *name)
    : QObject(name), m_document(document), m_path(std::move(path)), m_name(name), m_text(name->property("text").toString()), m_tip(name->toolTip())
{
    connect(document, &PlanDocument::changed, this, &ChangeMark::refresh);
    refresh();
}

void ChangeMark::refresh()
{
    const bool changed = m_document->isChangedHere(m_path);
    if (changed)
        m_name->setToolTip(ui::tr("Changed in this scenario. Base case: %1\n").arg(valueWords(data::findPath(m_document->rootJson(), m_path), m_path)) + m_tip);
    if (std::exchange(m_changed, changed) == changed)
        return;
    m_name->setProperty("text", changed ? QString(QChar(0x25CF)) + ' ' + m_text : m_text);
    m_name->setProperty("changed", changed);
    if (!changed)
        m_name->setToolTip(m_tip);
    m_name->setAccessibleDescription(changed ? m_name->toolTip() : QString());
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/carry_edit.h"

#include "ui/widgets/change_mark.h"
#include "ui/widgets/switch.h"

#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

CarryEdit::CarryEdit(PlanDocument *document, std::string stage, std::string path, QWidget *parent)
    : QWidget(parent), m_document(document), m_stage(std::move(stage)), m_path(std::move(path)), m_column(new QVBoxLayout(this))
{
    setObjectName(QString::fromStdString(m_path));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    connect(document, &PlanDocument::changed, this, &CarryEdit::refresh);
    refresh();
}

QStringList CarryEdit::chosen() const
{
    QStringList ids;
    if (const data::Json *list = data::findPath(m_document->json(), m_path); list && list->asArray())
        for (const data::Json &item : *list->asArray())
            if (item.asString())
                ids << QString::fromStdString(*item.asString());
    return ids;
}

void CarryEdit::refresh()
{
    QStringList earlier;
    for (const Stage &stage : m_document->plan()->pipeline.stages) {
        if (stage.id == m_stage)
            break;
        earlier << QString::fromStdString(stage.id);
    }
    if (earlier != m_shown || m_column->isEmpty()) {
        m_shown = earlier;
        while (QLayoutItem *item = m_column->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // may be the sender
            delete item;
        }
        if (earlier.isEmpty())
            m_column->addWidget(new QLabel(tr("No stage comes before this one."), this));
        for (const QString &id : earlier) {
            auto *on = new Switch(tr("the answer of %1").arg(id), this);
            on->setAccessibleName(on->text());
            on->setObjectName(QString::fromStdString(m_path + "/") + id);
            m_column->addWidget(on);
            new ChangeMark(m_document, m_path, on);
            if (m_column->count() == 1)
                setFocusProxy(on); // who looks for the field gets to its first choice
            connect(on, &QCheckBox::clicked, this, [this, id](bool wanted) {
                data::Json list = data::Json::array();
                for (const QString &stage : m_shown) // in the order of the stages
                    if (stage == id ? wanted : chosen().contains(stage))
                        list.push(data::Json(stage.toStdString()));
                m_document->edit(m_path, list, [] { return tr("Change carried answers"); });
            });
        }
    }
    const QStringList ids = chosen();
    for (int i = 0; i < m_shown.size(); ++i)
        if (auto *on = qobject_cast<Switch *>(m_column->itemAt(i)->widget()))
            on->setChecked(ids.contains(m_shown[i]));
}

} // namespace farthing::ui

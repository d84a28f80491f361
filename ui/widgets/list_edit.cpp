// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_edit.h"

#include "ui/i18n/language.h"
#include "ui/widgets/change_mark.h"
#include "ui/widgets/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace farthing::ui {

ListEdit::ListEdit(const FieldContext &context, Spec spec, QWidget *parent)
    : QWidget(parent), m_context(context), m_spec(std::move(spec)), m_items(new QVBoxLayout)
{
    m_items->setSpacing(12);
    auto *title = new QLabel(m_spec.title, this);
    title->setFont(Theme::instance().font(Type::Section));
    new ChangeMark(context.document, m_spec.path, title);
    auto *add = new QPushButton(tr("Add %1").arg(m_spec.itemName), this);
    add->setObjectName(QString::fromStdString("add:" + m_spec.path));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_items);
    connect(add, &QPushButton::clicked, this, [this] {
        change({tr("Add %1").arg(m_spec.itemName), [path = m_spec.path] { return tr("Add to %1").arg(inSentence(fieldName(path))); }}, [this](data::Json::Array &items) {
            if (m_spec.grow)
                return m_spec.grow(items);
            const data::Json list(items);
            items.push_back(m_spec.fresh(&list));
        });
    });
    connect(context.document, &PlanDocument::changed, this, &ListEdit::refresh);
    refresh();
}

void ListEdit::change(const StepName &name, const std::function<void(data::Json::Array &)> &how)
{
    const data::Json *list = data::findPath(m_context.document->json(), m_spec.path);
    data::Json::Array items = list && list->asArray() ? *list->asArray() : data::Json::Array();
    how(items);
    m_context.document->edit(m_spec.path, data::Json(std::move(items)), name);
}

void ListEdit::refresh()
{
    const data::Json *list = data::findPath(m_context.document->json(), m_spec.path);
    QStringList names;
    if (list && list->asArray())
        for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
            const data::Json *id = (*list->asArray())[i].find("id");
            names << (id && id->asString() ? QString::fromStdString(*id->asString()) : QString::number(i));
        }
    if (names == m_shown && m_items->count() > 0)
        return refreshTitles(); // the fields follow by themselves
    m_shown = names;
    m_notes.clear();
    m_titles.clear();
    while (QLayoutItem *item = m_items->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // may hold the sender
        delete item;
    }
    if (names.isEmpty()) {
        auto *empty = new QLabel(m_spec.emptyText, this);
        empty->setWordWrap(true);
        empty->setProperty("secondary", true);
        m_items->addWidget(empty);
    }
    for (int i = 0; i < names.size(); ++i) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        auto *head = new QHBoxLayout;
        auto *name = new QLabel(box);
        auto *remove = new QToolButton(box);
        remove->setText(QString(QChar(0xD7)));
        remove->setObjectName(QString::fromStdString("remove:" + m_spec.path + "/") + names[i]);
        remove->setMinimumSize(26, 24);
        head->addWidget(name, 1);
        head->addWidget(remove);
        column->addLayout(head);
        const std::string itemPath = m_spec.path + "/" + names[i].toStdString();
        m_titles.push_back({itemPath, name, remove});
        if (m_spec.note) {
            auto *note = new QLabel(box);
            note->setObjectName(QString::fromStdString("note:" + itemPath));
            note->setWordWrap(true);
            note->setProperty("secondary", true);
            column->addWidget(note);
            m_notes.emplace_back(names[i].toStdString(), note);
        }
        for (const char *key : m_spec.keys)
            column->addWidget(new FieldEdit(m_context, itemPath + key, box));
        if (m_spec.more)
            m_spec.more(itemPath, column);
        connect(remove, &QToolButton::clicked, this, [this, i] {
            change({tr("Remove %1").arg(m_spec.itemName), [path = m_spec.path] { return tr("Remove from %1").arg(inSentence(fieldName(path))); }}, [i](data::Json::Array &items) { items.erase(items.begin() + i); });
        });
        m_items->addWidget(box);
    }
    refreshTitles();
    refreshNotes();
}

void ListEdit::refreshTitles()
{
    int number = 0;
    for (const Title &title : m_titles) {
        ++number;
        const data::Json *item = data::findPath(m_context.document->json(), title.path);
        const data::Json *text = item ? item->find(m_spec.titleKey ? m_spec.titleKey : "id") : nullptr;
        const QString name = text && text->asString() && !text->asString()->empty() ? QString::fromStdString(*text->asString()) : QString::number(number);
        title.name->setText(QString("<b>%1</b>").arg(name.toHtmlEscaped()));
        title.remove->setToolTip(tr("Remove %1").arg(name));
        title.remove->setAccessibleName(title.remove->toolTip());
    }
}

void ListEdit::refreshNotes()
{
    for (const auto &[id, label] : m_notes) {
        const QString text = m_spec.note(id);
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

} // namespace farthing::ui

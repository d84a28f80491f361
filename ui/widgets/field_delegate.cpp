// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_delegate.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/number_edit.h"

#include <QPainter>

namespace farthing::ui {

namespace {

std::string pathOf(const QModelIndex &index) { return index.data(FieldPathRole).toString().toStdString(); }

} // namespace

FieldDelegate::FieldDelegate(PlanDocument *document, QObject *parent) : CellDelegate(parent), m_document(document)
{
    commit = [this](const std::string &path, const std::optional<data::Json> &value) {
        const data::FieldInfo *field = data::fieldInfo(path);
        const QString name = tr("Change %1").arg(inSentence(field ? fieldText(field->label) : fieldName(path)));
        if (value)
            m_document->edit(path, *value, name);
        else if (data::findPath(m_document->json(), path))
            m_document->remove(path, name);
    };
}

/// A frame says that a cell can be written in; the ring of the focus says which.
void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const bool focused = option.state & QStyle::State_HasFocus, field = index.flags() & Qt::ItemIsEditable;
    if (!focused && !field)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::instance().color(focused ? Role::Accent : option.state & QStyle::State_Selected ? Role::FanInner : Role::Line), focused ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    painter->restore();
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const std::string path = pathOf(index);
    if (path.empty())
        return nullptr;
    const data::Json *value = data::findPath(m_document->json(), path);
    if (value && (value->asObject() || value->asArray())) {
        emit fieldAsked(QString::fromStdString(path));
        return nullptr;
    }
    const data::FieldInfo *field = data::fieldInfo(path);
    QLineEdit *edit;
    if (field && field->kind == "text") {
        edit = new QLineEdit(parent);
    } else {
        auto *number = new NumberEdit(parent);
        number->setShift(shownShift(field));
        edit = number;
    }
    edit->setObjectName(QString::fromStdString("cell:" + path));
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString().simplified());
    return edit;
}

/// Once: figures that land while one types leave the entry alone.
void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const data::Json *value = data::findPath(m_document->json(), pathOf(index));
    auto *edit = static_cast<QLineEdit *>(editor);
    if (auto *number = qobject_cast<NumberEdit *>(editor))
        number->setValue(value);
    else
        edit->setText(value && value->asString() ? QString::fromStdString(*value->asString()) : QString());
    edit->selectAll();
    edit->setProperty("before", edit->text());
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *edit = static_cast<QLineEdit *>(editor);
    const QString text = edit->text().trimmed();
    if (text == edit->property("before").toString())
        return;
    const auto *number = qobject_cast<NumberEdit *>(editor);
    const std::optional<data::Json> value = number ? NumberEdit::read(text, number->shift()) : text.isEmpty() ? std::nullopt : std::optional<data::Json>(text.toStdString());
    // After the view has closed the editor: an edit of the plan may renew the rows.
    QMetaObject::invokeMethod(const_cast<FieldDelegate *>(this), [this, path = pathOf(index), value] { commit(path, value); }, Qt::QueuedConnection);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table that are fields of the plan: numbers and texts edited where they stand.
#pragma once
#include "ui/document/plan_document.h"
#include "ui/widgets/cell_delegate.h"

#include <functional>
#include <optional>

namespace farthing::ui {

class FieldDelegate : public CellDelegate {
    Q_OBJECT
public:
    FieldDelegate(PlanDocument *document, QObject *parent);
    /// What becomes of an entry that differs from what stood there; nothing: the cell was emptied. By default an edit of the plan.
    std::function<void(const std::string &path, const std::optional<data::Json> &value)> commit;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The value has several parts, which the cell has no room for: P10, P50, P90.
    void fieldAsked(const QString &path) const;

private:
    PlanDocument *m_document;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Cells with room at both sides, of one line or two; in columns of numbers the decimal points stand under each other.
#pragma once
#include <QStyledItemDelegate>

namespace farthing::ui {

/// Role of a cell's data: how many characters its column has after the decimal point at most (0: plain right alignment).
inline constexpr int DecimalsRole = Qt::UserRole + 40;
inline constexpr int SubTextRole = DecimalsRole + 1;   ///< a second, smaller line
inline constexpr int FieldPathRole = DecimalsRole + 2; ///< path of the plan's field that is edited in the cell

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    static constexpr int margin = 8;
    /// Pixels that a text leaves free at the right so that its point stands where those of `decimals` places do. Words
    /// ("free", "?") end where the whole digits end.
    static int pointShift(const QString &text, int decimals, const QFontMetrics &metrics);
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/i18n/language.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace farthing::ui {

int CellDelegate::pointShift(const QString &text, int decimals, const QFontMetrics &metrics)
{
    if (decimals <= 0 || text.isEmpty())
        return 0;
    const int point = metrics.horizontalAdvance(decimalSign()), digit = metrics.horizontalAdvance('0');
    const qsizetype at = text.indexOf(decimalSign());
    const bool number = text.front().isDigit() || text.front() == QChar(0x2212);
    if (at < 0 || !number)
        return point + decimals * digit;
    const qsizetype places = text.size() - at - 1;
    return std::max(0, static_cast<int>(decimals - places) * digit);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const bool selected = opt.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(opt.rect, opt.palette.brush(QPalette::Highlight));
    else if (opt.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(opt.rect, opt.backgroundBrush);
    opt.backgroundBrush = Qt::NoBrush;
    opt.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus); // drawn above; a row is selected as a whole
    const int shift = opt.displayAlignment & Qt::AlignRight ? pointShift(opt.text, index.data(DecimalsRole).toInt(), opt.fontMetrics) : 0;
    constexpr int own = 3; // what the style leaves by itself
    opt.rect.adjust(margin - own, 0, own - margin - shift, 0);
    const QString sub = index.data(SubTextRole).toString();
    if (!sub.isEmpty()) {
        const QFont small = Theme::instance().font(Type::Secondary);
        const QRect whole = opt.rect;
        const int first = opt.fontMetrics.height(), second = QFontMetrics(small).height(), top = whole.top() + (whole.height() - first - second) / 2;
        opt.rect = QRect(whole.left(), top, whole.width(), first);
        painter->save();
        painter->setFont(small);
        painter->setPen(Theme::instance().color(Role::Text2));
        const QRect below(whole.left() + own, top + first, whole.width() - 2 * own, second);
        painter->drawText(below, static_cast<int>((opt.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter), QFontMetrics(small).elidedText(sub, Qt::ElideRight, below.width()));
        painter->restore();
    }
    opt.widget->style()->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);
}

/// A click anywhere in a cell with a box ticks it.
bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !state.isValid() || !(model->flags(index) & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QString sub = index.data(SubTextRole).toString(); !sub.isEmpty()) {
        const QFontMetrics small(Theme::instance().font(Type::Secondary));
        size = {std::max(size.width(), small.horizontalAdvance(sub)), size.height() + small.height()};
    }
    size.rwidth() += 2 * margin + 8;
    return size;
}

} // namespace farthing::ui

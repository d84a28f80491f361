// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flat_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace farthing::ui {

namespace {

void chevron(QPainter *painter, QPointF at, bool down, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(down ? QPolygonF(QList<QPointF>{at + QPointF(-3.5, -1.75), at + QPointF(0, 1.75), at + QPointF(3.5, -1.75)})
                               : QPolygonF(QList<QPointF>{at + QPointF(-1.75, -3.5), at + QPointF(1.75, 0), at + QPointF(-1.75, 3.5)}));
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const Theme &theme = Theme::instance();
    const bool on = option->state & State_Enabled, focus = on && (option->state & State_HasFocus);
    const double width = focus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(focus ? Role::Accent : on ? Role::FieldBorder : Role::Line), width));
    painter->setBrush(theme.color(Role::Surface));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5);
    painter->restore();
    chevron(painter, QPointF(option->rect.right() - 11, option->rect.center().y() + 1), true, theme.color(on ? Role::Text2 : Role::FieldBorder));
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorArrowDown || element == PE_IndicatorArrowRight)
        return chevron(painter, QRectF(option->rect).center(), element == PE_IndicatorArrowDown, Theme::instance().color(Role::Text2));
    if (element == PE_IndicatorItemViewItemCheck) { // the palette's own box has no contrast in the dark
        const Theme &theme = Theme::instance();
        const bool on = option->state & State_On;
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(on ? Role::Accent : Role::FieldBorder), 1));
        painter->setBrush(theme.color(on ? Role::Accent : Role::Surface));
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            painter->setPen(QPen(theme.color(Role::Surface), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
            painter->drawPolyline(QPolygonF(QList<QPointF>{at(.22, .52), at(.43, .72), at(.78, .3)}));
        }
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup) // a list below the field, not a menu over it
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace farthing::ui

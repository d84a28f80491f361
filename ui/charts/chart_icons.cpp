// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_icons.h"

#include <QPainter>
#include <functional>

namespace farthing::ui {

namespace {

/// On a grid of 20 units with a stroke of 1.5, for each size a tool button may ask for.
QIcon drawn(const QColor &color, double pixelRatio, const std::function<void(QPainter &)> &draw)
{
    QIcon icon;
    for (const int size : {18, 20}) {
        QPixmap pixmap(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixmap.width() / 20.0, pixmap.height() / 20.0);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(painter);
        painter.end();
        pixmap.setDevicePixelRatio(pixelRatio);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

QIcon tableIcon(const QColor &color, double pixelRatio)
{
    return drawn(color, pixelRatio, [](QPainter &p) {
        p.drawRoundedRect(QRectF(3, 4, 14, 12), 1.5, 1.5);
        p.drawLine(QPointF(3, 8), QPointF(17, 8));
        p.drawLine(QPointF(3, 12), QPointF(17, 12));
        p.drawLine(QPointF(8, 8), QPointF(8, 16));
    });
}

QIcon exportIcon(const QColor &color, double pixelRatio)
{
    return drawn(color, pixelRatio, [](QPainter &p) {
        p.drawLine(QPointF(10, 3), QPointF(10, 12));
        p.drawPolyline(QPolygonF{QPointF(6.5, 8.5), QPointF(10, 12), QPointF(13.5, 8.5)});
        p.drawPolyline(QPolygonF{QPointF(3.5, 12.5), QPointF(3.5, 16.5), QPointF(16.5, 16.5), QPointF(16.5, 12.5)});
    });
}

} // namespace farthing::ui

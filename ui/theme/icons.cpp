// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace farthing::ui {

namespace {

using Points = std::initializer_list<QPointF>;
void stroke(QPainter &p, Points points) { p.drawPolyline(QPolygonF(QList<QPointF>(points))); }

void overview(QPainter &p)
{
    p.drawRoundedRect(QRectF(3, 3, 6, 8), 1, 1);
    p.drawRoundedRect(QRectF(11.5, 3, 5.5, 4.5), 1, 1);
    p.drawRoundedRect(QRectF(3, 13.5, 6, 3.5), 1, 1);
    p.drawRoundedRect(QRectF(11.5, 10, 5.5, 7), 1, 1);
}
void pipeline(QPainter &p)
{
    p.drawRoundedRect(QRectF(2, 7, 5, 6), 1, 1);
    p.drawRoundedRect(QRectF(13, 7, 5, 6), 1, 1);
    p.drawLine(QPointF(7, 10), QPointF(13, 10));
    p.drawEllipse(QPointF(10, 10), 1.4, 1.4);
}
void prices(QPainter &p)
{
    QPainterPath tag(QPointF(3, 10.5));
    tag.lineTo(10.5, 3);
    tag.lineTo(17, 3);
    tag.lineTo(17, 9.5);
    tag.lineTo(9.5, 17);
    tag.closeSubpath();
    p.drawPath(tag);
    p.drawEllipse(QPointF(13.6, 6.4), 1.1, 1.1);
}
void demand(QPainter &p)
{
    stroke(p, {{3, 14.5}, {8, 9}, {11, 11.5}, {17, 5}});
    stroke(p, {{13, 5}, {17, 5}, {17, 9}});
}
void settings(QPainter &p)
{
    for (const auto &[y, x] : {std::pair{5.5, 12.5}, {10.0, 7.0}, {14.5, 13.5}}) {
        p.drawLine(QPointF(3, y), QPointF(x - 1.8, y));
        p.drawLine(QPointF(x + 1.8, y), QPointF(17, y));
        p.drawEllipse(QPointF(x, y), 1.8, 1.8);
    }
}
void guide(QPainter &p)
{
    p.drawEllipse(QPointF(10, 10), 7, 7);
    QPainterPath mark(QPointF(7.8, 8));
    mark.cubicTo(7.8, 5, 12.2, 5, 12.2, 8);
    mark.cubicTo(12.2, 9.6, 10, 9.6, 10, 11.6);
    p.drawPath(mark);
    p.drawPoint(QPointF(10, 14));
}
void welcome(QPainter &p)
{
    stroke(p, {{3, 10}, {10, 3.5}, {17, 10}});
    stroke(p, {{5, 9}, {5, 16.5}, {15, 16.5}, {15, 9}});
}
void uncertain(QPainter &p)
{
    QPainterPath wave(QPointF(3, 11.5));
    wave.cubicTo(5.5, 5.5, 8, 5.5, 10, 10);
    wave.cubicTo(12, 14.5, 14.5, 14.5, 17, 8.5);
    p.drawPath(wave);
}
void law(QPainter &p)
{
    QPainterPath bell(QPointF(2.5, 15.5));
    bell.cubicTo(6.5, 15.5, 6, 4.5, 8.5, 4.5);
    bell.cubicTo(11.5, 4.5, 11, 15.5, 17.5, 15.5);
    p.drawPath(bell);
}
void slider(QPainter &p)
{
    p.drawLine(QPointF(3, 10), QPointF(8, 10));
    p.drawLine(QPointF(12.5, 10), QPointF(17, 10));
    p.drawEllipse(QPointF(10.2, 10), 2.3, 2.3);
}
void undo(QPainter &p)
{
    stroke(p, {{7, 4}, {3.5, 7.5}, {7, 11}});
    QPainterPath back(QPointF(3.5, 7.5));
    back.lineTo(12, 7.5);
    back.cubicTo(18, 7.5, 18, 15.5, 12, 15.5);
    back.lineTo(8, 15.5);
    p.drawPath(back);
}
void redo(QPainter &p)
{
    p.translate(20, 0);
    p.scale(-1, 1);
    undo(p);
}
void search(QPainter &p)
{
    p.drawEllipse(QPointF(9, 9), 5, 5);
    p.drawLine(QPointF(12.8, 12.8), QPointF(16.5, 16.5));
}
void warning(QPainter &p)
{
    p.drawPolygon(QPolygonF(QList<QPointF>{{10, 3.5}, {17, 16}, {3, 16}}));
    p.drawLine(QPointF(10, 8), QPointF(10, 11.5));
    p.drawPoint(QPointF(10, 13.8));
}
void close(QPainter &p)
{
    p.drawLine(QPointF(5.5, 5.5), QPointF(14.5, 14.5));
    p.drawLine(QPointF(14.5, 5.5), QPointF(5.5, 14.5));
}
void file(QPainter &p)
{
    stroke(p, {{11.5, 3}, {5, 3}, {5, 17}, {15, 17}, {15, 6.5}, {11.5, 3}, {11.5, 6.5}, {15, 6.5}});
}
void table(QPainter &p)
{
    p.drawRoundedRect(QRectF(3, 4, 14, 12), 1.5, 1.5);
    p.drawLine(QPointF(3, 8), QPointF(17, 8));
    p.drawLine(QPointF(3, 12), QPointF(17, 12));
    p.drawLine(QPointF(8, 8), QPointF(8, 16));
}
void tray(QPainter &p, double from, double to)
{
    p.drawLine(QPointF(10, 3), QPointF(10, 12));
    stroke(p, {{6.5, from}, {10, to}, {13.5, from}});
    stroke(p, {{3.5, 12.5}, {3.5, 16.5}, {16.5, 16.5}, {16.5, 12.5}});
}
void exported(QPainter &p) { tray(p, 8.5, 12); }
void imported(QPainter &p) { tray(p, 6.5, 3); }
void check(QPainter &p) { stroke(p, {{4.5, 10.5}, {8.5, 14.5}, {15.5, 6}}); }
void info(QPainter &p)
{
    p.drawEllipse(QPointF(10, 10), 7, 7);
    p.drawLine(QPointF(10, 9.5), QPointF(10, 13.5));
    p.drawPoint(QPointF(10, 6.5));
}
void scenarios(QPainter &p)
{
    stroke(p, {{3, 10}, {7, 10}, {11, 5}, {16.5, 5}});
    stroke(p, {{7, 10}, {11, 15}, {16.5, 15}});
    p.drawPolyline(QPolygonF(QList<QPointF>{{14, 2.7}, {16.7, 5}, {14, 7.3}}));
    p.drawPolyline(QPolygonF(QList<QPointF>{{14, 12.7}, {16.7, 15}, {14, 17.3}}));
}
void hardware(QPainter &p)
{
    p.drawRoundedRect(QRectF(5, 5, 10, 10), 1.5, 1.5);
    p.drawRect(QRectF(8, 8, 4, 4));
    for (const double at : {7.5, 12.5})
        for (const double end : {2.5, 15.0}) {
            p.drawLine(QPointF(at, end), QPointF(at, end + 2.5));
            p.drawLine(QPointF(end, at), QPointF(end + 2.5, at));
        }
}
void pin(QPainter &p)
{
    stroke(p, {{7, 3}, {13, 3}, {12.2, 8.5}, {15, 11.5}, {5, 11.5}, {7.8, 8.5}, {7, 3}});
    p.drawLine(QPointF(10, 11.5), QPointF(10, 17));
}

} // namespace

QIcon icon(const QString &name, const QColor &color, double pixelRatio)
{
    static const std::pair<const char *, void (*)(QPainter &)> drawings[] = {
        {"overview", overview}, {"pipeline", pipeline}, {"prices", prices}, {"demand", demand}, {"hardware", hardware}, {"guide", guide}, {"settings", settings}, {"welcome", welcome},
        {"uncertain", uncertain}, {"law", law}, {"slider", slider}, {"undo", undo}, {"redo", redo}, {"search", search}, {"warning", warning}, {"close", close}, {"file", file},
        {"table", table}, {"export", exported}, {"import", imported}, {"check", check}, {"info", info}, {"scenarios", scenarios}, {"pin", pin}};
    static QHash<QString, QIcon> drawn; // a form asks for the same three a hundred times
    QIcon &made = drawn[name + color.name(QColor::HexArgb) + QString::number(pixelRatio)];
    if (!made.isNull())
        return made;
    for (const auto &[known, draw] : drawings) {
        if (name != known)
            continue;
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
            made.addPixmap(pixmap);
        }
        return made;
    }
    return {};
}

} // namespace farthing::ui

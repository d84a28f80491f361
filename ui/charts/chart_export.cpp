// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on paper: light theme, title, message and where it comes from; written whole or not at all.
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_table.h"
#include "ui/i18n/words.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextLayout>
#include <QtCharts/QChart>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace farthing::ui {

namespace {

constexpr double margin = 20;

/// Word-wrapped text from y downwards; the y below it.
double paragraph(QPainter &painter, const QString &text, const QFont &font, const QColor &color, double y, double width)
{
    if (text.isEmpty())
        return y;
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    painter.setFont(font);
    painter.setPen(color);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        painter.drawText(QPointF(margin, y + metrics.ascent()), text.mid(line.textStart(), line.textLength()).trimmed());
        y += metrics.height();
    }
    return y;
}

void drawPage(QPainter &painter, const ChartContent &content, QSizeF size)
{
    const Theme::LightScope light;
    const Theme &theme = Theme::instance();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme.color(Role::Surface));
    const double width = size.width() - 2 * margin;
    double y = paragraph(painter, content.title, theme.font(Type::Section), theme.color(Role::Text), margin - 4, width);
    y = paragraph(painter, content.message, theme.font(Type::Body), theme.color(Role::Text2), y + 2, width) + 12;
    const QFontMetricsF footMetrics(theme.font(Type::Axis));
    double bottom = size.height() - margin;
    if (!content.footer.isEmpty()) {
        bottom -= footMetrics.height();
        paragraph(painter, footMetrics.elidedText(content.footer, Qt::ElideRight, width), theme.font(Type::Axis),
                  theme.color(Role::Text3), bottom + 6, width);
        painter.setPen(QPen(theme.color(Role::Line), 1));
        painter.drawLine(QPointF(margin, bottom), QPointF(size.width() - margin, bottom));
        bottom -= 10;
    }
    const QRectF area(margin, y, width, std::max(10.0, bottom - y));
    QChart *chart = content.make ? content.make(false) : nullptr;
    if (!chart) {
        paragraph(painter, content.emptyText, theme.font(Type::Body), theme.color(Role::Text2), y, width);
        return;
    }
    QGraphicsScene scene;
    scene.addItem(chart); // the scene owns it now
    chart->resize(area.size());
    scene.setSceneRect(QRectF(QPointF(), area.size()));
    scene.render(&painter, area, scene.sceneRect());
}

QByteArray svgOf(const ChartContent &content, QSize size)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(content.title);
    svg.setDescription(content.message.isEmpty() ? content.footer : content.message + QLatin1Char(' ') + content.footer);
    QPainter painter;
    if (!painter.begin(&svg))
        return {};
    drawPage(painter, content, size);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const ChartContent &content, QSize size)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageMargins(QMarginsF());
        pdf.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setResolution(1200);
        pdf.setTitle(content.title);
        pdf.setCreator(QStringLiteral("Farthing"));
        QPainter painter;
        if (!painter.begin(&pdf))
            return {};
        painter.scale(pdf.width() / static_cast<double>(size.width()), pdf.height() / static_cast<double>(size.height()));
        drawPage(painter, content, size);
        painter.end();
    }
    return buffer.data();
}

QByteArray pngOf(const ChartContent &content, QSize size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(2);
    image.setText(QStringLiteral("Title"), content.title);
    image.setText(QStringLiteral("Description"), content.message);
    image.setText(QStringLiteral("Source"), content.footer);
    QPainter painter(&image);
    drawPage(painter, content, size);
    painter.end();
    QBuffer buffer;
    constexpr int quick = 75; // zlib's level 2: with the default the window stands still for most of the picture's time
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG", quick) ? buffer.data() : QByteArray();
}

/// "" or what went wrong. QSaveFile alone can commit a truncated file on a full disk, so every step is checked.
QString writeWhole(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path](const QString &why) {
        return tr("Could not write %1: %2. The file was left as it was; choose another place or free some space.")
            .arg(QFileInfo(path).fileName(), why);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(file.errorString());
    bool whole = file.write(bytes) == bytes.size() && file.flush();
#ifdef Q_OS_UNIX
    whole = whole && ::fsync(file.handle()) == 0;
#endif
    if (!whole) {
        const QString why = file.error() != QFileDevice::NoError ? file.errorString() : tr("not all of it could be stored");
        file.cancelWriting();
        return failed(why);
    }
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace

QString exportChart(const ChartContent &content, const QString &path, QSize size)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    size = size.expandedTo(QSize(320, 240)).boundedTo(QSize(8000, 8000));
    QByteArray bytes;
    if (suffix == QLatin1String("csv"))
        bytes = csvOf(content.table);
    else if (suffix == QLatin1String("svg"))
        bytes = svgOf(content, size);
    else if (suffix == QLatin1String("png"))
        bytes = pngOf(content, size);
    else if (suffix == QLatin1String("pdf"))
        bytes = pdfOf(content, size);
    else
        return tr("Charts are written as .svg, .png, .pdf or .csv. Give the file one of these endings.");
    if (bytes.isEmpty())
        return tr("The chart could not be drawn as .%1. Try another format.").arg(suffix);
    return writeWhole(path, bytes);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shaped_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace farthing::ui {

namespace {

/// As QPainter::drawText() and QFontMetricsF take it: one line, no wrapping.
void shape(QTextLayout &layout, const QString &words, const QFont &font)
{
    layout.clearLayout();
    layout.setText(words);
    layout.setFont(font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

const ShapedTexts::Shaped &ShapedTexts::next(const QString &words, const QFont &font, double room)
{
    if (m_next == m_texts.size())
        m_texts.push_back(std::make_unique<Shaped>());
    Shaped &text = *m_texts[m_next++];
    if (text.words == words && text.room == room && text.font == font && text.layout.lineCount() > 0)
        return text;
    text.words = words;
    text.room = room;
    text.font = font;
    shape(text.layout, words, font);
    text.width = text.layout.lineAt(0).horizontalAdvance();
    if (room >= 0 && text.width > room) {
        shape(text.layout, QFontMetricsF(font).elidedText(words, Qt::ElideRight, room), font);
        text.width = text.layout.lineAt(0).horizontalAdvance();
    }
    return text;
}

double ShapedTexts::draw(QPainter &painter, double x, double y, const QString &words, const QFont &font, double room)
{
    const Shaped &text = next(words, font, room);
    const QTextLine line = text.layout.lineAt(0);
    text.layout.draw(&painter, QPointF(x, y - line.ascent()));
    return text.width;
}

double ShapedTexts::width(const QString &words, const QFont &font) { return next(words, font, -1).width; }

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are painted more often than they change: their glyphs are found once, not at each painting.
#pragma once
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace farthing::ui {

/// The words of one picture, in the order in which it paints them. What is as it was at the last painting is not shaped anew.
class ShapedTexts {
public:
    void begin() { m_next = 0; }       ///< of a painting
    /// Paints the next words with the painter's pen, their baseline at y, cut with an ellipsis where the room (pixels) ends;
    /// returns their width in pixels.
    double draw(QPainter &painter, double x, double y, const QString &words, const QFont &font, double room);
    /// Width in pixels of the next words, without painting them.
    double width(const QString &words, const QFont &font);

private:
    struct Shaped {
        QString words;
        QFont font;
        double room = -1;              ///< negative: as wide as they are
        QTextLayout layout;
        double width = 0;
    };
    const Shaped &next(const QString &words, const QFont &font, double room);
    std::vector<std::unique_ptr<Shaped>> m_texts;
    std::size_t m_next = 0;
};

} // namespace farthing::ui

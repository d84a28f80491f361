// SPDX-License-Identifier: GPL-3.0-or-later
// Where the stage cards stand: rows that wrap, arrows between them. Pure geometry.
#pragma once
#include <QPainterPath>
#include <QPointF>
#include <vector>

namespace farthing::ui {

struct FlowLayout {
    int columns = 1;
    std::vector<QPointF> positions;    ///< top left of each card
    double height = 0;

    static FlowLayout make(int cards, double viewWidth);
    /// The place among the cards where one dropped with its centre at `point` belongs: 0..cards.
    int insertionIndex(QPointF point) const;
    /// From card i to card i + 1, ending at the tip of the arrow head.
    QPainterPath arrow(int from) const;
    /// Where the arrow's words stand: centre of their baseline.
    QPointF arrowLabel(int from) const;
    bool turnsAfter(int card) const { return (card + 1) % columns == 0; }
};

} // namespace farthing::ui

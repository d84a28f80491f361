// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flow_layout.h"

#include "ui/flow/stage_card.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr double margin = 4, right = 12, gap = 46, rowGap = 36;
constexpr double pitchY = StageCard::height + StageCard::chipDepth + rowGap;
constexpr double arrowY = 78; // below a card's top, at its figures

} // namespace

FlowLayout FlowLayout::make(int cards, double viewWidth)
{
    FlowLayout layout;
    layout.columns = std::max(1, static_cast<int>(std::floor((viewWidth - margin - right + gap) / (StageCard::width + gap))));
    for (int i = 0; i < cards; ++i)
        layout.positions.emplace_back(margin + (i % layout.columns) * (StageCard::width + gap), margin + (i / layout.columns) * pitchY);
    const int rows = (cards + layout.columns - 1) / layout.columns;
    layout.height = rows > 0 ? rows * pitchY - rowGap + 2 * margin : 0;
    return layout;
}

int FlowLayout::insertionIndex(QPointF point) const
{
    if (positions.empty())
        return 0;
    const int rows = (static_cast<int>(positions.size()) + columns - 1) / columns;
    const int row = std::clamp(static_cast<int>(std::floor((point.y() - margin) / pitchY)), 0, rows - 1);
    int column = 0;
    while (column < columns && point.x() > margin + column * (StageCard::width + gap) + StageCard::width / 2)
        ++column;
    return std::min(row * columns + column, static_cast<int>(positions.size()));
}

QPainterPath FlowLayout::arrow(int from) const
{
    const QPointF a = positions[static_cast<std::size_t>(from)], b = positions[static_cast<std::size_t>(from) + 1];
    QPainterPath path;
    if (!turnsAfter(from)) {
        path.moveTo(a.x() + StageCard::width + 6, a.y() + arrowY);
        path.lineTo(b.x() - 4, b.y() + arrowY);
    } else { // out to the right, between the rows, down into the first card of the next
        const double turn = b.y() - rowGap / 2 - 2, side = a.x() + StageCard::width + 11;
        path.moveTo(a.x() + StageCard::width + 1, a.y() + arrowY);
        path.lineTo(side, a.y() + arrowY);
        path.lineTo(side, turn);
        path.lineTo(b.x() + StageCard::width / 2, turn);
        path.lineTo(b.x() + StageCard::width / 2, b.y() - 2);
    }
    return path;
}

QPointF FlowLayout::arrowLabel(int from) const
{
    const QPointF a = positions[static_cast<std::size_t>(from)], b = positions[static_cast<std::size_t>(from) + 1];
    if (!turnsAfter(from))
        return {a.x() + StageCard::width + gap / 2, a.y() + arrowY - 7};
    const double left = b.x() + StageCard::width / 2, end = a.x() + StageCard::width;
    return {(left + end) / 2, b.y() - rowGap / 2 + 2};
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/plot.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr double step = 1.25;          // of a notch of the wheel, or of a key
constexpr double pale = 0.45;
constexpr int leastBox = 6;            // pixels; less is a click that trembled

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(0, 0);
}

std::vector<Plot *> ChartView::plots() const
{
    std::vector<Plot *> found;
    if (auto *plot = dynamic_cast<Plot *>(chart()))
        found.push_back(plot);
    else if (chart())
        for (QGraphicsItem *item : chart()->childItems())
            if (auto *part = dynamic_cast<Plot *>(item))
                found.push_back(part);
    return found;
}

void ChartView::setBehind(bool behind)
{
    m_behind = behind;
    if (chart())
        chart()->setOpacity(behind ? pale : 1);
}

Plot *ChartView::plotAt(QPoint point) const
{
    Plot *best = nullptr;
    double least = 1e9;
    for (Plot *plot : plots()) {
        const double y = plot->mapFromScene(mapToScene(point)).y();
        const double away = std::max({0.0, plot->plotRect().top() - y, y - plot->plotRect().bottom()});
        if (away < least) {
            least = away;
            best = plot;
        }
    }
    return best;
}

void ChartView::replaceChart(QChart *fresh)
{
    std::vector<std::array<std::optional<Plot::Range>, 2>> parts;
    for (const Plot *plot : plots())
        parts.push_back({plot->isZoomed(Qt::Horizontal) ? std::optional(plot->range()) : std::nullopt, plot->isZoomed(Qt::Vertical) ? std::optional(plot->range(Qt::Vertical)) : std::nullopt});
    QChart *old = chart();
    setChart(fresh); // gives the old one back to us
    delete old;
    fresh->setOpacity(m_behind ? pale : 1);
    const std::vector<Plot *> now = plots();
    setFocusPolicy(now.empty() ? Qt::NoFocus : Qt::StrongFocus);
    for (std::size_t i = 0; i < now.size(); ++i) {
        for (const Qt::Orientation axis : {Qt::Horizontal, Qt::Vertical})
            if (const auto part = i < parts.size() ? parts[i][axis == Qt::Horizontal ? 0 : 1] : std::nullopt)
                now[i]->showRange(part->first, part->second, axis);
        if (m_cursor)
            now[i]->setCursor(m_cursor);
    }
}

/// Plots above each other share their x axis, and each has its own y axis.
void ChartView::zoom(double factor, Qt::Orientation axis, std::optional<QPointF> at)
{
    Plot *under = at ? plotAt(at->toPoint()) : nullptr;
    for (Plot *plot : plots()) {
        if (axis == Qt::Vertical && under && plot != under)
            continue;
        const auto [low, high] = plot->range(axis);
        double around = (low + high) / 2;
        if (under) {
            const QPointF there = under->dataAt(under->mapFromScene(mapToScene(at->toPoint())));
            around = axis == Qt::Horizontal ? there.x() : there.y();
        } else if (axis == Qt::Horizontal && m_cursor) {
            around = *m_cursor;
        }
        plot->showRange(around - (around - low) / factor, around + (high - around) / factor, axis);
    }
}

void ChartView::pan(double share, Qt::Orientation axis)
{
    for (Plot *plot : plots()) {
        const auto [low, high] = plot->range(axis);
        const auto [least, most] = plot->whole(axis);
        const double by = std::clamp(share * (high - low), least - low, most - high);
        plot->showRange(low + by, high + by, axis);
    }
}

void ChartView::showAll()
{
    for (Plot *plot : plots())
        plot->showAll();
}

/// The crosshair by keys: a hundredth of what is seen at a time.
void ChartView::walk(int steps)
{
    const std::vector<Plot *> all = plots();
    if (all.empty())
        return;
    if (!m_cursor)
        m_description = accessibleDescription();
    const auto [low, high] = all.front()->range();
    m_cursor = std::clamp(m_cursor.value_or((low + high) / 2) + steps * (high - low) / 100, low, high);
    for (Plot *plot : all)
        plot->setCursor(m_cursor);
    setAccessibleDescription(all.front()->textAt(*m_cursor));
}

/// The wheel belongs to the page that scrolls, until a person has turned to the chart. With Shift it zooms the height.
void ChartView::wheelEvent(QWheelEvent *event)
{
    if (plots().empty() || (!hasFocus() && !(event->modifiers() & Qt::ControlModifier)))
        return event->ignore();
    const int turned = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x(); // Alt turns it on some desktops
    zoom(std::pow(step, turned / 120.0), event->modifiers() & Qt::ShiftModifier ? Qt::Vertical : Qt::Horizontal, event->position());
    event->accept();
}

/// Dragging moves a zoomed chart along; a whole one, or one with Shift, is zoomed to the box that is drawn.
void ChartView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    const std::vector<Plot *> all = plots();
    if (event->button() != Qt::LeftButton || all.empty())
        return;
    const bool zoomed = std::any_of(all.begin(), all.end(), [](const Plot *plot) { return plot->isZoomed(); });
    if (zoomed && !(event->modifiers() & Qt::ShiftModifier))
        m_dragged = event->pos();
    else
        m_box = QRect(event->pos(), QSize(0, 0));
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_box) {
        m_box->setBottomRight(event->pos());
        return viewport()->update();
    }
    const Plot *under = m_dragged ? plotAt(*m_dragged) : nullptr;
    if (!under)
        return;
    pan((m_dragged->x() - event->pos().x()) / std::max(1.0, under->plotRect().width()), Qt::Horizontal);
    pan((event->pos().y() - m_dragged->y()) / std::max(1.0, under->plotRect().height()), Qt::Vertical);
    m_dragged = event->pos();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    zoomToBox();
    QChartView::mouseReleaseEvent(event);
}

void ChartView::zoomToBox()
{
    const std::optional<QRect> box = std::exchange(m_box, std::nullopt);
    viewport()->update();
    Plot *under = box ? plotAt(box->topLeft()) : nullptr;
    if (!under || std::abs(box->width()) < leastBox || std::abs(box->height()) < leastBox)
        return;
    const QRect drawn = box->normalized();
    const auto place = [&](QPoint point) { return under->dataAt(under->mapFromScene(mapToScene(point))); };
    const QPointF from = place(drawn.bottomLeft()), to = place(drawn.topRight());
    if (!(from.x() < to.x()) || !(from.y() < to.y()))
        return; // beside the plot
    for (Plot *plot : plots())
        plot->showRange(from.x(), to.x());
    under->showRange(from.y(), to.y(), Qt::Vertical);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_box.reset();
    showAll();
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const Qt::Orientation axis = event->modifiers() & Qt::ControlModifier ? Qt::Vertical : Qt::Horizontal;
    switch (event->key()) {
    case Qt::Key_Plus: case Qt::Key_Equal: return zoom(step, axis);
    case Qt::Key_Minus: case Qt::Key_Underscore: return zoom(1 / step, axis);
    case Qt::Key_0: case Qt::Key_Home: return showAll();
    case Qt::Key_Left: return shift ? pan(-0.1, Qt::Horizontal) : walk(-1);
    case Qt::Key_Right: return shift ? pan(0.1, Qt::Horizontal) : walk(1);
    case Qt::Key_Up: case Qt::Key_Down:
        if (!shift)
            break;
        return pan(event->key() == Qt::Key_Up ? 0.1 : -0.1, Qt::Vertical);
    case Qt::Key_Escape:
        if (std::exchange(m_box, std::nullopt))
            return viewport()->update();
        break;
    default: break;
    }
    QChartView::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_box.reset();
    if (std::exchange(m_cursor, std::nullopt)) {
        for (Plot *plot : plots())
            plot->setCursor(std::nullopt);
        setAccessibleDescription(m_description);
    }
    viewport()->update();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() && !m_box)
        return;
    QPainter painter(viewport());
    if (m_box) {
        QColor fill = chartStyle().accent;
        fill.setAlpha(40);
        painter.setPen(QPen(chartStyle().accent, 1));
        painter.setBrush(fill);
        painter.drawRect(m_box->normalized());
        painter.setBrush(Qt::NoBrush);
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chartStyle().accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace farthing::ui

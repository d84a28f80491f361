// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/plot.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace farthing::ui {

namespace {

constexpr double step = 1.25;          // of a notch of the wheel, or of a key

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

void ChartView::replaceChart(QChart *fresh)
{
    std::optional<std::pair<double, double>> part;
    if (const std::vector<Plot *> before = plots(); !before.empty() && before.front()->isZoomed())
        part = before.front()->range();
    QChart *old = chart();
    setChart(fresh); // gives the old one back to us
    delete old;
    const std::vector<Plot *> now = plots();
    setFocusPolicy(now.empty() ? Qt::NoFocus : Qt::StrongFocus);
    for (Plot *plot : now) {
        if (part)
            plot->showRange(part->first, part->second);
        if (m_cursor)
            plot->setCursor(m_cursor);
    }
}

void ChartView::zoom(double factor, std::optional<double> at)
{
    for (Plot *plot : plots()) {
        const auto [low, high] = plot->range();
        const double around = at.value_or((low + high) / 2);
        plot->showRange(around - (around - low) / factor, around + (high - around) / factor);
    }
}

void ChartView::pan(double share)
{
    for (Plot *plot : plots()) {
        const auto [low, high] = plot->range();
        const auto [least, most] = plot->whole();
        const double by = std::clamp(share * (high - low), least - low, most - high);
        plot->showRange(low + by, high + by);
    }
}

/// The crosshair by keys: a hundredth of what is seen at a time.
void ChartView::walk(int steps)
{
    const std::vector<Plot *> all = plots();
    if (all.empty())
        return;
    const auto [low, high] = all.front()->range();
    m_cursor = std::clamp(m_cursor.value_or((low + high) / 2) + steps * (high - low) / 100, low, high);
    for (Plot *plot : all)
        plot->setCursor(m_cursor);
    setAccessibleDescription(all.front()->textAt(*m_cursor));
}

/// The wheel belongs to the page that scrolls, until a person has turned to the chart.
void ChartView::wheelEvent(QWheelEvent *event)
{
    if (plots().empty() || (!hasFocus() && !(event->modifiers() & Qt::ControlModifier)))
        return event->ignore();
    zoom(std::pow(step, event->angleDelta().y() / 120.0), plots().front()->xAt(plots().front()->mapFromScene(mapToScene(event->position().toPoint()))));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    const std::vector<Plot *> all = plots();
    if (event->button() != Qt::LeftButton || all.empty())
        return;
    if (all.front()->isZoomed())
        m_dragged = event->pos();
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const std::vector<Plot *> all = plots();
    if (!m_dragged || all.empty())
        return;
    pan((m_dragged->x() - event->pos().x()) / std::max(1.0, all.front()->plotRect().width()));
    m_dragged = event->pos();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    QChartView::mouseReleaseEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (Plot *plot : plots())
        plot->showRange(plot->whole().first, plot->whole().second);
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Plus: case Qt::Key_Equal: return zoom(step, m_cursor);
    case Qt::Key_Minus: return zoom(1 / step, m_cursor);
    case Qt::Key_0: case Qt::Key_Home:
        for (Plot *plot : plots())
            plot->showRange(plot->whole().first, plot->whole().second);
        return;
    case Qt::Key_Left: return shift ? pan(-0.1) : walk(-1);
    case Qt::Key_Right: return shift ? pan(0.1) : walk(1);
    default: QChartView::keyPressEvent(event);
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (std::exchange(m_cursor, std::nullopt))
        for (Plot *plot : plots())
            plot->setCursor(std::nullopt);
    viewport()->update();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chartStyle().accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace farthing::ui

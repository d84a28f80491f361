// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_line.h"

#include "ui/i18n/language.h"
#include "ui/widgets/field_words.h"
#include "ui/charts/plot.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QChartView>

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr double markY = 12, reach = 12; // px

QString kindWords(HorizonEvent::Kind kind)
{
    using Kind = HorizonEvent::Kind;
    switch (kind) {
    case Kind::Retire: return tr("A model retires");
    case Kind::PriceChange: return tr("Prices change");
    case Kind::CommitmentStart: return tr("A commitment starts");
    case Kind::CommitmentEnd: return tr("A commitment ends");
    case Kind::Refresh: return tr("Hardware is replaced");
    case Kind::Cost: break;
    }
    return tr("A cost falls due");
}

} // namespace

EventLine::EventLine(const FieldContext &context, ChartPanel *panel) : QWidget(panel), m_context(context), m_panel(panel)
{
    setObjectName("eventLine");
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Events of the months ahead"));
    setToolTip(tr("Drag an event to another month; or choose it with Up and Down and move it with Left and Right. Esc takes a drag back."));
    connect(context.document, &PlanDocument::changed, this, &EventLine::refresh);
    connect(context.runner, &SimulationRunner::resultReady, this, qOverload<>(&QWidget::update));
    refresh();
}

void EventLine::refresh()
{
    m_events.clear();
    const auto plan = m_context.document->plan();
    if (plan && plan->horizon) {
        m_months = plan->horizon->months;
        for (const HorizonEvent &event : plan->horizon->events)
            m_events.push_back({event.month, event.name.empty() ? kindWords(event.kind) : QString::fromStdString(event.name), event.kind});
    }
    m_current = std::min(m_current, m_events.empty() ? 0 : m_events.size() - 1);
    setVisible(!m_events.empty());
    describe();
    update();
}

void EventLine::describe()
{
    if (m_current < m_events.size())
        setAccessibleDescription(tr("%1, month %2").arg(m_events[m_current].name).arg(m_events[m_current].month));
}

std::pair<double, double> EventLine::span() const
{
    const auto *view = m_panel->findChild<QChartView *>();
    const auto *plot = view ? dynamic_cast<const Plot *>(view->chart()) : nullptr;
    if (plot && plot->plotRect().width() > 20)
        return {plot->plotRect().left(), plot->plotRect().right()};
    return {60, width() - 60.0};
}

QPointF EventLine::markOf(std::size_t event) const
{
    const auto [left, right] = span();
    return {left + (right - left) * m_events[event].month / std::max(1, m_months), markY};
}

std::optional<std::size_t> EventLine::eventAt(QPointF at) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_events.size(); ++i)
        if (const double d = std::abs(markOf(i).x() - at.x()); d <= reach && (!nearest || d < std::abs(markOf(*nearest).x() - at.x())))
            nearest = i;
    return nearest;
}

void EventLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::Axis));
    const QFontMetricsF metrics(painter.font());
    const auto [left, right] = span();
    painter.setPen(QPen(theme.color(Role::Line), 1));
    painter.drawLine(QPointF(left, markY), QPointF(right, markY));
    painter.setPen(theme.color(Role::Text3));
    const QString words = tr("Events");
    if (metrics.horizontalAdvance(words) + 6 < left)
        painter.drawText(QPointF(2, markY + metrics.capHeight() / 2), words);
    std::vector<std::size_t> order(m_events.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_events[a].month < m_events[b].month; });
    double free[2] = {-1e9, -1e9}; // where each row of words has room from
    for (const std::size_t i : order) {
        const QPointF at = markOf(i);
        const QColor color = theme.color(m_events[i].kind == HorizonEvent::Kind::PriceChange ? Role::Info : Role::Copper);
        painter.setBrush(color);
        painter.setPen(QPen(theme.color(Role::Surface), 1.5));
        switch (m_events[i].kind) {
        case HorizonEvent::Kind::Retire: painter.drawPolygon(QPolygonF{at + QPointF(0, -7), at + QPointF(7, 6), at + QPointF(-7, 6)}); break;
        case HorizonEvent::Kind::PriceChange: painter.drawPolygon(QPolygonF{at + QPointF(0, 7), at + QPointF(7, -6), at + QPointF(-7, -6)}); break;
        case HorizonEvent::Kind::Refresh:
        case HorizonEvent::Kind::Cost: painter.drawRect(QRectF(at.x() - 5.5, at.y() - 5.5, 11, 11)); break;
        default: painter.drawPolygon(QPolygonF{at + QPointF(0, -7), at + QPointF(7, 0), at + QPointF(0, 7), at + QPointF(-7, 0)});
        }
        if (hasFocus() && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Role::Accent), 2));
            painter.drawRoundedRect(QRectF(at.x() - 11, at.y() - 11, 22, 22), 5, 5);
        }
        const double wide = std::min(metrics.horizontalAdvance(m_events[i].name), width() / 3.0), x = std::clamp(at.x() - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
        for (int row = 0; row < 2; ++row)
            if (x > free[row] + 8) {
                painter.setPen(theme.color(Role::Text2));
                painter.drawText(QPointF(x, markY + 12 + metrics.ascent() + row * metrics.height() * 0.95), metrics.elidedText(m_events[i].name, Qt::ElideRight, wide + 1));
                free[row] = x + wide;
                break;
            }
    }
}

void EventLine::mousePressEvent(QMouseEvent *event)
{
    const auto found = event->button() == Qt::LeftButton ? eventAt(event->position()) : std::nullopt;
    if (!found)
        return;
    m_current = *found;
    m_dragging = true;
    m_mergeId = PlanDocument::newMergeId();
    m_undoIndex = m_context.document->undoStack()->index();
    describe();
    update();
}

void EventLine::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return setCursor(eventAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const auto [left, right] = span();
    moveTo(static_cast<int>(std::lround((event->position().x() - left) / std::max(1.0, right - left) * m_months)));
}

void EventLine::mouseReleaseEvent(QMouseEvent *) { m_dragging = false; }

void EventLine::moveTo(int month)
{
    month = std::clamp(month, 1, m_months);
    if (m_current >= m_events.size() || m_events[m_current].month == month)
        return;
    m_context.document->edit("/horizon/events/" + std::to_string(m_current) + "/month", month, {tr("Move %1").arg(m_events[m_current].name), [] { return tr("Move %1").arg(inSentence(fieldName("/horizon/events"))); }}, m_mergeId);
}

void EventLine::revert()
{
    m_dragging = false;
    while (m_context.document->undoStack()->index() > m_undoIndex)
        m_context.document->undoStack()->undo();
}

void EventLine::keyPressEvent(QKeyEvent *event)
{
    const auto step = [&](int by) {
        m_mergeId = 0;
        moveTo(m_events[m_current].month + by);
    };
    const std::size_t count = m_events.size();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_PageUp: return step(-6);
    case Qt::Key_PageDown: return step(6);
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_current = (m_current + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count;
        describe();
        return update();
    case Qt::Key_Escape:
        if (m_dragging)
            return revert();
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void EventLine::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void EventLine::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace farthing::ui

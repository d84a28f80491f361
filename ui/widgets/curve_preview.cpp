// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curve_preview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {
constexpr int side = 8, top = 20, bottom = 20;
constexpr double reach = 9, knob = 4; // pixels
constexpr double least = 0.01;         // of the axis, between neighbours and of a key
}

CurvePreview::CurvePreview(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(92);
    setObjectName("curve");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString CurvePreview::numberText(double value) const
{
    const QString text = plainNumber(QString::number(value, 'g', 3).toDouble(), m_shift);
    return m_shift ? text + QChar(0xA0) + "%" : text;
}

void CurvePreview::setCurve(CurveData curve, int shift)
{
    m_curve = std::move(curve);
    m_shift = shift;
    if (!m_held) {
        m_low = m_curve.low;
        m_high = m_curve.high;
    }
    QString words = m_curve.points.empty() ? m_curve.error : tr("Mean %1").arg(numberText(m_curve.mean));
    for (const CurveData::Mark &mark : m_curve.marks)
        words += QString(", %1 %2").arg(mark.name, numberText(mark.x));
    if (m_curve.cap)
        words += tr(", cap %1 cuts %2").arg(plainNumber(*m_curve.cap, m_shift), shareText(m_curve.capShare));
    setAccessibleName(tr("Curve of the value"));
    setAccessibleDescription(words);
    setToolTip(words);
    describe();
    setVisible(!m_curve.points.empty());
    update();
}

QRectF CurvePreview::plot() const { return {side, top, width() - 2.0 * side, height() - double(top) - bottom}; }
double CurvePreview::at(double value) const { return plot().left() + (value - m_low) / std::max(m_high - m_low, 1e-12) * plot().width(); }
QPointF CurvePreview::handlePlace(const Handle &handle) const { return {at(handle.value), plot().bottom()}; }

void CurvePreview::setHandles(std::vector<Handle> handles)
{
    if (handles == m_handles)
        return;
    m_handles = std::move(handles);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_handles.size()) - 1));
    setFocusPolicy(m_handles.empty() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    update();
}

void CurvePreview::describe()
{
    if (m_handles.empty())
        return;
    const Handle &now = m_handles[static_cast<std::size_t>(m_current)];
    const QString how = tr("Drag a mark, or select one with Up and Down and move it with Left and Right; Esc takes a drag back.");
    setToolTip(how);
    setAccessibleDescription(tr("%1 is %2. %3").arg(now.name, numberText(now.value), how));
}

int CurvePreview::handleNear(const QPointF &place) const
{
    int best = -1;
    double distance = reach;
    for (std::size_t i = 0; i < m_handles.size(); ++i)
        if (const double away = std::abs(at(m_handles[i].value) - place.x()); away <= distance) {
            best = static_cast<int>(i);
            distance = away;
        }
    return best;
}

void CurvePreview::moveTo(double value)
{
    const auto i = static_cast<std::size_t>(m_current);
    if (m_handles[i].value > m_high)
        return; // a cap far beyond the curve would jump
    const double gap = least * (m_high - m_low);
    const double from = i > 0 ? m_handles[i - 1].value + gap : m_low, to = i + 1 < m_handles.size() ? m_handles[i + 1].value - gap : m_high;
    if (!(from < to))
        return;
    const double wanted = QString::number(std::clamp(value, from, to), 'g', 3).toDouble();
    if (wanted == m_handles[i].value || wanted < from - gap / 2 || wanted > to + gap / 2)
        return;
    if (!m_moved) {
        m_moved = true;
        emit dragBegun();
    }
    emit dragged(m_handles[i].key, wanted);
}

void CurvePreview::mousePressEvent(QMouseEvent *event)
{
    const int found = event->button() == Qt::LeftButton ? handleNear(event->position()) : -1;
    if (found < 0)
        return QWidget::mousePressEvent(event);
    m_current = found;
    m_held = true;
    m_moved = false;
    describe();
    update();
}

void CurvePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        moveTo(m_low + (event->position().x() - plot().left()) / plot().width() * (m_high - m_low));
}

void CurvePreview::mouseReleaseEvent(QMouseEvent *)
{
    m_held = m_moved = false;
    m_low = m_curve.low;
    m_high = m_curve.high;
    update();
}

void CurvePreview::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_handles.size());
    if (count == 0)
        return QWidget::keyPressEvent(event);
    const double step = least * (m_high - m_low), now = m_handles[static_cast<std::size_t>(m_current)].value;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(now - step);
    case Qt::Key_Right: return moveTo(now + step);
    case Qt::Key_Up: case Qt::Key_Down:
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Up ? 1 : -1), 0, count - 1);
        m_moved = false;
        describe();
        return update();
    case Qt::Key_Escape:
        if (m_moved) {
            m_held = m_moved = false;
            emit dragCancelled();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void CurvePreview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CurvePreview::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_held = m_moved = false; // what was moved stays
    update();
}

void CurvePreview::paintEvent(QPaintEvent *)
{
    if (m_curve.points.empty())
        return;
    const Theme &theme = Theme::instance();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const auto place = [&](double x, double y) { return QPointF(at(x), area.bottom() - y * area.height()); };
    p.setPen(QPen(theme.color(Role::FieldBorder), 1));
    p.drawLine(area.bottomLeft(), area.bottomRight());
    p.setClipRect(rect().adjusted(side - 1, 0, 1 - side, 0), m_held ? Qt::ReplaceClip : Qt::NoClip); // the axis stands still, the curve may leave it
    if (m_curve.bars) {
        p.setPen(QPen(theme.color(Role::Accent), 4, Qt::SolidLine, Qt::FlatCap));
        for (const QPointF &point : m_curve.points)
            p.drawLine(place(point.x(), 0), place(point.x(), point.y()));
    } else {
        QPainterPath line(place(m_curve.points.front().x(), m_curve.points.front().y()));
        for (const QPointF &point : m_curve.points)
            line.lineTo(place(point.x(), point.y()));
        QPainterPath below = line;
        below.lineTo(place(m_curve.points.back().x(), 0));
        below.lineTo(place(m_curve.points.front().x(), 0));
        p.fillPath(below, theme.color(Role::FanOuter));
        p.setPen(QPen(theme.color(Role::Accent), 2));
        p.drawPath(line);
    }
    const QFont font = theme.font(Type::Axis);
    const QFontMetricsF metrics(font);
    p.setFont(font);
    double taken = -1e9; // right end of the words above the curve
    const auto say = [&](double x, const QString &words, Role ink) {
        const double wide = metrics.horizontalAdvance(words);
        const double left = std::clamp(std::max(place(x, 0).x() - wide / 2, taken + 8), 0.0, std::max(0.0, width() - wide));
        if (left < taken)
            return;
        p.setPen(theme.color(ink));
        p.drawText(QPointF(left, top - 8), words);
        taken = left + wide;
    };
    for (const CurveData::Mark &mark : m_curve.marks) {
        p.setPen(QPen(theme.color(Role::Accent), 1.2, mark.name == "P50" ? Qt::SolidLine : Qt::DashLine));
        p.drawLine(place(mark.x, 0), QPointF(place(mark.x, 0).x(), top - 4));
        say(mark.x, mark.name + " " + numberText(mark.x), Role::Text2);
    }
    if (m_curve.cap && *m_curve.cap <= m_high) {
        p.setPen(QPen(theme.color(Role::Copper), 1.5));
        p.drawLine(place(*m_curve.cap, 0), QPointF(place(*m_curve.cap, 0).x(), top - 4));
    }
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        if (m_handles[i].value > m_high)
            continue;
        p.setPen(QPen(theme.color(m_handles[i].key == "max" ? Role::Copper : Role::Accent), hasFocus() && static_cast<int>(i) == m_current ? 3 : 1.5));
        p.setBrush(theme.color(Role::Surface));
        p.drawEllipse(handlePlace(m_handles[i]), knob, knob);
    }
    p.setClipping(false);
    // Below the axis: where it ends, and the mean in the middle.
    p.setPen(theme.color(Role::Text3));
    const double base = height() - 6;
    QString middle = tr("mean %1").arg(numberText(m_curve.mean));
    if (m_curve.cap)
        middle += tr(" · cap %1 cuts %2").arg(plainNumber(*m_curve.cap, m_shift), m_curve.capShare > 0 && m_curve.capShare < 0.001 ? "<" + shareText(0.001) : shareText(m_curve.capShare));
    const double half = metrics.horizontalAdvance(middle) / 2;
    const QString begin = numberText(m_low), end = numberText(m_high);
    if (area.left() + metrics.horizontalAdvance(begin) + 6 < width() / 2.0 - half) // the words in the middle come first
        p.drawText(QPointF(area.left(), base), begin);
    if (area.right() - metrics.horizontalAdvance(end) - 6 > width() / 2.0 + half)
        p.drawText(QPointF(area.right() - metrics.horizontalAdvance(end), base), end);
    p.setPen(theme.color(m_curve.cap && m_curve.capShare >= 0.05 ? Role::Copper : Role::Text2));
    p.drawText(QPointF(width() / 2.0 - half, base), middle);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curve_preview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace farthing::ui {

namespace {
constexpr int side = 8, top = 20, bottom = 20;
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
    QString words = m_curve.points.empty() ? m_curve.error : tr("Mean %1").arg(numberText(m_curve.mean));
    for (const CurveData::Mark &mark : m_curve.marks)
        words += QString(", %1 %2").arg(mark.name, numberText(mark.x));
    if (m_curve.cap)
        words += tr(", cap %1 cuts %2").arg(plainNumber(*m_curve.cap, m_shift), shareText(m_curve.capShare));
    setAccessibleName(tr("Curve of the value"));
    setAccessibleDescription(words);
    setToolTip(words);
    setVisible(!m_curve.points.empty());
    update();
}

void CurvePreview::paintEvent(QPaintEvent *)
{
    if (m_curve.points.empty())
        return;
    const Theme &theme = Theme::instance();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF plot(side, top, width() - 2 * side, height() - top - bottom);
    const double span = std::max(m_curve.high - m_curve.low, 1e-12);
    const auto place = [&](double x, double y) { return QPointF(plot.left() + (x - m_curve.low) / span * plot.width(), plot.bottom() - y * plot.height()); };
    p.setPen(QPen(theme.color(Role::FieldBorder), 1));
    p.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_curve.bars) {
        p.setPen(QPen(theme.color(Role::Accent), 4, Qt::SolidLine, Qt::FlatCap));
        for (const QPointF &point : m_curve.points)
            p.drawLine(place(point.x(), 0), place(point.x(), point.y()));
    } else {
        QPainterPath line(place(m_curve.points.front().x(), m_curve.points.front().y()));
        for (const QPointF &point : m_curve.points)
            line.lineTo(place(point.x(), point.y()));
        QPainterPath area = line;
        area.lineTo(place(m_curve.points.back().x(), 0));
        area.lineTo(place(m_curve.points.front().x(), 0));
        p.fillPath(area, theme.color(Role::FanOuter));
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
    if (m_curve.cap && *m_curve.cap <= m_curve.high) {
        p.setPen(QPen(theme.color(Role::Copper), 1.5));
        p.drawLine(place(*m_curve.cap, 0), QPointF(place(*m_curve.cap, 0).x(), top - 4));
    }
    // Below the axis: where it ends, and the mean in the middle.
    p.setPen(theme.color(Role::Text3));
    const double base = height() - 6;
    p.drawText(QPointF(plot.left(), base), numberText(m_curve.low));
    const QString end = numberText(m_curve.high);
    p.drawText(QPointF(plot.right() - metrics.horizontalAdvance(end), base), end);
    QString middle = tr("mean %1").arg(numberText(m_curve.mean));
    if (m_curve.cap)
        middle += tr(" · cap %1 cuts %2").arg(plainNumber(*m_curve.cap, m_shift), m_curve.capShare > 0 && m_curve.capShare < 0.001 ? QString("<0.1 %") : shareText(m_curve.capShare));
    p.setPen(theme.color(m_curve.cap && m_curve.capShare >= 0.05 ? Role::Copper : Role::Text2));
    p.drawText(QPointF(width() / 2.0 - metrics.horizontalAdvance(middle) / 2, base), middle);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_card.h"

#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextOption>
#include <cmath>

namespace farthing::ui {

namespace {

/// A spread of costs; stacked bars; columns; a falling curve with its threshold; a widening fan.
void draw(QPainter &p, const QRectF &r, int drawing)
{
    const Theme &theme = Theme::instance();
    const auto at = [&](double x, double y) { return QPointF(r.left() + x * r.width(), r.bottom() - y * r.height()); };
    p.setPen(Qt::NoPen);
    if (drawing == 0) {
        QPainterPath curve(at(0, 0));
        for (int i = 0; i <= 60; ++i) {
            const double x = i / 60.0;
            curve.lineTo(at(x, i == 0 ? 0 : std::exp(-std::pow(std::log(x / 0.28) / 0.45, 2))));
        }
        p.fillPath(curve, theme.color(Role::FanOuter));
        p.strokePath(curve, QPen(theme.color(Role::Accent), 2));
    } else if (drawing == 1 || drawing == 2) {
        const double lengths[3][4] = {{0.3, 0.15, 0.25, 0.12}, {0.18, 0.08, 0.06, 0.04}, {0.4, 0.2, 0.3, 0.1}};
        const CostClass classes[] = {CostClass::Input, CostClass::Cached, CostClass::Output, CostClass::Reasoning};
        for (int row = 0; row < 3; ++row) {
            double x = 0;
            for (int i = 0; i < 4; ++i) {
                const double wide = lengths[drawing == 1 ? row : 2 - row][i];
                p.fillRect(QRectF(at(x, 0.95 - 0.33 * row), QSizeF(wide * r.width() - 1, r.height() * 0.22)), theme.cost(classes[i]));
                x += wide;
            }
        }
    } else if (drawing == 3) {
        for (int i = 0; i < 12; ++i) {
            const double tall = 0.35 + 0.5 * std::abs(std::sin(i * 1.3 + 0.6));
            p.fillRect(QRectF(at(i / 12.0, tall), QSizeF(r.width() / 12 - 5, tall * r.height())), i % 5 == 2 ? theme.cost(CostClass::Retries) : theme.color(Role::FanInner));
        }
    } else {
        QPainterPath curve(at(0.055, 0.06 + 0.05 / 0.055));
        for (int i = 4; i <= 60; ++i)
            curve.lineTo(at(i / 60.0, 0.06 + 0.05 / (i / 60.0)));
        p.strokePath(curve, QPen(theme.color(Role::Accent), 2));
        QPen dashed(theme.color(Role::Copper), 1.5, Qt::DashLine);
        p.setPen(dashed);
        p.drawLine(at(0, 0.35), at(1, 0.35));
    }
}

} // namespace

SampleCard::SampleCard(const data::Sample &sample, int drawing, QWidget *parent)
    : QAbstractButton(parent), m_description(fieldText(sample.description)), m_drawing(drawing)
{
    setText(fieldText(sample.name));
    setObjectName("sample_" + QString::fromStdString(sample.id));
    setAccessibleName(tr("Open sample: %1").arg(text()));
    setAccessibleDescription(m_description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    p.setPen(QPen(theme.color(marked ? Role::Accent : Role::Line), marked ? 2 : 1));
    p.setBrush(theme.color(Role::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    draw(p, QRectF(16, 16, width() - 32, 52), m_drawing);
    QFont strong = theme.font(Type::Body);
    strong.setWeight(QFont::DemiBold);
    p.setFont(strong);
    p.setPen(theme.color(Role::Text));
    p.drawText(QRectF(16, 82, width() - 32, 20), QFontMetricsF(strong).elidedText(text(), Qt::ElideRight, width() - 32));
    p.setFont(theme.font(Type::Secondary));
    p.setPen(theme.color(Role::Text2));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WordWrap);
    p.drawText(QRectF(16, 102, width() - 32, 40), m_description, wrap);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace farthing::ui {

namespace {
constexpr int trackWidth = 32, trackHeight = 18, gap = 8;
}

QSize Switch::sizeHint() const { return {trackWidth + 4 + (text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text())), 26}; }

QSize Switch::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &word : text().split(' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {trackWidth + 4 + (text().isEmpty() ? 0 : gap + widest), 26};
}

int Switch::heightForWidth(int width) const
{
    const int room = std::max(1, width - trackWidth - gap - 4);
    return std::max(26, fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, text()).height() + 8);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF track(2, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    if (hasFocus()) {
        p.setPen(QPen(theme.color(Role::Accent), 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), 10.5, 10.5);
    }
    p.setPen(Qt::NoPen);
    p.setBrush(theme.color(!isEnabled() ? Role::Line : isChecked() ? Role::Accent : Role::FieldBorder));
    p.drawRoundedRect(track.adjusted(1, 1, -1, -1), 8, 8);
    p.setBrush(theme.color(Role::Surface));
    p.drawEllipse(QPointF(isChecked() ? track.right() - 9 : track.left() + 9, track.center().y()), 6, 6);
    p.setPen(theme.color(isEnabled() ? Role::Text : Role::Text3));
    p.setFont(font());
    p.drawText(QRectF(track.right() + gap, 0, width() - track.right() - gap, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

namespace farthing::ui {

namespace {

constexpr int margins = 38; // pixels, at both ends

} // namespace

void StatusLine::say(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    setToolTip(parts.size() > 1 ? parts.join("\n") : QString());
    fit();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void StatusLine::fit()
{
    const QString line = QString("   %1   ").arg(QChar(0x2502));
    QStringList parts = m_parts;
    while (parts.size() > 1 && fontMetrics().horizontalAdvance(parts.join(line)) > width() - margins)
        parts.removeAt(parts.size() > 2 ? parts.size() - 2 : 0);
    setText(parts.join(line));
}

} // namespace farthing::ui

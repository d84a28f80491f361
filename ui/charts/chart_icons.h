// SPDX-License-Identifier: GPL-3.0-or-later
// The two icons of a chart panel, painted in the colours of the theme.
#pragma once
#include <QColor>
#include <QIcon>

namespace farthing::ui {

QIcon tableIcon(const QColor &color, double pixelRatio);
QIcon exportIcon(const QColor &color, double pixelRatio); ///< an arrow into a tray

} // namespace farthing::ui

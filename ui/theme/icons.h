// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: strokes of 1.5 on a grid of 20, painted in any colour.
#pragma once
#include <QColor>
#include <QIcon>
#include <QString>

namespace farthing::ui {

/// Names: overview, pipeline, prices, demand, hardware, guide, welcome, uncertain, law, slider, undo, redo, search, warning, close, file, table,
/// export, import, check, info, scenarios, pin.
/// An unknown name gives an empty icon.
QIcon icon(const QString &name, const QColor &color, double pixelRatio = 1);

} // namespace farthing::ui

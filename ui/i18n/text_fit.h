// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every text of a window has the room it needs: languages differ by a half in length.
#pragma once
#include <QStringList>

class QWidget;

namespace farthing::ui {

/// Labels, buttons and choices below `window` that are shown and cut off, one line each: "QLabel "Cost…" needs 120, has 96".
/// Pages that scroll sideways are named as well.
QStringList clippedTexts(QWidget &window);

} // namespace farthing::ui

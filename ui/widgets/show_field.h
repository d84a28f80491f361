// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <string>

namespace farthing::ui {

/// Scrolls to the field nearest to a plan path below `root` and gives it the focus; false when there is none.
bool focusFieldAt(QWidget *root, const std::string &path);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan/plan.h"
#include "ui/shell/palette.h"

class QMenuBar;

namespace farthing::ui {

/// Every command of the menus, submenus included; separators and the menus themselves are left out.
std::vector<PaletteItem> commandItems(QMenuBar *bar);
/// Every field that holds a number, by stage and name; `show` goes there.
std::vector<PaletteItem> fieldItems(const Plan &plan, const std::function<void(const QString &path)> &show);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The cards as a list for screen readers: a graphics view shows them nothing by itself.
#pragma once

namespace farthing::ui {

class FlowView;
/// Installs the factory once.
void installFlowAccessibility();
/// Tells that the current card changed.
void announceFlow(FlowView *view);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The months ahead as fields: growth, erosion, events.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

namespace farthing::ui {

/// When in the day and week tasks come: a profile by name, or weights.
QWidget *makeProfileEdit(const FieldContext &context, QWidget *parent);
QWidget *makeHorizonEdit(const FieldContext &context, QWidget *parent);

} // namespace farthing::ui

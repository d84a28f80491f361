// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a pool that are written in several forms: how it is paid, where its speed comes from, what happens when it is full.
#pragma once
#include "ui/widgets/form_edit.h"

class QVBoxLayout;

namespace farthing::ui {

/// Adds the forms of the pool at `path` ("/pools/l4-local").
void addPoolForms(const FieldContext &context, const std::string &path, QVBoxLayout *column);
/// A new pool for a list.
data::Json freshPool(const data::Json *list);

} // namespace farthing::ui

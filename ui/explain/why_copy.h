// SPDX-License-Identifier: GPL-3.0-or-later
// An explanation on the clipboard: rows for a sheet, and the same as a table for a mail, each with its inputs and sources.
#pragma once
#include "ui/explain/why_rows.h"

class QMimeData;

namespace farthing::ui {

/// Title, formula, rows with full digits in the C locale, their inputs and sources, and how sure it is. Tab-separated.
QString textOf(const Explanation &explanation);
/// The same below the explanation's title, of another list of its panel: cells as they are read.
QString textOf(const Explanation &explanation, const WhyView &view);
/// Text as above, and HTML with figures as they are read. `view`: the list that is seen.
QMimeData *copyOf(const Explanation &explanation, const WhyView &view, bool isBreakdown);

} // namespace farthing::ui

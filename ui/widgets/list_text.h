// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the plan that fit on one line: weights, names of models.
#pragma once
#include "data/json/json.h"

#include <QString>

namespace farthing::ui {

/// "1 2 0.5", "openai/gpt-5 mistral/large"; empty when it is no list. Numbers with a decimal point, whatever the locale.
QString listText(const data::Json *list);
/// What was typed, parted by spaces, commas or semicolons. Words that are numbers become numbers; nothing typed: null.
data::Json readListText(const QString &text);

} // namespace farthing::ui

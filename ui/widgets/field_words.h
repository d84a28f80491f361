// SPDX-License-Identifier: GPL-3.0-or-later
// A field and its value in words, for lists of changes and hints.
#pragma once
#include "data/plan/plan_json.h"

#include <QString>

namespace farthing::ui {

/// "Malformed (rubric)": the schema's label and the stage or item it belongs to.
QString fieldName(const std::string &path);
/// Decimal places by which a field is shown shifted: 2 for shares and for rates a month or a year, which are shown as per cent.
int shownShift(const data::FieldInfo *field);
/// "3.9 %", "P10 78 · P50 86 · P90 92", "none" where there is no value.
QString valueWords(const data::Json *value, const std::string &path);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A field and its value in words, for lists of changes and hints.
#pragma once
#include "data/json/json.h"

#include <QString>

namespace farthing::ui {

/// "Malformed (rubric)": the schema's label and the stage or item it belongs to.
QString fieldName(const std::string &path);
/// "3.9 %", "P10 78 · P50 86 · P90 92", "none" where there is no value.
QString valueWords(const data::Json *value, const std::string &path);

} // namespace farthing::ui

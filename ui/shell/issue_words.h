// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/core/issue.h"

#include <QString>

namespace farthing::ui {

/// A plan path as people name the field: "evaluate, Primary model: Malformed"; the path itself where it has no name.
QString fieldWords(const std::string &path);
/// "evaluate: Malformed – Enter a share from 0 to 1."
QString issueWords(const Issue &issue);

} // namespace farthing::ui

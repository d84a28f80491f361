// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of pools has no column for: the parts of an hour, classes of requests, the years to keep hardware.
#pragma once
#include "model/economics/evaluate.h"

#include <QString>

namespace farthing::ui {

/// One sentence on a pool's month; empty where the run does not know it.
QString poolNote(const Evaluation &evaluation, const Plan &plan, const std::string &pool);

} // namespace farthing::ui

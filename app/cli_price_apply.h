// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli.h"
#include "data/prices/import.h"

namespace farthing::cli {

/// prices apply FILE PLAN: what accepting a price file would do to a plan and its scenarios; with --out it is done.
int runApply(const Arguments &arguments, const data::ImportAnswers &answers);

} // namespace farthing::cli

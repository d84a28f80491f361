// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "data/export/results.h"

#include <string>

namespace farthing::cli {

/// Writes every chart into the folder, in the comma-separated formats. Returns "" or what went wrong.
std::string writeReportCharts(const Plan &plan, const Evaluation &evaluation, const data::ResultContext &context, const std::string &folder,
                              const std::string &formats);

} // namespace farthing::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// The months ahead as JSON, CSV and text.
#pragma once
#include "data/export/results.h"
#include "model/economics/forecast.h"

namespace farthing::data {

Json forecastJson(const Forecast &forecast, const ResultContext &context, const std::vector<std::string> &pools);
/// One row a month, C locale, full precision.
std::string forecastCsv(const Forecast &forecast, const std::vector<std::string> &pools);
std::string forecastText(const Forecast &forecast, const ResultContext &context);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Results as JSON, CSV and a plain summary; the same figures wherever they are shown.
#pragma once
#include "data/json/json.h"
#include "model/economics/evaluate.h"

namespace farthing::data {

/// What a result was made from: carried by every export.
struct ResultContext {
    std::string planName, planHash, scenario, currency;
    std::string sheetName, sheetDate, sheetHash, asOf;
    std::uint64_t draws = 0;
    double targetMargin = 0, confidence = 0;
};
Json resultsJson(const Evaluation &evaluation, const ResultContext &context);
Json exactJson(const Evaluation &evaluation);
/// Breakdown cells: stage, meter, reason, wasted, mean, se. C locale; texts are inert in spreadsheets.
std::string breakdownCsv(const Evaluation &evaluation, const ResultContext &context);
std::string volumesCsv(const Evaluation &evaluation);
std::string utilisationCsv(const Evaluation &evaluation);
/// A page of text for the terminal: means and percentiles named, units and errors beside the figures.
std::string summaryText(const Evaluation &evaluation, const ResultContext &context);

/// Writes beside the target, flushes to disk and renames: the old file or the new one, never half of either. `mode`: rights
/// of the new file, as of chmod.
Status writeFile(const std::string &path, const std::string &bytes, unsigned mode = 0644);

} // namespace farthing::data

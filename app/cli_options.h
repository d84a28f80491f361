// SPDX-License-Identifier: GPL-3.0-or-later
// Options that several commands read: how a run goes, and ranges.
#pragma once
#include "app/cli.h"
#include "model/economics/evaluate.h"

namespace farthing::cli {

/// False, and the usage printed, where an option is out of its range.
bool readRunOptions(const Arguments &arguments, RunOptions &options);
/// "LOW:HIGH:COUNT", logarithmic or linear; shares end at 1.
bool readRange(const Arguments &arguments, const char *name, bool logarithmic, std::vector<double> &out);
/// The text of a range, with no bound on its ends; false where it is none.
bool readSpan(const std::string &text, double &low, double &high, int &count);
/// Prints the issues; the exit code.
int finish(const Evaluation &evaluation);
/// --scenario, --prices, --tasks, --draws, --seed, --threads, --precision.
const std::vector<std::string> &runOptionNames();
std::vector<std::string> with(std::vector<std::string> list, const std::vector<std::string> &more);

} // namespace farthing::cli

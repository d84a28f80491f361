// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios changed in place: what one shows, an edit written into its changes, and the list of them.
#pragma once
#include "data/json/json.h"

#include <string>
#include <vector>

namespace farthing::data {

/// The document with the scenario's changes made; the document itself for "", "base", or one that cannot be followed.
/// A change to null leaves the field out.
Json scenarioView(const Json &document, const std::string &scenario);
/// Makes the scenario show `to` at a path that exists in its view, or is one key below an object of it; null leaves the
/// field out. Changes at that path and below are replaced; none is kept where the scenario it builds on shows the same.
Status changeInScenario(Json &document, const std::string &scenario, const std::string &path, const Json &to);
/// The paths that the scenario itself sets, in order.
std::vector<std::string> changedPaths(const Json &document, const std::string &scenario);

/// A new scenario at the end of the list: a copy of `from`, or for "" one on the base case without a change. Refuses a
/// name that is empty or taken ("base" is).
Status addScenario(Json &document, const std::string &from, const std::string &name);
/// Renames it, also where others build on it.
Status renameScenario(Json &document, const std::string &scenario, const std::string &name);
/// Takes it out. Scenarios that build on it take over its changes and its own start: they show the same as before.
Status removeScenario(Json &document, const std::string &scenario);
/// "NAME", or "NAME 2", … : the first that is free.
std::string freeScenarioName(const Json &document, const std::string &name);

} // namespace farthing::data

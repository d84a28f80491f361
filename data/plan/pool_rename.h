// SPDX-License-Identifier: GPL-3.0-or-later
// Another id for a pool, wherever the document names it.
#pragma once
#include "data/json/json.h"

#include <string>

namespace farthing::data {

/// Renames it in the list of pools, of scenarios too, in routes and other models ("pool:<id>"), in events, and in the paths of
/// changes, correlations and references. Refused, with the document as it was: an id that is taken or none (lower-case letters,
/// digits, - and _, starting with a letter), a pool that is not there.
Status renamePool(Json &document, const std::string &from, const std::string &to);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of a LiteLLM entry that are not per text token: searches, images, seconds, pages, characters.
#pragma once
#include "data/json/json.h"
#include "model/pricing/charges.h"

#include <string_view>
#include <vector>

namespace farthing::data {

/// USD in the file and in the charges. A price that stands on both sides ("input" and "output" of one second) is one
/// charge. Values that are no finite number above or equal to 0 are left out. provider and model are left blank.
std::vector<Charge> readLiteLlmCharges(const Json &entry);

/// Keys that mean something to the importer or are known not to be prices; all others are reported.
bool isKnownLiteLlmKey(std::string_view key);

} // namespace farthing::data

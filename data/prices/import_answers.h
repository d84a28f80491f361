// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of one import, kept for the next file of the same layout.
#pragma once
#include "data/json/json.h"
#include "data/prices/import.h"

namespace farthing::data {

Json answersToJson(const ImportAnswers &answers);
/// Unknown columns and malformed answers are dropped: they are asked again.
ImportAnswers answersFromJson(const Json &json);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// The plans shipped with the program: worked examples that double as regression tests.
#pragma once
#include "data/json/json.h"

#include <string>
#include <vector>

namespace farthing::data {

struct Sample {
    std::string id, name, description;
};
const std::vector<Sample> &samples();
/// The document of a sample; null when there is none of this id.
Json samplePlan(const std::string &id);

} // namespace farthing::data

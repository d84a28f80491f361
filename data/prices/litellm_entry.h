// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of LiteLLM's model_prices_and_context_window.json, as rows of a rate card.
#pragma once
#include "data/json/json.h"
#include "model/core/issue.h"
#include "model/pricing/price_sheet.h"

#include <string>
#include <utility>
#include <vector>

namespace farthing::data {

enum class EntryOutcome { Read, Refused, Otherwise };

struct LiteLlmEntry {
    EntryOutcome outcome = EntryOutcome::Otherwise;
    std::vector<PriceRow> rows;                             ///< standard base first; at least one when Read
    std::vector<std::pair<Severity, std::string>> remarks;  ///< reasons and doubts, without the entry's name
};

/// USD per token in the file, USD per million in the rows. "above N k tokens" applies from N x 1000 + 1 tokens.
LiteLlmEntry readLiteLlmEntry(const std::string &key, const Json &entry);

/// "provider/" is taken off a key that starts with its own provider.
std::string liteLlmModelName(const std::string &key, const std::string &provider);

} // namespace farthing::data

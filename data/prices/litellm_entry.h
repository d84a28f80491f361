// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of LiteLLM's model_prices_and_context_window.json, as rows of a rate card.
#pragma once
#include "data/json/json.h"
#include "data/prices/judge_rows.h"

#include <string>
#include <vector>

namespace farthing::data {

enum class EntryOutcome { Read, Refused, Otherwise };

struct LiteLlmEntry {
    EntryOutcome outcome = EntryOutcome::Otherwise;
    std::vector<PriceRow> rows;                             ///< standard base first; at least one when Read
    std::vector<Charge> charges;                            ///< prices by other meters, also of an entry without token prices
    std::vector<std::string> unknownKeys;                   ///< not read and not known
    Remarks remarks;                                        ///< reasons and doubts, without the entry's name
};

/// USD per token in the file, USD per million in the rows. "above N k tokens" applies from N x 1000 + 1 tokens.
LiteLlmEntry readLiteLlmEntry(const std::string &key, const Json &entry);

/// "provider/" is taken off a key that starts with its own provider.
std::string liteLlmModelName(const std::string &key, const std::string &provider);

} // namespace farthing::data

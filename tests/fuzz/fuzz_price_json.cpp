// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a JSON price list.
#include "data/prices/import.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace farthing;
using namespace farthing::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto result = importPrices({reinterpret_cast<const char *>(data), size}, "fuzz.json");
    if (!result)
        return result.error().message.empty() ? std::abort(), 0 : 0;
    if (result->entries != result->read + result->refused + result->otherwise)
        std::abort();
    for (const PriceRow &row : result->sheet.rows)
        for (const auto &price : {row.input, row.output, row.cachedInput, row.cacheWrite, row.cacheWrite1h, row.reasoningOutput, row.audioInput, row.audioOutput})
            if (price && !(std::isfinite(*price) && *price >= 0))
                std::abort();
    for (const Charge &charge : result->sheet.charges)
        if (charge.price && !(std::isfinite(*charge.price) && *charge.price >= 0))
            std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Price files in, rows with provenance and reasons out.
#pragma once
#include "model/core/issue.h"
#include "model/core/result.h"
#include "model/pricing/price_sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace farthing::data {

struct PriceImport {
    PriceSheet sheet;                  ///< rows that can be trusted
    Issues issues;                     ///< one per row refused or doubted: path "file:row", message with the reason
    std::string format;                ///< "LiteLLM", "Farthing CSV", …
    int entries = 0;                   ///< models or rows seen
    int read = 0, refused = 0, otherwise = 0; ///< entries = read + refused + otherwise (priced by other meters, not models)
};
/// Detects the format by shape, never by name. Errors when the file is not a price file, and says what was expected.
Result<PriceImport> importPrices(std::string_view bytes, const std::string &fileName);
/// Reads the file under a 64 MiB budget, then importPrices().
Result<PriceImport> importPriceFile(const std::string &path);
/// The sheet shipped with the program (compiled in).
const PriceSheet &bundledSheet();
/// SHA-256 of the canonical rows.
std::string sheetHash(const PriceSheet &sheet);
/// CSV in the columns of the token_prices sheet; imports back equal.
std::string writePriceCsv(const PriceSheet &sheet);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table; the first byte chooses the answers. What is read must survive its own export.
#include "data/prices/import.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace farthing;
using namespace farthing::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    ImportAnswers answers;
    const std::uint8_t choice = data[0];
    if (choice & 1)
        answers.columns = {{"#1", "provider"}, {"#2", "model"}, {"#3", "input"}, {"#4", "output"}};
    if (choice & 2)
        answers.currency = "EUR";
    if (choice & 4)
        answers.per = "cents per 1K tokens";
    if (choice & 8)
        answers.decimal = choice & 16 ? "comma" : "point";
    if (choice & 32)
        answers.dates = choice & 64 ? "dmy" : "mdy";
    if (choice & 128)
        answers.provider = "from-model";
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (bytes.starts_with("PK")) // archives have a target of their own
        return 0;
    const auto preview = previewPrices(bytes, "fuzz.csv", answers);
    const auto result = importPrices(bytes, "fuzz.csv", answers);
    if (!result)
        return result.error().message.empty() ? std::abort(), 0 : 0;
    if (!preview || result->entries != result->read + result->refused + result->otherwise)
        std::abort();
    for (const CapacityPrice &price : result->sheet.capacity)
        if (price.price && !(std::isfinite(*price.price) && *price.price >= 0))
            std::abort();
    const std::string csv = writePriceCsv(result->sheet);
    const auto again = importPrices(csv, "again.csv");
    if (!result->sheet.rows.empty() && (!again || writePriceCsv(again->sheet) != csv))
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Price files in, rows with provenance and reasons out.
#pragma once
#include "model/core/issue.h"
#include "model/core/result.h"
#include "model/pricing/price_sheet.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace farthing::data {

/// What the user said about a table where the file is silent. Nothing is assumed: what is missing is asked.
struct ImportAnswers {
    std::map<std::string, std::string> columns; ///< title or "#3" -> column of the token_prices tab, "-" to leave it out
    std::string per;                     ///< "1M tokens", "1K tokens", "token", with "cents per " in front for cents
    std::string currency;                ///< three capitals
    std::string provider;                ///< one for all rows, or "from-model" when the models are written provider/model
    std::string decimal;                 ///< "comma" or "point"
    std::string dates;                   ///< "dmy" or "mdy"
    std::map<std::string, std::string> readings; ///< title -> comma, point, dmy or mdy: of one column, before the two above
    bool operator==(const ImportAnswers &) const = default;
};
/// Something the file does not say and a person must.
struct Question {
    enum class Kind { Column, Provider, Unit, Currency, Decimal, Dates };
    Kind kind = Kind::Column;
    std::string column;                  ///< title of the column, when it is about one
    std::string text;                    ///< the question, with the cells that raise it
    std::string option;                  ///< the option of `prices import` that answers it
    std::string guess;                   ///< a likely answer, or empty; never applied unasked
    bool operator==(const Question &) const = default;
};

struct PriceImport {
    PriceSheet sheet;                  ///< rows that can be trusted
    Issues issues;                     ///< one per row refused or doubted: path "file:row", message with the reason
    std::string format;                ///< "LiteLLM", "Farthing CSV", …
    int entries = 0;                   ///< models or rows seen
    std::map<std::string, int> unknownKeys; ///< keys of a JSON file that are not read, with how often they occur
    std::vector<Question> questions;   ///< cells left out until somebody says how to read them
    int read = 0, refused = 0, otherwise = 0; ///< entries = read + refused + otherwise (priced by other meters, not models)
};
/// Detects the format by shape, never by name. Errors when the file is not a price file, and says what was expected.
Result<PriceImport> importPrices(std::string_view bytes, const std::string &fileName, const ImportAnswers &answers = {});
/// Reads the file under a 64 MiB budget, then importPrices().
Result<PriceImport> importPriceFile(const std::string &path, const ImportAnswers &answers = {});
/// What a table looks like before anything is read from it: for the wizard, and for a command line that asks nothing.
struct ImportPreview {
    std::string format;
    std::string layout;                  ///< equal for files with the same titles: the key to remembered answers; empty: asks nothing
    int headerRow = 0;                   ///< 1-based row of the titles; 0: the format has none
    std::vector<std::string> titles;     ///< of the columns, as written
    std::vector<std::string> columns;    ///< what each is read as: a column name, or empty
    std::vector<std::vector<std::string>> cells; ///< the first rows as written
    std::vector<PriceRow> rows;          ///< the first rows as read with the answers so far
    std::vector<Question> questions;     ///< all that are open; none: importing needs no more answers
};
Result<ImportPreview> previewPrices(std::string_view bytes, const std::string &fileName, const ImportAnswers &answers = {});
Result<ImportPreview> previewPriceFile(const std::string &path, const ImportAnswers &answers = {});
/// Whether a table can have a column of that name, and all names as one text; the units prices may be told in.
bool isPriceColumn(const std::string &name);
std::string priceColumnNames();
bool isPriceUnit(const std::string &per);
/// The sheet shipped with the program (compiled in).
const PriceSheet &bundledSheet();
/// SHA-256 of the canonical rows.
std::string sheetHash(const PriceSheet &sheet);
/// CSV in the columns of the token_prices sheet; imports back equal.
std::string writePriceCsv(const PriceSheet &sheet);

} // namespace farthing::data

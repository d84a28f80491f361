// SPDX-License-Identifier: GPL-3.0-or-later
// The models of a JSON price list on their way into a sheet: judged, counted, each refusal with its reason.
#pragma once
#include "data/json/json.h"
#include "data/prices/importer.h"
#include "data/prices/judge_rows.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace farthing::data {

/// Gathers one file. For each entry: next(), remarks, then exactly one of keep(), refuse() and skip().
class JsonModels {
public:
    JsonModels(PriceImport &out, const std::string &file, const char *source);

    /// Starts an entry; `name` heads its messages. Its 1-based number becomes the rows' fileRow.
    void next(const std::string &name);
    void remark(Severity severity, const std::string &text) { m_remarks.emplace_back(severity, text); }
    void refuse(const std::string &reason);
    /// Not a model with token prices: counted as "priced otherwise".
    void skip(const std::string &reason);
    /// Judges the rows (a base row first); refuses the entry when none is left or when its name is taken.
    void keep(std::vector<PriceRow> rows, std::vector<Charge> charges = {});
    /// Counts the keys of `object` that are in none of `known`.
    void checkKeys(const Json &object, std::span<const std::string_view> known);
    /// Drops aliases that are names of other models, lists unknown keys, sorts nothing.
    void finish();

private:
    void flushRemarks();

    PriceImport &m_out;
    RowIssues m_issues;
    const std::string &m_file;
    const char *m_source;
    std::string m_name;
    int m_number = 0;
    Remarks m_remarks;
    std::map<std::string, int> m_taken;    ///< provider/model -> entry number
};

/// Text of a member, or empty.
std::string textAt(const Json &object, std::string_view key);
/// A finite price member scaled by 10^exponent; absent or null: nothing; anything else sets `fault` to a reason.
std::optional<double> priceAt(const Json &object, std::string_view key, int exponent, std::string &fault);
/// A token count above 0, or nothing.
std::optional<double> countAt(const Json &object, std::string_view key);
Known knownAt(const Json &object, std::string_view key);
/// embedding or rerank when the name says so, else chat; for files that do not name the kind of a model.
std::string kindFromName(std::string_view name);
/// A date, or empty when it is none or stands for "never" (2090 and later).
std::string retirement(const std::string &text);

} // namespace farthing::data

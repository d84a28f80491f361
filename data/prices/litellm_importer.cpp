// SPDX-License-Identifier: GPL-3.0-or-later
// LiteLLM's model_prices_and_context_window.json: an object of models, each with prices in USD per token.
#include "data/prices/importer.h"
#include "data/prices/litellm_entry.h"

#include <algorithm>
#include <map>

namespace farthing::data {
namespace {

bool samePrices(const std::vector<PriceRow> &rows, const std::vector<PriceRow> &others)
{
    return std::equal(rows.begin(), rows.end(), others.begin(), others.end(), [](const PriceRow &a, const PriceRow &b) {
        return a.serviceTier == b.serviceTier && a.promptFromTokens == b.promptFromTokens && a.input == b.input
            && a.cachedInput == b.cachedInput && a.cacheWrite == b.cacheWrite && a.cacheWrite1h == b.cacheWrite1h
            && a.output == b.output && a.reasoningOutput == b.reasoningOutput;
    });
}

bool hasModels(const Json::Object &members)
{
    return std::any_of(members.begin(), members.end(), [](const Json::Member &member) {
        return member.second.asObject() && member.second.find("litellm_provider");
    });
}

bool recognises(const ImportSource &source)
{
    const Json::Object *members = source.json ? source.json->asObject() : nullptr;
    return members && hasModels(*members);
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    const std::string &fileName = source.file;
    const Json::Object *members = source.json->asObject();
    PriceImport out;
    RowIssues issues(out, fileName);
    out.sheet.date = dateInName(fileName);
    std::map<std::string, std::vector<PriceRow>> known; // by provider/model: one model may stand under two keys
    int number = 0;
    for (const auto &[key, value] : *members) {
        ++number;
        ++out.entries;
        LiteLlmEntry entry = readLiteLlmEntry(key, value);
        const std::string name = key.substr(0, 120) + ": ";
        for (const auto &[severity, text] : entry.remarks)
            issues.add(severity, number, name + text);
        for (const std::string &unknown : entry.unknownKeys)
            if (out.unknownKeys.size() < 1000 || out.unknownKeys.contains(unknown))
                ++out.unknownKeys[unknown];
        for (Charge &charge : entry.charges) {
            charge.file = fileName;
            charge.fileRow = number;
            out.sheet.charges.push_back(std::move(charge));
        }
        if (entry.outcome != EntryOutcome::Read) {
            ++(entry.outcome == EntryOutcome::Refused ? out.refused : out.otherwise);
            continue;
        }
        ++out.read;
        const auto identity = [](const PriceRow &row) { return row.provider + "/" + row.model; };
        const auto earlier = known.find(identity(entry.rows.front()));
        if (earlier != known.end()) {
            if (samePrices(entry.rows, earlier->second)) {
                issues.add(Severity::Info, number, name + "the same model and prices as entry "
                               + std::to_string(earlier->second.front().fileRow) + "; listed once.");
                continue;
            }
            const std::string own = earlier->second.front().provider + "/" + earlier->second.front().model;
            for (PriceRow &row : entry.rows)
                row.model = key == row.model ? row.provider + "/" + key : key;
            issues.add(Severity::Warning, number, name + "its prices differ from those of " + own + " (entry "
                           + std::to_string(earlier->second.front().fileRow) + "); kept as " + identity(entry.rows.front()) + ".");
            if (known.count(identity(entry.rows.front())) > 0) {
                --out.read;
                ++out.refused;
                issues.add(Severity::Warning, number, name + "Refused: the name is taken twice.");
                continue;
            }
        }
        for (PriceRow &row : entry.rows) {
            row.file = fileName;
            row.fileRow = number;
            row.checkedOn = out.sheet.date;
        }
        out.sheet.rows.insert(out.sheet.rows.end(), entry.rows.begin(), entry.rows.end());
        known[identity(entry.rows.front())] = std::move(entry.rows);
    }
    for (const auto &[unknown, count] : out.unknownKeys)
        out.issues.push_back({Severity::Info, fileName, "The key \"" + unknown.substr(0, 80) + "\" of " + std::to_string(count) + " entries is unknown: not read."});
    issues.finish();
    return out;
}

} // namespace

Importer liteLlmImporter()
{
    return {"LiteLLM", "an object of models that each have a litellm_provider and prices such as input_cost_per_token", recognises, read};
}

} // namespace farthing::data

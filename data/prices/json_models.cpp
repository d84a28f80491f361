// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/json_models.h"

#include "data/prices/decimal.h"
#include "data/prices/price_columns.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace farthing::data {

JsonModels::JsonModels(PriceImport &out, const std::string &file, const char *source)
    : m_out(out), m_issues(out, file), m_file(file), m_source(source)
{
    out.sheet.date = dateInName(file);
}

void JsonModels::next(const std::string &name)
{
    ++m_out.entries;
    ++m_number;
    m_name = name.substr(0, 120);
    m_remarks.clear();
}

void JsonModels::flushRemarks()
{
    for (const auto &[severity, text] : m_remarks)
        m_issues.add(severity, m_number, m_name + ": " + text);
    m_remarks.clear();
}

void JsonModels::refuse(const std::string &reason)
{
    ++m_out.refused;
    m_remarks.clear();
    m_issues.add(Severity::Warning, m_number, m_name + ": Refused: " + reason + ".");
}

void JsonModels::skip(const std::string &reason)
{
    ++m_out.otherwise;
    m_remarks.clear();
    m_issues.add(Severity::Info, m_number, m_name + ": Skipped: " + reason + ".");
}

void JsonModels::keep(std::vector<PriceRow> rows, std::vector<Charge> charges)
{
    if (rows.empty() || rows.front().provider.empty() || rows.front().model.empty())
        return refuse("it has no name");
    if (rows.front().provider.find('/') != std::string::npos)
        return refuse("its provider \"" + rows.front().provider + "\" must not contain a slash: plans name a model provider/model");
    if (const std::string reason = judgeRows(rows, m_remarks); !reason.empty())
        return refuse(reason);
    // A name may come in two entries (a base and its long prompts), but two prices for one condition never pass silently.
    const std::string name = rows.front().provider + "/" + rows.front().model;
    for (const PriceRow &row : rows) {
        const std::string key = name + '\n' + row.serviceTier + '\n' + row.region + '\n' + formatDecimal(row.promptFromTokens) + '\n'
            + row.timeWindow + '\n' + row.effectiveFrom;
        if (const auto [at, added] = m_taken.try_emplace(key, m_number); !added)
            return refuse("entry " + std::to_string(at->second) + " already prices " + name + " under these conditions");
    }
    ++m_out.read;
    for (PriceRow &row : rows) {
        row.file = m_file;
        row.fileRow = m_number;
        if (row.source.empty())
            row.source = m_source;
        if (row.checkedOn.empty())
            row.checkedOn = m_out.sheet.date;
        m_out.sheet.rows.push_back(std::move(row));
    }
    for (Charge &charge : charges) {
        if (!charge.price || !std::isfinite(*charge.price) || *charge.price < 0) {
            m_remarks.emplace_back(Severity::Warning, "Refused the " + charge.meter + " charge: it is not a price.");
            continue;
        }
        charge.file = m_file;
        charge.fileRow = m_number;
        if (charge.source.empty())
            charge.source = m_source;
        m_out.sheet.charges.push_back(std::move(charge));
    }
    flushRemarks();
}

void JsonModels::checkKeys(const Json &object, std::span<const std::string_view> known)
{
    if (!object.asObject())
        return;
    for (const Json::Member &member : *object.asObject())
        if (std::find(known.begin(), known.end(), member.first) == known.end() && (m_out.unknownKeys.size() < 1000 || m_out.unknownKeys.contains(member.first)))
            ++m_out.unknownKeys[member.first];
}

void JsonModels::finish()
{
    std::map<std::string, std::set<std::string>> holders; // provider/name -> models that answer to it
    for (const PriceRow &row : m_out.sheet.rows) {
        holders[row.provider + "/" + row.model].insert(row.model);
        for (const std::string &alias : row.aliases)
            holders[row.provider + "/" + alias].insert(row.model);
    }
    for (PriceRow &row : m_out.sheet.rows)
        std::erase_if(row.aliases, [&](const std::string &alias) {
            const bool shared = holders[row.provider + "/" + alias].size() > 1 || alias.find(';') != std::string::npos;
            if (shared)
                m_issues.add(Severity::Info, row.fileRow, row.provider + "/" + row.model + ": the alias " + alias + " is another model's name too: dropped.");
            return shared;
        });
    for (const auto &[key, count] : m_out.unknownKeys)
        m_out.issues.push_back({Severity::Info, m_file, "The key \"" + key.substr(0, 80) + "\" of " + std::to_string(count) + " entries is unknown: not read."});
    m_issues.finish();
}

std::string textAt(const Json &object, std::string_view key)
{
    const Json *value = object.find(key);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

std::optional<double> priceAt(const Json &object, std::string_view key, int exponent, std::string &fault)
{
    const Json *value = object.find(key);
    if (!value || value->isNull())
        return std::nullopt;
    double price = 0;
    if (const double *number = value->asNumber()) {
        price = *number;
    } else if (const std::string *text = value->asString()) {
        const Decimal decimal = parseDecimal(*text, Dialect::C);
        if (!decimal.isValue()) {
            fault = std::string(key) + " " + decimal.message;
            return std::nullopt;
        }
        price = decimal.value;
    } else {
        fault = std::string(key) + " is not a number";
        return std::nullopt;
    }
    price = scaleDecimal(price, exponent);
    if (!std::isfinite(price)) {
        fault = std::string(key) + " is out of range";
        return std::nullopt;
    }
    return price == 0 ? 0.0 : price;
}

std::optional<double> countAt(const Json &object, std::string_view key)
{
    const Json *value = object.find(key);
    const double *number = value ? value->asNumber() : nullptr;
    return number && *number > 0 && *number < 1e12 ? std::optional(*number) : std::nullopt;
}

Known knownAt(const Json &object, std::string_view key)
{
    const Json *value = object.find(key);
    const bool *flag = value ? value->asBool() : nullptr;
    return !flag ? Known::Unknown : *flag ? Known::Yes : Known::No;
}

std::string kindFromName(std::string_view name)
{
    const std::string word = lowered(name);
    if (word.find("rerank") != std::string::npos)
        return "rerank";
    return word.find("embed") != std::string::npos || word.starts_with("voyage-") ? "embedding" : "chat";
}

std::string retirement(const std::string &text) { return isIsoDate(text) && text < "2090" ? text : std::string(); }

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/litellm_entry.h"

#include "data/prices/decimal.h"
#include "data/prices/importer.h"
#include "data/prices/judge_rows.h"
#include "data/prices/litellm_charges.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace farthing::data {
namespace {

struct Meter {
    std::string_view name;
    std::optional<double> PriceRow::*price;
};
/// Longer names first: the 1 h write price has the plain write price as its head. "cache_hit" is an older name.
constexpr std::array meters{
    Meter{"cache_creation_input_token_cost_above_1hr", &PriceRow::cacheWrite1h},
    Meter{"cache_creation_input_token_cost", &PriceRow::cacheWrite},
    Meter{"cache_read_input_token_cost", &PriceRow::cachedInput},
    Meter{"input_cost_per_token_cache_hit", &PriceRow::cachedInput},
    Meter{"output_cost_per_reasoning_token", &PriceRow::reasoningOutput},
    Meter{"input_cost_per_audio_token", &PriceRow::audioInput},
    Meter{"output_cost_per_audio_token", &PriceRow::audioOutput},
    Meter{"input_cost_per_token", &PriceRow::input},
    Meter{"output_cost_per_token", &PriceRow::output},
};
struct Tier {
    std::string_view suffix;
    const char *name;
};
constexpr std::array tiers{Tier{"_batches", "batch"}, Tier{"_flex", "flex"}, Tier{"_priority", "priority"}};

struct Field {
    std::optional<double> PriceRow::*price = nullptr;
    int tier = 0;                    ///< 0 standard, else 1 + index into tiers
    double fromTokens = 0;
};

/// Takes "_above_<N>k_tokens" off the front; the number of tokens from which it applies.
std::optional<double> takeThreshold(std::string_view &rest)
{
    constexpr std::string_view head = "_above_", tail = "k_tokens";
    if (!rest.starts_with(head))
        return std::nullopt;
    int thousands = 0;
    const char *first = rest.data() + head.size(), *last = rest.data() + rest.size();
    const auto [end, error] = std::from_chars(first, last, thousands);
    if (error != std::errc() || thousands <= 0 || !std::string_view(end, std::size_t(last - end)).starts_with(tail))
        return std::nullopt;
    rest.remove_prefix(std::size_t(end - rest.data()) + tail.size());
    return thousands * 1000.0 + 1;
}

/// A token price field: meter, then tier and threshold in either order. Nothing for other meters (images, seconds …).
std::optional<Field> parseField(std::string_view name)
{
    for (const Meter &meter : meters) {
        if (!name.starts_with(meter.name))
            continue;
        std::string_view rest = name.substr(meter.name.size());
        Field field{meter.price, 0, 0};
        while (!rest.empty()) {
            const std::size_t before = rest.size();
            if (field.fromTokens == 0)
                field.fromTokens = takeThreshold(rest).value_or(0);
            for (std::size_t i = 0; i < tiers.size() && field.tier == 0; ++i)
                if (rest.starts_with(tiers[i].suffix)) {
                    field.tier = int(i) + 1;
                    rest.remove_prefix(tiers[i].suffix.size());
                }
            if (rest.size() == before)
                break;
        }
        if (rest.empty())
            return field;
    }
    return std::nullopt;
}

bool isOtherMeter(std::string_view name)
{
    return name.starts_with("input_cost_per_") || name.starts_with("output_cost_per_") || name.starts_with("ocr_cost_per_")
        || name.starts_with("annotation_cost_per_");
}

std::string textOf(const Json &entry, std::string_view key)
{
    const Json *value = entry.find(key);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

std::string kindOf(const std::string &mode)
{
    if (mode.empty())
        return "unspecified";
    return mode == "responses" ? "chat" : mode;
}

class EntryReader {
public:
    EntryReader(const std::string &key, const Json &entry) : m_key(key), m_entry(entry) {}
    LiteLlmEntry read();

private:
    using RowKey = std::pair<int, double>;   ///< tier, from tokens
    void remark(Severity severity, std::string text) { m_out.remarks.emplace_back(severity, std::move(text)); }
    LiteLlmEntry refuse(const std::string &reason);
    bool looksLikeModel() const;
    bool readFields(const Json &object, double fromTokens);
    bool readTieredPricing();
    void readLimits();

    const std::string &m_key;
    const Json &m_entry;
    PriceRow m_common;                       ///< what all rows of the entry share
    std::map<RowKey, PriceRow> m_rows;
    bool m_otherMeter = false;               ///< a price above 0 that is not per token
    std::string m_fault;
    LiteLlmEntry m_out;
};

LiteLlmEntry EntryReader::refuse(const std::string &reason)
{
    m_out.rows.clear();
    m_out.remarks.clear();
    m_out.outcome = EntryOutcome::Refused;
    remark(Severity::Warning, "Refused: " + reason + ".");
    return std::move(m_out);
}

bool EntryReader::looksLikeModel() const
{
    if (m_key == "sample_spec") // the file's own documentation
        return false;
    if (m_entry.find("litellm_provider") || m_entry.find("mode") || m_entry.find("max_tokens"))
        return true;
    for (const Json::Member &member : *m_entry.asObject())
        if (parseField(member.first))
            return true;
    return false;
}

/// Reads token prices of an object into the rows; false with m_fault set when one is not a number.
bool EntryReader::readFields(const Json &object, double fromTokens)
{
    for (const auto &[name, value] : *object.asObject()) {
        const std::optional<Field> field = parseField(name);
        const double *number = value.asNumber();
        if (!field) {
            m_otherMeter |= number && *number > 0 && isOtherMeter(name);
            continue;
        }
        if (value.isNull())
            continue;
        if (!number) {
            m_fault = name + " is not a number";
            return false;
        }
        const RowKey key{field->tier, field->fromTokens > 0 ? field->fromTokens : fromTokens};
        PriceRow &row = m_rows.try_emplace(key, m_common).first->second;
        row.serviceTier = field->tier == 0 ? "standard" : tiers[std::size_t(field->tier) - 1].name;
        row.promptFromTokens = key.second;
        const double perMillion = scaleDecimal(*number, 6);
        std::optional<double> &price = row.*(field->price);
        if (price && *price != perMillion)
            remark(Severity::Warning, name + " contradicts another field of the same meter; the first one is used.");
        else
            price = perMillion == 0 ? 0.0 : perMillion;
    }
    return true;
}

bool EntryReader::readTieredPricing()
{
    const Json *list = m_entry.find("tiered_pricing");
    if (!list || !list->asArray())
        return true;
    for (const Json &step : *list->asArray()) {
        if (!step.asObject())
            continue;
        const Json *range = step.find("range");
        if (!range) { // steps by number of results, not by tokens
            m_otherMeter = true;
            continue;
        }
        const Json::Array *ends = range->asArray();
        const double *from = ends && !ends->empty() ? ends->front().asNumber() : nullptr;
        if (!from || !(*from >= 0) || *from > 1e12) {
            m_fault = "a tiered_pricing range is not a pair of token counts";
            return false;
        }
        if (!readFields(step, *from > 0 ? *from + 1 : 0))
            return false;
    }
    return true;
}

void EntryReader::readLimits()
{
    const auto count = [this](std::string_view name, std::optional<double> &field) {
        const Json *value = m_entry.find(name);
        if (!value || value->isNull())
            return;
        const double *number = value->asNumber();
        if (number && *number > 0 && *number < 1e12)
            field = *number;
        else if (!number || *number != 0)
            remark(Severity::Info, std::string(name) + " is not a token count: taken as unknown.");
    };
    count("max_input_tokens", m_common.contextWindow);
    count("max_output_tokens", m_common.maxOutput);
    count("prompt_cache_min_tokens", m_common.cacheMinTokens);

    const std::string retires = textOf(m_entry, "deprecation_date");
    if (!retires.empty() && !isIsoDate(retires))
        remark(Severity::Info, "deprecation_date \"" + retires.substr(0, 40) + "\" is not a date: ignored.");
    else if (retires < "2090") // the far future stands for "not planned"
        m_common.retiresOn = retires;

    constexpr std::array<std::string_view, capabilityCount> flags{
        "supports_function_calling", "supports_response_schema", "supports_vision", "supports_prompt_caching", "supports_reasoning"};
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const Json *value = m_entry.find(flags[i]);
        if (const bool *flag = value ? value->asBool() : nullptr)
            m_common.capabilities[i] = *flag ? Known::Yes : Known::No;
    }
}

LiteLlmEntry EntryReader::read()
{
    if (!m_entry.asObject() || !looksLikeModel()) {
        remark(Severity::Info, "Skipped: not a model.");
        return std::move(m_out);
    }
    m_common.provider = textOf(m_entry, "litellm_provider");
    if (m_common.provider.empty() || m_common.provider.find('/') != std::string::npos)
        return refuse("litellm_provider is missing or not a plain name");
    m_common.model = liteLlmModelName(m_key, m_common.provider);
    if (m_common.model.empty())
        return refuse("the model has no name");
    m_common.kind = kindOf(textOf(m_entry, "mode"));
    m_common.source = "litellm";
    m_common.notes = textOf(m_entry, "source");
    readLimits();
    if (!readFields(m_entry, 0) || !readTieredPricing())
        return refuse(m_fault);

    bool tokenPrice = false, paid = false;
    for (const auto &[key, row] : m_rows)
        for (const std::optional<double> &price : {row.input, row.output}) {
            tokenPrice |= price.has_value();
            paid |= price && *price != 0;
        }
    if (!tokenPrice || (!paid && m_otherMeter)) {
        remark(Severity::Info, m_otherMeter ? "Skipped: not priced by tokens." : "Skipped: it has no price.");
        return std::move(m_out);
    }
    for (auto &[key, row] : m_rows)
        m_out.rows.push_back(std::move(row));
    if (const std::string reason = judgeRows(m_out.rows, m_out.remarks); !reason.empty())
        return refuse(reason);
    m_out.outcome = EntryOutcome::Read;
    return std::move(m_out);
}

} // namespace

LiteLlmEntry readLiteLlmEntry(const std::string &key, const Json &entry)
{
    LiteLlmEntry out = EntryReader(key, entry).read();
    const Json::Object *members = entry.asObject();
    if (!members || out.outcome == EntryOutcome::Refused || !entry.find("litellm_provider") || key == "sample_spec")
        return out;
    out.charges = readLiteLlmCharges(entry);
    for (Charge &charge : out.charges) {
        charge.provider = textOf(entry, "litellm_provider");
        charge.model = liteLlmModelName(key, charge.provider);
        charge.source = "litellm";
    }
    for (const Json::Member &member : *members)
        if (!parseField(member.first) && !isKnownLiteLlmKey(member.first))
            out.unknownKeys.push_back(member.first);
    return out;
}

std::string liteLlmModelName(const std::string &key, const std::string &provider)
{
    return key.size() > provider.size() && key.starts_with(provider) && key[provider.size()] == '/'
        ? key.substr(provider.size() + 1) : key;
}

} // namespace farthing::data

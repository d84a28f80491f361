// SPDX-License-Identifier: GPL-3.0-or-later
// Langfuse's default model prices: a list of models with pricing tiers, USD per token. Up to six names stand for one
// meter; they are synonyms, never summed.
#include "data/prices/decimal.h"
#include "data/prices/json_models.h"

#include <algorithm>
#include <array>
#include <map>

namespace farthing::data {
namespace {

struct Synonym {
    std::string_view key;
    std::optional<double> PriceRow::*price;
};
constexpr std::array synonyms{
    Synonym{"input", &PriceRow::input}, Synonym{"input_tokens", &PriceRow::input}, Synonym{"input_text", &PriceRow::input},
    Synonym{"input_text_tokens", &PriceRow::input}, Synonym{"input_modality_1", &PriceRow::input}, Synonym{"prompt_token_count", &PriceRow::input},
    Synonym{"promptTokenCount", &PriceRow::input},
    Synonym{"output", &PriceRow::output}, Synonym{"output_tokens", &PriceRow::output}, Synonym{"output_text", &PriceRow::output},
    Synonym{"output_text_tokens", &PriceRow::output}, Synonym{"output_modality_1", &PriceRow::output},
    Synonym{"candidates_token_count", &PriceRow::output}, Synonym{"candidatesTokenCount", &PriceRow::output},
    Synonym{"input_cached_tokens", &PriceRow::cachedInput}, Synonym{"input_cache_read", &PriceRow::cachedInput},
    Synonym{"cache_read_input_tokens", &PriceRow::cachedInput}, Synonym{"input_cached_text_tokens", &PriceRow::cachedInput},
    Synonym{"cached_content_token_count", &PriceRow::cachedInput},
    Synonym{"input_cache_creation", &PriceRow::cacheWrite}, Synonym{"cache_creation_input_tokens", &PriceRow::cacheWrite},
    Synonym{"input_cache_creation_5m", &PriceRow::cacheWrite}, Synonym{"cache_write_tokens", &PriceRow::cacheWrite},
    Synonym{"input_cache_creation_1h", &PriceRow::cacheWrite1h},
    Synonym{"output_reasoning_tokens", &PriceRow::reasoningOutput}, Synonym{"output_reasoning", &PriceRow::reasoningOutput},
    Synonym{"reasoning_tokens", &PriceRow::reasoningOutput}, Synonym{"thoughtsTokenCount", &PriceRow::reasoningOutput},
    Synonym{"thoughts_token_count", &PriceRow::reasoningOutput},
    Synonym{"input_audio_tokens", &PriceRow::audioInput}, Synonym{"input_audio", &PriceRow::audioInput},
    Synonym{"output_audio_tokens", &PriceRow::audioOutput}, Synonym{"output_audio", &PriceRow::audioOutput},
};
struct OtherMeter {
    std::string_view key;
    const char *meter, *per;
    int exponent;
};
constexpr std::array otherMeters{
    OtherMeter{"web_search_queries", "web_search", "1000 searches", 3}, OtherMeter{"webSearchQueries", "web_search", "1000 searches", 3},
    OtherMeter{"grounding_queries", "web_search", "1000 searches", 3}, OtherMeter{"groundingQueries", "web_search", "1000 searches", 3},
    OtherMeter{"input_cached_audio_tokens", "cached_audio_input", "1M tokens", 6}, OtherMeter{"input_image", "image_input", "1M tokens", 6},
};
constexpr std::array<std::string_view, 9> modelKeys{"id", "modelName", "matchPattern", "createdAt", "updatedAt", "pricingTiers",
                                                    "tokenizerId", "tokenizerConfig", "startDate"};

/// The file names no provider; its match pattern usually begins with an optional one ("^(openai/)?"), else the tokenizer tells.
std::string providerOf(const Json &model)
{
    const std::string pattern = textAt(model, "matchPattern"), name = textAt(model, "modelName");
    for (const char *provider : {"openai", "anthropic", "google"})
        if (pattern.find(std::string("(") + provider) != std::string::npos)
            return provider;
    const std::string tokenizer = textAt(model, "tokenizerId");
    if (tokenizer == "openai" || tokenizer == "claude")
        return tokenizer == "claude" ? "anthropic" : "openai";
    for (const char *mark : {"bison", "gecko", "unicorn"}) // the PaLM family
        if (name.find(mark) != std::string::npos)
            return "google";
    return {};
}

/// Reads a tier's conditions into the row; a reason when one of them is not understood.
std::string readConditions(const Json &tier, PriceRow &row)
{
    const Json *conditions = tier.find("conditions");
    const Json *isDefault = tier.find("isDefault");
    const bool plain = isDefault && isDefault->asBool() && *isDefault->asBool();
    if (!conditions || !conditions->asArray())
        return "its conditions are not a list";
    if (conditions->asArray()->empty())
        return plain ? std::string() : "it has no condition, but is not the default";
    for (const Json &condition : *conditions->asArray()) {
        const std::string op = textAt(condition, "operator"), key = textAt(condition, "key");
        if (condition.find("usageDetailPattern") && op == "gt") {
            const auto above = countAt(condition, "value");
            if (!above)
                return "its token threshold is not a number";
            row.promptFromTokens = *above + 1;
            continue;
        }
        const Json *values = condition.find("values");
        const std::string *value = values && values->asArray() && !values->asArray()->empty() ? values->asArray()->front().asString() : nullptr;
        if (op != "in" || !value || (key != "service_tier" && key != "speed"))
            return "its condition on \"" + key + "\" is not understood";
        if (*value != "fast" && *value != "priority" && *value != "flex" && *value != "batch")
            return "its service tier \"" + *value + "\" is unknown";
        row.serviceTier = *value == "fast" ? "priority" : *value;
        if (*value == "fast")
            row.notes = "fast mode";
    }
    return {};
}

class ModelReader {
public:
    ModelReader(JsonModels &models, const Json &model) : m_models(models), m_model(model) {}
    void read();

private:
    void readTier(const Json &tier);
    void readPrices(const Json &prices, PriceRow &row);

    JsonModels &m_models;
    const Json &m_model;
    PriceRow m_common;
    std::vector<PriceRow> m_rows;
    std::vector<Charge> m_charges;
    std::string m_fault;
};

void ModelReader::readPrices(const Json &prices, PriceRow &row)
{
    std::vector<std::string_view> known{"total"};
    for (const Synonym &synonym : synonyms) {
        known.push_back(synonym.key);
        const auto price = priceAt(prices, synonym.key, 6, m_fault);
        std::optional<double> &held = row.*synonym.price;
        if (price && held && *held != *price)
            m_models.remark(Severity::Warning, std::string(synonym.key) + " of " + formatDecimal(*price) + " contradicts another name of the same meter; "
                                + formatDecimal(*held) + " is used.");
        else if (price)
            held = price;
    }
    if (const auto total = priceAt(prices, "total", 6, m_fault); total && !row.input && !row.output) {
        row.input = total; // one price for all tokens; an embedding has no others
        if (row.kind == "chat")
            row.output = total;
    }
    std::map<std::string, double> seen;
    for (const OtherMeter &other : otherMeters) {
        known.push_back(other.key);
        const auto price = priceAt(prices, other.key, other.exponent, m_fault);
        if (!price || !seen.try_emplace(other.meter, *price).second)
            continue;
        Charge charge;
        charge.provider = row.provider;
        charge.model = row.model;
        charge.meter = other.meter;
        charge.per = other.per;
        charge.price = price;
        charge.serviceTier = row.serviceTier == "standard" ? "" : row.serviceTier;
        if (row.promptFromTokens == 0)
            m_charges.push_back(std::move(charge));
    }
    m_models.checkKeys(prices, known);
}

void ModelReader::readTier(const Json &tier)
{
    PriceRow row = m_common;
    if (const std::string reason = readConditions(tier, row); !reason.empty())
        return m_models.remark(Severity::Warning, "Refused the tier \"" + textAt(tier, "name").substr(0, 60) + "\": " + reason + ".");
    const Json *prices = tier.find("prices");
    if (!prices || !prices->asObject())
        return m_models.remark(Severity::Warning, "Refused the tier \"" + textAt(tier, "name").substr(0, 60) + "\": it has no prices.");
    readPrices(*prices, row);
    m_rows.push_back(std::move(row));
}

void ModelReader::read()
{
    const std::string name = textAt(m_model, "modelName");
    m_models.next(name.empty() ? "a model without name" : name);
    m_models.checkKeys(m_model, modelKeys);
    const Json *tiers = m_model.find("pricingTiers");
    if (name.empty() || !tiers || !tiers->asArray())
        return m_models.refuse("it has no modelName or no pricingTiers");
    m_common.provider = providerOf(m_model);
    if (m_common.provider.empty())
        return m_models.refuse("neither its match pattern nor its tokenizer tells the provider");
    m_common.model = name;
    m_common.kind = kindFromName(name);
    if (const std::string updated = textAt(m_model, "updatedAt").substr(0, 10); isIsoDate(updated))
        m_common.checkedOn = updated;
    for (const Json &tier : *tiers->asArray())
        readTier(tier);
    if (!m_fault.empty())
        return m_models.refuse(m_fault);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const PriceRow &a, const PriceRow &b) {
        const auto rank = [](const PriceRow &row) { return row.serviceTier == "standard" ? std::string() : row.serviceTier; };
        return std::pair(rank(a), a.promptFromTokens) < std::pair(rank(b), b.promptFromTokens);
    });
    m_models.keep(std::move(m_rows), std::move(m_charges));
}

bool recognises(const ImportSource &source)
{
    const Json::Array *models = source.json ? source.json->asArray() : nullptr;
    return models && !models->empty() && models->front().find("modelName") && models->front().find("pricingTiers");
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    PriceImport out;
    JsonModels models(out, source.file, "langfuse");
    for (const Json &model : *source.json->asArray())
        ModelReader(models, model).read();
    models.finish();
    return out;
}

} // namespace

Importer langfuseImporter()
{
    return {"Langfuse", "a list of models that each have a modelName and pricingTiers", recognises, read};
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// OpenRouter's models endpoint: prices as text, USD per token; -1 stands for "varies"; overrides for long prompts.
#include "data/prices/json_models.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace farthing::data {
namespace {

struct TokenMeter {
    std::string_view key;
    std::optional<double> PriceRow::*price;
};
constexpr std::array tokenMeters{
    TokenMeter{"prompt", &PriceRow::input}, TokenMeter{"completion", &PriceRow::output}, TokenMeter{"input_cache_read", &PriceRow::cachedInput},
    TokenMeter{"input_cache_write", &PriceRow::cacheWrite}, TokenMeter{"input_cache_write_1h", &PriceRow::cacheWrite1h},
    TokenMeter{"internal_reasoning", &PriceRow::reasoningOutput}, TokenMeter{"audio", &PriceRow::audioInput},
    TokenMeter{"audio_output", &PriceRow::audioOutput},
};
struct OtherMeter {
    std::string_view key;
    const char *meter, *per;
    int exponent;
};
constexpr std::array otherMeters{
    OtherMeter{"web_search", "web_search", "1000 searches", 3}, OtherMeter{"request", "request", "1000 requests", 3},
    OtherMeter{"image", "image_input", "1 image", 0}, OtherMeter{"input_audio_cache", "cached_audio_input", "1M tokens", 6},
    OtherMeter{"image_output", "image_output", "1M tokens", 6},
};
constexpr std::array<std::string_view, 22> modelKeys{
    "id", "canonical_slug", "hugging_face_id", "name", "created", "description", "context_length", "architecture", "pricing", "top_provider",
    "per_request_limits", "supported_parameters", "default_parameters", "supported_voices", "knowledge_cutoff", "expiration_date", "links",
    "reasoning", "benchmarks", "alias_target", "is_free", "huggingface_id"};

/// Twelve significant digits: the tail beyond them ("0.0000006000000000000001") is arithmetic, not a price.
std::optional<double> cleaned(std::optional<double> price)
{
    if (!price || *price == 0)
        return price;
    const double scale = std::pow(10.0, 11 - std::floor(std::log10(std::fabs(*price))));
    if (!std::isfinite(scale) || scale == 0)
        return price;
    const double rounded = std::round(*price * scale) / scale;
    return std::isfinite(rounded) ? rounded : *price;
}

bool contains(const Json *list, std::string_view word)
{
    return list && list->asArray() && std::any_of(list->asArray()->begin(), list->asArray()->end(), [&](const Json &item) {
        return item.asString() && *item.asString() == word;
    });
}

/// Lists of what a model takes are complete: what is not in a filled list, it cannot do.
Known inList(const Json *list, std::string_view word)
{
    if (!list || !list->asArray() || list->asArray()->empty())
        return Known::Unknown;
    return contains(list, word) ? Known::Yes : Known::No;
}

PriceRow commonOf(const Json &model)
{
    PriceRow row;
    row.provider = "openrouter";
    row.model = textAt(model, "id");
    row.kind = kindFromName(row.model);
    if (const std::string slug = textAt(model, "canonical_slug"); !slug.empty() && slug != row.model)
        row.aliases.push_back(slug);
    row.contextWindow = countAt(model, "context_length");
    if (const Json *top = model.find("top_provider"))
        row.maxOutput = countAt(*top, "max_completion_tokens");
    row.retiresOn = retirement(textAt(model, "expiration_date"));
    const Json *parameters = model.find("supported_parameters");
    const Json *architecture = model.find("architecture");
    const auto set = [&row](Capability which, Known known) { row.capabilities[std::size_t(which)] = known; };
    set(Capability::Tools, inList(parameters, "tools"));
    set(Capability::JsonSchema, inList(parameters, "structured_outputs"));
    set(Capability::Reasoning, inList(parameters, "reasoning"));
    set(Capability::Vision, architecture ? inList(architecture->find("input_modalities"), "image") : Known::Unknown);
    const Json *pricing = model.find("pricing");
    set(Capability::PromptCaching, pricing && pricing->find("input_cache_read") ? Known::Yes : Known::Unknown);
    return row;
}

void readPrices(const Json &pricing, PriceRow &row, std::string &fault)
{
    for (const TokenMeter &meter : tokenMeters)
        row.*meter.price = cleaned(priceAt(pricing, meter.key, 6, fault));
}

void readModel(JsonModels &models, const Json &model)
{
    const std::string id = textAt(model, "id");
    models.next(id.empty() ? "a model without id" : id);
    models.checkKeys(model, modelKeys);
    const Json *pricing = model.find("pricing");
    if (id.empty() || !pricing || !pricing->asObject())
        return models.refuse("it has no id or no pricing");
    if (const Json *target = model.find("alias_target"); target && target->asObject())
        return models.skip("another name of " + textAt(*target, "slug") + " that moves with time; plans name the model itself");
    std::string fault;
    std::vector<PriceRow> rows{commonOf(model)};
    readPrices(*pricing, rows[0], fault);
    for (const auto &price : {rows[0].input, rows[0].output})
        if (price && *price < 0)
            return models.refuse("its price of " + textAt(*pricing, "prompt") + " stands for \"varies\": a router has no price of its own");
    std::vector<std::string_view> known{"overrides"};
    for (const TokenMeter &meter : tokenMeters)
        known.push_back(meter.key);
    std::vector<Charge> charges;
    for (const OtherMeter &other : otherMeters) {
        known.push_back(other.key);
        // An image at the price of a prompt token is an image token.
        const bool token = other.key == "image" && textAt(*pricing, "image") == textAt(*pricing, "prompt");
        if (const auto price = cleaned(priceAt(*pricing, other.key, token ? 6 : other.exponent, fault))) {
            Charge charge;
            charge.provider = "openrouter";
            charge.model = id;
            charge.meter = other.meter;
            charge.per = token ? "1M tokens" : other.per;
            charge.price = price;
            charges.push_back(std::move(charge));
        }
    }
    models.checkKeys(*pricing, known);
    if (const Json *overrides = pricing->find("overrides"); overrides && overrides->asArray())
        for (const Json &item : *overrides->asArray()) {
            const auto from = countAt(item, "min_prompt_tokens");
            if (!from)
                return models.refuse("one of its overrides has no min_prompt_tokens");
            PriceRow row = rows[0];
            row.promptFromTokens = *from;
            readPrices(item, row, fault);
            rows.push_back(std::move(row));
        }
    std::sort(rows.begin(), rows.end(), [](const PriceRow &a, const PriceRow &b) { return a.promptFromTokens < b.promptFromTokens; });
    if (!fault.empty())
        return models.refuse(fault);
    models.keep(std::move(rows), std::move(charges));
}

bool recognises(const ImportSource &source)
{
    const Json *data = source.json ? source.json->find("data") : nullptr;
    return data && data->asArray() && !data->asArray()->empty() && data->asArray()->front().find("pricing");
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    PriceImport out;
    JsonModels models(out, source.file, "openrouter");
    for (const Json &model : *source.json->find("data")->asArray())
        readModel(models, model);
    models.finish();
    return out;
}

} // namespace

Importer openRouterImporter()
{
    return {"OpenRouter", "an object with a list \"data\" of models that each have a pricing with prompt and completion", recognises, read};
}

} // namespace farthing::data

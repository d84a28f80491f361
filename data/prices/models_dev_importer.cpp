// SPDX-License-Identifier: GPL-3.0-or-later
// models.dev api.json: an object of providers, each with an object of models; prices per million. The file names no
// currency: dollars, except for a provider that publishes in another one.
#include "data/prices/json_models.h"

#include <algorithm>
#include <array>

namespace farthing::data {
namespace {

struct TokenMeter {
    std::string_view key;
    std::optional<double> PriceRow::*price;
};
constexpr std::array tokenMeters{
    TokenMeter{"input", &PriceRow::input}, TokenMeter{"output", &PriceRow::output}, TokenMeter{"cache_read", &PriceRow::cachedInput},
    TokenMeter{"cache_write", &PriceRow::cacheWrite}, TokenMeter{"reasoning", &PriceRow::reasoningOutput},
    TokenMeter{"input_audio", &PriceRow::audioInput}, TokenMeter{"output_audio", &PriceRow::audioOutput},
};
constexpr std::array<std::string_view, 10> costKeys{"input", "output", "cache_read", "cache_write", "reasoning", "input_audio", "output_audio",
                                                    "tiers", "context_over_200k", "tier"};
constexpr std::array<std::string_view, 19> modelKeys{
    "id", "name", "family", "attachment", "reasoning", "tool_call", "release_date", "last_updated", "modalities", "open_weights", "limit",
    "cost", "temperature", "knowledge", "structured_output", "interleaved", "provider", "status", "experimental"};

PriceRow commonOf(const std::string &provider, const std::string &id, const Json &model)
{
    PriceRow row;
    row.provider = provider;
    row.model = id;
    row.kind = kindFromName(id + " " + textAt(model, "family"));
    if (provider == "scaleway")
        row.currency = "EUR"; // publishes in euros; the list copies the figures
    if (const Json *limit = model.find("limit")) {
        row.contextWindow = countAt(*limit, "context");
        row.maxOutput = countAt(*limit, "output");
    }
    const auto set = [&row](Capability which, Known known) { row.capabilities[std::size_t(which)] = known; };
    set(Capability::Tools, knownAt(model, "tool_call"));
    set(Capability::JsonSchema, knownAt(model, "structured_output"));
    set(Capability::Reasoning, knownAt(model, "reasoning"));
    if (const Json *modalities = model.find("modalities"))
        if (const Json *inputs = modalities->find("input"); inputs && inputs->asArray())
            set(Capability::Vision, std::any_of(inputs->asArray()->begin(), inputs->asArray()->end(), [](const Json &item) {
                    return item.asString() && *item.asString() == "image"; }) ? Known::Yes : Known::No);
    if (const Json *cost = model.find("cost"); cost && cost->find("cache_read"))
        set(Capability::PromptCaching, Known::Yes);
    if (const std::string status = textAt(model, "status"); !status.empty())
        row.notes = "status " + status.substr(0, 40);
    return row;
}

void readPrices(const Json &cost, PriceRow &row, std::string &fault)
{
    for (const TokenMeter &meter : tokenMeters)
        row.*meter.price = priceAt(cost, meter.key, 0, fault);
}

void readModel(JsonModels &models, const std::string &provider, const std::string &key, const Json &model)
{
    models.next(provider + "/" + key);
    models.checkKeys(model, modelKeys);
    const Json *cost = model.find("cost");
    if (!model.asObject())
        return models.refuse("it is not an object");
    if (!cost || cost->isNull())
        return models.skip("it has no price");
    if (!cost->asObject())
        return models.refuse("cost is not an object");
    models.checkKeys(*cost, costKeys);
    std::string fault;
    std::vector<PriceRow> rows{commonOf(provider, key, model)};
    readPrices(*cost, rows[0], fault);
    const auto addStep = [&](const Json &prices, double from) {
        PriceRow row = rows[0];
        row.promptFromTokens = from;
        readPrices(prices, row, fault);
        rows.push_back(std::move(row));
    };
    if (const Json *tiers = cost->find("tiers"); tiers && tiers->asArray()) {
        for (const Json &step : *tiers->asArray()) {
            const Json *tier = step.find("tier");
            const auto size = tier ? countAt(*tier, "size") : std::nullopt;
            if (!size || textAt(*tier, "type") != "context")
                return models.refuse("one of its tiers is not by context size");
            addStep(step, *size + 1);
        }
    } else if (const Json *over = cost->find("context_over_200k"); over && over->asObject()) {
        addStep(*over, 200001); // the older way to say it; where both stand, the tiers are more exact
    }
    std::sort(rows.begin(), rows.end(), [](const PriceRow &a, const PriceRow &b) { return a.promptFromTokens < b.promptFromTokens; });
    if (!fault.empty())
        return models.refuse(fault);
    if (textAt(model, "status") == "deprecated")
        models.remark(Severity::Warning, "It is deprecated, without a date. Choose its successor.");
    if (rows[0].currency != "USD")
        models.remark(Severity::Warning, "Read as " + rows[0].currency + ": this provider publishes in it, while the file names no currency.");
    models.keep(std::move(rows));
}

bool recognises(const ImportSource &source)
{
    const Json::Object *providers = source.json ? source.json->asObject() : nullptr;
    return providers && !providers->empty() && std::all_of(providers->begin(), providers->end(), [](const Json::Member &member) {
        const Json *models = member.second.find("models");
        return models && models->asObject();
    });
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    PriceImport out;
    JsonModels models(out, source.file, "models.dev");
    for (const auto &[provider, value] : *source.json->asObject())
        for (const auto &[key, model] : *value.find("models")->asObject())
            readModel(models, provider, key, model);
    models.finish();
    return out;
}

} // namespace

Importer modelsDevImporter()
{
    return {"models.dev", "an object of providers that each have an object \"models\" whose models have a cost", recognises, read};
}

} // namespace farthing::data

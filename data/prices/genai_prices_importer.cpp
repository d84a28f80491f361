// SPDX-License-Identifier: GPL-3.0-or-later
// genai-prices v2: a list of providers with models; prices in USD per million, with long-prompt tiers, start dates and
// hours of the day. One date or one window per price, never both.
#include "data/prices/decimal.h"
#include "data/prices/json_models.h"

#include <algorithm>
#include <array>
#include <set>

namespace farthing::data {
namespace {

struct TokenMeter {
    std::string_view key;
    std::optional<double> PriceRow::*price;
};
constexpr std::array tokenMeters{
    TokenMeter{"input_mtok", &PriceRow::input}, TokenMeter{"output_mtok", &PriceRow::output},
    TokenMeter{"cache_read_mtok", &PriceRow::cachedInput}, TokenMeter{"cache_write_mtok", &PriceRow::cacheWrite},
    TokenMeter{"cache_write_1h_mtok", &PriceRow::cacheWrite1h}, TokenMeter{"output_reasoning_mtok", &PriceRow::reasoningOutput},
    TokenMeter{"input_audio_mtok", &PriceRow::audioInput}, TokenMeter{"output_audio_mtok", &PriceRow::audioOutput},
};
struct OtherMeter {
    std::string_view key;
    const char *meter, *per;
};
constexpr std::array otherMeters{
    OtherMeter{"web_searches_kcount", "web_search", "1000 searches"}, OtherMeter{"requests_kcount", "request", "1000 requests"},
    OtherMeter{"cache_audio_read_mtok", "cached_audio_input", "1M tokens"}, OtherMeter{"input_image_mtok", "image_input", "1M tokens"},
    OtherMeter{"cache_image_read_mtok", "cached_image_input", "1M tokens"}, OtherMeter{"output_image_mtok", "image_output", "1M tokens"},
    OtherMeter{"input_video_mtok", "video_input", "1M tokens"}, OtherMeter{"output_video_mtok", "video_output", "1M tokens"},
    OtherMeter{"output_citation_mtok", "citation_tokens", "1M tokens"},
};
constexpr std::array<std::string_view, 9> modelKeys{"id", "match", "prices", "name", "context_window", "description", "price_comments", "deprecated", "collapse"};

/// One set of prices with the condition it stands under.
struct Period {
    const Json *prices = nullptr;
    std::string from, to, window;
};

/// "00:30:00Z" as "00:30"; empty when it is not a whole minute in UTC.
std::string minuteOf(const std::string &time)
{
    const bool shape = (time.size() == 9 && time.ends_with(":00Z")) || (time.size() == 6 && time.back() == 'Z');
    return shape && time[2] == ':' ? time.substr(0, 5) : std::string();
}

/// The periods of a model, base first; `fault` says why they cannot be read.
std::vector<Period> periodsOf(const Json &prices, std::string &fault)
{
    std::vector<Period> out;
    if (prices.asObject())
        return {{&prices, {}, {}, {}}};
    if (!prices.asArray()) {
        fault = "prices is neither an object nor a list";
        return {};
    }
    for (const Json &item : *prices.asArray()) {
        Period period;
        period.prices = item.find("prices");
        const Json *constraint = item.find("constraint");
        if (!period.prices || !period.prices->asObject()) {
            fault = "one of its price periods has no prices";
            return {};
        }
        if (constraint && !constraint->isNull()) {
            period.from = textAt(*constraint, "start_date");
            const std::string start = minuteOf(textAt(*constraint, "start_time")), end = minuteOf(textAt(*constraint, "end_time"));
            if (!start.empty() && !end.empty() && period.from.empty())
                period.window = start + "-" + end + " UTC";
            else if (!isIsoDate(period.from)) {
                fault = "one of its price periods has a constraint that is neither a start_date nor a pair of UTC times";
                return {};
            }
        }
        out.push_back(period);
    }
    std::stable_sort(out.begin(), out.end(), [](const Period &a, const Period &b) { return std::tie(a.window, a.from) < std::tie(b.window, b.from); });
    for (std::size_t i = 0; i + 1 < out.size(); ++i)
        if (out[i].window.empty() && out[i + 1].window.empty())
            out[i].to = out[i + 1].from;
    return out;
}

/// The price of a meter for prompts of `tokens`: the last tier that starts below it.
std::optional<double> meterAt(const Json &prices, std::string_view key, double tokens, std::string &fault)
{
    const Json *value = prices.find(key);
    if (!value || !value->asObject())
        return priceAt(prices, key, 0, fault);
    std::optional<double> price = priceAt(*value, "base", 0, fault);
    const Json *tiers = value->find("tiers");
    if (!tiers || !tiers->asArray()) {
        fault = std::string(key) + " has no list of tiers";
        return price;
    }
    for (const Json &tier : *tiers->asArray())
        if (const auto start = countAt(tier, "start"); start && *start < tokens)
            price = priceAt(tier, "price", 0, fault);
        else if (!start)
            fault = std::string(key) + " has a tier without a start";
    return price;
}

std::vector<PriceRow> rowsOf(const PriceRow &common, const Period &period, std::string &fault)
{
    std::set<double> from{0};
    for (const TokenMeter &meter : tokenMeters)
        if (const Json *value = period.prices->find(meter.key); value && value->asObject())
            if (const Json *tiers = value->find("tiers"); tiers && tiers->asArray())
                for (const Json &tier : *tiers->asArray())
                    if (const auto start = countAt(tier, "start"))
                        from.insert(*start + 1);
    std::vector<PriceRow> rows;
    for (const double tokens : from) {
        PriceRow row = common;
        row.promptFromTokens = tokens;
        row.effectiveFrom = period.from;
        row.effectiveTo = period.to;
        row.timeWindow = period.window;
        for (const TokenMeter &meter : tokenMeters)
            row.*meter.price = meterAt(*period.prices, meter.key, tokens, fault);
        rows.push_back(std::move(row));
    }
    return rows;
}

void readModel(JsonModels &models, const std::string &provider, const Json &model)
{
    models.next(provider + "/" + textAt(model, "id"));
    models.checkKeys(model, modelKeys);
    const Json *prices = model.find("prices");
    if (!prices)
        return models.refuse("it has no prices");
    PriceRow common;
    common.provider = provider;
    common.model = textAt(model, "id");
    common.kind = kindFromName(common.model);
    common.contextWindow = countAt(model, "context_window");
    common.notes = textAt(model, "price_comments").substr(0, 300);
    if (const Json *deprecated = model.find("deprecated"); deprecated && deprecated->asBool() && *deprecated->asBool())
        models.remark(Severity::Warning, "It is deprecated, without a date. Choose its successor.");
    if (const Json *match = model.find("match")) { // only whole names: prefixes and patterns would price models that the list does not know
        const auto add = [&](const Json &clause) {
            if (const std::string name = textAt(clause, "equals"); !name.empty() && name != common.model)
                common.aliases.push_back(name);
        };
        add(*match);
        if (const Json *any = match->find("or"); any && any->asArray())
            for (const Json &clause : *any->asArray())
                add(clause);
    }
    std::string fault;
    const std::vector<Period> periods = periodsOf(*prices, fault);
    std::vector<PriceRow> rows;
    std::vector<Charge> charges;
    bool tokens = false;
    for (const Period &period : periods) {
        for (PriceRow &row : rowsOf(common, period, fault)) {
            tokens |= row.input || row.output;
            rows.push_back(std::move(row));
        }
        std::vector<std::string_view> known;
        for (const TokenMeter &meter : tokenMeters)
            known.push_back(meter.key);
        for (const OtherMeter &other : otherMeters) {
            known.push_back(other.key);
            if (period.prices->find(other.key) && period.prices->find(other.key)->asObject())
                models.remark(Severity::Warning, std::string(other.meter) + " has steps: only the first one is read.");
            if (const auto price = meterAt(*period.prices, other.key, 0, fault)) {
                Charge charge;
                charge.provider = provider;
                charge.model = common.model;
                charge.meter = other.meter;
                charge.per = other.per;
                charge.price = price;
                charge.effectiveFrom = period.from;
                charge.effectiveTo = period.to;
                charges.push_back(std::move(charge));
            }
        }
        models.checkKeys(*period.prices, known);
    }
    if (!fault.empty())
        return models.refuse(fault);
    if (!tokens)
        return models.skip(charges.empty() ? "it has no price" : "not priced by tokens");
    models.keep(std::move(rows), std::move(charges));
}

bool recognises(const ImportSource &source)
{
    const Json::Array *providers = source.json ? source.json->asArray() : nullptr;
    if (!providers || providers->empty())
        return false;
    const Json *models = providers->front().find("models");
    return models && models->asArray() && providers->front().find("id")
        && (models->asArray()->empty() || models->asArray()->front().find("prices"));
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    PriceImport out;
    JsonModels models(out, source.file, "genai-prices");
    for (const Json &provider : *source.json->asArray()) {
        const Json *list = provider.find("models");
        const std::string id = textAt(provider, "id");
        if (!list || !list->asArray() || id.empty()) {
            models.next(id.empty() ? "a provider without id" : id);
            models.refuse("it is not a provider with a list of models");
            continue;
        }
        for (const Json &model : *list->asArray())
            readModel(models, id, model);
    }
    models.finish();
    return out;
}

} // namespace

Importer genaiPricesImporter()
{
    return {"genai-prices", "a list of providers, each with an id and models that have prices such as input_mtok", recognises, read};
}

} // namespace farthing::data

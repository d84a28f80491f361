// SPDX-License-Identifier: GPL-3.0-or-later
// llm-prices: one vendor per file with dated prices, or all of them in one list; USD per million. A name that ends in
// "-272k" and says "> 272k" is the long-prompt price of the model without the ending.
#include "data/prices/json_models.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace farthing::data {
namespace {

constexpr std::array<std::string_view, 3> modelKeys{"id", "name", "price_history"};
constexpr std::array<std::string_view, 9> periodKeys{"input", "output", "input_cached", "from_date", "to_date", "id", "vendor", "name", "price_history"};

/// The tokens a display name gives as its lower end (">200k"), when the id ends in the same figure; else 0.
double lowerEnd(const std::string &id, const std::string &name)
{
    const std::size_t dash = id.rfind('-');
    const std::size_t sign = name.rfind('>');
    if (dash == std::string::npos || sign == std::string::npos || id.back() != 'k' || name.substr(sign + 1) != id.substr(dash + 1))
        return 0;
    int thousands = 0;
    const char *first = id.data() + dash + 1, *last = id.data() + id.size() - 1;
    const auto [end, error] = std::from_chars(first, last, thousands);
    return error == std::errc() && end == last && thousands > 0 ? thousands * 1000.0 : 0;
}

PriceRow readPeriod(const Json &period, PriceRow row, std::string &fault)
{
    row.input = priceAt(period, "input", 0, fault);
    row.output = priceAt(period, "output", 0, fault);
    row.cachedInput = priceAt(period, "input_cached", 0, fault);
    row.effectiveFrom = textAt(period, "from_date");
    row.effectiveTo = textAt(period, "to_date"); // exclusive, as ours
    for (const std::string &date : {row.effectiveFrom, row.effectiveTo})
        if (!date.empty() && !isIsoDate(date))
            fault = "\"" + date.substr(0, 40) + "\" is not a date written YYYY-MM-DD";
    if (!row.effectiveFrom.empty() && !row.effectiveTo.empty() && row.effectiveTo <= row.effectiveFrom)
        fault = "a price ends on " + row.effectiveTo + ", before it begins";
    return row;
}

void readModel(JsonModels &models, const std::string &vendor, const Json &model, const std::set<std::string> &ids)
{
    const std::string id = textAt(model, "id"), name = textAt(model, "name");
    models.next(vendor + "/" + id);
    PriceRow common;
    common.provider = vendor;
    common.model = id;
    common.kind = kindFromName(id);
    if (const double above = lowerEnd(id, name); above > 0) {
        const std::string base = id.substr(0, id.rfind('-'));
        if (ids.contains(base)) {
            common.model = base;
            common.promptFromTokens = above + 1;
        } else {
            models.remark(Severity::Warning, "It prices long prompts only, but there is no " + base + ": kept under its own name.");
        }
    }
    std::string fault;
    std::vector<PriceRow> rows;
    const Json *history = model.find("price_history");
    if (history && !history->asArray())
        return models.refuse("price_history is not a list");
    if (history) {
        models.checkKeys(model, modelKeys);
        for (const Json &period : *history->asArray()) {
            models.checkKeys(period, periodKeys);
            rows.push_back(readPeriod(period, common, fault));
        }
    } else {
        models.checkKeys(model, periodKeys);
        rows.push_back(readPeriod(model, common, fault));
    }
    if (!fault.empty())
        return models.refuse(fault);
    if (rows.empty())
        return models.skip("it has no price");
    std::sort(rows.begin(), rows.end(), [](const PriceRow &a, const PriceRow &b) { return a.effectiveFrom < b.effectiveFrom; });
    models.keep(std::move(rows));
}

/// The list of models: of one vendor, or of all.
const Json::Array *listOf(const Json &json)
{
    const Json *vendor = json.find("vendor"), *models = json.find("models"), *prices = json.find("prices");
    if (vendor && vendor->asString() && models && models->asArray() && !models->asArray()->empty() && models->asArray()->front().find("price_history"))
        return models->asArray();
    if (prices && prices->asArray() && !prices->asArray()->empty() && prices->asArray()->front().find("vendor") && prices->asArray()->front().find("input"))
        return prices->asArray();
    return nullptr;
}

bool recognises(const ImportSource &source) { return source.json && listOf(*source.json); }

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    PriceImport out;
    JsonModels models(out, source.file, "llm-prices");
    const std::string vendor = textAt(*source.json, "vendor");
    std::map<std::string, std::set<std::string>> ids;
    const auto vendorOf = [&vendor](const Json &model) { return vendor.empty() ? textAt(model, "vendor") : vendor; };
    for (const Json &model : *listOf(*source.json))
        ids[vendorOf(model)].insert(textAt(model, "id"));
    for (const Json &model : *listOf(*source.json))
        readModel(models, vendorOf(model), model, ids[vendorOf(model)]);
    models.finish();
    return out;
}

} // namespace

Importer llmPricesImporter()
{
    return {"llm-prices", "an object with a vendor and a list \"models\" that each have a price_history, or with a list \"prices\"", recognises, read};
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/price_effects.h"

#include "data/plan/plan_json.h"
#include "data/prices/import.h"

#include <algorithm>
#include <set>

namespace farthing::data {
namespace {

std::string pinnedSheet(const Json &document)
{
    const Json *sheet = findPath(document, "/prices/sheet");
    return sheet && sheet->asString() ? *sheet->asString() : "bundled";
}

/// Models named anywhere in a plan that cannot be read, in every service tier.
void usesInText(const Json &value, const std::string &asOf, std::vector<ModelUse> &uses)
{
    if (const Json::Array *items = value.asArray())
        for (const Json &item : *items)
            usesInText(item, asOf, uses);
    if (const Json::Object *members = value.asObject())
        for (const auto &[key, member] : *members) {
            if (const std::string *name = member.asString(); name && (key.ends_with("model") || key == "replace") && name->find('/') != std::string::npos)
                for (const Service service : {Service::Standard, Service::Batch, Service::Flex, Service::Priority})
                    uses.push_back({*name, service, "", asOf});
            usesInText(member, asOf, uses);
        }
}

std::vector<ModelUse> usesOn(const Json &document, const std::string &sheet)
{
    std::vector<ModelUse> uses;
    std::vector<std::string> cases = scenarioNames(document);
    cases.insert(cases.begin(), "");
    for (const std::string &scenario : cases) {
        const PlanRead read = readPlan(document, scenario);
        if (read.plan && read.plan->prices.sheet == sheet) {
            for (const ModelUse &use : modelsUsed(*read.plan))
                if (std::find(uses.begin(), uses.end(), use) == uses.end())
                    uses.push_back(use);
        } else if (!read.plan) {
            const Json *asOf = findPath(document, "/prices/as_of");
            usesInText(document, asOf && asOf->asString() ? *asOf->asString() : "", uses);
        }
    }
    return uses;
}

std::string firstError(const Issues &issues)
{
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            return issue.message;
    return {};
}

template <typename Row>
void joinRows(std::vector<Row> &into, std::vector<Row> rows, const std::vector<Row> &old)
{
    std::set<std::string> files;
    for (const Row &row : rows)
        files.insert(row.file);
    for (const Row &row : old)
        if (!files.contains(row.file))
            into.push_back(row);
    std::move(rows.begin(), rows.end(), std::back_inserter(into));
}

/// The sheet in use with what a file without token prices tells.
PriceSheet joined(PriceSheet imported, const PriceSheet &old)
{
    PriceSheet next = old;
    next.charges.clear();
    next.capacity.clear();
    next.adjustments.clear();
    joinRows(next.charges, std::move(imported.charges), old.charges);
    joinRows(next.capacity, std::move(imported.capacity), old.capacity);
    joinRows(next.adjustments, std::move(imported.adjustments), old.adjustments);
    const std::string part = " + " + imported.name;
    if (const std::size_t at = next.name.find(part); at == std::string::npos || (at + part.size() < next.name.size() && next.name[at + part.size()] != ' '))
        next.name += part;
    return next;
}

bool sameContent(const PriceSheet &a, const PriceSheet &b) { return a.hash == b.hash && a.date == b.date; }

} // namespace

Reimport prepareImport(PriceSheet imported, const Json &document, const PriceSheet &old, std::span<const PriceSheet> existing)
{
    Reimport out;
    out.sheet = imported.rows.empty() && !old.rows.empty() ? joined(std::move(imported), old) : std::move(imported);
    out.replaces = old.name;
    out.uses = usesOn(document, pinnedSheet(document));
    out.kept = keepUsed(out.sheet, old, out.uses);
    out.sheet.hash = sheetHash(out.sheet);
    if (sameContent(out.sheet, old)) {
        out.sheet = old;
        out.isKnown = out.changesNothing = true;
        return out;
    }
    std::set<std::string> names{"bundled"};
    for (const PriceSheet &sheet : existing) {
        if (sameContent(sheet, out.sheet)) {
            out.sheet = sheet;
            out.isKnown = true;
            return out;
        }
        names.insert(sheet.name);
    }
    const std::string name = out.sheet.name;
    for (int version = 2; names.contains(out.sheet.name); ++version)
        out.sheet.name = name + " (" + std::to_string(version) + ")";
    return out;
}

std::size_t excludeRows(PriceSheet &sheet, std::span<const RowPlace> places)
{
    const std::set<RowPlace> gone(places.begin(), places.end());
    const std::size_t count = std::erase_if(sheet.rows, [&](const PriceRow &row) { return gone.contains({row.file, row.fileRow}); });
    if (count > 0)
        sheet.hash = sheetHash(sheet);
    return count;
}

std::vector<PriceEffect> priceEffects(const Json &document, const PriceSheet &next, const SheetLookup &sheets, std::uint64_t draws,
                                      std::stop_token stop, const std::function<void(const PriceEffect &)> &landed)
{
    const std::string pinned = pinnedSheet(document);
    std::vector<PriceEffect> out;
    std::vector<std::string> cases = scenarioNames(document);
    cases.insert(cases.begin(), "");
    for (const std::string &scenario : cases) {
        PriceEffect effect;
        effect.scenario = scenario;
        const PlanRead read = readPlan(document, scenario);
        const PriceSheet *now = read.plan ? sheets(read.plan->prices.sheet) : nullptr;
        if (!read.plan) {
            effect.fault = firstError(read.issues);
        } else if (!now) {
            effect.fault = "There is no price sheet \"" + read.plan->prices.sheet + "\".";
        } else {
            effect.isApart = read.plan->prices.sheet != pinned;
            decide::CompareOptions options;
            options.draws = std::min(draws, read.plan->simulation.draws);
            options.stop = stop;
            effect.comparison = decide::comparePlans({*read.plan, *now}, {*read.plan, effect.isApart ? *now : next}, options);
            if (effect.comparison.cancelled)
                return out;
            effect.fault = firstError(effect.comparison.okA ? effect.comparison.issuesB : effect.comparison.issuesA);
        }
        if (landed)
            landed(effect);
        out.push_back(std::move(effect));
    }
    return out;
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/keep_used.h"

#include "model/pricing/model_places.h"
#include "model/pricing/rate_card.h"
#include "model/pricing/sheet_diff.h"

#include <algorithm>
#include <optional>

namespace farthing {
namespace {

constexpr std::string_view mark = "kept from ", markEnd = "; ";

struct Key {
    std::string provider, model, tier, region;
    bool operator==(const Key &) const = default;
};

bool isNamed(const PriceRow &row, const std::string &provider, const std::string &name)
{
    return row.provider == provider && (row.model == name || std::find(row.aliases.begin(), row.aliases.end(), name) != row.aliases.end());
}

bool isOf(const PriceRow &row, const Key &key)
{
    return row.provider == key.provider && row.model == key.model && row.serviceTier == key.tier && row.region == key.region;
}

bool holdsOn(const PriceRow &row, const std::string &date)
{
    return (row.effectiveFrom.empty() || row.effectiveFrom <= date) && (row.effectiveTo.empty() || date < row.effectiveTo);
}

/// The model's own name behind a name or alias; nothing when none or several are meant.
std::optional<std::string> ownName(const PriceSheet &sheet, const std::string &provider, const std::string &name)
{
    std::optional<std::string> found;
    for (const PriceRow &row : sheet.rows)
        if (isNamed(row, provider, name)) {
            if (found && *found != row.model)
                return std::nullopt;
            found = row.model;
        }
    return found;
}

bool prices(const PriceSheet &sheet, const Key &key, const std::string &date)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const PriceRow &row) { return isOf(row, key) && holdsOn(row, date); });
}

/// Appends the old rows of a key under the model's name in the new sheet; how many there were.
std::size_t carry(PriceSheet &next, const PriceSheet &old, const Key &oldKey, const std::string &name, const std::string &date, std::string &from)
{
    Key key = oldKey;
    key.model = name;
    std::string begins, ended; // what is kept fills the gap between the rows of the new sheet
    for (const PriceRow &row : next.rows)
        if (isOf(row, key) && keptFrom(row).empty()) {
            if (row.effectiveFrom > date && (begins.empty() || row.effectiveFrom < begins))
                begins = row.effectiveFrom;
            if (!row.effectiveTo.empty() && row.effectiveTo <= date)
                ended = std::max(ended, row.effectiveTo);
        }
    std::size_t carried = 0;
    for (const PriceRow &row : old.rows) {
        if (!isOf(row, oldKey) || (!begins.empty() && row.effectiveFrom >= begins) || (!row.effectiveTo.empty() && row.effectiveTo <= ended))
            continue;
        PriceRow kept = row;
        kept.model = name;
        if (!begins.empty() && (kept.effectiveTo.empty() || kept.effectiveTo > begins))
            kept.effectiveTo = begins;
        kept.effectiveFrom = std::max(kept.effectiveFrom, ended);
        const std::string listed = rowKey(kept);
        if (std::any_of(next.rows.begin(), next.rows.end(), [&](const PriceRow &other) { return rowKey(other) == listed; }))
            continue;
        if (keptFrom(kept).empty())
            kept.notes = std::string(mark) + old.name + (kept.notes.empty() ? "" : std::string(markEnd) + kept.notes);
        from = keptFrom(kept);
        next.rows.push_back(std::move(kept));
        ++carried;
    }
    return carried;
}

/// Appends the old charges of a meter that the new sheet does not have for the model.
std::size_t carryCharges(PriceSheet &next, const PriceSheet &old, const std::string &provider, const std::string &model, const std::string &name, const std::string &meter)
{
    const auto applies = [&](const Charge &charge) {
        return charge.provider == provider && charge.meter == meter
            && (charge.model.empty() || charge.model == "*" || charge.model == model || charge.model == name);
    };
    if (std::any_of(next.charges.begin(), next.charges.end(), applies))
        return 0;
    std::size_t carried = 0;
    for (Charge charge : old.charges)
        if (applies(charge)) {
            if (!charge.notes.starts_with(mark))
                charge.notes = std::string(mark) + old.name + (charge.notes.empty() ? "" : std::string(markEnd) + charge.notes);
            next.charges.push_back(std::move(charge));
            ++carried;
        }
    return carried;
}

} // namespace

std::string keptFrom(const PriceRow &row)
{
    if (!row.notes.starts_with(mark))
        return {};
    const std::size_t end = row.notes.find(markEnd);
    return row.notes.substr(mark.size(), end == std::string::npos ? end : end - mark.size());
}

std::vector<ModelUse> modelsUsed(const Plan &plan)
{
    std::vector<ModelUse> uses;
    for (ModelPlace &place : modelPlaces(plan)) {
        ModelUse use{std::move(place.model), place.service, std::move(place.region), std::move(place.asOf), std::move(place.meters)};
        if (std::find(uses.begin(), uses.end(), use) == uses.end())
            uses.push_back(std::move(use));
    }
    return uses;
}

std::vector<KeptModel> keepUsed(PriceSheet &next, const PriceSheet &old, std::span<const ModelUse> uses)
{
    std::vector<KeptModel> kept;
    for (const ModelUse &use : uses) {
        const std::size_t slash = use.model.find('/');
        if (slash == std::string::npos)
            continue;
        const std::string provider = use.model.substr(0, slash), name = use.model.substr(slash + 1);
        const std::optional<std::string> before = ownName(old, provider, name);
        if (!before)
            continue;
        const Key oldKey{provider, *before, serviceName(use.service), use.region};
        if (!prices(old, oldKey, use.asOf))
            continue; // the old sheet did not price it either
        std::optional<std::string> now = ownName(next, provider, name);
        KeptModel entry{use, {}, 0};
        if (!now && std::any_of(next.rows.begin(), next.rows.end(), [&](const PriceRow &row) { return row.provider == provider && row.model == *before; })) {
            for (PriceRow &row : next.rows)
                if (row.provider == provider && row.model == *before)
                    row.aliases.push_back(name);
            entry.from = old.name;
            now = before;
        }
        const Key key{provider, now.value_or(*before), oldKey.tier, oldKey.region};
        if (!prices(next, key, use.asOf)) {
            const bool isNew = !now;
            entry.rows = carry(next, old, oldKey, key.model, use.asOf, entry.from);
            if (isNew && oldKey.tier != "standard") // limits of a tier stand in the standard row
                entry.rows += carry(next, old, {provider, *before, "standard", oldKey.region}, key.model, use.asOf, entry.from);
        }
        for (const std::string &meter : use.meters)
            if (const std::size_t charges = carryCharges(next, old, provider, *before, name, meter); charges > 0) {
                entry.rows += charges;
                entry.from = entry.from.empty() ? old.name : entry.from;
            }
        if (!entry.from.empty())
            kept.push_back(std::move(entry));
    }
    return kept;
}

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments of a plan document.
#include "data/plan/plan_reader.h"

#include <algorithm>

namespace farthing::data {

namespace {

using Kind = Commitment::Kind;

/// One provider or one model.
void readScope(ObjectReader &reader, Commitment &c)
{
    c.provider = reader.text("provider", "");
    c.model = reader.text("model", "");
    const std::size_t slash = c.model.find('/');
    if (!c.model.empty() && (slash == 0 || slash == std::string::npos || slash + 1 == c.model.size()))
        reader.error("model", "A model is named \"provider/model\", as in the routes.");
    if (c.kind == Kind::Units && (c.model.empty() || !c.provider.empty()))
        reader.error("model", "Units are of one model. Name it as \"provider/model\", without a provider beside it.");
    else if (c.provider.empty() == c.model.empty())
        reader.error("provider", "A commitment covers all of a provider or one model. Name one of the two.");
}

void readBands(ObjectReader &reader, Commitment &c)
{
    c.allUnits = reader.choice("mode", "graduated", {"graduated", "all_units"}) == "all_units";
    double below = 0;
    reader.each("tiers", 20, [&](ObjectReader item) {
        SpendBand band;
        if (!c.bands.empty() && !c.bands.back().upTo)
            item.error("", "The tier before it has no limit, so this one is never reached. Give that one its \"up_to\".");
        if (item.has("up_to")) {
            band.upTo = item.plainNumber("up_to", 0);
            if (!(*band.upTo > below))
                item.error("up_to", "The limits of the tiers must rise.");
            below = *band.upTo;
        }
        item.take("up_to");
        band.discount = item.plainNumber("discount", 0, true);
        item.finish();
        c.bands.push_back(band);
    });
    if (c.bands.empty())
        reader.error("tiers", "Tiers need a list of at least one, each with its \"discount\" and all but the last with \"up_to\".");
    else if (c.bands.back().upTo)
        reader.error("tiers", "The last tier must have no \"up_to\": it holds for all that lies above.");
}

void readUnits(ObjectReader &reader, Commitment &c)
{
    const auto optional = [&](const char *key) -> std::optional<double> {
        if (!reader.has(key)) {
            reader.take(key);
            return std::nullopt;
        }
        return reader.plainNumber(key, 1);
    };
    c.units = reader.plainNumber("units", 1, true);
    c.item = reader.text("capacity", "");
    c.unitPrice = reader.optionalNumber("price_per_unit_hour");
    c.inputPerUnit = optional("input_per_unit");
    c.outputWeight = reader.plainNumber("output_weight", 1);
    c.fewest = optional("minimum");
    c.step = optional("step");
    c.variation = reader.number("variation", 0);
    if (c.item.empty() && !c.unitPrice)
        reader.error("price_per_unit_hour", "Units need their price: state it, or name an item of the sheet's capacity list under \"capacity\".");
    if (!c.item.empty() && c.unitPrice)
        reader.error("price_per_unit_hour", "The price comes from the sheet's capacity list. Give the price or the item, not both.");
    if (c.item.empty() && !c.inputPerUnit)
        reader.error("input_per_unit", "State how many input tokens a minute one unit carries.");
}

bool overlap(const Commitment &a, const Commitment &b)
{
    if ((a.kind == Kind::Units) != (b.kind == Kind::Units))
        return false; // units come first, and what spills over counts towards the other
    const auto provider = [](const Commitment &c) { return c.model.empty() ? c.provider : c.model.substr(0, c.model.find('/')); };
    return provider(a) == provider(b) && (a.model.empty() || b.model.empty() || a.model == b.model);
}

} // namespace

void readCommitments(ObjectReader &prices, std::vector<Commitment> &commitments)
{
    std::set<std::string> ids;
    prices.each("commitments", 50, [&](ObjectReader reader) {
        if (!reader.exists())
            return;
        Commitment c;
        c.id = readId(reader, ids, true);
        c.name = reader.text("name", "");
        if (!reader.has("kind"))
            reader.error("kind", "State the kind: spend, tiers or units.");
        const std::string kind = reader.choice("kind", "spend", {"spend", "tiers", "units"});
        c.kind = kind == "tiers" ? Kind::Tiers : kind == "units" ? Kind::Units : Kind::Spend;
        readScope(reader, c);
        if (c.kind == Kind::Spend) {
            c.perMonth = reader.number("commit_per_month", 0, true);
            c.discount = reader.number("discount", 0);
            c.overage = reader.number("overage", 1);
        } else if (c.kind == Kind::Tiers) {
            readBands(reader, c);
        } else {
            readUnits(reader, c);
        }
        const auto other = std::find_if(commitments.begin(), commitments.end(), [&](const Commitment &o) { return overlap(o, c); });
        if (other != commitments.end())
            reader.error("", "It covers what " + quoted(other->id) + " covers already, and the same spend cannot be agreed twice. Remove one, or let each cover its own models.");
        reader.finish();
        commitments.push_back(std::move(c));
    });
}

} // namespace farthing::data

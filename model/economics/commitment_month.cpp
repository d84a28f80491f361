// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/commitment_month.h"

#include "model/economics/month.h"
#include "model/rateplans/volume_tiers.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <map>

namespace farthing {

namespace {

constexpr double minutesPerHour = 60;

bool covers(const Commitment &commitment, const OfferUse &use)
{
    return commitment.model.empty() ? commitment.provider == use.provider() : commitment.model == use.model;
}

CommitmentFigures spendFigures(const Commitment &c, double list)
{
    CommitmentFigures f;
    f.list = list;
    const auto paid = rateplans::commitmentCost(list, c.perMonth.fixed(), c.discount.fixed(), c.overage.fixed());
    assert(paid);
    f.cost = paid ? paid->cost : list;
    if (paid)
        f.unused = std::max(0.0, c.perMonth.fixed() - list * (1 - c.discount.fixed()));
    return f;
}

CommitmentFigures tierFigures(const Commitment &c, double list)
{
    std::vector<rateplans::VolumeTier> tiers;
    for (const SpendBand &band : c.bands)
        tiers.push_back({band.upTo.value_or(std::numeric_limits<double>::infinity()), 1 - band.discount});
    const auto paid = rateplans::tieredCost(list, tiers);
    assert(paid);
    CommitmentFigures f;
    f.list = list;
    f.cost = !paid ? list : c.allUnits ? paid->allUnits : paid->graduated;
    return f;
}

CommitmentFigures unitFigures(const Commitment &c, const UnitOffer &offer, const Committed &committed, const OfferUse &use, double tasks)
{
    CommitmentFigures f;
    f.list = tasks * use.spend;
    const double price = c.unitPrice ? c.unitPrice->fixed() : offer.price;
    const double perHour = c.units * price, capacity = c.units * offer.rules.inputPerUnit;
    const double perTask = use.input + offer.rules.outputWeight * use.output; // input-equivalent tokens; cached ones use no unit
    const double tokenHour = perTask > 0 ? minutesPerHour * use.spend / perTask : 0;
    double busiest = 0, used = 0;
    for (const Committed::Hours &hours : committed.hours) {
        const double arrivals = tasks * hours.rate / (hoursPerMonth * minutesPerHour);
        const double mean = arrivals * perTask, own = c.variation.fixed() * mean;
        const double sd = std::sqrt(arrivals * perTask * perTask * (1 + committed.taskVariation * committed.taskVariation) + own * own);
        busiest = std::max(busiest, mean);
        double overflow = 0;
        if (mean > 0 && tokenHour > 0 && perHour > 0) {
            const auto spill = rateplans::spillOver(mean, sd, capacity, perHour, tokenHour);
            assert(spill);
            overflow = spill ? std::min(mean, spill->overflow) : 0;
        }
        used += hours.share * (mean - overflow);
        f.spilled += hours.share * hoursPerMonth * overflow * tokenHour;
    }
    f.cost = hoursPerMonth * perHour + f.spilled;
    f.load = used / capacity;
    f.unused = hoursPerMonth * perHour * std::max(0.0, 1 - f.load);
    if (price > 0) {
        const auto size = rateplans::provisionedSize({busiest / std::max(1e-300, perTask) * use.input, 0, busiest / std::max(1e-300, perTask) * use.output},
                                                     offer.rules, price, {});
        assert(size);
        f.needed = size ? size->deployed : 0;
    }
    return f;
}

} // namespace

std::vector<Committed::Hours> hoursOf(const std::vector<double> &hourlyProfile)
{
    double sum = 0;
    for (const double w : hourlyProfile)
        sum += w;
    if (!(sum > 0))
        return {{1, 1}};
    std::map<double, double> counts;
    for (const double w : hourlyProfile)
        counts[w] += 1;
    const double n = static_cast<double>(hourlyProfile.size());
    std::vector<Committed::Hours> hours;
    for (const auto &[weight, count] : counts)
        hours.push_back({weight * n / sum, count / n});
    return hours;
}

CommitmentFigures unitsMonth(const Committed &committed, std::size_t index, double tasks)
{
    OfferUse use;
    for (const OfferUse &u : committed.use)
        if (covers(committed.commitments[index], u))
            use = u;
    CommitmentFigures figures = unitFigures(committed.commitments[index], committed.units[index], committed, use, tasks);
    figures.id = committed.commitments[index].id;
    return figures;
}

std::vector<CommitmentFigures> commitmentMonth(const Committed &committed, double tasks)
{
    std::vector<CommitmentFigures> figures(committed.commitments.size());
    std::vector<double> byToken; // what is still paid by use, of each model
    for (const OfferUse &use : committed.use)
        byToken.push_back(tasks * (use.spend + use.fees));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Commitment &c = committed.commitments[i];
        if (c.kind != Commitment::Kind::Units)
            continue;
        figures[i] = unitsMonth(committed, i, tasks);
        for (std::size_t u = 0; u < byToken.size(); ++u)
            if (covers(c, committed.use[u]))
                byToken[u] = figures[i].spilled + tasks * committed.use[u].fees;
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Commitment &c = committed.commitments[i];
        if (c.kind != Commitment::Kind::Units) {
            double list = 0;
            for (std::size_t u = 0; u < byToken.size(); ++u)
                if (covers(c, committed.use[u]))
                    list += byToken[u];
            figures[i] = c.kind == Commitment::Kind::Spend ? spendFigures(c, list) : tierFigures(c, list);
        }
        figures[i].id = c.id;
    }
    return figures;
}

} // namespace farthing

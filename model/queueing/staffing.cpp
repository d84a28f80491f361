// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/staffing.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/queueing/erlang.h"

#include <algorithm>
#include <map>
#include <numbers>

namespace farthing::queueing {
namespace {

/// One pass of the Erlang B recursion upwards until the objective holds.
Result<Staffing> fewest(double arrivals, double meanService, const WaitObjective &objective)
{
    const double offered = arrivals * meanService;
    double b = 1.0;
    for (double c = 1.0; c <= mostServers; c += 1.0) {
        b = offered * b / (c + offered * b);
        if (c <= offered)
            continue;
        const double waits = c * b / (c - offered * (1.0 - b));
        const double longer = waits * ownExp(-(c / meanService - arrivals) * objective.seconds / objective.variation);
        if (longer <= objective.share)
            return Staffing{c, offered / c, longer};
    }
    return Error{"The load needs more than ten million servers."};
}

std::optional<Error> faultOf(double meanService, const WaitObjective &objective)
{
    return Require().above("mean service time", meanService, 0).atLeast("longest wait", objective.seconds, 0)
        .between("share that may wait longer", objective.share, 0, 1).above("variation of the load", objective.variation, 0).fault();
}

} // namespace

Result<SquareRoot> squareRootStaffing(double beta, double offered)
{
    if (const auto fault = Require().above("safety factor", beta, 0).above("offered load", offered, 0).fault())
        return *fault;
    SquareRoot out;
    const double servers = offered + beta * std::sqrt(offered);
    out.servers = std::ceil(servers - 1e-12 * servers); // a whole number but for rounding stays
    constexpr double density0 = std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const double density = density0 * ownExp(-0.5 * beta * beta);
    out.waits = density / (density + beta * normalCdf(beta));
    const Result<double> exact = erlangC(offered, out.servers);
    if (!exact)
        return exact.error();
    out.waitsExact = *exact;
    return out;
}

Result<Staffing> staffFor(double arrivals, double meanService, const WaitObjective &objective)
{
    if (const auto fault = faultOf(meanService, objective))
        return *fault;
    if (const auto fault = Require().atLeast("arrival rate", arrivals, 0).fault())
        return *fault;
    return arrivals == 0.0 ? Result<Staffing>(Staffing{}) : fewest(arrivals, meanService, objective);
}

Result<AutoscaleResult> autoscale(const std::vector<double> &arrivals, const Autoscale &rules)
{
    if (const auto fault = faultOf(rules.meanService, rules.objective))
        return *fault;
    Require require;
    require.whole("least number of replicas", rules.minimum, 0, mostServers).atLeast("price of a replica-hour", rules.pricePerHour, 0)
        .atLeast("time to start a replica", rules.startSeconds, 0)
        .whole("hours of look-ahead", rules.lookAhead, 0, static_cast<double>(arrivals.size()));
    double total = 0, peak = 0;
    for (const double rate : arrivals) {
        require.atLeast("arrival rate of an hour", rate, 0);
        total += rate;
        peak = std::max(peak, rate);
    }
    if (require.above("sum of the profile", total, 0).fault())
        return *require.fault();
    std::map<double, double> known; // weeks repeat their days
    std::vector<double> own;
    for (const double rate : arrivals) {
        const auto found = known.find(rate);
        if (found != known.end()) {
            own.push_back(found->second);
            continue;
        }
        const Result<Staffing> staffing = staffFor(rate, rules.meanService, rules.objective);
        if (!staffing)
            return staffing.error();
        own.push_back(known[rate] = staffing->servers);
    }
    const std::size_t hours = arrivals.size();
    AutoscaleResult out;
    double paid = 0;
    for (std::size_t h = 0; h < hours; ++h) {
        double need = rules.minimum;
        for (std::size_t k = 0; k <= static_cast<std::size_t>(rules.lookAhead); ++k)
            need = std::max(need, own[(h + k) % hours]);
        out.replicas.push_back(need);
        paid += need;
    }
    for (std::size_t h = 0; h < hours; ++h)
        out.starts += std::max(0.0, out.replicas[h] - out.replicas[(h + hours - 1) % hours]);
    out.staticReplicas = std::max(rules.minimum, *std::max_element(own.begin(), own.end()));
    const double slots = static_cast<double>(hours), requests = 3600.0 * total;
    out.staticCost = out.staticReplicas * slots * rules.pricePerHour;
    out.scaledCost = paid * rules.pricePerHour;
    out.staticUtilisation = total * rules.meanService / (out.staticReplicas * slots);
    out.scaledUtilisation = total * rules.meanService / paid;
    out.staticPerRequest = out.staticCost / requests;
    out.scaledPerRequest = out.scaledCost / requests;
    out.peakToMean = peak * slots / total;
    out.startCost = out.starts * rules.startSeconds / 3600.0 * rules.pricePerHour;
    return out;
}

Result<PeakedLoad> peakedLoad(double amplitude, double peakUtilisation)
{
    if (const auto fault = Require().within("amplitude", amplitude, 0, 1).above("utilisation at the peak", peakUtilisation, 0)
                               .within("utilisation at the peak", peakUtilisation, 0, 1).fault())
        return *fault;
    return PeakedLoad{peakUtilisation / (1.0 + amplitude), 1.0 + amplitude};
}

} // namespace farthing::queueing

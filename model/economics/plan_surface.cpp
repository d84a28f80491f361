// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/plan_surface.h"

#include "model/economics/draws.h"
#include "model/plan/numbers.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace farthing {

namespace {

constexpr int points = 13;
/// A first look before the draws that the figures rest on.
constexpr std::uint64_t fewDraws = 16;

bool setNumber(Plan &plan, const std::string &path, double value)
{
    bool found = false;
    forEachNumber(plan, [&](const std::string &at, Number &number, Scale) {
        if (at == path) {
            number = value;
            found = true;
        }
    });
    return found;
}

class Surface {
public:
    Surface(const Plan &plan, const PriceSheet &sheet, const SurfaceOptions &options, const std::function<void(const PlanSurface &)> &progress)
        : m_plan(plan), m_sheet(sheet), m_options(options), m_progress(progress)
    {
        m_out.x = options.x;
        m_out.y = options.y;
        m_out.target = plan.targets.grossMargin;
    }
    PlanSurface run()
    {
        m_out.issues = checkPlan(m_plan, m_sheet);
        checkAxis(m_options.x);
        checkAxis(m_options.y);
        if (hasErrors(m_out.issues))
            return m_out;
        Issues said;
        m_prices = findPrices(m_plan, m_sheet, said);
        for (const double y : m_options.y.values)
            for (const double x : m_options.x.values)
                m_out.cells.push_back({x, y, false, {}, {}, 0});
        const std::uint64_t all = std::max<std::uint64_t>(1, std::min(m_options.draws, m_plan.simulation.draws));
        for (const std::uint64_t draws : {std::min(fewDraws, all), all}) {
            if (draws == m_out.draws)
                continue;
            if (!fill(draws)) {
                m_out.cancelled = true;
                return m_out;
            }
            m_out.draws = draws;
        }
        m_out.ok = true;
        tell();
        return m_out;
    }

private:
    void checkAxis(const SurfaceAxis &axis)
    {
        if (axis.kind == SurfaceAxis::Kind::Utilisation && m_plan.pools.empty())
            m_out.issues.push_back({Severity::Error, "/pools", "This plan has no pool, so there is no utilisation to look at. Add one."});
        Plan copy = m_plan;
        if (axis.kind == SurfaceAxis::Kind::Field && !setNumber(copy, axis.path, 0))
            m_out.issues.push_back({Severity::Error, axis.path, "The plan has no such number. Choose another."});
    }
    void tell() const
    {
        if (m_progress)
            m_progress(m_out);
    }
    /// The draws of a plan with the fields of the axes set; empty where there are none.
    std::vector<DrawEconomics> drawsAt(double x, double y, std::uint64_t count)
    {
        Plan plan = m_plan;
        if (m_options.x.kind == SurfaceAxis::Kind::Field)
            setNumber(plan, m_options.x.path, x);
        if (m_options.y.kind == SurfaceAxis::Kind::Field)
            setNumber(plan, m_options.y.path, y);
        plan.simulation.draws = count;
        DrawOptions draws;
        draws.draws = count;
        draws.seed = m_options.seed.value_or(m_plan.simulation.seed);
        draws.threads = m_options.threads;
        draws.stop = m_options.stop;
        draws.curves = m_options.x.kind == SurfaceAxis::Kind::Volume || m_options.y.kind == SurfaceAxis::Kind::Volume ? count : 0;
        Issues own; // numbers may leave the laws without a solution: such a cell stays unknown
        std::vector<DrawEconomics> found = drawEconomics(plan, m_prices, draws, own);
        return hasErrors(own) ? std::vector<DrawEconomics>() : found;
    }
    void fillCell(SurfaceCell &cell, const std::vector<DrawEconomics> &draws)
    {
        const auto valueOf = [&](SurfaceAxis::Kind kind) {
            return m_options.x.kind == kind ? std::optional(cell.x) : m_options.y.kind == kind ? std::optional(cell.y) : std::nullopt;
        };
        const std::optional<double> volume = valueOf(SurfaceAxis::Kind::Volume), utilisation = valueOf(SurfaceAxis::Kind::Utilisation);
        Reserves reserves;
        if (!utilisation)
            reserves = settleReserves(draws, volume);
        std::vector<double> cost, margin;
        cell.pMarginAtLeastTarget = 0;
        for (const DrawEconomics &d : draws) {
            const double v = volume.value_or(d.plan.tasksPerMonth.fixed());
            const bool follows = volume && !d.curve.empty();
            const TaskEconomics moved = follows ? d.at(v) : TaskEconomics();
            const TaskEconomics &task = follows ? moved : d.task;
            const MonthFigures m = monthFigures(d.plan, task, v, utilisation, utilisation ? nullptr : &reserves);
            if (m.success > 0)
                cost.push_back(m.usageCost / v / m.success);
            if (m.revenue > 0) {
                margin.push_back(m.gross() / m.revenue);
                cell.pMarginAtLeastTarget += probabilityOfMargin(d.plan, task, m, m_out.target) / static_cast<double>(draws.size());
            }
        }
        cell.costPerSuccess = spreadOf(cost);
        cell.grossMargin = spreadOf(margin);
        cell.known = true;
    }
    /// False after a stop.
    bool fill(std::uint64_t count)
    {
        const bool xMoves = m_options.x.kind == SurfaceAxis::Kind::Field, yMoves = m_options.y.kind == SurfaceAxis::Kind::Field;
        std::map<std::pair<double, double>, std::vector<DrawEconomics>> made;
        for (std::size_t i = 0; i < m_out.cells.size(); ++i) {
            SurfaceCell &cell = m_out.cells[i];
            const std::pair<double, double> of(xMoves ? cell.x : 0, yMoves ? cell.y : 0);
            auto found = made.find(of);
            if (found == made.end()) {
                if (xMoves && yMoves)
                    made.clear(); // none comes twice
                found = made.emplace(of, drawsAt(cell.x, cell.y, count)).first;
            }
            if (m_options.stop.stop_requested())
                return false;
            if (!found->second.empty())
                fillCell(cell, found->second);
            if (yMoves && !xMoves && (i + 1) % m_options.x.values.size() == 0)
                made.clear();
            if ((i + 1) % m_options.x.values.size() == 0)
                tell();
        }
        return true;
    }

    const Plan &m_plan;
    const PriceSheet &m_sheet;
    const SurfaceOptions &m_options;
    const std::function<void(const PlanSurface &)> &m_progress;
    PlanPrices m_prices;
    PlanSurface m_out;
};

std::vector<double> spaced(double low, double high, bool byRatio)
{
    std::vector<double> values;
    for (int i = 0; i < points; ++i) {
        const double part = static_cast<double>(i) / (points - 1);
        values.push_back(byRatio ? low * std::pow(high / low, part) : low + (high - low) * part);
    }
    return values;
}

} // namespace

PlanSurface planSurface(const Plan &plan, const PriceSheet &sheet, const SurfaceOptions &options, const std::function<void(const PlanSurface &)> &progress)
{
    return Surface(plan, sheet, options, progress).run();
}

std::vector<double> surfaceValues(const Plan &plan, SurfaceAxis::Kind kind, const std::string &path)
{
    Issues said;
    const Plan base = resolveBase(plan, said);
    if (kind == SurfaceAxis::Kind::Utilisation)
        return spaced(0.05, 0.95, false);
    if (kind == SurfaceAxis::Kind::Volume) {
        const double volume = base.tasksPerMonth.fixed();
        return volume > 0 ? spaced(volume / 30, volume * 30, true) : std::vector<double>();
    }
    std::vector<double> values;
    forEachNumber(base, [&](const std::string &at, const Number &number, Scale scale) {
        if (at != path || !number.isFixed())
            return;
        const double v = number.fixed();
        if (scale == Scale::Bounded)
            values = v <= 0.5 ? spaced(0, std::clamp(2 * v, 0.1, 1.0), false) : spaced(std::min(1 - 2 * (1 - v), 0.9), 1, false);
        else if (scale == Scale::Positive && v > 0)
            values = spaced(v / 4, v * 4, true);
        else
            values = spaced(v - std::max(0.1, std::abs(v)), v + std::max(0.1, std::abs(v)), false);
        if (scale == Scale::Positive && v <= 0)
            values = spaced(0, 1, false);
    });
    return values;
}

} // namespace farthing

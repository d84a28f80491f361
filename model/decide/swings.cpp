// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/swing_moves.h"

#include "model/core/team.h"
#include "model/economics/draws.h"
#include "model/economics/pool_waits.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace farthing::decide {
namespace {

/// The figures of a plan at the base values.
class Figures {
public:
    Figures(SwingsOf of, std::stop_token stop) : m_of(of), m_stop(std::move(stop)) {}

    /// Absent: the plan has errors at these values, or it was stopped. What the tasks are is kept for sameTasks() when `keep`.
    std::optional<KeyFigures> of(const Plan &plan, const PlanPrices &prices, bool keep = false)
    {
        Issues issues;
        const Plan base = resolveBase(plan, issues);
        if (hasErrors(issues))
            return std::nullopt;
        const TaskEconomics task = taskEconomics(base, prices, issues, {}, m_stop);
        if (hasErrors(issues) || m_stop.stop_requested())
            return std::nullopt;
        if (m_of == SwingsOf::Time)
            return timeOf(base, prices, task);
        VolumeCurve curve;
        if (followsVolume(base))
            curve = VolumeCurve(base, prices, issues, m_stop);
        const std::optional<KeyFigures> figures = month(base, task, curve);
        if (keep) {
            m_task = task;
            m_curve = curve;
        }
        return figures;
    }
    /// Of a plan that differs from the kept one in what its tasks bring in, or beside them.
    std::optional<KeyFigures> sameTasks(const Plan &plan) const
    {
        Issues issues;
        const Plan base = resolveBase(plan, issues);
        if (hasErrors(issues))
            return std::nullopt;
        TaskEconomics task = m_task;
        setRevenue(base, task);
        return month(base, task, m_curve);
    }

private:
    static bool followsVolume(const Plan &plan)
    {
        return std::any_of(plan.pipeline.stages.begin(), plan.pipeline.stages.end(), [](const Stage &s) { return s.prefixTraffic || (s.responseCache && s.responseCache->traffic); });
    }
    std::optional<KeyFigures> timeOf(const Plan &base, const PlanPrices &prices, const TaskEconomics &task) const
    {
        Issues issues;
        CompiledPlan compiled = compilePlan(base, prices, issues);
        setPoolWaits(base, task, compiled);
        KeyFigures figures;
        figures.seconds = expectTask(compiled, m_stop).latency.value;
        return m_stop.stop_requested() ? std::nullopt : std::optional(figures);
    }
    std::optional<KeyFigures> month(const Plan &base, const TaskEconomics &task, const VolumeCurve &curve) const
    {
        if (m_stop.stop_requested())
            return std::nullopt;
        const double tasks = base.tasksPerMonth.fixed(), none = std::nan("");
        const MonthFigures m = monthFigures(base, task, tasks);
        const auto at = [&](double t) {
            TaskEconomics there = curve.at(t);
            setRevenue(base, there);
            return there;
        };
        const std::optional<double> even = curve.empty() ? breakevenTasks(base, task, m_stop) : breakevenTasks(base, at, m_stop);
        if (m_stop.stop_requested())
            return std::nullopt;
        return KeyFigures{task.success > 0 ? costPerTask(base, task, tasks) / task.success : none, task.success, m.revenue > 0 ? m.gross() / m.revenue : none, m.usageCost, even.value_or(none)};
    }

    SwingsOf m_of;
    std::stop_token m_stop;
    TaskEconomics m_task;
    VolumeCurve m_curve;
};

bool moves(const KeyFigures &a, const KeyFigures &b)
{
    const auto differ = [](double x, double y) { return x != y && !(std::isnan(x) && std::isnan(y)) && !(std::abs(x - y) <= 1e-12 * std::abs(x)); };
    return differ(a.costPerSuccess, b.costPerSuccess) || differ(a.success, b.success) || differ(a.grossMargin, b.grossMargin) || differ(a.monthlyCost, b.monthlyCost)
        || differ(a.breakeven, b.breakeven) || differ(a.seconds, b.seconds);
}

/// One swing after another in several threads, each reported when it is done.
class Mover {
public:
    Mover(const Plan &plan, const PlanPrices &prices, const PriceSheet &paid, const Figures &figures, const KeyFigures &base, const SwingOptions &options)
        : m_plan(plan), m_prices(prices), m_paid(paid), m_figures(figures), m_base(base), m_options(options)
    {
    }
    /// Whether each moved anything; incomplete after a stop.
    std::vector<char> moveAll(std::vector<Swing> &all)
    {
        std::vector<char> moved(all.size(), 0);
        inParallel(m_options.threads, all.size(), m_options.stop, [&](std::size_t i) {
            moved[i] = moveOne(all[i]);
            report(all[i], moved[i], all.size());
        });
        return moved;
    }

private:
    std::optional<KeyFigures> end(const Swing &swing, bool up) const
    {
        if (swing.kind == Swing::Kind::Price) {
            PriceSheet at = m_paid;
            moveTo(at, swing, up);
            Issues said; // of prices that are the same but for their size
            return Figures(m_options.of, m_options.stop).of(m_plan, findPrices(m_plan, at, said));
        }
        Plan at = m_plan;
        moveTo(at, swing, up);
        return movesTasks(swing) ? Figures(m_options.of, m_options.stop).of(at, m_prices) : m_figures.sameTasks(at);
    }
    bool moveOne(Swing &swing) const
    {
        const std::optional<KeyFigures> low = end(swing, false), high = end(swing, true);
        if (!low || !high || !(moves(*low, m_base) || moves(*high, m_base)))
            return false;
        swing.atLow = *low;
        swing.atHigh = *high;
        return true;
    }
    void report(const Swing &swing, bool moved, std::size_t of)
    {
        if (m_options.stop.stop_requested())
            return;
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (moved && m_options.found)
            m_options.found(swing);
        if (m_options.progress)
            m_options.progress(static_cast<double>(m_done) / static_cast<double>(of));
    }

    const Plan &m_plan;
    const PlanPrices &m_prices;
    const PriceSheet &m_paid;
    const Figures &m_figures;
    const KeyFigures &m_base;
    const SwingOptions &m_options;
    std::mutex m_mutex;
    std::size_t m_done = 0;
};

} // namespace

Swings swings(const Plan &plan, const PriceSheet &sheet, const SwingOptions &options)
{
    Swings out;
    Issues issues = checkPlan(plan, sheet);
    if (hasErrors(issues))
        return out;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    Figures figures(options.of, options.stop);
    const std::optional<KeyFigures> base = figures.of(plan, prices, true);
    if (!base)
        return out;
    out.base = *base;
    if (options.begun)
        options.begun(*base);
    const std::vector<Swing> paid = paidPrices(plan, sheet, prices);
    std::vector<Swing> all = swingCandidates(plan, paid, options.of);
    const PriceSheet small = paidSheet(sheet, paid);
    const std::vector<char> moved = Mover(plan, prices, small, figures, out.base, options).moveAll(all);
    if (options.stop.stop_requested())
        return {};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (moved[i])
            out.all.push_back(std::move(all[i]));
    out.ok = true;
    return out;
}

double sizeOf(const Swing &swing, const KeyFigures &base, double KeyFigures::*figure)
{
    const double low = std::abs(swing.atLow.*figure - base.*figure), high = std::abs(swing.atHigh.*figure - base.*figure);
    return std::isfinite(low) && std::isfinite(high) ? std::max(low, high) : 0;
}

std::vector<Swing> largest(const Swings &of, double KeyFigures::*figure, std::size_t most)
{
    std::vector<Swing> order = of.all;
    std::erase_if(order, [&](const Swing &swing) { return !(sizeOf(swing, of.base, figure) > 1e-12 * std::abs(of.base.*figure)); });
    std::stable_sort(order.begin(), order.end(), [&](const Swing &a, const Swing &b) { return sizeOf(a, of.base, figure) > sizeOf(b, of.base, figure); });
    if (order.size() > most)
        order.resize(most);
    return order;
}

} // namespace farthing::decide

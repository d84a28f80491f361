// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/absorbing_chain.h"

#include "model/core/require.h"

#include <Eigen/Dense>

#include <algorithm>

namespace farthing::decide {
namespace {

constexpr std::size_t mostStates = 2000;

std::optional<Error> faultOf(const AbsorbingChain &chain)
{
    Require require;
    require.that(chain.states >= 1 && chain.states <= mostStates, "A chain needs between 1 and 2,000 states.")
        .that(chain.ends >= 1, "A chain needs an end.").that(chain.start < chain.states, "The start is not a state of the chain.");
    if (require.fault())
        return require.fault();
    std::vector<double> sums(chain.states, 0.0);
    for (const ChainStep &step : chain.steps) {
        require.that(step.from < chain.states && step.to < (step.ends ? chain.ends : chain.states), "A step leads to no state of the chain.")
            .within("probability of a step", step.probability, 0, 1).finite("cost of a step", step.costMean)
            .atLeast("spread of a step's cost", step.costSd, 0);
        if (require.fault())
            return require.fault();
        sums[step.from] += step.probability;
    }
    for (std::size_t s = 0; s < chain.states; ++s)
        require.that(std::fabs(sums[s] - 1.0) <= 1e-9, "The steps from state " + std::to_string(s + 1) + " do not sum to 1.");
    return require.fault();
}

/// True when every state that can be reached from the start can reach an end.
bool alwaysEnds(const AbsorbingChain &chain)
{
    std::vector<bool> reached(chain.states, false), ending(chain.states, false);
    reached[chain.start] = true;
    for (bool changed = true; changed;) {
        changed = false;
        for (const ChainStep &step : chain.steps) {
            if (step.probability == 0.0)
                continue;
            if (!step.ends && reached[step.from] && !reached[step.to])
                changed = reached[step.to] = true;
            if (!ending[step.from] && (step.ends || ending[step.to]))
                changed = ending[step.from] = true;
        }
    }
    for (std::size_t s = 0; s < chain.states; ++s)
        if (reached[s] && !ending[s])
            return false;
    return true;
}

} // namespace

Result<ChainResult> solveChain(const AbsorbingChain &chain)
{
    if (const auto fault = faultOf(chain))
        return *fault;
    if (!alwaysEnds(chain))
        return Error{"Some path through the chain never ends. Give every loop a way out."};
    const auto n = static_cast<Eigen::Index>(chain.states), ends = static_cast<Eigen::Index>(chain.ends);
    Eigen::MatrixXd system = Eigen::MatrixXd::Identity(n, n);
    Eigen::MatrixXd exits = Eigen::MatrixXd::Zero(n, ends);
    Eigen::VectorXd stepMean = Eigen::VectorXd::Zero(n);
    for (const ChainStep &step : chain.steps) {
        const auto i = static_cast<Eigen::Index>(step.from), j = static_cast<Eigen::Index>(step.to);
        (step.ends ? exits(i, j) : system(i, j)) += step.ends ? step.probability : -step.probability;
        stepMean(i) += step.probability * step.costMean;
    }
    const Eigen::PartialPivLU<Eigen::MatrixXd> solver(system);
    const Eigen::MatrixXd ended = solver.solve(exits);
    const Eigen::VectorXd mean = solver.solve(stepMean);
    Eigen::VectorXd secondStep = Eigen::VectorXd::Zero(n);
    Eigen::MatrixXd costStep = Eigen::MatrixXd::Zero(n, ends);
    for (const ChainStep &step : chain.steps) {
        const auto i = static_cast<Eigen::Index>(step.from), j = static_cast<Eigen::Index>(step.to);
        const double after = step.ends ? 0.0 : mean(j);
        secondStep(i) += step.probability * (step.costSd * step.costSd + step.costMean * step.costMean + 2.0 * step.costMean * after);
        for (Eigen::Index k = 0; k < ends; ++k)
            costStep(i, k) += step.probability * step.costMean * (step.ends ? (j == k ? 1.0 : 0.0) : ended(j, k));
    }
    const Eigen::VectorXd second = solver.solve(secondStep);
    const Eigen::MatrixXd costEnded = solver.solve(costStep);
    const auto start = static_cast<Eigen::Index>(chain.start);
    const Eigen::VectorXd visits = system.transpose().partialPivLu().solve(Eigen::VectorXd::Unit(n, start));
    ChainResult out;
    out.visits.assign(visits.begin(), visits.end());
    out.mean = mean(start);
    out.variance = std::max(0.0, second(start) - out.mean * out.mean);
    for (Eigen::Index k = 0; k < ends; ++k) {
        out.ended.push_back(ended(start, k));
        out.costEnded.push_back(costEnded(start, k));
    }
    const bool finite = std::isfinite(out.mean) && std::isfinite(out.variance)
        && std::all_of(out.ended.begin(), out.ended.end(), [](double p) { return std::isfinite(p); });
    if (!finite)
        return Error{"The chain ends too rarely to be solved."};
    return out;
}

Result<AbsorbingChain> chainOfStates(const std::vector<std::vector<double>> &transitions, const std::vector<std::vector<double>> &endings,
                                     const std::vector<double> &costMeans, const std::vector<double> &costSds, std::size_t start)
{
    const std::size_t n = transitions.size();
    const std::size_t ends = endings.empty() ? 0 : endings.front().size();
    Require require;
    require.that(n >= 1 && endings.size() == n && costMeans.size() == n && costSds.size() == n,
                 "Transitions, endings and costs must name the same states.");
    AbsorbingChain chain{n, ends, {}, start};
    for (std::size_t i = 0; i < n && !require.fault(); ++i) {
        require.that(transitions[i].size() == n && endings[i].size() == ends, "Every state needs a transition to each state and each end.");
        for (std::size_t j = 0; j < transitions[i].size(); ++j)
            chain.steps.push_back({i, j, false, transitions[i][j], costMeans[i], costSds[i]});
        for (std::size_t k = 0; k < endings[i].size(); ++k)
            chain.steps.push_back({i, k, true, endings[i][k], costMeans[i], costSds[i]});
    }
    if (require.fault())
        return *require.fault();
    return chain;
}

} // namespace farthing::decide

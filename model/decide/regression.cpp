// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/regression.h"

#include "model/core/require.h"

#include <Eigen/Dense>

#include <algorithm>
#include <numeric>

namespace farthing::decide {
namespace {

using Column = std::vector<double>;

std::optional<Error> faultOf(const Sample &inputs, const Column &results, std::size_t least)
{
    Require require;
    require.that(inputs.size() == results.size() && results.size() >= least, "A regression needs more runs than inputs, each with its result.");
    for (std::size_t i = 0; i < inputs.size() && !require.fault(); ++i) {
        require.that(inputs[i].size() == inputs.front().size() && !inputs[i].empty(), "Every run needs all inputs.").finite("result", results[i]);
        for (const double x : inputs[i])
            require.finite("input", x);
    }
    return require.fault();
}

Column columnOf(const Sample &inputs, std::size_t j)
{
    Column out;
    for (const auto &row : inputs)
        out.push_back(row[j]);
    return out;
}

/// Ranks 1..n, ties at their mean.
Column ranksOf(const Column &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Column ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t j = i;
        while (j < order.size() && values[order[j]] == values[order[i]])
            ++j;
        for (std::size_t k = i; k < j; ++k)
            ranks[order[k]] = 0.5 * static_cast<double>(i + j + 1);
        i = j;
    }
    return ranks;
}

/// Mean 0, length 1; all 0 when the column does not vary.
Eigen::VectorXd standardised(const Column &values)
{
    Eigen::VectorXd v = Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
    v.array() -= v.mean();
    const double norm = v.norm();
    if (norm > 0)
        v /= norm;
    return v;
}

} // namespace

Result<LinearContribution> linearContribution(const Column &coefficients, const Column &spreads)
{
    Require require;
    require.that(coefficients.size() == spreads.size() && !spreads.empty(), "Every coefficient needs the spread of its input.");
    LinearContribution out;
    for (std::size_t i = 0; i < coefficients.size() && !require.fault(); ++i) {
        require.finite("coefficient", coefficients[i]).atLeast("spread", spreads[i], 0);
        const double term = coefficients[i] * spreads[i];
        out.variance += term * term;
    }
    if (require.above("variance of the result", out.variance, 0).fault())
        return *require.fault();
    for (std::size_t i = 0; i < coefficients.size(); ++i) {
        out.src.push_back(coefficients[i] * spreads[i] / std::sqrt(out.variance));
        out.share.push_back(out.src.back() * out.src.back());
    }
    return out;
}

Result<RankContribution> rankContribution(const Sample &inputs, const Column &results)
{
    if (const auto fault = faultOf(inputs, results, 3))
        return *fault;
    const Eigen::VectorXd y = standardised(ranksOf(results));
    RankContribution out;
    double total = 0;
    for (std::size_t j = 0; j < inputs.front().size(); ++j) {
        out.spearman.push_back(standardised(ranksOf(columnOf(inputs, j))).dot(y));
        total += out.spearman.back() * out.spearman.back();
    }
    for (const double rho : out.spearman)
        out.share.push_back(total > 0 ? rho * rho / total : 0.0);
    return out;
}

Result<StandardisedRegression> standardisedRegression(const Sample &inputs, const Column &results, bool onRanks)
{
    const std::size_t count = inputs.empty() ? 0 : inputs.front().size();
    if (const auto fault = faultOf(inputs, results, std::max<std::size_t>(3, count + 1)))
        return *fault;
    const auto column = [onRanks](const Column &values) { return standardised(onRanks ? ranksOf(values) : values); };
    Eigen::MatrixXd x(static_cast<Eigen::Index>(results.size()), static_cast<Eigen::Index>(count));
    for (std::size_t j = 0; j < count; ++j)
        x.col(static_cast<Eigen::Index>(j)) = column(columnOf(inputs, j));
    const Eigen::VectorXd y = column(results);
    if (y.norm() == 0.0)
        return Error{"The result is the same in every run: there is nothing to explain."};
    // Minimum-norm solution: an input that does not vary gets 0.
    const Eigen::VectorXd b = x.completeOrthogonalDecomposition().solve(y);
    StandardisedRegression out;
    out.coefficients.assign(b.begin(), b.end());
    out.r2 = 1.0 - (y - x * b).squaredNorm();
    return out;
}

} // namespace farthing::decide

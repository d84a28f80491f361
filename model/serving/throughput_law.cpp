// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/throughput_law.h"

#include "model/core/require.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <limits>

namespace farthing::serving {
namespace {

using Columns = Eigen::Matrix<double, Eigen::Dynamic, 3>;

/// The best of the seven sets of terms whose coefficients come out ≥ 0, by the sum of squared relative errors.
std::array<double, 3> nonNegative(const Columns &a)
{
    std::array<double, 3> best{};
    double least = std::numeric_limits<double>::infinity();
    const Eigen::VectorXd ones = Eigen::VectorXd::Ones(a.rows());
    for (unsigned set = 1; set < 8; ++set) {
        std::array<Eigen::Index, 3> column{};
        Eigen::Index count = 0;
        for (Eigen::Index j = 0; j < 3; ++j)
            if (set & (1U << static_cast<unsigned>(j)))
                column[static_cast<std::size_t>(count++)] = j;
        // Columns scaled to norm 1: their units differ by six orders of magnitude.
        Eigen::MatrixXd part(a.rows(), count);
        Eigen::VectorXd scale(count);
        for (Eigen::Index j = 0; j < count; ++j) {
            part.col(j) = a.col(column[static_cast<std::size_t>(j)]);
            scale(j) = part.col(j).norm();
        }
        if (!(scale.minCoeff() > 0) || !scale.allFinite())
            continue;
        for (Eigen::Index j = 0; j < count; ++j)
            part.col(j) /= scale(j);
        const Eigen::VectorXd x = part.colPivHouseholderQr().solve(ones);
        const double error = (part * x - ones).squaredNorm();
        if (!(x.minCoeff() >= 0) || !(error < least))
            continue;
        least = error;
        best = {};
        for (Eigen::Index j = 0; j < count; ++j)
            best[static_cast<std::size_t>(column[static_cast<std::size_t>(j)])] = x(j) / scale(j);
    }
    return best;
}

} // namespace

double ThroughputLaw::secondsPerRequest(double input, double output) const
{
    return perInput * input + perOutput * output + perOutputContext * output * (input + 0.5 * output);
}

double ThroughputLaw::tokensPerSecond(double input, double output) const
{
    return output / secondsPerRequest(input, output);
}

Result<ThroughputFit> fitThroughput(const std::vector<BenchmarkRow> &rows)
{
    Require require;
    require.that(rows.size() >= 3, "A throughput law needs three or more benchmark rows.");
    Columns a(static_cast<Eigen::Index>(rows.size()), 3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BenchmarkRow &row = rows[i];
        require.atLeast("input tokens of a row", row.input, 0).above("output tokens of a row", row.output, 0)
            .above("throughput of a row", row.tokensPerSecond, 0);
        if (require.fault())
            return *require.fault();
        const double seconds = row.output / row.tokensPerSecond;
        a.row(static_cast<Eigen::Index>(i)) << row.input / seconds, row.output / seconds, row.output * (row.input + 0.5 * row.output) / seconds;
    }
    if (require.fault())
        return *require.fault();
    const auto x = nonNegative(a);
    if (x == std::array<double, 3>{})
        return Error{"The benchmark rows differ too wildly for a throughput law. Check their units."};
    ThroughputFit out;
    out.law = {x[0], x[1], x[2]};
    for (const BenchmarkRow &row : rows) {
        out.predicted.push_back(out.law.tokensPerSecond(row.input, row.output));
        out.residuals.push_back(out.predicted.back() / row.tokensPerSecond - 1.0);
        out.worst = std::max(out.worst, std::fabs(out.residuals.back()));
        out.rms += out.residuals.back() * out.residuals.back() / static_cast<double>(rows.size());
    }
    out.rms = std::sqrt(out.rms);
    return out;
}

Result<ThroughputLaw> lawFromPhysics(const LawPhysics &p)
{
    if (const auto fault = Require().above("number of parameters", p.parameters, 0).above("arithmetic rate", p.peakFlops, 0)
                               .above("memory bandwidth", p.bandwidth, 0).above("cache bytes per token", p.cacheBytesPerToken, 0)
                               .above("size of the weights", p.weightBytes, 0).above("memory left for caches", p.cachePoolBytes, 0).fault())
        return *fault;
    const double token = 2.0 * p.parameters / p.peakFlops;
    return ThroughputLaw{token, token, p.cacheBytesPerToken / p.bandwidth * (1.0 + p.weightBytes / p.cachePoolBytes)};
}

Result<double> costPerMillion(double pricePerHour, double accelerators, double tokensPerSecond, double utilisation)
{
    if (const auto fault = Require().atLeast("price of an hour", pricePerHour, 0).above("number of accelerators", accelerators, 0)
                               .above("throughput", tokensPerSecond, 0).above("utilisation", utilisation, 0)
                               .within("utilisation", utilisation, 0, 1).fault())
        return *fault;
    return pricePerHour * accelerators * 1e6 / (3600.0 * tokensPerSecond * utilisation);
}

} // namespace farthing::serving

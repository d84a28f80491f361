// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/anova.h"

#include "model/core/require.h"

#include <Eigen/Dense>

#include <algorithm>

namespace farthing::decide {
namespace {

constexpr std::size_t mostEvaluations = std::size_t(1) << 22;

/// Golub and Welsch 1969: nodes are the eigenvalues of the recursion's tridiagonal matrix, weights come from the first
/// components of its eigenvectors. `off(k)`: off-diagonal entries of a symmetric law on its own scale.
template <typename Off>
Rule golubWelsch(int points, Off off)
{
    Eigen::VectorXd diagonal = Eigen::VectorXd::Zero(points), sub(points > 1 ? points - 1 : 0);
    for (int k = 1; k < points; ++k)
        sub(k - 1) = off(static_cast<double>(k));
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(diagonal, sub);
    Rule rule;
    for (int k = 0; k < points; ++k) {
        rule.nodes.push_back(solver.eigenvalues()(k));
        const double v = solver.eigenvectors()(0, k);
        rule.weights.push_back(v * v);
    }
    return rule;
}

/// Moves through a grid: index of each input, weight of the point.
class Grid {
public:
    explicit Grid(const std::vector<Rule> &rules) : m_rules(rules), m_index(rules.size(), 0), m_at(rules.size()) { set(); }
    const std::vector<double> &at() const { return m_at; }
    std::size_t index(std::size_t input) const { return m_index[input]; }
    double weight() const
    {
        double w = 1.0;
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            w *= m_rules[i].weights[m_index[i]];
        return w;
    }
    void next()
    {
        for (std::size_t i = m_rules.size(); i-- > 0;) {
            if (++m_index[i] < m_rules[i].nodes.size())
                break;
            m_index[i] = 0;
        }
        set();
    }

private:
    void set()
    {
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            m_at[i] = m_rules[i].nodes[m_index[i]];
    }
    const std::vector<Rule> &m_rules;
    std::vector<std::size_t> m_index;
    std::vector<double> m_at;
};

} // namespace

Result<Rule> uniformRule(double low, double high, int panels, int points)
{
    if (const auto fault = Require().finite("lower bound", low).above("upper bound", high, low).whole("number of panels", panels, 1, 1000)
                               .whole("number of points", points, 1, 64).fault())
        return *fault;
    const Rule unit = golubWelsch(points, [](double k) { return k / std::sqrt(4.0 * k * k - 1.0); });
    const double half = 0.5 * (high - low) / panels;
    Rule rule;
    for (int p = 0; p < panels; ++p)
        for (std::size_t k = 0; k < unit.nodes.size(); ++k) {
            rule.nodes.push_back(low + half * (2 * p + 1 + unit.nodes[k]));
            rule.weights.push_back(unit.weights[k] / panels);
        }
    return rule;
}

Result<Rule> normalRule(int points)
{
    if (const auto fault = Require().whole("number of points", points, 1, 64).fault())
        return *fault;
    return golubWelsch(points, [](double k) { return std::sqrt(k); });
}

Result<Anova> anova(const std::function<double(const std::vector<double> &)> &f, const std::vector<Rule> &rules)
{
    const std::size_t d = rules.size();
    std::size_t size = 1;
    Require require;
    require.that(d >= 1, "There is no input to share the variance.");
    for (const Rule &rule : rules) {
        for (const double weight : rule.weights)
            require.above("weight of a node", weight, 0);
        require.that(!rule.nodes.empty() && rule.nodes.size() == rule.weights.size(), "A rule needs as many weights as nodes.");
        size = size > mostEvaluations ? size : size * std::max<std::size_t>(1, rule.nodes.size());
    }
    if (require.that(size <= mostEvaluations, "The grid has more than four million points: use fewer inputs or coarser rules, or sampled indices.").fault())
        return *require.fault();
    std::vector<double> values;
    values.reserve(size);
    Anova out;
    double largest = 0;
    Grid grid(rules);
    for (std::size_t p = 0; p < size; ++p, grid.next()) {
        values.push_back(f(grid.at()));
        if (!(std::fabs(values.back()) <= Require::largest))
            return Error{"The function is not finite, or too large, at a point of the grid."};
        out.mean += grid.weight() * values.back();
        largest = std::max(largest, std::fabs(values.back()));
    }
    // Conditional means of f − mean: by one input, by two inputs, and by all inputs but one.
    std::vector<std::vector<double>> one(d), rest(d);
    std::vector<std::vector<std::vector<double>>> two(d, std::vector<std::vector<double>>(d));
    for (std::size_t i = 0; i < d; ++i) {
        one[i].assign(rules[i].nodes.size(), 0.0);
        rest[i].assign(size / rules[i].nodes.size(), 0.0);
        for (std::size_t j = i + 1; j < d; ++j)
            two[i][j].assign(rules[i].nodes.size() * rules[j].nodes.size(), 0.0);
    }
    std::vector<std::size_t> stride(d, 1);
    for (std::size_t i = d; i-- > 1;)
        stride[i - 1] = stride[i] * rules[i].nodes.size();
    for (std::size_t p = 0; p < size; ++p, grid.next()) {
        const double w = grid.weight(), v = values[p] - out.mean;
        out.variance += w * v * v;
        for (std::size_t i = 0; i < d; ++i) {
            const double wi = rules[i].weights[grid.index(i)];
            one[i][grid.index(i)] += w / wi * v;
            const std::size_t block = stride[i] * rules[i].nodes.size();
            rest[i][p / block * stride[i] + p % stride[i]] += wi * v;
            for (std::size_t j = i + 1; j < d; ++j)
                two[i][j][grid.index(i) * rules[j].nodes.size() + grid.index(j)] += w / (wi * rules[j].weights[grid.index(j)]) * v;
        }
    }
    if (!(std::sqrt(out.variance) > 1e-13 * largest)) // below, it is rounding
        return Error{"The function does not vary: there is no variance to share."};
    out.first.assign(d, 0.0);
    out.total.assign(d, 0.0);
    out.pair.assign(d, std::vector<double>(d, 0.0));
    for (std::size_t p = 0; p < size; ++p, grid.next())
        for (std::size_t i = 0; i < d; ++i) {
            const std::size_t block = stride[i] * rules[i].nodes.size();
            const double left = values[p] - out.mean - rest[i][p / block * stride[i] + p % stride[i]];
            out.total[i] += grid.weight() * left * left / out.variance; // E[Var(f | all but i)]
        }
    for (std::size_t i = 0; i < d; ++i)
        for (std::size_t k = 0; k < one[i].size(); ++k)
            out.first[i] += rules[i].weights[k] * one[i][k] * one[i][k] / out.variance;
    for (std::size_t i = 0; i < d; ++i)
        for (std::size_t j = i + 1; j < d; ++j) {
            double closed = 0;
            for (std::size_t k = 0; k < two[i][j].size(); ++k) {
                const double w = rules[i].weights[k / rules[j].nodes.size()] * rules[j].weights[k % rules[j].nodes.size()];
                closed += w * two[i][j][k] * two[i][j][k] / out.variance;
            }
            out.pair[i][j] = closed - out.first[i] - out.first[j];
        }
    return out;
}

} // namespace farthing::decide

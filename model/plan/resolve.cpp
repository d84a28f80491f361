// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/resolve.h"

#include "model/distribution/normal.h"
#include "model/plan/correlation.h"
#include "model/plan/numbers.h"
#include "model/simulate/random.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace farthing {

namespace {

// Refs may point at refs; a chain longer than this is a cycle.
constexpr int maxRefDepth = 8;

bool hasRefs(const Plan &plan)
{
    bool any = false;
    forEachNumber<NoPath>(plan, [&](NoPath, const Number &n, Scale) { any = any || std::holds_alternative<Ref>(n.form); });
    return any;
}

void followRefs(Plan &plan, Issues &issues)
{
    std::unordered_map<std::string, Number> values;
    forEachNumber(std::as_const(plan), [&](const std::string &path, const Number &n, Scale) { values[path] = n; });
    forEachNumber(plan, [&](const std::string &path, Number &number, Scale) {
        Number value = number;
        for (int depth = 0; depth < maxRefDepth; ++depth) {
            const Ref *ref = std::get_if<Ref>(&value.form);
            if (!ref) {
                number = value;
                return;
            }
            const auto found = values.find(ref->path);
            if (found == values.end()) {
                issues.push_back({Severity::Error, path, "The reference \"" + ref->path + "\" names no number of the plan."});
                number = 0.0;
                return;
            }
            value = found->second;
        }
        issues.push_back({Severity::Error, path, "The reference runs in a circle. Give one of the fields a number."});
        number = 0.0;
    });
}

} // namespace

Plan resolveBase(const Plan &plan, Issues &issues)
{
    Plan fixed = plan;
    forEachNumber(fixed, [&](const std::string &path, Number &number, Scale scale) {
        if (number.isFixed() || std::holds_alternative<Ref>(number.form))
            return;
        const Result<double> value = baseValue(number, scale);
        if (value)
            number = *value;
        else {
            issues.push_back({Severity::Error, path, value.error().message});
            number = 0.0;
        }
    });
    if (hasRefs(plan))
        followRefs(fixed, issues);
    return fixed;
}

ParameterDraws::ParameterDraws(const Plan &plan, std::uint64_t seed, std::uint64_t draws) : m_plan(plan), m_draws(draws), m_refs(hasRefs(plan))
{
    forEachNumber(m_plan, [&](const std::string &path, const Number &number, Scale) {
        if (!number.isFixed() && !std::holds_alternative<Ref>(number.form))
            m_paths.push_back(path);
    });
    std::vector<double> words(draws);
    std::vector<std::size_t> order;
    for (const std::string &path : m_paths) {
        const std::uint64_t key = mixKey(mixKey(seed, hashName("parameter")), hashName(path));
        std::vector<double> level(draws);
        for (std::uint64_t d = 0; d < draws; ++d) {
            const Uniforms u = philox(key, d, 0, 0);
            words[d] = u[0];
            level[d] = u[1];
        }
        const std::uint64_t blocks = blocksOf(draws);
        for (std::uint64_t block = 0; block < blocks; ++block) {
            order.clear();
            for (std::uint64_t d = block; d < draws; d += blocks)
                order.push_back(d);
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return words[a] != words[b] ? words[a] < words[b] : a < b; });
            for (std::size_t rank = 0; rank < order.size(); ++rank)
                level[order[rank]] = (static_cast<double>(rank) + level[order[rank]]) / static_cast<double>(order.size());
        }
        m_levels.push_back(std::move(level));
    }
    correlate();
}

void ParameterDraws::correlate()
{
    const Copula copula(m_plan.correlations, m_issues);
    if (copula.empty())
        return;
    std::vector<std::vector<double> *> levels; // of each path of the copula
    for (const std::string &path : copula.paths()) {
        const auto found = std::find(m_paths.begin(), m_paths.end(), path);
        if (found == m_paths.end()) {
            m_issues.push_back({Severity::Error, "/correlations", "\"" + path + "\" names no uncertain number of the plan, so nothing can move with it."});
            return;
        }
        levels.push_back(&m_levels[static_cast<std::size_t>(found - m_paths.begin())]);
    }
    std::vector<std::vector<double>> scores(levels.size(), std::vector<double>(m_draws));
    std::vector<double> row(levels.size());
    for (std::uint64_t d = 0; d < m_draws; ++d) {
        for (std::size_t i = 0; i < levels.size(); ++i)
            row[i] = normalQuantile((*levels[i])[d]);
        copula.mix(row);
        for (std::size_t i = 0; i < levels.size(); ++i)
            scores[i][d] = row[i];
    }
    const std::uint64_t blocks = blocksOf(m_draws);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < levels.size(); ++i)
        for (std::uint64_t block = 0; block < blocks; ++block) {
            order.clear();
            for (std::uint64_t d = block; d < m_draws; d += blocks)
                order.push_back(d);
            const double size = static_cast<double>(order.size());
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[i][a] != scores[i][b] ? scores[i][a] < scores[i][b] : a < b; });
            for (std::size_t rank = 0; rank < order.size(); ++rank) {
                double &level = (*levels[i])[order[rank]];
                const double within = level * size - std::floor(level * size);
                level = std::clamp((static_cast<double>(rank) + within) / size, 1e-12, 1 - 1e-12);
            }
        }
}

Plan ParameterDraws::resolve(std::uint64_t draw, Issues &issues) const
{
    Plan fixed = m_plan;
    std::size_t next = 0;
    forEachNumber<NoPath>(fixed, [&](NoPath, Number &number, Scale scale) {
        if (number.isFixed() || std::holds_alternative<Ref>(number.form))
            return;
        const std::size_t i = next++;
        const Result<double> value = uncertainQuantile(number, scale, m_levels[i][draw]);
        if (value)
            number = *value;
        else {
            issues.push_back({Severity::Error, m_paths[i], value.error().message});
            number = 0.0;
        }
    });
    if (m_refs)
        followRefs(fixed, issues);
    return fixed;
}

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/route_table.h"

namespace farthing {

RouteTable::RouteTable(RouteGiven &route, Grid others, Grid prompts, Grid residuals, OutputAt output, RequestAt request, Landing landing)
    : m_route(route), m_others(std::move(others)), m_prompts(std::move(prompts)), m_residuals(std::move(residuals)),
      m_outputAt(std::move(output)), m_requestAt(std::move(request)), m_landing(landing)
{
    const std::size_t nodes = m_others.size() * m_prompts.size() * m_residuals.size();
    m_rows.resize(nodes);
    m_after.resize(nodes);
    m_reach.assign(nodes, 0.0);
}

template <typename F>
void RouteTable::each(double other, double prompt, double residual, F f) const
{
    const Grid::Weights p = m_others.at(other), q = m_prompts.at(prompt), r = m_residuals.at(residual);
    for (std::size_t i = 0; i < static_cast<std::size_t>(p.count); ++i)
        for (std::size_t j = 0; j < static_cast<std::size_t>(q.count); ++j)
            for (std::size_t k = 0; k < static_cast<std::size_t>(r.count); ++k) {
                const double w = p.weight[i] * q.weight[j] * r.weight[k];
                if (w != 0)
                    f((p.index[i] * m_prompts.size() + q.index[j]) * m_residuals.size() + r.index[k], w);
            }
}

RequestGiven RouteTable::request(std::size_t node) const
{
    const double prompt = m_prompts[node / m_residuals.size() % m_prompts.size()];
    return m_requestAt(prompt, m_others[node / m_residuals.size() / m_prompts.size()]);
}

void RouteTable::outlook(double other, double prompt, double residual, double weight, double *out)
{
    const std::size_t size = m_landing.rowSize();
    each(other, prompt, residual, [&](std::size_t node, double w) {
        std::vector<double> &row = m_rows[node];
        if (row.empty()) {
            row.assign(size, 0.0);
            m_route.outlook(request(node), output(node), m_landing, 1, row.data());
        }
        for (std::size_t i = 0; i < size; ++i)
            out[i] += weight * w * row[i];
    });
}

void RouteTable::gather(double other, double prompt, double residual, double reach, const double *after)
{
    const std::size_t landings = m_landing.afterSize();
    each(other, prompt, residual, [&](std::size_t node, double w) {
        m_reach[node] += w * reach;
        m_after[node].resize(landings, 0.0);
        for (std::size_t j = 0; j < landings; ++j)
            m_after[node][j] += w * after[j];
    });
}

void RouteTable::finish(CallCells &cells)
{
    for (std::size_t node = 0; node < m_reach.size(); ++node)
        if (!m_after[node].empty())
            m_route.amounts(request(node), output(node), m_landing, m_reach[node], m_after[node].data(), cells);
}

} // namespace farthing

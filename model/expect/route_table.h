// SPDX-License-Identifier: GPL-3.0-or-later
// A stage's request as a function of its prompt, tabulated.
#pragma once
#include "model/expect/route_given.h"

#include <functional>

namespace farthing {

/// `others`: the one further amount a request depends on, linearly: the prefix that a cold attempt may read, or the tokens that
/// a warm one does not find. Between the prompts at which some attempt meets a price cliff or a context window, everything that follows from a
/// request is a polynomial of degree two in both: three points a segment are exact. Where input and
/// output correlate, a grid over the residual score of the fresh input stands beside them.
class RouteTable {
public:
    /// The output stays where it is for as long as the route.
    using OutputAt = std::function<const OutputGiven &(double residual)>;
    using RequestAt = std::function<RequestGiven(double prompt, double other)>;
    RouteTable(RouteGiven &route, Grid others, Grid prompts, Grid residuals, OutputAt output, RequestAt request, Landing landing);
    /// Adds weight times the outlook of a request to the row `out`.
    void outlook(double other, double prompt, double residual, double weight, double *out);
    /// Gathers requests: `reach` and `after` as in RouteGiven::amounts().
    void gather(double other, double prompt, double residual, double reach, const double *after);
    /// Books all that was gathered.
    void finish(CallCells &cells);

private:
    template <typename F> void each(double other, double prompt, double residual, F f) const;
    RequestGiven request(std::size_t node) const;
    const OutputGiven &output(std::size_t node) const { return m_outputAt(m_residuals[node % m_residuals.size()]); }

    RouteGiven &m_route;
    Grid m_others, m_prompts, m_residuals;
    OutputAt m_outputAt;
    RequestAt m_requestAt;
    Landing m_landing;
    std::vector<std::vector<double>> m_rows, m_after; ///< by node
    std::vector<double> m_reach;
};

} // namespace farthing

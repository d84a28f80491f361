// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/law.h"

#include "model/distribution/law_state.h"

namespace farthing {

using namespace distribution;

bool Law::isPoint() const
{
    return m_state->shape.kind == Kind::Point;
}

bool Law::isDiscrete() const
{
    return !m_state->steps.atoms.empty();
}

double Law::quantile(double u) const
{
    if (u != u)
        return u;
    if (u <= 0.0 || u >= 1.0)
        return u <= 0.0 ? lowest() : highest();
    return distribution::quantile(*m_state, {u, 1.0 - u});
}

double Law::cdf(double x) const
{
    return x != x ? x : tails(*m_state, x).below;
}

double Law::mean() const
{
    return momentsWithin(*m_state, -infinity, infinity).mean;
}

double Law::variance() const
{
    return momentsWithin(*m_state, -infinity, infinity).variance;
}

double Law::lowest() const
{
    return distribution::lowest(*m_state);
}

double Law::highest() const
{
    return distribution::highest(*m_state);
}

double Law::atScore(double x) const
{
    return distribution::atScore(*m_state, x);
}

const std::vector<double> &Law::kinks() const
{
    return m_state->kinks;
}

double Law::cap() const
{
    return m_state->cap;
}

double Law::capProbability() const
{
    if (isDiscrete())
        return m_state->capMass;
    return m_state->cap < infinity ? tails(*m_state, m_state->cap, true).above : 0.0;
}

std::optional<Law::Exponential> Law::exponential() const
{
    if (m_state->shape.kind != Kind::Lognormal || !m_state->bands.empty() || m_state->low > 0)
        return {};
    return Exponential{m_state->shape.logScale, m_state->shape.a, m_state->high};
}

const std::vector<Law::Atom> &Law::atoms() const
{
    return m_state->steps.atoms;
}

} // namespace farthing

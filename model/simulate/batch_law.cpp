// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/batch_law.h"

#include "model/distribution/law_state.h"
#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

// The loops' exponential has single precision: enough for a draw, unless the law is narrower than its rounding. It holds for
// arguments up to 87; scores that blend two others reach 6.5 · √2.
constexpr double leastSpread = 1e-3, mostSpread = 9;
constexpr std::size_t mostCuts = 64;

} // namespace

Loading Loading::of(double lambda)
{
    return {static_cast<float>(lambda), static_cast<float>(std::sqrt(1 - lambda * lambda))};
}

Chance Chance::of(double p)
{
    Chance c;
    c.probability = p;
    c.m_never = !(p > 0);
    c.m_always = p >= 1;
    if (c.m_never || c.m_always)
        return c;
    // (w + 1/2) / 2³² > 1 − p
    const double bound = std::floor((1 - p) * 4294967296.0 - 0.5) + 1;
    if (bound >= 4294967296.0)
        c.m_never = true;
    else
        c.word = static_cast<std::uint32_t>(std::max(0.0, bound));
    c.score = static_cast<float>(normalQuantile(1 - p));
    return c;
}

BatchLaw BatchLaw::of(const Law &law)
{
    using distribution::Kind;
    BatchLaw b;
    b.law = law;
    if (law.isPoint()) {
        b.value = std::max(0.0, law.mean());
        return b;
    }
    const Law::State &state = law.state();
    b.low = std::max(0.0, state.low);
    b.high = std::max(0.0, state.high);
    b.scale = state.shape.scale;
    b.location = state.shape.location;
    if (state.shape.kind == Kind::Discrete) {
        const std::size_t cuts = std::min(state.steps.scores.size(), state.steps.atoms.size() - 1);
        b.kind = cuts <= mostCuts ? BatchLaw::Kind::Steps : BatchLaw::Kind::Any;
        for (std::size_t i = 0; i < cuts; ++i)
            b.cuts.push_back(static_cast<float>(state.steps.scores[i]));
        for (const Law::Atom &atom : state.steps.atoms)
            b.values.push_back(single(std::max(0.0, atom.value)));
    } else if (!state.bands.empty()) {
        b.kind = BatchLaw::Kind::Any;
    } else if (state.shape.kind == Kind::Lognormal && state.shape.a >= leastSpread && state.shape.a <= mostSpread) {
        b.kind = BatchLaw::Kind::Exponential;
        b.spread = static_cast<float>(state.shape.a);
    } else if (state.shape.kind == Kind::Normal) {
        b.kind = BatchLaw::Kind::Linear;
    } else {
        b.kind = BatchLaw::Kind::Any;
    }
    return b;
}

BatchLaw BatchLaw::plus(double fixed) const
{
    BatchLaw sum = *this;
    sum.value += fixed;
    sum.shift += fixed;
    for (float &v : sum.values)
        v += single(fixed);
    return sum;
}

void BatchLaw::at(const kernels::Kernels &k, const float *scores, float *out, int n) const
{
    switch (kind) {
    case Kind::Point: return k.fill(single(value), out, n);
    case Kind::Exponential: return k.exponentials(single(scale), spread, scores, single(low), single(high), single(shift), out, n);
    case Kind::Linear: return k.linear(single(location), single(scale), scores, single(low), single(high), single(shift), out, n);
    case Kind::Steps: return k.steps(scores, cuts.data(), values.data(), static_cast<int>(cuts.size()), out, n);
    case Kind::Any:
        for (int i = 0; i < n; ++i)
            out[i] = single(std::max(0.0, law.atScore(static_cast<double>(scores[i])))) + single(shift);
        for (int i = n; i < kernels::paddedTo(n); ++i)
            out[i] = 0;
        return;
    }
}

void BatchLaw::at(const kernels::Kernels &k, float a, const float *x, float b, float *y, float *out, int n) const
{
    if (kind == Kind::Exponential)
        return k.blendedExponentials(single(scale), spread, a, x, b, y, single(low), single(high), single(shift), out, n);
    k.blend(a, x, b, y, n);
    at(k, y, out, n);
}

} // namespace farthing

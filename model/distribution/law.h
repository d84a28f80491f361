// SPDX-License-Identifier: GPL-3.0-or-later
// A law ready to be drawn from and integrated.
#pragma once
#include "model/core/result.h"
#include "model/plan/quantity.h"

#include <memory>
#include <optional>
#include <vector>

namespace farthing {

/// An immutable law on the real line; all Numbers in it are fixed. Cheap to copy (shared state).
/// F⁻¹(u) = inf{x : F(x) ≥ u} of the whole law = cap((1 − Σw)·base + Σ w·at): spikes and caps included.
class Law {
public:
    Law();                                         ///< the point 0
    static Law point(double value);
    /// Builds from a spec whose numbers are fixed. Errors say which parameter is wrong and the limit.
    static Result<Law> make(const Distribution &spec);
    static Result<Law> make(const Quantity &quantity);
    /// As make(), rounded to whole numbers ≥ 0: a count. A constant fraction f is ⌊f⌋ or ⌈f⌉ with mean f;
    /// a continuous law rounds to the nearest.
    static Result<Law> makeCount(const Quantity &quantity);

    bool isPoint() const;
    bool isDiscrete() const;                       ///< finitely many atoms, see atoms()
    double quantile(double u) const;               ///< u in (0, 1)
    double cdf(double x) const;
    double mean() const;
    double variance() const;
    double lowest() const;                         ///< essential infimum
    double highest() const;                        ///< essential supremum, may be +inf
    /// F⁻¹(Φ(x)): the value at normal score x. Both engines use this one function, so they see the same law;
    /// laws without a closed form go through a monotone table in x (4,097 points on [-6.5, 6.5]).
    double atScore(double x) const;
    /// Normal scores where atScore() is not smooth (caps, spikes, bin edges): break quadrature there.
    const std::vector<double> &kinks() const;
    /// The cap `max` where one was given, else +inf; a draw equal to it is "capped".
    double cap() const;
    /// P(value = cap()); 0 without a cap.
    double capProbability() const;
    /// Where atScore(x) = min(exp(mean + sd·x), cap): its parameters, for moments in closed form.
    struct Exponential { double mean, sd, cap; };
    std::optional<Exponential> exponential() const;
    struct Atom { double value, probability; };
    /// The atoms of a discrete law, ascending, summing to 1 (tail beyond 1e-12 folded into the last).
    const std::vector<Atom> &atoms() const;

    struct State;
    /// For code that draws by the hundred (law_state.h).
    const State &state() const { return *m_state; }
private:
    explicit Law(std::shared_ptr<const State> state);
    std::shared_ptr<const State> m_state;
};

/// Scale of an uncertain field.
enum class Scale { Bounded, Positive, Free };

/// Quantile of an uncertain number at probability u, truncated to its own P0.1–P99.9:
/// metalog (three terms, on the field's scale: logit, log, identity) for P10/P50/P90, PERT (shape 4), or a law.
/// Errors: infeasible metalog, p10 = 0 or p90 = 1 on a bounded scale (offers PERT), order broken.
Result<double> uncertainQuantile(const Number &number, Scale scale, double u);
/// The base value: p50, likely, the law's median; a fixed number is itself.
Result<double> baseValue(const Number &number, Scale scale);

} // namespace farthing

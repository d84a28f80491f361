// SPDX-License-Identifier: GPL-3.0-or-later
// Values as a plan states them (plan-format, "Values"): numbers, uncertain numbers, distributions.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace farthing {

struct Distribution;

/// A value type that owns a Distribution by copy (breaks the recursion Number -> Distribution -> Number).
class DistributionBox {
public:
    DistributionBox();
    DistributionBox(Distribution d);
    DistributionBox(const DistributionBox &);
    DistributionBox(DistributionBox &&) noexcept;
    DistributionBox &operator=(DistributionBox);
    ~DistributionBox();
    const Distribution &get() const { return *m_value; }
    Distribution &get() { return *m_value; }
    bool operator==(const DistributionBox &other) const;

private:
    std::unique_ptr<Distribution> m_value;
};

/// {"p10","p50","p90"}: three-term metalog on the scale of the field.
struct ThreePoint {
    double p10 = 0, p50 = 0, p90 = 0;
    bool operator==(const ThreePoint &) const = default;
};
/// {"low","likely","high"}: PERT, shape 4.
struct Pert {
    double low = 0, likely = 0, high = 0;
    bool operator==(const Pert &) const = default;
};
/// {"uncertain": distribution}.
struct Uncertain {
    DistributionBox law;
    bool operator==(const Uncertain &) const = default;
};
/// {"ref": "/path"}: another field's value.
struct Ref {
    std::string path;
    bool operator==(const Ref &) const = default;
};

/// A number that may be uncertain. Engines read only the double: resolve() replaces the other forms first.
struct Number {
    std::variant<double, ThreePoint, Pert, Uncertain, Ref> form = 0.0;
    Number() = default;
    Number(double v) : form(v) {}
    template <typename Form>
        requires(!std::is_arithmetic_v<Form> && !std::is_same_v<std::remove_cvref_t<Form>, Number>)
    Number(Form v) : form(std::move(v)) {}
    bool isFixed() const { return std::holds_alternative<double>(form); }
    /// The number; 0 when the form is not a plain number (call resolve() first).
    double fixed() const { const double *v = std::get_if<double>(&form); return v ? *v : 0.0; }
    bool operator==(const Number &) const = default;
};

enum class Family {
    Lognormal, Gamma, Weibull, Normal, Uniform, Triangular, Pert, Mixture, Histogram, Empirical,
    Poisson, NegativeBinomial, Geometric, Integers
};

struct Spike {
    Number at, weight;
    bool operator==(const Spike &) const = default;
};
struct Component;

/// A law as written in the plan: family, named parameters ("p50", "p95", "mean", "sd", "low", …), lists, caps and spikes.
struct Distribution {
    Family family = Family::Lognormal;
    std::map<std::string, Number> parameters;
    std::vector<double> values;      ///< empirical and integers: values; histogram: edges
    std::vector<double> weights;     ///< histogram and integers
    std::vector<Component> components;
    std::vector<Spike> spikes;
    std::map<std::string, Number> caps; ///< "min", "max", where given
    bool operator==(const Distribution &) const;
};
struct Component {
    Number weight = 1.0;
    Distribution law;
    bool operator==(const Component &) const = default;
};
inline bool Distribution::operator==(const Distribution &o) const
{
    return family == o.family && parameters == o.parameters && values == o.values && weights == o.weights
        && components == o.components && spikes == o.spikes && caps == o.caps;
}

/// A quantity that may differ from task to task: a number (a point law) or a distribution.
struct Quantity {
    std::variant<Number, Distribution> form = Number(0.0);
    Quantity() = default;
    Quantity(double v) : form(Number(v)) {}
    Quantity(Number v) : form(std::move(v)) {}
    Quantity(Distribution v) : form(std::move(v)) {}
    bool isPoint() const { return std::holds_alternative<Number>(form); }
    /// True when it is the plain number 0: the construct is not used.
    bool isZero() const { const Number *n = std::get_if<Number>(&form); return n && n->isFixed() && n->fixed() == 0.0; }
    bool operator==(const Quantity &) const = default;
};

inline DistributionBox::DistributionBox() : m_value(std::make_unique<Distribution>()) {}
inline DistributionBox::DistributionBox(Distribution d) : m_value(std::make_unique<Distribution>(std::move(d))) {}
inline DistributionBox::DistributionBox(const DistributionBox &o) : m_value(std::make_unique<Distribution>(*o.m_value)) {}
inline DistributionBox::DistributionBox(DistributionBox &&) noexcept = default;
inline DistributionBox &DistributionBox::operator=(DistributionBox o) { m_value.swap(o.m_value); return *this; }
inline DistributionBox::~DistributionBox() = default;
inline bool DistributionBox::operator==(const DistributionBox &o) const { return *m_value == *o.m_value; }

} // namespace farthing

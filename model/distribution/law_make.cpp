// SPDX-License-Identifier: GPL-3.0-or-later
// Building a law: base, spikes, caps.
#include "model/distribution/families.h"
#include "model/distribution/law_state.h"
#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {
namespace distribution {
namespace {

using StatePtr = std::shared_ptr<State>;

/// Caps as given, checked.
Status readCaps(const Distribution &spec, State &state)
{
    for (const auto &[name, number] : spec.caps) {
        if (name != "min" && name != "max")
            return wrong(spec.family, "unknown bound " + name + ": min and max are the bounds");
        const Result<double> value = plainNumber(number, name);
        if (!value)
            return wrong(spec.family, value.error().message);
        (name == "min" ? state.low : state.high) = *value;
    }
    if (state.low > state.high)
        return wrong(spec.family, "min = " + text(state.low) + " must not be above max = " + text(state.high));
    state.cap = state.high;
    return Nothing();
}

/// Spikes as given, ascending, those of one place joined; `keep` is what they leave to the base.
Status readSpikes(const Distribution &spec, State &state)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < spec.spikes.size(); ++i) {
        const std::string index = "spikes/" + std::to_string(i);
        const Result<double> at = plainNumber(spec.spikes[i].at, index + "/at");
        const Result<double> weight = plainNumber(spec.spikes[i].weight, index + "/weight");
        if (!at || !weight)
            return wrong(spec.family, (at ? weight : at).error().message);
        if (*weight < 0.0 || *weight > 1.0)
            return wrong(spec.family, index + "/weight = " + text(*weight) + " must lie between 0 and 1");
        sum += *weight;
        if (*weight > 0.0)
            state.bands.push_back({*at, *weight});
    }
    if (sum > 1.0 + 1e-12)
        return wrong(spec.family, "the weights of the spikes sum to " + text(sum) + ", above 1");
    state.keep = sum > 1.0 - 1e-12 ? 0.0 : 1.0 - sum;
    std::stable_sort(state.bands.begin(), state.bands.end(), [](const Band &a, const Band &b) { return a.value < b.value; });
    for (std::size_t i = 1; i < state.bands.size();)
        if (state.bands[i].value == state.bands[i - 1].value) {
            state.bands[i - 1].weight += state.bands[i].weight;
            state.bands.erase(state.bands.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    return Nothing();
}

void becomePoint(State &state, double value)
{
    state.shape = Shape();
    state.shape.location = value + 0.0;
    state.capMass = value >= state.cap ? 1.0 : 0.0;
    state.keep = 1.0;
    state.bands.clear();
    state.kinks.clear();
    state.bins.reset();
    state.mixture.reset();
    state.steps.atoms.assign(1, {value + 0.0, 1.0});
}

/// The atoms of the base, joined by the spikes, under the caps.
void becomeDiscrete(State &state, std::vector<Law::Atom> atoms)
{
    if (!state.bands.empty()) {
        for (Law::Atom &atom : atoms)
            atom.probability *= state.keep;
        for (const Band &band : state.bands)
            atoms.push_back({band.value, band.weight});
    }
    if (std::isfinite(state.low) || std::isfinite(state.high))
        for (Law::Atom &atom : atoms)
            atom.value = std::clamp(atom.value, state.low, state.high);
    atoms = tidy(std::move(atoms));
    if (atoms.size() == 1) {
        becomePoint(state, atoms.front().value);
        return;
    }
    state.shape = Shape();
    state.shape.kind = Kind::Discrete;
    state.bands.clear();
    state.keep = 1.0;
    state.capMass = atoms.back().value >= state.cap ? atoms.back().probability : 0.0;
    Steps &steps = state.steps;
    steps.atoms = std::move(atoms);
    double sum = 0.0;
    for (std::size_t i = 0; i < steps.atoms.size(); ++i) {
        sum += steps.atoms[i].probability;
        steps.cumulative.push_back(std::min(sum, 1.0));
    }
    steps.cumulative.back() = 1.0;
    // Scores from whichever tail holds the digits.
    double above = 0.0;
    steps.scores.resize(steps.atoms.size() - 1);
    for (std::size_t i = steps.scores.size(); i-- > 0;) {
        above += steps.atoms[i + 1].probability;
        steps.scores[i] = scoreOf({steps.cumulative[i], std::min(above, 1.0)});
    }
    for (std::size_t i = 1; i < steps.scores.size(); ++i)
        steps.scores[i] = std::max(steps.scores[i], steps.scores[i - 1]);
    state.kinks = steps.scores;
}

StatePtr pointState(double value)
{
    auto state = std::make_shared<State>();
    becomePoint(*state, value);
    return state;
}

/// Spikes on a mixture are further components.
void spikeMixture(State &state)
{
    std::vector<double> weights;
    for (const double w : state.mixture->weights)
        weights.push_back(w * state.keep);
    std::vector<std::shared_ptr<const State>> laws = state.mixture->laws;
    for (const Band &band : state.bands) {
        weights.push_back(band.weight);
        laws.push_back(pointState(band.value));
    }
    state.mixture = makeMixture(std::move(weights), std::move(laws));
    state.bands.clear();
    state.keep = 1.0;
}

void placeBands(State &state)
{
    for (Band &band : state.bands) {
        band.fromScore = scoreOf(tailsBeforeCaps(state, band.value, true));
        band.toScore = scoreOf(tailsBeforeCaps(state, band.value, false));
    }
}

void findKinks(State &state)
{
    std::vector<double> kinks;
    for (const Band &band : state.bands) {
        kinks.push_back(band.fromScore);
        kinks.push_back(band.toScore);
    }
    if (state.mixture)
        kinks = breakScores(*state.mixture);
    if (state.bins)
        for (const double edge : state.bins->edges)
            kinks.push_back(scoreOf(tailsBeforeCaps(state, edge, true)));
    if (std::isfinite(state.low) || std::isfinite(state.high)) {
        const double from = std::isfinite(state.low) ? scoreOf(tailsBeforeCaps(state, state.low, false)) : -infinity;
        const double to = std::isfinite(state.high) ? scoreOf(tailsBeforeCaps(state, state.high, true)) : infinity;
        std::erase_if(kinks, [=](double k) { return k < from || k > to; });
        kinks.push_back(from);
        kinks.push_back(to);
    }
    std::erase_if(kinks, [](double k) { return !std::isfinite(k); });
    std::sort(kinks.begin(), kinks.end());
    kinks.erase(std::unique(kinks.begin(), kinks.end()), kinks.end());
    state.kinks = std::move(kinks);
}

Result<StatePtr> build(const Distribution &spec, int depth);

Status readMixture(const Distribution &spec, State &state, int depth)
{
    static constexpr ParameterSet none[] = {ParameterSet()};
    const Result<int> set = matchParameters(spec, none);
    if (!set)
        return set.error();
    if (spec.components.size() < 2 || spec.components.size() > 5)
        return wrong(spec.family, "components has " + std::to_string(spec.components.size()) + " items: a mixture takes 2 to 5");
    if (depth > 8)
        return wrong(spec.family, "components are nested too deeply");
    std::vector<double> weights;
    std::vector<std::shared_ptr<const State>> laws;
    for (std::size_t i = 0; i < spec.components.size(); ++i) {
        const std::string index = "components/" + std::to_string(i);
        const Result<double> weight = plainNumber(spec.components[i].weight, index + "/weight");
        if (!weight)
            return wrong(spec.family, weight.error().message);
        if (!(*weight > 0.0))
            return wrong(spec.family, index + "/weight = " + text(*weight) + " must be above 0");
        Result<StatePtr> law = build(spec.components[i].law, depth + 1);
        if (!law)
            return wrong(spec.family, index + ": " + law.error().message);
        weights.push_back(*weight);
        laws.push_back(std::move(*law));
    }
    state.mixture = makeMixture(std::move(weights), std::move(laws));
    state.shape.kind = Kind::Mixture;
    return Nothing();
}

/// Lists that the family does not read are refused rather than ignored.
Status checkLists(const Distribution &spec)
{
    const bool lists = spec.family == Family::Histogram || spec.family == Family::Empirical || spec.family == Family::Integers;
    if (!lists && !spec.values.empty())
        return wrong(spec.family, "values is not a parameter of this family");
    if (!lists && !spec.weights.empty())
        return wrong(spec.family, "weights is not a parameter of this family");
    if (spec.family != Family::Mixture && !spec.components.empty())
        return wrong(spec.family, "components is not a parameter of this family");
    return Nothing();
}

bool allAtoms(const Mixture &mixture)
{
    return std::all_of(mixture.laws.begin(), mixture.laws.end(), [](const auto &law) { return !law->steps.atoms.empty(); });
}

Result<StatePtr> build(const Distribution &spec, int depth)
{
    auto state = std::make_shared<State>();
    if (const Status lists = checkLists(spec); !lists)
        return lists.error();
    std::vector<Law::Atom> atoms;
    switch (spec.family) {
    case Family::Mixture:
        if (const Status mixture = readMixture(spec, *state, depth); !mixture)
            return mixture.error();
        break;
    case Family::Histogram: {
        Result<Bins> bins = solveBins(spec);
        if (!bins)
            return bins.error();
        state->bins = std::make_unique<Bins>(std::move(*bins));
        state->shape.kind = Kind::Histogram;
        break;
    }
    case Family::Empirical:
    case Family::Poisson:
    case Family::NegativeBinomial:
    case Family::Geometric:
    case Family::Integers: {
        Result<std::vector<Law::Atom>> solved = solveAtoms(spec);
        if (!solved)
            return solved.error();
        atoms = std::move(*solved);
        break;
    }
    default: {
        const Result<Shape> shape = solveShape(spec);
        if (!shape)
            return shape.error();
        state->shape = *shape;
    }
    }
    if (!spec.caps.empty())
        if (const Status caps = readCaps(spec, *state); !caps)
            return caps.error();
    if (!spec.spikes.empty())
        if (const Status spikes = readSpikes(spec, *state); !spikes)
            return spikes.error();
    if (state->keep == 0.0 || state->low == state->high) {
        state->bins.reset();
        state->mixture.reset();
        atoms = state->keep == 0.0 ? std::vector<Law::Atom>() : std::vector<Law::Atom>{{state->low, 1.0}};
        becomeDiscrete(*state, std::move(atoms));
        return state;
    }
    if (state->mixture && allAtoms(*state->mixture)) {
        for (std::size_t i = 0; i < state->mixture->laws.size(); ++i)
            for (const Law::Atom &atom : state->mixture->laws[i]->steps.atoms)
                atoms.push_back({atom.value, atom.probability * state->mixture->weights[i]});
        state->mixture.reset();
    } else if (atoms.empty() && state->shape.kind == Kind::Point) {
        atoms.push_back({state->shape.location, 1.0});
    }
    if (!atoms.empty()) {
        becomeDiscrete(*state, std::move(atoms));
        return state;
    }
    if (state->mixture && !state->bands.empty())
        spikeMixture(*state);
    if (!state->bands.empty())
        placeBands(*state);
    if (!state->bands.empty() || state->mixture || state->bins || !spec.caps.empty())
        findKinks(*state);
    return state;
}

} // namespace
} // namespace distribution

using namespace distribution;

Law::Law(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

namespace {

/// A law that most plans hold by the dozen. It is kept for good, so copies share no count that threads would pass to and fro.
std::shared_ptr<const Law::State> common(double value)
{
    static const std::shared_ptr<const Law::State> zero = pointState(0.0), one = pointState(1.0);
    return {std::shared_ptr<const Law::State>(), value == 0 ? zero.get() : one.get()};
}

} // namespace

Law::Law() : m_state(common(0)) {}

Law Law::point(double value)
{
    return Law(value == 0 || value == 1 ? common(value) : pointState(value));
}

Result<Law> Law::make(const Distribution &spec)
{
    Result<StatePtr> state = build(spec, 0);
    if (!state)
        return state.error();
    return Law(std::move(*state));
}

Result<Law> Law::make(const Quantity &quantity)
{
    if (const Distribution *spec = std::get_if<Distribution>(&quantity.form))
        return make(*spec);
    const Result<double> value = plainNumber(*std::get_if<Number>(&quantity.form), "the value");
    if (!value)
        return value.error();
    return point(*value);
}

Result<Law> Law::makeCount(const Quantity &quantity)
{
    if (std::holds_alternative<Number>(quantity.form)) {
        const Result<double> value = plainNumber(*std::get_if<Number>(&quantity.form), "the count");
        if (!value)
            return value.error();
        if (*value < 0.0)
            return Error{"the count = " + text(*value) + " must not be negative"};
        const double whole = std::floor(*value), part = *value - whole;
        if (part == 0)
            return point(whole);
        auto state = std::make_shared<State>();
        becomeDiscrete(*state, {{whole, 1.0 - part}, {whole + 1.0, part}});
        return Law(std::move(state));
    }
    const Result<StatePtr> law = build(*std::get_if<Distribution>(&quantity.form), 0);
    if (!law)
        return law.error();
    const State &base = **law;
    auto state = std::make_shared<State>();
    const auto toCount = [](double v) { return std::max(0.0, std::floor(v + 0.5)); };
    if (std::isfinite(base.cap))
        state->cap = toCount(base.cap);
    if (!base.steps.atoms.empty()) {
        std::vector<Atom> atoms = base.steps.atoms;
        for (Atom &atom : atoms)
            atom.value = toCount(atom.value);
        becomeDiscrete(*state, std::move(atoms));
        return Law(std::move(state));
    }
    Result<std::vector<Atom>> atoms = roundedAtoms(base);
    if (!atoms)
        return wrong(std::get_if<Distribution>(&quantity.form)->family, atoms.error().message);
    becomeDiscrete(*state, std::move(*atoms));
    return Law(std::move(state));
}

} // namespace farthing

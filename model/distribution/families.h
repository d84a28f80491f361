// SPDX-License-Identifier: GPL-3.0-or-later
// From the parameters a plan states to the shape of the family.
#pragma once
#include "model/core/result.h"
#include "model/distribution/law_state.h"
#include "model/plan/quantity.h"

#include <span>
#include <string>
#include <vector>

namespace farthing::distribution {

/// Magnitudes beyond this are refused, so that squares stay finite.
constexpr double largestNumber = 1e100;

/// "lognormal", "negative_binomial", …
const char *nameOf(Family family);
/// The shortest text that reads back as the number.
std::string text(double value);
/// `family: message`.
Error wrong(Family family, const std::string &message);
/// A fixed, finite number of sane size, or why it is not one.
Result<double> plainNumber(const Number &number, const std::string &name);

/// A list of parameter names, legal together.
using ParameterSet = std::span<const char *const>;
/// The index of the set that matches the stated parameters exactly; all of them plain numbers.
Result<int> matchParameters(const Distribution &spec, std::span<const ParameterSet> sets);
double parameter(const Distribution &spec, const char *name);

/// Families with a density, the point included (sd = 0, p50 = p95, low = high).
Result<Shape> solveShape(const Distribution &spec);
/// gamma and weibull, whose parameters come from equations.
Result<Shape> solveGamma(const Distribution &spec, int set);
Result<Shape> solveWeibull(const Distribution &spec, int set);

/// poisson, negative_binomial, geometric, integers and empirical: their atoms, ascending.
Result<std::vector<Law::Atom>> solveAtoms(const Distribution &spec);
/// Sorts, joins equal values, drops zeros, scales to 1.
std::vector<Law::Atom> tidy(std::vector<Law::Atom> atoms);
/// A continuous law rounded to whole numbers at or above 0.
Result<std::vector<Law::Atom>> roundedAtoms(const State &law);
/// Most atoms a law may have.
constexpr std::size_t mostAtoms = std::size_t(1) << 20;

Result<Bins> solveBins(const Distribution &spec);

} // namespace farthing::distribution

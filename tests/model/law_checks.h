// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons that print calculated, expected and tolerance, and short ways to write a law.
#pragma once
#include "model/distribution/law.h"

#include <QTest>

#include <cmath>

/// |calculated − expected| ≤ tolerance · max(|expected|, floor).
inline bool closeTo(double calculated, double expected, double tolerance, double floor, const char *file, int line,
                    const QString &where)
{
    const bool ok = calculated == expected || std::fabs(calculated - expected) <= tolerance * std::max(std::fabs(expected), floor);
    return QTest::qVerify(ok, "close", qPrintable(QStringLiteral("%1: calculated %2, expected %3, tolerance %4")
                          .arg(where).arg(calculated, 0, 'g', 17).arg(expected, 0, 'g', 17).arg(tolerance)), file, line);
}
#define CLOSE_AT(calculated, expected, tolerance, floor, where) \
    do { if (!closeTo(calculated, expected, tolerance, floor, __FILE__, __LINE__, where)) return; } while (false)
#define CLOSE(calculated, expected, tolerance) CLOSE_AT(calculated, expected, tolerance, 0.0, QStringLiteral(#calculated))

inline farthing::Distribution spec(farthing::Family family, std::map<std::string, farthing::Number> parameters)
{
    farthing::Distribution d;
    d.family = family;
    d.parameters = std::move(parameters);
    return d;
}

namespace laws {
using namespace farthing;

inline Distribution capped(Distribution d, std::map<std::string, Number> caps) { d.caps = std::move(caps); return d; }
inline Distribution spiked(Distribution d, std::vector<Spike> spikes) { d.spikes = std::move(spikes); return d; }
inline Distribution mix(std::vector<Component> components)
{
    Distribution d;
    d.family = Family::Mixture;
    d.components = std::move(components);
    return d;
}
inline Distribution lists(Family family, std::vector<double> values, std::vector<double> weights = {})
{
    Distribution d;
    d.family = family;
    d.values = std::move(values);
    d.weights = std::move(weights);
    return d;
}
inline const Distribution lognormalLaw = spec(Family::Lognormal, {{"p50", 800.0}, {"p95", 3000.0}});
inline const Distribution gammaLaw = spec(Family::Gamma, {{"mean", 100.0}, {"sd", 60.0}});
inline const Distribution uniformLaw = spec(Family::Uniform, {{"low", 1.0}, {"high", 3.0}});
inline const Distribution triangularLaw = spec(Family::Triangular, {{"low", 1.0}, {"likely", 2.0}, {"high", 6.0}});
inline const Distribution pertLaw = spec(Family::Pert, {{"low", 1.0}, {"likely", 2.0}, {"high", 6.0}});
} // namespace laws

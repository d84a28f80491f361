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

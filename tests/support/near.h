// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that should be equal but for a tolerance; a failure prints calculated, expected and tolerance.
#pragma once
#include <QTest>

#include <algorithm>
#include <cmath>

namespace farthing::test {

inline void near(double calculated, double expected, double tolerance, const QString &what)
{
    QVERIFY2(std::abs(calculated - expected) <= tolerance,
             qPrintable(QString("%1: calculated %2 expected %3 tolerance %4").arg(what).arg(calculated, 0, 'g', 14).arg(expected, 0, 'g', 14).arg(tolerance)));
}

/// Relative to what is expected, or to `least` where that is smaller.
inline void nearRelative(double calculated, double expected, double tolerance, const QString &what, double least = 1e-9)
{
    near(calculated, expected, tolerance * std::max(least, std::abs(expected)), what);
}

} // namespace farthing::test

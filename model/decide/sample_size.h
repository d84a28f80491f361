// SPDX-License-Identifier: GPL-3.0-or-later
// How many tasks an evaluation of a candidate model needs. Source: Connor 1987; economics 6.
#pragma once
#include "model/core/result.h"

namespace farthing::decide {

/// Errors of a two-sided test: `alpha` of a false alarm, `beta` of missing the difference; both in (0, 1).
struct TestErrors { double alpha = 0.05, beta = 0.2; };

/// Tasks per arm to see success fall from `baseline` to `baseline − delta`:
/// (z_α + z_β)²[q(1−q) + q₂(1−q₂)]/δ². A real number; round up. delta > 0, both rates in [0, 1].
Result<double> perArm(double baseline, double delta, const TestErrors &errors);

/// Pairs when both models answer the same tasks: (z_α√d + z_β√(d − δ²))²/δ², d = onlyFirst + onlySecond the share of tasks
/// where they differ, δ their difference (McNemar).
Result<double> pairs(double onlyFirst, double onlySecond, const TestErrors &errors);

} // namespace farthing::decide

// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep with its uncertainty: P10–P90 and P25–P75 bands around the median.
#pragma once
#include "model/economics/evaluate.h"
#include "ui/charts/plot.h"

namespace farthing::ui {

struct FanPoint {
    double x = 0;
    Spread y;
};
/// Finite points only, sorted by x, with points between them on a curve that keeps their order
/// (no overshoot: monotone cubic, Fritsch and Carlson 1980).
std::vector<FanPoint> fanOf(std::vector<FanPoint> points);
void addFan(Plot &plot, const std::vector<FanPoint> &fan);
/// The spread at x by linear interpolation; nothing outside the sweep.
std::optional<Spread> spreadAt(const std::vector<FanPoint> &fan, double x);
bool hasWidth(const std::vector<FanPoint> &fan); ///< false: no uncertain input moves it

} // namespace farthing::ui

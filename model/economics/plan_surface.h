// SPDX-License-Identifier: GPL-3.0-or-later
// Cost and margin over two of a plan's numbers, with the bands of what is not known.
#pragma once
#include "model/economics/evaluate.h"

namespace farthing {

/// What moves along one side of a surface.
struct SurfaceAxis {
    /// Volume: tasks a month. Utilisation: pools cost their hour over it, and none is full. Field: any Number of the plan, which is
    /// then known; the tasks per month are better swept as a volume.
    enum class Kind { Volume, Utilisation, Field };
    Kind kind = Kind::Volume;
    std::string path;                  ///< field: "/pipeline/stages/rubric/route/0/malformed"
    std::vector<double> values;        ///< in the field's unit, rising
    bool operator==(const SurfaceAxis &) const = default;
};
struct SurfaceOptions {
    SurfaceAxis x, y;
    std::uint64_t draws = 300;         ///< at most the plan's
    std::optional<std::uint64_t> seed; ///< absent: the plan's
    int threads = 0;                   ///< never changes a result
    std::stop_token stop;
};
struct SurfaceCell {
    double x = 0, y = 0;
    bool known = false;                ///< computed so far; stays false where the plan has no law for such numbers
    Spread costPerSuccess, grossMargin; ///< over the draws; the margin of those that have revenue
    double pMarginAtLeastTarget = 0;
    bool operator==(const SurfaceCell &) const = default;
};
struct PlanSurface {
    Issues issues;
    bool ok = false, cancelled = false;
    std::uint64_t draws = 0;           ///< each cell rests on the same ones
    double target = 0;                 ///< gross margin that the plan asks for
    SurfaceAxis x, y;
    std::vector<SurfaceCell> cells;    ///< x fastest
    bool operator==(const PlanSurface &) const = default;
};
/// Fills first from a few draws and then from all, row by row; `progress` sees each state, from the calling thread.
PlanSurface planSurface(const Plan &plan, const PriceSheet &sheet, const SurfaceOptions &options, const std::function<void(const PlanSurface &)> &progress = {});

/// 13 values around that of the plan: volumes from a thirtieth to 30 times; utilisations from 0.05 to 0.95; positive numbers from a
/// quarter to four times; bounded ones to twice their distance from the nearer end; free ones half a range to either side.
/// Empty for a field that the plan does not have.
std::vector<double> surfaceValues(const Plan &plan, SurfaceAxis::Kind kind, const std::string &path);

} // namespace farthing

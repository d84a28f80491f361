// SPDX-License-Identifier: GPL-3.0-or-later
// How many throughput units of an API to reserve, before a draw is known. economics 5.
#pragma once
#include "model/economics/commitment_month.h"

#include <span>
#include <vector>

namespace farthing {

/// Units of every commitment, 0 of other kinds.
using ChosenUnits = std::vector<double>;

/// As many units of each commitment as cost least in the mean over these tasks, one of each draw, at `tasks` a month: as they are
/// sold, at least one. Units of any amount are chosen among 400 steps up to twice the largest need. `near` is where to look
/// first, for example the choice at a volume close by. All tasks have the same commitments.
ChosenUnits cheapestUnits(std::span<const Committed *const> ofDraws, double tasks, const ChosenUnits &near = {});
/// The commitments with so many units.
void setUnits(Committed &committed, const ChosenUnits &units);

} // namespace farthing

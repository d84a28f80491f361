// SPDX-License-Identifier: GPL-3.0-or-later
#define FARTHING_OUTCOMES baselineOutcomes
#include "model/expect/plain_nodes.inc"

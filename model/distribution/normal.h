// SPDX-License-Identifier: GPL-3.0-or-later
// Φ, Φ⁻¹, exp and log of the engines' own: the same bits on every CPU (no libm dispatch, no FMA).
#pragma once

namespace farthing {

double ownExp(double x);           ///< relative error below 1e-15 on [-700, 700]; 0 or inf beyond
double ownLog(double x);           ///< x > 0; relative error below 1e-15
double normalCdf(double x);        ///< Φ(x); absolute error below 1e-15, relative below 1e-12 in the lower tail to -8
double normalQuantile(double u);   ///< Φ⁻¹(u), u in (0, 1); relative error below 1e-12 (Wichura AS 241, one refinement)

} // namespace farthing

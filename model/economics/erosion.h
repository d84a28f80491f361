// SPDX-License-Identifier: GPL-3.0-or-later
// Prices and costs that fall with time or volume, and models that are retired. Source: Wright 1936; economics 6.
// Decline at fixed quality, a model's list price and tokens per task are three different things: model them apart.
#pragma once
#include "model/core/result.h"

namespace farthing::margin {

struct PriceDecline {
    double yearlyFactor = 1;      ///< how many times cheaper per year
    double yearlyDecline = 0;     ///< 1 − 1/yearlyFactor
    double monthlyMultiple = 1;
    double halvingMonths = 0;     ///< infinite when prices do not fall
};
/// A price that fell by a factor `total` ≥ 1 in `years` > 0.
Result<PriceDecline> priceDecline(double total, double years);

struct ErosionPlan {
    int months = 24;              ///< 1..1200; month t = 0 .. months − 1
    double cost = 0, costDecline = 0;    ///< money per task at month 0, ≥ 0; decline per year in [0, 1)
    double price = 0, priceDecline = 0;  ///< the same for the price, > 0
    double volume = 0, volumeGrowth = 0; ///< tasks per month ≥ 0; growth per month > −1
    double discount = 0;          ///< per year, > −1
};
struct ErosionPath {
    double revenue = 0, cost = 0; ///< over all months
    double grossMargin = 0;       ///< cumulative
    double presentValue = 0;      ///< of revenue − cost, month t discounted by t/12 years
    double firstMargin = 0, lastMargin = 0; ///< gross margin of the first and last month
};
Result<ErosionPath> erosionPath(const ErosionPlan &plan);

struct Learning {
    double exponent = 0;          ///< b = −log2(1 − learning rate)
    double cost = 0;
};
/// Cost after cumulative volume grew by `volumeMultiple` > 0: cost·multiple^−b. `rate` in [0, 1): saving per doubling.
Result<Learning> wrightLearning(double cost, double volumeMultiple, double rate);

struct Deprecation {
    double migrations = 0;        ///< expected over the horizon, when models retire at random (Poisson)
    double perYear = 0;           ///< money
    double presentValue = 0;      ///< M·λ(1 − e^(−ρT))/ρ, ρ = ln(1 + discount)
    double fixedLife = 0;         ///< migrations when every model lives exactly its mean life
};
/// `migrationCost` M ≥ 0; `meanLife` and `horizon` T in months, > 0; `discount` per year, > −1.
Result<Deprecation> modelDeprecation(double migrationCost, double meanLife, double horizon, double discount);

struct Shadow {
    double perMonth = 0;          ///< money
    double overhead = 0;          ///< share of the production cost
    double paybackMonths = 0;     ///< one month of shadow traffic against the saving of switching; infinite without one
};
/// A `share` in [0, 1] of traffic is answered by a candidate and judged. Money per task ≥ 0, `production` > 0;
/// `tasks` a month ≥ 0.
Result<Shadow> shadowEvaluation(double share, double production, double candidate, double judge, double tasks);

} // namespace farthing::margin

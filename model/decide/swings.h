// SPDX-License-Identifier: GPL-3.0-or-later
// What would change a figure most: each number of the plan and each price in use moved by itself, the others at their base
// values. The exact engine, so that a swing has no error of its own. Source: one-at-a-time sensitivity, economics 7.2.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace farthing::decide {

struct KeyFigures { ///< at the base values
    double costPerSuccess = 0;         ///< money; NaN without a success
    double success = 0;                ///< share of the attempted tasks that end right
    double grossMargin = 0;            ///< share of revenue; NaN without revenue
    double monthlyCost = 0;            ///< usage cost, money
    double breakeven = 0;              ///< tasks a month; NaN where no volume covers the costs
    double seconds = 0;                ///< mean time of a task; 0 unless asked for
    bool operator==(const KeyFigures &) const = default;
};
struct Swing {
    enum class Kind {
        Tenth,                         ///< a number by ±10 %, unless it is the 1 of ratios and counts that nobody stated; a share by a tenth of it or of what it lacks of 1, whichever is less
        Unknown,                       ///< an uncertain number at its P10 and P90
        Law,                           ///< a law of amounts: every draw times 0.9 and 1.1
        Price                          ///< of a model in the sheet: times 0.9 and 1.1
    };
    Kind kind = Kind::Tenth;
    std::string path;                  ///< of the number, or of the law; of a price the stage's model that first pays it
    std::string model;                 ///< of a price: "provider/model"
    PriceCell cell = PriceCell::Input; ///< of a price
    double base = 0, low = 0, high = 0; ///< in the unit of the field; of a law its mean, of a price money per 1M tokens
    KeyFigures atLow, atHigh;
    bool operator==(const Swing &) const = default;
};
struct Swings {
    KeyFigures base;
    std::vector<Swing> all;            ///< in the plan's order; those that move nothing are left out
    bool ok = false;                   ///< false: the plan has errors, or it was stopped
};
enum class SwingsOf { Money, Time };   ///< all figures but the seconds, or the seconds alone
struct SwingOptions {
    SwingsOf of = SwingsOf::Money;
    int threads = 0;                   ///< 0: one per core; never changes a result
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0..1
    /// The base, once, and each swing that moves something when it is found, in any order. One call at a time, as of
    /// `progress`, from any thread.
    std::function<void(const KeyFigures &)> begun;
    std::function<void(const Swing &)> found;
};
/// What nobody's task depends on (prices charged, fixed costs) is moved without the engine running anew.
Swings swings(const Plan &plan, const PriceSheet &sheet, const SwingOptions &options = {});
/// The effect of a swing on one figure: the larger of its two distances from the base; 0 where one of them has no value.
double sizeOf(const Swing &swing, const KeyFigures &base, double KeyFigures::*figure);
/// The swings that move that figure most, the largest first.
std::vector<Swing> largest(const Swings &of, double KeyFigures::*figure, std::size_t most);

} // namespace farthing::decide

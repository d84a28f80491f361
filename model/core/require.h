// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula asks of its inputs, in one line each; the first that fails is the Error, in words that name it.
#pragma once
#include "model/core/result.h"

#include <cmath>
#include <locale>
#include <optional>
#include <sstream>
#include <string>

namespace farthing {

/// Use: `if (const auto fault = Require().above("arrival rate", rate, 0).fault()) return *fault;`
/// NaN, infinities and sizes beyond 1e100 (whose squares overflow) fail every rule.
class Require {
public:
    static constexpr double largest = 1e100;

    Require &finite(const char *name, double value)
    {
        return rule(true, name, value, "must be a finite number");
    }
    Require &above(const char *name, double value, double low)
    {
        return rule(value > low, name, value, "must be above " + text(low));
    }
    Require &atLeast(const char *name, double value, double low)
    {
        return rule(value >= low, name, value, "must be " + text(low) + " or more");
    }
    /// low ≤ value ≤ high.
    Require &within(const char *name, double value, double low, double high)
    {
        return rule(value >= low && value <= high, name, value, "must lie from " + text(low) + " to " + text(high));
    }
    /// low < value < high.
    Require &between(const char *name, double value, double low, double high)
    {
        return rule(value > low && value < high, name, value,
                    "must lie between " + text(low) + " and " + text(high) + ", neither included");
    }
    /// A whole number in [low, high].
    Require &whole(const char *name, double value, double low, double high)
    {
        return rule(value >= low && value <= high && std::floor(value) == value, name, value,
                    "must be a whole number from " + text(low) + " to " + text(high));
    }
    /// Any other condition: `message` says what is wrong and what to do.
    Require &that(bool holds, const std::string &message)
    {
        if (!m_fault && !holds)
            m_fault = Error{message};
        return *this;
    }
    const std::optional<Error> &fault() const { return m_fault; }

    /// Ten digits, C locale.
    static std::string text(double value)
    {
        std::ostringstream out;
        out.imbue(std::locale::classic());
        out.precision(10);
        out << value;
        return out.str();
    }

private:
    Require &rule(bool holds, const char *name, double value, const std::string &rule)
    {
        const bool sane = std::fabs(value) <= largest;
        if (!m_fault && !(holds && sane))
            m_fault = Error{std::string("The ") + name + " " + (std::isinf(value) || !holds || std::isnan(value) ? rule : "is too large")
                            + "; it is " + text(value) + "."};
        return *this;
    }
    std::optional<Error> m_fault;
};

} // namespace farthing

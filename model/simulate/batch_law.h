// SPDX-License-Identifier: GPL-3.0-or-later
// A law in the form in which the simulation draws it by the hundred, and events as bounds on random words.
#pragma once
#include "model/distribution/law.h"
#include "model/simulate/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace farthing {

/// In single precision, and finite where the number is.
inline float single(double x)
{
    constexpr double most = 3.4e38;
    return static_cast<float>(std::isfinite(x) ? std::clamp(x, -most, most) : x);
}

/// How much of a normal score is the task's difficulty: λ Z + √(1 − λ²) ε.
struct Loading {
    float shared = 0, own = 1;
    static Loading of(double lambda);
    bool none() const { return shared == 0; }
};

/// An event of marginal probability p, in [0, 1]: a word at or above `word`, or a normal score above `score`.
struct Chance {
    double probability = 0;
    std::uint32_t word = 0;
    float score = 0;
    static Chance of(double p);
    bool never() const { return m_never; }
    bool always() const { return m_always; }

private:
    bool m_never = true, m_always = false;
};

/// Amounts of at least 0.
struct BatchLaw {
    enum class Kind {
        Point,
        Exponential, ///< scale · exp(spread · score)
        Linear,      ///< location + scale · score
        Steps,
        Any          ///< by the law itself, one draw at a time
    };
    Kind kind = Kind::Point;
    double value = 0;                  ///< of a point
    double location = 0, scale = 0, low = 0, high = 0;
    double shift = 0;                  ///< added to every amount
    float spread = 0;
    std::vector<float> cuts;
    std::vector<float> values;
    Law law;

    static BatchLaw of(const Law &law);
    /// Of this and a fixed amount together.
    BatchLaw plus(double fixed) const;
    bool isPoint() const { return kind == Kind::Point; }
    bool isZero() const { return kind == Kind::Point && value == 0; }
    /// The values at n normal scores.
    void at(const kernels::Kernels &kernels, const float *scores, float *out, int n) const;
    /// At the scores a x + b y; `y` is changed.
    void at(const kernels::Kernels &kernels, float a, const float *x, float b, float *y, float *out, int n) const;
};

} // namespace farthing

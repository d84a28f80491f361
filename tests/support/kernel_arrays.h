// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays as the simulation's loops want them, and the levels of CPU that can be tested here.
#pragma once
#include "model/simulate/kernels/kernels.h"

#include <cstdint>
#include <vector>

namespace farthing::test {

inline constexpr int count = 1000; // no multiple of the lanes
inline constexpr int room = kernels::paddedTo(count) + kernels::laneCount;

template <class T> struct Array {
    alignas(64) T of[room] = {};
    operator T *() { return of; }
    operator const T *() const { return of; }
};

inline std::vector<kernels::Level> levels()
{
    std::vector<kernels::Level> all = {kernels::Level::Baseline};
    for (const kernels::Level level : {kernels::Level::Avx2, kernels::Level::Avx512})
        if (kernels::bestLevel() >= level)
            all.push_back(level);
    return all;
}

} // namespace farthing::test

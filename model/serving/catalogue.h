// SPDX-License-Identifier: GPL-3.0-or-later
// Accelerators and open models by name: facts of their data sheets and configuration files, to start from. A plan may state its
// own for each of them.
#pragma once
#include "model/serving/model_size.h"

#include <string>
#include <string_view>
#include <vector>

namespace farthing::serving {

struct Accelerator {
    std::string name;
    double gigabytes = 0;              ///< memory
    double bandwidth = 0;              ///< bytes per second
    double flops16 = 0, flops8 = 0, flops4 = 0; ///< dense FLOP/s with 16, 8 and 4 bits; 0: not in its arithmetic
    double watts = 0;                  ///< board power
};
struct OpenModel {
    std::string name;
    Architecture architecture;
};
const std::vector<Accelerator> &accelerators();
const std::vector<OpenModel> &openModels();
/// By name, whatever the case; nullptr when it is not listed.
const Accelerator *findAccelerator(std::string_view name);
const OpenModel *findModel(std::string_view name);

/// How numbers are held: "fp16", "fp8", "int8", "int4", "fp4".
struct Precision {
    double bytes = 2;                  ///< per value
    double bits = 16;                  ///< of the arithmetic: int4 and int8 weights are unpacked for it
};
/// nullptr for other names.
const Precision *findPrecision(std::string_view name);
/// FLOP/s with so many bits: those of the next wider arithmetic it has.
double flopsAt(const Accelerator &accelerator, double bits);

/// Throughput of k accelerators over k times that of one: 1, 0.93, 0.79, 0.58 for 1, 2, 4, 8 as published for a 70 B model
/// (economics 3.7), between them by the logarithm; memory's part, which can lift it above 1, is not in here.
double parallelEfficiency(double accelerators);

} // namespace farthing::serving

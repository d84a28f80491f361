// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/sobol_points.h"

#include "model/core/require.h"
#include "model/simulate/random.h"

#include <boost/random/sobol.hpp>

#include <bit>

namespace farthing::decide {
namespace {

constexpr unsigned bits = 32;
constexpr double scale = 1.0 / 4294967296.0;
using Engine = boost::random::sobol_engine<std::uint32_t, bits>;

/// Owen's scrambling: each bit is flipped or not by a random choice of its own for every prefix of the bits before it.
std::uint32_t scrambled(std::uint32_t x, std::uint64_t key)
{
    std::uint32_t out = 0;
    for (unsigned b = 0; b < bits; ++b) {
        const unsigned shift = bits - 1 - b;
        const std::uint64_t prefix = b == 0 ? 1U : (std::uint64_t(1) << b) | (x >> (shift + 1U)); // a leading 1 keeps lengths apart
        const std::uint32_t flip = static_cast<std::uint32_t>(mixKey(key, prefix) & 1U);
        out |= (((x >> shift) & 1U) ^ flip) << shift;
    }
    return out;
}

} // namespace

Result<std::vector<std::vector<double>>> sobolPoints(std::size_t count, std::size_t dimensions, std::optional<std::uint64_t> seed)
{
    if (const auto fault = Require().that(std::has_single_bit(count) && count <= (std::size_t(1) << 24),
                                          "The number of Sobol points must be a power of two, at most 2^24.")
                               .that(dimensions >= 1 && dimensions <= mostSobolDimensions, "Sobol points have 1 to 3,667 dimensions.").fault())
        return *fault;
    Engine engine(dimensions); // its first point is the second of the sequence: 0 is left out
    std::vector<std::vector<double>> points(count, std::vector<double>(dimensions));
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t d = 0; d < dimensions; ++d) {
            const std::uint32_t word = i == 0 ? 0U : engine();
            points[i][d] = seed ? (scrambled(word, mixKey(*seed, d + 1)) + 0.5) * scale : word * scale;
        }
    return points;
}

} // namespace farthing::decide

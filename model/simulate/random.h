// SPDX-License-Identifier: GPL-3.0-or-later
// Counter-based random numbers: value = f(key, counter), so that an edit leaves every other draw untouched.
#pragma once
#include <Random123/philox.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace farthing {

/// 64-bit mix (SplitMix64 finaliser) of a running hash and a word.
constexpr std::uint64_t mixKey(std::uint64_t hash, std::uint64_t word)
{
    std::uint64_t z = hash ^ (word + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2));
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}
/// FNV-1a of a name: a stage keeps its draws wherever it stands in the list.
constexpr std::uint64_t hashName(std::string_view name)
{
    std::uint64_t h = 0xCBF29CE484222325ULL;
    for (const char c : name)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return h;
}

/// Four uniforms in (0, 1), 32 bits each, of one Philox4x32-10 block.
using Uniforms = std::array<double, 4>;
inline Uniforms philox(std::uint64_t key, std::uint64_t index, std::uint32_t place, std::uint32_t group)
{
    const r123::Philox4x32::ctr_type counter = {
        {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index >> 32), place, group}};
    const r123::Philox4x32::key_type k = {{static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)}};
    const auto words = r123::Philox4x32()(counter, k);
    constexpr double scale = 1.0 / 4294967296.0;
    return {(words[0] + 0.5) * scale, (words[1] + 0.5) * scale, (words[2] + 0.5) * scale, (words[3] + 0.5) * scale};
}

} // namespace farthing

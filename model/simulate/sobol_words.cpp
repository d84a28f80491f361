// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/sobol_words.h"

#include "model/simulate/random.h"

#include <boost/random/sobol.hpp>

namespace farthing {

namespace {

constexpr std::size_t mostStages = 90; // of 3,667 coordinates

/// A draw of a stage's first call, or of the second or third attempt at its first tier.
struct Quantity {
    std::uint32_t later;
    Draw draw;
};
/// In the order in which they get coordinates: the first ones are the most evenly spread, so what varies most and what decides
/// on further attempts comes first.
constexpr std::array<Quantity, 32> order = {{
    {0, Draw::Malformed}, {0, Draw::Visible}, {0, Draw::Fresh}, {0, Draw::PrefixHit}, {0, Draw::CacheHit}, {0, Draw::Incorrect},
    {0, Draw::Runs}, {1, Draw::Malformed}, {1, Draw::Visible}, {0, Draw::Calls}, {0, Draw::Reasoning}, {1, Draw::Incorrect},
    {2, Draw::Malformed}, {2, Draw::Visible}, {0, Draw::Verdict}, {1, Draw::Reasoning}, {1, Draw::Verdict}, {2, Draw::Incorrect},
    {0, Draw::Rounds}, {0, Draw::ChunkTokens}, {0, Draw::Chunks}, {0, Draw::CheckerInput}, {0, Draw::CheckerOutput}, {0, Draw::ToolCalls},
    {0, Draw::Transient}, {0, Draw::NewTokens}, {0, Draw::Prefix}, {0, Draw::Warm}, {0, Draw::Hour}, {0, Draw::Feedback},
    {0, Draw::WrongHit}, {0, Draw::FirstToken}}};
constexpr std::size_t drawCount = static_cast<std::size_t>(Draw::ToolRepeats);
constexpr std::uint8_t unranked = order.size();
constexpr auto ranks = [] {
    std::array<std::array<std::uint8_t, drawCount>, 3> rank{};
    for (auto &of : rank)
        of.fill(unranked);
    for (std::uint8_t i = 0; i < order.size(); ++i)
        rank[order[i].later][static_cast<std::size_t>(order[i].draw)] = i;
    return rank;
}();

std::uint32_t reversed(std::uint32_t x)
{
    std::uint32_t out = 0;
    for (int bit = 0; bit < 32; ++bit)
        out |= ((x >> bit) & 1U) << (31 - bit);
    return out;
}

/// One point of the sequence, all coordinates.
std::vector<std::uint32_t> pointAt(boost::random::sobol_engine<std::uint32_t, 32> &engine, std::size_t dimensions, std::uint64_t number)
{
    engine.seed(static_cast<std::uint32_t>(number));
    std::vector<std::uint32_t> point(dimensions);
    for (std::uint32_t &x : point)
        x = engine();
    return point;
}

std::vector<Directions> directionsOf(std::size_t dimensions)
{
    boost::random::sobol_engine<std::uint32_t, 32> engine(dimensions);
    std::vector<Directions> all(dimensions);
    // The engine goes in Gray code: point 2ᵏ is made of the directions k and k − 1. Its first point, number 1, has the name 0.
    std::vector<std::uint32_t> before(dimensions, 0);
    for (std::size_t k = 0; k < 31; ++k) {
        const std::vector<std::uint32_t> point = pointAt(engine, dimensions, (std::uint64_t(1) << k) - 1);
        for (std::size_t d = 0; d < dimensions; ++d) {
            before[d] ^= point[d];
            all[d][k] = reversed(before[d]);
        }
    }
    return all;
}

} // namespace

Directions sobolDirections(std::size_t coordinate)
{
    return directionsOf(coordinate + 1).back();
}

SobolWords::SobolWords(std::uint64_t seed, std::uint64_t difficultyKey, std::uint64_t segmentKey, const std::vector<std::uint64_t> &stageKeys)
    : m_seed(mixKey(seed, hashName("points")))
{
    m_first.emplace(difficultyKey, 0);
    m_first.emplace(segmentKey, 1);
    for (const std::uint64_t key : stageKeys)
        if (m_first.size() < mostStages + 2)
            m_first.emplace(key, m_first.size());
    m_stages = m_first.size() - 2;
    m_directions = directionsOf(2 + order.size() * m_stages);
}

std::optional<SobolWords::Coordinate> SobolWords::find(const Place &place, std::uint32_t draw, std::uint64_t replicate) const
{
    // Attempts of the first call's first tier have small numbers, as have the plan's own places.
    const bool first = place.where == Place::stage(0).where || place.where == Place::call(0, 0, 0).where;
    const std::uint32_t later = first ? 0 : place.where;
    const auto found = m_first.find(place.key);
    if (found == m_first.end() || draw >= drawCount || later >= ranks.size() || place.round > 1)
        return {};
    std::size_t coordinate = found->second;
    if (coordinate >= 2) {
        if (ranks[later][draw] == unranked)
            return {};
        coordinate += ranks[later][draw] * m_stages;
    }
    return Coordinate{&m_directions[coordinate], static_cast<std::uint32_t>(mixKey(mixKey(m_seed, replicate), coordinate))};
}

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/lanes.h"

#include "model/simulate/random.h"
#include "model/simulate/sobol_words.h"

#include <algorithm>
#include <memory>

namespace farthing {

namespace {

/// Below this share of live lanes, gathering costs less than computing the dead ones.
constexpr double fewLanes = 0.45;

template <class T> T *gathered(const T *values, const std::uint32_t *from, int n, Scratch &scratch)
{
    T *out = scratch.take<T>(n);
    for (int i = 0; i < n; ++i)
        out[i] = values[from[i]];
    for (int i = n; i < kernels::paddedTo(n); ++i)
        out[i] = T(0);
    return out;
}

} // namespace

const float *Narrowed::gather(const float *values, Scratch &scratch) const
{
    return from && values ? gathered(values, from, lanes.n, scratch) : values;
}

void Narrowed::scatter(const float *values, float *others) const
{
    for (int i = 0; i < lanes.n; ++i)
        if (lanes.live[i] != 0)
            others[from ? from[i] : static_cast<std::uint32_t>(i)] = values[i];
}

void Narrowed::scatterAdd(const kernels::Kernels &k, const float *values, float *others) const
{
    if (!from)
        return k.add(values, others, lanes.n);
    for (int i = 0; i < lanes.n; ++i)
        others[from[i]] += values[i];
}

void Narrowed::raise(const kernels::Kernels &k, const float *mask, float *others) const
{
    if (!from)
        return k.raise(mask, others, lanes.n);
    for (int i = 0; i < lanes.n; ++i)
        others[from[i]] = std::max(others[from[i]], mask[i]);
}

Narrowed narrow(const kernels::Kernels &k, const Lanes &lanes, const float *mask, double alive, Scratch &scratch)
{
    Narrowed result;
    result.lanes = lanes;
    result.lanes.alive = alive;
    if (alive >= fewLanes * lanes.n) {
        result.lanes.live = mask;
        return result;
    }
    auto *from = scratch.take<std::uint32_t>(lanes.n);
    const int n = k.compact(mask, from, lanes.n);
    for (int i = n; i < kernels::paddedTo(n); ++i)
        from[i] = 0;
    float *live = scratch.amounts(n);
    k.fill(1, live, n);
    for (int i = n; i < kernels::paddedTo(n); ++i)
        live[i] = 0;
    result.lanes.n = n;
    result.lanes.live = live;
    result.lanes.at = lanes.whole ? from : gathered(lanes.at, from, n, scratch);
    result.lanes.z = lanes.z ? gathered(lanes.z, from, n, scratch) : nullptr;
    result.lanes.whole = false;
    result.from = from;
    return result;
}

/// Of the whole batch, in these lanes.
const std::uint32_t *LaneDraws::fromBatch(const std::uint32_t *all)
{
    return m_lanes.whole ? all : gathered(all, m_lanes.at, m_lanes.n, m_scratch);
}

bool LaneDraws::streamed(std::uint32_t draw) const
{
    return m_place.frequent && draw < static_cast<std::uint32_t>(Draw::ToolRepeats);
}

/// Each lane has the next word of a stream.
bool LaneDraws::wholeStream(Draw draw) const
{
    const auto number = static_cast<std::uint32_t>(draw);
    return m_lanes.whole && streamed(number) && !(m_batch.points && m_batch.points->find(m_place, number, m_batch.replicate));
}

kernels::Streams LaneDraws::streams(std::uint32_t draw) const
{
    kernels::Streams streams;
    const std::uint32_t tag = (m_place.round << 12 | draw) << 4;
    m_kernels.seed(mixKey(m_place.key, hashName("stream")), m_batch.index, m_place.where, tag, &streams);
    return streams;
}

/// Of the whole batch.
std::uint32_t *LaneDraws::streamWords(std::uint32_t draw)
{
    const bool lower = draw == static_cast<std::uint32_t>(lowerHalf);
    kernels::Streams from = streams(lower ? static_cast<std::uint32_t>(upperHalf) : draw);
    auto *all = m_scratch.take<std::uint32_t>(m_batch.tasks);
    (draw == static_cast<std::uint32_t>(sharedByTwo) ? m_kernels.wordsTwice : m_kernels.words)(&from, all, m_batch.tasks);
    if (lower)
        m_kernels.exchangeHalves(all, m_batch.tasks);
    return all;
}

const std::uint32_t *LaneDraws::words(std::uint32_t draw)
{
    if (m_batch.points)
        if (const auto coordinate = m_batch.points->find(m_place, draw, m_batch.replicate)) {
            const std::uint32_t *directions = coordinate->directions->data(), scramble = coordinate->scramble;
            const auto first = static_cast<std::uint32_t>(m_batch.firstPoint);
            auto *own = m_scratch.take<std::uint32_t>(m_lanes.n);
            if (m_lanes.whole)
                m_kernels.sobol(directions, scramble, first, own, m_lanes.n);
            else
                m_kernels.sobolAt(directions, scramble, first, m_lanes.at, own, m_lanes.n);
            return own;
        }
    if (streamed(draw))
        return fromBatch(streamWords(draw));
    const std::uint32_t block = draw / 4;
    for (const Drawn &drawn : m_drawn)
        if (drawn.block == block)
            return drawn.words.word[draw % 4];
    Drawn &drawn = m_drawn[m_next++ % m_drawn.size()];
    drawn.block = block;
    for (std::size_t w = 0; w < (block == m_halved ? 2 : std::size(drawn.words.word)); ++w)
        drawn.words.word[w] = m_scratch.take<std::uint32_t>(m_lanes.n);
    m_kernels.philox(m_place.key, m_batch.first, m_lanes.at, m_lanes.n, m_place.where, m_place.round << 12 | block, &drawn.words);
    return drawn.words.word[draw % 4];
}

float *ScorePairs::take(const kernels::Kernels &k, std::uint64_t key, std::uint64_t batch, int tasks, bool second, bool mine)
{
    void *start = m_memory.data();
    std::size_t space = m_memory.size() * sizeof(float);
    auto *first = static_cast<float *>(std::align(64, 2 * m_room * sizeof(float), start, space));
    if (m_key != key || m_batch != batch || !m_ready[second]) {
        kernels::Streams streams;
        k.seed(mixKey(key, hashName("pairs")), batch, 0, 0, &streams);
        k.pairs(&streams, first, first + m_room, tasks);
        m_key = key;
        m_batch = batch;
        m_ready[0] = m_ready[1] = true;
    }
    if (mine)
        m_ready[second] = false;
    return second ? first + m_room : first;
}

float *LaneDraws::normals(Draw draw)
{
    const bool paired = m_place.frequent && m_place.round == 0 && (draw == Draw::Fresh || draw == Draw::Visible);
    if (const std::uint32_t call = m_place.call(); paired && !(m_batch.points && call == 0)) { // points have two coordinates instead
        float *all = m_batch.pairs->take(m_kernels, call == 0 ? m_place.key : mixKey(m_place.key, call), m_batch.index, m_batch.tasks, draw == Draw::Visible, m_lanes.whole);
        return m_lanes.whole ? all : gathered<float>(all, m_lanes.at, m_lanes.n, m_scratch);
    }
    auto *out = m_scratch.take<float>(m_lanes.n);
    m_kernels.normals(words(draw), out, m_lanes.n);
    return out;
}

float *LaneDraws::scores(Draw draw, const Loading &loading)
{
    float *out = normals(draw);
    if (!loading.none())
        m_kernels.blend(loading.shared, m_lanes.z, loading.own, out, m_lanes.n);
    return out;
}

float *LaneDraws::amounts(Draw draw, const BatchLaw &law, const Loading &loading)
{
    float *out = m_scratch.amounts(m_lanes.n);
    if (law.isPoint() || loading.none())
        law.at(m_kernels, law.isPoint() ? nullptr : normals(draw), out, m_lanes.n);
    else
        law.at(m_kernels, loading.shared, m_lanes.z, loading.own, normals(draw), out, m_lanes.n);
    return out;
}

Events LaneDraws::events(Draw draw, const Chance &chance, const float *mask, float *to)
{
    if (chance.never())
        return {};
    if (chance.always())
        return {mask, m_kernels.sum(mask, m_lanes.n)};
    if (draw == upperHalf && m_foreseen.events && m_foreseen.chance == &chance && m_foreseen.mask == mask)
        return m_foreseen.events;
    float *out = to ? to : m_scratch.amounts(m_lanes.n);
    if (!wholeStream(draw))
        return {out, m_kernels.wordEvents(words(draw), chance.word, mask, out, m_lanes.n)};
    if (draw == lowerHalf) {
        const Chance *upper = m_foreseen.mask == mask ? m_foreseen.chance : nullptr;
        if (!upper || upper->never() || upper->always() || !wholeStream(upperHalf))
            return {out, m_kernels.wordEvents(words(draw), chance.word, mask, out, m_lanes.n)};
        kernels::Streams from = streams(static_cast<std::uint32_t>(upperHalf));
        const kernels::EventPair pair{upper->word, chance.word, m_foreseen.to, out};
        double counts[2];
        m_kernels.eventPairs(&from, &pair, mask, counts, m_lanes.n);
        m_foreseen.events = {m_foreseen.to, counts[0]};
        return {out, counts[1]};
    }
    kernels::Streams from = streams(static_cast<std::uint32_t>(draw));
    return {out, m_kernels.streamEvents(&from, chance.word, mask, out, m_lanes.n)};
}

Parted LaneDraws::cacheHits(const Chance &chance, const float *mask, bool both)
{
    if (chance.never())
        return {};
    float *rest = m_scratch.amounts(m_lanes.n);
    if (!chance.always() && wholeStream(sharedByTwo)) {
        float *out = both ? m_scratch.amounts(m_lanes.n) : nullptr;
        kernels::Streams from = streams(static_cast<std::uint32_t>(sharedByTwo));
        return {{out, m_kernels.partedEvents(&from, chance.word, mask, out, rest, m_lanes.n)}, rest};
    }
    const Events happen = events(sharedByTwo, chance, mask);
    m_kernels.subtract(mask, happen.mask, rest, m_lanes.n);
    return {happen, rest};
}

Events LaneDraws::events(Draw draw, const Chance &chance, const Loading &loading, const float *mask, float *to)
{
    if (loading.none() || chance.never() || chance.always())
        return events(draw, chance, mask, to);
    float *out = to ? to : m_scratch.amounts(m_lanes.n);
    return {out, m_kernels.scoreEvents(scores(draw, loading), chance.score, mask, out, m_lanes.n)};
}

} // namespace farthing

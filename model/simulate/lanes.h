// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks of a batch a loop is about, and the random words that belong to them.
#pragma once
#include "model/simulate/batch_law.h"
#include "model/simulate/scratch.h"

#include <array>
#include <vector>

namespace farthing {

class SobolWords;

/// Tasks side by side in arrays. Where most tasks of a batch take part, lane i is task i and `live` masks the others out;
/// where few do, they are gathered.
struct Lanes {
    int n = 0;
    const std::uint32_t *at = nullptr; ///< the task of each lane, counted in the batch
    const float *live = nullptr;
    double alive = 0;                  ///< how many are live
    const float *z = nullptr;          ///< the tasks' difficulty; null where no loading asks for it
    bool whole = false;                ///< lane i is task i
};

/// Lanes of some other lanes: all of them with a narrower mask, or gathered.
struct Narrowed {
    Lanes lanes;
    const std::uint32_t *from = nullptr; ///< the lane of the others that each comes from; null: the same one
    /// Values of the others, in these lanes.
    const float *gather(const float *values, Scratch &scratch) const;
    /// Sets the others' values where these lanes are live.
    void scatter(const float *values, float *others) const;
    /// Adds to them; dead lanes must hold 0.
    void scatterAdd(const kernels::Kernels &kernels, const float *values, float *others) const;
    /// Of masks: sets the others' values to 1 where `mask` is.
    void raise(const kernels::Kernels &kernels, const float *mask, float *others) const;
};
/// `alive` is the sum of the mask, whose lanes must be live.
Narrowed narrow(const kernels::Kernels &kernels, const Lanes &lanes, const float *mask, double alive, Scratch &scratch);

/// What a random word decides. Words of one block of four are drawn together.
enum class Draw : std::uint32_t {
    Runs = 0, Calls,
    CacheHit = 4, Fresh, Prefix, WrongHit,
    Chunks = 8, ChunkTokens, Rounds, CachedAnswer,
    Hour = 12,
    NewTokens = 16, Warm, Summary, Wait,
    Malformed = 20, Visible, PrefixHit, Incorrect,
    Transient = 24, Reasoning, Feedback, Verdict,
    CheckerInput = 28, CheckerOutput, ToolCalls, FirstToken,
    ToolRepeats = 32 ///< and on
};

/// Streams give one word for both of these: what it decides about the first hangs on its upper half, about the second on its
/// lower one, but for one word in 65,536, where an upper half is just on the bound and the lower one decides on both.
inline constexpr Draw upperHalf = Draw::Malformed, lowerHalf = Draw::PrefixHit;
/// Of this streams give one word for two tasks of a batch, sixteen apart: each half of it is the upper one for one of them.
inline constexpr Draw sharedByTwo = Draw::CacheHit;

/// Where in a stage a word stands.
struct Place {
    std::uint64_t key = 0;             ///< of seed and stage
    std::uint32_t where = 0;           ///< call, tier and attempt
    std::uint32_t round = 0;
    /// Many tasks draw here: their words come from streams that run along the batch, each seeded for this very place. Elsewhere
    /// each word is a function of its task alone. Which places are so depends on no number of a plan, so no edit moves draws.
    bool frequent = false;
    /// A stage that calls several times usually does so for every task.
    static constexpr std::uint32_t frequentCalls = 5;

    static Place stage(std::uint64_t key) { return {key, 0xFFFFFFFFU, 0, true}; }
    static Place call(std::uint64_t key, std::uint32_t call, std::uint32_t round)
    {
        return {key, call << 12 | 0xFFFU, round, call < frequentCalls && round <= 1};
    }
    /// Of calls and their attempts.
    std::uint32_t call() const { return where >> 12; }
    static Place attempt(std::uint64_t key, std::uint32_t call, std::uint32_t round, std::uint32_t tier, std::uint32_t attempt)
    {
        return {key, call << 12 | tier << 6 | attempt, round, call < frequentCalls && round <= 1 && tier == 0 && attempt == 0};
    }
};

/// The two scores of a first attempt's input and output, which are made together.
class ScorePairs {
public:
    explicit ScorePairs(int tasks) : m_room(apart(static_cast<std::size_t>(kernels::paddedTo(tasks) + kernels::laneCount) * sizeof(float)) / sizeof(float)), m_memory(2 * m_room + 16) {}
    /// One of them by task of a batch, for the caller to change where `mine`.
    float *take(const kernels::Kernels &kernels, std::uint64_t key, std::uint64_t batch, int tasks, bool second, bool mine);

private:
    std::size_t m_room;
    std::vector<float> m_memory;
    std::uint64_t m_key = 0, m_batch = 0;
    bool m_ready[2] = {false, false};
};

/// The batch that lanes are part of.
struct Batch {
    std::uint64_t first = 0;           ///< number of its first task
    std::uint64_t index = 0;
    int tasks = 0;
    /// Where tasks are Sobol points: their coordinates, which replicate this is and the number of the first task in it.
    const SobolWords *points = nullptr;
    std::uint64_t replicate = 0, firstPoint = 0;
    ScorePairs *pairs = nullptr;
};

/// Lanes where something happens: a mask, null where it never does, and how many they are.
struct Events {
    const float *mask = nullptr;
    double count = 0;
    explicit operator bool() const { return mask != nullptr; }
};

/// Where something happens and where it does not.
struct Parted {
    Events happens;                    ///< its mask is null where nobody asked for it
    const float *rest = nullptr;       ///< null: it never happens
};

/// Words and scores of some lanes at one place.
class LaneDraws {
public:
    LaneDraws(const kernels::Kernels &kernels, Scratch &scratch, const Batch &batch, const Lanes &lanes, const Place &place)
        : m_kernels(kernels), m_scratch(scratch), m_batch(batch), m_lanes(lanes), m_place(place) {}
    const std::uint32_t *words(Draw draw) { return words(static_cast<std::uint32_t>(draw)); }
    const std::uint32_t *words(std::uint32_t draw);
    /// Normal scores of their own.
    float *normals(Draw draw);
    /// With the tasks' difficulty.
    float *scores(Draw draw, const Loading &loading);
    /// Amounts of a law.
    float *amounts(Draw draw, const BatchLaw &law, const Loading &loading);
    /// The lanes of `mask` where an event happens; null where it never does.
    Events events(Draw draw, const Chance &chance, const float *mask, float *to = nullptr);
    /// The lanes of `mask` in two parts, by what their words of Draw::CacheHit decide.
    Parted cacheHits(const Chance &chance, const float *mask, bool both);
    /// Events of the upper halves at this chance among these lanes will be asked for after those of the lower halves, so both can
    /// be drawn in one go. They stay in `to`.
    void foresee(const Chance &chance, const float *mask, float *to) { m_foreseen = {&chance, mask, {}, to}; }
    /// Of the block that this is in only the first two words will be asked for.
    void firstTwoOfBlock(Draw draw) { m_halved = static_cast<std::uint32_t>(draw) / 4; }
    /// Written to `to`, where that is given and the answer is neither null nor the mask itself.
    Events events(Draw draw, const Chance &chance, const Loading &loading, const float *mask, float *to = nullptr);

private:
    const std::uint32_t *fromBatch(const std::uint32_t *all);
    bool streamed(std::uint32_t draw) const;
    kernels::Streams streams(std::uint32_t draw) const;
    std::uint32_t *streamWords(std::uint32_t draw);
    bool wholeStream(Draw draw) const;

    const kernels::Kernels &m_kernels;
    Scratch &m_scratch;
    const Batch &m_batch;
    const Lanes &m_lanes;
    const Place m_place;
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    struct Drawn {
        std::uint32_t block = none;
        kernels::Blocks words{};
    };
    std::array<Drawn, 4> m_drawn;
    std::size_t m_next = 0;
    std::uint32_t m_halved = none;
    /// What is asked for next, or was drawn with the other event of its words.
    struct Foreseen {
        const Chance *chance = nullptr;
        const float *mask = nullptr;
        Events events;
        float *to = nullptr;
    } m_foreseen;
};

} // namespace farthing

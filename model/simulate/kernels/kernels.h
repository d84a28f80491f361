// SPDX-License-Identifier: GPL-3.0-or-later
// Short loops over arrays, compiled once for each level of CPU. All levels give the same bits: no fused multiply-add, no
// library functions, sums in fixed virtual lanes.
//
// Amounts (tokens, seconds) and masks have single precision, money and sums have double.
// Arrays are aligned to 64 bytes and hold paddedTo(n) finite values; functions may read and write the padding, so that no loop
// has a remainder. Masks are arrays of 0 and 1, with 0 in the padding.
#pragma once
#include <cstdint>

namespace farthing::kernels {

inline constexpr int laneCount = 16;
constexpr int paddedTo(int n) { return (n + laneCount - 1) / laneCount * laneCount; }

/// State of 16 interleaved xoshiro128+ generators (Blackman and Vigna 2021), word by word. Their lowest bits are weaker than the
/// others; what is drawn from a word looks at its upper bits, or at those of its lower half.
struct Streams {
    alignas(64) std::uint32_t word[4][laneCount];
};
/// Four words of one Philox4x32-10 block (Salmon et al. 2011) for each lane; only two of them where the third is null.
struct Blocks {
    std::uint32_t *word[4];
};

/// The bill of requests to one model whose cache holds one amount; money per token.
struct BillRules {
    double from = 0;                   ///< prompts from here on pay the second rates; 0: none do
    double input[2] = {}, cachedRead[2] = {}, cacheWrite[2] = {}, output[2] = {}, reasoning[2] = {};
    double head = 0;                   ///< tokens that a hit reads, and that others write where `writes`; 0: nothing is cached
    bool writes = false;
    double fee = 0;                    ///< of each answer
};
struct BillLanes {
    const float *prompt = nullptr, *output = nullptr;
    const float *reasoning = nullptr, *hit = nullptr; ///< null: none
    const float *share = nullptr;     ///< what is billed of each
    const float *answered = nullptr;  ///< mask: pays the fee
};
/// Where the money goes; meters are null where only the total is asked for.
struct BillMoney {
    double *total = nullptr;           ///< is added to
    double *input = nullptr, *cachedRead = nullptr, *cacheWrite = nullptr, *output = nullptr, *reasoning = nullptr, *tools = nullptr;
};
/// Σ x, Σ x²
struct TwoSums {
    double first = 0, second = 0;
};
/// What each meter was paid, where they were asked for.
struct BillSums {
    TwoSums input, cachedRead, cacheWrite, output, reasoning, tools;
};
/// Sums of tokens · share.
struct BillTokens {
    double input = 0, cachedRead = 0, cacheWrite = 0, output = 0, reasoning = 0;
};

struct EventPair {
    std::uint32_t upperThreshold = 0, lowerThreshold = 0;
    float *upper = nullptr, *lower = nullptr;
};

struct Kernels {
    const char *name;
    /// Seeds the streams with Philox blocks of counter (batch, place, tag + lane).
    void (*seed)(std::uint64_t key, std::uint64_t batch, std::uint32_t place, std::uint32_t tag, Streams *streams);
    /// The next words of the streams, n rounded up to 16.
    void (*words)(Streams *streams, std::uint32_t *out, int n);
    /// Half as many words: sixteen of them, then the same with their halves exchanged. n rounded up to 32.
    void (*wordsTwice)(Streams *streams, std::uint32_t *out, int n);
    /// Independent normal scores of the next words, two a pair (Box and Muller 1958), up to 6.7: the sine by the angle from the
    /// middle of a half circle, the cosine with a sign of its own. One word makes two angles, of which either half is the upper one.
    /// The uniform that makes the radius has 24 bits: an error of 5e-6 of the radius from 0.1 on, of 3.5e-4 deviations in the very
    /// middle; the angle has as many.
    void (*pairs)(Streams *streams, float *x, float *y, int n);
    /// Counter (first + at[i], place, group); the upper 32 bits of the sum are those of `first`.
    void (*philox)(std::uint64_t key, std::uint64_t first, const std::uint32_t *at, int n, std::uint32_t place, std::uint32_t group,
                   const Blocks *out);
    /// Coordinates of the Sobol points first, first + 1, …, scrambled; see sobol_words.h. `first` is a multiple of 16.
    void (*sobol)(const std::uint32_t *directions, std::uint32_t scramble, std::uint32_t first, std::uint32_t *out, int n);
    /// Of the points first + at[i], where `first` is a multiple of 1,024 and at[i] below it.
    void (*sobolAt)(const std::uint32_t *directions, std::uint32_t scramble, std::uint32_t first, const std::uint32_t *at, std::uint32_t *out, int n);
    /// Φ⁻¹((w + 1/2) / 2³²): relative error below 1e-6, symmetric, monotone but for rounding.
    void (*normals)(const std::uint32_t *words, float *out, int n);
    /// y = a x + b y
    void (*blend)(float a, const float *x, float b, float *y, int n);
    /// min(max(scale · exp(a x), low), high) + shift, |a x| below 87: relative error below 3e-7 + 2e-7 |a x|.
    void (*exponentials)(float scale, float a, const float *x, float low, float high, float shift, float *out, int n);
    /// As exponentials() of the score a x + b y.
    void (*blendedExponentials)(float scale, float spread, float a, const float *x, float b, const float *y, float low, float high, float shift,
                                float *out, int n);
    /// min(max(location + scale x, low), high) + shift
    void (*linear)(float location, float scale, const float *x, float low, float high, float shift, float *out, int n);
    /// values[number of cuts below x]; `cuts` ascending.
    void (*steps)(const float *x, const float *cuts, const float *values, int cutCount, float *out, int n);
    /// mask where word >= threshold; returns how many
    double (*wordEvents)(const std::uint32_t *words, std::uint32_t threshold, const float *mask, float *out, int n);
    /// As wordEvents() of words() from the streams.
    double (*streamEvents)(Streams *streams, std::uint32_t threshold, const float *mask, float *out, int n);
    /// As wordEvents() of wordsTwice(); `rest` takes the lanes of the mask where nothing happens. `out` may be null.
    double (*partedEvents)(Streams *streams, std::uint32_t threshold, const float *mask, float *out, float *rest, int n);
    /// Two events of each word, of which one looks at the word and the other at its halves exchanged. Writes how many of each.
    void (*eventPairs)(Streams *streams, const EventPair *events, const float *mask, double *counts, int n);
    void (*exchangeHalves)(std::uint32_t *words, int n);
    /// mask where x > threshold; returns how many
    double (*scoreEvents)(const float *x, float threshold, const float *mask, float *out, int n);
    /// mask where x >= threshold
    void (*atLeast)(const float *x, float threshold, const float *mask, float *out, int n);
    void (*fill)(float value, float *out, int n);
    void (*add)(const float *x, float *y, int n);                       ///< y += x
    void (*addScaled)(const float *x, float a, float *y, int n);       ///< y += a x
    void (*subtract)(const float *x, const float *y, float *out, int n);
    void (*multiply)(const float *x, const float *y, float *out, int n);
    void (*scaled)(float a, const float *x, float *out, int n);        ///< out = a x
    /// Of masks: y = 1 where x is.
    void (*raise)(const float *x, float *y, int n);
    /// Of masks: x = 0 where `taken`.
    void (*exclude)(const float *taken, float *x, int n);
    /// Of masks: out = 1 where neither.
    void (*neither)(const float *x, const float *y, float *out, int n);
    void (*fillMoney)(double value, double *out, int n);
    void (*addMoney)(const double *x, double *y, int n);                  ///< y += x
    void (*addToMoney)(double a, const float *x, double *y, double *part, int n); ///< y += a x; part = a x, unless it is null
    void (*scaleMoney)(double a, double *x, int n);
    void (*toMoney)(double a, const float *x, double *out, int n);        ///< out = a x
    /// Whether some value reaches the bound; both are positive.
    bool (*reaches)(const float *x, float bound, int n);
    /// money = tokens · rate · share; total += money; returns the sum of tokens · share.
    double (*charge)(const float *tokens, const float *share, double rate, double *money, double *total, int n);
    /// As charge(), at the rate of the last band that starts at or below `prompt`.
    double (*chargeInBands)(const float *tokens, const float *share, const float *prompt, const double *from, const double *rates,
                            int bands, double *money, double *total, int n);
    /// All meters in one go, as charge() or chargeInBands() for each.
    void (*billAll)(const BillRules *rules, const BillLanes *lanes, const BillMoney *money, BillTokens *tokens, BillSums *sums, int n);
    /// Of masks and counts.
    double (*sum)(const float *x, int n);
    double (*sumMoney)(const double *x, int n);
    /// Σ x, Σ x²
    void (*twoSums)(const float *x, double *out, int n);
    void (*twoSumsOfMoney)(const double *x, double *out, int n);
    /// Of n values anywhere, in eight lanes: Σ x, and of those from `bound` on.
    void (*sumsFrom)(double bound, const double *x, double *out, int n);
    /// How many of n values anywhere are below the bound.
    double (*countBelow)(double bound, const double *x, int n);
    /// Of cost c and success s: Σ c, Σ c², Σ c⁴, Σ s, Σ c s
    void (*costSums)(const double *cost, const float *success, double *out, int n);
    /// Indices where the mask is not 0; returns their number. `out` has room for 16 more.
    int (*compact)(const float *mask, std::uint32_t *out, int n);
    /// What a prefix cache holds for each request; see below.
    double (*cacheTokens)(const struct CacheRules *rules, const float *prompt, const float *cacheable, const float *found,
                          const float *asked, float *input, float *read, float *write, int n);
};

/// How a model caches: `cacheable` is what an attempt leaves in the cache and `found` what it finds there (both before the
/// steps of the cache); the input is the prompt without what is read, or read and written.
/// Returns how many of `asked` read something.
struct CacheRules {
    double minimum, step;
    bool steppedRead; ///< a first attempt finds whole steps; a later one finds what was left
    bool writes;
};

enum class Level { Baseline, Avx2, Avx512 };
/// The highest level that this CPU has.
Level bestLevel();
/// The functions of a level; of the best one below it where the CPU lacks it.
const Kernels &kernelsFor(Level level);

extern const Kernels baselineKernels, avx2Kernels, avx512Kernels;

} // namespace farthing::kernels

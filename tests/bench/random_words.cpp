// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a run, for batteries of statistical tests: random_words streams|blocks [WORDS]. Raw 32-bit words on standard
// output until nobody reads on, or so many.
//   streams    64 interleaved streams: the 16 of each of four places, seeded for batch after batch as the simulation seeds them
//   blocks     the blocks of later attempts, task after task, attempts and stages side by side
#include "model/simulate/batch_walk.h"
#include "model/simulate/random.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace farthing;

int main(int argc, char **argv)
{
    if (argc < 2 || (std::strcmp(argv[1], "streams") != 0 && std::strcmp(argv[1], "blocks") != 0)) {
        std::fputs("random_words streams|blocks [WORDS]\n", stderr);
        return 1;
    }
    const bool streams = std::strcmp(argv[1], "streams") == 0;
    std::uint64_t left = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : ~0ULL;
    const kernels::Kernels &k = kernels::kernelsFor(kernels::bestLevel());
    constexpr int places = 4, lanes = kernels::laneCount;
    alignas(64) static std::uint32_t words[places][batchTasks + lanes], at[batchTasks + lanes], out[places * batchTasks];
    for (std::uint32_t i = 0; i < batchTasks; ++i)
        at[i] = i;
    std::uint64_t keys[places];
    for (std::uint64_t p = 0; p < places; ++p)
        keys[p] = mixKey(mixKey(mixKey(1, hashName("stage")), p / 2), hashName(streams ? "stream" : "block"));
    for (std::uint64_t batch = 0; left > 0; ++batch) {
        if (streams) {
            for (std::uint32_t p = 0; p < places; ++p) {
                kernels::Streams state;
                k.seed(keys[p], batch, 0, (p % 2 + static_cast<std::uint32_t>(Draw::Malformed)) << 4, &state);
                k.words(&state, words[p], batchTasks);
            }
        } else {
            const kernels::Blocks blocks{{words[0], words[1], words[2], words[3]}};
            k.philox(keys[batch % places], batch / places * batchTasks, at, batchTasks, 1 + static_cast<std::uint32_t>(batch % 2), 5, &blocks);
        }
        // Streams take turns by lane, blocks by word.
        const int run = streams ? lanes : 1;
        std::size_t next = 0;
        for (int i = 0; i < batchTasks; i += run)
            for (const auto &from : words)
                for (int l = 0; l < run; ++l)
                    out[next++] = from[i + l];
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(left, next));
        if (std::fwrite(out, sizeof(std::uint32_t), count, stdout) != count)
            return 0;
        left -= count;
    }
    return 0;
}

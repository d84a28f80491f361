// SPDX-License-Identifier: GPL-3.0-or-later
// Times the simulation of a plan, or the draws alone: engine_bench PLAN SHEET [what] [level] [threads] [tasks] [repeats].
// Prints nanoseconds per task, one line a repeat, with the mean cost behind it. `what` is
//   costs      the costs, percentiles and moments, without the breakdown
//   counted    the same with percentiles from counts in bins
//   all        everything that the product shows
//   floor      only the random draws of the calls that the plan is expected to make (reference workload)
//   attempts   no timing: attempts per task
//   exact      no timing: mean cost and success by the exact engine
#include "data/json/json.h"
#include "data/plan/plan_json.h"
#include "data/prices/import.h"
#include "model/core/freed_memory.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/batch_walk.h"
#include "model/simulate/simulate.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace farthing;

namespace {

[[noreturn]] void fail(const std::string &why)
{
    std::cerr << why << "\n";
    std::exit(1);
}

CompiledPlan compiledFile(const std::string &planFile, const std::string &sheetFile)
{
    std::ifstream in(planFile);
    std::stringstream text;
    text << in.rdbuf();
    const auto document = data::parseJson(text.str());
    if (!document)
        fail(planFile + ": " + document.error().message);
    data::PlanRead read = data::readPlan(*document);
    const auto sheet = data::importPriceFile(sheetFile);
    if (!sheet)
        fail(sheetFile + ": " + sheet.error().message);
    Issues issues = read.issues;
    CompiledPlan compiled;
    if (read.plan) {
        const PlanPrices prices = findPrices(*read.plan, sheet->sheet, issues);
        if (!hasErrors(issues))
            compiled = compilePlan(resolveBase(*read.plan, issues), prices, issues);
    }
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            fail(issue.path + ": " + issue.message);
    return compiled;
}

double nanoseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - since).count();
}

/// Nothing but the words and normal scores of the calls that the plan is expected to make: of a first attempt a pair of scores
/// and a word (is the prefix cached, and is the answer malformed), of a call half a word (is its answer cached), of a later attempt
/// two words of a block and one score.
double drawFloor(const CompiledPlan &plan, const kernels::Kernels &k, std::uint64_t tasks)
{
    const TaskResult exact = expectTask(plan);
    struct Drawn {
        int asked = 0, first = 0, later = 0;
    };
    std::vector<Drawn> drawn; // calls of each stage in a batch that a cache may answer, first and later attempts
    for (std::size_t s = 0; s < plan.stages.size(); ++s) {
        const double hit = plan.stages[s].responseHit, first = exact.stages[s].calls * (1 - hit);
        const auto inBatch = [](double share) { return static_cast<int>(share * batchTasks); };
        drawn.push_back({hit > 0 ? inBatch(exact.stages[s].calls) : 0, inBatch(first), std::max(1, inBatch(exact.stages[s].attempts - first))});
    }
    alignas(64) static std::uint32_t words[4][batchTasks + kernels::laneCount], at[batchTasks + kernels::laneCount];
    alignas(64) static float scores[2][batchTasks + kernels::laneCount];
    for (std::uint32_t i = 0; i < batchTasks; ++i)
        at[i] = i;
    const kernels::Blocks blocks{{words[0], words[1], nullptr, nullptr}};
    const std::uint64_t batches = std::max<std::uint64_t>(1, tasks / batchTasks);
    const auto start = std::chrono::steady_clock::now();
    for (std::uint64_t b = 0; b < batches; ++b)
        for (std::uint32_t s = 0; s < drawn.size(); ++s) {
            const auto [asked, first, later] = drawn[s];
            kernels::Streams streams;
            k.seed(s, b, 0, 0, &streams);
            k.pairs(&streams, scores[0], scores[1], first);
            k.seed(s, b, 0, kernels::laneCount, &streams);
            k.wordsTwice(&streams, words[2], asked);
            k.seed(s, b, 0, 2 * kernels::laneCount, &streams);
            k.words(&streams, words[3], first);
            k.philox(s, b * batchTasks, at, later, 1, 0, &blocks);
            k.normals(words[1], scores[0], later);
        }
    return nanoseconds(start) / static_cast<double>(batches * batchTasks);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        fail("engine_bench PLAN SHEET [costs|counted|all|floor|attempts|exact] [baseline|avx2|avx512] [threads] [tasks] [repeats]");
    const auto word = [&](int i, const char *otherwise) { return std::string(argc > i ? argv[i] : otherwise); };
    keepFreedMemory(); // as the program does
    const std::string what = word(3, "all"), level = word(4, "best");
    const CompiledPlan plan = compiledFile(argv[1], argv[2]);
    SimulateOptions options;
    options.threads = std::stoi(word(5, "1"));
    options.tasks = std::stoull(word(6, "1000000"));
    options.breakdown = what == "all";
    options.keepsCosts = what != "counted";
    if (level != "best")
        options.level = level == "avx512" ? kernels::Level::Avx512 : level == "avx2" ? kernels::Level::Avx2 : kernels::Level::Baseline;
    const kernels::Kernels &k = kernels::kernelsFor(options.level.value_or(kernels::bestLevel()));
    if (level != "best" && level != k.name)
        fail("This CPU has no " + level + ".");
    if (what == "exact") {
        const TaskResult exact = expectTask(plan);
        std::printf("mean %.12g variance %.12g success %.12g calls %.6g attempts %.6g\n", exact.cost.value, exact.variance, exact.success.value,
                    exact.calls.value, exact.attempts.value);
        return 0;
    }
    if (what == "attempts") {
        std::printf("attempts %.6g\n", simulate(plan, options)->attempts.value);
        return 0;
    }
    const int repeats = std::stoi(word(7, "1"));
    if (what != "floor" && options.tasks <= 10'000'000)
        simulate(plan, options); // warm
    for (int r = 0; r < repeats; ++r) {
        if (what == "floor") {
            std::printf("%.4f\n", drawFloor(plan, k, options.tasks));
            continue;
        }
        options.seed = static_cast<std::uint64_t>(r) + 1;
        const auto start = std::chrono::steady_clock::now();
        const auto result = simulate(plan, options);
        const double each = nanoseconds(start) / static_cast<double>(options.tasks);
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        std::printf("%.4f mean %.9g se %.3g success %.6f p95 %.6g memory %.1f MB\n", each, result->cost.value, result->cost.se, result->success.value,
                    result->percentiles.p95.value, static_cast<double>(used.ru_maxrss) / 1024);
    }
    return 0;
}

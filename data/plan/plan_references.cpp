// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan names must exist: pools, and the fields that {"ref": path} takes its value from.
#include "data/plan/plan_reader.h"
#include "model/plan/correlation.h"
#include "model/plan/numbers.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace farthing::data {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr int longestChain = 8; // as in resolveBase()

void checkPools(const Plan &plan, Issues &issues)
{
    const auto check = [&](const std::string &model, const std::string &path) {
        if (model.starts_with("pool:")
            && std::none_of(plan.pools.begin(), plan.pools.end(), [&](const Pool &pool) { return pool.id == model.substr(5); }))
            issues.push_back({Severity::Error, path, "There is no pool " + quoted(model.substr(5)) + ". Add it under pools or choose another model."});
    };
    for (const Stage &stage : plan.pipeline.stages) {
        const std::string path = "/pipeline/stages/" + stage.id;
        for (std::size_t t = 0; t < stage.route.size(); ++t)
            check(stage.route[t].model, path + "/route/" + std::to_string(t) + "/model");
        if (stage.checker)
            check(stage.checker->model, path + "/checker/model");
        if (stage.rounds)
            check(stage.rounds->summaryModel, path + "/rounds/history/model");
    }
}

void checkCarries(const Plan &plan, Issues &issues)
{
    const std::vector<Stage> &stages = plan.pipeline.stages;
    for (std::size_t s = 0; s < stages.size(); ++s)
        for (std::size_t i = 0; i < stages[s].input.carry.from.size(); ++i) {
            const std::string &from = stages[s].input.carry.from[i];
            const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage &stage) { return stage.id == from; });
            const std::string path = "/pipeline/stages/" + stages[s].id + "/input/carry/from/" + std::to_string(i);
            if (found == stages.end())
                issues.push_back({Severity::Error, path, "There is no stage " + quoted(from) + ". Name an earlier stage by its id."});
            else if (static_cast<std::size_t>(found - stages.begin()) >= s)
                issues.push_back({Severity::Error, path, quoted(from) + " does not come before this stage, so it has no answer to carry yet. Name an earlier stage."});
            else if (std::count(stages[s].input.carry.from.begin(), stages[s].input.carry.from.end(), from) > 1)
                issues.push_back({Severity::Error, path, quoted(from) + " is named twice. Name each stage once."});
        }
}

/// The laws of a stage that may hold references, with their paths.
template <typename Visit>
void forEachLaw(const Stage &stage, Visit visit)
{
    const std::string path = "/pipeline/stages/" + stage.id;
    const auto quantity = [&](const char *key, const Quantity &value, bool isCount) {
        if (const Distribution *law = std::get_if<Distribution>(&value.form))
            visit(path + key, *law, isCount);
    };
    quantity("/calls", stage.calls, true);
    quantity("/input/prefix", stage.input.prefix, false);
    quantity("/input/fresh", stage.input.fresh, false);
    quantity("/input/retrieved/chunks", stage.input.retrieved.chunks, true);
    quantity("/input/retrieved/tokens", stage.input.retrieved.tokens, false);
    quantity("/input/feedback", stage.input.feedback, false);
    quantity("/output/visible", stage.output.visible, false);
    quantity("/output/reasoning", stage.output.reasoning, false);
    if (stage.checker) {
        quantity("/checker/input", stage.checker->input, false);
        quantity("/checker/output", stage.checker->output, false);
    }
    quantity("/tools/calls", stage.tools.calls, true);
    if (stage.rounds) {
        quantity("/rounds/count", stage.rounds->count, true);
        quantity("/rounds/new_tokens", stage.rounds->newTokens, false);
        quantity("/rounds/gap_seconds", stage.rounds->gapSeconds, false);
        quantity("/rounds/history/summary_tokens", stage.rounds->summaryTokens, false);
    }
    if (stage.latency)
        quantity("/latency/first_token", stage.latency->firstToken, false);
}

/// Sums up what the shares may be at most: each uncertain one at its P99.9.
void checkSegments(const Plan &plan, Issues &issues)
{
    double sum = 0;
    for (const Segment &segment : plan.segments) {
        if (std::holds_alternative<Ref>(segment.share.form))
            continue; // compilePlan() looks at the value of each draw
        const Result<double> most = segment.share.isFixed() ? Result<double>(segment.share.fixed()) : uncertainQuantile(segment.share, Scale::Bounded, 0.999);
        if (most)
            sum += *most;
    }
    if (sum > 1 + 1e-9)
        issues.push_back({Severity::Error, "/demand/segments",
                          "The shares of the segments may sum to more than 1. Lower them; what they leave over needs no segment of its own."});
}

void checkCorrelations(const Plan &plan, Issues &issues)
{
    std::unordered_map<std::string, const Number *> numbers;
    forEachNumber(plan, [&](const std::string &path, const Number &number, Scale) { numbers[path] = &number; });
    std::set<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < plan.correlations.size(); ++i) {
        const Correlation &pair = plan.correlations[i];
        const std::string at = "/correlations/" + std::to_string(i);
        for (const auto &[key, path] : {std::pair("/a", pair.a), std::pair("/b", pair.b)}) {
            const auto found = numbers.find(path);
            if (found == numbers.end())
                issues.push_back({Severity::Error, at + key, quoted(path) + " names no number of the plan. Write the path of an uncertain one, such as /demand/tasks_per_month."});
            else if (found->second->isFixed() || std::holds_alternative<Ref>(found->second->form))
                issues.push_back({Severity::Error, at + key, quoted(path) + " is not uncertain, so nothing can move with it. Give it P10, P50 and P90, or remove this pair."});
        }
        if (pair.a == pair.b)
            issues.push_back({Severity::Error, at + "/b", "A number moves with itself. Name two numbers."});
        else if (!pairs.insert(std::minmax(pair.a, pair.b)).second)
            issues.push_back({Severity::Error, at, "This pair is already stated. Remove one of the two."});
    }
    if (!hasErrors(issues))
        Copula(plan.correlations, issues);
}

} // namespace

void checkReferences(const Plan &plan, Issues &issues)
{
    checkPools(plan, issues);
    checkCarries(plan, issues);
    checkSegments(plan, issues);
    checkCorrelations(plan, issues);
    std::unordered_map<std::string, std::pair<Number, Scale>> values;
    bool anyRef = false;
    forEachNumber(plan, [&](const std::string &path, const Number &number, Scale scale) {
        values[path] = {number, scale};
        anyRef = anyRef || std::holds_alternative<Ref>(number.form);
    });
    if (!anyRef)
        return;
    Plan followed = plan;
    forEachNumber(followed, [&](const std::string &path, Number &number, Scale) {
        if (!std::holds_alternative<Ref>(number.form))
            return;
        const auto refuse = [&](const std::string &message) { issues.push_back({Severity::Error, path, message}); };
        Scale scale = Scale::Positive;
        for (int step = 0; const Ref *ref = std::get_if<Ref>(&number.form); ++step) {
            if (step == longestChain)
                return refuse("The reference runs in a circle. Give one of the fields a number.");
            const auto found = values.find(ref->path);
            if (found == values.end())
                return refuse("The reference " + quoted(ref->path) + " names no number of the plan. Write the path of one.");
            scale = found->second.second;
            number = Number(found->second.first);
        }
        const FieldInfo *field = fieldInfo(path);
        if (const Status inRange = checkNumber(number, scale, field ? field->low : -1e12, field ? field->high : 1e12); !inRange)
            refuse("The value it refers to does not fit here: " + inRange.error().message);
    });
    if (hasErrors(issues))
        return;
    const auto check = [&](const std::string &path, const Distribution &law, bool isCount) {
        const FieldInfo *field = fieldInfo(path);
        if (const Status made = checkLaw(law, isCount, field ? field->high : inf); !made)
            issues.push_back({Severity::Error, path, made.error().message});
    };
    for (const Stage &stage : followed.pipeline.stages)
        forEachLaw(stage, check);
    const auto seats = [&](const std::string &path, const std::optional<Seats> &s) {
        if (const Distribution *law = s ? std::get_if<Distribution>(&s->tasks.form) : nullptr)
            check(path + "/seats/tasks", *law, false);
    };
    seats("/revenue", followed.revenue.seats);
    for (const Segment &segment : followed.segments)
        seats("/demand/segments/" + segment.id + "/revenue", segment.revenue.seats);
}

} // namespace farthing::data

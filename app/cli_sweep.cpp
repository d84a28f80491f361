// SPDX-License-Identifier: GPL-3.0-or-later
// sweep: over volume, over utilisation, over both with bands, or over any one or two numbers of the plan.
#include "app/cli_options.h"

#include "data/export/surface_export.h"

namespace farthing::cli {

namespace {

struct Swept {
    std::string path;
    double low = 0, high = 0;
    int count = 1;
    double at(int i) const { return count == 1 ? low : low + (high - low) * i / (count - 1); }
};

/// Takes each "--set path=LO:HI:N" out of the words.
bool takeSets(std::vector<std::string> &words, std::vector<Swept> &sets)
{
    for (std::size_t i = 0; i < words.size();) {
        if (words[i] != "--set") {
            ++i;
            continue;
        }
        Swept swept;
        const std::string text = i + 1 < words.size() ? words[i + 1] : "";
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || text.front() != '/' || !readSpan(text.substr(equals + 1), swept.low, swept.high, swept.count)) {
            usage("--set is PATH=LOW:HIGH:COUNT, for example --set /demand/tasks_per_month=1e4:1e6:5.");
            return false;
        }
        swept.path = text.substr(0, equals);
        sets.push_back(swept);
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.begin() + static_cast<std::ptrdiff_t>(i) + 2);
    }
    if (sets.size() > 2) {
        usage("At most two numbers are swept at a time.");
        return false;
    }
    return true;
}

int sweepSets(const Opened &opened, const std::vector<Swept> &sets, RunOptions options)
{
    if (!options.tasks)
        options.tasks = 1000; // the exact engine's figures are shown
    options.sweeps = false;
    options.latencyBand = false;
    std::string out;
    for (const Swept &s : sets)
        out += s.path + ",";
    print(out + data::sweepHeader() + "\n");
    const int inner = sets.size() > 1 ? sets[1].count : 1;
    for (int i = 0; i < sets[0].count; ++i)
        for (int j = 0; j < inner; ++j) {
            data::Json document = opened.document;
            std::string row;
            for (std::size_t k = 0; k < sets.size(); ++k) {
                const double value = sets[k].at(k == 0 ? i : j);
                if (!data::setPath(document, sets[k].path, data::Json(value)))
                    return usage("The plan has no field " + sets[k].path + ".");
                row += data::writeJson(data::Json(value), 0) + ",";
            }
            const data::PlanRead read = data::readPlan(document, opened.scenario);
            if (!read.plan) {
                printIssues(read.issues);
                return DataHasErrors;
            }
            const Evaluation e = evaluate(*read.plan, opened.sheet, options);
            if (!e.ok)
                return finish(e);
            print(row + data::sweepRow(e) + "\n");
        }
    return Done;
}

/// Over two of volume, utilisation and fields, with bands.
int sweepSurface(const Opened &opened, const std::vector<SurfaceAxis> &axes, const RunOptions &options, bool json)
{
    SurfaceOptions surface;
    surface.y = axes[0];
    surface.x = axes[1];
    surface.draws = options.draws.value_or(surface.draws);
    surface.seed = options.seed;
    surface.threads = options.threads;
    surface.stop = options.stop;
    const PlanSurface s = planSurface(opened.plan, opened.sheet, surface);
    if (s.ok)
        print(json ? data::writeJson(data::surfaceJson(s)) : data::surfaceCsv(s));
    printIssues(s.issues);
    return s.cancelled ? Interrupted : s.ok ? Done : DataHasErrors;
}

} // namespace

int runSweep(const std::vector<std::string> &given)
{
    std::vector<std::string> words = given;
    std::vector<Swept> sets;
    if (!takeSets(words, sets))
        return Usage;
    const auto a = parseArguments(words, with(runOptionNames(), {"--volume", "--utilisation"}), {"--json"});
    if (!a)
        return Usage;
    if (a->positional.size() != 1)
        return usage("Name one plan: a file, - or sample:ID.");
    RunOptions options;
    if (!readRunOptions(*a, options) || !readRange(*a, "--volume", true, options.volumes)
        || !readRange(*a, "--utilisation", false, options.utilisations))
        return Usage;
    int code = Done;
    const auto opened = openPlan(a->positional[0], *a, code);
    if (!opened)
        return code;
    if (a->has("--utilisation") && opened->plan.pools.empty())
        return usage("This plan has no pool, so there is no utilisation to sweep.");
    std::vector<SurfaceAxis> axes;
    if (a->has("--volume"))
        axes.push_back({SurfaceAxis::Kind::Volume, "", options.volumes});
    if (a->has("--utilisation"))
        axes.push_back({SurfaceAxis::Kind::Utilisation, "", options.utilisations});
    if (axes.size() + sets.size() > 2)
        return usage("At most two numbers are swept at a time.");
    if (!axes.empty() && !sets.empty()) {
        std::vector<double> values;
        for (int i = 0; i < sets[0].count; ++i)
            values.push_back(sets[0].at(i));
        axes.push_back({SurfaceAxis::Kind::Field, sets[0].path, values});
    }
    if (axes.size() == 2)
        return sweepSurface(*opened, axes, options, a->has("--json"));
    if (!sets.empty())
        return sweepSets(*opened, sets, options);
    const Evaluation e = evaluate(opened->plan, opened->sheet, options);
    if (e.ok) {
        if (a->has("--json"))
            print(data::writeJson(data::resultsJson(e, contextOf(*opened))));
        else if (a->has("--utilisation"))
            print(data::utilisationCsv(e));
        else
            print(data::volumesCsv(e));
    }
    return finish(e);
}

} // namespace farthing::cli

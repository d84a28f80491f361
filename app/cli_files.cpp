// SPDX-License-Identifier: GPL-3.0-or-later
// plan, samples.
#include "app/cli.h"

#include "data/samples/samples.h"
#include "data/store/project.h"
#include "model/economics/evaluate.h"

#include <iostream>

namespace farthing::cli {

int runPlan(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, {"--out", "--scenario", "--prices"}, {"--json"});
    if (!a)
        return Usage;
    if (a->positional.size() != 2)
        return usage("plan needs validate PLAN, export PLAN or import JSON.");
    const std::string &action = a->positional[0];
    int code = Done;
    if (action == "validate") {
        const auto opened = openPlan(a->positional[1], *a, code);
        if (!opened)
            return code;
        const Issues issues = checkPlan(opened->plan, opened->sheet);
        printIssues(issues);
        if (hasErrors(issues))
            return DataHasErrors;
        print(opened->plan.name + ": valid, hash " + data::planHash(opened->document) + "\n");
        return Done;
    }
    if (action != "export" && action != "import")
        return usage("plan needs validate PLAN, export PLAN or import JSON.");
    data::Project project;
    const auto document = openDocument(a->positional[1], &project.sheets, code);
    if (!document)
        return code;
    const data::PlanRead read = data::readPlan(*document);
    printIssues(read.issues);
    if (!read.plan)
        return DataHasErrors;
    if (action == "export") {
        const std::string text = data::writeJson(*document);
        if (!a->has("--out")) {
            print(text);
            return Done;
        }
        const Status done = data::writeFile(a->options.at("--out"), text);
        if (!done)
            std::cerr << done.error().message << "\n";
        return done ? Done : WorkFailed;
    }
    if (!a->has("--out") || !a->options.at("--out").ends_with(".farthing"))
        return usage("plan import needs --out FILE.farthing.");
    project.plan = *document;
    project.session = data::Json::object();
    const Status done = data::saveProject(project, a->options.at("--out"));
    if (!done)
        std::cerr << done.error().message << "\n";
    return done ? Done : WorkFailed;
}

int runSamples(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, {}, {"--json"});
    if (!a)
        return Usage;
    if (a->positional.empty()) {
        for (const data::Sample &sample : data::samples())
            print(sample.id + "\t" + sample.name + "\t" + sample.description + "\n");
        return Done;
    }
    const data::Json plan = data::samplePlan(a->positional[0]);
    if (plan.isNull())
        return usage("There is no sample \"" + a->positional[0] + "\"; \"farthing-cli samples\" lists them.");
    print(data::writeJson(plan));
    return Done;
}

} // namespace farthing::cli

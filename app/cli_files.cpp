// SPDX-License-Identifier: GPL-3.0-or-later
// prices, plan, samples.
#include "app/cli.h"

#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/project.h"
#include "model/economics/evaluate.h"

#include <iostream>

namespace farthing::cli {

namespace {

std::string priceText(const std::optional<double> &price)
{
    return !price ? "?" : *price == 0 ? "free" : data::writeJson(data::Json(*price), 0);
}

int listPrices(const PriceSheet &sheet, bool json)
{
    if (json) {
        data::Json rows = data::Json::array();
        for (const PriceRow &r : sheet.rows) {
            const auto cell = [](const std::optional<double> &v) { return v ? data::Json(*v) : data::Json(); };
            rows.push(data::Json(data::Json::Object{{"provider", r.provider}, {"model", r.model}, {"service_tier", r.serviceTier},
                {"region", r.region}, {"prompt_from_tokens", r.promptFromTokens}, {"currency", r.currency}, {"input", cell(r.input)},
                {"cached_input", cell(r.cachedInput)}, {"cache_write", cell(r.cacheWrite)}, {"output", cell(r.output)},
                {"source", r.source}, {"file", r.file}, {"row", r.fileRow}}));
        }
        print(data::writeJson(rows));
        return Done;
    }
    print("# " + sheet.name + ", " + sheet.date + ", " + std::to_string(sheet.rows.size()) + " rows; prices per 1M tokens\n");
    for (const PriceRow &r : sheet.rows)
        print(r.provider + "/" + r.model + "\t" + r.serviceTier + (r.region.empty() ? "" : " " + r.region)
              + (r.promptFromTokens > 0 ? " from " + data::writeJson(data::Json(r.promptFromTokens), 0) : "") + "\tin " + priceText(r.input)
              + "\tcached " + priceText(r.cachedInput) + "\twrite " + priceText(r.cacheWrite) + "\tout " + priceText(r.output) + "\t" + r.currency + "\n");
    return Done;
}

} // namespace

int runPrices(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, {"--csv"}, {"--json"});
    if (!a)
        return Usage;
    if (a->positional.empty())
        return usage("prices needs import FILE, list [FILE] or check FILE.");
    const std::string &action = a->positional[0];
    if (action == "list" && a->positional.size() == 1)
        return listPrices(data::bundledSheet(), a->has("--json"));
    if ((action != "import" && action != "list" && action != "check") || a->positional.size() != 2)
        return usage("prices needs import FILE, list [FILE] or check FILE.");
    const Result<data::PriceImport> import = data::importPriceFile(a->positional[1]);
    if (!import) {
        std::cerr << import.error().message << "\n";
        return DataHasErrors;
    }
    printIssues(import->issues);
    if (action == "list")
        return listPrices(import->sheet, a->has("--json"));
    std::cerr << import->format << ": " << import->entries << " entries, " << import->read << " read, " << import->refused << " refused, "
              << import->otherwise << " priced otherwise; " << import->sheet.rows.size() << " price rows\n";
    if (action == "check")
        return import->refused > 0 ? DataHasErrors : Done;
    const std::string csv = data::writePriceCsv(import->sheet);
    if (!a->has("--csv")) {
        print(csv);
        return Done;
    }
    const Status done = data::writeFile(a->options.at("--csv"), csv);
    if (!done) {
        std::cerr << done.error().message << "\n";
        return WorkFailed;
    }
    return Done;
}

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

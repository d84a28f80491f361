// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/project.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

namespace farthing::cli {

void print(const std::string &text) { std::fwrite(text.data(), 1, text.size(), stdout); }

int usage(const std::string &message)
{
    std::cerr << message << "\n";
    return Usage;
}

void printIssues(const Issues &issues)
{
    for (const Issue &issue : issues)
        std::cerr << (issue.severity == Severity::Error ? "error" : issue.severity == Severity::Warning ? "warning" : "note") << ": "
                  << (issue.path.empty() ? "/" : issue.path) << ": " << issue.message << "\n";
}

std::optional<Arguments> parseArguments(const std::vector<std::string> &words, const std::vector<std::string> &withValue,
                                        const std::vector<std::string> &flags)
{
    Arguments a;
    const auto in = [](const std::vector<std::string> &list, const std::string &name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (!word.starts_with("--")) {
            a.positional.push_back(word);
        } else if (in(flags, word)) {
            a.options[word] = "";
        } else if (in(withValue, word)) {
            if (i + 1 == words.size()) {
                usage(word + " needs a value.");
                return std::nullopt;
            }
            a.options[word] = words[++i];
        } else {
            usage(word + " is not an option of this command.");
            return std::nullopt;
        }
    }
    return a;
}

std::optional<data::Json> openDocument(const std::string &name, std::vector<PriceSheet> *sheets, int &exitCode)
{
    if (name.starts_with("sample:")) {
        data::Json sample = data::samplePlan(name.substr(7));
        if (sample.isNull()) {
            std::cerr << "There is no sample \"" << name.substr(7) << "\"; \"farthing-cli samples\" lists them.\n";
            exitCode = Usage;
            return std::nullopt;
        }
        return sample;
    }
    if (name.ends_with(".farthing")) {
        Result<data::Project> project = data::loadProject(name);
        if (!project) {
            std::cerr << project.error().message << "\n";
            exitCode = DataHasErrors;
            return std::nullopt;
        }
        if (sheets)
            *sheets = project->sheets;
        return project->plan;
    }
    std::string text;
    if (name == "-") {
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        std::ifstream file(name, std::ios::binary);
        if (!file) {
            std::cerr << "Cannot open " << name << ". Check the path, or use sample:ID.\n";
            exitCode = WorkFailed;
            return std::nullopt;
        }
        text.assign(std::istreambuf_iterator<char>(file), {});
    }
    Result<data::Json> json = data::parseJson(text);
    if (!json) {
        std::cerr << name << ": " << json.error().message << "\n";
        exitCode = DataHasErrors;
        return std::nullopt;
    }
    return *json;
}

namespace {

std::optional<PriceSheet> findSheet(const Plan &plan, const std::string &planFile, const std::vector<PriceSheet> &inProject,
                                    const Arguments &arguments, int &exitCode)
{
    std::string file;
    if (arguments.has("--prices")) {
        file = arguments.options.at("--prices");
    } else {
        if (plan.prices.sheet == "bundled")
            return data::bundledSheet();
        for (const PriceSheet &sheet : inProject)
            if (sheet.name == plan.prices.sheet)
                return sheet;
        const std::size_t slash = planFile.rfind('/');
        file = (slash == std::string::npos ? "" : planFile.substr(0, slash + 1)) + plan.prices.sheet;
    }
    Result<data::PriceImport> import = data::importPriceFile(file);
    if (!import) {
        std::cerr << "/prices/sheet: " << import.error().message << "\n";
        exitCode = DataHasErrors;
        return std::nullopt;
    }
    return import->sheet;
}

} // namespace

std::optional<Opened> openPlan(const std::string &name, const Arguments &arguments, int &exitCode)
{
    Opened opened;
    std::vector<PriceSheet> sheets;
    std::optional<data::Json> document = openDocument(name, &sheets, exitCode);
    if (!document)
        return std::nullopt;
    opened.document = std::move(*document);
    if (arguments.has("--scenario"))
        opened.scenario = arguments.options.at("--scenario");
    data::PlanRead read = data::readPlan(opened.document, opened.scenario);
    printIssues(read.issues);
    if (!read.plan) {
        exitCode = DataHasErrors;
        return std::nullopt;
    }
    opened.plan = std::move(*read.plan);
    std::optional<PriceSheet> sheet = findSheet(opened.plan, name, sheets, arguments, exitCode);
    if (!sheet)
        return std::nullopt;
    opened.sheet = std::move(*sheet);
    return opened;
}

data::ResultContext contextOf(const Opened &o)
{
    return {o.plan.name, data::planHash(o.document), o.scenario, o.plan.currency, o.sheet.name, o.sheet.date, o.sheet.hash,
            o.plan.prices.asOf, o.plan.simulation.draws, o.plan.targets.grossMargin, o.plan.targets.confidence};
}

} // namespace farthing::cli

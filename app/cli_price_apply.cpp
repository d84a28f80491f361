// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_price_apply.h"

#include "app/cli_price_text.h"
#include "data/plan/price_effects.h"
#include "data/store/project.h"
#include "model/pricing/rate_card.h"

#include <algorithm>
#include <charconv>
#include <iostream>

namespace farthing::cli {
namespace {

constexpr std::uint64_t defaultDraws = 200;

/// "3,7" as rows of the imported file; false: a word is no number.
bool readRows(const std::string &text, std::vector<int> &rows)
{
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        int row = 0;
        const auto [stop, fault] = std::from_chars(text.data() + at, text.data() + end, row);
        if (fault != std::errc() || stop != text.data() + end || row < 1)
            return false;
        rows.push_back(row);
        at = end + 1;
    }
    return true;
}

std::string serviceWords(const ModelUse &use) { return use.model + (use.service == Service::Standard ? "" : std::string(" ") + serviceName(use.service)); }

data::Json paired(const decide::PairedFigure &f)
{
    return data::Json(data::Json::Object{{"before", f.a}, {"after", f.b}, {"difference", f.difference}, {"low95", f.low95}, {"high95", f.high95}});
}

data::Json effectJson(const data::PriceEffect &effect)
{
    data::Json out(data::Json::Object{{"scenario", effect.scenario.empty() ? "base" : effect.scenario}});
    if (effect.isApart)
        out.set("own_sheet", true);
    if (!effect.fault.empty())
        out.set("fault", effect.fault);
    const decide::PlanComparison &c = effect.comparison;
    if (!c.ok)
        return out;
    out.set("cost_per_success", data::Json(data::Json::Object{{"before", c.baseA}, {"after", c.baseB}}));
    out.set("cost_per_success_over_draws", paired(c.costPerSuccess));
    if (c.marginDefined) {
        out.set("gross_margin_p50", data::Json(data::Json::Object{{"before", c.medianMarginA}, {"after", c.medianMarginB}}));
        out.set("gross_margin", paired(c.grossMargin));
        out.set("p_margin_at_least_target", paired(c.pMargin));
    }
    out.set("draws", static_cast<double>(c.draws));
    return out;
}

std::string number(double value) { return data::writeJson(data::Json(value), 0); }

std::string effectText(const data::PriceEffect &effect)
{
    std::string out = (effect.scenario.empty() ? "base case" : effect.scenario) + std::string("\t");
    const decide::PlanComparison &c = effect.comparison;
    if (effect.isApart)
        return out + "pins its own sheet: no change\n";
    if (!c.ok)
        return out + "no figures: " + effect.fault + "\n";
    out += "cost per success " + number(c.baseA) + " -> " + number(c.baseB);
    if (c.marginDefined)
        out += "\tmedian margin " + number(c.medianMarginA) + " -> " + number(c.medianMarginB);
    return out + "\n";
}

} // namespace

int runApply(const Arguments &a, const data::ImportAnswers &answers)
{
    const std::string &file = a.positional[1];
    std::vector<int> rows;
    if (a.has("--exclude") && !readRows(a.options.at("--exclude"), rows))
        return usage("--exclude needs rows of the file, such as 3,7.");
    std::uint64_t draws = defaultDraws;
    if (a.has("--draws")) {
        const std::string &text = a.options.at("--draws");
        if (std::from_chars(text.data(), text.data() + text.size(), draws).ptr != text.data() + text.size() || draws < 1 || draws > 100000)
            return usage("--draws needs a whole number from 1 to 100000.");
    }
    const auto preview = data::previewPriceFile(file, answers);
    if (preview && !preview->questions.empty()) {
        std::cerr << file << ": " << questionsText(*preview);
        return DataHasErrors;
    }
    Result<data::PriceImport> import = data::importPriceFile(file, answers);
    if (!import) {
        std::cerr << import.error().message << "\n";
        return DataHasErrors;
    }
    printIssues(import->issues);
    int code = Done;
    const auto opened = openPlan(a.positional[2], a, code);
    if (!opened)
        return code;
    data::Project project;
    openDocument(a.positional[2], &project.sheets, code); // its sheets; openPlan() has read the plan
    std::vector<data::RowPlace> excluded;
    for (const PriceRow &row : import->sheet.rows)
        if (std::find(rows.begin(), rows.end(), row.fileRow) != rows.end())
            excluded.push_back({row.file, row.fileRow});
    data::excludeRows(import->sheet, excluded);
    const data::Reimport reimport = data::prepareImport(std::move(import->sheet), opened->document, opened->sheet, project.sheets);
    for (const KeptModel &kept : reimport.kept)
        std::cerr << "warning: " << serviceWords(kept.use) << " is used by the plan and not in " << file << ": kept from " << kept.from << ".\n";
    const auto find = [&](const std::string &name) -> const PriceSheet * {
        if (name == opened->plan.prices.sheet)
            return &opened->sheet;
        if (name == "bundled")
            return &data::bundledSheet();
        for (const PriceSheet &sheet : project.sheets)
            if (sheet.name == name)
                return &sheet;
        return nullptr;
    };
    const SheetDiff diff = diffSheets(opened->sheet, reimport.sheet);
    const auto effects = data::priceEffects(opened->document, reimport.sheet, find, draws, interruption());
    if (interruption().stop_requested())
        return Interrupted;
    if (a.has("--json")) {
        data::Json out = data::Json::object();
        out.set("sheet", reimport.sheet.name);
        out.set("replaces", reimport.replaces);
        out.set("changes_nothing", reimport.changesNothing);
        data::Json kept = data::Json::array(), list = data::Json::array();
        for (const KeptModel &k : reimport.kept)
            kept.push(data::Json(data::Json::Object{{"model", serviceWords(k.use)}, {"from", k.from}}));
        for (const data::PriceEffect &effect : effects)
            list.push(effectJson(effect));
        out.set("kept", kept);
        out.set("diff", *data::parseJson(diffJson(diff)));
        out.set("effects", list);
        print(data::writeJson(out));
    } else {
        print(diffText(diff));
        for (const data::PriceEffect &effect : effects)
            print(effectText(effect));
        if (reimport.changesNothing)
            std::cerr << "The plan uses these prices already: nothing changes.\n";
    }
    if (!a.has("--out"))
        return Done;
    project.plan = opened->document;
    project.session = data::Json::object();
    if (!reimport.isKnown)
        project.sheets.push_back(reimport.sheet);
    if (const Status set = data::setPath(project.plan, "/prices/sheet", reimport.sheet.name); !set) {
        std::cerr << set.error().message << "\n";
        return DataHasErrors;
    }
    const Status done = data::saveProject(project, a.options.at("--out"));
    if (!done)
        std::cerr << done.error().message << "\n";
    return done ? Done : WorkFailed;
}

} // namespace farthing::cli

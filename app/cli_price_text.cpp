// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_price_text.h"

#include "data/json/json.h"

namespace farthing::cli {

std::string priceText(const std::optional<double> &price)
{
    return !price ? "?" : *price == 0 ? "free" : data::writeJson(data::Json(*price), 0);
}

std::string sheetJson(const PriceSheet &sheet)
{
    data::Json rows = data::Json::array();
    for (const PriceRow &r : sheet.rows) {
        const auto cell = [](const std::optional<double> &v) { return v ? data::Json(*v) : data::Json(); };
        rows.push(data::Json(data::Json::Object{{"provider", r.provider}, {"model", r.model}, {"service_tier", r.serviceTier},
            {"region", r.region}, {"prompt_from_tokens", r.promptFromTokens}, {"time_window", r.timeWindow}, {"currency", r.currency},
            {"input", cell(r.input)}, {"cached_input", cell(r.cachedInput)}, {"cache_write", cell(r.cacheWrite)},
            {"cache_write_1h", cell(r.cacheWrite1h)}, {"output", cell(r.output)}, {"reasoning_output", cell(r.reasoningOutput)},
            {"effective_from", r.effectiveFrom}, {"effective_to", r.effectiveTo}, {"retires_on", r.retiresOn},
            {"source", r.source}, {"file", r.file}, {"row", r.fileRow}}));
    }
    return data::writeJson(rows);
}

std::string sheetText(const PriceSheet &sheet)
{
    std::string out = "# " + sheet.name + ", " + sheet.date + ", " + std::to_string(sheet.rows.size()) + " rows; prices per 1M tokens\n";
    for (const PriceRow &r : sheet.rows) {
        out += r.provider + "/" + r.model + "\t" + r.serviceTier + (r.region.empty() ? "" : " " + r.region)
            + (r.promptFromTokens > 0 ? " from " + data::writeJson(data::Json(r.promptFromTokens), 0) : "") + (r.timeWindow.empty() ? "" : " " + r.timeWindow);
        if (!r.effectiveFrom.empty() || !r.effectiveTo.empty())
            out += " [" + r.effectiveFrom + ", " + r.effectiveTo + ")";
        out += "\tin " + priceText(r.input) + "\tcached " + priceText(r.cachedInput) + "\twrite " + priceText(r.cacheWrite) + "\tout " + priceText(r.output)
            + "\t" + r.currency + "\n";
    }
    return out;
}

namespace {

std::string nameOf(const PriceRow &row)
{
    std::string name = row.provider + "/" + row.model;
    if (row.serviceTier != "standard")
        name += " " + row.serviceTier;
    for (const std::string &part : {row.region, row.timeWindow, row.effectiveFrom})
        name += part.empty() ? "" : " " + part;
    return row.promptFromTokens > 0 ? name + " from " + data::writeJson(data::Json(row.promptFromTokens), 0) + " tokens" : name;
}

data::Json points(const std::optional<double> &price) { return price ? data::Json(*price) : data::Json(); }

} // namespace

std::string diffText(const SheetDiff &diff)
{
    std::string out;
    for (const PriceRow *row : diff.added)
        out += "new\t" + nameOf(*row) + "\tin " + priceText(row->input) + "\tout " + priceText(row->output) + "\t" + row->currency + "\n";
    for (const RowChange &change : diff.changed) {
        out += "changed\t" + nameOf(*change.after);
        for (const FieldChange &field : change.fields)
            out += "\t" + field.field + " " + (field.before.empty() ? "(none)" : field.before) + " -> " + (field.after.empty() ? "(none)" : field.after)
                + (field.isDoubtful() ? " (more than tenfold: right unit?)" : "");
        out += "\n";
    }
    for (const PriceRow *row : diff.gone)
        out += "gone\t" + nameOf(*row) + "\n";
    for (const PriceRow *row : diff.retiring)
        out += "retiring\t" + nameOf(*row) + "\ton " + row->retiresOn + "\n";
    return out + "# " + std::to_string(diff.added.size()) + " new, " + std::to_string(diff.changed.size()) + " changed, " + std::to_string(diff.gone.size())
        + " gone, " + std::to_string(diff.retiring.size()) + " retiring, " + std::to_string(diff.same) + " the same\n";
}

std::string diffJson(const SheetDiff &diff)
{
    data::Json out = data::Json::object();
    const auto names = [](const std::vector<const PriceRow *> &rows) {
        data::Json list = data::Json::array();
        for (const PriceRow *row : rows)
            list.push(nameOf(*row));
        return list;
    };
    out.set("new", names(diff.added));
    data::Json changed = data::Json::array();
    for (const RowChange &change : diff.changed) {
        data::Json fields = data::Json::object();
        for (const FieldChange &field : change.fields)
            fields.set(field.field, data::Json(data::Json::Object{{"before", field.before}, {"after", field.after}, {"doubtful", field.isDoubtful()}}));
        changed.push(data::Json(data::Json::Object{{"row", nameOf(*change.after)}, {"fields", fields}}));
    }
    out.set("changed", changed);
    out.set("gone", names(diff.gone));
    out.set("retiring", names(diff.retiring));
    out.set("same", static_cast<double>(diff.same));
    return data::writeJson(out);
}

std::string historyText(const std::vector<PricePoint> &steps)
{
    std::string out;
    for (const PricePoint &point : steps)
        out += (point.from.empty() ? "before" : point.from) + std::string(point.isSeen ? " (seen)" : point.isAnnounced ? " (announced)" : "") + "\tin "
            + priceText(point.row.input) + "\tcached " + priceText(point.row.cachedInput) + "\tout " + priceText(point.row.output) + "\t" + point.row.currency
            + "\t" + point.sheet + "\n";
    return out;
}

std::string historyJson(const std::vector<PricePoint> &steps)
{
    data::Json list = data::Json::array();
    for (const PricePoint &point : steps)
        list.push(data::Json(data::Json::Object{{"from", point.from}, {"seen", point.isSeen}, {"announced", point.isAnnounced},
            {"input", points(point.row.input)}, {"cached_input", points(point.row.cachedInput)}, {"output", points(point.row.output)},
            {"currency", point.row.currency}, {"sheet", point.sheet}}));
    return data::writeJson(list);
}

std::string questionsText(const data::ImportPreview &preview)
{
    std::string out = std::to_string(preview.questions.size()) + (preview.questions.size() == 1 ? " question is open" : " questions are open")
        + "; nothing was imported. Answer with these options:\n", all;
    for (const data::Question &question : preview.questions) {
        out += "  " + question.text + "\n      " + question.option + "\n";
        const std::size_t end = question.option.find(" (or");
        if (!question.guess.empty())
            all += " " + question.option.substr(0, end);
    }
    return all.empty() ? out : out + "To take every guess:" + all + "\n";
}

} // namespace farthing::cli

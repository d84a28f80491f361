// SPDX-License-Identifier: GPL-3.0-or-later
// Hourly prices of GPU instances: the SkyPilot catalogue schema, and cloud-gpus lists. Both are in US dollars. A spot
// price of 0 is none; an order between spot and on-demand is never assumed.
#include "data/prices/other_tabs.h"
#include "data/prices/price_row_reader.h"
#include "data/prices/text_decode.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace farthing::data {
namespace {

/// The columns of a list, found in its first line.
class GpuColumns {
public:
    explicit GpuColumns(const CsvRecord &header)
    {
        for (const CsvCell &cell : header.cells)
            m_titles.push_back(trimmed(cell.text));
    }
    bool has(std::string_view title) const { return std::find(m_titles.begin(), m_titles.end(), title) != m_titles.end(); }
    bool isSkyPilot() const { return has("InstanceType") && has("AcceleratorName") && has("AcceleratorCount") && has("Price") && has("Region"); }
    bool isCloudGpus() const { return has("Cloud") && has("GPU Type") && has("GPUs") && has("On-demand") && has("Per-GPU"); }
    std::string text(const CsvRecord &record, std::string_view title) const
    {
        const auto at = std::size_t(std::find(m_titles.begin(), m_titles.end(), title) - m_titles.begin());
        return at < record.cells.size() ? trimmed(record.cells[at].text) : std::string();
    }
    std::size_t width() const { return m_titles.size(); }

private:
    std::vector<std::string> m_titles;
};

/// One instance as a list tells it; prices per instance-hour.
struct Offer {
    CapacityPrice common;
    std::optional<double> onDemand, spot, perGpu;
    std::string fault;
};

/// A cell that must be a number; blank: nothing.
std::optional<double> numberIn(const std::string &cell, const char *name, std::string &fault)
{
    if (cell.empty())
        return std::nullopt;
    const Decimal number = parseDecimal(cell, Dialect::C);
    if (!number.isValue())
        fault = std::string(name) + " " + number.message;
    else if (number.value < 0)
        fault = std::string(name) + " is negative (" + cell + ")";
    return number.isValue() ? std::optional(number.value) : std::nullopt;
}

/// GiB of one accelerator in "{'Gpus': [{…, 'MemoryInfo': {'SizeInMiB': 16384}}], …}".
std::optional<double> memoryIn(const std::string &info)
{
    const std::size_t gpus = info.find("SizeInMiB':");
    if (gpus == std::string::npos)
        return std::nullopt;
    const char *at = info.data() + gpus + 11, *end = info.data() + info.size();
    while (at != end && *at == ' ')
        ++at;
    double mib = 0;
    const auto [stop, error] = std::from_chars(at, end, mib);
    return error == std::errc() && mib > 0 && mib < 1e9 ? std::optional(mib / 1024) : std::nullopt;
}

Offer readSkyPilot(const GpuColumns &columns, const CsvRecord &record, const std::string &provider)
{
    Offer offer;
    CapacityPrice &row = offer.common;
    row.provider = provider;
    row.item = columns.text(record, "InstanceType");
    row.accelerator = columns.text(record, "AcceleratorName");
    row.accelerators = numberIn(columns.text(record, "AcceleratorCount"), "AcceleratorCount", offer.fault);
    row.memoryGib = memoryIn(columns.text(record, "GpuInfo"));
    row.region = columns.text(record, "Region");
    while (row.region.starts_with(',') || row.region.starts_with(' ')) // ", CA, NA": a place without a town
        row.region.erase(0, 1);
    row.per = row.item.empty() ? "accelerator-hour" : "instance-hour";
    if (row.item.empty()) {
        row.item = row.accelerator;
        row.notes = "accelerators only: the host machine is priced apart";
    }
    row.source = "SkyPilot catalogue";
    offer.onDemand = numberIn(columns.text(record, "Price"), "Price", offer.fault);
    offer.spot = numberIn(columns.text(record, "SpotPrice"), "SpotPrice", offer.fault);
    return offer;
}

Offer readCloudGpus(const GpuColumns &columns, const CsvRecord &record)
{
    Offer offer;
    CapacityPrice &row = offer.common;
    row.provider = columns.text(record, "Cloud");
    row.accelerator = columns.text(record, "GPU Type");
    row.accelerators = numberIn(columns.text(record, "GPUs"), "GPUs", offer.fault);
    row.item = columns.text(record, "Name");
    if (const std::size_t bracket = row.accelerator.find(" ("); bracket != std::string::npos) // "A100 (80 GB)"
        row.accelerator.erase(bracket);
    if (row.item.empty())
        row.item = columns.text(record, "GPUs") + "x " + columns.text(record, "GPU Type");
    if (const auto all = numberIn(columns.text(record, "GPU RAM"), "GPU RAM", offer.fault); all && row.accelerators && *row.accelerators > 0 && *all > 0)
        row.memoryGib = *all / *row.accelerators;
    row.per = "instance-hour";
    row.source = "cloud-gpus";
    offer.onDemand = numberIn(columns.text(record, "On-demand"), "On-demand", offer.fault);
    offer.spot = numberIn(columns.text(record, "Spot"), "Spot", offer.fault);
    offer.perGpu = numberIn(columns.text(record, "Per-GPU"), "Per-GPU", offer.fault);
    return offer;
}

/// Adds the rows of an offer; false when it has none.
bool addRows(const Offer &offer, const std::string &file, int number, PriceImport &out, RowIssues &issues)
{
    bool added = false;
    for (const auto &[type, price] : {std::pair{"gpu_on_demand", offer.onDemand}, {"gpu_spot", offer.spot}}) {
        if (!price || *price == 0) // lists write 0 for "not sold so"
            continue;
        CapacityPrice row = offer.common;
        row.type = type;
        row.price = price;
        row.file = file;
        row.fileRow = number;
        out.sheet.capacity.push_back(std::move(row));
        added = true;
    }
    const std::string name = offer.common.provider + " " + offer.common.item + ": ";
    if (offer.onDemand && offer.spot && *offer.spot > *offer.onDemand)
        issues.add(Severity::Warning, number, name + "its spot price is above its on-demand price: both are kept as published.");
    if (offer.onDemand && offer.perGpu && offer.common.accelerators && std::fabs(*offer.onDemand / *offer.common.accelerators - *offer.perGpu) > 0.011)
        issues.add(Severity::Warning, number, name + "the price per GPU is not that of the instance by its GPUs: the instance's price is used.");
    return added;
}

std::optional<GpuColumns> columnsOf(std::string_view bytes)
{
    const std::string head = decodeText(bytes.substr(0, 4096));
    CsvReader reader(head, ',');
    CsvRecord record;
    if (bytes.starts_with("PK") || !reader.next(record))
        return std::nullopt;
    GpuColumns columns(record);
    return columns.isSkyPilot() || columns.isCloudGpus() ? std::optional(columns) : std::nullopt;
}

bool recognises(const ImportSource &source) { return !source.json && columnsOf(source.bytes); }

Question providerQuestion()
{
    return {Question::Kind::Provider, "", "Which cloud sells these machines? The list does not say.", "--provider NAME", ""};
}

bool needsProvider(const GpuColumns &columns, const ImportAnswers &answers) { return columns.isSkyPilot() && answers.provider.empty(); }

Result<ImportPreview> preview(const ImportSource &source, const ImportAnswers &answers)
{
    ImportPreview out;
    out.format = "GPU price list";
    if (needsProvider(*columnsOf(source.bytes), answers))
        out.questions.push_back(providerQuestion());
    return out;
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &answers)
{
    const GpuColumns columns = *columnsOf(source.bytes);
    if (needsProvider(columns, answers))
        return Error{source.file + " can be read when this is answered:" + questionsText({providerQuestion()})};
    PriceImport out;
    out.sheet.date = dateInName(source.file);
    RowIssues issues(out, source.file);
    const std::string text = decodeText(source.bytes);
    CsvReader reader(text, ',');
    CsvRecord record;
    reader.next(record);
    while (reader.next(record)) {
        if (record.isBlank())
            continue;
        ++out.entries;
        Offer offer = columns.isSkyPilot() ? readSkyPilot(columns, record, answers.provider) : readCloudGpus(columns, record);
        const CapacityPrice &row = offer.common;
        std::string fault = record.fault.empty() ? offer.fault : record.fault;
        if (fault.empty() && record.cells.size() != columns.width())
            fault = "the row has " + std::to_string(record.cells.size()) + " cells, the header " + std::to_string(columns.width());
        if (fault.empty() && row.accelerator.empty()) {
            ++out.otherwise;
            issues.add(Severity::Info, record.row, row.provider + " " + row.item + ": Skipped: it has no accelerator.");
            continue;
        }
        if (fault.empty() && (row.provider.empty() || !row.accelerators || !(*row.accelerators > 0)))
            fault = "it names no provider or no number of accelerators";
        if (!fault.empty()) {
            ++out.refused;
            issues.add(Severity::Warning, record.row, "Refused: " + fault + ".");
        } else if (addRows(offer, source.file, record.row, out, issues)) {
            ++out.read;
        } else {
            ++out.otherwise;
            issues.add(Severity::Info, record.row, row.provider + " " + row.item + ": Skipped: it has no price.");
        }
    }
    issues.finish();
    return out;
}

} // namespace

Importer gpuListImporter()
{
    return {"GPU price list", "a table with InstanceType, AcceleratorName, AcceleratorCount, Price and Region, or with Cloud, GPU Type, GPUs, On-demand and Per-GPU",
            recognises, read, preview};
}

} // namespace farthing::data

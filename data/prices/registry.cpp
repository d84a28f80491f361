// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/importer.h"
#include "data/prices/peers.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace farthing::data {
namespace {

constexpr qint64 fileBudget = qint64(64) << 20;
constexpr std::size_t jsonBudget = std::size_t(16) << 20, maxJsonValues = 1500000; ///< the largest known list: 3 MB, 180,000 values

std::string formats()
{
    std::string out;
    for (const Importer &importer : importers())
        out += (out.empty() ? "" : ", ") + std::string(importer.name);
    return out;
}

std::string shapes()
{
    std::string out;
    for (const Importer &importer : importers())
        if (!std::string_view(importer.shape).starts_with("a table"))
            out += (out.empty() ? "" : "; ") + std::string(importer.name) + " (" + importer.shape + ")";
    return out;
}

bool looksLikeJson(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

} // namespace

std::span<const Importer> importers()
{
    static const std::array all{
        liteLlmImporter(), genaiPricesImporter(), openRouterImporter(), modelsDevImporter(), llmPricesImporter(), langfuseImporter(), gpuListImporter(),
        tableImporter(), // last: anything that is text may be a table
    };
    return all;
}

namespace {

/// An upper bound of the values in a JSON text, without reading it: its tree must fit into memory first.
std::size_t countValues(std::string_view bytes)
{
    return std::size_t(std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == ',' || c == '[' || c == '{'; }));
}

/// What a file turned out to be: its JSON, and the importer that knows its shape; or why there is none.
struct Recognised {
    std::optional<Result<Json>> json;
    const Importer *importer = nullptr;
};

Result<Recognised> recognise(ImportSource &source)
{
    const std::string &file = source.file;
    if (source.bytes.empty())
        return Error{file + " is empty. Expected a price file: " + formats() + "."};
    if (source.bytes.size() > std::size_t(fileBudget))
        return Error{file + " is larger than 64 MiB, too large for a price file."};
    if (source.bytes.starts_with("\xd0\xcf\x11\xe0"))
        return Error{file + " is a workbook of the old kind (XLS). Save it as XLSX or CSV and import that file."};
    Recognised out;
    if (looksLikeJson(source.bytes)) {
        if (source.bytes.size() <= jsonBudget && countValues(source.bytes) > maxJsonValues)
            return Error{file + " is not a readable price file: too many values (more than " + std::to_string(maxJsonValues) + ")."};
        out.json = parseJson(source.bytes, jsonBudget);
        if (!*out.json)
            return Error{file + " is not a readable price file: " + out.json->error().message};
        source.json = &**out.json;
    }
    for (const Importer &importer : importers())
        if (importer.recognises(source)) {
            out.importer = &importer;
            return out;
        }
    if (source.json)
        return Error{file + " is JSON, but not a known price file. Expected one of: " + shapes() + "."};
    return Error{file + " is not a price file. Expected " + formats() + "."};
}

Result<QByteArray> bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"Cannot read " + path + ": " + file.errorString().toStdString() + "."};
    if (file.size() > fileBudget)
        return Error{path + " is larger than 64 MiB, too large for a price file."};
    const QByteArray bytes = file.read(fileBudget + 1); // bounded: a device may claim any size
    if (file.error() != QFileDevice::NoError)
        return Error{"Cannot read " + path + ": " + file.errorString().toStdString() + "."};
    if (bytes.size() > fileBudget)
        return Error{path + " is larger than 64 MiB, too large for a price file."};
    return bytes;
}

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }
std::string nameOf(const std::string &path) { return path.substr(path.find_last_of("/\\") + 1); }

} // namespace

Result<PriceImport> importPrices(std::string_view bytes, const std::string &fileName, const ImportAnswers &answers)
{
    ImportSource source{bytes, fileName, nullptr};
    Result<Recognised> found = recognise(source);
    if (!found)
        return found.error();
    if (found->json)
        source.json = &**found->json; // moved with the result
    Result<PriceImport> result = found->importer->read(source, answers);
    if (result) {
        if (result->format.empty())
            result->format = found->importer->name;
        doubtBesidePeers(*result);
        result->sheet.name = fileName;
        result->sheet.hash = sheetHash(result->sheet);
    }
    return result;
}

Result<ImportPreview> previewPrices(std::string_view bytes, const std::string &fileName, const ImportAnswers &answers)
{
    ImportSource source{bytes, fileName, nullptr};
    const Result<Recognised> found = recognise(source);
    if (!found)
        return found.error();
    if (found->json)
        source.json = &**found->json; // moved with the result
    if (found->importer->preview)
        return found->importer->preview(source, answers);
    ImportPreview preview;
    preview.format = found->importer->name;
    return preview;
}

Result<PriceImport> importPriceFile(const std::string &path, const ImportAnswers &answers)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return importPrices(view(*bytes), nameOf(path), answers);
}

Result<ImportPreview> previewPriceFile(const std::string &path, const ImportAnswers &answers)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return previewPrices(view(*bytes), nameOf(path), answers);
}

bool isIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (const char c : text) {
        if (c == '-')
            ++part;
        else if (c < '0' || c > '9' || part > 2)
            return false;
        else
            parts[part] = parts[part] * 10 + (c - '0');
    }
    const auto [year, month, day] = parts;
    if (part != 2 || month < 1 || month > 12 || day < 1)
        return false;
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

std::string dateInName(const std::string &fileName)
{
    for (std::size_t at = 0; at + 10 <= fileName.size(); ++at)
        if (isIsoDate(std::string_view(fileName).substr(at, 10)))
            return fileName.substr(at, 10);
    return {};
}

void RowIssues::add(Severity severity, int row, const std::string &message)
{
    if (m_import.issues.size() >= maxListed)
        ++m_unlisted;
    else
        m_import.issues.push_back({severity, m_file + ":" + std::to_string(row), message});
}

void RowIssues::finish()
{
    if (m_unlisted > 0)
        m_import.issues.push_back({Severity::Warning, m_file, std::to_string(m_unlisted) + " more remarks are not listed."});
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: CSV and TSV in any encoding, and the tabs of an XLSX workbook.
#include "data/prices/other_tabs.h"
#include "data/prices/text_decode.h"
#include "data/prices/token_table.h"
#include "data/prices/workbook.h"

#include <memory>

namespace farthing::data {
namespace {

struct OpenTable {
    std::unique_ptr<Table> table;
    TableLayout layout;
    std::string name;                     ///< of the file, or of file and tab
};

/// The tables of a file, with whatever owns their text.
struct OpenFile {
    std::shared_ptr<const std::string> text; ///< where it stands when the file is moved: tables look into it
    std::vector<WorkbookTab> tabs;
    std::vector<OpenTable> tables;
    std::string format;
};

/// A text under the separator that explains its header best.
void openText(OpenFile &file, const ImportSource &source, const ImportAnswers &answers)
{
    file.text = std::make_shared<const std::string>(decodeText(source.bytes));
    file.tables.emplace_back();
    OpenTable &best = file.tables.front();
    best.name = source.file;
    file.format = "Farthing CSV";
    for (const char delimiter : {',', ';', '\t'}) {
        auto table = std::make_unique<CsvTable>(*file.text, delimiter);
        TableLayout layout = findLayout(*table, answers);
        if (best.table && layout.score <= best.layout.score)
            continue;
        file.format = delimiter == '\t' ? "TSV" : "Farthing CSV";
        best.table = std::move(table);
        best.layout = std::move(layout);
    }
}

/// Tables of a file of which none is understood: the first that could be a price table at all.
void takeUnknown(OpenFile &file, const ImportAnswers &answers, const std::string &name)
{
    for (const OpenTable &open : file.tables)
        if (open.layout.kind != TabKind::None)
            return;
    for (OpenTable &open : file.tables)
        if (TableLayout layout = findAnyLayout(*open.table, answers); layout.kind != TabKind::None) {
            open.layout = std::move(layout);
            return;
        }
    if (!file.text || file.tables.empty())
        return;
    for (const char delimiter : {',', ';', '\t'}) {
        auto table = std::make_unique<CsvTable>(*file.text, delimiter);
        if (TableLayout layout = findAnyLayout(*table, answers); layout.kind != TabKind::None) {
            file.tables.front() = {std::move(table), std::move(layout), name};
            return;
        }
    }
}

Result<OpenFile> openFile(const ImportSource &source, const ImportAnswers &answers)
{
    OpenFile file;
    if (!looksLikeWorkbook(source.bytes)) {
        openText(file, source, answers);
        takeUnknown(file, answers, source.file);
        return file;
    }
    Result<std::vector<WorkbookTab>> tabs = readWorkbook(source.bytes);
    if (!tabs)
        return Error{source.file + " cannot be read as a workbook: " + tabs.error().message + ". Save the sheet as CSV (UTF-8) and import that file."};
    file.tabs = std::move(*tabs);
    file.format = "XLSX";
    for (const WorkbookTab &tab : file.tabs) {
        OpenTable open{std::make_unique<RecordTable>(tab.records), {}, source.file + "!" + tab.name};
        open.layout = findLayout(*open.table, answers);
        file.tables.push_back(std::move(open));
    }
    takeUnknown(file, answers, source.file);
    return file;
}

std::string notATable(const OpenFile &file, const std::string &name)
{
    std::string found;
    for (const OpenTable &open : file.tables)
        for (const std::string &title : open.layout.titles)
            if (!title.empty() && found.size() < 300)
                found += (found.empty() ? "" : ", ") + title.substr(0, 60);
    return name + " is not a price sheet: expected a header line with the columns " + requiredColumns()
        + (found.empty() ? ", found none." : "; found " + found + ". Rename the columns, or name them with --map 'TITLE=COLUMN'.");
}

bool recognises(const ImportSource &source)
{
    if (looksLikeWorkbook(source.bytes))
        return true;
    const bool utf16 = source.bytes.starts_with("\xff\xfe") || source.bytes.starts_with("\xfe\xff");
    const std::string_view head = source.bytes.substr(0, 4096);
    if (!utf16 && head.find('\0') != std::string_view::npos)
        return false;
    return !source.json && head.find_first_not_of(" \t\r\n\xef\xbb\xbf") != std::string_view::npos;
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &answers)
{
    Result<OpenFile> file = openFile(source, answers);
    if (!file)
        return file.error();
    PriceImport out;
    out.format = file->format;
    int known = 0;
    for (OpenTable &open : file->tables) {
        if (open.layout.kind == TabKind::None)
            continue;
        ++known;
        if (!open.layout.questions.empty()) {
            std::string titles;
            for (const std::string &title : open.layout.titles)
                titles += (titles.empty() ? "" : ", ") + title.substr(0, 60);
            return Error{open.name + " can be read when these are answered: expected a header line with the columns " + requiredColumns() + "; found "
                         + titles + "." + questionsText(open.layout.questions)};
        }
        if (open.layout.kind != TabKind::TokenPrices)
            readOtherTab(*open.table, open.layout, answers, open.name, out);
        else if (const Status done = readTokenTable(*open.table, open.layout, answers, open.name, out); !done)
            return done.error();
    }
    if (known == 0)
        return Error{notATable(*file, source.file)};
    for (const OpenTable &open : file->tables)
        if (open.layout.kind == TabKind::None && open.layout.headerRow > 0)
            out.issues.push_back({Severity::Info, open.name, "This tab is not a price table: not read."});
    if (const std::string date = dateInName(source.file); !date.empty())
        out.sheet.date = date;
    return out;
}

Result<ImportPreview> preview(const ImportSource &source, const ImportAnswers &answers)
{
    constexpr std::size_t shownRows = 10;
    Result<OpenFile> file = openFile(source, answers);
    if (!file)
        return file.error();
    ImportPreview out;
    out.format = file->format;
    for (OpenTable &open : file->tables) {
        if (open.layout.kind != TabKind::TokenPrices)
            continue;
        out.titles = open.layout.titles;
        out.headerRow = open.layout.headerRow;
        for (const std::string &title : out.titles)
            out.layout += title + '\n';
        for (std::size_t i = 0; i < open.layout.titles.size(); ++i) {
            out.columns.emplace_back();
            for (std::size_t column = 0; column < columnCount; ++column)
                if (open.layout.columns.index(Column(column)) == int(i))
                    out.columns.back() = columnName(Column(column));
        }
        CsvRecord record;
        open.table->rewind();
        while (out.cells.size() < shownRows && open.table->next(record))
            if (record.row > open.layout.headerRow && !record.isBlank()) {
                out.cells.emplace_back();
                for (const CsvCell &cell : record.cells)
                    out.cells.back().push_back(cell.text);
            }
        out.questions = open.layout.questions;
        if (out.questions.empty()) {
            PriceImport import;
            if (const Status done = readTokenTable(*open.table, open.layout, answers, open.name, import); !done)
                return done.error();
            out.questions = import.questions;
            import.sheet.rows.resize(std::min(import.sheet.rows.size(), shownRows));
            out.rows = std::move(import.sheet.rows);
        }
        return out;
    }
    for (const OpenTable &open : file->tables)
        if (open.layout.kind != TabKind::None)
            return out; // other tabs have fixed columns and ask nothing
    return Error{notATable(*file, source.file)};
}

} // namespace

bool isPriceColumn(const std::string &name) { return columnNamed(name).has_value(); }

std::string priceColumnNames()
{
    std::string out;
    for (std::size_t column = 0; column < columnCount; ++column)
        out += (out.empty() ? "" : ", ") + std::string(columnName(Column(column)));
    return out;
}

bool isPriceUnit(const std::string &per) { return !per.empty() && perExponent(per).has_value(); }

Importer tableImporter() { return {"CSV, TSV or XLSX", "a table with a header line", recognises, read, preview}; }

} // namespace farthing::data

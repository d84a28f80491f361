// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/workbook.h"

#include "data/prices/dates.h"
#include "data/prices/decimal.h"
#include "data/prices/zip_archive.h"

#include <QXmlStreamReader>

#include <charconv>
#include <functional>
#include <map>
#include <set>

namespace farthing::data {
namespace {

constexpr std::size_t maxCells = 1000000, maxTabs = 200, maxDepth = 32, maxShared = 1000000;
constexpr std::size_t maxCellText = 32767; // Excel's own limit

/// Walks an XML part: calls `open` at each start tag and `close` at each end tag with the text in between.
std::string walk(ZipArchive &zip, const std::string &part, const std::function<void(const QXmlStreamReader &)> &open,
                 const std::function<void(QStringView, const QString &)> &close)
{
    const std::unique_ptr<QIODevice> device = zip.entry(part);
    if (!device)
        return zip.fault().empty() ? "its part " + part + " is missing" : zip.fault();
    QXmlStreamReader xml(device.get());
    std::size_t depth = 0;
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return "its part " + part + " has a DOCTYPE, which no workbook needs";
        case QXmlStreamReader::StartElement:
            if (++depth > maxDepth)
                return "its part " + part + " is nested too deeply";
            text.clear();
            open(xml);
            break;
        case QXmlStreamReader::Characters:
            if (text.size() < qsizetype(maxCellText))
                text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            close(xml.name(), text);
            text.clear();
            break;
        default: break;
        }
    }
    if (!zip.fault().empty())
        return zip.fault();
    return xml.hasError() ? "its part " + part + " is damaged (line " + std::to_string(xml.lineNumber()) + ")" : std::string();
}

std::string attribute(const QXmlStreamReader &xml, const char *name) { return xml.attributes().value(QLatin1String(name)).toString().toStdString(); }

/// Column of "BC12", 0-based; -1: none.
int columnOf(const std::string &cell)
{
    int column = 0;
    std::size_t i = 0;
    for (; i < cell.size() && cell[i] >= 'A' && cell[i] <= 'Z' && i < 4; ++i)
        column = column * 26 + (cell[i] - 'A' + 1);
    return i == 0 ? -1 : column - 1;
}

/// Whether a number format shows a date: y, d or (beside them) m outside quotes, brackets and escapes.
bool isDateFormat(const std::string &format)
{
    bool quoted = false, bracket = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '\\' || c == '_')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == ']'))
            bracket = c == '[';
        else if (!quoted && !bracket && (c == 'y' || c == 'Y' || c == 'd' || c == 'D'))
            return true;
    }
    return false;
}

/// "_x000D_" is how a workbook writes characters that XML cannot hold.
std::string unescaped(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool shape = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_';
        if (shape) {
            const auto [end, error] = std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16);
            if (error == std::errc() && end == text.data() + i + 6 && code < 0x80) {
                out += char(code);
                i += 6;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

class WorkbookReader {
public:
    explicit WorkbookReader(ZipArchive &zip) : m_zip(zip) {}
    Result<std::vector<WorkbookTab>> read();

private:
    std::string readTabList();
    std::string readShared();
    std::string readStyles();
    std::string readTab(const std::string &part, WorkbookTab &tab);
    CsvCell cellOf(const std::string &type, const std::string &style, const std::string &value, const std::string &inlined) const;

    ZipArchive &m_zip;
    bool m_since1904 = false;
    std::vector<std::pair<std::string, std::string>> m_tabs; ///< name, part
    std::vector<std::string> m_shared;
    std::vector<bool> m_dateStyle;
    std::size_t m_cells = 0;
};

std::string WorkbookReader::readTabList()
{
    std::map<std::string, std::string> targets;
    std::string fault = walk(m_zip, "xl/_rels/workbook.xml.rels", [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("Relationship"))
            targets[attribute(xml, "Id")] = attribute(xml, "Target");
    }, [](QStringView, const QString &) {});
    if (!fault.empty())
        return fault;
    fault = walk(m_zip, "xl/workbook.xml", [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("workbookPr"))
            m_since1904 = attribute(xml, "date1904") == "1" || attribute(xml, "date1904") == "true";
        if (xml.name() != QLatin1String("sheet"))
            return;
        std::string id;
        for (const QXmlStreamAttribute &a : xml.attributes())
            if (a.name() == QLatin1String("id"))
                id = a.value().toString().toStdString();
        const std::string target = targets.contains(id) ? targets[id] : std::string();
        m_tabs.emplace_back(attribute(xml, "name"), target.starts_with('/') ? target.substr(1) : "xl/" + target);
    }, [](QStringView, const QString &) {});
    if (fault.empty() && (m_tabs.empty() || m_tabs.size() > maxTabs))
        fault = m_tabs.empty() ? "it has no sheet" : "it has more than " + std::to_string(maxTabs) + " sheets";
    return fault;
}

std::string WorkbookReader::readShared()
{
    if (!m_zip.has("xl/sharedStrings.xml"))
        return {};
    std::string entry;
    bool phonetic = false, tooMany = false;
    const std::string fault = walk(m_zip, "xl/sharedStrings.xml", [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("si"))
            entry.clear();
        phonetic |= xml.name() == QLatin1String("rPh");
    }, [&](QStringView name, const QString &text) {
        if (name == QLatin1String("t") && !phonetic && entry.size() < maxCellText)
            entry += text.toStdString();
        else if (name == QLatin1String("rPh"))
            phonetic = false;
        else if (name == QLatin1String("si") && !(tooMany = m_shared.size() >= maxShared))
            m_shared.push_back(unescaped(entry));
    });
    return tooMany ? "it has more than " + std::to_string(maxShared) + " texts" : fault;
}

std::string WorkbookReader::readStyles()
{
    if (!m_zip.has("xl/styles.xml"))
        return {};
    std::set<int> dates{14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    bool inCells = false;
    return walk(m_zip, "xl/styles.xml", [&](const QXmlStreamReader &xml) {
        const int id = std::atoi(attribute(xml, "numFmtId").c_str());
        if (xml.name() == QLatin1String("numFmt") && isDateFormat(attribute(xml, "formatCode")))
            dates.insert(id);
        else if (xml.name() == QLatin1String("cellXfs"))
            inCells = true;
        else if (xml.name() == QLatin1String("xf") && inCells && m_dateStyle.size() < 100000)
            m_dateStyle.push_back(dates.contains(id));
    }, [&](QStringView name, const QString &) {
        if (name == QLatin1String("cellXfs"))
            inCells = false;
    });
}

CsvCell WorkbookReader::cellOf(const std::string &type, const std::string &style, const std::string &value, const std::string &inlined) const
{
    CsvCell cell;
    cell.quoted = cell.typed = true; // texts of a workbook keep their blanks
    if (type == "s") {
        std::size_t index = m_shared.size();
        std::from_chars(value.data(), value.data() + value.size(), index);
        cell.text = index < m_shared.size() ? m_shared[index] : std::string();
        return cell;
    }
    if (type == "inlineStr" || type == "str" || type == "e") {
        cell.text = unescaped(type == "inlineStr" ? inlined : value);
        return cell;
    }
    if (type == "b") {
        cell.text = value == "1" ? "yes" : "no";
        return cell;
    }
    const Decimal number = parseDecimal(value, Dialect::C);
    cell.quoted = false;
    if (!number.isValue()) {
        cell.text = value;
        return cell;
    }
    const std::size_t at = std::size_t(std::max(0, std::atoi(style.c_str())));
    cell.number = true;
    if (at < m_dateStyle.size() && m_dateStyle[at])
        cell.text = dateOfSerial(number.value, m_since1904);
    if (cell.text.empty())
        cell.text = formatDecimal(number.value);
    return cell;
}

std::string WorkbookReader::readTab(const std::string &part, WorkbookTab &tab)
{
    std::string place, type, style, value, inlined;
    bool tooMany = false;
    const std::string fault = walk(m_zip, part, [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("row")) {
            CsvRecord record;
            record.isTyped = true;
            const int number = std::atoi(attribute(xml, "r").c_str());
            record.row = number > 0 ? number : (tab.records.empty() ? 1 : tab.records.back().row + 1);
            if (tab.records.size() < maxCells)
                tab.records.push_back(std::move(record));
            else
                tooMany = true;
        } else if (xml.name() == QLatin1String("c")) {
            place = attribute(xml, "r");
            type = attribute(xml, "t");
            style = attribute(xml, "s");
            value.clear();
            inlined.clear();
        }
    }, [&](QStringView name, const QString &text) {
        if (name == QLatin1String("v"))
            value = text.toStdString();
        else if (name == QLatin1String("t") && inlined.size() < maxCellText)
            inlined += text.toStdString();
        else if (name == QLatin1String("c") && !tab.records.empty()) {
            CsvRecord &record = tab.records.back();
            const int at = place.empty() ? int(record.cells.size()) : columnOf(place);
            if (at < 0 || std::size_t(at) >= CsvReader::maxCells || (value.empty() && inlined.empty()))
                return;
            if (record.cells.size() <= std::size_t(at)) {
                m_cells += std::size_t(at) + 1 - record.cells.size();
                if (m_cells > maxCells) {
                    tooMany = true;
                    return;
                }
                record.cells.resize(std::size_t(at) + 1);
            }
            record.cells[std::size_t(at)] = cellOf(type, style, value, inlined);
        }
    });
    return tooMany ? "it has more than " + std::to_string(maxCells) + " cells" : fault;
}

Result<std::vector<WorkbookTab>> WorkbookReader::read()
{
    for (const auto step : {&WorkbookReader::readTabList, &WorkbookReader::readShared, &WorkbookReader::readStyles})
        if (const std::string fault = (this->*step)(); !fault.empty())
            return Error{fault};
    std::vector<WorkbookTab> tabs;
    for (const auto &[name, part] : m_tabs) {
        if (!part.starts_with("xl/worksheets/")) // charts and macros have no rows
            continue;
        tabs.push_back({name, {}});
        if (const std::string fault = readTab(part, tabs.back()); !fault.empty())
            return Error{fault};
    }
    return tabs;
}

} // namespace

bool looksLikeWorkbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }

Result<std::vector<WorkbookTab>> readWorkbook(std::string_view bytes)
{
    Result<ZipArchive> zip = ZipArchive::open(bytes);
    if (!zip)
        return zip.error();
    if (!zip->has("xl/workbook.xml"))
        return Error{"it is an archive, but not an XLSX workbook"};
    return WorkbookReader(*zip).read();
}

} // namespace farthing::data

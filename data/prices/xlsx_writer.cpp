// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/xlsx_writer.h"

#include "data/prices/other_tabs.h"

#include <QFile>
#include <QTemporaryDir>

#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <xlsxwriter.h>

namespace farthing::data {
namespace {

constexpr std::size_t maxText = 32767;    // Excel's own limit for a cell

/// The library prints numbers with the thread's locale: a decimal comma would damage the file.
class PlainNumbers {
public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(m_plain ? uselocale(m_plain) : nullptr) {}
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain, m_before;
};

/// The library prints 16 digits; a number that needs 17 goes as text, which reads back exactly.
bool survives(double value)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.16G", value);
    double back = 0;
    std::from_chars(text, text + sizeof text, back);
    return std::isfinite(value) && back == value;
}

/// "_x0041_" would be read as an escaped character: its underscore is escaped.
std::string escaped(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool shape = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_'
            && text.find_first_not_of("0123456789abcdefABCDEF", i + 2) == i + 6;
        out += shape ? "_x005F_" : std::string(1, text[i]);
    }
    return out;
}

lxw_error writeTab(lxw_worksheet *tab, lxw_format *title, const std::vector<std::vector<TabCell>> &rows)
{
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const TabCell &cell = rows[r][c];
            const auto row = lxw_row_t(r);
            const auto column = lxw_col_t(c);
            lxw_error error = LXW_NO_ERROR;
            double value = 0;
            if (cell.number)
                std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), value);
            if (cell.number && survives(value))
                error = worksheet_write_number(tab, row, column, value, nullptr);
            else if (!cell.text.empty())
                error = worksheet_write_string(tab, row, column, escaped(cell.text).c_str(), r == 0 ? title : nullptr);
            if (error != LXW_NO_ERROR)
                return error;
        }
    worksheet_freeze_panes(tab, 1, 0);
    return LXW_NO_ERROR;
}

} // namespace

Result<std::string> writePriceXlsx(const PriceSheet &sheet)
{
    for (const TabKind kind : {TabKind::TokenPrices, TabKind::OtherCharges, TabKind::Capacity, TabKind::Adjustments})
        for (const std::vector<TabCell> &row : tabCells(kind, sheet))
            for (const TabCell &cell : row)
                if (cell.text.size() > maxText)
                    return Error{"A text of the sheet is longer than the 32,767 characters that a workbook's cell holds. Shorten it or export CSV."};
    const PlainNumbers plainNumbers;
    const QTemporaryDir folder; // this version of the library writes to files only
    const std::string path = folder.filePath("sheet.xlsx").toStdString();
    lxw_workbook *book = folder.isValid() ? workbook_new(path.c_str()) : nullptr;
    if (!book)
        return Error{"The workbook could not be started: is the folder for temporary files full?"};
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01: a moment would make equal sheets unequal files
    workbook_set_properties(book, &properties);
    lxw_format *title = workbook_add_format(book);
    format_set_bold(title);
    lxw_error error = LXW_NO_ERROR;
    for (const TabKind kind : {TabKind::TokenPrices, TabKind::OtherCharges, TabKind::Capacity, TabKind::Adjustments}) {
        const std::vector<std::vector<TabCell>> rows = tabCells(kind, sheet);
        if (rows.size() == 1 && kind != TabKind::TokenPrices)
            continue;
        lxw_worksheet *tab = workbook_add_worksheet(book, tabName(kind));
        if (error == LXW_NO_ERROR)
            error = tab ? writeTab(tab, title, rows) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    const lxw_error closed = workbook_close(book);
    if (error != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return Error{std::string("The workbook could not be written: ") + lxw_strerror(error != LXW_NO_ERROR ? error : closed) + "."};
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"The workbook could not be read back: " + file.errorString().toStdString() + "."};
    return file.readAll().toStdString();
}

} // namespace farthing::data

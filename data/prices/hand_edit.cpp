// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/hand_edit.h"

#include "data/prices/import.h"
#include "data/prices/importer.h"
#include "model/pricing/sheet_diff.h"

namespace farthing::data {

namespace {

constexpr std::string_view by = ", by hand ";

/// Where the part that handName() adds begins; npos: it is not such a name.
std::size_t handPart(const std::string &name)
{
    const std::size_t found = name.rfind(by);
    return found != std::string::npos && found > 0 && isIsoDate(name.substr(found + by.size(), 10)) ? found : std::string::npos;
}

PriceSheet version(const PriceSheet &sheet, PriceRow &row, int number, const std::string &name, const std::string &date)
{
    PriceSheet next = sheet;
    next.name = name;
    next.date = date;
    row.file = name;
    row.fileRow = number;
    row.source = handSource;
    row.checkedOn = date;
    return next;
}

} // namespace

PriceSheet editedByHand(const PriceSheet &sheet, std::size_t at, PriceRow row, const std::string &name, const std::string &date)
{
    PriceSheet next = version(sheet, row, sheet.rows[at].fileRow, name, date);
    next.rows[at] = std::move(row);
    next.hash = sheetHash(next);
    return next;
}

PriceSheet addedByHand(const PriceSheet &sheet, PriceRow row, const std::string &name, const std::string &date)
{
    PriceSheet next = version(sheet, row, static_cast<int>(sheet.rows.size()) + 1, name, date);
    for (PriceRow &other : next.rows) {
        PriceRow undated = other;
        undated.effectiveFrom = row.effectiveFrom;
        if (rowKey(undated) != rowKey(row))
            continue;
        if (other.effectiveFrom > row.effectiveFrom && (row.effectiveTo.empty() || row.effectiveTo > other.effectiveFrom))
            row.effectiveTo = other.effectiveFrom;
        else if (other.effectiveFrom < row.effectiveFrom && (other.effectiveTo.empty() || other.effectiveTo > row.effectiveFrom))
            other.effectiveTo = row.effectiveFrom;
    }
    next.rows.push_back(std::move(row));
    next.hash = sheetHash(next);
    return next;
}

std::string handName(const std::string &name, const std::string &date, int number)
{
    return name.substr(0, handPart(name)) + std::string(by) + date + (number > 1 ? " (" + std::to_string(number) + ")" : "");
}

bool isHandName(const std::string &name) { return handPart(name) != std::string::npos; }

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/hand_edit.h"

#include "data/prices/import.h"
#include "data/prices/importer.h"

namespace farthing::data {

PriceSheet editedByHand(const PriceSheet &sheet, std::size_t at, PriceRow row, const std::string &name, const std::string &date)
{
    PriceSheet next = sheet;
    next.name = name;
    next.date = date;
    row.file = name;
    row.fileRow = sheet.rows[at].fileRow;
    row.source = handSource;
    row.checkedOn = date;
    next.rows[at] = std::move(row);
    next.hash = sheetHash(next);
    return next;
}

std::string handName(const std::string &name, const std::string &date, int number)
{
    static constexpr std::string_view by = ", by hand ";
    std::string first = name;
    if (const std::size_t found = name.rfind(by); found != std::string::npos && found > 0 && isIsoDate(name.substr(found + by.size(), 10)))
        first.resize(found);
    return first + std::string(by) + date + (number > 1 ? " (" + std::to_string(number) + ")" : "");
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/sheet_tabs.h"

#include "data/prices/other_tabs.h"

namespace farthing::data {
namespace {

template <class Row>
Json originsOf(const std::vector<Row> &rows)
{
    Json list = Json::array();
    for (const Row &row : rows)
        list.push(Json(Json::Array{Json(row.file), Json(row.fileRow)}));
    return list;
}

Json originsOf(TabKind kind, const PriceSheet &sheet)
{
    return kind == TabKind::OtherCharges ? originsOf(sheet.charges) : kind == TabKind::Capacity ? originsOf(sheet.capacity) : originsOf(sheet.adjustments);
}

template <class Row>
bool setOrigins(std::vector<Row> &rows, const Json::Array &origins)
{
    if (rows.size() != origins.size())
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Json::Array *origin = origins[i].asArray();
        const std::string *file = origin && origin->size() == 2 ? (*origin)[0].asString() : nullptr;
        const double *row = file ? (*origin)[1].asNumber() : nullptr;
        if (!row || !(*row >= 0 && *row < 1e9))
            return false;
        rows[i].file = *file;
        rows[i].fileRow = static_cast<int>(*row);
    }
    return true;
}

} // namespace

void appendTabs(Json &rows, const PriceSheet &sheet)
{
    for (const TabKind kind : otherTabKinds) {
        const Json origins = originsOf(kind, sheet);
        if (!origins.asArray()->empty())
            rows.push(Json(Json::Object{{"tab", tabName(kind)}, {"csv", writeTabCsv(kind, sheet)}, {"origin", origins}}));
    }
}

bool isTab(const Json &element) { return element.find("tab") != nullptr; }

bool readTab(const Json &element, PriceSheet &sheet)
{
    const Json *csv = element.find("csv"), *origin = element.find("origin");
    if (!csv || !csv->asString() || !origin || !origin->asArray())
        return false;
    Result<PriceImport> import = importPrices(*csv->asString(), "project");
    if (!import || import->refused > 0 || !import->sheet.rows.empty())
        return false;
    PriceSheet &read = import->sheet;
    bool ok = true;
    const auto take = [&](auto &from, auto &to) {
        if (from.empty())
            return;
        ok &= setOrigins(from, *origin->asArray()) && to.empty();
        to = std::move(from);
    };
    take(read.charges, sheet.charges);
    take(read.capacity, sheet.capacity);
    take(read.adjustments, sheet.adjustments);
    return ok;
}

} // namespace farthing::data

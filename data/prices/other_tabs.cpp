// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/other_tabs.h"

#include "data/prices/csv_numbers.h"
#include "data/prices/price_row_reader.h"
#include "data/prices/token_table.h"

#include <cmath>
#include <set>

namespace farthing::data {
namespace {

enum class Cell { Text, Date, Currency, Price, Count };

/// One column of a tab: where its value lives in the row.
template <class Row>
struct Field {
    const char *name;
    Cell cell;
    std::string Row::*text;
    std::optional<double> Row::*number;
    bool required;
};
template <class Row>
Field<Row> text(const char *name, std::string Row::*member, bool required = false) { return {name, Cell::Text, member, nullptr, required}; }
template <class Row>
Field<Row> date(const char *name, std::string Row::*member) { return {name, Cell::Date, member, nullptr, false}; }
template <class Row>
Field<Row> number(const char *name, std::optional<double> Row::*member, Cell cell = Cell::Count) { return {name, cell, nullptr, member, false}; }

const std::vector<Field<Charge>> chargeFields{
    text("provider", &Charge::provider, true), text("model", &Charge::model, true), text("meter", &Charge::meter, true),
    number("price", &Charge::price, Cell::Price), text("per", &Charge::per, true), {"currency", Cell::Currency, &Charge::currency, nullptr, true},
    text("service_tier", &Charge::serviceTier), text("region", &Charge::region), number("units_from", &Charge::unitsFrom),
    number("units_to", &Charge::unitsTo), number("free_units", &Charge::freeUnits), text("free_period", &Charge::freePeriod),
    text("min_billable", &Charge::minBillable), date("effective_from", &Charge::effectiveFrom), date("effective_to", &Charge::effectiveTo),
    text("source", &Charge::source), text("notes", &Charge::notes),
};
const std::vector<Field<CapacityPrice>> capacityFields{
    text("provider", &CapacityPrice::provider, true), text("item", &CapacityPrice::item, true), text("type", &CapacityPrice::type, true),
    text("region", &CapacityPrice::region), number("price", &CapacityPrice::price, Cell::Price), text("per", &CapacityPrice::per, true),
    {"currency", Cell::Currency, &CapacityPrice::currency, nullptr, true}, number("min_units", &CapacityPrice::minUnits),
    number("increment", &CapacityPrice::increment), number("term_months", &CapacityPrice::termMonths),
    number("included_capacity", &CapacityPrice::includedCapacity), text("capacity_unit", &CapacityPrice::capacityUnit),
    text("overflow", &CapacityPrice::overflow), date("effective_from", &CapacityPrice::effectiveFrom), date("effective_to", &CapacityPrice::effectiveTo),
    text("source", &CapacityPrice::source), text("notes", &CapacityPrice::notes), text("accelerator", &CapacityPrice::accelerator),
    number("accelerators", &CapacityPrice::accelerators), number("memory_gib", &CapacityPrice::memoryGib),
};
const std::vector<Field<Adjustment>> adjustmentFields{
    text("type", &Adjustment::type, true), text("scope", &Adjustment::scope, true), text("key", &Adjustment::key),
    number("value", &Adjustment::value, Cell::Price), date("as_of", &Adjustment::asOf), text("notes", &Adjustment::notes),
};

const std::set<std::string> capacityTypes{"ptu", "model_unit", "gpu_on_demand", "gpu_spot", "gpu_reserved"};
const std::set<std::string> adjustmentTypes{"fx", "discount", "uplift", "volume_tier"};

std::string quoted(const std::string &cell) { return "\"" + cell.substr(0, 60) + "\""; }

/// What a finished row must hold; a reason, or empty.
std::string fault(const Charge &row) { return row.price && *row.price < 0 ? "price is negative" : ""; }
std::string fault(const CapacityPrice &row)
{
    if (!capacityTypes.contains(row.type))
        return "type " + quoted(row.type) + " is unknown: expected ptu, model_unit, gpu_on_demand, gpu_spot or gpu_reserved";
    return row.price && *row.price < 0 ? "price is negative" : "";
}
std::string fault(const Adjustment &row)
{
    if (!adjustmentTypes.contains(row.type))
        return "type " + quoted(row.type) + " is unknown: expected fx, discount, uplift or volume_tier";
    if (row.type == "fx" && row.value && (row.percent || !(*row.value > 0)))
        return "an exchange rate must be a number above 0";
    if (row.type != "fx" && row.value && (!row.percent || *row.value <= -100))
        return "value must be a percentage above -100%";
    return {};
}
bool isPercent(const Charge &) { return false; }
bool isPercent(const CapacityPrice &) { return false; }
bool isPercent(const Adjustment &row) { return row.percent; }
void setPercent(Charge &) {}
void setPercent(CapacityPrice &) {}
void setPercent(Adjustment &row) { row.percent = true; }

template <class Row>
class TabReader {
public:
    TabReader(Table &table, const TableLayout &layout, const ImportAnswers &answers, const std::vector<Field<Row>> &fields)
        : m_table(table), m_layout(layout), m_answers(answers), m_fields(fields)
    {
        for (const Field<Row> &field : fields) {
            int at = -1;
            for (std::size_t i = 0; i < layout.titles.size() && at < 0; ++i)
                if (lowered(layout.titles[i]) == field.name)
                    at = int(i);
            m_at.push_back(at);
        }
    }
    void read(const std::string &file, std::vector<Row> &rows, PriceImport &out);

private:
    const CsvCell &cell(const CsvRecord &record, std::size_t field) const
    {
        static const CsvCell none;
        const int at = m_at[field];
        return at >= 0 && std::size_t(at) < record.cells.size() ? record.cells[std::size_t(at)] : none;
    }
    void findDialect();
    std::string readCell(const Field<Row> &field, const CsvCell &cell, Row &row) const;

    Table &m_table;
    const TableLayout &m_layout;
    const ImportAnswers &m_answers;
    const std::vector<Field<Row>> &m_fields;
    std::vector<int> m_at;
    Dialect m_dialect = Dialect::Unknown;
};

template <class Row>
void TabReader<Row>::findDialect()
{
    bool point = false, comma = false;
    CsvRecord record;
    m_table.rewind();
    while (m_table.next(record))
        for (std::size_t i = 0; i < m_fields.size() && record.row > m_layout.headerRow; ++i)
            if (m_fields[i].number && !cell(record, i).number) {
                const Dialect shown = evidence(trimmed(cell(record, i).text));
                point |= shown == Dialect::Point;
                comma |= shown == Dialect::Comma;
            }
    m_dialect = point == comma ? Dialect::Unknown : point ? Dialect::Point : Dialect::Comma;
    if (!m_answers.decimal.empty())
        m_dialect = m_answers.decimal == "comma" ? Dialect::Comma : Dialect::Point;
}

/// Reads one cell into the row; a reason, or empty.
template <class Row>
std::string TabReader<Row>::readCell(const Field<Row> &field, const CsvCell &cell, Row &row) const
{
    std::string value = cell.quoted && field.cell == Cell::Text ? cell.text : trimmed(cell.text);
    if (!cell.typed)
        value = unguardFormula(value);
    const std::string name = std::string(field.name) + " ";
    if (value.empty() || (field.cell != Cell::Text && (isNotApplicable(value) || isDash(value))))
        return field.required && value.empty() ? name + "is blank" : "";
    switch (field.cell) {
    case Cell::Text:
        row.*field.text = value;
        return {};
    case Cell::Currency:
        row.*field.text = value;
        return isCurrencyCode(value) ? "" : name + quoted(value) + " is not a currency code of three capitals such as USD";
    case Cell::Date: {
        const DateReading read = parseDate(value, DateOrder::Unknown, cell.number);
        row.*field.text = read.iso;
        return read.kind == DateReading::Kind::Value ? "" : name + read.message;
    }
    case Cell::Price:
        if (saysFree(value)) {
            row.*field.number = 0.0;
            return {};
        }
        if (value.ends_with('%')) {
            setPercent(row);
            if (!isPercent(row))
                return name + quoted(value) + " is not a price";
            value = trimmed(std::string_view(value).substr(0, value.size() - 1));
        }
        [[fallthrough]];
    case Cell::Count: {
        const Decimal decimal = parseDecimal(value, cell.number ? Dialect::C : m_dialect);
        if (!decimal.isValue())
            return name + decimal.message;
        if (field.cell == Cell::Count && (decimal.value < 0 || decimal.value > 1e15))
            return name + quoted(value) + " is not a count";
        row.*field.number = decimal.value == 0 ? 0.0 : decimal.value;
        return {};
    }
    }
    return {};
}

template <class Row>
void TabReader<Row>::read(const std::string &file, std::vector<Row> &rows, PriceImport &out)
{
    RowIssues issues(out, file);
    findDialect();
    std::size_t nameAt = 1;
    CsvRecord record;
    m_table.rewind();
    while (m_table.next(record)) {
        if (record.row <= m_layout.headerRow || record.isBlank())
            continue;
        ++out.entries;
        if (const std::string what = record.fault.empty() ? aside(record, cell(record, nameAt), m_layout.titles.size()) : ""; !what.empty()) {
            ++out.otherwise;
            issues.add(Severity::Info, record.row, "Skipped " + what + ".");
            continue;
        }
        Row row;
        std::string reason = record.fault;
        for (std::size_t i = 0; i < m_fields.size() && reason.empty(); ++i)
            reason = readCell(m_fields[i], cell(record, i), row);
        if (reason.empty())
            reason = fault(row);
        row.file = file;
        row.fileRow = record.row;
        if (!reason.empty()) {
            ++out.refused;
            issues.add(Severity::Warning, record.row, "Refused: " + reason + ".");
            continue;
        }
        ++out.read;
        rows.push_back(std::move(row));
    }
    issues.finish();
}

template <class Row>
std::vector<std::vector<TabCell>> cellsOf(const std::vector<Field<Row>> &fields, const std::vector<Row> &rows)
{
    std::vector<std::vector<TabCell>> out(1);
    for (const Field<Row> &field : fields)
        out[0].push_back({field.name, false});
    for (const Row &row : rows) {
        std::vector<TabCell> cells;
        for (const Field<Row> &field : fields)
            if (field.text)
                cells.push_back({row.*field.text, false});
            else if (row.*field.number)
                cells.push_back(isPercent(row) ? TabCell{formatDecimal(*(row.*field.number)) + "%", false} : TabCell{formatDecimal(*(row.*field.number)), true});
            else
                cells.push_back({});
        out.push_back(std::move(cells));
    }
    return out;
}

} // namespace

const char *tabName(TabKind kind)
{
    switch (kind) {
    case TabKind::OtherCharges: return "other_charges";
    case TabKind::Capacity: return "commitments_gpus";
    case TabKind::Adjustments: return "fx_discounts";
    default: return "token_prices";
    }
}

void readOtherTab(Table &table, const TableLayout &layout, const ImportAnswers &answers, const std::string &file, PriceImport &out)
{
    if (layout.kind == TabKind::OtherCharges)
        TabReader<Charge>(table, layout, answers, chargeFields).read(file, out.sheet.charges, out);
    else if (layout.kind == TabKind::Capacity)
        TabReader<CapacityPrice>(table, layout, answers, capacityFields).read(file, out.sheet.capacity, out);
    else if (layout.kind == TabKind::Adjustments)
        TabReader<Adjustment>(table, layout, answers, adjustmentFields).read(file, out.sheet.adjustments, out);
}

std::vector<std::vector<TabCell>> tabCells(TabKind kind, const PriceSheet &sheet)
{
    switch (kind) {
    case TabKind::OtherCharges: return cellsOf(chargeFields, sheet.charges);
    case TabKind::Capacity: return cellsOf(capacityFields, sheet.capacity);
    case TabKind::Adjustments: return cellsOf(adjustmentFields, sheet.adjustments);
    default: return priceCells(sheet);
    }
}

std::string writeTabCsv(TabKind kind, const PriceSheet &sheet)
{
    std::string out;
    for (const std::vector<TabCell> &row : tabCells(kind, sheet)) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i ? "," : "") + (row[i].number ? unmistakable(row[i].text) : csvCell(guardFormula(row[i].text)));
        out += '\n';
    }
    return out;
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/price_row_reader.h"

#include "data/prices/importer.h"
#include "data/prices/sanity.h"
#include "model/pricing/time_window.h"

#include <cmath>

namespace farthing::data {
namespace {

constexpr double maxTokens = 1e12;      // window sizes above this are mistakes
constexpr double maxMinutes = 60 * 24 * 366;

struct CapabilityColumn {
    Column column;
    Capability capability;
};
constexpr std::array capabilityColumns{
    CapabilityColumn{Column::Tools, Capability::Tools},
    CapabilityColumn{Column::JsonSchema, Capability::JsonSchema},
    CapabilityColumn{Column::Vision, Capability::Vision},
    CapabilityColumn{Column::PromptCaching, Capability::PromptCaching},
    CapabilityColumn{Column::Reasoning, Capability::Reasoning},
};

std::string quote(const std::string &text)
{
    std::string out(1, '"');
    out += text;
    out += '"';
    return out;
}

/// Reads one record; the first reason to refuse it wins.
class RowReader {
public:
    RowReader(const TableReading &reading, const CsvRecord &record) : m_reading(reading), m_columns(reading.columns), m_record(record) {}
    ReadRow read();

private:
    std::string key(Column column) const
    {
        const CsvCell &cell = m_columns.cell(m_record, column);
        return cell.typed ? trimmed(cell.text) : unguardFormula(trimmed(cell.text));
    }
    std::string prose(Column column) const
    {
        const CsvCell &cell = m_columns.cell(m_record, column);
        return cell.typed ? cell.text : unguardFormula(cell.quoted ? cell.text : trimmed(cell.text));
    }
    /// The number of a cell; workbooks type their numbers, texts have the table's dialect.
    Decimal numberIn(Column column, const std::string &text)
    {
        Decimal number = parseDecimal(text, m_columns.cell(m_record, column).number ? Dialect::C : m_reading.dialectOf(column));
        if (number.kind == Decimal::Kind::Ambiguous)
            m_out.ambiguous.push_back(column);
        return number;
    }
    void refuse(const std::string &reason) { if (m_out.reason.empty()) m_out.reason = reason; }
    void refuse(Column column, const std::string &reason) { refuse(std::string(columnName(column)) + " " + reason); }

    void readNames();
    void takeLongPrompt();
    void readConditions();
    void readNumbers();
    void readDates();
    void readCapabilities();
    void judge();

    const TableReading &m_reading;
    const ColumnMap &m_columns;
    const CsvRecord &m_record;
    int m_exponent = 0;
    PriceRow m_row;
    ReadRow m_out;
};

void RowReader::readNames()
{
    m_row.provider = m_columns.has(Column::Provider) ? key(Column::Provider) : m_reading.provider;
    m_row.model = key(Column::Model);
    if (m_row.provider == "from-model") {
        const std::size_t slash = m_row.model.find('/');
        if (slash == std::string::npos)
            refuse(Column::Model, quote(m_row.model) + " does not begin with a provider and a slash");
        m_row.provider = m_row.model.substr(0, slash);
        m_row.model.erase(0, slash == std::string::npos ? 0 : slash + 1);
    }
    if (m_row.provider.empty())
        refuse(Column::Provider, "is blank");
    if (m_row.model.empty())
        refuse(Column::Model, "is blank");
    if (m_row.provider.find('/') != std::string::npos)
        refuse(Column::Provider, quote(m_row.provider) + " must not contain a slash: plans name a model provider/model");
    const std::string aliases = key(Column::Aliases);
    for (std::size_t at = 0; at < aliases.size();) {
        const std::size_t end = std::min(aliases.find(';', at), aliases.size());
        if (const std::string alias = trimmed(std::string_view(aliases).substr(at, end - at)); !alias.empty())
            m_row.aliases.push_back(alias);
        at = end + 1;
    }
    if (!m_columns.has(Column::PromptFromTokens))
        takeLongPrompt();
    m_row.source = prose(Column::Source);
    m_row.notes = prose(Column::Notes);
}

/// "gpt-5.6 (>272k)" is the long-prompt row of gpt-5.6.
void RowReader::takeLongPrompt()
{
    const std::size_t open = m_row.model.rfind("(>");
    if (open == std::string::npos || open == 0 || !m_row.model.ends_with("k)"))
        return;
    const std::string digits = trimmed(std::string_view(m_row.model).substr(open + 2, m_row.model.size() - open - 4));
    if (digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string::npos)
        return;
    m_row.promptFromTokens = std::stod(digits) * 1000 + 1;
    m_out.remarks.push_back("read as prompts from " + formatDecimal(m_row.promptFromTokens) + " tokens of the model before the bracket");
    m_row.model = trimmed(std::string_view(m_row.model).substr(0, open));
}

void RowReader::readConditions()
{
    if (const std::string kind = lowered(key(Column::Kind)); !kind.empty())
        m_row.kind = kind;
    if (const std::string tier = lowered(key(Column::ServiceTier)); !tier.empty())
        m_row.serviceTier = tier;
    if (m_row.serviceTier != "standard" && m_row.serviceTier != "batch" && m_row.serviceTier != "flex" && m_row.serviceTier != "priority")
        refuse(Column::ServiceTier, quote(m_row.serviceTier) + " is unknown: expected standard, batch, flex or priority");
    m_row.region = key(Column::Region);
    if (const std::string window = key(Column::TimeWindow); !window.empty()) {
        if (const Result<TimeWindow> read = TimeWindow::parse(window))
            m_row.timeWindow = read->text();
        else
            refuse(Column::TimeWindow, read.error().message);
    }
    m_row.currency = m_columns.has(Column::Currency) ? key(Column::Currency) : m_reading.currency;
    if (m_row.currency.empty())
        refuse(Column::Currency, "is blank: nothing is assumed; write a code such as USD");
    else if (!isCurrencyCode(m_row.currency))
        refuse(Column::Currency, quote(m_row.currency) + " is not a currency code of three capitals such as USD");
    const std::string per = m_columns.has(Column::Per) ? key(Column::Per) : m_reading.per;
    if (const auto exponent = perExponent(per))
        m_exponent = *exponent;
    else
        refuse(Column::Per, quote(per) + " is an unknown unit: expected 1M tokens, 1K tokens or token, with \"cents per \" in front for cents");
}

void RowReader::readNumbers()
{
    for (std::size_t i = 0; i < numberColumns.size(); ++i) {
        const auto &[column, field, isPrice] = numberColumns[i];
        const std::string cell = key(column);
        if (cell.empty())
            continue;
        if (isNotApplicable(cell)) {
            if (isPrice)
                m_row.notApplicable |= 1u << unsigned(priceCell(i));
            continue;
        }
        if (isDash(cell)) {
            m_out.remarks.push_back(std::string(columnName(column)) + " is a dash: taken as unknown");
            continue;
        }
        if (isPrice && saysFree(cell)) {
            m_row.*field = 0.0;
            continue;
        }
        const Decimal number = numberIn(column, isPrice ? priceText(cell, m_row.currency) : cell);
        if (!number.isValue()) {
            refuse(column, number.message + (number.kind == Decimal::Kind::Ambiguous ? "?" : ""));
            continue;
        }
        if (number.value < 0) {
            refuse(column, "is negative (" + cell + "): it stands for \"varies\" or is a mistake");
            continue;
        }
        if (!isPrice && number.value > (column == Column::CacheTtlMinutes ? maxMinutes : maxTokens)) {
            refuse(column, "of " + cell + " is too large");
            continue;
        }
        const double value = isPrice ? scaleDecimal(number.value, m_exponent) : number.value;
        m_row.*field = value == 0 ? 0.0 : value; // never a negative zero
    }
    if (const std::string cell = key(Column::PromptFromTokens); !cell.empty() && !isNotApplicable(cell)) {
        const Decimal number = numberIn(Column::PromptFromTokens, cell);
        if (!number.isValue())
            refuse(Column::PromptFromTokens, number.message);
        else if (number.value < 0 || number.value > maxTokens || number.value != std::floor(number.value))
            refuse(Column::PromptFromTokens, quote(cell) + " is not a count of tokens");
        else
            m_row.promptFromTokens = number.value == 0 ? 0.0 : number.value;
    }
}

void RowReader::readDates()
{
    const auto date = [this](Column column, std::string &field) {
        const std::string cell = key(column);
        if (cell.empty() || isDash(cell))
            return;
        const DateReading read = parseDate(cell, m_reading.dateOrder[std::size_t(column)], m_reading.serialDates || m_columns.cell(m_record, column).number);
        if (read.kind == DateReading::Kind::Ambiguous)
            m_out.ambiguous.push_back(column);
        if (read.kind != DateReading::Kind::Value)
            return refuse(column, read.message + (read.kind == DateReading::Kind::Ambiguous ? "?" : ""));
        field = read.iso;
        if (!read.message.empty())
            m_out.remarks.push_back(std::string(columnName(column)) + " " + read.message);
    };
    date(Column::EffectiveFrom, m_row.effectiveFrom);
    date(Column::EffectiveTo, m_row.effectiveTo);
    date(Column::RetiresOn, m_row.retiresOn);
    date(Column::CheckedOn, m_row.checkedOn);
    if (!m_row.effectiveFrom.empty() && !m_row.effectiveTo.empty() && m_row.effectiveTo <= m_row.effectiveFrom)
        refuse(Column::EffectiveTo, quote(m_row.effectiveTo) + " must be after effective_from \"" + m_row.effectiveFrom
                   + "\": the end is not included, so the row would never apply");
}

void RowReader::readCapabilities()
{
    for (const auto &[column, capability] : capabilityColumns) {
        const std::string cell = lowered(key(column));
        Known &known = m_row.capabilities[std::size_t(capability)];
        if (cell == "yes" || cell == "true")
            known = Known::Yes;
        else if (cell == "no" || cell == "false")
            known = Known::No;
        else if (!cell.empty() && cell != "unknown")
            m_out.remarks.push_back(std::string(columnName(column)) + " \"" + cell + "\" is neither yes nor no: taken as unknown");
    }
}

void RowReader::judge()
{
    if (!m_row.input && !m_row.output)
        refuse("input and output are both unknown: the row has no price");
    if (m_out.reason.empty())
        if (const auto reason = implausible(m_row))
            refuse(*reason);
    if (m_row.input && m_row.cachedInput && *m_row.cachedInput > *m_row.input)
        m_out.remarks.push_back("the cached input price, " + formatDecimal(*m_row.cachedInput) + ", is above its input price of " + formatDecimal(*m_row.input)
                                + ": right column?");
    if (m_row.input == 0.0 && m_row.output == 0.0)
        m_out.remarks.push_back("input and output are both 0: free, or billed elsewhere?");
}

ReadRow RowReader::read()
{
    if (!m_record.fault.empty())
        refuse(m_record.fault);
    for (std::size_t i = m_columns.width(); i < m_record.cells.size(); ++i)
        if (!trimmed(m_record.cells[i].text).empty()) {
            refuse("the row has " + std::to_string(m_record.cells.size()) + " cells, the header " + std::to_string(m_columns.width())
                   + ": a separator inside a number or text needs quotes");
            break;
        }
    if (m_record.cells.size() < m_columns.width() && !m_record.isTyped)
        m_out.remarks.push_back("the row has " + std::to_string(m_record.cells.size()) + " cells, the header "
                                + std::to_string(m_columns.width()) + ": the rest counts as blank");
    readNames();
    readConditions();
    readNumbers();
    readDates();
    readCapabilities();
    judge();
    if (m_out.reason.empty())
        m_out.row = std::move(m_row);
    else
        m_out.remarks.clear();
    return std::move(m_out);
}

} // namespace

bool isNotApplicable(const std::string &cell)
{
    const std::string word = lowered(cell);
    return word == "n/a" || word == "na" || word == "n.a." || word == "not applicable" || word == "entf\u00e4llt";
}

bool isDash(const std::string &cell) { return cell == "-" || cell == "\u2013" || cell == "\u2014" || cell == "--"; }

bool saysFree(const std::string &cell)
{
    const std::string word = lowered(cell);
    for (const char *free : {"free", "kostenlos", "gratis", "gratuit", "gratuito", "gr\u00e1tis", "bezp\u0142atny"})
        if (word == free)
            return true;
    return false;
}

std::optional<int> perExponent(const std::string &per)
{
    std::string unit = lowered(trimmed(per));
    int cents = 0;
    if (unit.starts_with("cents ") || unit.starts_with("cent ")) {
        unit.erase(0, unit.find(' ') + 1);
        cents = -2;
    }
    if (unit.starts_with("per "))
        unit.erase(0, 4);
    if ((unit.empty() && cents == 0) || unit == "1m tokens" || unit == "1m" || unit == "1000000 tokens" || unit == "million tokens")
        return cents;
    if (unit == "1k tokens" || unit == "1k" || unit == "1000 tokens" || unit == "thousand tokens")
        return cents + 3;
    if (unit == "token" || unit == "1 token")
        return cents + 6;
    return std::nullopt;
}

bool isCurrencyCode(const std::string &text)
{
    bool code = text.size() == 3;
    for (const char c : text)
        code &= c >= 'A' && c <= 'Z';
    return code;
}

std::string priceText(const std::string &cell, const std::string &currency)
{
    struct Sign {
        std::string_view sign, code;
    };
    constexpr std::array signs{Sign{"$", "USD"}, Sign{"\u20ac", "EUR"}, Sign{"\u00a3", "GBP"}};
    for (const auto &[sign, code] : signs) {
        if (code != currency)
            continue;
        if (cell.starts_with(sign))
            return trimmed(std::string_view(cell).substr(sign.size()));
        if (cell.ends_with(sign))
            return trimmed(std::string_view(cell).substr(0, cell.size() - sign.size()));
    }
    return cell;
}

ReadRow readPriceRow(const TableReading &reading, const CsvRecord &record) { return RowReader(reading, record).read(); }

} // namespace farthing::data

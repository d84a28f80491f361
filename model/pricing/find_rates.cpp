// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet to the card of one model, service tier, region and date. Exact names only: a near miss is an error
// that says what exists, never a guess.
#include "model/pricing/near_names.h"
#include "model/pricing/rate_card.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <sstream>

namespace farthing {
namespace {

constexpr double perMillion = 1e6;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bool isIsoDate(const std::string &text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9'))
            return false;
    return true;
}

bool validOn(const PriceRow &row, const std::string &date)
{
    return (row.effectiveFrom.empty() || row.effectiveFrom <= date) && (row.effectiveTo.empty() || date < row.effectiveTo);
}

std::string tokensText(double tokens)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.precision(15);
    out << tokens;
    return out.str();
}

/// Where a row came from, for messages: "prices.csv row 7".
std::string origin(const PriceRow &row)
{
    if (row.file.empty() && row.fileRow == 0)
        return "";
    return " (" + row.file + " row " + std::to_string(row.fileRow) + ")";
}

/// One search: gathers issues with the path, model and tier of the query.
class Search {
public:
    Search(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues)
        : m_sheet(sheet), m_plan(plan), m_query(query), m_issues(issues), m_tier(serviceName(query.service))
    {
    }
    std::optional<RateCard> run();

private:
    std::nullopt_t fail(const std::string &message) { report(Severity::Error, message); return std::nullopt; }
    void report(Severity severity, const std::string &message) { m_issues.push_back({severity, m_query.path, message}); }
    std::string asked() const
    {
        return m_query.model + " in service tier " + m_tier
            + (m_query.region.empty() ? std::string() : ", region " + m_query.region);
    }

    bool splitName();
    bool resolveModel();
    bool collectRows();
    std::optional<double> factor(const PriceRow &row);
    TokenRates rates(const PriceRow &row, double perToken, bool &blankCachedInput) const;
    const PriceRow *standardRow() const;
    std::vector<std::string> allNames(bool withAliases) const;

    const PriceSheet &m_sheet;
    const Plan &m_plan;
    const RateQuery &m_query;
    Issues &m_issues;
    std::string m_tier, m_provider, m_name;
    std::string m_model;                ///< the row's own name; differs from m_name when an alias was asked
    std::vector<std::size_t> m_rows;    ///< indices, ascending promptFromTokens
    std::string m_windows;              ///< time windows in which other rows hold
};

bool Search::splitName()
{
    const std::size_t slash = m_query.model.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == m_query.model.size()) {
        const auto near = nearNames(m_query.model, allNames(true));
        fail("Model \"" + m_query.model + "\" must be written provider/model"
             + (near.empty() ? std::string() : ", for example " + joinNames(near)) + ".");
        return false;
    }
    m_provider = m_query.model.substr(0, slash);
    m_name = m_query.model.substr(slash + 1);
    return true;
}

std::vector<std::string> Search::allNames(bool withAliases) const
{
    std::set<std::string> names;
    for (const PriceRow &row : m_sheet.rows) {
        names.insert(row.provider + "/" + row.model);
        if (withAliases)
            for (const std::string &alias : row.aliases)
                names.insert(row.provider + "/" + alias);
    }
    return {names.begin(), names.end()};
}

bool Search::resolveModel()
{
    std::set<std::string> models;
    for (const PriceRow &row : m_sheet.rows)
        if (row.provider == m_provider
            && (row.model == m_name || std::find(row.aliases.begin(), row.aliases.end(), m_name) != row.aliases.end()))
            models.insert(row.model);
    if (models.size() == 1) {
        m_model = *models.begin();
        return true;
    }
    if (models.empty()) {
        const auto near = nearNames(m_query.model, allNames(true));
        fail("No price for " + asked() + ": the sheet \"" + m_sheet.name + "\" has no such model"
             + (near.empty() ? std::string(".") : "; it has " + joinNames(near) + "."));
    } else {
        fail("The name " + m_query.model + " stands for several models of the sheet: "
             + joinNames({models.begin(), models.end()}) + ". Use one of these names.");
    }
    return false;
}

bool Search::collectRows()
{
    std::set<std::string> tiers, regions, dates;
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const PriceRow &row = m_sheet.rows[i];
        if (row.provider != m_provider || row.model != m_model)
            continue;
        tiers.insert(row.serviceTier);
        if (row.serviceTier != m_tier)
            continue;
        regions.insert(row.region.empty() ? "(none)" : row.region);
        if (row.region != m_query.region)
            continue;
        dates.insert((row.effectiveFrom.empty() ? "any date" : row.effectiveFrom) + " to "
                     + (row.effectiveTo.empty() ? "open" : row.effectiveTo));
        if (!validOn(row, m_plan.prices.asOf))
            continue;
        if (row.timeWindow.empty())
            m_rows.push_back(i);
        else if (m_windows.find(row.timeWindow) == std::string::npos)
            m_windows += (m_windows.empty() ? "" : "; ") + row.timeWindow;
    }
    if (m_rows.empty() && !m_windows.empty()) {
        fail("No price for " + asked() + " at all hours: its rows hold only in " + m_windows + ". Add the row that holds at other times.");
        return false;
    }
    if (m_rows.empty()) {
        if (regions.empty())
            fail("No price for " + asked() + ": this model is priced in " + joinNames({tiers.begin(), tiers.end()})
                 + " only. Choose one of these service tiers or add a row.");
        else if (dates.empty())
            fail("No price for " + asked() + ": no row for region \""
                 + m_query.region + "\"; regions with a row: " + joinNames({regions.begin(), regions.end()}) + ".");
        else
            fail("No price for " + asked() + " on " + m_plan.prices.asOf + ": its rows are valid "
                 + joinNames({dates.begin(), dates.end()}) + " (the end not included).");
        return false;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](std::size_t a, std::size_t b) {
        return m_sheet.rows[a].promptFromTokens < m_sheet.rows[b].promptFromTokens;
    });
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const PriceRow &a = m_sheet.rows[m_rows[i - 1]], &b = m_sheet.rows[m_rows[i]];
        if (a.promptFromTokens == b.promptFromTokens) {
            fail("Two prices for " + asked() + ", prompts from " + tokensText(a.promptFromTokens) + " tokens, on "
                 + m_plan.prices.asOf + ":" + origin(a) + " and" + origin(b) + ". Remove one or give them dates.");
            return false;
        }
    }
    if (m_sheet.rows[m_rows.front()].promptFromTokens > 0) {
        fail("No price for " + asked() + " below " + tokensText(m_sheet.rows[m_rows.front()].promptFromTokens)
             + " prompt tokens: the row with prompt_from_tokens 0 is missing.");
        return false;
    }
    return true;
}

/// Plan currency per token for one unit of the row's price per million, discounts applied.
std::optional<double> Search::factor(const PriceRow &row)
{
    double value = 1.0 / perMillion;
    if (row.currency != m_plan.currency) {
        const auto rate = m_plan.fx.rates.find(row.currency);
        if (rate == m_plan.fx.rates.end()) {
            fail("The price of " + asked() + " is in " + row.currency + ", the plan in " + m_plan.currency
                 + ": add an exchange rate for " + row.currency + " (" + m_plan.currency + " per " + row.currency + ").");
            return std::nullopt;
        }
        if (!(rate->second > 0) || !std::isfinite(rate->second)) {
            fail("The exchange rate of " + row.currency + " must be a number above 0; " + asked() + " needs it.");
            return std::nullopt;
        }
        value *= rate->second;
    }
    const Discount *found = nullptr;
    for (const Discount &discount : m_plan.prices.discounts) {
        if (discount.provider != m_provider)
            continue;
        if (found) {
            fail("Two discounts for provider " + m_provider + ", used by " + asked() + ". Keep one: they do not stack.");
            return std::nullopt;
        }
        found = &discount;
    }
    return found ? value * (1.0 - found->percent / 100.0) : value;
}

TokenRates Search::rates(const PriceRow &row, double perToken, bool &blankCachedInput) const
{
    const auto price = [perToken](const std::optional<double> &cell) { return cell ? *cell * perToken : unknown; };
    const bool keepsLong = m_query.cacheSeconds >= longCacheSeconds;
    const std::optional<double> &write = keepsLong ? row.cacheWrite1h : row.cacheWrite;
    TokenRates out{price(row.input), price(row.cachedInput), price(write), price(row.output), price(row.reasoningOutput), !write};
    if (!row.cachedInput && !row.isNotApplicable(PriceCell::CachedInput)) {
        out.cachedRead = out.input;
        blankCachedInput = true;
    }
    if (!write)
        out.cacheWrite = out.input;
    if (!row.reasoningOutput && !row.isNotApplicable(PriceCell::ReasoningOutput))
        out.reasoning = out.output;
    return out;
}

/// The standard base row of the same model, region and date: tier rows take limits (never prices) from it.
const PriceRow *Search::standardRow() const
{
    for (const PriceRow &row : m_sheet.rows)
        if (row.provider == m_provider && row.model == m_model && row.serviceTier == "standard"
            && row.region == m_query.region && row.promptFromTokens == 0 && validOn(row, m_plan.prices.asOf))
            return &row;
    return nullptr;
}

std::optional<RateCard> Search::run()
{
    if (!splitName())
        return std::nullopt;
    if (!isIsoDate(m_plan.prices.asOf))
        return fail("Prices need a date: set the as_of date of the plan's prices (YYYY-MM-DD), used by " + asked() + ".");
    if (!resolveModel() || !collectRows())
        return std::nullopt;

    RateCard card;
    bool blankCachedInput = false;
    for (const std::size_t index : m_rows) {
        const PriceRow &row = m_sheet.rows[index];
        if (!row.input && !row.output)
            return fail("The row of " + asked() + origin(row) + " has neither an input nor an output price.");
        if (m_query.cacheSeconds >= longCacheSeconds && row.cacheWrite && !row.cacheWrite1h)
            return fail("No 1 h cache write price for " + asked() + origin(row) + ", while the plan keeps a prefix for "
                        + tokensText(m_query.cacheSeconds) + " s. Keep it for less than 3600 s, or enter cache_write_1h.");
        const std::optional<double> perToken = factor(row);
        if (!perToken)
            return std::nullopt;
        card.bands.push_back({row.promptFromTokens, rates(row, *perToken, blankCachedInput), int(index)});
    }
    const PriceRow &base = m_sheet.rows[m_rows.front()];
    const PriceRow *standard = standardRow();
    const auto limit = [&](std::optional<double> PriceRow::*field) {
        if (base.*field)
            return *(base.*field);
        return standard && standard->*field ? *(standard->*field) : 0.0;
    };
    card.cacheMinTokens = limit(&PriceRow::cacheMinTokens);
    card.cacheTtlSeconds = 60 * limit(&PriceRow::cacheTtlMinutes);
    card.contextWindow = limit(&PriceRow::contextWindow);
    card.maxOutput = limit(&PriceRow::maxOutput);

    if (blankCachedInput && base.kind != "embedding")
        report(Severity::Warning, "No cached input price for " + asked() + ": cached tokens are billed as plain input.");
    if (base.cachedInput && !base.cacheMinTokens && !(standard && standard->cacheMinTokens))
        report(Severity::Warning, "No cache_min_tokens for " + asked() + ": a prefix of any length is taken as cacheable.");
    if (!m_windows.empty())
        report(Severity::Warning, asked() + " has other prices in " + m_windows + "; the row that holds at other times is used for every request.");
    if (!base.retiresOn.empty() && base.retiresOn <= m_plan.prices.asOf)
        report(Severity::Warning, m_query.model + " was retired on " + base.retiresOn + ". Choose its successor.");
    if (m_tier != "standard" && card.bands.size() == 1) {
        for (const PriceRow &row : m_sheet.rows)
            if (row.provider == m_provider && row.model == m_model && row.serviceTier == "standard"
                && row.region == m_query.region && row.promptFromTokens > 0 && validOn(row, m_plan.prices.asOf)) {
                report(Severity::Warning, "The sheet has no long-prompt price for " + asked() + ", while the standard tier is dearer from "
                           + tokensText(row.promptFromTokens) + " tokens: long prompts may cost more than shown.");
                break;
            }
    }
    return card;
}

} // namespace

std::optional<RateCard> findRates(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues)
{
    return Search(sheet, plan, query, issues).run();
}

} // namespace farthing

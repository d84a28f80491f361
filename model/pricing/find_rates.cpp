// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet to the card of one model, service tier, region and date. Exact names only: a near miss is an error
// that says what exists, never a guess.
#include "model/pricing/near_names.h"
#include "model/pricing/price_week.h"
#include "model/pricing/rate_card.h"
#include "model/pricing/time_window.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
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
    /// The card at the hours that no time window names.
    std::optional<RateCard> run();
    /// A card for each set of rows in force somewhere in the week.
    std::optional<TimedRates> runTimed();

private:
    std::nullopt_t fail(const std::string &message) { report(Severity::Error, message); return std::nullopt; }
    void report(Severity severity, const std::string &message)
    {
        Issue issue{severity, m_query.path, message};
        if (std::find(m_said.begin(), m_said.end(), issue) != m_said.end()) // once for all the cards of a week
            return;
        m_said.push_back(issue);
        m_issues.push_back(std::move(issue));
    }
    std::string asked() const
    {
        return m_query.model + " in service tier " + m_tier
            + (m_query.region.empty() ? std::string() : ", region " + m_query.region);
    }

    bool splitName();
    bool resolveModel();
    bool begin();
    bool collectRows();
    bool orderBands(std::vector<std::size_t> &rows);
    bool readWindows();
    std::optional<RateCard> card(const std::vector<std::size_t> &rows);
    void adviseOnTier(const RateCard &card);
    std::optional<double> factor(const PriceRow &row);
    TokenRates rates(const PriceRow &row, double perToken, bool &blankCachedInput) const;
    const PriceRow *baseRow(const std::string &tier) const;
    std::vector<std::string> allNames(bool withAliases) const;

    const PriceSheet &m_sheet;
    const Plan &m_plan;
    const RateQuery &m_query;
    Issues &m_issues;
    std::string m_tier, m_provider, m_name;
    std::string m_model;                ///< the row's own name; differs from m_name when an alias was asked
    std::vector<std::size_t> m_rows;    ///< indices of rows without a window, ascending promptFromTokens
    struct Windowed {
        std::size_t row;
        TimeWindow window;
        int shift = 0;                  ///< minutes from the plan's clock to the window's
    };
    std::vector<Windowed> m_windowed;
    std::string m_windows;              ///< the windows as written
    Issues m_said;
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
        if (row.timeWindow.empty()) {
            m_rows.push_back(i);
            continue;
        }
        m_windowed.push_back({i, {}, 0});
        if (m_windows.find(row.timeWindow) == std::string::npos)
            m_windows += (m_windows.empty() ? "" : "; ") + row.timeWindow;
    }
    if (m_rows.empty() && m_windowed.empty()) {
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
    return m_rows.empty() || orderBands(m_rows);
}

bool Search::orderBands(std::vector<std::size_t> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [this](std::size_t a, std::size_t b) {
        return m_sheet.rows[a].promptFromTokens < m_sheet.rows[b].promptFromTokens;
    });
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const PriceRow &a = m_sheet.rows[rows[i - 1]], &b = m_sheet.rows[rows[i]];
        if (a.promptFromTokens == b.promptFromTokens) {
            const bool windows = !a.timeWindow.empty(); // of overlapping windows; a row without one gives way
            fail("Two prices for " + asked() + ", prompts from " + tokensText(a.promptFromTokens) + " tokens, on "
                 + m_plan.prices.asOf + (windows ? ", in " + a.timeWindow + " and " + b.timeWindow : "") + ":" + origin(a) + " and"
                 + origin(b) + (windows ? ". Let their windows not overlap." : ". Remove one or give them dates."));
            return false;
        }
    }
    if (m_sheet.rows[rows.front()].promptFromTokens > 0) {
        const PriceRow &lowest = m_sheet.rows[rows.front()];
        fail("No price for " + asked() + " below " + tokensText(lowest.promptFromTokens) + " prompt tokens"
             + (lowest.timeWindow.empty() ? "" : " in " + lowest.timeWindow) + ": the row with prompt_from_tokens 0 is missing.");
        return false;
    }
    return true;
}

/// Parses the windows and finds how far their clocks are from the plan's.
bool Search::readWindows()
{
    for (Windowed &w : m_windowed) {
        const PriceRow &row = m_sheet.rows[w.row];
        const Result<TimeWindow> window = TimeWindow::parse(row.timeWindow);
        if (!window) {
            fail("The row of " + asked() + origin(row) + " has no readable window: " + window.error().message + ".");
            return false;
        }
        w.window = *window;
        if (window->zone == m_plan.timeZone)
            continue;
        const auto here = utcOffset(m_plan.timeZone), there = utcOffset(window->zone);
        if (!here || !there) {
            fail("The price of " + asked() + origin(row) + " holds in " + row.timeWindow + ", while the plan's hours are those of "
                 + m_plan.timeZone + ". Daylight saving of places is not known here: write both with an offset such as UTC+01:00, or give "
                 + "demand the time_zone " + window->zone + ".");
            return false;
        }
        w.shift = *there - *here;
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

/// The base row of the same model, region and date without a window: other rows take limits (never prices) from it.
const PriceRow *Search::baseRow(const std::string &tier) const
{
    for (const PriceRow &row : m_sheet.rows)
        if (row.provider == m_provider && row.model == m_model && row.serviceTier == tier && row.timeWindow.empty()
            && row.region == m_query.region && row.promptFromTokens == 0 && validOn(row, m_plan.prices.asOf))
            return &row;
    return nullptr;
}

bool Search::begin()
{
    if (!splitName())
        return false;
    if (!isIsoDate(m_plan.prices.asOf)) {
        fail("Prices need a date: set the as_of date of the plan's prices (YYYY-MM-DD), used by " + asked() + ".");
        return false;
    }
    return resolveModel() && collectRows();
}

std::optional<RateCard> Search::card(const std::vector<std::size_t> &rows)
{
    RateCard card;
    bool blankCachedInput = false;
    for (const std::size_t index : rows) {
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
    const PriceRow &base = m_sheet.rows[rows.front()];
    const PriceRow *own = baseRow(m_tier), *standard = baseRow("standard");
    const auto stated = [&](std::optional<double> PriceRow::*field) {
        for (const PriceRow *row : {&base, own, standard})
            if (row && row->*field)
                return row->*field;
        return std::optional<double>();
    };
    card.cacheMinTokens = stated(&PriceRow::cacheMinTokens).value_or(0);
    card.cacheStepTokens = stated(&PriceRow::cacheStepTokens).value_or(0);
    card.cacheTtlSeconds = 60 * stated(&PriceRow::cacheTtlMinutes).value_or(0);
    card.contextWindow = stated(&PriceRow::contextWindow).value_or(0);
    card.maxOutput = stated(&PriceRow::maxOutput).value_or(0);

    if (blankCachedInput && base.kind != "embedding")
        report(Severity::Warning, "No cached input price for " + asked() + ": cached tokens are billed as plain input.");
    if (base.cachedInput && !stated(&PriceRow::cacheMinTokens))
        report(Severity::Warning, "No cache_min_tokens for " + asked() + ": a prefix of any length is taken as cacheable.");
    if (!base.retiresOn.empty() && base.retiresOn <= m_plan.prices.asOf)
        report(Severity::Warning, m_query.model + " was retired on " + base.retiresOn + ". Choose its successor.");
    adviseOnTier(card);
    return card;
}

void Search::adviseOnTier(const RateCard &card)
{
    if (m_tier == "standard" || card.bands.size() != 1)
        return;
    for (const PriceRow &row : m_sheet.rows)
        if (row.provider == m_provider && row.model == m_model && row.serviceTier == "standard"
            && row.region == m_query.region && row.promptFromTokens > 0 && validOn(row, m_plan.prices.asOf)) {
            report(Severity::Warning, "The sheet has no long-prompt price for " + asked() + ", while the standard tier is dearer from "
                       + tokensText(row.promptFromTokens) + " tokens: long prompts may cost more than shown.");
            return;
        }
}

std::optional<RateCard> Search::run()
{
    if (!begin())
        return std::nullopt;
    if (m_rows.empty())
        return fail("No price for " + asked() + " at all hours: its rows hold only in " + m_windows + ". Add the row that holds at other times.");
    const auto found = card(m_rows);
    if (found && !m_windows.empty())
        report(Severity::Warning, asked() + " has other prices in " + m_windows + "; these are the prices at other times.");
    return found;
}

std::optional<TimedRates> Search::runTimed()
{
    if (!begin())
        return std::nullopt;
    TimedRates timed;
    if (m_windowed.empty()) {
        const auto found = card(m_rows);
        if (!found)
            return std::nullopt;
        timed.cards.push_back(*found);
        return timed;
    }
    if (!readWindows())
        return std::nullopt;
    std::map<std::vector<std::size_t>, int> known; // rows in force -> card
    timed.at.resize(minutesPerWeek);
    for (int minute = 0; minute < minutesPerWeek; ++minute) {
        std::vector<std::size_t> rows;
        for (const Windowed &w : m_windowed) {
            const int there = (minute + w.shift + minutesPerWeek) % minutesPerWeek;
            if (w.window.contains(there / 1440, there % 1440))
                rows.push_back(w.row);
        }
        const std::size_t inWindow = rows.size();
        for (const std::size_t plain : m_rows) { // a row without a window gives way to one of the same prompt lengths
            const auto same = [&](std::size_t r) { return m_sheet.rows[r].promptFromTokens == m_sheet.rows[plain].promptFromTokens; };
            if (std::none_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(inWindow), same)) {
                rows.push_back(plain);
                if (inWindow > 0 && m_sheet.rows[plain].promptFromTokens > 0)
                    report(Severity::Warning, "In " + m_sheet.rows[rows.front()].timeWindow + ", prompts of " + asked() + " from "
                               + tokensText(m_sheet.rows[plain].promptFromTokens) + " tokens have no price of their own: the price at other times is taken.");
            }
        }
        if (rows.empty()) {
            timed.at[static_cast<std::size_t>(minute)] = TimedRates::noCard;
            continue;
        }
        const auto [place, isNew] = known.try_emplace(rows, static_cast<int>(timed.cards.size()));
        timed.at[static_cast<std::size_t>(minute)] = place->second;
        if (!isNew)
            continue;
        std::vector<std::size_t> ordered = rows;
        if (!orderBands(ordered))
            return std::nullopt;
        const auto found = card(ordered);
        if (!found)
            return std::nullopt;
        timed.cards.push_back(*found);
    }
    return timed;
}

} // namespace

std::optional<RateCard> findRates(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues)
{
    return Search(sheet, plan, query, issues).run();
}

std::optional<TimedRates> findTimedRates(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues)
{
    return Search(sheet, plan, query, issues).runTimed();
}

} // namespace farthing

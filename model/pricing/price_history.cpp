// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/price_history.h"

#include <algorithm>

namespace farthing {
namespace {

bool isOf(const PriceRow &row, const std::string &model, const std::string &region, const std::string &tier)
{
    const auto named = [&](const std::string &name) { return row.provider + "/" + name == model; };
    return row.serviceTier == tier && row.promptFromTokens == 0 && row.timeWindow.empty() && row.region == region
        && (named(row.model) || std::any_of(row.aliases.begin(), row.aliases.end(), named));
}

bool samePrice(const PriceRow &a, const PriceRow &b)
{
    return a.currency == b.currency && a.input == b.input && a.cachedInput == b.cachedInput && a.cacheWrite == b.cacheWrite
        && a.cacheWrite1h == b.cacheWrite1h && a.output == b.output && a.reasoningOutput == b.reasoningOutput;
}

} // namespace

std::vector<PricePoint> priceHistory(std::span<const PriceSheet> sheets, const std::string &model, const std::string &region)
{
    std::vector<const PriceSheet *> all;
    for (const PriceSheet &sheet : sheets)
        all.push_back(&sheet);
    return priceHistory(all, model, region);
}

std::vector<PricePoint> priceHistory(std::span<const PriceSheet *const> sheets, const std::string &model, const std::string &region, const std::string &serviceTier)
{
    std::vector<const PriceSheet *> ordered(sheets.begin(), sheets.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const PriceSheet *a, const PriceSheet *b) { return a->date < b->date; });
    std::vector<PricePoint> points;
    std::string before; // date of the sheet before
    const auto newest = [&](const PriceSheet &sheet) { // of a sheet without a date: what its own rows say
        std::string date;
        for (const PriceRow &row : sheet.rows)
            if (isOf(row, model, region, serviceTier))
                date = std::max(date, row.effectiveFrom);
        return date;
    };
    for (const PriceSheet *sheet : ordered) {
        const bool first = sheet == ordered.front();
        const std::string today = sheet->date.empty() ? newest(*sheet) : sheet->date;
        std::vector<PricePoint> own;
        for (const PriceRow &row : sheet->rows) {
            if (!isOf(row, model, region, serviceTier))
                continue;
            // What begins before the last sheet was already to be seen there: if it differs, it was seen changed today.
            const bool dated = !row.effectiveFrom.empty() && (first || row.effectiveFrom > before);
            const bool over = !row.effectiveTo.empty() && row.effectiveTo <= today;
            if (over && !dated && !first)
                continue;
            const bool open = row.effectiveFrom.empty() && ((first && !row.effectiveTo.empty()) || sheet->date.empty());
            own.push_back({dated ? row.effectiveFrom : open ? std::string() : today, !dated && !open, dated && row.effectiveFrom > today, row, sheet->name});
        }
        if (own.empty())
            continue;
        std::erase_if(points, [&](const PricePoint &point) { return point.from > today; });
        points.insert(points.end(), own.begin(), own.end());
        before = today;
    }
    std::stable_sort(points.begin(), points.end(), [](const PricePoint &a, const PricePoint &b) { return a.from < b.from; });
    std::vector<PricePoint> steps;
    for (PricePoint &point : points)
        if (steps.empty() || !samePrice(steps.back().row, point.row))
            steps.push_back(std::move(point));
    return steps;
}

} // namespace farthing

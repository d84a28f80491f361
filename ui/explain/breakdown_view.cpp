// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_rows.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

/// `whole` 0: no shares.
std::vector<WhyRow> rowsOf(const std::vector<ExplainRow> &rows, double whole, const ColumnText &text)
{
    std::vector<WhyRow> out;
    for (const ExplainRow &row : rows)
        out.push_back({{row.detail.isEmpty() ? row.label : row.label + "   " + row.detail, row.source, text(row.value), whole > 0 ? shareText(row.value / whole) : QString()},
                       row.detail, row.note, row.path, rowsOf(row.children, whole, text)});
    return out;
}

} // namespace

WhyView breakdownView(const Explanation &e, const QString &currency)
{
    // Shares are of the whole; where rows go up and down, of the first one, which is the revenue.
    bool allPositive = true;
    for (const ExplainRow &row : e.rows)
        allPositive = allPositive && row.value >= -0.02 * std::abs(e.total); // a small remainder takes nothing from the rest
    const bool isShare = e.rowUnit == RowUnit::Share;
    const double whole = isShare || !e.hasShares ? 0 : allPositive ? e.total : e.rows.empty() ? 0 : std::abs(e.rows.front().value);
    const double sum = sumOf(e.rows);
    const bool agrees = std::abs(sum - e.total) <= 1e-9 * std::max(1.0, std::abs(e.total)) + 1e-12;
    const ColumnText text(e.rowUnit, currency, std::max(largestOf(e.rows), std::abs(e.total)));
    WhyView view;
    view.titles = {e.rowsTitle, tr("Source"), e.unit, whole > 0 ? tr("Share") : QString()};
    view.rows = rowsOf(e.rows, whole, text);
    view.foot = agrees && e.rows.size() == 1 ? tr("All of it is one row: %1, checked.").arg(text(sum)) : agrees ? tr("The %1 rows sum to %2, checked.").arg(e.rows.size()).arg(std::abs(sum) < 1e-6 && !isShare ? tr("0") : text(sum)) : tr("The rows sum to %1; the figure is %2.").arg(text(sum), e.totalText);
    if (e.rows.empty())
        view.foot.clear();
    view.method = e.error;
    view.empty = e.waiting;
    return view;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_rows.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

std::vector<WhyRow> rowsOf(const std::vector<ExplainRow> &rows, double whole, bool isShare, const QString &currency)
{
    std::vector<WhyRow> out;
    for (const ExplainRow &row : rows)
        out.push_back({{row.detail.isEmpty() ? row.label : row.label + "   " + row.detail, row.source, isShare ? shareText(row.value, 2) : cardMoney(row.value, currency),
                        isShare || !(whole > 0) ? QString() : shareText(row.value / whole)},
                       row.detail, row.note, row.path, rowsOf(row.children, whole, isShare, currency)});
    return out;
}

} // namespace

WhyView breakdownView(const Explanation &e, const QString &currency)
{
    // Shares are of the whole; where rows go up and down, of the first one, which is the revenue.
    bool allPositive = true;
    for (const ExplainRow &row : e.rows)
        allPositive = allPositive && row.value >= 0;
    const double whole = allPositive ? e.total : e.rows.empty() ? 0 : std::abs(e.rows.front().value);
    const double sum = sumOf(e.rows);
    const bool agrees = std::abs(sum - e.total) <= 1e-9 * std::max(1.0, std::abs(e.total)) + 1e-12;
    const QString sumText = e.isShare ? shareText(sum, 1) : std::abs(sum) < 1e-6 ? tr("0") : cardMoney(sum, currency);
    WhyView view;
    view.titles = {e.rowsTitle, tr("Source"), e.unit, e.isShare ? QString() : tr("Share")};
    view.rows = rowsOf(e.rows, whole, e.isShare, currency);
    view.foot = agrees ? tr("The %1 rows sum to %2, checked.").arg(e.rows.size()).arg(sumText) : tr("The rows sum to %1; the figure is %2.").arg(sumText, e.totalText);
    view.method = e.error;
    return view;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/pricing/price_history.h"
#include "ui/charts/chart_panel.h"

namespace farthing::ui {

/// The prices of one model over time as steps, per one million tokens in the currency of its rows; what is later than
/// `today` is announced and dotted. `asOf` is the date whose prices the plan pays. Both are ISO dates. `steps` as
/// priceHistory() returns them; none: the empty state. Prices that are not known leave a gap. Where the currency changes,
/// only the steps in the last one are drawn; the table has all of them.
ChartContent priceHistoryChart(const std::vector<PricePoint> &steps, const QString &model, const std::string &asOf, const std::string &today);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace farthing::ui {

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages = {
        {"overview", "Overview", "", "", makeOverviewPage},
        {"pipeline", "Pipeline", "Build", "", makePipelinePage},
        {"prices", "Prices", "Build", "", makePricesPage},
        {"demand", "Demand && revenue", "Build", "", makeDemandPage},
    };
    return pages;
}

} // namespace farthing::ui

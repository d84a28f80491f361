// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace farthing::ui {

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages = {
        {"overview", "Overview", "", "overview", makeOverviewPage},
        {"pipeline", "Pipeline", "Build", "pipeline", makePipelinePage},
        {"prices", "Prices", "Build", "prices", makePricesPage},
        {"hardware", "Hardware", "Build", "hardware", makeHardwarePage},
        {"demand", "Demand && revenue", "Build", "demand", makeDemandPage},
        {"scenarios", "Scenarios", "Explore", "scenarios", makeScenariosPage},
        {"plan", "Plan settings", "Explore", "settings", makePlanPage},
        {"guide", "Guide", "Help", "guide", makeGuidePage},
    };
    return pages;
}

} // namespace farthing::ui

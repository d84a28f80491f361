// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace farthing::ui {

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages = {
        {"overview", QT_TRANSLATE_NOOP("farthing::ui", "Overview"), "", "overview", makeOverviewPage},
        {"pipeline", QT_TRANSLATE_NOOP("farthing::ui", "Pipeline"), QT_TRANSLATE_NOOP("farthing::ui", "Build"), "pipeline", makePipelinePage},
        {"prices", QT_TRANSLATE_NOOP("farthing::ui", "Prices"), QT_TRANSLATE_NOOP("farthing::ui", "Build"), "prices", makePricesPage},
        {"hardware", QT_TRANSLATE_NOOP("farthing::ui", "Hardware"), QT_TRANSLATE_NOOP("farthing::ui", "Build"), "hardware", makeHardwarePage},
        {"demand", QT_TRANSLATE_NOOP("farthing::ui", "Demand && revenue"), QT_TRANSLATE_NOOP("farthing::ui", "Build"), "demand", makeDemandPage},
        {"scenarios", QT_TRANSLATE_NOOP("farthing::ui", "Scenarios"), QT_TRANSLATE_NOOP("farthing::ui", "Explore"), "scenarios", makeScenariosPage},
        {"plan", QT_TRANSLATE_NOOP("farthing::ui", "Plan settings"), QT_TRANSLATE_NOOP("farthing::ui", "Explore"), "settings", makePlanPage},
        {"guide", QT_TRANSLATE_NOOP("farthing::ui", "Guide"), QT_TRANSLATE_NOOP("farthing::ui", "Help"), "guide", makeGuidePage},
    };
    return pages;
}

} // namespace farthing::ui

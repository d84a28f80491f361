// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/surface_export.h"

namespace farthing::data {

namespace {

std::string number(double value) { return writeJson(Json(value), 0); }

std::string cells(const Spread &s) { return number(s.p10) + "," + number(s.p50) + "," + number(s.p90); }

Json band(const Spread &s) { return Json::Object{{"mean", s.mean}, {"p10", s.p10}, {"p50", s.p50}, {"p90", s.p90}}; }

} // namespace

std::string surfaceCsv(const PoolSurface &surface)
{
    std::string out = "tasks per month,utilisation,cost per success P10,cost per success P50,cost per success P90,gross margin P10,gross margin P50,gross margin P90,"
                      "P(margin at least target)\n";
    for (const BandPoint &p : surface.points)
        out += number(p.tasks) + "," + number(p.utilisation) + "," + cells(p.costPerSuccess) + "," + cells(p.grossMargin) + "," + number(p.pMarginAtLeastTarget) + "\n";
    return out;
}

Json surfaceJson(const PoolSurface &surface)
{
    Json points = Json::array();
    for (const BandPoint &p : surface.points)
        points.push(Json(Json::Object{{"tasks", p.tasks}, {"utilisation", p.utilisation}, {"cost_per_success", band(p.costPerSuccess)},
                                     {"gross_margin", band(p.grossMargin)}, {"p_margin_at_least_target", p.pMarginAtLeastTarget}}));
    return Json::Object{{"draws", static_cast<double>(surface.draws)}, {"surface", points}};
}

std::string sweepHeader()
{
    return "cost per success exact,cost per success P10,cost per success P50,cost per success P90,gross margin P10,gross margin P50,gross margin P90,P(margin at least target)";
}

std::string sweepRow(const Evaluation &e)
{
    return number(e.exact.costPerSuccess.value) + "," + cells(e.month.costPerSuccess) + "," + cells(e.month.grossMargin) + "," + number(e.month.pMarginAtLeastTarget.value);
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/surface_export.h"

namespace farthing::data {

namespace {

std::string number(double value) { return writeJson(Json(value), 0); }

std::string cells(const Spread &s) { return number(s.p10) + "," + number(s.p50) + "," + number(s.p90); }

Json band(const Spread &s) { return Json::Object{{"mean", s.mean}, {"p10", s.p10}, {"p50", s.p50}, {"p90", s.p90}}; }

/// As a column is called, in CSV and JSON.
std::string nameOf(const SurfaceAxis &axis, bool inJson)
{
    switch (axis.kind) {
    case SurfaceAxis::Kind::Volume: return inJson ? "tasks" : "tasks per month";
    case SurfaceAxis::Kind::Utilisation: return "utilisation";
    case SurfaceAxis::Kind::Field: break;
    }
    return axis.path;
}

} // namespace

std::string surfaceCsv(const PlanSurface &surface)
{
    std::string out = nameOf(surface.y, false) + "," + nameOf(surface.x, false)
        + ",cost per success P10,cost per success P50,cost per success P90,gross margin P10,gross margin P50,gross margin P90,P(margin at least target)\n";
    for (const SurfaceCell &p : surface.cells)
        if (p.known)
            out += number(p.y) + "," + number(p.x) + "," + cells(p.costPerSuccess) + "," + cells(p.grossMargin) + "," + number(p.pMarginAtLeastTarget) + "\n";
    return out;
}

Json surfaceJson(const PlanSurface &surface)
{
    Json points = Json::array();
    for (const SurfaceCell &p : surface.cells)
        if (p.known)
            points.push(Json(Json::Object{{nameOf(surface.y, true), p.y}, {nameOf(surface.x, true), p.x}, {"cost_per_success", band(p.costPerSuccess)},
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Why two cases differ: the fields in which they do, each moved alone on the same draws, and what they do together.
#include "ui/explain/compared_cases.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

using decide::PairedFigure;
using decide::PlanComparison;

/// The figure of both cases; what is exact has no interval.
PairedFigure figureOf(const PlanComparison &c, Figure figure)
{
    const auto exact = [](double a, double b) { return PairedFigure{a, b, b - a, b - a, b - a, b - a, b - a}; };
    switch (figure) {
    case Figure::Success: return exact(c.successA, c.successB);
    case Figure::MeanCost: return c.costPerSuccess;
    case Figure::MonthlyCost: return c.monthCost;
    case Figure::Margin: return c.grossMargin;
    case Figure::MarginTarget: return c.pMargin;
    default: return exact(c.baseA, c.baseB);
    }
}

RowUnit unitOf(Figure figure) { return figure == Figure::CostPerSuccess || figure == Figure::MeanCost || figure == Figure::MonthlyCost ? RowUnit::Money : RowUnit::Points; }

QString signedText(const ColumnText &text, double value) { return value > 0 ? "+" + text(value) : text(value); }

/// "±$0.0002", or "exact".
QString sureness(const PairedFigure &f, RowUnit unit, const QString &currency)
{
    const double half = (f.high95 - f.low95) / 2;
    if (!(half > 0))
        return tr("exact");
    return QString(QChar(0xB1)) + (unit == RowUnit::Money ? moneyText(firstDigits(half, 1), half, currency) : pointsText(half, half));
}

} // namespace

Explanation explainDifference(Figure figure, const ComparedCases &cases, const FoundDifference &found, const QString &currency)
{
    const RowUnit unit = unitOf(figure);
    const PairedFigure whole = figureOf(found.whole, figure);
    Explanation e;
    e.rowUnit = unit;
    e.hasShares = false;
    e.unit = unit == RowUnit::Money ? currency : tr("points");
    e.rowsTitle = tr("What makes the difference, each moved alone");
    if (!found.whole.ok) {
        e.title = tr("Why do they differ?");
        e.waiting = tr("Being computed…");
        return e;
    }
    e.total = whole.difference;
    const ColumnText value(unit == RowUnit::Money ? unit : RowUnit::Share, currency, std::max(std::abs(whole.a), std::abs(whole.b))), change(unit, currency, std::abs(whole.difference));
    e.totalText = signedText(change, e.total);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("%1 less %2, %3").arg(cases.second.name, cases.first.name, sureness(whole, unit, currency));
    e.formula = {tr("%1: %2").arg(cases.second.name, value(whole.b)), QString(QChar(0x2212)), tr("%1: %2").arg(cases.first.name, value(whole.a)), "=", e.totalText};
    if (cases.moved.empty()) {
        e.waiting = tr("No field differs between the two.");
        return e;
    }
    for (std::size_t i = 0; i < found.alone.size() && i < cases.moved.size(); ++i) {
        const MovedField &moved = cases.moved[i];
        const PlanComparison &c = found.alone[i];
        ExplainRow row{fieldName(moved.path), tr("%1 to %2").arg(moved.from, moved.to), 0, tr("has no figures alone"), {}, moved.path, {}};
        if (c.ok) {
            const PairedFigure own = figureOf(c, figure);
            row.value = std::isfinite(own.difference) ? own.difference : 0;
            row.source = sureness(own, unit, currency);
            row.note = tr("%1 with this one field as in %2: %3 instead of %4.").arg(cases.first.name, cases.second.name, value(own.b), value(own.a));
        }
        e.rows.push_back(std::move(row));
    }
    std::stable_sort(e.rows.begin(), e.rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return std::abs(a.value) > std::abs(b.value); });
    const bool all = found.alone.size() >= cases.moved.size();
    const double rest = e.total - sumOf(e.rows);
    if (!all)
        e.rows.push_back({tr("Not yet taken apart"), tr("%1 of %2 fields are moved").arg(found.alone.size()).arg(cases.moved.size()), rest, {}, {}, {}, {}});
    else if (cases.moved.size() > 1)
        e.rows.push_back({tr("Together"), tr("what they do to each other"), rest, tr("the rest"), {}, {}, {}});
    e.error = found.whole.draws > 1 ? tr("Each field of %1 is set alone to what %2 has, on the same %3 draws of what is not known; ± is the paired 95 % error. What several do together is a row of its own.").arg(cases.first.name, cases.second.name, wholeNumber(found.whole.draws))
                                    : tr("Each field of %1 is set alone to what %2 has. Nothing is uncertain in either, so every row is exact. What several do together is a row of its own.").arg(cases.first.name, cases.second.name);
    return e;
}

} // namespace farthing::ui

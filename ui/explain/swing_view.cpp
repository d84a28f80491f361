// SPDX-License-Identifier: GPL-3.0-or-later
// What would change a figure most.
#include "ui/explain/why_rows.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr std::size_t shownSwings = 5;

using decide::KeyFigures;
using decide::Swing;

/// What is moved for a figure: its own, or the one that goes with it.
Figure movedFor(Figure figure)
{
    switch (figure) {
    case Figure::Success: case Figure::MonthlyCost: case Figure::Breakeven: case Figure::Margin: return figure;
    case Figure::CostPerSuccess: case Figure::MeanCost: case Figure::TaskCost: return Figure::CostPerSuccess;
    case Figure::TaskTime: case Figure::InTime: return Figure::TaskTime;
    case Figure::MarginTarget: case Figure::TaskMargin: return Figure::Margin;
    case Figure::PoolCost: case Figure::PoolTokens: case Figure::PoolUse: case Figure::PoolReplicas: case Figure::PoolWait: return Figure::MonthlyCost;
    }
    return figure;
}

double KeyFigures::*memberOf(Figure figure)
{
    switch (movedFor(figure)) {
    case Figure::Success: return &KeyFigures::success;
    case Figure::Margin: return &KeyFigures::grossMargin;
    case Figure::MonthlyCost: return &KeyFigures::monthlyCost;
    case Figure::Breakeven: return &KeyFigures::breakeven;
    case Figure::TaskTime: return &KeyFigures::seconds;
    default: return &KeyFigures::costPerSuccess;
    }
}

/// `scale`: the size of the largest change beside it, so that all have the same digits.
QString changeText(double change, Figure figure, const QString &currency, double scale)
{
    if (!std::isfinite(change))
        return QString(QChar(0x2013));
    const QString sign = change > 0 ? QString("+") : QString();
    switch (movedFor(figure)) {
    case Figure::Success: case Figure::Margin: return sign + pointsText(change, scale / 20);
    case Figure::TaskTime: return sign + ColumnText(RowUnit::Seconds, {}, scale)(change);
    default: return sign + moneyText(change, scale / 20, currency);
    case Figure::Breakeven: return (change < 0 ? QString(QChar(0x2212)) : sign) + countText(std::abs(change) < scale / 100 ? 0 : firstDigits(std::abs(change), 2));
    }
    return {};
}

QString priceName(PriceCell cell)
{
    switch (cell) {
    case PriceCell::CachedInput: return tr("price of cached input");
    case PriceCell::CacheWrite: case PriceCell::CacheWrite1h: return tr("price of cache writes");
    case PriceCell::Output: return tr("price of output");
    case PriceCell::ReasoningOutput: return tr("price of reasoning");
    default: return tr("price of input");
    }
}

/// "Evaluate dimension: Calls per task"
QString nameOf(const Swing &swing, const Plan &plan)
{
    if (swing.kind == Swing::Kind::Price)
        return tr("%1: %2").arg(QString::fromStdString(swing.model), priceName(swing.cell));
    const QString field = fieldName(swing.path);
    for (const Stage &stage : plan.pipeline.stages)
        if (swing.path.starts_with("/pipeline/stages/" + stage.id + "/"))
            return tr("%1: %2").arg(QString::fromStdString(stage.name.empty() ? stage.id : stage.name), field.left(field.lastIndexOf(" (")));
    return field;
}

QString valueText(double value, const Swing &swing)
{
    const double rounded = QString::number(value, 'g', 4).toDouble(); // the double nearest to four digits: a product has seventeen
    if (swing.kind == Swing::Kind::Price)
        return plainNumber(rounded);
    const data::Json json(rounded);
    return valueWords(&json, swing.path);
}

QString kindText(const Swing &swing)
{
    switch (swing.kind) {
    case Swing::Kind::Unknown: return tr("P10 to P90 of what is not known");
    case Swing::Kind::Law: return tr("every draw 10 % lower and higher; the values are means");
    case Swing::Kind::Price: return tr("10 % lower and higher, per 1M tokens");
    case Swing::Kind::Tenth: return tr("10 % lower and higher");
    }
    return {};
}

/// A number with sign and unit that lines do not break: Qt would between a sign and a currency.
QString unbroken(QString number)
{
    constexpr QChar wordJoiner(0x2060), noBreak(0x00A0);
    return number.replace(' ', noBreak).insert(1, wordJoiner);
}

QString effects(const KeyFigures &now, const KeyFigures &base, const QString &currency)
{
    QStringList parts;
    const auto add = [&](const QString &name, Figure figure) {
        const double before = base.*memberOf(figure), change = now.*memberOf(figure) - before;
        if (std::isfinite(change) && std::abs(change) > 1e-9 * std::abs(before))
            parts << tr("%1 %2").arg(name, unbroken(changeText(change, figure, currency, std::abs(change))));
    };
    add(tr("cost per success"), Figure::CostPerSuccess);
    add(tr("success rate"), Figure::Success);
    add(tr("gross margin"), Figure::Margin);
    add(tr("usage cost of the month"), Figure::MonthlyCost);
    add(tr("break-even"), Figure::Breakeven);
    add(tr("mean time of a task"), Figure::TaskTime);
    return parts.join(", ");
}

} // namespace

WhyView swingView(const decide::Swings &swings, Figure figure, const Plan &plan)
{
    const QString currency = QString::fromStdString(plan.currency);
    WhyView view;
    view.titles = {tr("Moved one at a time"), tr("From … to"), tr("At the lower"), tr("At the higher")};
    const std::vector<Swing> largest = decide::largest(swings, memberOf(figure), shownSwings);
    const double scale = largest.empty() ? 0 : decide::sizeOf(largest.front(), swings.base, memberOf(figure)) / 10;
    for (const Swing &swing : largest) {
        WhyRow row;
        row.cells = {nameOf(swing, plan), QString("%1 … %2").arg(valueText(swing.low, swing), valueText(swing.high, swing)), changeText(swing.atLow.*memberOf(figure) - swings.base.*memberOf(figure), figure, currency, scale),
                     changeText(swing.atHigh.*memberOf(figure) - swings.base.*memberOf(figure), figure, currency, scale)};
        row.tip = kindText(swing);
        row.note = tr("Now %1; moved %2.\nAt %3: %4.\nAt %5: %6.").arg(valueText(swing.base, swing), kindText(swing), valueText(swing.low, swing), effects(swing.atLow, swings.base, currency), valueText(swing.high, swing), effects(swing.atHigh, swings.base, currency));
        row.path = swing.path;
        view.rows.push_back(std::move(row));
    }
    view.foot = swings.ok ? tr("The largest of %1 numbers and prices that move anything.").arg(swings.all.size()) : tr("The largest of %1 so far; more are being moved.").arg(swings.all.size());
    view.method = tr("Each is moved alone from the base values, by the exact engine: no simulation error. A number that is not known goes to its P10 and P90, any other 10 % down and up; a share by a tenth of itself or of what it lacks of 100 %, whichever is less.");
    if (movedFor(figure) != figure || figure == Figure::TaskTime)
        view.method = tr("Shown is the change of: %1.").arg(figureName({movedFor(figure), {}, 0}, plan, nullptr)) + ' ' + view.method;
    if (view.rows.empty())
        view.empty = !swings.ok ? tr("Being computed…") : tr("No number of the plan moves this figure.");
    return view;
}

QString ifItMoved(const decide::Swings &swings, const std::string &path, const QString &currency)
{
    for (const Swing &swing : swings.all)
        if (swing.path == path && swing.kind != Swing::Kind::Price) {
            const QString what = effects(swing.atHigh, swings.base, currency);
            if (what.isEmpty())
                return {};
            return swing.kind == Swing::Kind::Unknown ? tr("If %1 were at its P90, %2: %3.").arg(fieldName(path), valueText(swing.high, swing), what) : tr("If %1 were at %2 instead of %3: %4.").arg(fieldName(path), valueText(swing.high, swing), valueText(swing.base, swing), what);
        }
    return {};
}

} // namespace farthing::ui

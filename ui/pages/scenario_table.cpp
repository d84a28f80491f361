// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenario_table.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace farthing::ui {

namespace {

const QString none(QChar(0x2013));

QString plus(const QString &text, double value) { return value > 0 ? "+" + text : text; }

struct Writer {
    std::function<QString(double)> value;
    std::function<QString(double, double)> difference; ///< of a difference and its error
    bool lowerIsBetter;
    double finest = 1e-6;              ///< what an error is rounded up to: more digits tell a planner nothing
    double least = 0;                  ///< smaller differences are not shown: they would read 0.0
};

TextTable::Cell difference(double change, double error, bool known, const Writer &w)
{
    if (!known)
        return {ui::tr("within ±"), ui::tr("The interval holds zero: the draws do not tell which is higher"), Role::Text3};
    if (std::abs(change) <= w.least)
        return {ui::tr("no change"), {}, Role::Text3};
    return {QString(QChar(change < 0 ? 0x2193 : 0x2191)) + " " + plus(w.difference(change, error), change), {}, (change < 0) == w.lowerIsBetter ? Role::Good : Role::Bad, {}, true};
}

/// A figure that is exact: no interval.
TextTable::Row exactRow(const QString &name, const QString &tip, double a, double b, const Writer &w)
{
    return {{name, tip}, {w.value(a), {}}, {w.value(b), {}}, difference(b - a, 0, true, w), {ui::tr("exact"), ui::tr("At the base values, by the exact engine: no simulation error"), Role::Text3}, {}};
}

TextTable::Row pairedRow(const QString &name, const QString &tip, const decide::PairedFigure &f, const Writer &w, bool exact)
{
    const bool known = exact || (f.difference == 0 && f.low95 == 0 && f.high95 == 0) || f.low95 > 0 || f.high95 < 0;
    const double half = exact ? 0 : (f.high95 - f.low95) / 2;
    const double error = half > 0 ? std::max({half, std::abs(f.difference) / 1000, w.finest}) : 0;
    const QString interval = error > 0 ? ui::tr("%1 to %2").arg(plus(w.difference(f.low95, error), f.low95), plus(w.difference(f.high95, error), f.high95)) : QString();
    const double width = f.high80 - f.low80, wide = width > 0 ? std::max(width / 20, w.finest) : 0; // a spread needs two digits of its width, and of two equal ends nothing is learned
    const QString spread = exact || !(wide > 0) ? none : ui::tr("%1 to %2").arg(plus(w.difference(f.low80, wide), f.low80), plus(w.difference(f.high80, wide), f.high80));
    return {{name, tip}, {w.value(f.a), {}}, {w.value(f.b), {}}, difference(f.difference, error, known, w),
            {error > 0 ? QString(QChar(0xB1)) + w.difference(firstDigits(error, 1), error) : ui::tr("exact"), interval, Role::Text2}, {spread, {}, Role::Text2}};
}

} // namespace

std::vector<TextTable::Column> figureColumns(const QString &a, const QString &b)
{
    return {{ui::tr("Figure"), {}}, {a, a, true}, {b, b, true}, {ui::tr("Difference"), ui::tr("Second minus first"), true}, {ui::tr("± (95 %)"), ui::tr("Half the paired interval of the mean difference"), true},
            {ui::tr("P10 to P90"), ui::tr("Of the difference, over what is not known"), true}};
}

std::vector<TextTable::Row> figureRows(const decide::PlanComparison &c, const QString &currency)
{
    const Writer money{[currency](double v) { return cardMoney(v, currency); },
                       [currency](double v, double error) { return moneyText(v, error > 0 ? error : std::abs(v) < 1 ? std::max(1e-6, std::abs(v) / 100) : 0, currency); }, true};
    const Writer share{[](double v) { return shareText(v); }, pointsText, false, 1e-4, 0.0005};
    const Writer probability{[](double v) { return probabilityText(v); }, pointsText, false, 1e-4, 0.0005};
    const bool exact = c.draws <= 1;
    const QString mean = ui::tr("Mean over the draws of what is not known");
    std::vector<TextTable::Row> rows;
    rows.push_back(exactRow(ui::tr("Cost per successful task"), ui::tr("At the base values"), c.baseA, c.baseB, money));
    rows.push_back(exactRow(ui::tr("Success rate"), ui::tr("At the base values"), c.successA, c.successB, share));
    rows.push_back(pairedRow(ui::tr("Cost per success, mean"), mean, c.costPerSuccess, money, exact));
    rows.push_back(pairedRow(ui::tr("Usage cost of a month, mean"), mean, c.monthCost, money, exact));
    if (c.marginDefined) {
        rows.push_back(pairedRow(ui::tr("Gross margin, mean"), mean, c.grossMargin, share, exact));
        const QString target = c.targetA == c.targetB ? shareText(c.targetA, 0) : ui::tr("own target");
        rows.push_back(pairedRow(ui::tr("P(margin at least %1)").arg(target), ui::tr("Share of the draws that reach the target margin"), c.pMargin, probability, exact));
    }
    return rows;
}

std::vector<TextTable::Column> stageColumns(const QString &a, const QString &b)
{
    const QString per = ui::tr("Per successful task at the base values, by the exact engine");
    return {{ui::tr("Stage"), {}}, {a, per, true}, {b, per, true}, {ui::tr("Difference"), per, true}, {ui::tr("Share of it"), ui::tr("Of the difference of all stages"), true}, {}};
}

std::vector<TextTable::Row> stageRows(const decide::PlanComparison &c, const QString &currency)
{
    std::vector<TextTable::Row> rows;
    const auto money = [&](double v, bool there) { return there ? cardMoney(v, currency) : none; };
    double a = 0, b = 0, whole = 0, largest = 0;
    for (const decide::StageCosts &stage : c.stages) {
        whole += stage.b - stage.a;
        largest = std::max(largest, std::max(std::abs(stage.a), std::abs(stage.b)));
    }
    const bool shared = std::abs(whole) > 0.0005 * largest;
    const auto add = [&](const QString &name, double x, double y, bool inA, bool inB, bool bold) {
        const double change = y - x, size = std::max(std::abs(x), std::abs(y));
        TextTable::Cell delta{ui::tr("no change"), {}, Role::Text3};
        if (std::abs(change) > 0.0005 * size)
            delta = {QString(QChar(change < 0 ? 0x2193 : 0x2191)) + " " + plus(moneyText(change, std::max(1e-6, std::abs(change) / 100), currency), change), {}, change < 0 ? Role::Good : Role::Bad, {}, bold};
        rows.push_back({{name, {}, {}, {}, bold}, {money(x, inA), {}, {}, {}, bold}, {money(y, inB), {}, {}, {}, bold}, delta, {shared && std::abs(change) > 0.0005 * size ? shareText(change / whole, 0) : QString(), {}, Role::Text2}});
    };
    for (const decide::StageCosts &stage : c.stages) {
        add(QString::fromStdString(stage.name.empty() ? stage.id : stage.name), stage.a, stage.b, stage.inA, stage.inB, false);
        a += stage.a;
        b += stage.b;
    }
    add(ui::tr("All stages"), a, b, true, true, true);
    return rows;
}

QString comparisonSentence(const decide::PlanComparison &c, const QString &a, const QString &b)
{
    if (!c.ok)
        return {};
    const double by = c.baseA > 0 ? c.baseB / c.baseA - 1 : 0;
    QString text = std::abs(by) < 0.0005 ? ui::tr("%1 costs as much per successful task as %2").arg(b, a)
                   : by < 0 ? ui::tr("%1 costs %2 less per successful task than %3").arg(b, shareText(-by), a) : ui::tr("%1 costs %2 more per successful task than %3").arg(b, shareText(by), a);
    if (c.marginDefined) {
        const double margin = c.grossMargin.difference;
        if (std::abs(margin) >= 0.0005)
            text += margin > 0 ? ui::tr(", at %1 more margin").arg(pointsText(margin)) : ui::tr(", at %1 less margin").arg(pointsText(-margin));
    }
    return text + ".";
}

QString comparisonMethod(const decide::PlanComparison &c)
{
    if (c.draws <= 1)
        return ui::tr("Nothing is uncertain in either: every figure is the exact engine's, and every difference exact.");
    return ui::tr("Both take the same %1 draws of what is not known (same seed), and the exact engine computes each draw, so only what differs moves the difference. "
              "The 95 % interval comes from the spread of the paired difference between 20 independent blocks of draws.").arg(wholeNumber(c.draws));
}

} // namespace farthing::ui

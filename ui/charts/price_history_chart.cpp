// SPDX-License-Identifier: GPL-3.0-or-later
// What a model cost, costs and will cost, as far as the sheets say.
#include "ui/charts/price_history_chart.h"

#include "ui/charts/chart_table.h"
#include "ui/charts/plot.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/price_text.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr int marginDays = 45; // before the first and after the last date, so that a step has a length

struct Meter {
    QString name;
    std::optional<double> PriceRow::*price;
};
std::vector<Meter> drawn() { return {{tr("Output"), &PriceRow::output}, {tr("Input"), &PriceRow::input}, {tr("Cached"), &PriceRow::cachedInput}}; }

/// Julian day, or nothing for a date that is not stated.
std::optional<double> dayOf(const std::string &iso)
{
    const QDate date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    return date.isValid() ? std::optional(double(date.toJulianDay())) : std::nullopt;
}

QString knownHow(const PricePoint &point)
{
    return point.from.empty() ? tr("before the first date") : point.isSeen ? tr("first seen") : point.isAnnounced ? tr("announced") : tr("stated");
}

QString messageOf(const std::vector<PricePoint> &steps, const std::string &today)
{
    const PriceRow &last = steps.back().row;
    const QString money = QString::fromStdString(last.currency);
    if (steps.size() == 1)
        return tr("One price is known. Import older or newer sheets to see it move.");
    const PricePoint &before = steps[steps.size() - 2];
    const QString when = QString::fromStdString(steps.back().from);
    QStringList moves;
    for (const Meter &meter : drawn()) {
        const auto &a = before.row.*meter.price, &b = last.*meter.price;
        if (before.row.currency == last.currency && a != b)
            moves << tr("%1 from %2 to %3").arg(inSentence(meter.name), priceCellText(a), priceCellText(b));
    }
    if (moves.isEmpty())
        moves << (before.row.currency == last.currency ? tr("a price that is not drawn, see the table") : tr("from %1 to %2").arg(QString::fromStdString(before.row.currency), money));
    const QString what = moves.join(QStringLiteral(", "));
    return steps.back().from > today ? tr("Announced for %1: %2.").arg(when, what) : tr("Last change on %1: %2.").arg(when, what);
}

/// First days of months that cut the span into at most so many parts.
std::vector<Tick> monthTicks(double low, double high, int atMost)
{
    const int months = std::max(1, int(std::ceil((high - low) / std::clamp(atMost, 1, 6) / 30.4)));
    std::vector<Tick> ticks;
    const QDate first = QDate::fromJulianDay(qint64(low));
    for (QDate at(first.year(), first.month(), 1); double(at.toJulianDay()) <= high; at = at.addMonths(months))
        if (double(at.toJulianDay()) >= low)
            ticks.push_back({double(at.toJulianDay()), windowLocale().toString(at, QStringLiteral("MMM yy"))});
    return ticks;
}

/// One meter: whole up to today, dotted as announced. A price that is not known leaves a gap.
void addSteps(Plot &plot, const std::vector<PricePoint> &steps, const Meter &meter, const QPen &pen, double low, double high, double today)
{
    std::vector<QPointF> line;
    const auto flush = [&](bool ahead) {
        if (line.size() > 1)
            plot.addLine(line, ahead ? QPen(pen.color(), 1.5, Qt::DotLine, Qt::FlatCap) : pen);
        line.clear();
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = std::max(low, dayOf(steps[i].from).value_or(low)), to = i + 1 < steps.size() ? dayOf(steps[i + 1].from).value_or(high) : high;
        const auto &price = steps[i].row.*meter.price;
        if (!price) {
            flush(from > today);
            continue;
        }
        if (from <= today) {
            line.emplace_back(from, *price);
            line.emplace_back(std::min(to, today), *price);
        }
        if (to > today) {
            if (from <= today)
                flush(false);
            line.emplace_back(std::max(from, today), *price);
            line.emplace_back(to, *price);
        }
    }
    flush(high > today);
}

} // namespace

ChartContent priceHistoryChart(const std::vector<PricePoint> &steps, const QString &model, const std::string &asOf, const std::string &today)
{
    ChartContent content;
    content.title = model.isEmpty() ? tr("Price history") : tr("Price history of %1").arg(model);
    content.fileName = QStringLiteral("price-history");
    content.footer = model;
    content.table.columns = {tr("From"), tr("Known how"), tr("Currency"), tr("Input per 1M"), tr("Cached per 1M"), tr("Cache write per 1M"), tr("Output per 1M"), tr("Sheet")};
    if (steps.empty()) {
        content.emptyText = model.isEmpty() ? tr("Choose a row of the table to see how its price moved.")
                                            : tr("No sheet has a price of this model without hours or a least prompt.");
        return content;
    }
    const auto cell = [](const std::optional<double> &price) { return price ? numberCell(*price) : QVariant(); };
    for (const PricePoint &p : steps)
        content.table.rows.push_back({QString::fromStdString(p.from), knownHow(p), QString::fromStdString(p.row.currency), cell(p.row.input), cell(p.row.cachedInput), cell(p.row.cacheWrite), cell(p.row.output), QString::fromStdString(p.sheet)});
    content.message = messageOf(steps, today);
    const std::string currency = steps.back().row.currency;
    std::vector<PricePoint> shown;
    double top = 0;
    for (const PricePoint &p : steps)
        if (p.row.currency == currency) {
            shown.push_back(p);
            for (const Meter &meter : drawn())
                top = std::max(top, (p.row.*meter.price).value_or(0));
        }
    content.make = inTheme([shown, asOf, today, top, currency = QString::fromStdString(currency)] {
        const ChartStyle style = chartStyle();
        const double now = dayOf(today).value_or(0);
        double first = now, last = now;
        for (const std::string &date : {asOf, shown.front().from, shown.size() > 1 ? shown[1].from : asOf, shown.back().from})
            if (const auto day = dayOf(date)) {
                first = std::min(first, *day);
                last = std::max(last, *day);
            }
        PlotAxis x, y;
        x.low = first - marginDays;
        x.high = last + marginDays;
        x.title = tr("Date");
        x.ticks = [low = x.low, high = x.high](int atMost) { return monthTicks(low, high, atMost); };
        const double step = niceStep(0, top > 0 ? top : 1, 4);
        y.high = step * std::max(1.0, std::ceil(top / step - 1e-9));
        y.title = tr("%1 per 1M tokens").arg(currency);
        y.ticks = [high = y.high, currency](int atMost) { return evenTicks(0, high, std::min(atMost, 5), [&](double v, double s) { return axisMoney(v, s, currency); }); };
        auto *plot = new Plot(style, x, y);
        const QPen pens[] = {QPen(style.accent, 2, Qt::SolidLine, Qt::FlatCap), QPen(style.copper, 2, Qt::DashLine, Qt::FlatCap), QPen(style.text2, 2, Qt::DotLine, Qt::FlatCap)};
        const std::vector<Meter> meters = drawn();
        for (std::size_t m = 0; m < meters.size(); ++m) {
            addSteps(*plot, shown, meters[m], pens[m], x.low, x.high, now);
            if (const auto &price = shown.back().row.*meters[m].price)
                plot->addEndLabel(*price, {meters[m].name, QLatin1Char(' ') + priceCellText(price), pens[m].color()});
            for (std::size_t i = 0; i + 1 < shown.size(); ++i)
                if (const auto &price = shown[i].row.*meters[m].price; price && price != shown[i + 1].row.*meters[m].price)
                    plot->addNote({std::max(x.low, dayOf(shown[i].from).value_or(x.low)), *price}, {{}, priceCellText(price), pens[m].color()});
        }
        plot->addVerticalRule(now, QPen(style.text3, 1), {tr("today"), {}, style.text2});
        if (const auto day = dayOf(asOf); day && *day != now)
            plot->addVerticalRule(*day, QPen(style.copper, 1.2, Qt::DotLine, Qt::FlatCap), {tr("paid as of"), {}, style.copper});
        plot->setTip([shown](double at) {
            const PricePoint *held = &shown.front();
            for (const PricePoint &p : shown)
                if (const auto day = dayOf(p.from); day && *day <= at)
                    held = &p;
            return tr("From %1 (%2): input %3, cached %4, output %5; %6")
                .arg(held->from.empty() ? QString(QChar(0x2026)) : QString::fromStdString(held->from), knownHow(*held), priceCellText(held->row.input), priceCellText(held->row.cachedInput),
                     priceCellText(held->row.output), QString::fromStdString(held->sheet));
        });
        return plot;
    });
    return content;
}

} // namespace farthing::ui

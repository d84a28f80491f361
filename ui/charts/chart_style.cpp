// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QLocale>
#include <QPainterPath>
#include <cmath>

namespace farthing::ui {

namespace {

QString decimal(double value, double step)
{
    const int decimals = step > 0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12) : 2;
    const QString text = localDigits(QLocale::c().toString(std::abs(value), 'f', decimals));
    const bool shown = std::abs(value) >= 0.5 * std::pow(10.0, -decimals);
    return value < 0 && shown ? QChar(0x2212) + text : text;
}

} // namespace

ChartStyle chartStyle()
{
    const Theme &theme = Theme::instance();
    ChartStyle s;
    s.surface = theme.color(Role::Surface);
    s.line = theme.color(Role::Line);
    s.text = theme.color(Role::Text);
    s.text2 = theme.color(Role::Text2);
    s.text3 = theme.color(Role::Text3);
    s.axis = theme.color(Role::FieldBorder);
    s.accent = theme.color(Role::Accent);
    s.copper = theme.color(Role::Copper);
    s.fanOuter = theme.color(Role::FanOuter);
    s.fanInner = theme.color(Role::FanInner);
    const auto mixed = [](float a, float b) { return a + 0.4F * (b - a); };
    s.area = QColor::fromRgbF(mixed(s.fanOuter.redF(), s.fanInner.redF()), mixed(s.fanOuter.greenF(), s.fanInner.greenF()),
                              mixed(s.fanOuter.blueF(), s.fanInner.blueF()));
    for (int i = 0; i < costClassCount; ++i)
        s.cost[static_cast<std::size_t>(i)] = theme.cost(static_cast<CostClass>(i));
    s.axisFont = theme.font(Type::Axis);
    s.labelFont = theme.font(Type::Secondary);
    s.strongFont = s.labelFont;
    s.strongFont.setWeight(QFont::DemiBold);
    return s;
}

QString noFiguresText()
{
    return tr("No figures yet. Mend the errors listed for this plan and the chart appears.");
}

std::function<QChart *(bool)> inTheme(std::function<QChart *()> make)
{
    return [make = std::move(make)](bool dark) {
        std::optional<Theme::LightScope> light;
        if (!dark)
            light.emplace();
        return make();
    };
}

double niceStep(double low, double high, int atMost)
{
    const double raw = (high - low) / std::max(1, atMost);
    if (!(raw > 0) || !std::isfinite(raw))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double m : {1.0, 2.0, 5.0})
        if (m * power >= raw * (1 - 1e-9))
            return m * power;
    return 10 * power;
}

double lastDigit(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 0;
    double step = std::pow(10.0, std::floor(std::log10(value) + 1e-12));
    for (int digit = 1; digit < 3 && std::abs(std::round(value / step) * step - value) > 1e-3 * value; ++digit)
        step /= 10;
    return step;
}

std::vector<Tick> evenTicks(double low, double high, int atMost, const std::function<QString(double, double)> &text)
{
    std::vector<Tick> ticks;
    if (!(high > low))
        return ticks;
    const double step = niceStep(low, high, atMost);
    const double first = std::ceil(low / step - 1e-6);
    for (int i = 0; i < 50; ++i) {
        const double value = (first + i) * step;
        if (value > high + 1e-6 * step)
            break;
        ticks.push_back({value, text(value, step)});
    }
    return ticks;
}

std::vector<Tick> logTicks(double low10, double high10, int atMost)
{
    // From fine to coarse; the first that is not too many. Each is {mantissas, every so many decades}.
    const std::vector<std::pair<std::vector<int>, int>> choices = {
        {{1, 2, 5}, 1}, {{1, 3}, 1}, {{1}, 1}, {{1}, 2}, {{1}, 3}, {{1}, 5}};
    std::vector<Tick> ticks;
    for (const auto &[mantissas, every] : choices) {
        ticks.clear();
        for (int e = static_cast<int>(std::floor(low10)); e <= static_cast<int>(std::ceil(high10)); ++e)
            if (e % every == 0)
                for (const int m : mantissas) {
                    const double at = e + std::log10(m);
                    if (at < low10 - 1e-9 || at > high10 + 1e-9)
                        continue;
                    const int prefix = std::clamp(static_cast<int>(std::floor(e / 3.0)), 0, 3);
                    const double value = m * std::pow(10.0, e - 3 * prefix);
                    ticks.push_back({at, decimal(value, std::min(1.0, std::pow(10.0, e - 3 * prefix)))
                                             + scaleText(prefix)});
                }
        if (static_cast<int>(ticks.size()) <= atMost)
            break;
    }
    return ticks;
}

QString axisMoney(double value, double step, const QString &currency)
{
    const QString text = std::abs(value) >= 1e4 ? decimal(std::abs(value) / 1e3, step / 1e3) + scaleText(1) : decimal(std::abs(value), step);
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + withCurrency(text, currency);
}

QString axisShare(double share, double step)
{
    return decimal(100 * share, 100 * step) + QChar(0xA0) + "%";
}

void drawText(QPainter &painter, const ChartStyle &style, QPointF baseline, const QString &text, const QFont &font,
              const QColor &color, bool halo)
{
    if (halo) {
        QPainterPath path;
        path.addText(baseline, font, text);
        painter.strokePath(path, QPen(style.surface, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

} // namespace farthing::ui

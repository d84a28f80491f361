// SPDX-License-Identifier: GPL-3.0-or-later
// The look shared by all charts: colours and type taken from the theme once, ticks, units, text with a halo.
#pragma once
#include "ui/charts/chart_panel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace farthing::ui {

inline constexpr int costClassCount = 8;

/// The tokens a chart needs, read when it is made: a chart in an export keeps its light colours.
struct ChartStyle {
    QColor surface, line, axis, text, text2, text3, accent, copper, fanOuter, fanInner;
    QColor area; ///< under a histogram: between the two fan tones
    std::array<QColor, costClassCount> cost;
    QFont axisFont, labelFont, strongFont;
};
ChartStyle chartStyle();

QString noFiguresText(); ///< the empty state while a plan has errors

/// ChartContent::make from a function that builds in the present theme; light when `dark` is false.
std::function<QChart *(bool)> inTheme(std::function<QChart *()> make);

struct Tick {
    double at = 0;
    QString text;
};
using TickMaker = std::function<std::vector<Tick>(int atMost)>; ///< ticks of one axis, for the room there is

/// A step of 1, 2 or 5 times a power of ten that cuts [low, high] into at most `atMost` pieces.
double niceStep(double low, double high, int atMost);
/// The coarsest power of ten that states a value to a thousandth of itself, three digits at most: 0.001 for 0.004.
double lastDigit(double value);
std::vector<Tick> evenTicks(double low, double high, int atMost, const std::function<QString(double value, double step)> &text);
/// Ticks at 1 and 3 times powers of ten; positions are log10 of the value.
std::vector<Tick> logTicks(double low10, double high10, int atMost);

QString axisMoney(double value, double step, const QString &currency); ///< "$0.04": as many decimals as the step has
QString axisShare(double share, double step);                          ///< "8 %", with a true minus

/// Text at a baseline point; `halo` puts 4 px of surface around it, for text over data.
void drawText(QPainter &painter, const ChartStyle &style, QPointF baseline, const QString &text, const QFont &font,
              const QColor &color, bool halo);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Which figure "Why this number?" is asked about.
#pragma once
#include <QPointer>
#include <QWidget>
#include <string>

namespace farthing::ui {

/// The figures that are explained, in the order of the cards on Overview.
enum class Figure { CostPerSuccess, Success, Margin, MonthlyCost, Breakeven };

/// A figure on a page: what it is, and where.
struct Question {
    Figure figure = Figure::CostPerSuccess;
    QPointer<QWidget> anchor;          ///< the panel stands beside it; while it does, its property "explained" is true
    std::string stage;                 ///< whose part of the figure is meant; empty: all of it
};

} // namespace farthing::ui

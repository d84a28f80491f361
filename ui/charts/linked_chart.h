// SPDX-License-Identifier: GPL-3.0-or-later
// Plots one above the other on one axis, with one cursor through all of them.
#pragma once
#include "ui/charts/chart_panel.h"

#include <QObject>

#include <optional>

namespace farthing::ui {

/// Where the cursor stands on the common axis: where it was put, or under the pointer while that is over a plot.
class SharedCursor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    std::optional<double> at() const { return m_pointed ? m_pointed : m_put; }
    void put(std::optional<double> at);
    void point(std::optional<double> at);
signals:
    void moved();

private:
    std::optional<double> m_put, m_pointed;
};

/// The charts of `parts`, each a Plot, over the x axis that they have in common. `title` and `message` are those of the whole; the
/// table has the first column of the first part and the other columns of all: their rows must agree. Parts that are empty leave the
/// whole empty.
ChartContent linkedChart(const QString &title, const QString &message, const std::vector<ChartContent> &parts, SharedCursor *cursor);

} // namespace farthing::ui

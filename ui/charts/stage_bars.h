// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal stacked bars with their own legend, names at the left, value and share at the right.
#pragma once
#include "ui/charts/painted_chart.h"

namespace farthing::ui {

struct StageBar {
    QString name;
    std::array<double, costClassCount> parts{}; ///< money, not negative
    double total() const;
};
std::array<QString, costClassCount> costClassNames(); ///< in stacking order

class StageBars : public PaintedChart {
public:
    StageBars(const ChartStyle &style, std::vector<StageBar> bars, double sum, QString axisTitle, QString currency);
    QString tipAt(QPointF point) const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

protected:
    void arrange(QSizeF size) override;

private:
    struct LegendEntry {
        int costClass;
        QPointF at;
    };
    void paintLegend(QPainter &painter) const;
    void paintSegment(QPainter &painter, const QRectF &rect, int costClass) const;
    std::vector<std::pair<QRectF, int>> segments(std::size_t row) const;
    QRectF rowRect(std::size_t row) const;

    std::vector<StageBar> m_all, m_bars; ///< given, and as merged for the room there is
    double m_sum;
    QString m_axisTitle, m_currency;
    QRectF m_plot;
    double m_high = 1, m_step = 1, m_nameWidth = 0, m_valueWidth = 0, m_shareWidth = 0;
    std::vector<Tick> m_ticks;
    std::vector<LegendEntry> m_legend;
};

} // namespace farthing::ui

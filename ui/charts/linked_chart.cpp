// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linked_chart.h"

#include "ui/charts/painted_chart.h"
#include "ui/charts/plot.h"

#include <QPointer>

namespace farthing::ui {

void SharedCursor::put(std::optional<double> at)
{
    m_put = at;
    emit moved();
}

void SharedCursor::point(std::optional<double> at)
{
    if (m_pointed == at)
        return;
    m_pointed = at;
    emit moved();
}

namespace {

class StackedPlots : public QChart {
public:
    StackedPlots(const ChartStyle &style, std::vector<Plot *> plots, SharedCursor *cursor) : m_plots(std::move(plots))
    {
        makeBare(*this, style);
        for (Plot *plot : m_plots) {
            plot->setParentItem(this);
            if (plot != m_plots.back())
                plot->hideXTitle();
            if (!cursor)
                continue;
            plot->setPointed([cursor = QPointer(cursor)](std::optional<double> at) {
                if (cursor)
                    cursor->point(at);
            });
            plot->setCursor(cursor->at());
            QObject::connect(cursor, &SharedCursor::moved, plot, [plot, cursor] { plot->setCursor(cursor->at()); });
        }
    }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override
    {
        QChart::resizeEvent(event);
        constexpr double gap = 10;
        const auto count = static_cast<double>(m_plots.size());
        const double height = (size().height() - gap * (count - 1)) / count;
        double left = 0, right = 0;
        for (std::size_t i = 0; i < m_plots.size(); ++i) {
            m_plots[i]->keepRoom(0, 0);
            m_plots[i]->setGeometry(QRectF(0, static_cast<double>(i) * (height + gap), size().width(), height));
            left = std::max(left, m_plots[i]->plotRect().left());
            right = std::max(right, size().width() - m_plots[i]->plotRect().right());
        }
        for (Plot *plot : m_plots)
            plot->keepRoom(left, right);
    }

private:
    std::vector<Plot *> m_plots;
};

} // namespace

ChartContent linkedChart(const QString &title, const QString &message, const std::vector<ChartContent> &parts, SharedCursor *cursor)
{
    ChartContent whole = parts.front();
    whole.title = title;
    for (const ChartContent &part : parts)
        if (!part.make) {
            whole.make = nullptr;
            whole.emptyText = part.emptyText;
            return whole;
        }
    whole.message = message;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        whole.table.columns << parts[i].table.columns.mid(1);
        for (std::size_t r = 0; r < whole.table.rows.size() && r < parts[i].table.rows.size(); ++r)
            whole.table.rows[r].insert(whole.table.rows[r].end(), parts[i].table.rows[r].begin() + 1, parts[i].table.rows[r].end());
    }
    whole.make = [parts, cursor = QPointer(cursor)](bool dark) -> QChart * {
        std::optional<Theme::LightScope> light;
        if (!dark)
            light.emplace();
        std::vector<Plot *> plots;
        for (const ChartContent &part : parts)
            plots.push_back(static_cast<Plot *>(part.make(dark)));
        return new StackedPlots(chartStyle(), plots, cursor);
    };
    return whole;
}

} // namespace farthing::ui

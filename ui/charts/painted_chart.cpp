// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsSceneHoverEvent>
#include <QtCharts/QLegend>

namespace farthing::ui {

namespace {

/// One painted layer over the whole chart, below or above the series.
class Layer : public QGraphicsItem {
public:
    Layer(PaintedChart *chart, bool over) : QGraphicsItem(chart), m_chart(chart), m_over(over)
    {
        setZValue(over ? 1000 : 2); // Qt Charts puts its series at 5 and above, its plot area at 0
        setAcceptHoverEvents(over);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return QRectF(QPointF(), m_chart->size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_over ? m_chart->paintOver(*painter) : m_chart->paintUnder(*painter);
        painter->restore();
    }
    void sizeChanges() { prepareGeometryChange(); }

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override
    {
        setToolTip(m_chart->tipAt(event->pos()));
        m_chart->pointAt(event->pos());
    }
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *) override { m_chart->pointAt(std::nullopt); }

private:
    PaintedChart *m_chart;
    bool m_over;
};

} // namespace

void makeBare(QChart &chart, const ChartStyle &style)
{
    chart.setBackgroundBrush(style.surface);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.setMargins(QMargins());
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
}

PaintedChart::PaintedChart(const ChartStyle &style) : m_style(style)
{
    setTheme(QChart::ChartThemeLight);
    setAnimationOptions(QChart::NoAnimation);
    makeBare(*this, style);
    new Layer(this, false);
    new Layer(this, true);
}

void PaintedChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    for (QGraphicsItem *item : childItems())
        if (auto *layer = dynamic_cast<Layer *>(item)) {
            layer->sizeChanges();
            layer->update();
        }
    QChart::resizeEvent(event);
    arrange(size());
}

} // namespace farthing::ui

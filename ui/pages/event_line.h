// SPDX-License-Identifier: GPL-3.0-or-later
// The events of the months ahead on a line under the chart of them: dragged, or moved with the arrow keys, from month to month.
#pragma once
#include "ui/charts/chart_panel.h"
#include "ui/widgets/field_context.h"

#include <QWidget>

namespace farthing::ui {

class EventLine : public QWidget {
    Q_OBJECT
public:
    /// Stands in line with the plot that `panel` shows. Hidden while the plan has no event.
    EventLine(const FieldContext &context, ChartPanel *panel);
    QSize sizeHint() const override { return {200, 46}; }
    QSize minimumSizeHint() const override { return {120, 46}; }
    /// The middle of an event's mark.
    QPointF markOf(std::size_t event) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Event {
        int month;
        QString name;
        HorizonEvent::Kind kind;
    };
    void refresh();
    void moveTo(int month);
    void revert();
    void describe();
    std::pair<double, double> span() const; ///< x of month 0 and of the last
    std::optional<std::size_t> eventAt(QPointF at) const;

    FieldContext m_context;
    ChartPanel *m_panel;
    std::vector<Event> m_events;
    int m_months = 24;
    std::size_t m_current = 0;
    bool m_dragging = false;
    int m_mergeId = 0, m_undoIndex = 0; ///< of the drag
};

} // namespace farthing::ui

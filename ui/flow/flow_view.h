// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline as cards joined by arrows. Shows and asks; the page changes the plan.
#pragma once
#include "ui/flow/flow_layout.h"
#include "ui/flow/stage_card.h"
#include "ui/theme/shaped_text.h"

#include <QGraphicsView>

namespace farthing::ui {

class FlowView : public QGraphicsView {
    Q_OBJECT
public:
    explicit FlowView(QWidget *parent = nullptr);
    void setStages(std::vector<StageSummary> stages);
    int count() const { return static_cast<int>(m_cards.size()); }
    int currentRow() const { return m_current; }
    QString currentId() const;         ///< "" without stages
    void setCurrentRow(int row);
    void setBehind(bool behind);       ///< pale: the figures on the cards are of an earlier plan
    StageCard *card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    QSize sizeHint() const override { return {600, 400}; }

signals:
    void currentChanged();
    void moveAsked(int from, int to);  ///< `to`: the row it should have afterwards
    void deleteAsked();
    void duplicateAsked();
    void addAsked();
    void inspectAsked();               ///< Enter or a double click: on to the fields

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void endDrag(bool drop);
    void reveal();
    std::vector<StageCard *> m_cards;
    FlowLayout m_layout;
    ShapedTexts m_texts;               ///< beside the arrows
    int m_current = -1;
    int m_dragged = -1;                ///< card under the mouse button, -1: none
    bool m_dragging = false;           ///< moved far enough
    int m_dropAt = -1;
    QPoint m_pressed;
    QPointF m_grip;
};

} // namespace farthing::ui

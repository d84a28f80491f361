// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flow_view.h"

#include "ui/flow/flow_accessible.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace farthing::ui {

FlowView::FlowView(QWidget *parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // arrows are background: they move with the cards
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("stages");
    setAccessibleName(tr("Stages in order"));
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet("QGraphicsView { background: transparent; }");
    installFlowAccessibility();
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QString FlowView::currentId() const { return m_current >= 0 && m_current < count() ? card(m_current)->summary().id : QString(); }

void FlowView::setStages(std::vector<StageSummary> stages)
{
    const QString id = currentId();
    bool changed = m_cards.size() != stages.size(); // painting all cards is most of what an edit asks of the window
    if (changed)
        endDrag(false);
    while (m_cards.size() > stages.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < stages.size()) {
        m_cards.push_back(new StageCard);
        scene()->addItem(m_cards.back());
    }
    // The selection stays on its stage wherever that stands now; else on the same place.
    int current = std::clamp(m_current, stages.empty() ? -1 : 0, static_cast<int>(stages.size()) - 1);
    for (std::size_t i = 0; i < stages.size(); ++i)
        if (stages[i].id == id)
            current = static_cast<int>(i);
    m_current = current;
    for (std::size_t i = 0; i < stages.size(); ++i)
        changed |= m_cards[i]->setSummary(static_cast<int>(i) + 1, std::move(stages[i]), static_cast<int>(i) == current);
    if (changed)
        arrange();
    if (currentId() != id)
        emit currentChanged();
}

void FlowView::setCurrentRow(int row)
{
    if (row < 0 || row >= count())
        return;
    const bool change = row != m_current;
    m_current = row;
    for (int i = 0; i < count(); ++i)
        card(i)->setSummary(i + 1, card(i)->summary(), i == row);
    viewport()->update();
    reveal();
    if (change) {
        emit currentChanged();
        announceFlow(this);
    }
}

void FlowView::setBehind(bool behind)
{
    bool changed = false;
    for (StageCard *each : m_cards)
        changed |= each->setBehind(behind);
    if (changed)
        viewport()->update();
}

void FlowView::reveal()
{
    if (m_current >= 0)
        ensureVisible(QRectF(card(m_current)->pos(), QSizeF(StageCard::width, StageCard::height)), 4, 8);
}

void FlowView::arrange()
{
    m_layout = FlowLayout::make(count(), viewport()->width());
    for (int i = 0; i < count(); ++i)
        if (!(m_dragging && i == m_dragged))
            card(i)->setPos(m_layout.positions[static_cast<std::size_t>(i)]);
    setSceneRect(0, 0, viewport()->width(), m_layout.height);
    viewport()->update();
}

void FlowView::drawBackground(QPainter *painter, const QRectF &)
{
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(Type::Axis);
    m_texts.begin();
    for (int i = 0; i + 1 < count(); ++i) {
        const QPainterPath path = m_layout.arrow(i);
        painter->setPen(QPen(theme.color(Role::Text3), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
        const QPointF tip = path.currentPosition();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Text3));
        const bool down = m_layout.turnsAfter(i);
        painter->drawPolygon(down ? QPolygonF{tip + QPointF(-5, -9), tip + QPointF(5, -9), tip}
                                  : QPolygonF{tip + QPointF(-9, -5), tip + QPointF(-9, 5), tip});
        if (!card(i + 1)->summary().hasFigures)
            continue;
        const QString share = shareText(card(i + 1)->summary().reached);
        const QString words = down ? tr("%1 of tasks go on to stage %2").arg(share).arg(i + 2) : share;
        const double wide = m_texts.width(words, font);
        const QPointF middle = m_layout.arrowLabel(i) + QPointF(!down && !card(i)->summary().calls.isEmpty() ? 4 : 0, 0);
        if (down) // the line runs behind the words
            painter->fillRect(QRectF(middle.x() - wide / 2 - 8, middle.y() - 12, wide + 16, 16), theme.color(Role::Window));
        painter->setPen(theme.color(Role::Text2));
        m_texts.draw(*painter, middle.x() - wide / 2, middle.y(), words, font, -1);
    }
}

void FlowView::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = Theme::instance();
    if (m_dragging && m_dropAt >= 0) { // where the dragged card would go
        const bool after = m_dropAt >= count();
        const QPointF at = m_layout.positions[static_cast<std::size_t>(after ? count() - 1 : m_dropAt)];
        const double x = after ? at.x() + StageCard::width + 6 : at.x() - 4;
        painter->setPen(QPen(theme.color(Role::Accent), 3, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(x, at.y()), QPointF(x, at.y() + StageCard::height));
    }
    if (hasFocus() && m_current >= 0) {
        painter->setPen(QPen(theme.color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card(m_current)->pos(), QSizeF(StageCard::width, StageCard::height)).adjusted(-2, -2, 2, 2), 10, 10);
    }
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    const bool move = event->modifiers() & Qt::AltModifier;
    const auto go = [&](int by) {
        const int to = std::clamp(m_current + by, 0, count() - 1);
        if (move && to != m_current)
            emit moveAsked(m_current, to);
        else if (!move)
            setCurrentRow(to);
    };
    switch (event->key()) {
    case Qt::Key_Left: return go(-1);
    case Qt::Key_Right: return go(1);
    case Qt::Key_Up: return go(-m_layout.columns);
    case Qt::Key_Down: return go(m_layout.columns);
    case Qt::Key_Home: return setCurrentRow(0);
    case Qt::Key_End: return setCurrentRow(count() - 1);
    case Qt::Key_Delete: emit deleteAsked(); return;
    case Qt::Key_Insert: emit addAsked(); return;
    case Qt::Key_Return: case Qt::Key_Enter: emit inspectAsked(); return;
    case Qt::Key_D:
        if (event->modifiers() & Qt::ControlModifier) {
            emit duplicateAsked();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_dragging) {
            endDrag(false);
            return;
        }
        break;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    auto *hit = dynamic_cast<StageCard *>(itemAt(event->pos()));
    if (event->button() != Qt::LeftButton || !hit)
        return;
    for (int i = 0; i < count(); ++i)
        if (card(i) == hit) {
            setCurrentRow(i);
            m_dragged = i;
            m_pressed = event->pos();
            m_grip = mapToScene(event->pos()) - hit->pos();
        }
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    StageCard *moved = card(m_dragged);
    moved->setOpacity(0.75);
    moved->setZValue(2);
    moved->setPos(mapToScene(event->pos()) - m_grip);
    m_dropAt = m_layout.insertionIndex(moved->pos() + QPointF(StageCard::width / 2, StageCard::height / 2));
    viewport()->update();
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void FlowView::endDrag(bool drop)
{
    const int from = m_dragged, at = m_dropAt;
    const bool dragging = m_dragging;
    m_dragged = m_dropAt = -1;
    m_dragging = false;
    if (!dragging)
        return;
    card(from)->setOpacity(1);
    card(from)->setZValue(from == m_current ? 1 : 0);
    arrange();
    const int to = at > from ? at - 1 : at; // the card leaves its own place first
    if (drop && at >= 0 && to != from)
        emit moveAsked(from, to);
}

void FlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (itemAt(event->pos()))
        emit inspectAsked();
}

void FlowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
    reveal();
}

void FlowView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    announceFlow(this);
}

} // namespace farthing::ui

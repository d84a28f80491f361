// SPDX-License-Identifier: GPL-3.0-or-later
// One stage as a card with its models, calls, cost share, rates and badges.
#pragma once
#include "ui/flow/stage_summary.h"
#include "ui/theme/shaped_text.h"
#include "ui/theme/theme.h"

#include <QGraphicsObject>

namespace farthing::ui {

class StageCard : public QGraphicsObject {
    Q_OBJECT
public:
    static constexpr double width = 238, height = 170;
    static constexpr double chipDepth = 55; ///< room below the card for the escalation and its chip

    explicit StageCard(QGraphicsItem *parent = nullptr);
    /// Whether it says something new; the view then has to paint it. It does not ask for that itself: a scene paints at once,
    /// before the widgets beside it have taken their places, and they would be painted twice.
    bool setSummary(int number, StageSummary summary, bool current);
    const StageSummary &summary() const { return m_summary; }
    bool isCurrent() const { return m_current; }
    bool setBehind(bool behind);       ///< figures are pale: those of an earlier plan; whether that is new
    bool isBehind() const { return m_behind; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFigures(QPainter &painter);
    void paintBadges(QPainter &painter);
    void paintEscalation(QPainter &painter);
    double text(QPainter &painter, double x, double y, const QString &what, const QFont &font, Role role, double room);
    double badge(QPainter &painter, double x, double top, const QString &what, Role fill, Role ink);
    int m_number = 1;
    StageSummary m_summary;
    bool m_current = false, m_behind = false;
    ShapedTexts m_texts;
};

} // namespace farthing::ui

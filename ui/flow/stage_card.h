// SPDX-License-Identifier: GPL-3.0-or-later
// One stage as a card with its models, calls, cost share, rates and badges.
#pragma once
#include "ui/flow/stage_summary.h"

#include <QGraphicsObject>

namespace farthing::ui {

class StageCard : public QGraphicsObject {
    Q_OBJECT
public:
    static constexpr double width = 238, height = 170;
    static constexpr double chipDepth = 55; ///< room below the card for the escalation and its chip

    explicit StageCard(QGraphicsItem *parent = nullptr);
    /// Whether it says something new.
    bool setSummary(int number, StageSummary summary, bool current);
    const StageSummary &summary() const { return m_summary; }
    bool isCurrent() const { return m_current; }
    void setBehind(bool behind);       ///< figures are pale: those of an earlier plan
    bool isBehind() const { return m_behind; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFigures(QPainter &painter) const;
    void paintBadges(QPainter &painter) const;
    void paintEscalation(QPainter &painter) const;
    int m_number = 1;
    StageSummary m_summary;
    bool m_current = false, m_behind = false;
};

} // namespace farthing::ui

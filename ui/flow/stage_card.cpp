// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/stage_card.h"

#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCursor>
#include <QPainter>

namespace farthing::ui {

namespace {

constexpr double padding = 14, inner = StageCard::width - 2 * padding;

QFont strong(Type type, int pixels)
{
    QFont font = Theme::instance().font(type);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(pixels);
    return font;
}

std::pair<Role, Role> complexityRoles(const QString &complexity)
{
    return complexity == "hard" ? std::pair{Role::BadFill, Role::Copper}
        : complexity == "moderate" ? std::pair{Role::InfoFill, Role::Info}
        : complexity == "simple" ? std::pair{Role::GoodFill, Role::Good}
                                 : std::pair{Role::Rail, Role::Text2};
}

} // namespace

/// Text with its baseline at y, cut with an ellipsis where the room ends; returns its width.
double StageCard::text(QPainter &p, double x, double y, const QString &what, const QFont &font, Role role, double room)
{
    p.setPen(Theme::instance().color(role));
    return m_texts.draw(p, x, y, what, font, room);
}

/// A small filled label; returns its width.
double StageCard::badge(QPainter &p, double x, double top, const QString &what, Role fill, Role ink)
{
    const QFont font = Theme::instance().font(Type::Axis);
    const double wide = m_texts.width(what, font) + 12;
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::instance().color(fill));
    p.drawRoundedRect(QRectF(x, top, wide, 18), 4, 4);
    text(p, x + 6, top + 13, what, font, ink, wide);
    return wide;
}

StageCard::StageCard(QGraphicsItem *parent) : QGraphicsObject(parent) { setCursor(Qt::PointingHandCursor); }

bool StageCard::setSummary(int number, StageSummary summary, bool current)
{
    if (number == m_number && current == m_current && summary == m_summary)
        return false;
    m_number = number;
    m_summary = std::move(summary);
    m_current = current;
    setZValue(current ? 1 : 0);
    setToolTip(m_summary.issue);
    return true;
}

bool StageCard::setBehind(bool behind) { return std::exchange(m_behind, behind) != behind; }

QRectF StageCard::boundingRect() const { return {-2, -2, width + 12, height + chipDepth + 4}; }

void StageCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = Theme::instance();
    QPainter &p = *painter;
    m_texts.begin();
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF frame(0.5, 0.5, width - 1, height - 1);
    p.setBrush(theme.color(Role::Surface));
    p.setPen(QPen(theme.color(Role::FieldBorder), 1));
    if (!m_summary.calls.isEmpty()) // several calls: a stack of cards
        for (const double shift : {8.0, 4.0})
            p.drawRoundedRect(frame.translated(shift, shift / 2), 8, 8);
    p.setPen(QPen(theme.color(m_current ? Role::Accent : Role::Line), m_current ? 2 : 1));
    p.drawRoundedRect(frame, 8, 8);

    double x = padding;
    x += text(p, x, 28, QString::number(m_number), theme.font(Type::Body), Role::Text3, 40) + 7;
    static const QFont name = strong(Type::Body, 14);
    double room = width - padding - x - (m_summary.issue.isEmpty() ? 0 : 22);
    if (!m_summary.calls.isEmpty())
        room -= m_texts.width(m_summary.calls, theme.font(Type::Axis)) + 20;
    x += text(p, x, 28, m_summary.name, name, Role::Text, room) + 8;
    if (!m_summary.calls.isEmpty())
        badge(p, x, 15, m_summary.calls, Role::AccentFill, Role::Accent);
    if (!m_summary.issue.isEmpty()) {
        const Role ink = m_summary.severity == Severity::Error ? Role::Bad : Role::Warn;
        p.setPen(QPen(theme.color(ink), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
        const double right = width - padding;
        p.drawPolygon(QPolygonF{QPointF(right - 15, 29), QPointF(right - 8, 16), QPointF(right - 1, 29)});
        p.drawLine(QPointF(right - 8, 20.5), QPointF(right - 8, 24.5));
        p.drawPoint(QPointF(right - 8, 26.8));
    }
    x = padding;
    if (!m_summary.complexity.isEmpty()) {
        const auto [fill, ink] = complexityRoles(m_summary.complexity);
        x += badge(p, x, 40, choiceText(m_summary.complexity.toStdString()), fill, ink) + 8;
    }
    text(p, x, 53, m_summary.model, theme.font(Type::Secondary), Role::Text2, width - padding - x);
    paintFigures(p);
    paintBadges(p);
    if (!m_summary.fallback.isEmpty())
        paintEscalation(p);
}

void StageCard::paintFigures(QPainter &p)
{
    const Theme &theme = Theme::instance();
    static const QFont figure = strong(Type::Section, 19), small = strong(Type::Secondary, 12);
    const Role ink = m_behind ? Role::FieldBorder : Role::Text;
    text(p, padding, 84, m_summary.hasFigures ? m_summary.cost : QString(QChar(0x2026)), figure, ink, 120);
    const QRectF bar(padding, 93, inner, 6);
    p.setPen(Qt::NoPen);
    p.setBrush(theme.color(Role::Rail));
    p.drawRoundedRect(bar, 3, 3);
    if (!m_summary.hasFigures)
        return;
    const QString share = tr("%1 of cost").arg(shareText(m_summary.share));
    const double shareWidth = m_texts.width(share, theme.font(Type::Secondary));
    text(p, width - padding - shareWidth, 84, share, theme.font(Type::Secondary), Role::Text2, shareWidth + 2);
    if (m_summary.share > 0) {
        p.setPen(Qt::NoPen);
        p.setBrush(theme.color(m_behind ? Role::FanInner : Role::Accent));
        p.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(6.0, bar.width() * std::min(1.0, m_summary.share)), 6)), 3, 3);
    }
    const std::pair<QString, QString> columns[] = {{tr("Retried"), m_summary.retry}, {tr("Cache hit"), m_summary.cacheHit}, {tr("Right"), m_summary.ok}};
    double x = padding;
    for (const auto &[caption, value] : columns) {
        text(p, x, 117, caption, theme.font(Type::Axis), Role::Text2, 68);
        text(p, x, 134, value, small, ink, 68);
        x += 74;
    }
}

void StageCard::paintBadges(QPainter &p)
{
    double x = padding;
    for (const QString &what : m_summary.badges) {
        const double needed = m_texts.width(what, Theme::instance().font(Type::Axis)) + 12;
        if (x + needed > width - padding + 2)
            break;
        x += badge(p, x, 142, what, Role::Rail, Role::Text2) + 6;
    }
}

void StageCard::paintEscalation(QPainter &p)
{
    const Theme &theme = Theme::instance();
    const QColor copper = theme.color(Role::Copper);
    QPen dashed(copper, 1.5);
    dashed.setDashPattern({3, 2});
    p.setPen(dashed);
    p.drawLine(QPointF(26, height), QPointF(26, height + 16));
    p.setPen(Qt::NoPen);
    p.setBrush(copper);
    p.drawPolygon(QPolygonF{QPointF(21, height + 15), QPointF(31, height + 15), QPointF(26, height + 24)});
    const QString share = m_summary.escalates.isEmpty() ? tr("escalates") : tr("%1 of calls escalate").arg(m_summary.escalates);
    text(p, 38, height + 18, share, theme.font(Type::Axis), Role::Text2, width - 38);
    const QFont font = theme.font(Type::Secondary);
    const double wide = std::min(width - 10.0, m_texts.width(m_summary.fallback, font) + 36);
    p.setPen(QPen(theme.color(Role::FieldBorder), 1));
    p.setBrush(theme.color(Role::Surface));
    p.drawRoundedRect(QRectF(10.5, height + 27.5, wide, 26), 6, 6);
    p.setPen(Qt::NoPen);
    p.setBrush(copper);
    p.drawEllipse(QPointF(24, height + 40.5), 3.5, 3.5);
    text(p, 34, height + 45, m_summary.fallback, font, Role::Text, wide - 30);
}

} // namespace farthing::ui

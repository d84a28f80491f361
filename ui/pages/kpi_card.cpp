// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpi_card.h"

#include "ui/explain/why_link.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <utility>

namespace farthing::ui {

KpiCard::KpiCard(const QString &label, QWidget *parent)
    : QFrame(parent), m_name(new QLabel(label, this)), m_value(new QLabel(this)), m_range(new QLabel(this)), m_delta(new QLabel(this)), m_from(new QLabel(this)), m_why(whyLink(label, "", this))
{
    setObjectName("kpi");
    setMinimumHeight(108);
    m_name->setFont(Theme::instance().font(Type::Secondary));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setToolTip(label);
    m_name->setWordWrap(true);
    m_value->setFont(Theme::instance().font(Type::Kpi));
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setTextFormat(Qt::RichText);
    m_value->setWordWrap(true);
    m_range->setFont(Theme::instance().font(Type::Secondary));
    m_range->setProperty("secondary", true);
    m_range->setWordWrap(true);
    m_from->setProperty("secondary", true);
    m_from->setFont(Theme::instance().font(Type::Secondary));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_why);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_delta);
    foot->addWidget(m_from, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 10);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_range);
    column->addLayout(foot);
    column->addStretch();
    setFocusProxy(m_why);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(label);
    connect(&Theme::instance(), &Theme::changed, this, &KpiCard::dress);
    dress();
}

QString KpiCard::label() const { return m_name->text(); }

void KpiCard::show(const KpiText &text)
{
    m_text = text;
    m_value->setText(text.value.toHtmlEscaped() + (text.error.isEmpty() ? QString() : QString(" <span style='font-size:13px;font-weight:400;color:%1'>%2</span>").arg(Theme::instance().color(Role::Text2).name(), text.error.toHtmlEscaped())));
    m_range->setText(text.range);
    m_delta->setText(text.delta);
    m_from->setText(text.deltaFrom);
    m_delta->setVisible(!text.delta.isEmpty());
    m_from->setVisible(!text.delta.isEmpty());
    m_delta->setAccessibleName(text.delta + (text.deltaIsGood ? tr(", better") : tr(", worse")));
    setAccessibleDescription(QStringList{text.value, text.error, text.range, text.delta, text.deltaFrom}.join(" ").simplified());
    dress();
}

void KpiCard::setBehind(bool behind)
{
    if (std::exchange(m_behind, behind) == behind)
        return;
    m_dressAtSight = !isVisible(); // a style sheet takes half a millisecond, and this is of every edit that takes its time
    if (!m_dressAtSight)
        dress();
}

void KpiCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (std::exchange(m_dressAtSight, false))
        dress();
}

bool KpiCard::event(QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange && m_marked != property("explained").toBool()) {
        m_marked = property("explained").toBool();
        dress();
    }
    return QFrame::event(event);
}

void KpiCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_why->click();
    QFrame::mouseReleaseEvent(event);
}

void KpiCard::dress()
{
    const Theme &theme = Theme::instance();
    setStyleSheet(QString("QFrame#kpi { background: %1; border: %2px solid %3; border-radius: 8px; }")
                      .arg(theme.color(Role::Surface).name()).arg(m_marked ? 2 : 1).arg(theme.color(m_marked ? Role::Accent : Role::Line).name()));
    m_value->setStyleSheet(m_behind ? QString("color: %1").arg(theme.color(Role::FieldBorder).name()) : QString());
    const bool neutral = !m_text.delta.contains(QChar(0x2191)) && !m_text.delta.contains(QChar(0x2193));
    m_delta->setStyleSheet(QString("background: %1; color: %2; border-radius: 4px; padding: 1px 6px; font-weight: 600; font-size: 12px")
                               .arg(theme.color(neutral ? Role::Rail : m_text.deltaIsGood ? Role::GoodFill : Role::BadFill).name(), theme.color(neutral ? Role::Text2 : m_text.deltaIsGood ? Role::Good : Role::Bad).name()));
}

} // namespace farthing::ui

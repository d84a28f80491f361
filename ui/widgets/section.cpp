// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace farthing::ui {

namespace {

QHash<QString, bool> &remembered()
{
    static QHash<QString, bool> open;
    return open;
}

} // namespace

Section::Section(const QString &title, const QString &key, bool openAtFirst, Fill fill, QWidget *parent)
    : QWidget(parent), m_header(new QToolButton(this)), m_summary(new QLabel(this)), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body)), m_key(key), m_fill(std::move(fill))
{
    setObjectName("section_" + key);
    m_header->setText(title);
    m_header->setCheckable(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setProperty("heading", true);
    m_header->setAccessibleName(title);
    m_header->setFixedHeight(28);
    QFont font = Theme::instance().font(Type::Body);
    font.setWeight(QFont::DemiBold);
    m_header->setFont(font);
    m_summary->setFont(Theme::instance().font(Type::Secondary));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_header);
    row->addWidget(m_summary, 1);
    m_column->setContentsMargins(6, 2, 0, 8);
    m_column->setSpacing(6);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setObjectName("hairline");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_body);
    column->addWidget(line);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) { remembered()[m_key] = open; setOpen(open); });
    connect(&Theme::instance(), &Theme::changed, this, &Section::dress);
    setOpen(remembered().value(key, openAtFirst));
    dress();
}

void Section::setSummary(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_summary->setToolTip(text);
    m_summary->setAccessibleName(text);
    elide();
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

/// With an ellipsis, or a cut word would pass for a whole one.
void Section::elide() { m_summary->setText(m_summary->fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(0, width() - m_header->sizeHint().width() - 10))); }

bool Section::isOpen() const { return m_header->isChecked(); }

void Section::setOpen(bool open)
{
    if (m_header->isChecked() != open)
        m_header->setChecked(open); // comes back through toggled()
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_header->setAccessibleDescription(open ? tr("open") : tr("folded"));
    if (open && m_fill) {
        const Fill fill = std::exchange(m_fill, nullptr);
        fill(m_column);
    }
    m_body->setVisible(open);
}

void Section::dress() { m_summary->setStyleSheet("color: " + Theme::instance().color(Role::Text2).name()); }

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/pages/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace farthing::ui {

Rail::Rail(QWidget *parent) : QFrame(parent), m_brand(new QLabel(this))
{
    setObjectName("rail");
    setFixedWidth(wide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 14);
    column->setSpacing(2);
    m_brand->setFont(Theme::instance().font(Type::Section));
    m_brand->setFixedHeight(34);
    m_brand->setContentsMargins(6, 0, 0, 8);
    column->addWidget(m_brand);
    std::string_view section;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.section != section) {
            section = entry.section;
            auto *label = new QLabel(ui::tr(entry.section), this);
            label->setFont(Theme::instance().font(Type::Secondary));
            label->setProperty("secondary", true);
            label->setIndent(0);
            label->setStyleSheet("padding-left: 10px; padding-bottom: 3px");
            label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
            label->setFixedHeight(34);
            column->addWidget(label);
            m_sections.push_back(label);
        }
        auto *button = new QPushButton(this);
        button->setProperty("nav", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFixedHeight(34);
        button->setIconSize({18, 18});
        button->setObjectName("nav_" + entry.id);
        auto *count = new QLabel(button);
        count->setAlignment(Qt::AlignCenter);
        count->setFont(Theme::instance().font(Type::Axis));
        count->setAttribute(Qt::WA_TransparentForMouseEvents);
        count->hide();
        const QString id = entry.id;
        connect(button, &QPushButton::clicked, this, [this, id] {
            setCurrent(id); // a click on the marked one keeps it marked
            emit chosen(id);
        });
        column->addWidget(button);
        m_entries.push_back({id, entry.title().replace("&&", "&"), entry.icon, button, count});
    }
    column->addStretch();
    connect(&Theme::instance(), &Theme::changed, this, &Rail::dress);
    dress();
}

void Rail::setCurrent(const QString &id)
{
    for (const Entry &entry : m_entries)
        entry.button->setChecked(entry.id == id);
    dress();
}

void Rail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QLabel *label : m_sections) {
        label->setText(compact ? QString() : label->property("title").toString());
        label->setFixedHeight(compact ? 12 : 34);
    }
    dress();
}

void Rail::setCount(const QString &id, int count, bool errors)
{
    const Theme &theme = Theme::instance();
    for (const Entry &entry : m_entries) {
        if (entry.id != id)
            continue;
        entry.count->setText(QString::number(count));
        entry.count->setVisible(count > 0);
        const QString style = QString("background: %1; color: %2; border-radius: 8px; font-weight: 600")
                                  .arg(theme.color(errors ? Role::BadFill : Role::WarnFill).name(), theme.color(errors ? Role::Bad : Role::Warn).name());
        if (style != entry.count->styleSheet()) // setting it takes a millisecond, and this comes with every edit
            entry.count->setStyleSheet(style);
        entry.count->setGeometry(m_compact ? QRect(narrow - 16 - 18, 0, 18, 16) : QRect(m_width - 16 - 34, 9, 26, 16));
        entry.button->setAccessibleDescription(count > 0 ? tr("%1 issues").arg(count) : QString());
    }
}

void Rail::dress()
{
    const Theme &theme = Theme::instance();
    const QString mark = QString("<span style='color:%1;font-size:18px'>%2</span>").arg(theme.color(Role::Copper).name()).arg(QChar(0x25D4));
    m_brand->setText(m_compact ? mark : mark + QString("&nbsp; %1").arg(tr("Farthing")));
    for (QLabel *label : m_sections)
        if (!label->property("title").isValid())
            label->setProperty("title", label->text());
    for (const Entry &entry : m_entries) {
        entry.button->setText(m_compact ? QString() : "  " + QString(entry.name).replace("&", "&&"));
        m_width = m_compact ? m_width : std::max(m_width, entry.button->sizeHint().width() + 16);
        entry.button->setToolTip(m_compact ? entry.name : QString());
        entry.button->setAccessibleName(entry.name);
        entry.button->setIcon(icon(entry.icon, theme.color(entry.button->isChecked() ? Role::Accent : Role::Text2), devicePixelRatioF()));
    }
    setFixedWidth(m_compact ? narrow : m_width);
}

} // namespace farthing::ui

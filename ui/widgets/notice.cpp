// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace farthing::ui {

Notice::Notice(const QString &objectName, QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(10);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Notice::dress);
    hide();
}

void Notice::say(NoticeKind kind, const QString &text)
{
    const bool fits = kind == m_kind && !styleSheet().isEmpty();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    if (!fits && !text.isEmpty()) // a style costs milliseconds, and pages say the same at every edit
        dress();
    setVisible(!text.isEmpty());
}

QString Notice::text() const { return m_text->text(); }

QPushButton *Notice::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Notice::addWidget(QWidget *widget) { m_row->addWidget(widget, 0, Qt::AlignVCenter); }

void Notice::dress()
{
    static constexpr std::pair<Role, Role> colours[] = {{Role::InfoFill, Role::Info}, {Role::GoodFill, Role::Good}, {Role::WarnFill, Role::Warn}, {Role::BadFill, Role::Bad}};
    const auto &[fill, ink] = colours[static_cast<int>(m_kind)];
    const Theme &theme = Theme::instance();
    m_icon->setPixmap(icon(m_kind == NoticeKind::Good ? "check" : m_kind == NoticeKind::Info ? "info" : "warning", theme.color(ink), devicePixelRatioF()).pixmap(18, 18));
    setStyleSheet(QString("QFrame#%1 { background: %2; border: none; border-radius: 6px; } QFrame#%1 > QLabel { color: %3; background: transparent; }")
                      .arg(objectName(), theme.color(fill).name(), theme.color(Role::Text).name()));
}

} // namespace farthing::ui

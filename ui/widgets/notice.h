// SPDX-License-Identifier: GPL-3.0-or-later
// A strip in the page that says one thing: what, and the buttons to do about it. Never a box.
#pragma once
#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace farthing::ui {

enum class NoticeKind { Info, Good, Warn, Bad };

class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(const QString &objectName, QWidget *parent = nullptr);
    void say(NoticeKind kind, const QString &text); ///< an empty text hides it
    QString text() const;
    QPushButton *addButton(const QString &text, const QString &objectName);
    void addWidget(QWidget *widget);

private:
    void dress();
    NoticeKind m_kind = NoticeKind::Info;
    QLabel *m_icon, *m_text;
    QHBoxLayout *m_row;
};

} // namespace farthing::ui

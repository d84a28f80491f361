// SPDX-License-Identifier: GPL-3.0-or-later
// In the status bar: what takes longer than a moment, how far it is, and the button that stops it.
#pragma once
#include "ui/run/work_list.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace farthing::ui {

/// Nothing before half a second; then what is being done and Cancel; from two seconds a bar and the time left.
class WorkStrip : public QWidget {
    Q_OBJECT
public:
    explicit WorkStrip(WorkList *works, QWidget *parent = nullptr);
    static constexpr int shownAfter = 500, barAfter = 2000; ///< milliseconds

private:
    void refresh();
    WorkList *m_works;
    QTimer m_tick;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace farthing::ui

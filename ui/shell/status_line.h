// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says of the plan.
#pragma once
#include <QLabel>
#include <QStringList>

namespace farthing::ui {

/// One line of parts, as many as there is room for beside the work that is listed. The tooltip has all of them.
class StatusLine : public QLabel {
public:
    using QLabel::QLabel;
    /// The last one stays longest, then the first ones.
    void say(const QStringList &parts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QStringList m_parts;
};

} // namespace farthing::ui

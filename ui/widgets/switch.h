// SPDX-License-Identifier: GPL-3.0-or-later
// On or off, as a sliding knob; a check box to everything else.
#pragma once
#include <QCheckBox>

namespace farthing::ui {

class Switch : public QCheckBox {
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr) : QCheckBox(text, parent) { setCursor(Qt::PointingHandCursor); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace farthing::ui

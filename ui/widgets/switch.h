// SPDX-License-Identifier: GPL-3.0-or-later
// On or off, as a sliding knob; a check box to everything else.
#pragma once
#include <QCheckBox>

namespace farthing::ui {

class Switch : public QCheckBox {
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr) : QCheckBox(text, parent)
    {
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true); // a long text breaks
        setSizePolicy(policy);
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace farthing::ui

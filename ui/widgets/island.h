// SPDX-License-Identifier: GPL-3.0-or-later
// Where a change of layout ends.
#pragma once
#include <QWidget>

namespace farthing::ui {

/// Holds one widget at its whole size. A layout asks all around it for their sizes anew whenever a word in it changes; here
/// that stops, because this has no layout. For what takes the room it is given, whatever is in it.
class Island : public QWidget {
public:
    explicit Island(QWidget *inside, QWidget *parent = nullptr) : QWidget(parent), m_inside(inside) { inside->setParent(this); }
    QSize sizeHint() const override { return m_inside->sizeHint(); }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent *) override { m_inside->setGeometry(rect()); }

private:
    QWidget *m_inside;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A sample on the first page: a small drawing, its name and what it shows.
#pragma once
#include "data/samples/samples.h"

#include <QAbstractButton>

namespace farthing::ui {

class SampleCard : public QAbstractButton {
    Q_OBJECT
public:
    SampleCard(const data::Sample &sample, int drawing, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {250, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_description;
    int m_drawing;
};

} // namespace farthing::ui

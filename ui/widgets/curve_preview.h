// SPDX-License-Identifier: GPL-3.0-or-later
// A small curve of a value that differs or is not known, with its P50, P95, mean and cap.
#pragma once
#include "ui/widgets/curve_data.h"

#include <QWidget>

namespace farthing::ui {

class CurvePreview : public QWidget {
    Q_OBJECT
public:
    explicit CurvePreview(QWidget *parent = nullptr);
    void setCurve(CurveData curve, int shift);
    const CurveData &curve() const { return m_curve; }
    QSize sizeHint() const override { return {280, 92}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString numberText(double value) const;
    CurveData m_curve;
    int m_shift = 0;
};

} // namespace farthing::ui

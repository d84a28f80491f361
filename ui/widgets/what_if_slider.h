// SPDX-License-Identifier: GPL-3.0-or-later
// A slider under a number: drag to see what would be. The dashed tick marks where it stood; a drag is one undo step and
// Esc takes it back.
#pragma once
#include "ui/document/plan_document.h"
#include "ui/widgets/what_if.h"

#include <QAbstractSlider>
#include <optional>

namespace farthing::ui {

class WhatIfSlider : public QAbstractSlider {
    Q_OBJECT
public:
    WhatIfSlider(PlanDocument *document, std::string path, const QString &label, QWidget *parent = nullptr);
    /// The present value becomes the baseline.
    void begin();
    double baselinePosition() const;
    QSize sizeHint() const override { return {200, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void slideTo(double position);
    void revert();
    QRectF track() const;
    PlanDocument *m_document;
    std::string m_path;
    QString m_label;
    std::optional<WhatIfRange> m_range;
    int m_mergeId = 0;
    int m_undoIndex = 0;               ///< of the stack when this drag began
};

} // namespace farthing::ui

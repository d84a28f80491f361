// SPDX-License-Identifier: GPL-3.0-or-later
// A small curve of a value that differs or is not known, with its P50, P95, mean and cap.
#pragma once
#include "ui/widgets/curve_data.h"

#include <QWidget>

#include <string>

namespace farthing::ui {

class CurvePreview : public QWidget {
    Q_OBJECT
public:
    explicit CurvePreview(QWidget *parent = nullptr);
    void setCurve(CurveData curve, int shift);
    const CurveData &curve() const { return m_curve; }
    QSize sizeHint() const override { return {280, 92}; }

    /// A parameter of the value that is dragged where it stands on the curve.
    struct Handle {
        std::string key;               ///< "p50"
        QString name;                  ///< "P50", as a mark has it
        double value = 0;
        bool operator==(const Handle &) const = default;
    };
    /// In ascending order of their values; none goes past its neighbours. None: the curve only shows.
    void setHandles(std::vector<Handle> handles);
    const std::vector<Handle> &handles() const { return m_handles; }
    /// Where the handle stands, in pixels of this widget.
    QPointF handlePlace(const Handle &handle) const;

signals:
    void dragged(const std::string &key, double value); ///< follows the hand; `value` to three digits
    void dragBegun();
    void dragCancelled();              ///< Esc: the values before the drag hold

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString numberText(double value) const;
    QRectF plot() const;
    double at(double value) const;
    int handleNear(const QPointF &place) const;
    void moveTo(double value);
    void describe();
    CurveData m_curve;
    int m_shift = 0;
    std::vector<Handle> m_handles;
    int m_current = 0;                 ///< the handle that keys move
    bool m_held = false, m_moved = false;
    double m_low = 0, m_high = 1;      ///< of the axis, which stands still while a handle is held
};

} // namespace farthing::ui

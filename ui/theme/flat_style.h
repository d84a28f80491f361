// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion without gradients where a style sheet cannot draw: combo boxes and arrows.
#pragma once
#include <QProxyStyle>

namespace farthing::ui {

class FlatStyle : public QProxyStyle {
    Q_OBJECT
public:
    FlatStyle();
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A chart over two numbers that the person chooses; it fills while it is computed, and Esc stops it.
#pragma once
#include "model/economics/plan_surface.h"
#include "ui/charts/surface_chart.h"
#include "ui/run/background.h"
#include "ui/widgets/field_context.h"

class QComboBox;

namespace farthing::ui {

class SurfacePanel : public ChartPanel {
    Q_OBJECT
public:
    /// `across` and `up`: what is chosen at first, "volume", "utilisation" or the path of a number.
    SurfacePanel(const FieldContext &context, const std::string &across, const std::string &up, QWidget *parent = nullptr);
    bool isWorking() const { return m_working; }

signals:
    void workingChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listChoices();
    void start();
    void land(std::shared_ptr<const PlanSurface> surface, bool done);
    void redraw();
    void setWorking(bool working);
    SurfaceAxis axisOf(const QComboBox *choice) const;
    SurfaceSide sideOf(const SurfaceAxis &axis) const;

    FieldContext m_context;
    QString m_wantedAcross, m_wantedUp; ///< chosen, even while the plan does not have it
    QComboBox *m_across, *m_up, *m_figure;
    std::shared_ptr<const PlanSurface> m_surface;
    EvaluationPtr m_of;
    bool m_working = false;
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Wait and cost of a pool against its utilisation, one above the other under one cursor, which a slider moves.
#pragma once
#include "ui/charts/linked_chart.h"
#include "ui/charts/pool_charts.h"
#include "ui/widgets/field_context.h"

class QLabel;
class QPushButton;
class QSlider;

namespace farthing::ui {

class UtilisationPanel : public ChartPanel {
    Q_OBJECT
public:
    explicit UtilisationPanel(const FieldContext &context, QWidget *parent = nullptr);
    void show(const EvaluationPtr &evaluation, const ChartContext &chart, std::size_t pool, const UtilisationExtras &extras);
    void clear(const QString &why);

private:
    void read();
    FieldContext m_context;
    SharedCursor *m_cursor;
    QSlider *m_slider;
    QLabel *m_readout;
    QPushButton *m_use;
    EvaluationPtr m_evaluation;
    QString m_currency, m_shown;       ///< pool whose utilisation the slider has taken
    std::size_t m_pool = 0;
    double m_planned = 0;
};

} // namespace farthing::ui

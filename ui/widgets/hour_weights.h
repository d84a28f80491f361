// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of the hours of a day or a week: bars above, a table to type and paste into, and what they sum to.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace farthing::ui {

/// 24 or 168 weights from Monday 0:00 as they stand in a sheet: one column or row, hours by days, or days by hours. Absent
/// with anything else, and with what is no number or below 0.
std::optional<std::vector<double>> readHourWeights(const QString &text);

class HourWeights : public QWidget {
    Q_OBJECT
public:
    HourWeights(const FieldContext &context, std::string path, QWidget *parent = nullptr);
    QTableWidget *table() const { return m_table; }
    /// Takes what was copied from a sheet; false, and a line that says what is expected, when it cannot.
    bool paste(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Bars;
    void refresh();
    void cellEdited(int hour, int day);
    void set(std::vector<double> weights);
    FieldContext m_context;
    std::string m_path;
    std::vector<double> m_weights;
    Bars *m_bars;
    QTableWidget *m_table;
    QLabel *m_sum, *m_fault;
    bool m_filling = false;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of uncertain numbers that move together, each with its rank correlation.
#pragma once
#include "ui/widgets/field_context.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace farthing::ui {

class CorrelationEdit : public QWidget {
    Q_OBJECT
public:
    explicit CorrelationEdit(const FieldContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void addPair();
    QWidget *makeRow(int index);
    FieldContext m_context;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    QStringList m_numbers;             ///< paths of all uncertain numbers
    int m_shown = -1;                  ///< pairs
};

} // namespace farthing::ui

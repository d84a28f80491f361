// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates of the plan: their date, and one rate a currency.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace farthing::ui {

class RatesEdit : public QWidget {
    Q_OBJECT
public:
    explicit RatesEdit(const FieldContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void add();
    FieldContext m_context;
    QWidget *m_date;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    QComboBox *m_code;
    QPushButton *m_add;
    QStringList m_shown = {"?"};       ///< paths of the rates; "?": nothing shown yet
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What a new price is for: provider, model, service tier, region, currency and first day.
#pragma once
#include "model/pricing/price_sheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace farthing::ui {

class PriceKeyEdit : public QWidget {
    Q_OBJECT
public:
    explicit PriceKeyEdit(QWidget *parent = nullptr);
    void show(const PriceRow &row);
    void focusFirst();
    /// Writes the fields into `row`; else says in `fault` what is wrong, and returns the field that it is about.
    QLineEdit *read(PriceRow &row, QString &fault) const;

private:
    QLineEdit *m_provider, *m_model, *m_region, *m_currency, *m_from;
    QComboBox *m_tier;
};

} // namespace farthing::ui

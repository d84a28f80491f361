// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned price rows side by side: one column a model, the better figure of a line in bold.
#pragma once
#include "model/pricing/price_sheet.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace farthing::ui {

class PriceCompare : public QFrame {
    Q_OBJECT
public:
    explicit PriceCompare(QWidget *parent = nullptr);
    void show(const std::vector<const PriceRow *> &rows);

signals:
    void cleared();

private:
    QLabel *m_hint;
    QTableView *m_view;
    QPushButton *m_clear;
};

} // namespace farthing::ui

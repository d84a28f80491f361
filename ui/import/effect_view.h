// SPDX-License-Identifier: GPL-3.0-or-later
// What other prices do to the base case and every scenario: cost per successful task and margin, before and after.
#pragma once
#include "data/plan/price_effects.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace farthing::ui {

class TextTable;

class EffectView : public QWidget {
    Q_OBJECT
public:
    explicit EffectView(QWidget *parent = nullptr);
    /// `cases`: how many there will be; fewer while they are computed.
    void show(const std::vector<data::PriceEffect> &effects, int cases, bool computing, const QString &currency);
    QString sentence() const;

signals:
    void cancelled();

private:
    QLabel *m_message, *m_state;
    TextTable *m_table;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Where 1,000 started tasks go: how many reach each stage and what they have cost by then.
#pragma once
#include "ui/flow/stage_summary.h"

#include <QFrame>

class QLabel;

namespace farthing::ui {

class JourneyPanel : public QFrame {
    Q_OBJECT
public:
    explicit JourneyPanel(QWidget *parent = nullptr);
    void setJourney(const std::vector<StageSummary> &stages, double success, const QString &currency);

private:
    QLabel *m_message;
    class Strip;
    Strip *m_strip;
};

} // namespace farthing::ui

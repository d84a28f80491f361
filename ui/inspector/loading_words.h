// SPDX-License-Identifier: GPL-3.0-or-later
// What a failures loading means for outcomes, in numbers as logs show them.
#pragma once
#include "ui/widgets/field_context.h"

#include <QLabel>

namespace farthing::ui {

/// Follows the stage: the correlation of 0/1 outcomes at its rates, and the loading that a correlation of 0.4 would need.
class LoadingWords : public QLabel {
    Q_OBJECT
public:
    LoadingWords(PlanDocument *document, std::string stage, QWidget *parent = nullptr);

private:
    void refresh();
    PlanDocument *m_document;
    std::string m_stage;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Which earlier stages' answers stand in this stage's prompt: a switch for each.
#pragma once
#include "ui/widgets/field_context.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace farthing::ui {

class CarryEdit : public QWidget {
    Q_OBJECT
public:
    /// `stage`: its id; `path`: of the list.
    CarryEdit(PlanDocument *document, std::string stage, std::string path, QWidget *parent = nullptr);

private:
    void refresh();
    QStringList chosen() const;
    PlanDocument *m_document;
    std::string m_stage, m_path;
    QVBoxLayout *m_column;
    QStringList m_shown;
};

} // namespace farthing::ui

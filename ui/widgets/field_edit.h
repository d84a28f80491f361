// SPDX-License-Identifier: GPL-3.0-or-later
// One value of the plan, edited as the plan format writes it: 0.06, or {"p10":0.04,"p50":0.06,"p90":0.11}.
#pragma once
#include "ui/document/plan_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace farthing::ui {

class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(PlanDocument *document, std::string path, QWidget *parent = nullptr);
    const std::string &path() const { return m_path; }
    QLineEdit *lineEdit() const { return m_edit; }

private:
    void refresh();
    void commit();
    PlanDocument *m_document;
    std::string m_path;
    QLineEdit *m_edit;
    QLabel *m_message;
};

} // namespace farthing::ui

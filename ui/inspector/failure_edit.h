// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when every attempt of a stage failed: abort, go on without an answer, or pay a human.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QComboBox;

namespace farthing::ui {

class FieldEdit;

class FailureEdit : public QWidget {
    Q_OBJECT
public:
    FailureEdit(const FieldContext &context, std::string path, QWidget *parent = nullptr);

private:
    void refresh();
    void choose(int action);
    FieldContext m_context;
    std::string m_path;
    QComboBox *m_action;
    FieldEdit *m_fee = nullptr;
};

} // namespace farthing::ui

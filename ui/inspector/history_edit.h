// SPDX-License-Identifier: GPL-3.0-or-later
// What later rounds of a conversation see of earlier ones: all, the last turns, or a summary; each with its own fields.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QComboBox;

namespace farthing::ui {

class HistoryEdit : public QWidget {
    Q_OBJECT
public:
    HistoryEdit(const FieldContext &context, std::string path, QWidget *parent = nullptr);

private:
    void refresh();
    void choose(int policy);
    FieldContext m_context;
    std::string m_path;
    QComboBox *m_policy;
    QWidget *m_window, *m_summary;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Above the page: the plan's name, the scenario, undo, the way to every command, and the state of the run.
#pragma once
#include "ui/widgets/field_context.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace farthing::ui {

class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(const FieldContext &context, QWidget *parent = nullptr);
    void setUndoActions(QAction *undo, QAction *redo);
    QComboBox *scenarios() const { return m_scenarios; }

signals:
    void paletteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshPlan();
    void refreshRun();
    void dress();
    FieldContext m_context;
    QLabel *m_name, *m_state;
    QComboBox *m_scenarios;
    QToolButton *m_undo, *m_redo;
    QPushButton *m_search;
    std::vector<std::string> m_names;  ///< of the scenarios, as listed
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what a scenario changes where it stands: a dot before its name, and the base value on hover.
#pragma once
#include "ui/document/plan_document.h"

#include <QPointer>
#include <QWidget>

namespace farthing::ui {

/// Beside a QLabel or a button that names the field or list at `path`; it lives with that. Its property "changed" says so too.
class ChangeMark : public QObject {
    Q_OBJECT
public:
    ChangeMark(PlanDocument *document, std::string path, QWidget *name);

private:
    void refresh();
    PlanDocument *m_document;
    std::string m_path;
    QWidget *m_name;
    QString m_text, m_tip;
    bool m_changed = false;
};

} // namespace farthing::ui

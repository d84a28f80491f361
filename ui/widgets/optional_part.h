// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the plan that is there or not, behind a switch; what it held comes back when it is switched on again.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace farthing::ui {

class Switch;

class OptionalPart : public QWidget {
    Q_OBJECT
public:
    using Fill = std::function<void(QVBoxLayout *)>;
    /// `start`: its value when it is switched on for the first time.
    OptionalPart(PlanDocument *document, const QString &title, std::string path, data::Json start, Fill fill, QWidget *parent = nullptr);

private:
    void refresh();
    PlanDocument *m_document;
    std::string m_path;
    Switch *m_switch;
    QWidget *m_body;
    QVBoxLayout *m_column;
    Fill m_fill;
};

} // namespace farthing::ui

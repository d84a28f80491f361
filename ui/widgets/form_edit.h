// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the plan that is written in one of several forms, each with its own fields: a choice above them.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace farthing::ui {

class FormEdit : public QWidget {
    Q_OBJECT
public:
    struct Form {
        QString label;
        std::function<bool(const data::Json *value)> is; ///< whether the value is written so; the first that says yes
        std::function<data::Json(const data::Json *old)> start; ///< the value when a person chooses the form
        std::vector<const char *> keys; ///< fields below the path; "": the value itself
        std::function<QWidget *(QWidget *parent)> body = nullptr; ///< an editor of the whole value, below the fields; may be null
    };
    struct Words {
        QString label, help, undoName;
        const char *objectSuffix = ""; ///< of the choice's object name, after the path
    };
    FormEdit(const FieldContext &context, std::string path, Words words, std::vector<Form> forms, QWidget *parent = nullptr);

private:
    void refresh();
    void choose(int form);
    int current() const;
    FieldContext m_context;
    std::string m_path;
    QString m_undoName;
    std::vector<Form> m_forms;
    std::vector<QWidget *> m_bodies;
    QComboBox *m_choice;
};

/// For Form::is: an object whose "kind" is `name`.
std::function<bool(const data::Json *value)> kindIs(const char *name);

} // namespace farthing::ui

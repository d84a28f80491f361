// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the plan: label, value in a fitting editor, unit, switches between one number, a number not known and a
// distribution, and the field's issue under it.
#pragma once
#include "ui/widgets/field_context.h"
#include "ui/widgets/field_forms.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace farthing::ui {

class DistributionEdit;
class ModelEdit;
class NumberEdit;
class Switch;
class WhatIfSlider;

/// Where the schema's words do not fit the place.
struct FieldWords {
    QString label;                     ///< empty: the schema's
    QString placeholder;               ///< empty: the schema's default
    QStringList suggestions;           ///< of a text, offered while one types
    std::function<QStringList()> choices; ///< of a text: all it can be, asked for again when the plan changes; may be null
};

class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(const FieldContext &context, std::string path, QWidget *parent = nullptr, const FieldWords &words = {});
    const std::string &path() const { return m_path; }
    QString label() const { return m_label; }
    QWidget *editor() const;           ///< of the value while it is one
    void focusEditor();                ///< also while it has several parts
    /// Of a text: offered while one types.
    void suggest(const QStringList &words);
    QToolButton *uncertainButton() const { return m_uncertain; }
    QToolButton *lawButton() const { return m_law; }
    QToolButton *sliderButton() const { return m_slide; }
    NumberEdit *numberEdit() const { return m_number; }

private:
    void makeEditor(QHBoxLayout *row, const QString &placeholder);
    void makeText(const QString &placeholder);
    void refreshChoices(const QString &current);
    void refresh();
    void refreshNumber(const data::Json *value);
    void showForm(ValueForm form);
    void refreshIssue();
    void refreshMark();
    void change(const std::optional<data::Json> &value, int mergeId = 0);
    void toggleForm(bool uncertain, bool on);
    void showSlider(bool on);
    FieldContext m_context;
    std::string m_path;
    QString m_label, m_kind, m_undoName;
    int m_shift = 0;
    QLineEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    ModelEdit *m_model = nullptr;
    Switch *m_switch = nullptr;
    NumberEdit *m_number = nullptr;
    QLabel *m_formWords = nullptr;     ///< in place of the number while the value has several
    QToolButton *m_uncertain = nullptr, *m_law = nullptr, *m_slide = nullptr;
    DistributionEdit *m_form = nullptr;
    WhatIfSlider *m_slider = nullptr;
    QLabel *m_message, *m_name = nullptr;
    QString m_help;
    std::function<QStringList()> m_choices;
    std::string m_marked = "?";        ///< scenario and base value of the mark as last shown
    std::optional<data::Json> m_shown; ///< the value as last shown: a form of fifty fields redraws the changed ones only
    bool m_shownDark = false;
    std::optional<ValueForm> m_shownForm;
    QString m_shownIssue = "?";
    QVBoxLayout *m_column;
};

} // namespace farthing::ui

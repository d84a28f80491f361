// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of one row, entered by hand: each change is a new version of the sheet and one step to undo. A new row is
// written here first, and added when it is whole.
#pragma once
#include "ui/widgets/field_context.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace farthing::ui {

class NumberEdit;
class PriceKeyEdit;

class PriceRowEdit : public QFrame {
    Q_OBJECT
public:
    /// The fields, in the order of the form: four prices, tokens, a date.
    enum Field { Input, Cached, Write, Output, Context, Retires, FieldCount };
    explicit PriceRowEdit(const FieldContext &context, QWidget *parent = nullptr);
    /// Shows row `at` of the sheet in use; below 0: none. A new row that was not added is dropped.
    void show(int at);
    int shown() const { return m_at; }
    /// Starts a new row that begins as `draft`: in the sheet once it is added.
    void compose(PriceRow draft);
    bool isComposing() const { return m_draft.has_value(); }
    void focusField(Field field);
    QString message() const;

signals:
    void composed(int row);              ///< where the new row stands in the sheet; below 0: it was dropped

private:
    void showFields();
    void add();
    void typed(Field field, const std::optional<data::Json> &value, int mergeId);
    void typedDate();
    void put(const PriceRow &row, Field field, int mergeId);
    void tell(const QString &text, Role ink, QWidget *field = nullptr);
    const PriceRow *row() const;
    FieldContext m_context;
    int m_at = -1;
    std::optional<PriceRow> m_draft;     ///< a row that is not in the sheet yet
    int m_merge = 0;                     ///< of the steps by key in one field
    QLabel *m_name, *m_where, *m_scope, *m_message, *m_origin;
    PriceKeyEdit *m_key;
    QWidget *m_form, *m_buttons;
    QPushButton *m_add;
    std::array<NumberEdit *, Retires> m_numbers;
    QLineEdit *m_date;
    QString m_dateShown;
    Role m_ink = Role::Text2;
};

} // namespace farthing::ui

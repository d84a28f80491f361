// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of one row, entered by hand: each change is a new version of the sheet and one step to undo.
#pragma once
#include "ui/widgets/field_context.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <array>

class QLabel;
class QLineEdit;

namespace farthing::ui {

class NumberEdit;

class PriceRowEdit : public QFrame {
    Q_OBJECT
public:
    /// The fields, in the order of the form: four prices, tokens, a date.
    enum Field { Input, Cached, Write, Output, Context, Retires, FieldCount };
    explicit PriceRowEdit(const FieldContext &context, QWidget *parent = nullptr);
    /// Shows row `at` of the sheet in use; below 0: none.
    void show(int at);
    int shown() const { return m_at; }
    void focusField(Field field);
    QString message() const;

private:
    void typed(Field field, const std::optional<data::Json> &value, int mergeId);
    void typedDate();
    void put(const PriceRow &row, Field field, int mergeId);
    void tell(const QString &text, Role ink, QWidget *field = nullptr);
    const PriceRow *row() const;
    FieldContext m_context;
    int m_at = -1;
    int m_merge = 0;                     ///< of the steps by key in one field
    QLabel *m_name, *m_where, *m_scope, *m_message, *m_origin;
    QWidget *m_form;
    std::array<NumberEdit *, Retires> m_numbers;
    QLineEdit *m_date;
    QString m_dateShown;
    Role m_ink = Role::Text2;
};

} // namespace farthing::ui

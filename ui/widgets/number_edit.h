// SPDX-License-Identifier: GPL-3.0-or-later
// One number, typed with a decimal point in every language. Text that is no number is kept and refused by the plan format.
#pragma once
#include "data/json/json.h"

#include <QLineEdit>
#include <optional>

namespace farthing::ui {

class NumberEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberEdit(QWidget *parent = nullptr);
    void setShift(int decimalPlaces);  ///< 2: a share shown as per cent
    int shift() const { return m_shift; }
    void setValue(const data::Json *value); ///< nullptr: empty, the placeholder shows the default
    /// What a text stands for: a number, a form written as JSON, else the text itself; nothing for an empty one.
    static std::optional<data::Json> read(const QString &text, int shift);

signals:
    void committed(std::optional<data::Json> value); ///< nothing: the field was emptied
    void stepped(double value);        ///< by the Up or Down key

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();
    int m_shift = 0;
    QString m_shown;
};

} // namespace farthing::ui

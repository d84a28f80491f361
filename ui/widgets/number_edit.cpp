// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_edit.h"

#include "ui/widgets/number_text.h"

#include <QKeyEvent>
#include <cmath>

namespace farthing::ui {

NumberEdit::NumberEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMinimumWidth(52);
    connect(this, &QLineEdit::editingFinished, this, &NumberEdit::commit);
}

void NumberEdit::setShift(int decimalPlaces) { m_shift = decimalPlaces; }

void NumberEdit::setValue(const data::Json *value)
{
    QString text;
    if (value && value->asNumber())
        text = plainNumber(*value->asNumber(), m_shift);
    else if (value && value->asString())
        text = QString::fromStdString(*value->asString());
    else if (value && !value->isNull())
        text = QString::fromStdString(data::writeJson(*value, 0)); // a form without fields of its own, such as a reference
    m_shown = text;
    if (text != this->text())
        setText(text);
}

void NumberEdit::commit()
{
    const QString typed = text().trimmed();
    if (typed == m_shown)
        return;
    m_shown = typed;
    emit committed(read(typed, m_shift));
}

std::optional<data::Json> NumberEdit::read(const QString &text, int shift)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    if (const auto number = readPlainNumber(typed, shift))
        return data::Json(*number);
    const Result<data::Json> form = data::parseJson(typed.toStdString());
    return form && form->asObject() ? *form : data::Json(typed.toStdString());
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    const auto number = readPlainNumber(text());
    if ((event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) || !number)
        return QLineEdit::keyPressEvent(event);
    // One step is one of the second digit: 0.06 goes to 0.061, 1,800 to 1,900; whole numbers below ten go by one.
    const double size = std::abs(*number);
    const bool whole = *number == std::floor(*number);
    double step = size > 0 ? std::pow(10.0, std::floor(std::log10(size)) - 1) : 1;
    if (whole)
        step = std::max(step, 1.0);
    const double next = *number + (event->key() == Qt::Key_Up ? step : -step);
    const double rounded = std::round(next / step) * step;
    setText(plainNumber(QString::number(rounded, 'g', 12).toDouble()));
    if (const auto value = readPlainNumber(text(), m_shift)) {
        m_shown = text();
        emit stepped(*value);
    }
}

} // namespace farthing::ui

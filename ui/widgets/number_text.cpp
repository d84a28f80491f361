// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_text.h"

#include "data/prices/decimal.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <charconv>
#include <cmath>

namespace farthing::ui {

QString plainNumber(double value, int shift)
{
    if (!std::isfinite(value))
        return {};
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific).ptr;
    const QString text = QString::fromLatin1(buffer, static_cast<int>(end - buffer)); // d.ddde+xx
    const qsizetype e = text.indexOf('e');
    QString digits = text.left(e).remove('.');
    const int point = text.mid(e + 1).toInt() + 1 + shift; // digits before the decimal point
    if (value == 0)
        return "0";
    if (point <= 0)
        digits = QString(1 - point, '0') + digits;
    const qsizetype whole = std::max(point, 1);
    if (digits.size() < whole)
        digits += QString(whole - digits.size(), '0');
    QString head = digits.left(whole), tail = digits.mid(whole);
    for (qsizetype i = head.size() - 3; i > 0; i -= 3)
        head.insert(i, ',');
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + localDigits(head + (tail.isEmpty() ? QString() : "." + tail));
}

QString wholeNumber(std::uint64_t count) { return plainNumber(static_cast<double>(count)); }

namespace {

/// What people write around a number taken away.
QString bare(QString text)
{
    text = text.trimmed();
    for (const QChar symbol : {QChar('%'), QChar('$'), QChar(0x20AC), QChar(0xA3), QChar(0xA0), QChar(0x202F), QChar('_')})
        text.remove(symbol);
    text.replace(QChar(0x2212), '-');
    text = text.trimmed();
    if (text.startsWith('.') || text.startsWith(','))
        text.prepend('0');
    return text;
}

data::Decimal read(const QString &text)
{
    const std::string number = text.toStdString();
    if (!hasDecimalComma())
        return data::parseDecimal(number, data::Dialect::Point);
    // "1.5" and "0.005" can only be one number, also where commas are usual. "1.234" can be two; "1,234" is how we write it.
    const data::Decimal read = data::parseDecimal(number, data::Dialect::Unknown);
    return read.kind == data::Decimal::Kind::Ambiguous && text.contains(',') ? data::parseDecimal(number, data::Dialect::Comma) : read;
}

} // namespace

std::optional<double> readPlainNumber(const QString &text, int shift)
{
    const data::Decimal found = read(bare(text));
    if (!found.isValue() || !std::isfinite(found.value))
        return std::nullopt;
    return shift ? data::scaleDecimal(found.value, -shift) : found.value;
}

bool isAmbiguous(const QString &text) { return read(bare(text)).kind == data::Decimal::Kind::Ambiguous; }

QString notANumber(const QString &text)
{
    const std::string typed = text.toStdString();
    if (isAmbiguous(text))
        return tr("“%1” can be read in two ways. Write %2 or %3.").arg(text, plainNumber(data::parseDecimal(typed, data::Dialect::Comma).value), plainNumber(data::parseDecimal(typed, data::Dialect::Point).value));
    return tr("“%1” is no number. Write it as in %2 or %3.").arg(text, plainNumber(0.5), plainNumber(1200));
}

} // namespace farthing::ui

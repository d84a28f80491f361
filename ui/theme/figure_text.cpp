// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

const QChar noBreakSpace(0xA0);
const QChar minus(0x2212);

QString symbol(const QString &currency)
{
    return currency == "USD" ? "$" : currency == "EUR" ? QString(QChar(0x20AC)) : currency == "GBP" ? QString(QChar(0xA3)) : currency;
}

struct Scaled {
    double factor;
    int thousands;
};
Scaled scaleOf(double value)
{
    const double size = std::abs(value);
    return size >= 1e9 ? Scaled{1e9, 3} : size >= 1e6 ? Scaled{1e6, 2} : size >= 1e4 ? Scaled{1e3, 1} : Scaled{1, 0};
}

/// Decimals down to the first digit of the error; three significant digits when the value is exact.
int decimals(double value, double error)
{
    const double base = error > 0 ? error : std::abs(value) / 100;
    if (!(base > 0))
        return 2;
    return std::clamp(-static_cast<int>(std::floor(std::log10(base))), 0, 6);
}

QString unsignedText(double value, double error)
{
    const Scaled s = scaleOf(value);
    if (s.factor == 1 && std::abs(value) >= 1000) { // whole digits, no finer than the error or three of them
        const double base = error > 0 ? error : std::abs(value) / 100;
        const double digit = std::pow(10.0, std::max(0.0, std::floor(std::log10(base))));
        QString text = QString::number(std::round(std::abs(value) / digit) * digit, 'f', 0);
        text.insert(text.size() - 3, ',');
        return localDigits(text);
    }
    return localNumber(std::abs(value) / s.factor, 'f', decimals(value / s.factor, error / s.factor)) + scaleText(s.thousands);
}

} // namespace

QString scaleText(int thousands)
{
    switch (thousands) {
    case 1: return tr("k", "thousand, right after a number: 46.3k");
    case 2: return tr("M", "million, right after a number: 1.25M");
    case 3: return tr("B", "thousand million, right after a number: 1.2B");
    default: return {};
    }
}

QString withCurrency(const QString &number, const QString &currency)
{
    const QString sign = symbol(currency);
    if (hasDecimalComma()) // where decimals have a comma, the currency follows
        return number + noBreakSpace + sign;
    return sign + (sign.size() > 1 ? QString(noBreakSpace) : QString()) + number;
}

QString moneyText(double value, double error, const QString &currency)
{
    if (!std::isfinite(value))
        return QString(QChar(0x2013));
    return (value < 0 ? QString(minus) : QString()) + withCurrency(unsignedText(value, error), currency);
}

QString pointsText(double change, double error)
{
    const int digits = error > 0 ? std::clamp(-static_cast<int>(std::floor(std::log10(100 * error))), 0, 3) : 1;
    return (change < 0 ? QString(minus) : QString()) + localNumber(std::abs(change) * 100, 'f', digits) + noBreakSpace + "pp";
}

double firstDigits(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double last = std::pow(10.0, std::floor(std::log10(std::abs(value))) + 1 - digits);
    return std::round(value / last) * last;
}

QString cardMoney(double value, const QString &currency)
{
    const double size = std::abs(value);
    return moneyText(value, size >= 0.0005 && size < 1 ? 0.0001 : 0, currency);
}

QString errorText(double value, double error, const QString &currency)
{
    Q_UNUSED(currency)
    if (!(error > 0) || !std::isfinite(value))
        return {};
    const Scaled s = scaleOf(value);
    const double digit = std::pow(10.0, std::floor(std::log10(error))); // one digit says how sure a figure is
    error = std::round(error / digit) * digit;
    if (s.factor == 1 && error >= 1000)
        return QString(QChar(0xB1)) + unsignedText(error, error);
    return QString(QChar(0xB1)) + localNumber(error / s.factor, 'f', decimals(value / s.factor, error / s.factor)) + scaleText(s.thousands);
}

QString shareText(double share, int digits)
{
    if (!std::isfinite(share))
        return QString(QChar(0x2013));
    const QString text = localNumber(std::abs(share) * 100, 'f', digits);
    return (share < 0 ? QString(minus) : QString()) + text + noBreakSpace + "%";
}

QString probabilityText(double p)
{
    if (!std::isfinite(p))
        return QString(QChar(0x2013));
    if (p > 0 && p < 0.01)
        return QString("<1") + noBreakSpace + "%";
    if (p < 1 && p > 0.99)
        return QString(">99") + noBreakSpace + "%";
    return QString::number(std::round(p * 100), 'f', 0) + noBreakSpace + "%";
}

QString countText(double value)
{
    if (!std::isfinite(value))
        return QString(QChar(0x2013));
    const double rounded = QString::number(value, 'g', 3).toDouble(); // 99,999.9 is 100k, not 100.0k
    const Scaled s = scaleOf(rounded);
    const double scaled = rounded / s.factor;
    const int digits = s.thousands == 0 ? 0 : scaled < 10 ? 2 : scaled < 100 ? 1 : 0;
    return localNumber(scaled, 'f', digits) + scaleText(s.thousands);
}

} // namespace farthing::ui

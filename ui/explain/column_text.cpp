// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanation.h"
#include "ui/i18n/language.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr int mostDecimals = 8;

/// Decimals that show a value with so many digits.
int digitsOf(double value, int digits) { return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(value))), 0, mostDecimals); }

int decimalsOf(RowUnit unit, double largest)
{
    if (!(largest > 0) || !std::isfinite(largest))
        return unit == RowUnit::Count ? 0 : 2;
    switch (unit) {
    case RowUnit::Money: return largest >= 1000 ? 0 : largest >= 1 ? 2 : largest >= 0.01 ? 4 : digitsOf(largest, 3);
    case RowUnit::Share: case RowUnit::Points: return largest >= 0.1 ? 1 : digitsOf(100 * largest, 2);
    case RowUnit::Seconds: return largest >= 100 ? 1 : digitsOf(largest, 3);
    case RowUnit::Count: return largest >= 100 ? 0 : digitsOf(largest, 3);
    }
    return 2;
}

/// Whole numbers in groups of three: what adds up is read to the unit.
QString grouped(double value)
{
    QString text = QString::number(std::round(value), 'f', 0);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, ',');
    return localDigits(text);
}

} // namespace

ColumnText::ColumnText(RowUnit unit, const QString &currency, double largest) : m_unit(unit), m_currency(currency), m_decimals(decimalsOf(unit, largest)) {}

QString ColumnText::operator()(double value) const
{
    if (std::isnan(value))
        return QString(QChar(0x2013));
    if (std::isinf(value))
        return QString(QChar(0x221E));
    const bool isShare = m_unit == RowUnit::Share || m_unit == RowUnit::Points;
    const double shown = isShare ? 100 * value : value, half = 0.5 * std::pow(10.0, -m_decimals);
    const QString sign = shown <= -half ? QString(QChar(0x2212)) : QString();
    const QString digits = m_decimals == 0 ? grouped(std::abs(shown)) : localNumber(std::abs(shown), 'f', m_decimals);
    switch (m_unit) {
    case RowUnit::Money: return sign + withCurrency(digits, m_currency);
    case RowUnit::Share: return sign + digits + QChar(0xA0) + "%";
    case RowUnit::Points: return sign + digits + QChar(0xA0) + "pp";
    case RowUnit::Seconds: return sign + digits + QChar(0xA0) + "s";
    case RowUnit::Count: break;
    }
    return sign + digits;
}

double largestOf(const std::vector<ExplainRow> &rows)
{
    double largest = 0;
    for (const ExplainRow &row : rows)
        largest = std::max({largest, std::isfinite(row.value) ? std::abs(row.value) : 0, largestOf(row.children)});
    return largest;
}

} // namespace farthing::ui

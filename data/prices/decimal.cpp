// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/decimal.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace farthing::data {
namespace {

using Kind = Decimal::Kind;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void replaceAll(std::string &text, std::string_view from, char to)
{
    std::string out;
    std::size_t start = 0, at = 0;
    while ((at = text.find(from, start)) != std::string::npos) {
        out.append(text, start, at - start).append(1, to);
        start = at + from.size();
    }
    text = out.append(text, start);
}

/// Typographic spaces and the minus sign as ASCII; ends trimmed.
std::string plain(std::string_view text)
{
    std::string out(text);
    for (const char *space : {"\u00a0", "\u202f", "\u2009"})
        replaceAll(out, space, ' ');
    replaceAll(out, "\u2212", '-');
    replaceAll(out, "\u2019", '\'');
    const auto first = out.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(" \t") - first + 1);
}

/// sign, mantissa (digits and separators) and exponent of a number; ok only when nothing else is in the text.
struct Parts {
    bool ok = false, negative = false;
    std::string mantissa, exponent;
};

Parts split(std::string_view text)
{
    Parts parts;
    std::size_t i = 0;
    if (i < text.size() && (text[i] == '-' || text[i] == '+'))
        parts.negative = text[i++] == '-';
    const std::size_t start = i;
    bool digits = false;
    for (; i < text.size() && (isDigit(text[i]) || std::string_view(".,' ").find(text[i]) != std::string_view::npos); ++i)
        digits |= isDigit(text[i]);
    parts.mantissa = text.substr(start, i - start);
    if (!digits)
        return parts;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        const std::size_t from = ++i;
        if (i < text.size() && (text[i] == '-' || text[i] == '+'))
            ++i;
        const std::size_t firstDigit = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i == firstDigit)
            return parts;
        parts.exponent = text.substr(from, i - from);
        if (parts.exponent.front() == '+')
            parts.exponent.erase(0, 1);
    }
    parts.ok = i == text.size();
    return parts;
}

/// True for "12<g>345<g>678": a head of 1 to 3 digits, then groups of exactly three.
bool isGrouped(std::string_view digits, char group)
{
    std::size_t head = digits.find(group);
    if (head == std::string_view::npos || head == 0 || head > 3 || digits[0] == '0')
        return false;
    for (std::size_t at = head; at < digits.size(); at += 4) {
        if (digits[at] != group || at + 4 > digits.size())
            return false;
        for (std::size_t k = 1; k < 4; ++k)
            if (!isDigit(digits[at + k]))
                return false;
    }
    return true;
}

bool allDigits(std::string_view text)
{
    for (const char c : text)
        if (!isDigit(c))
            return false;
    return true;
}

std::string without(std::string_view text, char c)
{
    std::string out;
    for (const char d : text)
        if (d != c)
            out += d;
    return out;
}

std::string quote(const std::string &text)
{
    std::string out(1, '"');
    out += text;
    out += '"';
    return out;
}

Decimal invalid(std::string message) { return {Kind::Invalid, 0, std::move(message)}; }

/// Digits with at most one '.', already normalised.
Decimal convert(const Parts &parts, const std::string &digits)
{
    std::string text = digits;
    if (text.front() == '.')
        text.insert(text.begin(), '0');
    if (!parts.exponent.empty())
        text.append(1, 'e').append(parts.exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return invalid("is out of range");
    return {Kind::Value, parts.negative ? -value : value, {}};
}

enum class Shape { Plain, Point, Comma, Either, PointGroups, CommaGroups, Bad };

/// What the separators of a mantissa say by themselves. Blank and apostrophe groups are removed first.
Shape shapeOf(std::string &mantissa)
{
    for (const char group : {' ', '\''}) {
        if (mantissa.find(group) == std::string::npos)
            continue;
        const std::size_t end = mantissa.find_first_of(".,");
        if (!isGrouped(std::string_view(mantissa).substr(0, end), group))
            return Shape::Bad;
        if (end != std::string::npos && mantissa.find(group, end) != std::string::npos)
            return Shape::Bad;
        mantissa = without(mantissa, group);
    }
    const std::size_t point = mantissa.find('.'), comma = mantissa.find(',');
    const bool points = point != std::string::npos, commas = comma != std::string::npos;
    if (!points && !commas)
        return Shape::Plain;
    const char last = mantissa[mantissa.find_last_of(".,")];
    const std::size_t at = mantissa.find_last_of(".,");
    if (points && commas) {
        const char group = last == '.' ? ',' : '.';
        if (mantissa.find(last) != at || !isGrouped(std::string_view(mantissa).substr(0, at), group))
            return Shape::Bad;
        return last == '.' ? Shape::Point : Shape::Comma;
    }
    if (mantissa.find(last) != at) // several of one kind: they can only be groups
        return isGrouped(mantissa, last) ? (last == '.' ? Shape::PointGroups : Shape::CommaGroups) : Shape::Bad;
    if (isGrouped(mantissa, last))
        return Shape::Either;
    return last == '.' ? Shape::Point : Shape::Comma;
}

} // namespace

Decimal parseDecimal(std::string_view text, Dialect dialect)
{
    if (text.size() > 400)
        return invalid("is too long for a number");
    const std::string cell = plain(text);
    if (cell.empty())
        return invalid("is blank");
    const std::string quoted = quote(cell);
    Parts parts = split(cell);
    if (!parts.ok)
        return invalid(quoted + " is not a number");
    const std::string written = parts.mantissa;
    const Shape shape = shapeOf(parts.mantissa);
    if (dialect == Dialect::C) {
        const std::size_t point = written.find('.');
        const bool simple = allDigits(without(written, '.')) && (point == std::string::npos || written.find('.', point + 1) == std::string::npos);
        return simple ? convert(parts, written) : invalid(quoted + " is not a number with a decimal point");
    }
    const std::string pointed = without(parts.mantissa, ',');
    std::string commaed = without(parts.mantissa, '.');
    for (char &c : commaed)
        if (c == ',')
            c = '.';
    switch (shape) {
    case Shape::Bad:
        return invalid(quoted + " is not a number: its separators do not form groups of three");
    case Shape::Plain:
        return convert(parts, parts.mantissa);
    case Shape::Either: {
        if (dialect == Dialect::Point)
            return convert(parts, pointed);
        if (dialect == Dialect::Comma)
            return convert(parts, commaed);
        const Decimal small = convert(parts, parts.mantissa.find('.') != std::string::npos ? pointed : commaed);
        const Decimal large = convert(parts, without(without(parts.mantissa, '.'), ','));
        if (!small.isValue() || !large.isValue())
            return invalid(quoted + " is out of range");
        return {Kind::Ambiguous, 0, quoted + " may mean " + formatDecimal(small.value) + " or " + formatDecimal(large.value)
                    + ": write it without separators, or with a decimal part that is not three digits long"};
    }
    case Shape::Point:
    case Shape::CommaGroups:
        if (dialect == Dialect::Comma)
            return invalid(quoted + " has a decimal point, but this file uses decimal commas");
        return convert(parts, pointed);
    case Shape::Comma:
    case Shape::PointGroups:
        if (dialect == Dialect::Point)
            return invalid(quoted + " has a decimal comma, but this file uses decimal points");
        return convert(parts, commaed);
    }
    return invalid(quoted + " is not a number");
}

Dialect evidence(std::string_view text)
{
    if (text.size() > 400)
        return Dialect::Unknown;
    Parts parts = split(plain(text));
    if (!parts.ok)
        return Dialect::Unknown;
    switch (shapeOf(parts.mantissa)) {
    case Shape::Point:
    case Shape::CommaGroups:
        return Dialect::Point;
    case Shape::Comma:
    case Shape::PointGroups:
        return Dialect::Comma;
    default:
        return Dialect::Unknown;
    }
}

double scaleDecimal(double value, int exponent)
{
    if (!std::isfinite(value) || value == 0)
        return value;
    char text[64];
    const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    const std::string_view all(text, std::size_t(written.ptr - text));
    const std::size_t e = all.find('e');
    const int shifted = std::atoi(std::string(all.substr(e + 1)).c_str()) + exponent;
    std::string moved(all.substr(0, e));
    moved.append(1, 'e').append(std::to_string(shifted));
    double result = 0;
    const auto read = std::from_chars(moved.data(), moved.data() + moved.size(), result);
    return read.ec == std::errc() ? result : value * std::pow(10.0, exponent);
}

std::string formatDecimal(double value)
{
    char text[64];
    const double size = std::fabs(value);
    const bool fixed = value == 0 || (size >= 1e-6 && size < 1e15);
    const auto written = fixed ? std::to_chars(text, text + sizeof text, value, std::chars_format::fixed)
                               : std::to_chars(text, text + sizeof text, value);
    return std::string(text, std::size_t(written.ptr - text));
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/words.h"

#include "data/prices/decimal.h"
#include "ui/i18n/language.h"

#include <QFile>
#include <algorithm>
#include <optional>
#include <vector>

static void initialiseResource() { Q_INIT_RESOURCE(translations); }

namespace farthing::ui {

namespace {

/// A message with its arguments left out: "The id %1 is used twice in this list. Rename one."
struct Pattern {
    QByteArray english;
    QStringList literals;                   ///< around and between the arguments
    std::vector<int> numbers;               ///< of the arguments, as they come
    qsizetype weight = 0;                   ///< letters that are fixed: the most specific pattern is tried first

    std::optional<QStringList> argumentsOf(const QString &message) const
    {
        if (!message.startsWith(literals.front()) || !message.endsWith(literals.back()) || message.size() < weight)
            return std::nullopt;
        QStringList found;
        qsizetype at = literals.front().size();
        for (qsizetype i = 1; i < literals.size(); ++i) {
            const bool last = i + 1 == literals.size();
            const qsizetype next = last ? message.size() - literals[i].size() : message.indexOf(literals[i], at);
            if (next < at)
                return std::nullopt;
            found << message.mid(at, next - at);
            at = next + literals[i].size();
        }
        return at == message.size() ? std::optional(found) : std::nullopt;
    }
};

Pattern patternOf(const QByteArray &english)
{
    Pattern p{english, {}, {}, 0};
    const QString text = QString::fromUtf8(english);
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' && text[i + 1].isDigit()) {
            p.literals << text.mid(from, i - from);
            p.numbers.push_back(text[i + 1].digitValue());
            from = i + 2;
        }
    p.literals << text.mid(from);
    for (const QString &literal : p.literals)
        p.weight += literal.size();
    return p;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        initialiseResource();
        std::vector<Pattern> out;
        QFile file(":/i18n/messages.txt");
        if (file.open(QIODevice::ReadOnly))
            for (QByteArray line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    out.push_back(patternOf(line.replace("\\n", "\n").replace("\\\\", "\\")));
        std::stable_sort(out.begin(), out.end(), [](const Pattern &a, const Pattern &b) { return a.weight > b.weight; });
        return out;
    }();
    return all;
}

/// A number within a message as the window writes it; anything else as it stands.
QString argumentText(const QString &text, int depth);

std::optional<QString> found(const QString &message, int depth)
{
    for (const Pattern &pattern : patterns()) {
        const auto given = pattern.argumentsOf(message);
        if (!given)
            continue;
        QString out = QCoreApplication::translate("Message", pattern.english.constData());
        if (given->isEmpty())
            return out;
        // Not arg(): an argument may hold a % itself.
        QString filled;
        for (qsizetype i = 0; i < out.size(); ++i) {
            const auto which = out[i] == '%' && i + 1 < out.size() ? std::find(pattern.numbers.begin(), pattern.numbers.end(), out[i + 1].digitValue()) : pattern.numbers.end();
            if (which == pattern.numbers.end())
                filled += out[i];
            else
                filled += argumentText((*given)[which - pattern.numbers.begin()], depth + 1), ++i;
        }
        return filled;
    }
    return std::nullopt;
}

QString argumentText(const QString &text, int depth)
{
    if (text.contains('.') && data::parseDecimal(text.toStdString(), data::Dialect::C).isValue())
        return localDigits(text);
    constexpr int deepest = 4; // a message in a message in a message: as deep as they come
    return depth > deepest ? text : found(text, depth).value_or(text);
}

} // namespace

QString fieldText(const std::string &english) { return english.empty() ? QString() : QCoreApplication::translate("Field", english.c_str()); }

QString choiceText(std::string choice)
{
    std::replace(choice.begin(), choice.end(), '_', ' ');
    return fieldText(choice);
}

QString messageText(const std::string &english)
{
    const QString text = QString::fromStdString(english);
    return currentLanguage() == "en" ? text : found(text, 0).value_or(text);
}

} // namespace farthing::ui

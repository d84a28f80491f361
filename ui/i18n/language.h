// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: its translations, and how it writes numbers and dates. Files and farthing-cli know none.
#pragma once
#include <QLocale>
#include <QString>
#include <vector>

namespace farthing::ui {

struct Language {
    QString code; ///< "de"; "" follows the system
    QString name; ///< in itself: "Deutsch"
};
/// What the View menu offers, the system's first.
std::vector<Language> languages();

/// Loads the translations of a code of languages() or "pseudo", and Qt's own. Open windows are made anew: Qt sends them
/// QEvent::LanguageChange. False: there is no such language, and nothing changed.
bool setLanguage(const QString &code);
/// The language in use: never "".
QString currentLanguage();
/// For the names of months and days.
QLocale windowLocale();

/// Digits as Farthing builds them ("1,234.5") as the language writes them. Languages with a decimal comma get narrow
/// spaces between groups: a point that is shown could be read either way.
QString localDigits(QString text);
/// A label in the middle of a sentence: in lower case, but not where nouns are written with capitals.
QString inSentence(const QString &label);
/// QString::number(), as the language writes it.
QString localNumber(double value, char format, int precision);
/// Whether decimals are written with a comma, and what they are written with.
bool hasDecimalComma();
QChar decimalSign();

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/language.h"

#include "ui/i18n/pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>
#include <memory>

static void initialiseResource() { Q_INIT_RESOURCE(translations); } // a static library's resources register on call

namespace farthing::ui {

namespace {

struct State {
    QString code = "en";
    std::unique_ptr<QTranslator> own, qt;
};
State &state()
{
    static State s;
    return s;
}

QString ofSystem()
{
    switch (QLocale::system().language()) {
    case QLocale::German: return "de";
    case QLocale::Spanish: return "es";
    default: return "en";
    }
}

} // namespace

std::vector<Language> languages()
{
    return {{"", QCoreApplication::translate("farthing::ui", "System language")}, {"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}};
}

bool setLanguage(const QString &code)
{
    initialiseResource();
    const QString wanted = code.isEmpty() ? ofSystem() : code;
    State next;
    next.code = wanted;
    if (wanted == "pseudo") {
        auto pseudo = std::make_unique<PseudoTranslator>();
        if (!pseudo->isReady())
            return false;
        next.own = std::move(pseudo);
    } else if (wanted == "de" || wanted == "es") {
        next.own = std::make_unique<QTranslator>();
        if (!next.own->load(":/i18n/farthing_" + wanted + ".qm"))
            return false;
        next.qt = std::make_unique<QTranslator>();
        if (!next.qt->load("qtbase_" + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            next.qt.reset(); // not installed: the few texts that are Qt's own stay English
    } else if (wanted != "en") {
        return false;
    }
    State &now = state();
    if (next.code == now.code)
        return true;
    // The new texts first, so that windows made anew by the first of the events find all of them.
    std::swap(now, next);
    for (QTranslator *translator : {now.qt.get(), now.own.get()})
        if (translator)
            QCoreApplication::installTranslator(translator);
    for (QTranslator *translator : {next.qt.get(), next.own.get()})
        if (translator)
            QCoreApplication::removeTranslator(translator);
    return true;
}

QString currentLanguage() { return state().code; }

QLocale windowLocale()
{
    return currentLanguage() == "de" ? QLocale(QLocale::German, QLocale::Germany) : currentLanguage() == "es" ? QLocale(QLocale::Spanish, QLocale::Spain)
                                                                                                               : QLocale(QLocale::English, QLocale::UnitedStates);
}

bool hasDecimalComma() { return currentLanguage() == "de" || currentLanguage() == "es"; }

QChar decimalSign() { return hasDecimalComma() ? ',' : '.'; }

QString localDigits(QString text)
{
    if (!hasDecimalComma())
        return text;
    std::for_each(text.begin(), text.end(), [](QChar &c) { c = c == '.' ? QChar(',') : c == ',' ? QChar(0x202F) : c; });
    return text;
}

QString inSentence(const QString &label) { return currentLanguage() == "de" ? label : label.toLower(); }

QString localNumber(double value, char format, int precision) { return localDigits(QString::number(value, format, precision)); }

} // namespace farthing::ui

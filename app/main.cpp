// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"
#include "app/screenshots.h"
#include "ui/i18n/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace farthing::ui;

int main(int argc, char **argv)
{
    // Before QApplication, which aborts without a display.
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("farthing " FARTHING_VERSION);
            return 0;
        }
        if (std::strcmp(argv[i], "--help") == 0) {
            std::puts("farthing [FILE] [--sample ID] [--language CODE] [--screenshots DIR [--only NAMES]] [--measure]\n\nCODE is en, de, es, or pseudo to test translations; otherwise the View menu's choice holds.\nFILE is a .farthing project, a plan as .json, or a price sheet.\n"
                      "--measure prints how long the first paint and the figures take, and the memory.\n"
                      "Without a display use farthing-cli.");
            return 0;
        }
    }
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName("farthing");
    QCoreApplication::setApplicationName("farthing");
    QGuiApplication::setDesktopFileName("org.farthing.farthing");
    QStringList only; // pictures, by the beginning or end of their names; empty: all
    QString sample, file, screenshots, language; // no sample and no file: the first page
    bool measured = false;
    const QStringList words = app.arguments();
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == "--sample" && i + 1 < words.size())
            sample = words[++i];
        else if (words[i] == "--language" && i + 1 < words.size())
            language = words[++i];
        else if (words[i] == "--screenshots" && i + 1 < words.size())
            screenshots = words[++i];
        else if (words[i] == "--only" && i + 1 < words.size())
            only = words[++i].split(',');
        else if (words[i] == "--measure")
            measured = true;
        else if (words[i].startsWith("--")) {
            std::fprintf(stderr, "%s is not an option; --help lists them.\n", qPrintable(words[i]));
            return 2;
        } else
            file = words[i];
    }
    if ((!screenshots.isEmpty() || measured) && sample.isEmpty() && file.isEmpty())
        sample = "screening";
    const QTemporaryDir scratch;
    if (!screenshots.isEmpty() || measured) { // the person's own settings and copies are not touched
        qputenv("XDG_STATE_HOME", QFile::encodeName(scratch.path()));
        QCoreApplication::setOrganizationName("farthing-screenshots");
        QSettings().clear();
    }
    const QStringList pictured = language.isEmpty() ? QStringList{"en", "de", "es", "pseudo"} : QStringList{language};
    if (language.isEmpty())
        language = screenshots.isEmpty() ? QSettings().value("language").toString() : QString("en");
    if (!setLanguage(language)) {
        std::fprintf(stderr, "There is no language \"%s\".\n", qPrintable(language));
        return 2;
    }
    Theme::instance().setMode(screenshots.isEmpty() ? static_cast<ThemeMode>(QSettings().value("theme", 0).toInt()) : ThemeMode::Light);
    MainWindow window;
    if (!sample.isEmpty() && !window.openSample(sample)) {
        std::fprintf(stderr, "There is no sample \"%s\".\n", qPrintable(sample));
        return 2;
    }
    if (!file.isEmpty())
        window.openPath(file);
    if (!screenshots.isEmpty())
        return takeScreenshots(app, window, screenshots, pictured, only);
    if (measured)
        return measureStart(app, window);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::offerRecovery); // after the first paint
    return app.exec();
}

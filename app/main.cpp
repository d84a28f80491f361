// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"
#include "ui/import/import_panel.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace farthing::ui;

namespace {

/// The import of a stranger's table: what is asked, then what would change.
int takeImportScreenshots(QApplication &app, MainWindow &window, const QString &folder)
{
    QTemporaryDir place;
    QFile file(place.filePath("Preisliste KI-Modelle.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write("KI-Modelle\n\nModell;Prompt price ($/1M);Completion price ($/1M);Cached;Stand;Hinweis\nanthropic/claude-haiku-4-5;0,90;4,50;0,09;03/04/2026;\n"
               "openai/gpt-4o-mini;0,15;0,60;0,075;03/04/2026;\nopenai/gpt-5.6;5,00;30,00;9,00;03/04/2026;Cache?\nmistral/large;zu erfragen;1,50;;05/06/2026;\nGesamt;;36,60;;;\n");
    file.close();
    auto *panel = window.findChild<ImportPanel *>();
    int saved = 0;
    const auto shoot = [&](const char *step) {
        QElapsedTimer clock;
        clock.start();
        while ((clock.elapsed() < 300 || panel->session()->isReading() || panel->session()->isComputing()) && clock.elapsed() < 60000)
            app.processEvents(QEventLoop::AllEvents, 20);
        for (const auto &[name, mode] : {std::pair{"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}}) {
            Theme::instance().setMode(mode);
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                window.resize(size);
                for (int i = 0; i < 10; ++i)
                    app.processEvents(QEventLoop::AllEvents, 20);
                saved += window.grab().save(QString("%1/import-%2-%3-%4x%5.png").arg(folder, step, name).arg(size.width()).arg(size.height()));
            }
        }
    };
    window.importPrices(file.fileName());
    shoot("columns");
    farthing::data::ImportAnswers answers = panel->session()->answers();
    answers.per = "1M tokens";
    answers.currency = "USD";
    answers.dates = "dmy";
    panel->session()->setAnswers(answers, farthing::data::Question::Kind::Dates);
    shoot("answered");
    panel->session()->review();
    shoot("review");
    panel->session()->discard();
    return saved;
}

/// What lies below the first screenful of a page, screenful by screenful; how many were saved.
int takeRest(QApplication &app, MainWindow &window, const QString &base)
{
    QScrollArea *longest = nullptr; // the page's own, not that of a list in it
    for (QScrollArea *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 && (!longest || area->verticalScrollBar()->maximum() > longest->verticalScrollBar()->maximum()))
            longest = area;
    if (!longest)
        return 0;
    QScrollBar *bar = longest->verticalScrollBar();
    int saved = 0;
    for (int screen = 2; bar->value() < bar->maximum() && screen < 12; ++screen) {
        bar->setValue(bar->value() + longest->viewport()->height() - 40);
        for (int i = 0; i < 3; ++i)
            app.processEvents(QEventLoop::AllEvents, 20);
        saved += window.grab().save(QString("%1-%2.png").arg(base).arg(screen));
    }
    bar->setValue(0);
    return saved;
}

/// Every page in both themes and two sizes, once the full run has landed.
int takeScreenshots(QApplication &app, MainWindow &window, const QString &folder)
{
    QDir().mkpath(folder);
    window.show();
    QElapsedTimer clock;
    clock.start();
    while ((!window.runner()->result() || window.runner()->isRunning()) && clock.elapsed() < 60000)
        app.processEvents(QEventLoop::AllEvents, 50);
    int saved = 0;
    for (const auto &[name, mode] : {std::pair{"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}}) {
        Theme::instance().setMode(mode);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window.resize(size);
            for (const PageEntry &page : pageRegistry()) {
                window.showPage(page.id);
                for (int i = 0; i < 10; ++i)
                    app.processEvents(QEventLoop::AllEvents, 20);
                clock.restart();
                const auto *method = page.id == "scenarios" ? window.findChild<QLabel *>("comparisonMethod") : nullptr;
                const auto works = [&window] {
                    const QList<Page *> all = window.findChildren<Page *>();
                    return std::any_of(all.begin(), all.end(), [](const Page *each) { return each->isVisible() && each->property("working").toBool(); });
                };
                while (((method && method->text().isEmpty()) || works()) && clock.elapsed() < 30000) // what is computed beside the run lands later
                    app.processEvents(QEventLoop::AllEvents, 50);
                const QString file = QString("%1/%2-%3-%4x%5.png").arg(folder, page.id, name).arg(size.width()).arg(size.height());
                if (!window.grab().save(file))
                    return 3;
                ++saved;
                if (mode == ThemeMode::Light && size.width() == 1024)
                    saved += takeRest(app, window, file.chopped(4));
            }
            for (const char *extra : {"welcome", "palette", "fields", "failure"}) {
                window.showPage(std::strcmp(extra, "welcome") == 0 ? "welcome" : "overview");
                if (std::strcmp(extra, "palette") == 0)
                    window.openPalette();
                if (std::strcmp(extra, "fields") == 0)
                    window.goToField("/pipeline/stages/rubric/output/visible");
                if (std::strcmp(extra, "failure") == 0)
                    window.goToField("/pipeline/stages/rubric/checker/catches");
                for (int i = 0; i < 5; ++i)
                    app.processEvents(QEventLoop::AllEvents, 20);
                if (!window.grab().save(QString("%1/%2-%3-%4x%5.png").arg(folder, extra, name).arg(size.width()).arg(size.height())))
                    return 3;
                ++saved;
            }
            window.showPage("overview");
            if (auto *why = window.findChild<QPushButton *>("why0")) {
                why->click();
                for (int i = 0; i < 5; ++i)
                    app.processEvents(QEventLoop::AllEvents, 20);
                if (!window.grab().save(QString("%1/why-%2-%3x%4.png").arg(folder, name).arg(size.width()).arg(size.height())))
                    return 3;
                ++saved;
                why->click();
            }
        }
    }
    saved += takeImportScreenshots(app, window, folder);
    const std::vector<std::string> scenarios = farthing::data::scenarioNames(window.document()->json());
    if (!scenarios.empty()) { // the first scenario against the base case
        Theme::instance().setMode(ThemeMode::Light);
        window.resize(1440, 900);
        window.showPage("overview");
        window.document()->setScenario(QString::fromStdString(scenarios.front()));
        clock.restart();
        while ((!window.runner()->baseline() || window.runner()->isRunning()) && clock.elapsed() < 120000)
            app.processEvents(QEventLoop::AllEvents, 50);
        if (!window.grab().save(folder + "/scenario-light-1440x900.png"))
            return 3;
        ++saved;
        window.goToField("/pipeline/stages/rubric/output/visible");
        window.document()->edit("/pipeline/stages/rubric/route/0/malformed", 0.02, "Edit");
        for (const char *page : {"pipeline", "scenarios"}) {
            window.showPage(page);
            clock.restart();
            while (clock.elapsed() < 6000)
                app.processEvents(QEventLoop::AllEvents, 50);
            if (!window.grab().save(QString("%1/%2-scenario-light-1440x900.png").arg(folder, page)))
                return 3;
            ++saved;
        }
        window.document()->undoStack()->undo();
    }
    std::printf("%d screenshots in %s\n", saved, qPrintable(folder));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // Before QApplication, which aborts without a display.
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("farthing " FARTHING_VERSION);
            return 0;
        }
        if (std::strcmp(argv[i], "--help") == 0) {
            std::puts("farthing [FILE] [--sample ID] [--screenshots DIR] [--measure]\n\nFILE is a .farthing project, a plan as .json, or a price sheet.\n"
                      "--measure prints how long the first paint and the figures take, and the memory.\n"
                      "Without a display use farthing-cli.");
            return 0;
        }
    }
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName("farthing");
    QCoreApplication::setApplicationName("farthing");
    QGuiApplication::setDesktopFileName("org.farthing.farthing");
    QString sample, file, screenshots; // none: the first page
    bool measured = false;
    const QStringList words = app.arguments();
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == "--sample" && i + 1 < words.size())
            sample = words[++i];
        else if (words[i] == "--screenshots" && i + 1 < words.size())
            screenshots = words[++i];
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
    Theme::instance().setMode(screenshots.isEmpty() ? static_cast<ThemeMode>(QSettings().value("theme", 0).toInt()) : ThemeMode::Light);
    MainWindow window;
    if (!sample.isEmpty() && !window.openSample(sample)) {
        std::fprintf(stderr, "There is no sample \"%s\".\n", qPrintable(sample));
        return 2;
    }
    if (!file.isEmpty())
        window.openPath(file);
    if (!screenshots.isEmpty())
        return takeScreenshots(app, window, screenshots);
    if (measured)
        return measureStart(app, window);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::offerRecovery); // after the first paint
    return app.exec();
}

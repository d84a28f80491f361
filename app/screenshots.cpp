// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "ui/i18n/language.h"
#include "ui/i18n/text_fit.h"
#include "ui/import/import_panel.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace farthing::ui;

namespace {

class Camera {
public:
    Camera(QApplication &app, MainWindow &window, const QString &folder, const QStringList &only) : m_app(app), m_window(window), m_folder(folder), m_only(only) {}

    /// Pages and what opens on them.
    void everyPage()
    {
        inEachDress([&] { // a change of theme restyles all there is: once for all pages
            for (const PageEntry &page : pageRegistry()) {
                if (!wanted(page.id))
                    continue;
                m_window.showPage(page.id);
                settle();
                shoot(page.id);
                if (m_theme != "light" || m_window.width() != 1024)
                    continue;
                theRest(page.id);
                auto *topics = page.id == "guide" ? m_window.findChild<QListWidget *>("guideTopics") : nullptr;
                for (int row = 1; topics && row < topics->count(); ++row) {
                    topics->setCurrentRow(row);
                    shoot(QString("guide-topic%1").arg(row));
                }
            }
            m_window.showPage("welcome");
            shoot("welcome");
            m_window.showPage("overview");
            m_window.openPalette();
            shoot("palette");
            m_window.goToField(inStage("output/visible"));
            shoot("fields");
            m_window.goToField(inStage(checkedStage() ? "checker/catches" : "route/0/malformed"));
            shoot("failure");
            m_window.showPage("overview");
            wait(50);
            if (auto *why = m_window.findChild<QPushButton *>("why0"); why && wanted("why")) {
                why->click();
                until([this] { return m_window.runner()->works()->all().empty(); });
                for (const auto &[view, name] : {std::pair{"whyBreakdown", "why"}, {"whyTasks", "why-tasks"}, {"whyChanges", "why-changes"}}) {
                    m_window.findChild<QPushButton *>(view)->click();
                    shoot(name);
                }
                why->click();
            }
        });
    }

    /// The import of a stranger's table: what is asked, then what would change.
    void anImport()
    {
        if (!wanted("import"))
            return;
        const QTemporaryDir place;
        QFile file(place.filePath("Preisliste KI-Modelle.csv"));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("KI-Modelle\n\nModell;Prompt price ($/1M);Completion price ($/1M);Cached;Stand;Hinweis\nanthropic/claude-haiku-4-5;0,90;4,50;0,09;03/04/2026;\n"
                   "openai/gpt-4o-mini;0,15;0,60;0,075;03/04/2026;\nopenai/gpt-5.6;5,00;30,00;9,00;03/04/2026;Cache?\nmistral/large;zu erfragen;1,50;;05/06/2026;\nGesamt;;36,60;;;\n");
        file.close();
        auto *panel = m_window.findChild<ImportPanel *>();
        const auto step = [&](const QString &name) {
            until([panel] { return !panel->session()->isReading() && !panel->session()->isComputing(); });
            inEachDress([&] { shoot(name); });
        };
        m_window.importPrices(file.fileName());
        step("import-columns");
        farthing::data::ImportAnswers answers = panel->session()->answers();
        answers.per = "1M tokens";
        answers.currency = "USD";
        answers.dates = "dmy";
        panel->session()->setAnswers(answers, farthing::data::Question::Kind::Dates);
        step("import-answered");
        panel->session()->review();
        step("import-review");
        panel->session()->discard();
    }

    /// The first scenario against the base case.
    void aScenario()
    {
        const std::vector<std::string> scenarios = farthing::data::scenarioNames(m_window.document()->json());
        if (scenarios.empty() || !wanted("scenario"))
            return;
        Theme::instance().setMode(ThemeMode::Light);
        m_theme = "light";
        m_window.resize(1440, 900);
        m_window.showPage("overview");
        m_window.document()->setScenario(QString::fromStdString(scenarios.front()));
        until([this] { return m_window.runner()->baseline() && !m_window.runner()->isRunning(); });
        shoot("overview-scenario");
        m_window.document()->edit(inStage("route/0/malformed").toStdString(), 0.02, "Edit");
        for (const char *page : {"pipeline", "scenarios"}) {
            m_window.showPage(page);
            settle();
            wait(3000);
            shoot(QString(page) + "-scenario");
        }
        m_window.document()->undoStack()->undo();
        m_window.document()->setScenario({});
    }

    void settle()
    {
        until([this] { return m_window.runner()->result() && !m_window.runner()->isRunning(); });
        wait(60);
        const auto *method = m_window.currentPage() == "scenarios" ? m_window.findChild<QLabel *>("comparisonMethod") : nullptr;
        until([&] { // what is computed beside the run lands later
            const QList<Page *> all = m_window.findChildren<Page *>();
            return (!method || !method->text().isEmpty())
                && std::none_of(all.begin(), all.end(), [](const Page *each) { return each->isVisible() && each->property("working").toBool(); });
        });
    }
    int saved() const { return m_saved; }
    bool failed() const { return m_failed; }
    const QStringList &cutOff() const { return m_cutOff; }

private:
    /// A stage whose answers are checked; null: the plan has none.
    const farthing::Stage *checkedStage() const
    {
        const std::vector<farthing::Stage> &stages = m_window.document()->plan()->pipeline.stages;
        const auto found = std::find_if(stages.begin(), stages.end(), [](const farthing::Stage &stage) { return stage.checker.has_value(); });
        return found == stages.end() ? nullptr : &*found;
    }
    /// A field of that stage, or of the plan's first one.
    QString inStage(const char *field) const
    {
        const farthing::Stage *checked = checkedStage();
        const std::string &id = checked ? checked->id : m_window.document()->plan()->pipeline.stages.front().id;
        return QString("/pipeline/stages/%1/%2").arg(QString::fromStdString(id), field);
    }
    void wait(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < milliseconds)
            m_app.processEvents(QEventLoop::AllEvents, 20);
    }
    void until(const std::function<bool()> &done)
    {
        QElapsedTimer clock;
        clock.start();
        while (!done() && clock.elapsed() < 120000)
            m_app.processEvents(QEventLoop::AllEvents, 50);
    }
    void inEachDress(const std::function<void()> &act)
    {
        for (const auto &[name, mode] : {std::pair{"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                Theme::instance().setMode(mode);
                m_window.resize(size);
                m_theme = name;
                wait(40);
                act();
            }
    }
    /// Whether a picture begins or ends with one of the names that were asked for.
    bool wanted(const QString &name) const
    {
        return m_only.isEmpty() || std::any_of(m_only.begin(), m_only.end(), [&](const QString &asked) { return name.startsWith(asked) || name.endsWith(asked); });
    }
    void shoot(const QString &name)
    {
        if (!wanted(name))
            return;
        wait(100);
        const QString shot = QString("%1-%2-%3x%4").arg(name, m_theme).arg(m_window.width()).arg(m_window.height());
        m_failed = !m_window.grab().save(m_folder + "/" + shot + ".png") || m_failed;
        ++m_saved;
        if (m_theme == "light") // the dark theme has the same letters
            for (const QString &fault : clippedTexts(m_window))
                m_cutOff << shot + ": " + fault;
    }
    /// What lies below the first screenful of a page, screenful by screenful.
    void theRest(const QString &name)
    {
        QScrollArea *longest = nullptr; // the page's own, not that of a list in it
        for (QScrollArea *area : m_window.findChildren<QScrollArea *>())
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 && (!longest || area->verticalScrollBar()->maximum() > longest->verticalScrollBar()->maximum()))
                longest = area;
        if (!longest)
            return;
        QScrollBar *bar = longest->verticalScrollBar();
        for (int screen = 2; bar->value() < bar->maximum() && screen < 12; ++screen) {
            bar->setValue(bar->value() + longest->viewport()->height() - 40);
            shoot(QString("%1-%2").arg(name).arg(screen));
        }
        bar->setValue(0);
    }
    QApplication &m_app;
    MainWindow &m_window;
    QString m_folder, m_theme = "light";
    QStringList m_only;
    QStringList m_cutOff;
    int m_saved = 0;
    bool m_failed = false;
};

} // namespace

int takeScreenshots(QApplication &app, MainWindow &window, const QString &folder, const QStringList &languages, const QStringList &only)
{
    window.show();
    int saved = 0, cut = 0;
    for (const QString &language : languages) {
        if (!setLanguage(language) || !QDir().mkpath(folder + "/" + language))
            return 3;
        Camera camera(app, window, folder + "/" + language, only);
        app.processEvents();
        camera.settle();
        camera.everyPage();
        camera.anImport();
        camera.aScenario();
        if (camera.failed())
            return 3;
        saved += camera.saved();
        cut += static_cast<int>(camera.cutOff().size());
        for (const QString &line : camera.cutOff())
            std::printf("cut off: %s/%s\n", qPrintable(language), qPrintable(line));
    }
    std::printf("%d screenshots in %s, %d texts cut off\n", saved, qPrintable(folder), cut);
    return cut > 0 ? 4 : 0;
}

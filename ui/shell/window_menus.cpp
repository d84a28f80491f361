// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: every command stands here, so the palette and the guide list them all.
#include "data/samples/samples.h"
#include "ui/i18n/words.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

namespace farthing::ui {

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New plan"), QKeySequence::New, this, [this] { afterSaving([this] { newPlan(); }); });
    file->addAction(tr("New &window"), QKeySequence("Ctrl+Shift+N"), this, [this] {
        auto *other = new MainWindow;
        other->setAttribute(Qt::WA_DeleteOnClose);
        other->resize(size());
        other->show();
    });
    QMenu *fresh = file->addMenu(tr("New from sa&mple"));
    for (const data::Sample &sample : data::samples()) {
        const QString id = QString::fromStdString(sample.id);
        fresh->addAction(fieldText(sample.name), this, [this, id] { afterSaving([this, id] { openSample(id); }); });
    }
    file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseAndOpen);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : QSettings().value("recent").toStringList())
            recent->addAction(path, this, [this, path] { afterSaving([this, path] { openPath(path); }); })->setEnabled(QFileInfo::exists(path));
    });
    QMenu *earlier = file->addMenu(tr("Earlier sa&ves"));
    connect(earlier, &QMenu::aboutToShow, this, [this, earlier] { fillBackups(earlier); });
    file->addAction(tr("&Save"), QKeySequence::Save, this, [this] { saveInteractively(); });
    file->addAction(tr("Save &as…"), QKeySequence("Ctrl+Shift+S"), this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save as"), {}, tr("Project (*.farthing);;Plan as JSON (*.json)"));
        if (!path.isEmpty())
            save(path);
    });
    file->addSeparator();
    file->addAction(tr("&Import prices…"), QKeySequence("Ctrl+Shift+I"), this, &MainWindow::chooseAndImport);
    file->addAction(tr("Export &prices…"), this, &MainWindow::exportPrices);
    file->addAction(tr("&Export charts…"), QKeySequence("Ctrl+E"), this, &MainWindow::exportCharts);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence("Ctrl+Q"), this, &QWidget::close);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document->undoStack()->createUndoAction(menuBar(), tr("&Undo"));
    undo->setShortcut(QKeySequence("Ctrl+Z"));
    QAction *redo = m_document->undoStack()->createRedoAction(menuBar(), tr("&Redo"));
    redo->setShortcut(QKeySequence("Ctrl+Shift+Z"));
    edit->addActions({undo, redo});
    m_top->setUndoActions(undo, redo);
    edit->addSeparator();
    edit->addAction(tr("&New scenario"), this, [this] { m_document->newScenario({}); });
    edit->addAction(tr("&Duplicate the scenario shown"), this, [this] { m_document->newScenario(m_document->scenario()); });
    edit->addSeparator();
    QAction *search = edit->addAction(tr("&Find a command or field…"), this, &MainWindow::openPalette);
    search->setShortcuts({QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+P")});

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        const QString id = entry.id;
        QAction *action = go->addAction(entry.title(), this, [this, id] { showPage(id); });
        action->setShortcut(id == "guide" ? QKeySequence(Qt::Key_F1) : QKeySequence(QString("Ctrl+%1").arg(++number)));
    }
    go->addAction(tr("Why this n&umber?"), QKeySequence("Ctrl+I"), this, &MainWindow::askWhy);
    go->addAction(tr("&Welcome"), this, [this] { showPage("welcome"); });
    go->addSeparator();
    QMenu *scenario = go->addMenu(tr("&Scenario"));
    connect(scenario, &QMenu::aboutToShow, this, [this, scenario] {
        scenario->clear();
        scenario->addAction(tr("Base case"), this, [this] { m_document->setScenario({}); });
        for (const std::string &name : data::scenarioNames(m_document->rootJson())) {
            const QString chosen = QString::fromStdString(name);
            scenario->addAction(chosen, this, [this, chosen] { m_document->setScenario(chosen); });
        }
    });
    makeViewMenu();
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and which language it speaks: the View menu, and the change of language while it is open.
#include "ui/i18n/language.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/strips.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_words.h"

#include <QActionGroup>
#include <QEvent>
#include <QLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace farthing::ui {

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *themes = new QActionGroup(view);
    for (const auto &[name, mode] : {std::pair{tr("&System theme"), ThemeMode::System}, {tr("&Light theme"), ThemeMode::Light}, {tr("&Dark theme"), ThemeMode::Dark}}) {
        const ThemeMode chosen = mode;
        QAction *action = view->addAction(name, this, [chosen] {
            Theme::instance().setMode(chosen);
            QSettings().setValue("theme", static_cast<int>(chosen));
        });
        action->setCheckable(true);
        themes->addAction(action);
        connect(view, &QMenu::aboutToShow, action, [action, chosen] { action->setChecked(Theme::instance().mode() == chosen); });
    }
    QMenu *speak = view->addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(speak);
    const QString stored = QSettings().value("language").toString();
    for (const Language &language : languages()) {
        const QString code = language.code;
        QAction *action = speak->addAction(language.name, this, [code] {
            QSettings().setValue("language", code);
            setLanguage(code);
        });
        action->setCheckable(true);
        action->setChecked(code == stored);
        group->addAction(action);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || std::exchange(m_changesLanguage, true))
        return;
    // Later and once: each translator sends an event, and the menu that asked is still open.
    QMetaObject::invokeMethod(this, &MainWindow::changeLanguage, Qt::QueuedConnection);
}

void MainWindow::changeLanguage()
{
    m_changesLanguage = false;
    const QString page = currentPage();
    m_pages.clear();
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    delete m_palette;
    const auto renew = [this](auto *&part, auto *made) {
        delete centralWidget()->layout()->replaceWidget(part, made);
        made->setVisible(!part->isHidden());
        delete part;
        part = made;
    };
    renew(m_rail, new Rail(this));
    renew(m_top, new TopBar({m_document, m_runner}, this));
    renew(m_issues, new IssueStrip(this));
    renew(m_saveStrip, new SaveStrip(this));
    m_welcome = new Welcome;
    setMenuBar(new QMenuBar(this));
    m_document->renameSteps(currentLanguage(), [this](const std::string &path) { return tr("Change %1").arg(inSentence(fieldName(path))); });
    fillWindow();
    if (m_document->hasDocument())
        emit m_document->changed(); // the new pages take in what is open
    showPage(page);
    refreshTitle();
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, top bar, pages, issues strip, status bar, menus.
#pragma once
#include "ui/document/plan_document.h"
#include "ui/run/simulation_runner.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QPushButton;

namespace farthing::ui {

class Page;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    PlanDocument *document() { return m_document; }
    SimulationRunner *runner() { return m_runner; }
    void showPage(const QString &id);
    /// Shows the page that holds the field at a plan path, and focuses it.
    void goToField(const QString &path);
    /// Opens a project, a plan or a price file by its content; false and an entry in the strip when it cannot.
    bool openPath(const QString &path);
    bool openSample(const QString &id);
    bool importPrices(const QString &path);
    bool save(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void report(const QString &message);
    void refreshState();
    void refreshTitle();
    bool saveInteractively();
    PlanDocument *m_document;
    SimulationRunner *m_runner;
    QStackedWidget *m_stack;
    QLabel *m_name, *m_state, *m_strip, *m_status;
    std::vector<std::pair<QString, QPushButton *>> m_rail;
    std::vector<Page *> m_pages;
    QString m_fault;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, top bar, pages, strips, status bar, menus.
#pragma once
#include "data/store/file_claim.h"
#include "data/store/recovery.h"
#include "ui/document/plan_document.h"
#include "ui/run/simulation_runner.h"

#include <QMainWindow>
#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace farthing::ui {

class Autosave;
class ChartBatch;
class IssueStrip;
class Notice;
class Page;
class Palette;
class Rail;
class SaveStrip;
class StatusLine;
class TopBar;
class Welcome;
class WhyDesk;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    PlanDocument *document() { return m_document; }
    SimulationRunner *runner() { return m_runner; }
    /// "welcome" or the id of a page.
    void showPage(const QString &id);
    QString currentPage() const;
    /// Shows the page that holds the field at a plan path, and focuses it.
    void goToField(const QString &path);
    void openPalette();
    /// Opens a project, a plan or a price file by its content; false and an entry in the strip when it cannot.
    bool openPath(const QString &path);
    bool openSample(const QString &id);
    void newPlan();
    /// Opens the import in the page of the prices: nothing is imported before it is accepted there.
    void importPrices(const QString &path);
    bool save(const QString &path);
    /// Writes the price sheet in use as .csv or .xlsx; false and an entry in the strip when it cannot.
    bool writePrices(const QString &path);
    /// Writes every chart in every format, one after the other while the window goes on.
    void exportChartsTo(const QString &folder);
    /// Shows what earlier runs left unsaved when they crashed, to be restored or discarded.
    void offerRecovery();
    bool isReadOnly() const { return m_readOnly; } ///< another window edits the file

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillWindow();
    /// Makes everything with words in it anew, around the same document.
    void changeLanguage();
    void makeMenus();
    void makeViewMenu();
    void makeFileMenu();
    /// Runs `action` now, or once the unsaved changes were saved or discarded.
    void afterSaving(std::function<void()> action);
    void chooseAndOpen();
    void chooseAndImport();
    void exportCharts();
    /// The sheet in use, as CSV or XLSX that imports back equal.
    void exportPrices();
    void askWhy();
    void report(const QString &message);
    void paleFigures(bool behind);
    void refreshState();
    void refreshTitle();
    void refreshFrame();
    bool saveInteractively();
    void makeRecovery();
    void showOffer();
    void restoreCopy();
    /// Claims the file for this window while `use` opens or saves it, and keeps it if that succeeds. Where another window has
    /// it: an error, or for `mayRead` opened all the same.
    Status withClaim(const QString &path, bool mayRead, const std::function<Status()> &use);
    void followFile();
    void fillBackups(QMenu *menu);
    void openBackup(const QString &path, const QString &backup);
    PlanDocument *m_document;
    SimulationRunner *m_runner;
    QStackedWidget *m_stack;
    Rail *m_rail;
    TopBar *m_top;
    Welcome *m_welcome;
    IssueStrip *m_issues;
    SaveStrip *m_saveStrip;
    Palette *m_palette;
    StatusLine *m_status;
    QLabel *m_scenarioNote;
    std::vector<Page *> m_pages;
    QString m_fault;
    std::function<void()> m_pending;   ///< what the save strip asks about
    bool m_mayClose = false;
    ChartBatch *m_export = nullptr;
    WhyDesk *m_why = nullptr;
    Autosave *m_autosave = nullptr;
    Notice *m_offer = nullptr, *m_elsewhere = nullptr;
    QPushButton *m_restore = nullptr;
    std::vector<data::RecoveryCopy> m_abandoned; ///< still to be offered; the first one is shown
    std::optional<data::FileClaim> m_claim;      ///< of the open file
    QString m_holder;                            ///< who edits the file that could not be claimed
    bool m_readOnly = false;
    bool m_changesLanguage = false;
};

} // namespace farthing::ui

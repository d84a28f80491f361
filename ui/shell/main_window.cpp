// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/charts/chart_batch.h"
#include "ui/charts/chart_panel.h"
#include "ui/explain/why_desk.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/kpi_card.h"
#include "ui/pages/page.h"
#include "ui/shell/palette_items.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/strips.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"
#include "ui/shell/work_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/island.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/number_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStatusBar>

namespace farthing::ui {

namespace {

constexpr int compactBelow = 1180;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_document(new PlanDocument(this)), m_runner(new SimulationRunner(m_document, this)), m_stack(new QStackedWidget), m_rail(new Rail(this)),
      m_top(new TopBar({m_document, m_runner}, this)), m_welcome(new Welcome), m_issues(new IssueStrip(this)), m_saveStrip(new SaveStrip(this)), m_status(new StatusLine(this)), m_scenarioNote(new QLabel(this))
{
    setAcceptDrops(true);
    setMinimumSize(1024, 600);
    auto *central = new QWidget(this);
    setCentralWidget(central);
    m_scenarioNote->setContentsMargins(24, 6, 24, 6);
    m_scenarioNote->setWordWrap(true);
    m_scenarioNote->setObjectName("scenarioNote");
    makeRecovery();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_scenarioNote);
    column->addWidget(m_elsewhere);
    column->addWidget(new Island(m_stack), 1);
    column->addWidget(m_offer);
    column->addWidget(m_saveStrip);
    column->addWidget(m_issues);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    statusBar()->addWidget(new Island(m_status), 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new WorkStrip(m_runner->works(), this));
    m_export = new ChartBatch(m_runner->works(), this);
    connect(m_export, &ChartBatch::finished, this, [this](int written, const QString &fault) {
        if (!fault.isEmpty())
            return report(fault);
        statusBar()->showMessage(written == 1 ? tr("1 file written") : tr("%1 files written").arg(written), 8000);
    });
    m_status->setContentsMargins(16, 0, 0, 0);
    m_why = new WhyDesk({m_document, m_runner}, this);
    connect(m_why, &WhyDesk::fieldAsked, this, &MainWindow::goToField);
    fillWindow();
    connect(m_document, &PlanDocument::fileChanged, this, &MainWindow::refreshTitle);
    connect(m_document, &PlanDocument::changed, this, [this] { m_fault.clear(); });
    connect(m_runner, &SimulationRunner::resultReady, this, &MainWindow::refreshState);
    connect(m_runner, &SimulationRunner::runningChanged, this, &MainWindow::refreshState);
    connect(m_runner, &SimulationRunner::behindChanged, this, &MainWindow::paleFigures);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::refreshState);
    showPage("welcome");
    refreshTitle();
    resize(1440, 900);
}

/// Pages and menus, and what the parts around them do. Once more when the language changes.
void MainWindow::fillWindow()
{
    m_stack->addWidget(m_welcome);
    for (const PageEntry &entry : pageRegistry()) {
        Page *page = entry.make({m_document, m_runner}, m_stack);
        connect(page, &Page::fieldAsked, this, &MainWindow::goToField);
        connect(page, &Page::whyAsked, m_why, [this, page](const Question &question) { m_why->toggle(page, question); });
        connect(page, &Page::exportAsked, this, &MainWindow::exportCharts);
        connect(page, &Page::fileAsked, this, &MainWindow::chooseAndImport);
        m_stack->addWidget(page);
        m_pages.push_back(page);
    }
    m_palette = new Palette(centralWidget());
    makeMenus();

    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::paletteAsked, this, &MainWindow::openPalette);
    connect(m_issues, &IssueStrip::fieldAsked, this, &MainWindow::goToField);
    connect(m_saveStrip, &SaveStrip::saveChosen, this, [this] {
        const auto action = std::exchange(m_pending, nullptr);
        if (saveInteractively() && action)
            action();
    });
    connect(m_saveStrip, &SaveStrip::discardChosen, this, [this] {
        if (const auto action = std::exchange(m_pending, nullptr))
            action();
    });
    connect(m_saveStrip, &SaveStrip::cancelled, this, [this] { m_pending = nullptr; });
    connect(m_welcome, &Welcome::sampleChosen, this, [this](const QString &id) { afterSaving([this, id] { openSample(id); }); });
    connect(m_welcome, &Welcome::fileChosen, this, [this](const QString &path) { afterSaving([this, path] { openPath(path); }); });
    connect(m_welcome, &Welcome::openAsked, this, &MainWindow::chooseAndOpen);
    connect(m_welcome, &Welcome::newAsked, this, [this] { afterSaving([this] { newPlan(); }); });
    connect(m_welcome, &Welcome::importAsked, this, &MainWindow::chooseAndImport);
    connect(m_welcome, &Welcome::guideAsked, this, [this] { showPage("guide"); });
}

void MainWindow::showPage(const QString &id)
{
    if (id == "welcome") {
        m_welcome->refreshRecent();
        m_stack->setCurrentWidget(m_welcome);
    }
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (pageRegistry()[i].id == id) {
            m_pages[i]->cameFrom(currentPage());
            m_stack->setCurrentWidget(m_pages[i]);
        }
    m_rail->setCurrent(id);
    refreshFrame();
    refreshState();
    // Keys go to the page, unless something on it has the focus already.
    QWidget *page = m_stack->currentWidget();
    if (!focusWidget() || !page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::currentPage() const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_stack->currentWidget() == m_pages[i])
            return pageRegistry()[i].id;
    return "welcome";
}

void MainWindow::goToField(const QString &path)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->showField(path.toStdString())) {
            showPage(pageRegistry()[i].id);
            m_pages[i]->showField(path.toStdString()); // once more: only what is shown takes the focus
            return;
        }
    statusBar()->showMessage(tr("This plan has nothing at %1.").arg(path), 8000);
}

void MainWindow::askWhy()
{
    for (Page *page : m_pages)
        if (page == m_stack->currentWidget()) {
            if (const std::optional<Question> question = page->question())
                return m_why->toggle(page, *question);
            statusBar()->showMessage(tr("This page shows no figure of the plan. Overview, Pipeline, Demand and revenue, Hardware and Scenarios do."), 8000);
        }
}

void MainWindow::openPalette()
{
    std::vector<PaletteItem> items = commandItems(menuBar());
    if (m_document->hasDocument())
        for (PaletteItem &item : fieldItems(*m_document->plan(), [this](const QString &path) { goToField(path); }))
            items.push_back(std::move(item));
    m_palette->open(std::move(items));
}

void MainWindow::report(const QString &message)
{
    m_fault = message;
    refreshState();
}

/// Rail and top bar belong to an open plan: the first page stands alone.
void MainWindow::refreshFrame()
{
    const bool open = m_document->hasDocument();
    m_rail->setVisible(open || currentPage() != "welcome");
    m_top->setVisible(open && currentPage() != "welcome");
    m_rail->setCompact(width() < compactBelow);
}

/// Figures of an earlier plan stay until the new ones come, but do not pass for them.
void MainWindow::paleFigures(bool behind)
{
    for (KpiCard *card : findChildren<KpiCard *>())
        card->setBehind(behind);
    for (ChartPanel *panel : findChildren<ChartPanel *>())
        panel->setBehind(behind);
    for (FlowView *flow : findChildren<FlowView *>())
        flow->setBehind(behind);
}

/// Escape reaches the window when nothing that has the focus wants it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const std::vector<WorkList::Work> &works = m_runner->works()->all();
    if (event->key() == Qt::Key_Escape && !works.empty() && works.front().begun.elapsed() >= WorkStrip::shownAfter)
        m_runner->works()->cancelOldest();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    refreshFrame();
    refreshState();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(m_document->hasDocument() ? (m_readOnly ? tr("%1 (read-only)").arg(m_document->title()) : m_document->title()) + "[*] – Farthing" : tr("Farthing"));
    setWindowModified(m_document->hasDocument() && !m_document->undoStack()->isClean());
    refreshFrame();
    refreshState();
}

void MainWindow::refreshState()
{
    const EvaluationPtr e = m_runner->result();
    if (e && m_document->hasDocument()) {
        m_status->say({tr("Seed %1").arg(e->seed), tr("Price sheet %1, %2").arg(QString::fromStdString(m_document->sheet()->name), QString::fromStdString(m_document->sheet()->date)),
                       QString::fromStdString(m_document->plan()->currency), tr("%1 draws").arg(plainNumber(static_cast<double>(e->month.draws))), tr("± is the 95 % Monte Carlo error"),
                       m_document->undoStack()->isClean() ? tr("No unsaved changes") : tr("Unsaved changes")});
    } else {
        m_status->say({tr("Works offline: nothing leaves this computer")});
    }
    const Issues issues = m_runner->issues();
    m_issues->setIssues(m_document->hasDocument() ? issues : Issues(), m_fault);
    std::map<QString, std::pair<int, bool>> counts;
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Info)
            continue;
        const QString page = issue.path.starts_with("/pipeline") ? "pipeline" : issue.path.starts_with("/prices") ? "prices" : issue.path.starts_with("/pools") ? "hardware" : "demand";
        ++counts[page].first;
        counts[page].second = counts[page].second || issue.severity == Severity::Error;
    }
    for (const PageEntry &entry : pageRegistry())
        m_rail->setCount(entry.id, counts[entry.id].first, counts[entry.id].second);
    const QString scenario = m_document->scenario();
    m_scenarioNote->setVisible(!scenario.isEmpty() && currentPage() != "welcome");
    m_scenarioNote->setText(tr("Scenario “%1”: figures and fields are its own, and edits change it alone. A dot marks what differs from the base case.").arg(scenario));
    const QString style = QString("background: %1; color: %2").arg(Theme::instance().color(Role::InfoFill).name(), Theme::instance().color(Role::Info).name());
    if (style != m_scenarioNote->styleSheet())
        m_scenarioNote->setStyleSheet(style);
}

} // namespace farthing::ui

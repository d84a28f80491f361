// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "ui/charts/charts.h"
#include "ui/pages/chart_context.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr int maxRecent = 10;

void remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value("recent").toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue("recent", recent.mid(0, maxRecent));
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_document(new PlanDocument(this)), m_runner(new SimulationRunner(m_document, this)), m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    setMinimumSize(1024, 600);
    auto *central = new QWidget(this);
    setCentralWidget(central);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *rail = new QFrame(central);
    rail->setObjectName("rail");
    rail->setFixedWidth(188);
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(8, 14, 8, 14);
    railColumn->setSpacing(2);
    auto *brand = new QLabel(tr("Farthing"), rail);
    brand->setFont(Theme::instance().font(Type::Section));
    brand->setContentsMargins(10, 0, 0, 10);
    railColumn->addWidget(brand);
    QString section;
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.section != section) {
            section = entry.section;
            auto *label = new QLabel(section, rail);
            label->setFont(Theme::instance().font(Type::Secondary));
            label->setContentsMargins(10, 10, 0, 2);
            railColumn->addWidget(label);
        }
        auto *button = new QPushButton(rail);
        button->setText(entry.name);
        button->setProperty("nav", true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setShortcut(QKeySequence(QString("Ctrl+%1").arg(++number)));
        button->setAccessibleName(QString(entry.name).replace("&&", "&"));
        button->setObjectName("nav_" + entry.id);
        const QString id = entry.id;
        connect(button, &QPushButton::clicked, this, [this, id] { showPage(id); });
        railColumn->addWidget(button);
        m_rail.emplace_back(id, button);
        Page *page = entry.make({m_document, m_runner}, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::fieldAsked, this, &MainWindow::goToField);
        m_pages.push_back(page);
    }
    railColumn->addStretch();
    row->addWidget(rail);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *top = new QFrame(central);
    top->setObjectName("topBar");
    top->setFixedHeight(52);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(24, 0, 24, 0);
    m_name = new QLabel(top);
    m_name->setFont(Theme::instance().font(Type::Section));
    m_state = new QLabel(top);
    m_state->setObjectName("runState");
    bar->addWidget(m_name);
    bar->addStretch();
    bar->addWidget(m_state);
    column->addWidget(top);
    column->addWidget(m_stack, 1);
    m_strip = new QLabel(central);
    m_strip->setObjectName("issues");
    m_strip->setWordWrap(true);
    m_strip->setContentsMargins(24, 8, 24, 8);
    m_strip->setTextFormat(Qt::RichText);
    column->addWidget(m_strip);
    row->addLayout(column, 1);
    m_status = new QLabel(this);
    statusBar()->addWidget(m_status);
    statusBar()->setSizeGripEnabled(false);

    makeMenus();
    connect(m_strip, &QLabel::linkActivated, this, &MainWindow::goToField);
    connect(m_document, &PlanDocument::fileChanged, this, &MainWindow::refreshTitle);
    connect(m_document, &PlanDocument::changed, this, [this] { m_fault.clear(); });
    connect(m_runner, &SimulationRunner::resultReady, this, &MainWindow::refreshState);
    connect(m_runner, &SimulationRunner::runningChanged, this, &MainWindow::refreshState);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::refreshState);
    showPage("overview");
    resize(1440, 900);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *fresh = file->addMenu(tr("&New from sample"));
    for (const data::Sample &sample : data::samples()) {
        const QString id = QString::fromStdString(sample.id);
        fresh->addAction(QString::fromStdString(sample.name), this, [this, id] { openSample(id); });
    }
    file->addAction(tr("&Open…"), QKeySequence::Open, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {}, tr("Projects and plans (*.farthing *.json)"));
        if (!path.isEmpty())
            openPath(path);
    });
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : QSettings().value("recent").toStringList())
            recent->addAction(path, this, [this, path] { openPath(path); })->setEnabled(QFileInfo::exists(path));
    });
    file->addAction(tr("&Save"), QKeySequence::Save, this, [this] { saveInteractively(); });
    file->addAction(tr("Save &as…"), QKeySequence::SaveAs, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save as"), {}, tr("Project (*.farthing);;Plan as JSON (*.json)"));
        if (!path.isEmpty())
            save(path);
    });
    file->addSeparator();
    file->addAction(tr("&Import prices…"), QKeySequence("Ctrl+Shift+I"), this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import prices"), {}, tr("Price sheets (*.json *.csv *.tsv)"));
        if (!path.isEmpty())
            importPrices(path);
    });
    file->addAction(tr("&Export charts…"), QKeySequence("Ctrl+E"), this, [this] {
        const EvaluationPtr e = m_runner->result();
        const QString folder = e ? QFileDialog::getExistingDirectory(this, tr("Export charts to")) : QString();
        if (folder.isEmpty())
            return;
        for (const ChartContent &chart : allCharts(*e, chartContext(*m_document->plan(), *m_document->sheet(), e->seed, e->month.tasks.p50)))
            for (const char *format : {".svg", ".png", ".pdf", ".csv"})
                if (const QString fault = exportChart(chart, folder + "/" + chart.fileName + format); !fault.isEmpty())
                    return report(fault);
    });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_document->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({undo, redo});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const auto &[name, mode] : {std::pair{tr("&System theme"), ThemeMode::System}, {tr("&Light theme"), ThemeMode::Light}, {tr("&Dark theme"), ThemeMode::Dark}}) {
        const ThemeMode chosen = mode;
        view->addAction(name, this, [chosen] {
            Theme::instance().setMode(chosen);
            QSettings().setValue("theme", static_cast<int>(chosen));
        });
    }
}

void MainWindow::goToField(const QString &path)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->showField(path.toStdString())) {
            showPage(pageRegistry()[i].id);
            m_pages[i]->showField(path.toStdString()); // once more: only what is shown takes the focus
            return;
        }
}

void MainWindow::showPage(const QString &id)
{
    for (std::size_t i = 0; i < m_rail.size(); ++i)
        if (m_rail[i].first == id) {
            m_rail[i].second->setChecked(true);
            m_stack->setCurrentIndex(static_cast<int>(i));
        }
}

void MainWindow::report(const QString &message)
{
    m_fault = message;
    refreshState();
}

void MainWindow::refreshTitle()
{
    const QString name = m_document->title();
    m_name->setText(name + (m_document->undoStack()->isClean() ? QString() : QString(" ") + QChar(0x2022)));
    setWindowTitle(name + "[*] – Farthing");
    setWindowModified(!m_document->undoStack()->isClean());
    refreshState();
}

void MainWindow::refreshState()
{
    const EvaluationPtr e = m_runner->result();
    if (e) {
        const double error = e->simulated.costPerSuccess.value > 0 ? 1.96 * e->simulated.costPerSuccess.se / e->simulated.costPerSuccess.value : 0;
        m_state->setText(tr("%L1 tasks · %2 ms · ±%3%4").arg(e->simulated.tasks).arg(e->milliseconds, 0, 'f', 0).arg(shareText(error, 2), m_runner->isRunning() ? tr(" · refining…") : QString()));
        m_status->setText(tr("Seed %1   |   Price sheet %2 · %3   |   %4   |   %L5 draws   |   ± is 95 % Monte Carlo error   |   %6")
                              .arg(e->seed).arg(QString::fromStdString(m_document->sheet()->name), QString::fromStdString(m_document->sheet()->date), QString::fromStdString(m_document->plan()->currency))
                              .arg(e->month.draws).arg(m_document->undoStack()->isClean() ? tr("Saved state") : tr("Unsaved changes")));
    }
    QString text = m_fault.toHtmlEscaped();
    bool error = !m_fault.isEmpty();
    const Issues issues = m_runner->issues();
    for (const Severity severity : {Severity::Error, Severity::Warning})
        for (const Issue &issue : issues)
            if (text.isEmpty() && issue.severity == severity) {
                error = severity == Severity::Error;
                text = QString("<b>%1</b>: %2 <a href=\"%1\">%3</a>").arg(QString::fromStdString(issue.path).toHtmlEscaped(), QString::fromStdString(issue.message).toHtmlEscaped(), tr("Show field"));
            }
    m_strip->setText(text);
    m_strip->setVisible(!text.isEmpty());
    const Theme &theme = Theme::instance();
    m_strip->setStyleSheet(QString("background: %1; color: %2").arg(theme.color(error ? Role::BadFill : Role::WarnFill).name(), theme.color(error ? Role::Bad : Role::Warn).name()));
}

bool MainWindow::openSample(const QString &id)
{
    data::Json plan = data::samplePlan(id.toStdString());
    if (plan.isNull())
        return false;
    const data::Json *name = plan.find("name");
    m_document->openJson(plan, name && name->asString() ? QString::fromStdString(*name->asString()) : id);
    return true;
}

bool MainWindow::openPath(const QString &path)
{
    if (path.endsWith(".csv") || path.endsWith(".tsv"))
        return importPrices(path);
    const Status done = m_document->openFile(path);
    if (!done) {
        if (path.endsWith(".json") && importPrices(path)) // a price file dropped on the window
            return true;
        report(QString::fromStdString(done.error().message));
        return false;
    }
    remember(path);
    return true;
}

bool MainWindow::importPrices(const QString &path)
{
    Result<data::PriceImport> import = data::importPriceFile(path.toStdString());
    if (!import) {
        report(QString::fromStdString(import.error().message));
        return false;
    }
    m_document->addSheet(import->sheet, import->issues);
    showPage("prices");
    statusBar()->showMessage(tr("%1: %2 entries read, %3 refused, %4 priced otherwise. Undo brings the old sheet back.")
                                 .arg(QString::fromStdString(import->format)).arg(import->read).arg(import->refused).arg(import->otherwise), 15000);
    return true;
}

bool MainWindow::save(const QString &path)
{
    const Status done = m_document->saveFile(path);
    if (!done) {
        report(QString::fromStdString(done.error().message));
        return false;
    }
    remember(path);
    refreshTitle();
    return true;
}

bool MainWindow::saveInteractively()
{
    QString path = m_document->filePath();
    if (!path.endsWith(".farthing"))
        path = QFileDialog::getSaveFileName(this, tr("Save"), m_document->title() + ".farthing", tr("Project (*.farthing)"));
    return !path.isEmpty() && save(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_document->undoStack()->isClean()) {
        QMessageBox box(QMessageBox::Question, tr("Farthing"), tr("Save the changes to %1?").arg(m_document->title()),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
        const int answer = box.exec();
        if (answer == QMessageBox::Cancel || (answer == QMessageBox::Save && !saveInteractively())) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            openPath(url.toLocalFile());
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens, imports, saves and exports, and the question before unsaved changes go.
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/backups.h"
#include "data/store/state_folder.h"
#include "ui/charts/chart_batch.h"
#include "ui/charts/charts.h"
#include "ui/document/fresh_plan.h"
#include "ui/i18n/words.h"
#include "ui/pages/chart_context.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/strips.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>

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

void MainWindow::afterSaving(std::function<void()> action)
{
    if (!m_document->hasDocument() || m_document->undoStack()->isClean())
        return action();
    m_pending = std::move(action);
    m_saveStrip->ask(m_document->title());
}

void MainWindow::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {}, tr("Projects and plans (*.farthing *.json)"));
    if (!path.isEmpty())
        afterSaving([this, path] { openPath(path); });
}

void MainWindow::chooseAndImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import prices"), {}, tr("Price sheets (*.csv *.tsv *.xlsx *.json);;All files (*)"));
    if (!path.isEmpty())
        importPrices(path);
}

void MainWindow::exportCharts()
{
    const EvaluationPtr e = m_runner->result();
    const QString folder = e ? QFileDialog::getExistingDirectory(this, tr("Export charts to")) : QString();
    if (!folder.isEmpty())
        exportChartsTo(folder);
}

void MainWindow::exportChartsTo(const QString &folder)
{
    if (const EvaluationPtr e = m_runner->result())
        m_export->start(allCharts(*e, chartContext(*m_document->plan(), *m_document->sheet(), e->seed, e->month.tasks.p50)), {".svg", ".png", ".pdf", ".csv"}, folder);
}

bool MainWindow::openSample(const QString &id)
{
    data::Json plan = data::samplePlan(id.toStdString());
    if (plan.isNull())
        return false;
    const data::Json *name = plan.find("name");
    m_document->openJson(plan, name && name->asString() ? QString::fromStdString(*name->asString()) : id);
    showPage("overview");
    return true;
}

void MainWindow::newPlan()
{
    m_document->openJson(freshPlan(data::bundledSheet()), tr("New plan"));
    showPage("pipeline");
}

bool MainWindow::openPath(const QString &path)
{
    if (!path.endsWith(".farthing") && !path.endsWith(".json")) {
        importPrices(path); // says in place why a file is none
        return true;
    }
    const Status done = withClaim(path, true, [&] { return m_document->openFile(path); });
    if (!done) {
        if (path.endsWith(".json") && data::previewPriceFile(path.toStdString())) { // a price file dropped on the window
            importPrices(path);
            return true;
        }
        report(messageText(done.error().message));
        return false;
    }
    remember(path);
    showPage("overview");
    return true;
}

void MainWindow::importPrices(const QString &path)
{
    for (Page *page : m_pages)
        if (page->takeFile(path))
            return showPage("prices");
}

bool MainWindow::save(const QString &path)
{
    const bool project = path.endsWith(".farthing");
    const Status kept = project ? data::keepBackup(path.toStdString(), data::stateFolder()) : Status(Nothing{});
    const auto write = [&] { return m_document->saveFile(path); };
    const Status done = project ? withClaim(path, false, write) : write();
    if (!done) {
        report(messageText(done.error().message));
        return false;
    }
    remember(path);
    refreshTitle();
    if (!kept)
        report(tr("Saved, but the earlier save could not be kept: %1").arg(messageText(kept.error().message)));
    return true;
}

bool MainWindow::saveInteractively()
{
    if (!m_document->hasDocument())
        return false;
    QString path = m_document->filePath();
    if (!path.endsWith(".farthing") || m_readOnly)
        path = QFileDialog::getSaveFileName(this, tr("Save"), m_document->title() + ".farthing", tr("Project (*.farthing)"));
    return !path.isEmpty() && save(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !m_document->hasDocument() || m_document->undoStack()->isClean()) {
        event->accept();
        return;
    }
    event->ignore();
    afterSaving([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (path.endsWith(".farthing") || path.endsWith(".json"))
            afterSaving([this, path] { openPath(path); });
        else
            openPath(path);
    }
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives a crash: copies of unsaved work that are offered, earlier saves, and files that another window edits.
#include "data/store/backups.h"
#include "data/store/state_folder.h"
#include "ui/document/autosave.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace farthing::ui {

namespace {

QString timeText(const std::string &iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODateWithMs);
    return windowLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

void MainWindow::makeRecovery()
{
    m_autosave = new Autosave(m_document, data::stateFolder() + "/recovery", {}, this);
    connect(m_autosave, &Autosave::failed, this, [this](const QString &reason) { report(tr("Unsaved work is not safe from a crash, save it: %1").arg(reason)); });
    m_offer = new Notice("recoveryOffer", centralWidget());
    m_restore = m_offer->addButton(tr("Restore"), "restoreCopy");
    m_restore->setProperty("primary", true);
    QPushButton *discard = m_offer->addButton(tr("Discard"), "discardCopy"), *later = m_offer->addButton(tr("Later"), "laterCopy");
    later->setToolTip(tr("Asks again when Farthing starts the next time."));
    connect(m_restore, &QPushButton::clicked, this, [this] { afterSaving([this] { restoreCopy(); }); });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_abandoned.front().remove();
        m_abandoned.erase(m_abandoned.begin());
        showOffer();
    });
    connect(later, &QPushButton::clicked, this, [this] {
        m_abandoned.clear();
        showOffer();
    });
    m_elsewhere = new Notice("openElsewhere", centralWidget());
    connect(m_document, &PlanDocument::fileChanged, this, &MainWindow::followFile);
}

void MainWindow::offerRecovery()
{
    m_abandoned = data::abandonedCopies(data::stateFolder() + "/recovery");
    showOffer();
}

void MainWindow::showOffer()
{
    if (m_abandoned.empty())
        return m_offer->say(NoticeKind::Info, {});
    const Result<data::Recovery> found = m_abandoned.front().read();
    m_restore->setVisible(bool(found));
    if (!found)
        return m_offer->say(NoticeKind::Bad, tr("A copy of unsaved work cannot be read: %1").arg(messageText(found.error().message)));
    const data::RecoveryNote &note = found->note;
    const QString title = QString::fromStdString(note.title), when = timeText(note.writtenAt);
    QString text = tr("Farthing ended before “%1” was saved. A copy from %2 has the unsaved work.").arg(title, when);
    if (!note.original.empty() && data::fileHash(note.original) != note.originalHash)
        text += " " + tr("The file has changed since, so the copy opens beside it and asks for a name when you save.");
    m_offer->say(NoticeKind::Warn, text);
}

void MainWindow::restoreCopy()
{
    if (m_abandoned.empty())
        return;
    Result<data::Recovery> found = m_abandoned.front().read();
    if (!found)
        return showOffer();
    const data::RecoveryNote &note = found->note;
    const QString path = QString::fromStdString(note.original), title = QString::fromStdString(note.title);
    const bool same = !path.isEmpty() && data::fileHash(note.original) == note.originalHash;
    const auto openAt = [&](const QString &at) {
        m_document->openRecovered(found->project, at, title);
        return Status(Nothing{});
    };
    if (!same || !withClaim(path, false, [&] { return openAt(path); }))
        openAt({});
    m_autosave->adopt(std::move(m_abandoned.front()));
    m_abandoned.erase(m_abandoned.begin());
    showPage("overview");
    showOffer();
}

Status MainWindow::withClaim(const QString &path, bool mayRead, const std::function<Status()> &use)
{
    if (m_claim && m_claim->path() == path.toStdString())
        return use();
    std::optional<data::FileClaim> before = std::exchange(m_claim, {});
    if (path.endsWith(".farthing")) {
        Result<data::FileClaim> made = data::FileClaim::on(path.toStdString());
        if (made) {
            m_claim = std::move(*made);
        } else {
            m_holder = messageText(made.error().message);
            if (!mayRead) {
                m_claim = std::move(before);
                return Error{tr("%1 is being edited by %2. Save under another name.").arg(path, m_holder).toStdString()};
            }
        }
    }
    const Status done = use();
    if (!done)
        m_claim = std::move(before);
    return done;
}

void MainWindow::followFile()
{
    const QString path = m_document->filePath();
    if (m_claim && m_claim->path() != path.toStdString())
        m_claim.reset();
    m_readOnly = path.endsWith(".farthing") && !m_claim;
    m_elsewhere->say(NoticeKind::Warn, m_readOnly ? tr("“%1” is being edited by %2, so it is open for reading: what you change here is saved under another name.").arg(m_document->title(), m_holder) : QString());
}

void MainWindow::fillBackups(QMenu *menu)
{
    menu->clear();
    const QString path = m_document->filePath();
    if (path.endsWith(".farthing"))
        for (const data::Backup &backup : data::backupsOf(path.toStdString(), data::stateFolder()))
            menu->addAction(timeText(backup.savedAt), this, [this, path, backup] { afterSaving([this, path, backup] { openBackup(path, QString::fromStdString(backup.path)); }); });
    if (menu->isEmpty())
        menu->addAction(tr("None: a file's earlier saves stand here, the last ten"))->setEnabled(false);
}

void MainWindow::openBackup(const QString &path, const QString &backup)
{
    Result<data::Project> project = data::loadProject(backup.toStdString());
    if (!project)
        return report(messageText(project.error().message));
    withClaim(path, true, [&] {
        m_document->openRecovered(std::move(*project), path, QFileInfo(path).completeBaseName());
        return Status(Nothing{});
    });
    showPage("overview");
}

} // namespace farthing::ui

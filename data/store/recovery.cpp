// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/recovery.h"

#include "data/store/state_folder.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QUuid>

namespace farthing::data {

namespace {

constexpr const char *suffix = ".farthing";

std::unique_ptr<QLockFile> lockBeside(const QString &base)
{
    auto lock = std::make_unique<QLockFile>(base + ".lock");
    lock->setStaleLockTime(0); // a copy is old as long as its process is dead, not as long as it is old
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

RecoveryCopy::RecoveryCopy(std::string path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
RecoveryCopy::RecoveryCopy(RecoveryCopy &&) noexcept = default;
RecoveryCopy &RecoveryCopy::operator=(RecoveryCopy &&) noexcept = default;
RecoveryCopy::~RecoveryCopy() = default;

Result<RecoveryCopy> RecoveryCopy::make(const std::string &folder)
{
    if (const Status made = makePrivateFolder(folder); !made)
        return made.error();
    const QString base = QString::fromStdString(folder) + "/" + QUuid::createUuid().toString(QUuid::Id128);
    auto lock = lockBeside(base);
    if (!lock)
        return Error{"Nothing can be written in " + folder + ". Free some space, or check the rights of the folder."};
    return RecoveryCopy(base.toStdString() + suffix, std::move(lock));
}

Status RecoveryCopy::write(Project project, const RecoveryNote &note) const
{
    project.session = Json(Json::Object{{"original", note.original}, {"original_hash", note.originalHash}, {"title", note.title}, {"written_at", note.writtenAt}});
    return saveProject(project, m_path);
}

Result<Recovery> RecoveryCopy::read() const
{
    Result<Project> project = loadProject(m_path);
    if (!project)
        return project.error();
    Recovery found{std::move(*project), {}};
    for (const auto &[key, target] : {std::pair{"original", &found.note.original}, {"original_hash", &found.note.originalHash}, {"title", &found.note.title}, {"written_at", &found.note.writtenAt}})
        if (const Json *text = found.project.session.find(key); text && text->asString())
            *target = *text->asString();
    found.project.session = Json::object();
    return found;
}

void RecoveryCopy::remove() const { QFile::remove(QString::fromStdString(m_path)); }

std::vector<RecoveryCopy> abandonedCopies(const std::string &folder)
{
    std::vector<RecoveryCopy> found;
    const QDir dir(QString::fromStdString(folder));
    QStringList bases;
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed))
        bases << file.fileName().section('.', 0, 0);
    bases.removeDuplicates();
    for (const QString &base : bases) {
        auto lock = lockBeside(dir.filePath(base));
        if (!lock)
            continue; // its process lives
        for (const QFileInfo &half : dir.entryInfoList({base + suffix + ".*"}, QDir::Files))
            QFile::remove(half.filePath());
        const QString path = dir.filePath(base + suffix);
        if (QFile::exists(path))
            found.push_back(RecoveryCopy(path.toStdString(), std::move(lock)));
    }
    return found;
}

} // namespace farthing::data

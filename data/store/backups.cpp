// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/backups.h"

#include "data/export/results.h"
#include "data/store/state_folder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace farthing::data {

namespace {

constexpr const char *stamp = "yyyy-MM-ddTHH-mm-ss.zzz"; // a name that every file system takes, and that sorts by time

/// A folder for each path: documents of one name in two folders are two.
QString folderOf(const std::string &path, const std::string &stateFolder)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QString::fromStdString(stateFolder) + "/backups/" + file.completeBaseName() + "-" + QString::fromLatin1(hash);
}

QDateTime timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.left(23), stamp);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::vector<Backup> backupsOf(const std::string &path, const std::string &stateFolder)
{
    std::vector<Backup> found;
    const QDir dir(folderOf(path, stateFolder));
    for (const QString &name : dir.entryList({"*.farthing"}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const QDateTime time = timeOf(name); time.isValid())
            found.push_back({dir.filePath(name).toStdString(), time.toString(Qt::ISODateWithMs).toStdString()});
    return found;
}

Status keepBackup(const std::string &path, const std::string &stateFolder)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return Nothing{};
    const QString folder = folderOf(path, stateFolder);
    if (const Status made = makePrivateFolder(folder.toStdString()); !made)
        return made;
    std::vector<Backup> kept = backupsOf(path, stateFolder);
    if (!kept.empty() && fileHash(kept.front().path) == fileHash(path))
        return Nothing{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{path + ": " + file.errorString().toStdString()};
    QDateTime time = QFileInfo(file).lastModified().toUTC();
    if (!kept.empty()) // two saves within a clock tick stay in order
        time = std::max(time, timeOf(QFileInfo(QString::fromStdString(kept.front().path)).fileName()).addMSecs(1));
    const std::string copy = (folder + "/" + time.toString(stamp) + ".farthing").toStdString();
    if (const Status written = writeFile(copy, file.readAll().toStdString(), 0600); !written)
        return written;
    kept = backupsOf(path, stateFolder);
    for (std::size_t i = backupsKept; i < kept.size(); ++i)
        QFile::remove(QString::fromStdString(kept[i].path));
    return Nothing{};
}

} // namespace farthing::data

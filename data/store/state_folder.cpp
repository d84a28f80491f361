// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/state_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace farthing::data {

std::string stateFolder()
{
    QString home = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isRelativePath(home)) // also when empty; the XDG specification tells to ignore relative ones
        home = QDir::homePath() + (QStandardPaths::isTestModeEnabled() ? "/.qttest/state" : "/.local/state");
    return QDir::cleanPath(home + "/farthing").toStdString();
}

Status makePrivateFolder(const std::string &path)
{
    const QString folder = QString::fromStdString(path);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{"The folder " + path + " cannot be made. Check the rights of the folders above it."};
    return Nothing{};
}

std::string fileHash(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex().toStdString();
}

} // namespace farthing::data

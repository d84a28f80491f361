// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/file_claim.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace farthing::data {

FileClaim::FileClaim(std::string path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
FileClaim::FileClaim(FileClaim &&) noexcept = default;
FileClaim &FileClaim::operator=(FileClaim &&) noexcept = default;
FileClaim::~FileClaim() = default;

Result<FileClaim> FileClaim::on(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QFileInfo real(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()); // two names of one file are one claim
    auto lock = std::make_unique<QLockFile>(real.absolutePath() + "/." + real.fileName() + ".lock");
    lock->setStaleLockTime(0); // only the end of its process ends a claim
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return FileClaim(path, std::move(lock)); // where no lock can be made, the file cannot be replaced either
    qint64 process = 0;
    QString host, program;
    lock->getLockInfo(&process, &host, &program);
    const QString who = process == QCoreApplication::applicationPid()
        ? QCoreApplication::translate("FileClaim", "another window")
        : QCoreApplication::translate("FileClaim", "process %1 on %2").arg(process).arg(host);
    return Error{who.toStdString()};
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier saves of a document, each under the time it was saved.
#pragma once
#include "model/core/result.h"

#include <string>
#include <vector>

namespace farthing::data {

inline constexpr int backupsKept = 10; ///< of each document; older ones go

struct Backup {
    std::string path;
    std::string savedAt;               ///< ISO 8601, UTC, to the millisecond
    bool operator==(const Backup &) const = default;
};

/// Keeps a copy of the file as it is on disk, private to its owner, before it is replaced. Nothing to do when there is no
/// file, or its content is the newest copy. Error: the copy could not be written; the file is untouched.
Status keepBackup(const std::string &path, const std::string &stateFolder);
/// Newest first.
std::vector<Backup> backupsOf(const std::string &path, const std::string &stateFolder);

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of unsaved work, kept while it is edited so that a crash loses no more than the last moments.
#pragma once
#include "data/store/project.h"

#include <memory>
#include <string>
#include <vector>

class QLockFile;

namespace farthing::data {

/// What a copy is of.
struct RecoveryNote {
    std::string original;              ///< absolute path of the document; empty: it was never saved
    std::string originalHash;          ///< SHA-256 of its bytes as it was opened or last saved, hex
    std::string title;                 ///< of the document
    std::string writtenAt;             ///< ISO 8601, UTC
    bool operator==(const RecoveryNote &) const = default;
};

/// A copy with its note.
struct Recovery {
    Project project;
    RecoveryNote note;
};

/// The place of one copy. While the object lives, other processes take its process for alive and leave the copy alone.
class RecoveryCopy {
public:
    /// A place of its own in the folder; nothing is written yet. Error: the folder cannot be made or written.
    static Result<RecoveryCopy> make(const std::string &folder);
    RecoveryCopy(RecoveryCopy &&) noexcept;
    RecoveryCopy &operator=(RecoveryCopy &&) noexcept;
    ~RecoveryCopy();                   ///< the copy stays, for a later start to offer

    /// Whole or not at all, flushed to disk; mode 0600. May be called from another thread, one call at a time.
    Status write(Project project, const RecoveryNote &note) const;
    Result<Recovery> read() const;
    void remove() const;               ///< the work was saved, or is not wanted any more
    const std::string &path() const { return m_path; }

private:
    RecoveryCopy(std::string path, std::unique_ptr<QLockFile> lock);
    friend std::vector<RecoveryCopy> abandonedCopies(const std::string &folder);
    std::string m_path;
    std::unique_ptr<QLockFile> m_lock; ///< names process and host; that of a dead process is taken over
};

/// Copies whose process ended without removing them, oldest first. They belong to this process from then on. What such a
/// process left half written is removed.
std::vector<RecoveryCopy> abandonedCopies(const std::string &folder);

} // namespace farthing::data

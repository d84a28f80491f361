// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write a document that several windows have open.
#pragma once
#include "model/core/result.h"

#include <memory>
#include <string>

class QLockFile;

namespace farthing::data {

/// Tells other windows and processes that a file is being edited: a lock file beside it names process and host. What a dead
/// process of this host left is taken over.
class FileClaim {
public:
    /// Error: another window or process has it; the message says which. A folder in which no lock can be written is no error.
    static Result<FileClaim> on(const std::string &path);
    FileClaim(FileClaim &&) noexcept;
    FileClaim &operator=(FileClaim &&) noexcept;
    ~FileClaim();                      ///< gives it up
    const std::string &path() const { return m_path; } ///< as given to on()

private:
    FileClaim(std::string path, std::unique_ptr<QLockFile> lock);
    std::string m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace farthing::data

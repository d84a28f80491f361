// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/results.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace farthing::data {

// QSaveFile can commit a truncated file on a full disk, so every step is checked here.
Status writeFile(const std::string &path, const std::string &bytes, unsigned mode)
{
    std::string temporary = path + ".XXXXXX";
    const int fd = mkstemp(temporary.data());
    const auto fail = [&](const char *what) {
        const std::string reason = std::strerror(errno);
        if (fd >= 0) {
            close(fd);
            unlink(temporary.c_str());
        }
        return Error{"Could not " + std::string(what) + " " + path + ": " + reason + ". The old file, if any, is unchanged."};
    };
    if (fd < 0)
        return fail("create a file beside");
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = write(fd, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail("write");
        done += static_cast<std::size_t>(n);
    }
    if (fchmod(fd, mode) != 0 || fsync(fd) != 0)
        return fail("write");
    if (rename(temporary.c_str(), path.c_str()) != 0)
        return fail("replace");
    close(fd);
    const std::size_t slash = path.rfind('/');
    const int directory = open(slash == std::string::npos ? "." : path.substr(0, slash + 1).c_str(), O_RDONLY | O_DIRECTORY);
    if (directory >= 0) {
        fsync(directory); // the rename itself reaches the disk
        close(directory);
    }
    return Nothing{};
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP archive in memory, opened as hostile: entry names are keys, never paths, and inflating stops at a budget.
#pragma once
#include "model/core/result.h"

#include <memory>
#include <string>
#include <string_view>

#include <QIODevice>

struct zip;
struct zip_file;

namespace farthing::data {

class ZipArchive {
public:
    static constexpr int maxEntries = 2000;
    static constexpr qint64 maxInflated = qint64(64) << 20;   ///< bytes of all entries read together
    static constexpr qint64 maxRatio = 200;                   ///< inflated to packed, beyond the first MiB

    /// Refuses archives that are damaged, encrypted, too many-headed, or name an entry twice, absolutely or with "..".
    static Result<ZipArchive> open(std::string_view bytes);
    bool has(const std::string &name) const;
    /// A device that yields the inflated bytes of an entry until the budget of the archive is spent; nullptr when absent.
    std::unique_ptr<QIODevice> entry(const std::string &name);
    /// Why reading stopped early, or empty.
    const std::string &fault() const { return *m_fault; }

private:
    std::shared_ptr<zip> m_zip;
    std::shared_ptr<qint64> m_left = std::make_shared<qint64>(maxInflated);
    std::shared_ptr<std::string> m_fault = std::make_shared<std::string>();
};

} // namespace farthing::data

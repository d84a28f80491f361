// SPDX-License-Identifier: GPL-3.0-or-later
// The project file *.farthing: one SQLite database with the plan and its price sheets.
#pragma once
#include "data/json/json.h"
#include "model/core/result.h"
#include "model/pricing/price_sheet.h"

#include <string>
#include <vector>

namespace farthing::data {

struct Project {
    Json plan;                         ///< the plan document
    std::vector<PriceSheet> sheets;    ///< besides the bundled one
    Json session;                      ///< window state, an object
    bool operator==(const Project &) const = default;
};

inline constexpr unsigned projectApplicationId = 0x46525447; ///< "FRTG"
inline constexpr int projectVersion = 1;

/// Opens as untrusted: application_id, user_version, quick_check, limits, no triggers, views or extensions.
Result<Project> loadProject(const std::string &path);
/// Atomic: a kill at any moment leaves the old or the new file. Mode 0600 for new files.
Status saveProject(const Project &project, const std::string &path);

} // namespace farthing::data

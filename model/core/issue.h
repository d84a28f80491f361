// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace farthing {

enum class Severity { Info, Warning, Error };

/// A fault or doubt in the user's data: where it is and what to do next.
/// `path` is a JSON pointer into the plan ("/pipeline/stages/rubric/calls", list items by id),
/// or "file:row" for imported rows.
struct Issue {
    Severity severity = Severity::Error;
    std::string path;
    std::string message;
    bool operator==(const Issue &) const = default;
};

using Issues = std::vector<Issue>;

inline bool hasErrors(const Issues &issues)
{
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            return true;
    return false;
}

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of tests/fixtures/plans, and issues in a readable form.
#pragma once
#include "data/plan/plan_json.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace farthing::test {

inline data::Json fixture(const std::string &name)
{
    const std::string path = std::string(FARTHING_SOURCE_DIR) + "/tests/fixtures/plans/" + name + ".json";
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    const Result<data::Json> json = data::parseJson(text.str());
    if (!json)
        throw std::runtime_error(path + ": " + json.error().message);
    return *json;
}

inline std::string shown(const Issues &issues)
{
    std::string text;
    for (const Issue &issue : issues)
        text += issue.path + ": " + issue.message + "\n";
    return text;
}

inline Plan planOf(const data::Json &document)
{
    const data::PlanRead read = data::readPlan(document);
    if (!read.plan)
        throw std::runtime_error("the plan is refused:\n" + shown(read.issues));
    return *read.plan;
}

inline bool hasIssue(const Issues &issues, const std::string &path, const std::string &part)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.path == path && issue.message.find(part) != std::string::npos;
    });
}

} // namespace farthing::test

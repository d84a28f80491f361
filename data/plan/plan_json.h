// SPDX-License-Identifier: GPL-3.0-or-later
// The plan format: JSON in, validated Plan out, and back.
#pragma once
#include "data/json/json.h"
#include "model/core/issue.h"
#include "model/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace farthing::data {

struct PlanRead {
    std::optional<Plan> plan;          ///< absent when issues hold an error
    Issues issues;                     ///< each with the path of its field
};
/// Validates and reads a plan document. Unknown keys, wrong types, ranges, missing references, laws without a solution
/// and constructs this version does not support are errors with their path; nothing is ignored.
PlanRead readPlan(const Json &document);
/// With a scenario's changes applied first (chains of "from" resolved from base); "base" or "" is the plan itself.
PlanRead readPlan(const Json &document, const std::string &scenario);
std::vector<std::string> scenarioNames(const Json &document);
Json writePlan(const Plan &plan);
/// SHA-256 of the canonical JSON, lower-case hex.
std::string planHash(const Json &document);

/// One field of the schema, for validation, inspectors and tooltips: one table describes them all.
struct FieldInfo {
    std::string pattern;               ///< "/pipeline/stages/*/route/*/malformed"
    std::string label, unit, help;     ///< "Malformed answers", "share", one sentence
    std::string kind;                  ///< number, quantity, count, text, bool, choice, integer, object, list
    double low = 0, high = 0;          ///< allowed range
    std::string defaultText;           ///< as shown: "0", "1", "none"
    std::vector<std::string> choices;
};
/// Every field of the format, parts before what they hold or after.
const std::vector<FieldInfo> &schemaFields();
/// The field at a path, or nullptr.
const FieldInfo *fieldInfo(std::string_view path);

} // namespace farthing::data

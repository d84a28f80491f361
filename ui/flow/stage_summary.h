// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage card says, worked out once per result from the plan, its figures and its issues.
#pragma once
#include "model/economics/evaluate.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace farthing::ui {

struct StageSummary {
    QString id, name, complexity;
    QString model, fallback;           ///< without the provider; fallback: empty when there is one tier
    QString calls;                     ///< "×5", or "" for one call
    QStringList badges;                ///< "≤ 3 attempts", "checker", …
    bool hasFigures = false;
    QString cost;                      ///< per successful task
    double share = 0;                  ///< of the cost, 0..1
    QString retry, cacheHit, ok, escalates; ///< as text; "–" where it does not apply
    double reached = 1;                ///< share of tasks that run the stage
    double costPerSuccess = 0;
    Severity severity = Severity::Info; ///< of the worst issue
    QString issue;                     ///< its message, or ""
    QString spoken() const;            ///< the whole card in words
    bool operator==(const StageSummary &) const = default;
};

/// One summary per stage in order. `evaluation` may be null or of an older plan: figures are matched by stage id.
std::vector<StageSummary> stageSummaries(const Plan &plan, const Evaluation *evaluation, const Issues &issues);
/// "claude-haiku-4-5" of "anthropic/claude-haiku-4-5"; "pool l4" of "pool:l4".
QString shortModelName(const std::string &model);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Two cases that are compared, and the fields in which they differ.
#pragma once
#include "data/json/json.h"
#include "model/decide/compare_plans.h"
#include "ui/explain/explanation.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace farthing::ui {

class PlanDocument;

struct ComparedCase {
    QString name;                      ///< "Base case"
    QString scenario;                  ///< empty: the base case
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const PriceSheet> sheet;
};
/// A field in which the second differs from the first: the first with this one field as the second has it.
struct MovedField {
    std::string path;
    QString from, to;                  ///< values in words
    ComparedCase alone;                ///< no plan: it cannot be moved by itself
};
struct ComparedCases {
    ComparedCase first, second;
    std::vector<MovedField> moved;
};
/// A scenario of the document, or its base case for "". No plan: it has errors.
ComparedCase caseOf(const PlanDocument &document, const QString &scenario);
/// With the fields that the scenarios set, where both views differ.
std::shared_ptr<const ComparedCases> comparedCases(const PlanDocument &document, const QString &first, const QString &second);

/// What is found out about a difference: the whole of it, then each field moved alone, on the same draws.
struct FoundDifference {
    decide::PlanComparison whole;
    std::vector<decide::PlanComparison> alone; ///< as many of the fields as are done
};
Explanation explainDifference(Figure figure, const ComparedCases &cases, const FoundDifference &found, const QString &currency);

} // namespace farthing::ui

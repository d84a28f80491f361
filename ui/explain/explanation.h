// SPDX-License-Identifier: GPL-3.0-or-later
// Why a number is what it is: formula, rows that sum to it, where each comes from, how sure it is.
#pragma once
#include "model/economics/evaluate.h"
#include "ui/explain/question.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace farthing::ui {

struct ExplainRow {
    QString label, detail;             ///< "Output", "5 calls × 96 tokens"
    double value = 0;                  ///< in the unit of the explanation
    QString source;                    ///< short: "bundled.csv row 4", "simulated"
    QString note;                      ///< shown when the row is chosen: inputs and their sources, one a line
    std::string path;                  ///< the field to go to; empty: none
    std::vector<ExplainRow> children;  ///< they sum to value
};
struct Explanation {
    QString title, subtitle;           ///< "Why $0.0593?", "mean of 200,000 tasks, ±0.0002"
    QStringList formula;               ///< "cost of all attempts", "÷", …: operators are single characters
    QString rowsTitle;                 ///< "Where it goes, per successful task"
    bool isShare = false;              ///< values are shares, else money or counts
    QString unit;                      ///< "USD", "% of tasks"
    std::vector<ExplainRow> rows;      ///< they sum to `total`
    double total = 0;
    QString totalText;                 ///< the headline
    QString error;                     ///< where the ± comes from
};

struct ExplainInput {
    const Evaluation &evaluation;
    const Plan &plan;
    const PriceSheet &sheet;
};
Explanation explainCostPerSuccess(const ExplainInput &input);
Explanation explainSuccess(const ExplainInput &input);
Explanation explainMargin(const ExplainInput &input);
Explanation explainMonthlyCost(const ExplainInput &input);
Explanation explainBreakeven(const ExplainInput &input);
Explanation explainFigure(Figure figure, const ExplainInput &input);
/// The rows summed, to be checked against the total.
double sumOf(const std::vector<ExplainRow> &rows);

} // namespace farthing::ui

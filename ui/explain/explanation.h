// SPDX-License-Identifier: GPL-3.0-or-later
// Why a number is what it is: formula, rows that sum to it, where each comes from, how sure it is.
#pragma once
#include "model/decide/sample_tasks.h"
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
    bool operator==(const ExplainRow &) const = default;
};
enum class RowUnit { Money, Share, Points, Seconds, Count }; ///< points: differences of shares
struct Explanation {
    QString title, subtitle;           ///< "Why $0.0593?", "mean of 200,000 tasks, ±0.0002"
    QStringList formula;               ///< "cost of all attempts", "÷", …: operators are single characters
    QString rowsTitle;                 ///< "Where it goes, per successful task"
    RowUnit rowUnit = RowUnit::Money;
    QString unit;                      ///< in the title of their column: "USD", "of tasks"
    std::vector<ExplainRow> rows;      ///< they sum to `total`
    double total = 0;
    bool hasShares = true;             ///< false: rows go up and down from nothing, so a share of them says nothing
    QString totalText;                 ///< the headline
    QString error;                     ///< where the ± comes from
    QString waiting;                   ///< in place of the rows: what is being found out, or why there are none
    bool operator==(const Explanation &) const = default;
};

/// What is found in the background, once per run; empty where it is not there yet.
struct Found {
    std::vector<decide::SampleGroup> byCost, byTime;
    std::vector<decide::StageTime> meanTime;
    bool timed = false;                ///< the last two are there, as far as they exist
};
struct ExplainInput {
    const Evaluation &evaluation;
    const Plan &plan;
    const PriceSheet &sheet;
    const Found *found = nullptr;      ///< null: nothing yet
};
Explanation explainCostPerSuccess(const ExplainInput &input);
Explanation explainMeanCost(const ExplainInput &input);
Explanation explainSuccess(const ExplainInput &input);
Explanation explainMargin(const ExplainInput &input);
Explanation explainMarginTarget(const ExplainInput &input);
Explanation explainTaskMargin(const ExplainInput &input);
Explanation explainMonthlyCost(const ExplainInput &input);
Explanation explainBreakeven(const ExplainInput &input);
Explanation explainTaskCost(const ExplainInput &input, double level);
Explanation explainTaskTime(const ExplainInput &input, double level);
Explanation explainInTime(const ExplainInput &input);
/// What is asked of pools: all of it, or of the one that is named.
std::vector<Asked> poolFigures(const Evaluation &evaluation, const std::string &pool = {});
/// One of the figures of the pool named `asked.about`.
Explanation explainPool(const ExplainInput &input, const Asked &asked);
Explanation explainFigure(const Asked &asked, const ExplainInput &input);
/// The rows summed, to be checked against the total.
double sumOf(const std::vector<ExplainRow> &rows);

/// Figures of one column: all with the decimals that the largest of them bears.
class ColumnText {
public:
    ColumnText(RowUnit unit, const QString &currency, double largest);
    QString operator()(double value) const;

private:
    RowUnit m_unit;
    QString m_currency;
    int m_decimals;
};
/// The largest value of the rows and of those below them.
double largestOf(const std::vector<ExplainRow> &rows);

} // namespace farthing::ui

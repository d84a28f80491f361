// SPDX-License-Identifier: GPL-3.0-or-later
// Which figure "Why this number?" is asked about.
#pragma once
#include <QPointer>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace farthing {
struct Plan;
}

namespace farthing::ui {

struct ComparedCases;
struct Explanation;

/// The figures that are explained; the first five in the order of the cards on Overview.
enum class Figure {
    CostPerSuccess, Success, Margin, MonthlyCost, Breakeven,
    MeanCost,                          ///< per successful task, over the draws of what is not known
    TaskCost,                          ///< of one task, at a level
    TaskTime,                          ///< seconds of one task: the mean at level 0, else at that percentile
    InTime,                            ///< share of the tasks within the latency target
    MarginTarget,                      ///< probability that the margin reaches the target
    TaskMargin,                        ///< what a task leaves before fixed costs
    PoolCost, PoolTokens, PoolUse, PoolReplicas, PoolWait ///< of one pool: month, million tokens, utilisation, replicas, P95 wait
};
/// Which case of a comparison.
enum class Side { Shown, First, Second, Difference };

struct Asked {
    Figure figure = Figure::CostPerSuccess;
    std::string about;                 ///< a stage or a pool; empty: all of them
    double level = 0;                  ///< of a percentile: 0.95
    Side side = Side::Shown;
    bool operator==(const Asked &) const = default;
};
/// Figures at one place of a page.
struct Question {
    Asked asked;
    QPointer<QWidget> anchor;          ///< the panel stands beside it; while it does, its property "explained" is true
    std::vector<Asked> beside;         ///< what else is shown there, to choose from; may hold `asked` itself
    std::function<std::shared_ptr<const ComparedCases>()> cases; ///< of sides other than the shown case, as the document has them now
    /// What only the page that asks knows; null: explainFigure() tells.
    std::function<Explanation()> told;
};
/// "P95 of one task"; with the name of the pool or the case where it is of one.
QString figureName(const Asked &asked, const Plan &plan, const ComparedCases *cases);

} // namespace farthing::ui

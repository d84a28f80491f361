// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the document's plan in the background: coarse at once, then in full. Stale results are dropped.
#pragma once
#include "model/economics/evaluate.h"
#include "ui/document/plan_document.h"
#include "ui/run/work_list.h"

namespace farthing::ui {

using EvaluationPtr = std::shared_ptr<const Evaluation>;

class SimulationRunner : public QObject {
    Q_OBJECT
public:
    explicit SimulationRunner(PlanDocument *document, QObject *parent = nullptr);
    ~SimulationRunner() override;
    EvaluationPtr result() const;     ///< the newest good result, coarse or full; null before the first
    EvaluationPtr baseline() const;   ///< the plan without the scenario, to compare with; null in the base case or not there yet
    bool isCoarse() const;
    bool isRunning() const;
    /// Ends the run: the figures stay as they are, coarse perhaps, until the next edit.
    void cancel();
    bool wasCancelled() const;        ///< the newest run was ended by the person
    /// result() is of an earlier plan, and has been for longer than the first figures of an edit take: the window pales them.
    bool isBehind() const;
    WorkList *works() const;          ///< this run and whatever else goes on beside the window
    Issues issues() const;            ///< of the document and of the newest run together

signals:
    void resultReady();               ///< result() or issues() changed
    void runningChanged();
    void behindChanged(bool behind);

private:
    void start();
    void setRunning(bool running);
    void setBehind(bool behind);
    void land(std::uint64_t generation, bool coarse, const EvaluationPtr &evaluation);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing::ui

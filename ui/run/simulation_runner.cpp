// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/simulation_runner.h"

#include "model/core/freed_memory.h"
#include "ui/widgets/number_text.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace farthing::ui {

namespace {

/// What a run shows on the way to the plan's own tasks and draws.
struct Step {
    std::uint64_t tasks, draws;
    double precision;                  ///< of the cost per successful task; 0: whatever so many tasks give
};
constexpr Step frame{8192, 40, 0};     // meant for one frame of the screen; packaging/bench window says how long it takes
constexpr Step soon{16384, 200, 0.002}; // and for 100 ms

constexpr int patience = 100;           // milliseconds: paling sooner would flicker at every edit

/// A run on its thread; `done` is set as its last act.
struct Run {
    std::jthread thread;
    std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
};

} // namespace

struct SimulationRunner::Private {
    PlanDocument *document = nullptr;
    std::vector<Run> runs;             ///< the newest last; older ones were told to stop and are joined once done
    std::uint64_t generation = 0;
    EvaluationPtr result, baseline;
    std::shared_ptr<const Plan> baselinePlan; ///< what `baseline` is of, with the sheet
    std::shared_ptr<const PriceSheet> baselineSheet;
    Issues runIssues;
    WorkList *works = nullptr;
    WorkShare share = unknownShare();
    int listed = 0;
    bool cancelled = false;
    bool coarse = false, running = false;
    bool behind = false;
    QTimer outdated;                   ///< since an edit whose figures have not landed
    bool coarsePending = false;        ///< the first figures of this run have not landed yet
    bool editedSince = false;          ///< an edit waits for them: a drag shows every coarse result, never none
};

SimulationRunner::SimulationRunner(PlanDocument *document, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    keepFreedMemory();
    d->document = document;
    d->works = new WorkList(this);
    d->outdated.setSingleShot(true);
    d->outdated.setInterval(patience);
    connect(&d->outdated, &QTimer::timeout, this, [this] { setBehind(d->result != nullptr); });
    connect(document, &PlanDocument::changed, this, [this] {
        if (!d->behind && !d->outdated.isActive())
            d->outdated.start();
        // At once: the first figures are worked out while the window still shows the edit.
        if (d->coarsePending && d->document->isValid())
            d->editedSince = true;
        else
            start();
        if (!d->document->isValid())
            emit resultReady(); // the issues changed; the last good figures stay
    });
}

void SimulationRunner::start()
{
    d->editedSince = d->coarsePending = false;
    for (Run &run : d->runs)
        run.thread.request_stop();
    std::erase_if(d->runs, [](const Run &run) { return run.done->load(); }); // joins at once
    const std::uint64_t generation = ++d->generation;
    d->cancelled = false;
    if (!d->document->isValid())
        return setRunning(false);
    const auto plan = d->document->plan();
    const auto sheet = d->document->sheet();
    const auto base = d->document->basePlan();
    const bool known = base && d->baseline && d->baselinePlan && *d->baselinePlan == *base && *d->baselineSheet == *sheet;
    if (!known)
        d->baseline.reset();
    const auto wanted = known ? nullptr : base;
    d->coarsePending = true;
    d->share = unknownShare();
    setRunning(false); // each run is listed for itself
    setRunning(true);
    Run run;
    run.thread = std::jthread([this, generation, plan, sheet, wanted, done = run.done, share = d->share](std::stop_token stop) {
        const Simulation &own = plan->simulation;
        const auto land = [&](const RunOptions &options, bool coarse) {
            auto evaluation = std::make_shared<Evaluation>(evaluate(*plan, *sheet, options));
            if (evaluation->cancelled)
                return EvaluationPtr();
            QMetaObject::invokeMethod(this, [this, generation, coarse, evaluation] { this->land(generation, coarse, evaluation); }, Qt::QueuedConnection);
            return evaluation->ok ? EvaluationPtr(evaluation) : EvaluationPtr();
        };
        EvaluationPtr last;
        for (const Step &step : {frame, soon}) {
            if (last && own.tasks <= step.tasks && own.draws <= step.draws)
                continue; // the whole run takes no longer
            RunOptions options;
            options.stop = stop;
            options.precision = step.precision;
            options.untilSettled = false;
            options.latencyBand = false; // more work than all the rest of such a step
            options.earlier = last;
            options.tasks = std::min(step.tasks, own.tasks);
            options.draws = std::min(step.draws, own.draws);
            last = land(options, true);
            if (!last)
                break;
        }
        RunOptions options;
        options.stop = stop;
        options.earlier = last;
        options.progress = [share](double part) { share->store(part); };
        if (last && land(options, false) && wanted) {
            RunOptions whole;
            whole.stop = stop;
            auto compared = std::make_shared<Evaluation>(evaluate(*wanted, *sheet, whole));
            if (!compared->cancelled && compared->ok)
                QMetaObject::invokeMethod(this, [this, generation, wanted, sheet, compared] {
                    if (generation != d->generation)
                        return;
                    d->baseline = compared;
                    d->baselinePlan = wanted;
                    d->baselineSheet = sheet;
                    emit resultReady();
                }, Qt::QueuedConnection);
        }
        done->store(true);
    });
    d->runs.push_back(std::move(run));
}

void SimulationRunner::land(std::uint64_t generation, bool coarse, const EvaluationPtr &evaluation)
{
    if (generation != d->generation)
        return; // stale
    d->runIssues = evaluation->issues;
    if (evaluation->ok) {
        d->result = evaluation;
        d->coarse = coarse;
        d->outdated.stop();
        setBehind(false);
    }
    if (std::exchange(d->coarsePending, false) && d->editedSince) {
        emit resultReady();
        return start();
    }
    if (!coarse || !evaluation->ok) {
        setRunning(false);
    }
    emit resultReady();
}

void SimulationRunner::setRunning(bool running)
{
    if (running == d->running)
        return;
    d->running = running;
    if (running)
        d->listed = d->works->begin(tr("Simulating %1 tasks").arg(wholeNumber(d->document->plan()->simulation.tasks)), d->share, [this] { cancel(); });
    else
        d->works->end(d->listed);
    emit runningChanged();
}

void SimulationRunner::setBehind(bool behind)
{
    if (std::exchange(d->behind, behind) != behind)
        emit behindChanged(behind);
}

void SimulationRunner::cancel()
{
    if (!d->running)
        return;
    for (Run &run : d->runs)
        run.thread.request_stop();
    ++d->generation; // what it still posts is stale
    d->coarsePending = d->editedSince = false;
    d->cancelled = true;
    setRunning(false);
    emit resultReady();
}

SimulationRunner::~SimulationRunner()
{
    for (Run &run : d->runs)
        run.thread.request_stop();
    d->runs.clear(); // joins
}

EvaluationPtr SimulationRunner::result() const { return d->result; }
EvaluationPtr SimulationRunner::baseline() const { return d->baseline; }
bool SimulationRunner::wasCancelled() const { return d->cancelled; }
bool SimulationRunner::isBehind() const { return d->behind; }
WorkList *SimulationRunner::works() const { return d->works; }
bool SimulationRunner::isCoarse() const { return d->coarse; }
bool SimulationRunner::isRunning() const { return d->running; }

Issues SimulationRunner::issues() const
{
    Issues all = d->document->issues();
    if (d->document->isValid())
        all.insert(all.end(), d->runIssues.begin(), d->runIssues.end());
    return all;
}

} // namespace farthing::ui

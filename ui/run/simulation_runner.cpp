// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/simulation_runner.h"

#include <QTimer>

#include <algorithm>
#include <thread>

namespace farthing::ui {

namespace {

constexpr int quietMilliseconds = 30; // an edit waits this long for the next one
constexpr std::uint64_t coarseTasks = 20000, coarseDraws = 100;

} // namespace

struct SimulationRunner::Private {
    PlanDocument *document = nullptr;
    QTimer quiet;
    std::jthread thread;
    std::uint64_t generation = 0;
    EvaluationPtr result;
    Issues runIssues;
    bool coarse = false, running = false;
};

SimulationRunner::SimulationRunner(PlanDocument *document, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->document = document;
    d->quiet.setSingleShot(true);
    d->quiet.setInterval(quietMilliseconds);
    connect(document, &PlanDocument::changed, this, [this] {
        d->quiet.start();
        if (!d->document->isValid())
            emit resultReady(); // the issues changed; the last good figures stay
    });
    connect(&d->quiet, &QTimer::timeout, this, [this] {
        d->thread.request_stop();
        if (!d->document->isValid())
            return;
        const std::uint64_t generation = ++d->generation;
        const auto plan = d->document->plan();
        const auto sheet = d->document->sheet();
        d->running = true;
        emit runningChanged();
        // Assigning joins the old run, which stops within a few hundred tasks.
        d->thread = std::jthread([this, generation, plan, sheet](std::stop_token stop) {
            for (const bool coarse : {true, false}) {
                RunOptions options;
                options.stop = stop;
                if (coarse) {
                    options.tasks = std::min(coarseTasks, plan->simulation.tasks);
                    options.draws = std::min(coarseDraws, plan->simulation.draws);
                }
                auto evaluation = std::make_shared<Evaluation>(evaluate(*plan, *sheet, options));
                if (evaluation->cancelled)
                    return;
                QMetaObject::invokeMethod(this, [this, generation, coarse, evaluation] {
                    if (generation != d->generation)
                        return; // stale
                    d->runIssues = evaluation->issues;
                    if (evaluation->ok) {
                        d->result = evaluation;
                        d->coarse = coarse;
                    }
                    if (!coarse || !evaluation->ok) {
                        d->running = false;
                        emit runningChanged();
                    }
                    emit resultReady();
                }, Qt::QueuedConnection);
                if (!evaluation->ok)
                    return;
            }
        });
    });
}

SimulationRunner::~SimulationRunner()
{
    d->thread.request_stop();
    if (d->thread.joinable())
        d->thread.join();
}

EvaluationPtr SimulationRunner::result() const { return d->result; }
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

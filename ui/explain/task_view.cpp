// SPDX-License-Identifier: GPL-3.0-or-later
// Single simulated tasks, down to what each of them paid.
#include "ui/explain/meter_words.h"
#include "ui/explain/why_rows.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

QString endText(decide::TaskEnd end)
{
    return end == decide::TaskEnd::Right ? tr("ends right") : end == decide::TaskEnd::Wrong ? tr("wrong answer") : tr("aborted");
}

QString counted(double n) { return plainNumber(std::round(n)); }

constexpr std::size_t shownTasks = 5;

/// Texts of a group of tasks: all of its figures have the same decimals.
struct Texts {
    ColumnText text;
    bool byTime;
    QString share(double part, double whole) const { return whole > 0 && std::isfinite(whole) ? shareText(part / whole) : QString(); }
};

void addParts(const decide::SampledStage &stage, const Texts &texts, double whole, WhyRow &row)
{
    if (!texts.byTime) {
        for (const decide::SpentMoney &spent : stage.spent)
            row.children.push_back({{meterText(spent.meter) + "   " + reasonText(spent.reason), {}, texts.text(spent.money), texts.share(spent.money, whole)}, {}, {}, row.path, {}});
        return;
    }
    decide::StageTime time = stage.time;
    for (const decide::TimePart part : decide::timeParts)
        if (time[part] > 0)
            row.children.push_back({{timePartText(part), {}, texts.text(time[part]), texts.share(time[part], whole)}, {}, {}, row.path, {}});
}

WhyRow taskRow(const decide::SampledTask &task, const Plan &plan, const Texts &texts)
{
    const double whole = texts.byTime ? task.seconds : task.cost;
    const QString count = task.attempts > task.calls ? tr("%1 calls, %2 attempts").arg(counted(task.calls), counted(task.attempts)) : tr("%1 calls").arg(counted(task.calls));
    WhyRow row;
    row.cells = {tr("Task %1   %2").arg(wholeNumber(task.number + 1), count), endText(task.end), texts.text(whole), {}};
    row.note = tr("Tokens: %1 input, %2 read from the cache, %3 visible output, %4 reasoning.")
                   .arg(counted(task.tokens.input + task.tokens.cacheWrite), counted(task.tokens.cachedRead), counted(task.tokens.output), counted(task.tokens.reasoning));
    if (texts.byTime)
        row.note += QLatin1Char(' ') + tr("It costs %1.").arg(cardMoney(task.cost, QString::fromStdString(plan.currency)));
    else if (task.seconds > 0 && std::isfinite(task.seconds))
        row.note += QLatin1Char(' ') + tr("It takes %1 s.").arg(localNumber(task.seconds, 'f', 1));
    for (const decide::SampledStage &stage : task.stages) {
        WhyRow part;
        QString what = tr("%1 calls, %2 attempts").arg(counted(stage.calls), counted(stage.attempts));
        if (stage.escalated > 0)
            what += tr(", %1 to a fallback").arg(counted(stage.escalated));
        const double own = texts.byTime ? stage.time.sum() : stage.money;
        part.cells = {stageName(plan, stage.stage) + "   " + what, {}, texts.text(own), texts.share(own, whole)};
        part.path = "/pipeline/stages/" + stage.stage + (texts.byTime ? "/latency/first_token" : "/route/0/model");
        addParts(stage, texts, whole, part);
        row.children.push_back(std::move(part));
    }
    return row;
}

QString groupText(const decide::SampleGroup &group, bool byTime)
{
    switch (group.kind) {
    case decide::SampleKind::Near: return (byTime ? tr("Near P%1 of the time of a task") : tr("Near P%1 of the cost per task")).arg(std::lround(100 * group.level));
    case decide::SampleKind::Failed: return tr("The first that do not end right");
    case decide::SampleKind::Late: return tr("The first that take longer than the target");
    }
    return {};
}

/// Which tasks these are.
QString methodText(bool byTime, const Evaluation &evaluation, const Plan &plan)
{
    const QString many = wholeNumber(std::min(byTime ? decide::timedFrom : decide::sampledFrom, evaluation.simulated.tasks)), seed = QString::number(evaluation.seed);
    if (plan.simulation.precision.value_or(0) > 0)
        return tr("The run took evenly spread points, as a precision is asked for, and those are no tasks by themselves: the tasks shown are independent ones of the same plan and seed, looked for among %1 of seed %2. They are near the percentiles of the run, but not among its points.").arg(many, seed);
    return tr("Draws are keyed by seed and task, so a task is the same whenever it is replayed. Looked for among the first %1 tasks of seed %2; the mean over all tasks stands under “Where it goes”.").arg(many, seed);
}

} // namespace

WhyView taskView(const Found &found, bool byTime, const Evaluation &evaluation, const Plan &plan)
{
    const QString currency = QString::fromStdString(plan.currency);
    const std::vector<decide::SampleGroup> &groups = byTime ? found.byTime : found.byCost;
    double largest = 0;
    for (const decide::SampleGroup &group : groups)
        for (const decide::SampledTask &task : group.tasks)
            largest = std::max(largest, byTime ? task.seconds : task.cost);
    const Texts texts{ColumnText(byTime ? RowUnit::Seconds : RowUnit::Money, currency, largest), byTime};
    WhyView view;
    view.titles = {tr("Single tasks, replayed"), tr("How it ends"), byTime ? tr("seconds") : currency, tr("Share")};
    for (const decide::SampleGroup &group : groups) {
        WhyRow row;
        row.cells = {groupText(group, byTime), {}, texts.text(group.value), {}};
        for (std::size_t i = 0; i < std::min(group.tasks.size(), shownTasks); ++i)
            row.children.push_back(taskRow(group.tasks[i], plan, texts));
        view.rows.push_back(std::move(row));
    }
    view.foot = byTime ? tr("Each task's parts sum to its time.") : tr("Each task's parts sum to its cost.");
    view.method = methodText(byTime, evaluation, plan);
    if (groups.empty())
        view.empty = byTime ? tr("No stage says how long its attempts take, or tasks wait without end.") : tr("There are no tasks to show.");
    return view;
}

} // namespace farthing::ui

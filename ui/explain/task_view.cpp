// SPDX-License-Identifier: GPL-3.0-or-later
// Single simulated tasks, down to what each of them paid.
#include "ui/explain/why_rows.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

QString meterText(Meter meter)
{
    switch (meter) {
    case Meter::Input: return tr("Input at full price");
    case Meter::CachedRead: return tr("Input read from the cache");
    case Meter::CacheWrite: return tr("Input written to the cache");
    case Meter::Output: return tr("Visible output");
    case Meter::Reasoning: return tr("Reasoning");
    case Meter::Tools: return tr("Tools");
    case Meter::Retrieval: return tr("Retrieval");
    case Meter::ResponseCache: return tr("Response cache");
    case Meter::Human: return tr("People");
    case Meter::Compute: return tr("Compute of own pools");
    }
    return {};
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::FirstAttempt: return tr("first attempts");
    case Reason::Retry: return tr("retries");
    case Reason::Escalation: return tr("fallback");
    case Reason::Checker: return tr("checker");
    case Reason::Human: return tr("after failure");
    }
    return {};
}

QString endText(decide::TaskEnd end)
{
    return end == decide::TaskEnd::Right ? tr("ends right") : end == decide::TaskEnd::Wrong ? tr("wrong answer") : tr("aborted");
}

QString stageName(const Plan &plan, const std::string &id)
{
    for (const Stage &stage : plan.pipeline.stages)
        if (stage.id == id && !stage.name.empty())
            return QString::fromStdString(stage.name);
    return QString::fromStdString(id);
}

QString counted(double n) { return plainNumber(std::round(n)); }

WhyRow taskRow(const decide::SampledTask &task, const Plan &plan, const QString &currency)
{
    const auto share = [&](double money) { return task.cost > 0 ? shareText(money / task.cost) : QString(); };
    const QString count = task.attempts > task.calls ? tr("%1 calls, %2 attempts").arg(counted(task.calls), counted(task.attempts)) : tr("%1 calls").arg(counted(task.calls));
    WhyRow row;
    row.cells = {tr("Task %1   %2").arg(wholeNumber(task.number + 1), count), endText(task.end), cardMoney(task.cost, currency), {}};
    row.note = tr("Tokens: %1 input, %2 read from the cache, %3 visible output, %4 reasoning.")
                   .arg(counted(task.tokens.input + task.tokens.cacheWrite), counted(task.tokens.cachedRead), counted(task.tokens.output), counted(task.tokens.reasoning));
    if (task.seconds > 0 && std::isfinite(task.seconds))
        row.note += QLatin1Char(' ') + tr("It takes %1 s.").arg(localNumber(task.seconds, 'f', 1));
    for (const decide::SampledStage &stage : task.stages) {
        WhyRow part;
        QString what = tr("%1 calls, %2 attempts").arg(counted(stage.calls), counted(stage.attempts));
        if (stage.escalated > 0)
            what += tr(", %1 to a fallback").arg(counted(stage.escalated));
        part.cells = {stageName(plan, stage.stage) + "   " + what, {}, cardMoney(stage.money, currency), share(stage.money)};
        part.path = "/pipeline/stages/" + stage.stage + "/route/0/model";
        for (const decide::SpentMoney &spent : stage.spent)
            part.children.push_back({{meterText(spent.meter) + "   " + reasonText(spent.reason), {}, cardMoney(spent.money, currency), share(spent.money)}, {}, {}, part.path, {}});
        row.children.push_back(std::move(part));
    }
    return row;
}

} // namespace

WhyView taskView(const std::vector<decide::SampleGroup> &groups, const Evaluation &evaluation, const Plan &plan)
{
    const QString currency = QString::fromStdString(plan.currency);
    WhyView view;
    view.titles = {tr("Single tasks, replayed"), tr("How it ends"), currency, tr("Share")};
    for (const decide::SampleGroup &group : groups) {
        WhyRow row;
        row.cells = {group.level > 0 ? tr("Near P%1 of the cost per task").arg(std::lround(100 * group.level)) : tr("The first that do not end right"), {}, cardMoney(group.cost, currency), {}};
        for (const decide::SampledTask &task : group.tasks)
            row.children.push_back(taskRow(task, plan, currency));
        view.rows.push_back(std::move(row));
    }
    view.foot = tr("Each task's parts sum to its cost.");
    view.method = tr("Draws are keyed by seed and task, so a task is the same whenever it is replayed. Looked for among the first %1 tasks of seed %2; the mean over all tasks stands under “Where it goes”.")
                      .arg(wholeNumber(std::min(decide::sampledFrom, evaluation.simulated.tasks)), QString::number(evaluation.seed));
    if (groups.empty())
        view.empty = tr("There are no tasks to show.");
    return view;
}

} // namespace farthing::ui

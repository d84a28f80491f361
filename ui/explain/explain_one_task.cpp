// SPDX-License-Identifier: GPL-3.0-or-later
// Why one task costs so much, or takes so long, at a percentile: what the tasks next to it spend. And why a mean task takes so
// long: the same parts by the exact engine.
#include "ui/explain/explanation.h"
#include "ui/explain/meter_words.h"
#include "ui/explain/price_sources.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace farthing::ui {

namespace {

using decide::SampledStage;
using decide::SampledTask;
using decide::SampleGroup;
using decide::SampleKind;

const SampleGroup *near(const std::vector<SampleGroup> &groups, double level)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const SampleGroup &g) { return g.kind == SampleKind::Near && g.level == level; });
    return found == groups.end() ? nullptr : &*found;
}

const SampleGroup *lateOf(const std::vector<SampleGroup> &groups)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [](const SampleGroup &g) { return g.kind == SampleKind::Late; });
    return found == groups.end() ? nullptr : &*found;
}

Estimate percentileOf(const Percentiles &p, double level) { return level == 0.5 ? p.p50 : level == 0.95 ? p.p95 : level == 0.99 ? p.p99 : level == 0.9 ? p.p90 : p.p10; }

QString seconds(double value, double error) { return std::isinf(value) ? tr("without end") : ColumnText(RowUnit::Seconds, {}, value)(value) + (error > 0 ? QString(" ") + QChar(0xB1) + localNumber(firstDigits(error, 1), 'g', 2) : QString()); }

const Stage *stageOf(const Plan &plan, const std::string &id)
{
    for (const Stage &stage : plan.pipeline.stages)
        if (stage.id == id)
            return &stage;
    return nullptr;
}

/// Sums over the tasks of a group, as means of one.
class MeanTask {
public:
    explicit MeanTask(const SampleGroup &group)
    {
        const double part = 1 / static_cast<double>(group.tasks.size());
        for (const SampledTask &task : group.tasks)
            for (const SampledStage &stage : task.stages) {
                m_calls[stage.stage] += part * stage.calls;
                m_attempts[stage.stage] += part * stage.attempts;
                for (const decide::SpentMoney &spent : stage.spent)
                    m_money[stage.stage][{spent.meter, spent.reason}] += part * spent.money;
                decide::StageTime time = stage.time;
                for (const decide::TimePart each : decide::timeParts)
                    m_time[stage.stage][each] += part * time[each];
            }
    }
    QString counts(const std::string &stage) const
    {
        const auto text = [](double n) { return localNumber(n, 'f', n == std::round(n) ? 0 : 1); };
        return ui::tr("%1 calls, %2 attempts").arg(text(m_calls.at(stage)), text(m_attempts.at(stage)));
    }
    std::vector<ExplainRow> moneyRows(const ExplainInput &in) const
    {
        std::vector<ExplainRow> rows;
        for (const auto &[id, cells] : m_money) {
            ExplainRow row = stageRow(in, id);
            for (const auto &[cell, money] : cells)
                row.children.push_back({meterText(cell.first), reasonText(cell.second), money, row.source, row.note, row.path, {}});
            rows.push_back(std::move(row));
        }
        return rows;
    }
    std::vector<ExplainRow> timeRows(const ExplainInput &in) const
    {
        std::vector<ExplainRow> rows;
        for (const auto &[id, time] : m_time) {
            ExplainRow row = stageRow(in, id);
            row.source = ui::tr("simulated");
            decide::StageTime parts = time;
            for (const decide::TimePart part : decide::timeParts)
                if (parts[part] > 0)
                    row.children.push_back({timePartText(part), {}, parts[part], ui::tr("simulated"), {}, "/pipeline/stages/" + id + (part == decide::TimePart::FirstToken ? "/latency/first_token" : "/latency/tokens_per_second"), {}});
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    ExplainRow stageRow(const ExplainInput &in, const std::string &id) const
    {
        ExplainRow row{stageName(in.plan, id), counts(id), 0, {}, {}, "/pipeline/stages/" + id + "/route/0/model", {}};
        if (const Stage *stage = stageOf(in.plan, id)) {
            const StagePriceWords prices = priceWords(in.plan, in.sheet, *stage);
            row.source = prices.brief;
            row.note = prices.full;
        }
        return row;
    }
    std::map<std::string, double> m_calls, m_attempts;
    std::map<std::string, std::map<std::pair<Meter, Reason>, double>> m_money;
    std::map<std::string, decide::StageTime> m_time;
};

/// Sums, the largest first.
void settle(std::vector<ExplainRow> &rows)
{
    for (ExplainRow &row : rows) {
        if (!row.children.empty())
            row.value = sumOf(row.children);
        std::sort(row.children.begin(), row.children.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    }
    std::erase_if(rows, [](const ExplainRow &row) { return row.value == 0; });
    std::sort(rows.begin(), rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
}

QString waitingFor(bool there) { return there ? tr("No task of the run is near it.") : tr("Being computed…"); }

/// What the tasks next to a percentile spend, and what is missing to it.
void addRows(Explanation &e, std::vector<ExplainRow> rows, std::size_t tasks)
{
    settle(rows);
    e.rows = std::move(rows);
    const double rest = e.total - sumOf(e.rows);
    e.rows.push_back({tr("From these tasks to the percentile"), tr("what their mean differs by"), rest, tr("simulated"), {}, {}, {}});
    e.error += ' ' + tr("A percentile has no parts of its own: the rows are the mean of the %1 tasks nearest to it. “Single tasks” shows five of them.").arg(tasks);
}

/// Stage by stage: where its latency is stated.
QString latencyNote(const Stage &stage)
{
    if (!stage.latency)
        return {};
    return tr("Time of an attempt = until the first token + output tokens ÷ %1 per second; attempts follow one another. Tools and checks take no time of their own in the model.")
        .arg(stage.latency->tokensPerSecond.isFixed() ? plainNumber(firstDigits(stage.latency->tokensPerSecond.fixed(), 4)) : tr("an uncertain number of them"));
}

void addLatencyNotes(const Plan &plan, std::vector<ExplainRow> &rows)
{
    for (ExplainRow &row : rows)
        for (const Stage &stage : plan.pipeline.stages)
            if (row.path.starts_with("/pipeline/stages/" + stage.id + "/")) {
                row.note = latencyNote(stage);
                row.path = "/pipeline/stages/" + stage.id + "/latency/first_token";
                for (ExplainRow &part : row.children)
                    part.note = row.note;
            }
}

Explanation explainMeanTime(const ExplainInput &in)
{
    const TaskResult &task = in.evaluation.simulated;
    const double error = 1.96 * task.latency.se;
    Explanation e;
    e.rowUnit = RowUnit::Seconds;
    e.unit = tr("seconds");
    e.total = in.evaluation.exact.latency.value;
    e.totalText = seconds(e.total, 0);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("mean of all tasks; %1 simulated tasks take %2").arg(wholeNumber(task.tasks), seconds(task.latency.value, error));
    e.rowsTitle = tr("Where the time goes, per task");
    e.error = tr("By the exact engine, which the simulation agrees with. Attempts follow one another, and every stage waits for the one before it.");
    double waiting = 0, first = 0, writing = 0;
    if (in.found)
        for (const decide::StageTime &time : in.found->meanTime) {
            const std::string path = "/pipeline/stages/" + time.stage;
            ExplainRow row{stageName(in.plan, time.stage), {}, 0, tr("exact"), {}, path + "/latency/first_token", {}};
            decide::StageTime parts = time;
            for (const decide::TimePart part : decide::timeParts)
                if (parts[part] > 0)
                    row.children.push_back({timePartText(part), {}, parts[part], part == decide::TimePart::Waiting ? tr("own pool") : tr("typed in"), {}, path + (part == decide::TimePart::FirstToken ? "/latency/first_token" : "/latency/tokens_per_second"), {}});
            waiting += time.waiting;
            first += time.firstToken;
            writing += time.writing;
            e.rows.push_back(std::move(row));
        }
    if (e.rows.empty() || !std::isfinite(e.total)) {
        e.rows.clear();
        e.waiting = !std::isfinite(e.total) ? tr("Requests wait for a pool without end in some hours, so the mean has no parts.") : waitingFor(in.found && in.found->timed);
        e.formula = {tr("waiting for pools"), "+", tr("until first tokens"), "+", tr("writing answers"), "=", e.totalText};
        return e;
    }
    settle(e.rows);
    addLatencyNotes(in.plan, e.rows);
    if (waiting > 0)
        e.formula << tr("waiting for pools %1").arg(seconds(waiting, 0)) << "+";
    e.formula << tr("until first tokens %1").arg(seconds(first, 0)) << "+" << tr("writing answers %1").arg(seconds(writing, 0)) << "=" << e.totalText;
    return e;
}

} // namespace

Explanation explainTaskCost(const ExplainInput &in, double level)
{
    const TaskResult &task = in.evaluation.simulated;
    const Estimate at = percentileOf(task.percentiles, level);
    const QString currency = QString::fromStdString(in.plan.currency), share = shareText(level, 0);
    const double error = 1.96 * at.se;
    Explanation e;
    e.total = at.value;
    e.totalText = moneyText(e.total, error, currency);
    e.unit = currency;
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("P%1 of the cost of one task, %2 tasks, %3").arg(std::lround(100 * level)).arg(wholeNumber(task.tasks), errorText(at.value, error, currency));
    e.formula = {tr("%1 of the tasks cost at most").arg(share), "=", e.totalText};
    e.rowsTitle = tr("What a task near it pays");
    e.error = tr("± is the 95 % error of the percentile, from its order statistics.");
    if (const SampleGroup *group = in.found ? near(in.found->byCost, level) : nullptr)
        addRows(e, MeanTask(*group).moneyRows(in), group->tasks.size());
    else
        e.waiting = waitingFor(in.found && !in.found->byCost.empty());
    return e;
}

Explanation explainTaskTime(const ExplainInput &in, double level)
{
    const TaskResult &task = in.evaluation.simulated;
    if (!task.latencySpread) {
        Explanation e;
        e.waiting = tr("No stage says how long its attempts take.");
        return e;
    }
    if (level == 0)
        return explainMeanTime(in);
    const Estimate at = percentileOf(task.latencySpread->percentiles, level);
    const double error = 1.96 * at.se;
    Explanation e;
    e.rowUnit = RowUnit::Seconds;
    e.unit = tr("seconds");
    e.total = at.value;
    e.totalText = seconds(e.total, 0);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("P%1 of the time of a task, %2 tasks, %3").arg(std::lround(100 * level)).arg(wholeNumber(task.tasks), seconds(at.value, error));
    e.formula = {tr("%1 of the tasks take at most").arg(shareText(level, 0)), "=", e.totalText};
    e.rowsTitle = tr("Where a task near it spends its time");
    e.error = tr("± is the 95 % error of the percentile, from its order statistics.");
    if (const SampleGroup *group = in.found ? near(in.found->byTime, level) : nullptr) {
        std::vector<ExplainRow> rows = MeanTask(*group).timeRows(in);
        addLatencyNotes(in.plan, rows);
        addRows(e, std::move(rows), group->tasks.size());
    } else {
        e.waiting = std::isinf(e.total) ? tr("Requests wait for a pool without end in some hours, so no task is near it.") : waitingFor(in.found && in.found->timed);
    }
    return e;
}

Explanation explainInTime(const ExplainInput &in)
{
    const TaskResult &task = in.evaluation.simulated;
    if (!task.latencySpread || !(task.latencySpread->target > 0)) {
        Explanation e;
        e.waiting = tr("The plan states no time that a task may take.");
        return e;
    }
    const LatencyFigures &f = *task.latencySpread;
    const QString most = seconds(f.target, 0);
    Explanation e;
    e.rowUnit = RowUnit::Share;
    e.unit = tr("of tasks");
    e.total = 1;
    e.totalText = shareText(f.within.value);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("P(time of a task at most %1), 95 % interval %2 to %3").arg(most, shareText(f.low95), shareText(f.high95));
    const double n = static_cast<double>(task.tasks);
    e.formula = {tr("tasks within %1: %2").arg(most, wholeNumber(static_cast<std::uint64_t>(std::llround(f.within.value * n)))), QString(QChar(0xF7)), tr("all tasks %1").arg(wholeNumber(task.tasks)), "=", e.totalText};
    e.rowsTitle = tr("How long tasks take");
    ExplainRow late{tr("Take longer"), {}, 1 - f.within.value, tr("simulated"), {}, "/targets/latency/seconds", {}};
    e.rows = {{tr("Are done within %1").arg(most), {}, f.within.value, tr("simulated"), {}, "/targets/latency/seconds", {}}, late};
    e.error = tr("The interval is Wilson's.");
    const SampleGroup *group = in.found ? lateOf(in.found->byTime) : nullptr;
    if (!group)
        return e;
    std::map<std::string, double> longest; // tasks by the stage that takes most of their time
    for (const SampledTask &each : group->tasks) {
        const auto most_ = std::max_element(each.stages.begin(), each.stages.end(), [](const SampledStage &a, const SampledStage &b) { return a.time.sum() < b.time.sum(); });
        if (most_ != each.stages.end())
            longest[most_->stage] += 1;
    }
    double counted = 0;
    for (const auto &[id, tasks] : longest)
        counted += tasks;
    for (const auto &[id, tasks] : longest)
        e.rows[1].children.push_back({tr("%1 takes most of their time").arg(stageName(in.plan, id)), tr("%1 of %2 late tasks").arg(tasks).arg(counted), (1 - f.within.value) * tasks / counted, tr("simulated"), {}, "/pipeline/stages/" + id + "/latency/first_token", {}});
    std::sort(e.rows[1].children.begin(), e.rows[1].children.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    e.error += ' ' + tr("Late tasks are told apart by the first %1 of them.").arg(group->tasks.size());
    return e;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/stage_summary.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>

namespace farthing::ui {

namespace {

const QString none(QChar(0x2013));

QString callsText(const Quantity &calls)
{
    if (const Number *n = std::get_if<Number>(&calls.form)) {
        if (n->isFixed() && n->fixed() == 1)
            return {};
        if (n->isFixed())
            return QString(QChar(0xD7)) + localNumber(n->fixed(), 'g', 4);
    }
    return QString(QChar(0xD7)) + tr("varies");
}

/// Share with as many digits as a card has room for: "0.4 %", "46.7 %", "<0.1 %".
QString cardShare(double share)
{
    return share > 0 && share < 0.001 ? QString("<0.1") + QChar(0xA0) + "%" : shareText(share);
}

QStringList badgesOf(const Stage &stage)
{
    QStringList badges;
    int attempts = 0;
    bool pool = false;
    for (const Tier &tier : stage.route) {
        attempts += tier.attempts;
        pool = pool || tier.model.starts_with("pool:");
    }
    badges << tr("up to %1 tries").arg(attempts);
    if (pool)
        badges << tr("own pool");
    if (stage.rounds)
        badges << tr("conversation");
    if (stage.checker)
        badges << tr("checker");
    if (stage.responseCache)
        badges << tr("answer cache");
    if (!stage.tools.calls.isZero())
        badges << tr("tools");
    if (stage.onFailure.action == FailureAction::Human)
        badges << tr("human");
    return badges;
}

void addFigures(StageSummary &s, const Stage &stage, const Evaluation &e, const QString &currency)
{
    const TaskResult &task = e.simulated;
    const auto figures = std::find_if(task.stages.begin(), task.stages.end(), [&](const StageFigures &f) { return f.stage == stage.id; });
    if (figures == task.stages.end() || !(task.success.value > 0))
        return;
    double cost = 0;
    for (const Cell &cell : task.breakdown)
        if (cell.stage == stage.id)
            cost += cell.mean.value;
    s.hasFigures = true;
    s.costPerSuccess = cost / task.success.value;
    s.cost = cardMoney(s.costPerSuccess, currency);
    s.share = task.cost.value > 0 ? cost / task.cost.value : 0;
    s.reached = figures->reached;
    s.retry = figures->calls > 0 ? cardShare(figures->retries / figures->calls) : none;
    s.cacheHit = stage.prefixCache ? cardShare(figures->prefixHits) : none;
    s.ok = cardShare(figures->okShare);
    s.escalates = stage.route.size() > 1 ? cardShare(figures->escalated) : QString();
}

} // namespace

QString shortModelName(const std::string &model)
{
    if (model.starts_with("pool:"))
        return tr("pool %1").arg(QString::fromStdString(model.substr(5)));
    const std::size_t slash = model.find('/');
    return QString::fromStdString(slash == std::string::npos ? model : model.substr(slash + 1));
}

QString StageSummary::spoken() const
{
    QString text = ui::tr("%1, %2, model %3").arg(name, complexity.isEmpty() ? ui::tr("complexity not stated") : fieldText(complexity.toStdString()), model);
    if (!fallback.isEmpty())
        text += ui::tr(", then %1").arg(fallback);
    if (hasFigures)
        text += ui::tr(". Costs %1 per successful task, %2 of all. Retried %3, cache hit %4, right %5").arg(cost, shareText(share), retry, cacheHit, ok);
    if (!issue.isEmpty())
        text += ". " + issue;
    return text;
}

std::vector<StageSummary> stageSummaries(const Plan &plan, const Evaluation *evaluation, const Issues &issues)
{
    std::vector<StageSummary> all;
    for (const Stage &stage : plan.pipeline.stages) {
        StageSummary s;
        s.id = QString::fromStdString(stage.id);
        s.name = stage.name.empty() ? s.id : QString::fromStdString(stage.name);
        s.complexity = QString::fromStdString(stage.complexity);
        s.calls = callsText(stage.calls);
        s.badges = badgesOf(stage);
        if (!stage.route.empty())
            s.model = shortModelName(stage.route.front().model);
        QStringList rest;
        for (std::size_t t = 1; t < stage.route.size(); ++t)
            rest << shortModelName(stage.route[t].model);
        s.fallback = rest.join(QString(" ") + QChar(0x2192) + " ");
        if (evaluation)
            addFigures(s, stage, *evaluation, QString::fromStdString(plan.currency));
        const std::string path = "/pipeline/stages/" + stage.id;
        for (const Issue &issue : issues)
            if ((issue.path == path || issue.path.starts_with(path + "/")) && issue.severity > s.severity) {
                s.severity = issue.severity;
                s.issue = messageText(issue.message);
            }
        all.push_back(std::move(s));
    }
    return all;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_desk.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

namespace farthing::ui {

WhyDesk::WhyDesk(const FieldContext &context, QObject *parent) : QObject(parent), m_context(context), m_work(this)
{
    m_work.announce(context.runner->works(), tr("Finding what would change it most"), [this] {
        m_why = tr("Stopped. The next edit computes it.");
        showFound();
    });
    connect(context.runner, &SimulationRunner::resultReady, this, [this] {
        if (m_panel && m_panel->isVisible())
            explain();
    });
    connect(context.runner, &SimulationRunner::runningChanged, this, [this] {
        if (m_panel && m_panel->isVisible())
            search();
    });
}

WhyDesk::~WhyDesk() = default;

void WhyDesk::toggle(QWidget *page, const Question &question)
{
    const bool same = m_panel && m_panel->isVisible() && m_question.anchor == question.anchor && m_question.figure == question.figure && m_question.stage == question.stage;
    if (same)
        return m_panel->dismiss();
    if (!m_context.runner->result() || !question.anchor)
        return;
    if (!m_panel || m_panel->parentWidget() != page) {
        delete m_panel;
        m_panel = new WhyPanel(page);
        connect(m_panel, &WhyPanel::fieldAsked, this, &WhyDesk::fieldAsked);
        connect(m_panel, &WhyPanel::closed, this, [this] {
            mark(false);
            m_work.stop();
            m_searched.reset();
        });
    }
    mark(false);
    m_question = question;
    explain();
    if (!question.stage.empty())
        m_panel->chooseRow("/pipeline/stages/" + question.stage + "/");
    for (QWidget *above = question.anchor; above && above != page; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(question.anchor);
            connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, m_panel, [panel = m_panel] {
                if (panel->isVisible() && panel->anchor())
                    panel->standBeside(panel->anchor());
            });
        }
    mark(true);
    m_panel->standBeside(question.anchor);
    m_panel->tree()->setFocus();
}

void WhyDesk::mark(bool on)
{
    if (m_question.anchor)
        m_question.anchor->setProperty("explained", on);
}

void WhyDesk::explain()
{
    const EvaluationPtr e = m_context.runner->result();
    if (!e)
        return;
    const auto plan = m_context.document->plan();
    Explanation explanation = explainFigure(m_question.figure, {*e, *plan, *m_context.document->sheet()});
    if (const QString scenario = m_context.document->scenario(); !scenario.isEmpty())
        explanation.subtitle = scenario + ", " + explanation.subtitle;
    m_panel->explain(explanation, QString::fromStdString(plan->currency));
    search();
}

/// For the full run only: a coarse one is gone in a moment.
void WhyDesk::search()
{
    const EvaluationPtr e = m_context.runner->result();
    if (e && m_searched == e && (m_tasks || m_swings))
        return showFound();
    if (e && e != m_searched) {
        m_work.stop();
        m_searched = e;
        m_tasks.reset();
        m_swings.reset();
        m_why = tr("Being computed…");
    }
    showFound();
    if (!e || !e->ok || m_context.runner->isCoarse() || m_context.runner->isRunning())
        return;
    m_work.stop();
    m_work.start([this, share = m_work.share(), e, plan = m_context.document->plan(), sheet = m_context.document->sheet()](std::stop_token stop, const Background::Post &post) {
        decide::SampleOptions sample;
        sample.stop = stop;
        auto tasks = std::make_shared<const std::vector<decide::SampleGroup>>(decide::sampleTasks(*plan, *sheet, *e, sample));
        post([this, tasks] {
            m_tasks = tasks;
            showFound();
        });
        decide::SwingOptions options;
        options.stop = stop;
        options.progress = [share](double part) { share->store(part); };
        auto found = std::make_shared<const decide::Swings>(decide::swings(*plan, *sheet, options));
        post([this, found] {
            m_swings = found;
            showFound();
        });
    });
}

void WhyDesk::showFound()
{
    const EvaluationPtr e = m_context.runner->result();
    if (!m_panel || !e)
        return;
    const auto plan = m_context.document->plan();
    const auto waiting = [this](WhyView view) {
        view.rows.clear();
        view.foot.clear();
        view.method.clear();
        view.empty = m_why;
        return view;
    };
    m_panel->setView(WhyPanel::Tasks, m_tasks ? taskView(*m_tasks, *e, *plan) : waiting(taskView({}, *e, *plan)));
    m_panel->setView(WhyPanel::Changes, m_swings ? swingView(*m_swings, m_question.figure, *plan) : waiting(swingView({}, m_question.figure, *plan)));
    m_panel->setHint([swings = m_swings, currency = QString::fromStdString(plan->currency)](const std::string &path) { return swings ? ifItMoved(*swings, path, currency) : QString(); });
}

} // namespace farthing::ui

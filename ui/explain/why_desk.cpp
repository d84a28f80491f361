// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_desk.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

namespace farthing::ui {

namespace {

constexpr int sampledEach = 20; ///< tasks near a percentile: five are shown, a breakdown is the mean of all
constexpr auto betweenRows = std::chrono::milliseconds(120);

decide::SwingsOf swingsOf(Figure figure) { return figure == Figure::TaskTime || figure == Figure::InTime ? decide::SwingsOf::Time : decide::SwingsOf::Money; }

} // namespace

WhyDesk::WhyDesk(const FieldContext &context, QObject *parent) : QObject(parent), m_context(context), m_work(this)
{
    m_work.announce(context.runner->works(), tr("Finding what would change it most"), [this] {
        m_searching = false;
        m_why = tr("Stopped. The next edit computes it.");
        showFound();
    });
    connect(context.document, &PlanDocument::changed, this, [this] { m_cases.reset(); });
    m_again.setInterval(400);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_panel && m_panel->isVisible() && isTold())
            explain();
        else
            m_again.stop();
    });
    connect(context.runner, &SimulationRunner::resultReady, this, [this] {
        if (m_panel && m_panel->isVisible())
            renewSubject();
    });
    connect(context.runner, &SimulationRunner::runningChanged, this, [this] {
        if (m_panel && m_panel->isVisible())
            search();
    });
}

WhyDesk::~WhyDesk() = default;

void WhyDesk::toggle(QWidget *page, const Question &question)
{
    const bool same = m_panel && m_panel->isVisible() && m_question.anchor == question.anchor && m_question.asked == question.asked;
    if (same)
        return m_panel->dismiss();
    if (!m_context.runner->result() || !question.anchor)
        return;
    openOn(page);
    mark(false);
    m_question = question;
    if (std::find(m_question.beside.begin(), m_question.beside.end(), question.asked) == m_question.beside.end())
        m_question.beside.insert(m_question.beside.begin(), question.asked);
    m_cases.reset();
    ask(question.asked); // what is known of the case that is shown stays
    if (!m_asked.about.empty())
        m_panel->chooseRow("/pipeline/stages/" + m_asked.about + "/");
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

void WhyDesk::openOn(QWidget *page)
{
    if (m_panel && m_panel->parentWidget() == page)
        return;
    delete m_panel;
    m_panel = new WhyPanel(page);
    connect(m_panel, &WhyPanel::fieldAsked, this, &WhyDesk::fieldAsked);
    connect(m_panel, &WhyPanel::figureAsked, this, [this](int i) { ask(m_question.beside[static_cast<std::size_t>(i)]); });
    connect(m_panel, &WhyPanel::closed, this, [this] {
        mark(false);
        m_work.stop();
        m_searching = false;
        m_subject = {};
    });
}

void WhyDesk::ask(const Asked &asked)
{
    if (asked.side != m_asked.side)
        m_subject = {};
    if (asked.side != m_asked.side || swingsOf(asked.figure) != swingsOf(m_asked.figure)) { // what is being found is of no use for it
        m_work.stop();
        m_searching = false;
    }
    m_asked = asked;
    renewSubject();
}

void WhyDesk::mark(bool on)
{
    if (m_question.anchor)
        m_question.anchor->setProperty("explained", on);
}

/// What was found of a case stays while its figures are the same.
void WhyDesk::renewSubject()
{
    const EvaluationPtr e = m_context.runner->result();
    const auto plan = m_context.document->plan();
    if (!e)
        return;
    if (!m_cases && m_question.cases)
        m_cases = m_question.cases();
    Subject fresh;
    if (m_asked.side == Side::Shown || !m_cases || !m_cases->first.plan || !m_cases->second.plan) {
        fresh = {e, plan, m_context.document->sheet(), m_context.document->scenario()};
    } else if (m_asked.side == Side::Difference) {
        fresh.cases = m_cases;
        fresh.plan = m_cases->first.plan;
    } else {
        const ComparedCase &of = m_asked.side == Side::First ? m_cases->first : m_cases->second;
        fresh = {nullptr, of.plan, of.sheet, of.scenario};
        if (of.plan && *of.plan == *plan) // the case that is shown
            fresh.evaluation = e;
    }
    const bool sameFigures = m_subject.plan && m_subject.cases == fresh.cases && (fresh.evaluation ? m_subject.evaluation == fresh.evaluation : m_subject.plan == fresh.plan);
    if (!sameFigures) {
        m_work.stop();
        m_searching = false;
        m_subject = std::move(fresh);
        m_why = tr("Being computed…");
    }
    explain();
    search();
}

void WhyDesk::explain()
{
    if (!m_panel || !m_subject.plan)
        return;
    const QString currency = QString::fromStdString(m_subject.plan->currency);
    Explanation explanation;
    if (isTold()) {
        explanation = m_question.told();
        m_again.start();
    } else if (m_subject.cases) {
        explanation = explainDifference(m_asked.figure, *m_subject.cases, m_subject.difference ? *m_subject.difference : FoundDifference(), currency);
    } else if (m_subject.evaluation && m_subject.evaluation->ok) {
        explanation = explainFigure(m_asked, {*m_subject.evaluation, *m_subject.plan, *m_subject.sheet, m_subject.found.get()});
    } else {
        explanation.title = tr("Why this number?");
        explanation.waiting = m_subject.evaluation ? tr("The plan has errors, so there is no figure.") : m_why;
    }
    if (!m_subject.name.isEmpty())
        explanation.subtitle = explanation.subtitle.isEmpty() ? m_subject.name : m_subject.name + ", " + explanation.subtitle;
    QStringList names;
    int current = 0;
    for (const Asked &each : m_question.beside) {
        if (each == m_asked)
            current = static_cast<int>(names.size());
        names << figureName(each, *m_context.document->plan(), m_cases.get());
    }
    m_panel->setFigures(names, current);
    const bool isCase = !m_subject.cases && !(isTold());
    m_panel->setViews(isCase, isCase);
    if (!isTold() || !(m_panel->explanation() == explanation))
        m_panel->explain(explanation, currency);
    showFound();
}

bool WhyDesk::isComplete() const
{
    if (isTold())
        return true;
    if (m_subject.cases)
        return m_subject.whole;
    const bool time = swingsOf(m_asked.figure) == decide::SwingsOf::Time;
    const auto &swings = time ? m_subject.time : m_subject.money;
    return m_subject.evaluation && m_subject.sampled && (!time || m_subject.timed) && swings && swings->ok;
}

/// For the full run only: a coarse one is gone in a moment.
void WhyDesk::search()
{
    if (!m_panel || m_searching || !m_subject.plan || isComplete())
        return;
    const bool isShown = m_subject.evaluation && m_subject.evaluation == m_context.runner->result();
    if (isShown && (!m_subject.evaluation->ok || m_context.runner->isCoarse() || m_context.runner->isRunning()))
        return;
    m_searching = true;
    const decide::SwingsOf of = swingsOf(m_asked.figure);
    m_work.start([this, known = m_subject, of, share = m_work.share()](std::stop_token stop, const Post &post) {
        known.cases ? searchDifference(stop, post, *known.cases, share) : searchCase(stop, post, known, of, share);
        post([this] {
            m_searching = false;
            search(); // another figure may have been chosen meanwhile
        });
    });
}

/// In the background. Reads nothing of the desk: what it finds is posted.
void WhyDesk::searchCase(std::stop_token stop, const Post &post, const Subject &known, decide::SwingsOf of, const WorkShare &share)
{
    EvaluationPtr evaluation = known.evaluation;
    if (!evaluation) {
        RunOptions run;
        run.stop = stop;
        run.sweeps = false;
        run.progress = [share](double part) { share->store(part); };
        evaluation = std::make_shared<const Evaluation>(evaluate(*known.plan, *known.sheet, run));
        if (evaluation->cancelled)
            return;
        post([this, evaluation] {
            m_subject.evaluation = evaluation;
            explain();
        });
        if (!evaluation->ok)
            return;
    }
    auto found = known.found ? std::make_shared<Found>(*known.found) : std::make_shared<Found>();
    const auto tell = [&](bool Subject::*done) {
        post([this, done, now = std::make_shared<const Found>(*found)] {
            m_subject.found = now;
            m_subject.*done = true;
            explain();
        });
    };
    decide::SampleOptions sample;
    sample.each = sampledEach;
    sample.stop = stop;
    if (!known.sampled) {
        found->byCost = decide::sampleTasks(*known.plan, *known.sheet, *evaluation, sample);
        if (stop.stop_requested())
            return;
        tell(&Subject::sampled);
    }
    if (of == decide::SwingsOf::Time && !known.timed) {
        sample.by = decide::SampledBy::Seconds;
        sample.failed = false;
        sample.late = true;
        found->meanTime = decide::meanTime(*known.plan, *known.sheet, *evaluation, stop);
        found->byTime = decide::sampleTasks(*known.plan, *known.sheet, *evaluation, sample);
        found->timed = true;
        if (stop.stop_requested())
            return;
        tell(&Subject::timed);
    }
    const auto before = of == decide::SwingsOf::Time ? known.time : known.money;
    if (before && before->ok)
        return;
    decide::Swings sofar;
    auto last = std::chrono::steady_clock::now();
    const auto tellSwings = [&, of](const decide::Swings &swings) {
        post([this, of, now = std::make_shared<const decide::Swings>(swings)] {
            (of == decide::SwingsOf::Time ? m_subject.time : m_subject.money) = now;
            showFound();
        });
    };
    decide::SwingOptions options;
    options.of = of;
    options.stop = stop;
    options.progress = [share](double part) { share->store(part); };
    options.begun = [&](const decide::KeyFigures &base) { sofar.base = base; };
    options.found = [&](const decide::Swing &swing) {
        sofar.all.push_back(swing);
        if (const auto now = std::chrono::steady_clock::now(); sofar.all.size() == 1 || now - last > betweenRows) {
            last = now;
            tellSwings(sofar);
        }
    };
    const decide::Swings all = decide::swings(*known.plan, *known.sheet, options);
    if (!stop.stop_requested()) {
        decide::Swings done = all;
        done.ok = true; // also of a plan with errors: there is nothing to wait for
        tellSwings(done);
    }
}

void WhyDesk::searchDifference(std::stop_token stop, const Post &post, const ComparedCases &cases, const WorkShare &share)
{
    FoundDifference found;
    decide::CompareOptions options;
    options.stop = stop;
    options.draws = std::min(cases.first.plan->simulation.draws, cases.second.plan->simulation.draws);
    const double steps = static_cast<double>(cases.moved.size() + 1);
    const auto tell = [&](bool whole) {
        share->store(static_cast<double>(found.alone.size() + 1) / steps);
        post([this, whole, now = std::make_shared<const FoundDifference>(found)] {
            m_subject.difference = now;
            m_subject.whole = whole;
            explain();
        });
    };
    found.whole = decide::comparePlans({*cases.first.plan, *cases.first.sheet}, {*cases.second.plan, *cases.second.sheet}, options);
    if (found.whole.cancelled)
        return;
    tell(cases.moved.empty() || !found.whole.ok);
    for (std::size_t i = 0; i < cases.moved.size() && found.whole.ok; ++i) {
        const ComparedCase &alone = cases.moved[i].alone;
        decide::PlanComparison one;
        if (alone.plan)
            one = decide::comparePlans({*cases.first.plan, *cases.first.sheet}, {*alone.plan, *alone.sheet}, options);
        if (one.cancelled)
            return;
        found.alone.push_back(std::move(one));
        tell(found.alone.size() == cases.moved.size());
    }
}

void WhyDesk::showFound()
{
    if (!m_panel || !m_subject.plan || m_subject.cases)
        return;
    const Plan &plan = *m_subject.plan;
    const auto waiting = [this](WhyView view) {
        view.rows.clear();
        view.foot.clear();
        view.method.clear();
        view.empty = m_why;
        return view;
    };
    const EvaluationPtr e = m_subject.evaluation;
    const bool isTime = swingsOf(m_asked.figure) == decide::SwingsOf::Time;
    const bool sampled = e && m_subject.found && (isTime ? m_subject.timed : m_subject.sampled);
    m_panel->setView(WhyPanel::Tasks, sampled ? taskView(*m_subject.found, isTime, *e, plan) : waiting(taskView({}, isTime, {}, plan)));
    const std::shared_ptr<const decide::Swings> swings = isTime ? m_subject.time : m_subject.money;
    m_panel->setView(WhyPanel::Changes, swings ? swingView(*swings, m_asked.figure, plan) : waiting(swingView({}, m_asked.figure, plan)));
    m_panel->setHint([swings, currency = QString::fromStdString(plan.currency)](const std::string &path) { return swings ? ifItMoved(*swings, path, currency) : QString(); });
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools: how they are paid, how fast and how full they are, and whether an API would be cheaper.
#include "ui/charts/pool_charts.h"
#include "ui/explain/told.h"
#include "ui/explain/why_link.h"
#include "ui/i18n/language.h"
#include "ui/pages/chart_context.h"
#include "ui/widgets/list_edit.h"
#include "ui/pages/page.h"
#include "ui/pages/pool_forms.h"
#include "ui/pages/surface_panel.h"
#include "ui/pages/utilisation_panel.h"
#include "ui/run/background.h"
#include "ui/widgets/scroll_content.h"
#include "ui/widgets/show_field.h"

#include <QCoreApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace farthing::ui {

namespace {

class HardwarePage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::HardwarePage)
public:
    HardwarePage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context), m_work(this)
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *title = new QLabel(tr("Hardware"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message = new Sentence(content);
        m_message->setObjectName("hardwareSentence");
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        m_choice = new QComboBox(content);
        m_choice->setObjectName("poolChoice");
        m_choice->setAccessibleName(tr("Pool shown in the charts"));
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(title);
        m_why = addWhyLine(words, m_message, tr("usage cost of the month"), "whyPools");
        m_why->hide();
        answers(m_message, [this] { return ofPool(m_message); }, m_why);
        auto *head = new QHBoxLayout;
        head->addLayout(words, 1);
        head->addWidget(m_choice, 0, Qt::AlignBottom);
        column->addLayout(head);
        m_forms = new QFrame(content);
        m_forms->setProperty("panel", true);
        auto *forms = new QVBoxLayout(m_forms);
        forms->setContentsMargins(16, 12, 12, 14);
        m_list = new ListEdit(m_context, {"/pools", tr("Own pools"), tr("pool"), tr("None: every model is reached through an API. Add a pool here, then choose it as the model of a stage on the Pipeline page."), {}, freshPool,
                                          [this](const std::string &path, QVBoxLayout *inner) { addPoolForms(m_context, path, inner); },
                                          [this](const std::string &id) { return noteOf(id); }}, m_forms);
        forms->addWidget(m_list);
        m_grid = new QGridLayout;
        m_grid->setSpacing(14);
        m_utilisation = new UtilisationPanel(m_context, content);
        m_utilisation->clear(tr("Being computed…"));
        m_utilisation->setMinimumHeight(460);
        m_utilisation->setMaximumHeight(700);
        for (ChartPanel *&chart : m_charts) {
            chart = new ChartPanel(content);
            chart->setContent(waiting(tr("Own pools")));
            chart->setMinimumHeight(270);
            chart->setMaximumHeight(340);
        }
        m_surface = new SurfacePanel(m_context, "utilisation", "volume", content);
        m_surface->setMinimumHeight(480);
        m_surface->setMaximumHeight(600);
        connect(m_surface, &SurfacePanel::workingChanged, this, [this] { showWorking(m_comparing); });
        answers(m_list, [this] { return ofPool(m_message); });
        answers(m_utilisation, [this] { return ofPool(m_utilisation, Figure::PoolTokens); });
        answers(m_charts[Versus], [this] { return ofVersus(m_charts[Versus], false); });
        answers(m_charts[Cheaper], [this] { return ofVersus(m_charts[Cheaper], true); });
        answers(m_charts[Hours], [this] { return ofPool(m_charts[Hours], Figure::PoolReplicas); });
        answers(m_surface, [this] { return questionAt(m_surface, {{Figure::Margin}, {Figure::CostPerSuccess}, {Figure::MarginTarget}}); });
        column->addLayout(m_grid);
        column->addStretch();
        arrange();
        m_work.announce(context.runner->works(), tr("Comparing own hardware with an API"), [this] {
            showWorking(false);
            for (const Chart stopped : {Versus, Cheaper})
                m_charts[stopped]->setContent(waiting(stopped == Versus ? tr("API or own hardware") : tr("Probability that own is cheaper"), tr("Stopped. The next edit computes it.")));
        });
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { refresh(); });
        connect(context.document, &PlanDocument::changed, this, [this] { m_list->refreshNotes(); });
        connect(m_choice, &QComboBox::activated, this, [this] { showCharts(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { showCharts(); });
        refresh();
    }
    bool showField(const std::string &path) override { return path.starts_with("/pools") && focusFieldAt(this, path); }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void showEvent(QShowEvent *) override { refresh(); }

private:
    /// The figures of the chosen pool; without a pool the page shows none.
    std::optional<Question> ofPool(QWidget *anchor, Figure first = Figure::PoolCost) const
    {
        const EvaluationPtr e = m_context.runner->result();
        const std::string pool = m_choice->currentText().toStdString();
        if (!e || !e->ok || pool.empty())
            return std::nullopt;
        Question asked = questionAt(anchor, poolFigures(*e, pool));
        asked.asked.figure = first;
        asked.beside.push_back({Figure::MonthlyCost});
        return asked;
    }
    std::optional<Question> ofVersus(QWidget *anchor, bool cheaper) const
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!m_versus || !e)
            return std::nullopt;
        std::optional<Question> asked = ofPool(anchor);
        if (asked) {
            asked->beside.clear();
            asked->told = [this, cheaper] {
                const double tasks = m_context.runner->result()->month.tasks.p50;
                return cheaper ? explainOwnCheaper(*m_versus, tasks) : explainOwnOrApi(*m_versus, tasks, QString::fromStdString(m_context.document->plan()->currency));
            };
        }
        return asked;
    }
    enum Chart { Versus, Cheaper, Hours, chartCount };

    static ChartContent waiting(const QString &title, const QString &why = tr("Being computed…"))
    {
        ChartContent content;
        content.title = title;
        content.emptyText = why;
        return content;
    }
    QString noteOf(const std::string &id) const
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e || !e->ok)
            return {};
        const auto plan = m_context.document->plan();
        const QString currency = QString::fromStdString(plan->currency);
        for (std::size_t p = 0; p < e->month.pools.size(); ++p) {
            const PoolMonth &m = e->month.pools[p];
            if (m.pool != id)
                continue;
            QStringList parts{tr("%1 replicas at %2 of their capacity, %3 a month").arg(m.replicas, 0, 'f', 0).arg(shareText(m.utilisation, 0), moneyText(m.cost, 0, currency))};
            if (m.load.reserved > 0)
                parts << tr("%1 of them in the base").arg(m.load.reserved, 0, 'f', 0);
            if (m.load.powerCost > 0)
                parts << tr("%1 of it power").arg(moneyText(m.load.powerCost, 0, currency));
            if (m.requestSeconds > 0)
                parts << (std::isfinite(m.p95Wait) ? tr("95 % of requests wait at most %1 s").arg(localNumber(m.p95Wait, 'g', 2)) : tr("requests wait without end"));
            if (m.overflow > 0)
                parts << tr("%1 of tasks find it full").arg(shareText(m.overflow, 1));
            double apart = 0;
            QStringList lines;
            for (const PoolMonth::Class &each : m.classes) {
                apart += each.replicas;
                lines << tr("%1 %2 of the work, %3 s a request").arg(QString::fromStdString(each.stage), shareText(each.part, 0), localNumber(each.requestSeconds, 'g', 2));
            }
            if (!lines.isEmpty() && p < plan->pools.size())
                parts << lines.join(", ") + (plan->pools[p].classes == Pool::Classes::Apart ? tr("; each on replicas of its own") : tr("; apart they would take %1 replicas").arg(apart, 0, 'f', 0));
            if (m.bestYears > 0)
                parts << tr("kept %1 years an accelerator costs %2 a year, the least").arg(m.bestYears).arg(moneyText(m.keptYears[static_cast<std::size_t>(m.bestYears) - 1], 0, currency));
            if (p < e->baseTask.pools.size()) {
                const PoolTerms &t = e->baseTask.pools[p];
                if (t.hour.base.capital > 0)
                    parts << tr("an accelerator-hour is %1 capital, %2 power at full load, %3 staff and space")
                                 .arg(moneyText(t.hour.base.capital, 0.01, currency), moneyText(t.hour.base.idlePower + t.hour.base.loadPower, 0.01, currency), moneyText(t.hour.base.staff + t.hour.base.other, 0.01, currency));
                if (t.work.halfBatch > 0)
                    parts << tr("%1 requests fit at once").arg(t.fleet.atOnce, 0, 'f', 0);
                if (t.work.seconds > 0)
                    parts << tr("a request takes %1 replica-seconds").arg(localNumber(t.work.seconds, 'g', 3));
            }
            return parts.join("; ") + ".";
        }
        return {};
    }
    void arrange()
    {
        // Charts always stand beside the fields, or an edit could not be seen in them.
        const bool wide = width() >= 1100;
        m_forms->setMinimumWidth(400);
        m_forms->setMaximumWidth(430);
        m_grid->addWidget(m_forms, 0, 0, chartCount + 2, 1, Qt::AlignTop);
        m_grid->addWidget(m_utilisation, 0, 1, wide ? 2 : 1, 1);
        m_grid->addWidget(m_charts[Versus], wide ? 0 : 1, wide ? 2 : 1);
        m_grid->addWidget(m_charts[Cheaper], wide ? 1 : 2, wide ? 2 : 1);
        m_grid->addWidget(m_charts[Hours], wide ? 2 : 3, 1, 1, wide ? 2 : 1);
        m_grid->addWidget(m_surface, wide ? 3 : 4, 1, 1, wide ? 2 : 1);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, wide ? 1 : 0);
        m_grid->setRowStretch(chartCount + 1, 1);
    }
    void refresh()
    {
        m_list->refreshNotes();
        const EvaluationPtr e = m_context.runner->result();
        if (!e || !isVisible())
            return;
        const auto plan = m_context.document->plan();
        const QString kept = m_choice->currentText();
        m_choice->clear();
        for (const PoolMonth &pool : e->month.pools)
            m_choice->addItem(QString::fromStdString(pool.pool));
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(kept)));
        m_choice->setVisible(m_choice->count() > 1);
        const bool any = m_choice->count() > 0;
        for (ChartPanel *chart : m_charts)
            chart->setVisible(any);
        for (ChartPanel *chart : {static_cast<ChartPanel *>(m_surface), static_cast<ChartPanel *>(m_utilisation)})
            chart->setVisible(any);
        m_why->setVisible(any);
        m_message->setText(any ? tr("A pool that is kept costs the same at 10 % and at 90 % load, so its cost per token is set by how full it is.")
                               : tr("Open models on hardware of one's own cost by the hour, not by the token. Add a pool to see when that pays."));
        showCharts();
        if (any && m_versusOf != e)
            startVersus(e);
    }
    void showWorking(bool comparing)
    {
        m_comparing = comparing;
        setProperty("working", comparing || m_surface->isWorking());
    }
    void startVersus(const EvaluationPtr &e)
    {
        m_versusOf = e;
        showWorking(true);
        m_work.start([this, plan = m_context.document->plan(), sheet = m_context.document->sheet()](std::stop_token stop, const Background::Post &post) {
            BreakevenOptions options;
            options.stop = stop;
            CurveOptions few;
            few.stop = stop;
            auto curves = std::make_shared<const PoolCurves>(poolCurves(*plan, *sheet, few));
            if (curves->ok)
                post([this, curves] {
                    m_curves = curves;
                    showCharts();
                });
            auto found = std::make_shared<const PoolBreakeven>(poolBreakeven(*plan, *sheet, options));
            if (!found->cancelled)
                post([this, found] {
                    showWorking(false);
                    m_versus = found;
                    showCharts();
                });
        });
    }
    /// What a million of the pool's output tokens would have to cost for the API to cost as much at the plan's volume.
    std::optional<double> apiPerMillion(const Evaluation &e, std::size_t pool) const
    {
        if (!m_versus || !m_versus->ok || e.month.pools.size() != 1 || !(e.month.pools[pool].outputPerMonth > 0))
            return std::nullopt;
        const double volume = e.month.tasks.p50;
        const VersusApi *near = nullptr;
        for (const VersusApi &v : m_versus->volumes)
            if (!near || std::abs(std::log(v.tasks / volume)) < std::abs(std::log(near->tasks / volume)))
                near = &v;
        if (!near || !std::isfinite(near->api.p50))
            return std::nullopt;
        const double more = (near->api.p50 - near->own.p50) * volume * e.simulated.success.value + e.month.pools[pool].cost;
        return more > 0 ? std::optional(more / e.month.pools[pool].outputPerMonth * 1e6) : std::nullopt;
    }
    void showCharts()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e || e->month.pools.empty())
            return;
        const auto plan = m_context.document->plan();
        const ChartContext c = chartContext(*plan, *m_context.document->sheet(), e->seed, e->month.tasks.p50);
        const auto pool = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
        m_utilisation->show(e, c, pool, {m_curves, apiPerMillion(*e, pool), true});
        const ChartContent hours = poolHoursChart(*e, c, pool);
        m_charts[Hours]->setMinimumHeight(hours.make ? 270 : 160); // a sentence needs no more
        m_charts[Hours]->setMaximumHeight(hours.make ? 340 : 190);
        m_charts[Hours]->setContent(hours);
        if (m_versus) {
            m_charts[Versus]->setContent(ownOrApiChart(*m_versus, c));
            m_charts[Cheaper]->setContent(ownCheaperChart(*m_versus, c));
        } else {
            m_charts[Versus]->setContent(waiting(tr("API or own hardware")));
            m_charts[Cheaper]->setContent(waiting(tr("Probability that own is cheaper")));
        }
    }

    PageContext m_context;
    Sentence *m_message;
    QPushButton *m_why = nullptr;
    QComboBox *m_choice;
    QFrame *m_forms;
    ListEdit *m_list;
    QGridLayout *m_grid;
    ChartPanel *m_charts[chartCount] = {};
    UtilisationPanel *m_utilisation = nullptr;
    SurfacePanel *m_surface = nullptr;
    std::shared_ptr<const PoolCurves> m_curves;
    bool m_comparing = false;
    std::shared_ptr<const PoolBreakeven> m_versus;
    EvaluationPtr m_versusOf;
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace

Page *makeHardwarePage(const PageContext &context, QWidget *parent) { return new HardwarePage(context, parent); }

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools: side by side, then the chosen one: how it is paid, how fast and how full it is, and whether an API would be cheaper.
#include "ui/charts/linked_chart.h"
#include "ui/charts/pool_charts.h"
#include "ui/explain/told.h"
#include "ui/explain/why_link.h"
#include "ui/i18n/language.h"
#include "ui/pages/chart_context.h"
#include "ui/pages/page.h"
#include "ui/pages/pool_forms.h"
#include "ui/pages/pool_note.h"
#include "ui/pages/pool_rows.h"
#include "ui/pages/surface_panel.h"
#include "ui/pages/utilisation_panel.h"
#include "ui/run/background.h"
#include "ui/widgets/scroll_content.h"
#include "ui/widgets/show_field.h"

#include <QCoreApplication>
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
        makeHead(content, column);
        m_table = new ItemTable(m_context, {"/pools", tr("Own pools"), tr("pool"), tr("None yet: every model is reached through an API and paid by the token. Add a pool, then choose it as the model of a stage on the Pipeline page; what it costs and whether it pays stands here."),
                                            poolColumns(), freshPool, [this] { return poolRows(m_context); },
                                            [this](const std::string &id, const std::string &name) { return m_context.document->renamePool(id, name); }, 46}, content);
        column->addWidget(m_table);
        m_forms = new QFrame(content);
        m_forms->setProperty("panel", true);
        m_formColumn = new QVBoxLayout(m_forms);
        m_formColumn->setContentsMargins(16, 12, 12, 14);
        m_grid = new QGridLayout;
        m_grid->setSpacing(14);
        makeCharts(content);
        answers(static_cast<QWidget *>(m_table), [this] { return ofPool(m_table); });
        answers(m_forms, [this] { return ofPool(m_message); });
        answers(m_utilisation, [this] { return ofPool(m_utilisation, Figure::PoolTokens); });
        answers(m_charts[Versus], [this] { return ofVersus(m_charts[Versus], false); });
        answers(m_charts[Cheaper], [this] { return ofVersus(m_charts[Cheaper], true); });
        answers(m_charts[Hours], [this] { return ofPool(m_charts[Hours], Figure::PoolReplicas); });
        answers(m_charts[Steps], [this] { return ofPool(m_charts[Steps], Figure::PoolReplicas); });
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
        connect(context.document, &PlanDocument::changed, this, [this] { refreshNote(); });
        connect(m_table, &ItemTable::selectionMoved, this, [this] {
            showForms();
            refresh();
        });
        connect(m_table, &ItemTable::fieldAsked, this, [this](const QString &path) { showField(path.toStdString()); });
        connect(m_table, &ItemTable::itemActivated, this, [this] { showField("/pools/" + m_table->selected() + "/accelerator"); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { showCharts(); });
        showForms();
        refresh();
    }
    bool showField(const std::string &path) override
    {
        if (!path.starts_with("/pools"))
            return false;
        m_table->select(path.substr(std::min<std::size_t>(7, path.size()), path.find('/', 7) - 7));
        return focusFieldAt(this, path);
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void showEvent(QShowEvent *) override { refresh(); }

private:
    /// The figures of the chosen pool; without a pool the page shows none.
    std::optional<Question> ofPool(QWidget *anchor, Figure first = Figure::PoolCost) const
    {
        const EvaluationPtr e = m_context.runner->result();
        const std::string pool = m_table->selected();
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
    enum Chart { Versus, Cheaper, Hours, Steps, chartCount };

    static ChartContent waiting(const QString &title, const QString &why = tr("Being computed…"))
    {
        ChartContent content;
        content.title = title;
        content.emptyText = why;
        return content;
    }
    void makeHead(QWidget *content, QVBoxLayout *column)
    {
        auto *title = new QLabel(tr("Hardware"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message = new Sentence(content);
        m_message->setObjectName("hardwareSentence");
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(title);
        m_why = addWhyLine(words, m_message, tr("usage cost of the month"), "whyPools");
        m_why->hide();
        answers(m_message, [this] { return ofPool(m_message); }, m_why);
        column->addLayout(words);
    }
    void makeCharts(QWidget *content)
    {
        m_utilisation = new UtilisationPanel(m_context, content);
        m_utilisation->clear(tr("Being computed…"));
        m_utilisation->setMinimumHeight(460);
        m_utilisation->setMaximumHeight(700);
        for (ChartPanel *&chart : m_charts) {
            chart = new ChartPanel(content);
            chart->setContent(waiting(tr("Own pools")));
            chart->setMinimumHeight(270);
            chart->setMaximumHeight(340);
            connect(chart, &ChartPanel::fieldAsked, this, &Page::fieldAsked);
        }
        m_charts[Steps]->setMinimumHeight(380);
        m_charts[Steps]->setMaximumHeight(460);
        m_stepsCursor = new SharedCursor(m_charts[Steps]);
        m_surface = new SurfacePanel(m_context, "utilisation", "volume", content);
        m_surface->setMinimumHeight(480);
        m_surface->setMaximumHeight(600);
        connect(m_surface, &SurfacePanel::workingChanged, this, [this] { showWorking(m_comparing); });
        showPanels(false);
    }
    void showPanels(bool any)
    {
        for (ChartPanel *chart : m_charts)
            chart->setVisible(any);
        m_surface->setVisible(any);
        m_utilisation->setVisible(any);
    }
    /// The fields of the chosen pool.
    void showForms()
    {
        const std::string id = m_table->selected();
        if (m_shown == id && m_body)
            return;
        m_shown = id;
        if (m_body) {
            m_body->hide();
            m_body->setParent(nullptr);
            m_body->deleteLater(); // may hold the sender
        }
        m_body = new QWidget(m_forms);
        m_note = nullptr;
        m_forms->setVisible(!id.empty());
        if (!id.empty()) {
            auto *fields = new QVBoxLayout(m_body);
            fields->setContentsMargins(0, 0, 0, 0);
            fields->setSpacing(6);
            auto *name = new QLabel(QString::fromStdString(id), m_body);
            name->setFont(Theme::instance().font(Type::Section));
            m_note = new QLabel(m_body);
            m_note->setObjectName(QString::fromStdString("note:/pools/" + id));
            m_note->setWordWrap(true);
            m_note->setProperty("secondary", true);
            fields->addWidget(name);
            fields->addWidget(m_note);
            addPoolForms(m_context, "/pools/" + id, fields);
        }
        m_formColumn->addWidget(m_body);
        refreshNote();
    }
    void refreshNote()
    {
        if (!m_note)
            return;
        const EvaluationPtr e = m_context.runner->result();
        const QString text = e && e->ok ? poolNote(*e, *m_context.document->plan(), m_shown) : QString();
        m_note->setText(text);
        m_note->setVisible(!text.isEmpty());
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
        int row = wide ? 2 : 3;
        for (QWidget *across : {static_cast<QWidget *>(m_charts[Hours]), static_cast<QWidget *>(m_charts[Steps]), static_cast<QWidget *>(m_surface)})
            m_grid->addWidget(across, row++, 1, 1, wide ? 2 : 1);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, wide ? 1 : 0);
        m_grid->setRowStretch(chartCount + 2, 1);
    }
    void refresh()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e || !isVisible())
            return;
        refreshNote();
        const bool any = !m_table->selected().empty();
        showPanels(any);
        m_why->setVisible(any);
        m_message->setText(any ? tr("A pool that is kept costs the same at 10 % and at 90 % load, so its cost per token is set by how full it is.")
                               : tr("Open models on hardware of one's own cost by the hour, not by the token."));
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
        if (!e || m_table->selected().empty())
            return;
        std::size_t pool = 0;
        while (pool < e->month.pools.size() && e->month.pools[pool].pool != m_table->selected())
            ++pool;
        if (pool == e->month.pools.size()) { // it has just been added, or the plan has an error
            m_utilisation->clear(tr("Being computed…"));
            m_charts[Hours]->setContent(waiting(tr("Traffic and replicas by the hour")));
            m_charts[Steps]->setContent(waiting(tr("When the next replica is due")));
            return;
        }
        const auto plan = m_context.document->plan();
        ChartContext c = chartContext(*plan, *m_context.document->sheet(), e->seed, e->month.tasks.p50);
        c.baseline = m_context.runner->baseline();
        c.baselineName = tr("Base case");
        const bool sameList = m_curves && m_curves->pools.size() == e->month.pools.size();
        const auto curves = sameList ? m_curves : nullptr;
        m_utilisation->show(e, c, pool, {curves, apiPerMillion(*e, pool), true});
        const ChartContent hours = poolHoursChart(*e, c, pool, curves);
        m_charts[Hours]->setMinimumHeight(hours.make ? 270 : 190); // a sentence and its button need no more
        m_charts[Hours]->setMaximumHeight(hours.make ? 340 : 200);
        m_charts[Hours]->setContent(hours);
        m_charts[Steps]->setContent(replicaChart(*e, c, pool, curves, m_stepsCursor));
        if (m_versus) {
            m_charts[Versus]->setContent(ownOrApiChart(*m_versus, c));
            m_charts[Cheaper]->setContent(ownCheaperChart(*m_versus, c));
        } else {
            m_charts[Versus]->setContent(waiting(tr("API or own hardware")));
            m_charts[Cheaper]->setContent(waiting(tr("Probability that own is cheaper")));
        }
    }

    PageContext m_context;
    Sentence *m_message = nullptr;
    QPushButton *m_why = nullptr;
    ItemTable *m_table = nullptr;
    QFrame *m_forms = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_note = nullptr;
    std::string m_shown;               ///< the pool whose fields are there
    QGridLayout *m_grid = nullptr;
    ChartPanel *m_charts[chartCount] = {};
    SharedCursor *m_stepsCursor = nullptr;
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

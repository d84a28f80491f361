// SPDX-License-Identifier: GPL-3.0-or-later
// How many tasks come, what they bring in, fixed costs, and the months ahead; margins follow.
#include "ui/pages/chart_context.h"
#include "ui/charts/pool_charts.h"
#include "ui/explain/told.h"
#include "ui/explain/why_link.h"
#include "ui/i18n/language.h"
#include "ui/pages/correlation_edit.h"
#include "ui/pages/event_line.h"
#include "ui/pages/horizon_edit.h"
#include "ui/widgets/list_edit.h"
#include "ui/pages/page.h"
#include "ui/pages/segment_rows.h"
#include "ui/pages/stage_edits.h"
#include "ui/pages/surface_panel.h"
#include "ui/run/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/optional_part.h"
#include "ui/widgets/scroll_content.h"
#include "ui/widgets/show_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

namespace {

const std::string segments = "/demand/segments";

QFrame *panel(QWidget *content, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 12, 14);
    column->addWidget(content);
    return frame;
}

class DemandPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::DemandPage)
public:
    DemandPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context), m_message(new Sentence), m_margin(new ChartPanel), m_ahead(new ChartPanel), m_work(this)
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *title = new QLabel(tr("Demand and revenue"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(title);
        const auto ofTask = [this](QWidget *anchor) { return questionAt(anchor, {{Figure::TaskMargin}, {Figure::Margin}, {Figure::MonthlyCost}, {Figure::Breakeven}}); };
        answers(m_message, [this, ofTask] { return ofTask(m_message); }, addWhyLine(words, m_message, tr("margin per task"), "whyMargin"));
        answers(m_seats, [this, ofTask] { return ofTask(m_message); });
        auto *event = new QPushButton(tr("Add event"), content);
        event->setObjectName("addEvent");
        event->setToolTip(tr("Something that happens at the start of a month: a model retires, prices change, a cost falls due, hardware is replaced"));
        connect(event, &QPushButton::clicked, this, [this] { addEvent(); });
        auto *head = new QHBoxLayout;
        head->addLayout(words, 1);
        head->addWidget(event, 0, Qt::AlignTop);
        column->addLayout(head);
        makeSegments(content);
        column->addWidget(m_segments);
        answers(static_cast<QWidget *>(m_segments), [this] { return questionAt(m_segments, {{Figure::Margin}, {Figure::TaskMargin}, {Figure::CostPerSuccess}, {Figure::MonthlyCost}}); });
        auto *forms = new QVBoxLayout;
        forms->setSpacing(14);
        forms->addWidget(m_segmentFrame);
        forms->addWidget(panel(makeDemand(content), content));
        forms->addWidget(panel(makeFixedCosts(content), content));
        forms->addWidget(panel(makeHorizonEdit(m_context, content), content));
        forms->addWidget(panel(new CorrelationEdit(m_context, content), content));
        forms->addStretch();
        m_forms = new QWidget(content);
        forms->setContentsMargins(0, 0, 0, 0);
        m_forms->setLayout(forms);
        m_grid = new QGridLayout;
        m_grid->setSpacing(14);
        for (ChartPanel *chart : {m_ahead, m_margin}) {
            chart->setParent(content);
            chart->setMinimumHeight(330);
            chart->setMaximumHeight(420);
        }
        m_ahead->setMinimumHeight(400);
        m_ahead->setMaximumHeight(500);
        m_ahead->setTools(makeFigureChoice());
        m_ahead->setTools(new EventLine(m_context, m_ahead), true);
        m_ahead->setTools(makeStillLine(), true);
        m_surface = new SurfacePanel(m_context, "/revenue/per_successful_task", "volume", content);
        m_surface->setMinimumHeight(480);
        m_surface->setMaximumHeight(600);
        connect(m_surface, &SurfacePanel::workingChanged, this, [this] { showWorking(m_forecasting); });
        answers(m_ahead, [this] { return ofForecast(); });
        answers(m_margin, [this] { return questionAt(m_margin, {{Figure::Margin}, {Figure::MarginTarget}, {Figure::Breakeven}}); });
        answers(m_surface, [this] { return questionAt(m_surface, {{Figure::Margin}, {Figure::CostPerSuccess}, {Figure::MarginTarget}}); });
        m_ahead->setContent(waiting());
        column->addLayout(m_grid);
        column->addStretch();
        arrange();
        m_work.announce(context.runner->works(), tr("Computing the months ahead"), [this] {
            showWorking(false);
            m_ahead->setContent(waiting(tr("Stopped. The next edit computes it.")));
        });
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { renew(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
        connect(m_segments, &ItemTable::selectionMoved, this, [this] { showSegment(); });
        connect(m_segments, &ItemTable::fieldAsked, this, [this](const QString &path) { showField(path.toStdString()); });
        connect(m_segments, &ItemTable::itemActivated, this, [this] { showField(segments + "/" + m_segments->selected() + "/name"); });
        showSegment();
        refresh();
    }
    bool showField(const std::string &path) override
    {
        if (path.starts_with(segments + "/"))
            m_segments->select(path.substr(segments.size() + 1, path.find('/', segments.size() + 1) - segments.size() - 1));
        return focusFieldAt(this, path);
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void showEvent(QShowEvent *) override { refresh(); }

private:
    std::optional<Question> ofForecast() const
    {
        if (!m_forecast)
            return std::nullopt;
        Question asked = questionAt(m_ahead, {});
        asked.told = [this] { return explainForecast(*m_forecast, QString::fromStdString(m_context.document->plan()->currency)); };
        return asked;
    }
    QWidget *makeDemand(QWidget *parent)
    {
        auto *box = new QWidget(parent);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        auto *title = new QLabel(tr("Demand and price"), box);
        title->setFont(Theme::instance().font(Type::Section));
        column->addWidget(title);
        for (const char *path : {"/demand/tasks_per_month", "/revenue/per_successful_task", "/revenue/per_attempted_task", "/revenue/payment_fee_share",
                                 "/revenue/undetected_wrong_paid", "/failure_costs/support_per_failed_task", "/targets/gross_margin", "/targets/confidence", "/targets/quality_floor"})
            column->addWidget(new FieldEdit(m_context, path, box));
        column->addWidget(new OptionalPart(m_context.document, tr("Time that a task may take"), "/targets/latency", data::Json::Object{{"seconds", 10}, {"share", 0.95}}, [this](QVBoxLayout *inner) {
            for (const char *key : {"/targets/latency/seconds", "/targets/latency/share"})
                inner->addWidget(new FieldEdit(m_context, key, inner->parentWidget()));
        }, box));
        column->addWidget(makeSeatsPart("/revenue/seats", box));
        addDay(column);
        m_seats->setParent(box);
        m_seats->setWordWrap(true);
        m_seats->setProperty("secondary", true);
        column->addWidget(m_seats);
        return box;
    }
    OptionalPart *makeSeatsPart(const std::string &path, QWidget *parent)
    {
        using Object = data::Json::Object;
        return new OptionalPart(m_context.document, tr("Sold by the seat"), path,
                                Object{{"price_per_month", 30}, {"tasks", Object{{"dist", "lognormal"}, {"mean", 120}, {"sd", 100}}}, {"included", 300}}, [this, path](QVBoxLayout *inner) {
            for (const char *key : {"/price_per_month", "/tasks", "/included", "/overage_price"})
                inner->addWidget(new FieldEdit(m_context, path + key, inner->parentWidget()));
        }, parent);
    }
    /// When tasks come: prices that change with the hour, pools and waits follow it.
    void addDay(QVBoxLayout *column)
    {
        QWidget *box = column->parentWidget();
        auto *title = new QLabel(tr("When tasks come"), box);
        title->setFont(Theme::instance().font(Type::Section));
        column->addSpacing(8);
        column->addWidget(title);
        column->addWidget(makeProfileEdit(m_context, box));
        column->addWidget(new FieldEdit(m_context, "/demand/time_zone", box, {{}, tr("such as UTC+01:00"), {}, {}}));
        column->addWidget(new FieldEdit(m_context, "/demand/season", box, {{}, tr("twelve weights, January first"), {}, {}}));
    }
    void makeSegments(QWidget *parent)
    {
        m_segments = new ItemTable(m_context, {segments, tr("Segments"), tr("segment"), tr("All tasks are alike and sold at one price. Add a segment where some customers send larger tasks, pay another price or grow faster."),
                                               segmentColumns(), freshSegment, [this] { return segmentRows(m_context); }, nullptr, 38, adaptSegment}, parent);
        m_segmentFrame = new QFrame(parent);
        m_segmentFrame->setProperty("panel", true);
        m_segmentColumn = new QVBoxLayout(m_segmentFrame);
        m_segmentColumn->setContentsMargins(16, 12, 12, 14);
    }
    /// All fields of the chosen segment: the table has the usual ones.
    void showSegment()
    {
        const std::string id = m_segments->selected();
        if (m_shown == id && m_segmentBody)
            return;
        m_shown = id;
        if (m_segmentBody) {
            m_segmentBody->hide();
            m_segmentBody->setParent(nullptr);
            m_segmentBody->deleteLater(); // may hold the sender
        }
        m_segmentBody = new QWidget(m_segmentFrame);
        m_segmentFrame->setVisible(!id.empty());
        if (!id.empty()) {
            auto *fields = new QVBoxLayout(m_segmentBody);
            fields->setContentsMargins(0, 0, 0, 0);
            fields->setSpacing(6);
            auto *name = new QLabel(tr("Segment %1").arg(QString::fromStdString(id)), m_segmentBody);
            name->setFont(Theme::instance().font(Type::Section));
            fields->addWidget(name);
            const std::string path = segments + "/" + id;
            for (const char *key : {"/name", "/share", "/size", "/growth_per_month", "/revenue/per_successful_task", "/revenue/per_attempted_task", "/revenue/payment_fee_share", "/revenue/undetected_wrong_paid"})
                fields->addWidget(new FieldEdit(m_context, path + key, m_segmentBody));
            fields->addWidget(makeSeatsPart(path + "/revenue/seats", m_segmentBody));
        }
        m_segmentColumn->addWidget(m_segmentBody);
    }
    /// Which figure the months ahead show.
    QWidget *makeFigureChoice()
    {
        auto *tools = new QWidget(m_ahead);
        auto *row = new QHBoxLayout(tools);
        row->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLabel(tr("Show"), tools);
        words->setProperty("secondary", true);
        m_figure = new QComboBox(tools);
        m_figure->setObjectName("aheadFigure");
        m_figure->setAccessibleName(tr("Figure of the months ahead"));
        m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_figure->setMinimumContentsLength(24);
        words->setBuddy(m_figure);
        row->addWidget(words);
        row->addWidget(m_figure);
        row->addStretch();
        connect(m_figure, &QComboBox::activated, this, [this] { refresh(); });
        return tools;
    }
    void listFigures(const Plan &plan)
    {
        std::vector<std::pair<QString, QPoint>> all{{tr("Gross margin, money"), {static_cast<int>(ForecastFigure::GrossMargin), 0}}, {tr("Gross margin, of revenue"), {static_cast<int>(ForecastFigure::MarginShare), 0}},
                                                    {tr("Revenue"), {static_cast<int>(ForecastFigure::Revenue), 0}}, {tr("All cost"), {static_cast<int>(ForecastFigure::TotalCost), 0}},
                                                    {tr("Cash, added up"), {static_cast<int>(ForecastFigure::Cash), 0}}, {tr("Tasks per month"), {static_cast<int>(ForecastFigure::Tasks), 0}}};
        for (std::size_t p = 0; p < plan.pools.size(); ++p) {
            const QString name = QString::fromStdString(plan.pools[p].id);
            all.push_back({tr("Utilisation of %1").arg(name), {static_cast<int>(ForecastFigure::Utilisation), static_cast<int>(p)}});
            all.push_back({tr("Replicas of %1").arg(name), {static_cast<int>(ForecastFigure::Replicas), static_cast<int>(p)}});
        }
        QStringList now, wanted;
        for (int i = 0; i < m_figure->count(); ++i)
            now << m_figure->itemText(i);
        for (const auto &each : all)
            wanted << each.first;
        if (now == wanted)
            return;
        const QVariant kept = m_figure->currentData();
        m_figure->clear();
        for (const auto &[name, what] : all)
            m_figure->addItem(name, what);
        m_figure->setCurrentIndex(std::max(0, m_figure->findData(kept)));
    }
    /// What to do while nothing moves the months ahead.
    QWidget *makeStillLine()
    {
        m_still = new QWidget(m_ahead);
        m_still->setObjectName("stillLine");
        auto *row = new QHBoxLayout(m_still);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *words = new QLabel(tr("Nothing changes from month to month yet."), m_still);
        words->setProperty("secondary", true);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        auto *growth = new QPushButton(tr("Set growth"), m_still);
        growth->setObjectName("setGrowth");
        connect(growth, &QPushButton::clicked, this, [this] { showField("/demand/growth_per_month"); });
        row->addWidget(growth);
        m_still->hide();
        return m_still;
    }
    void addEvent()
    {
        using Object = data::Json::Object;
        const data::Json event = Object{{"month", 6}, {"kind", "cost"}, {"name", tr("New event").toStdString()}, {"amount", 10000}};
        const data::Json *horizon = data::findPath(m_context.document->json(), "/horizon"), *events = data::findPath(m_context.document->json(), "/horizon/events");
        data::Json::Array list = events && events->asArray() ? *events->asArray() : data::Json::Array();
        list.push_back(event);
        const std::string at = "/horizon/events/" + std::to_string(list.size() - 1) + "/name";
        if (horizon && horizon->asObject())
            m_context.document->edit("/horizon/events", data::Json(std::move(list)), tr("Add event"));
        else
            m_context.document->edit("/horizon", data::Json(Object{{"months", 24}, {"events", data::Json(std::move(list))}}), tr("Add event"));
        showField(at);
    }
    QWidget *makeFixedCosts(QWidget *parent)
    {
        return new ListEdit(m_context, {"/fixed_costs", tr("Fixed costs"), tr("fixed cost"), tr("None: no cost of the month stands apart from the tasks."),
                                        {"/name", "/per_month", "/kind", "/step/every_tasks"}, [](const data::Json *list) {
            return data::Json(data::Json::Object{{"id", freeId(list, "cost")}, {"name", "New cost"}, {"per_month", 100}, {"kind", "platform"}});
        }}, parent);
    }
    void arrange()
    {
        // Charts always stand beside the fields, or an edit could not be seen in them.
        const bool wide = width() >= 1000;
        m_forms->setMinimumWidth(wide ? 440 : 410);
        m_forms->setMaximumWidth(wide ? 480 : 430);
        m_grid->addWidget(m_forms, 0, 0, 4, 1, Qt::AlignTop);
        m_grid->addWidget(m_ahead, 0, 1);
        m_grid->addWidget(m_margin, 1, 1);
        m_grid->addWidget(m_surface, 2, 1);
        m_grid->setColumnStretch(1, 1);
        m_grid->setRowStretch(3, 1);
    }
    void refresh()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e)
            return;
        const auto plan = m_context.document->plan();
        const QString currency = QString::fromStdString(plan->currency);
        const MonthResult &m = e->month;
        m_message->setText(m.marginDefined ? tr("At a median of %1 tasks a month each leaves %2 before fixed costs (P10 %3, P90 %4).")
                                                 .arg(countText(m.tasks.p50), moneyText(m.marginPerTask.p50, 0, currency), moneyText(m.marginPerTask.p10, 0, currency), moneyText(m.marginPerTask.p90, 0, currency))
                                           : tr("At a median of %1 tasks a month; state what a task earns to see a margin.").arg(countText(m.tasks.p50)));
        QStringList seats;
        for (const SeatMonth &s : m.seats)
            seats << tr("%1%2 seats do the month's tasks; each leaves %3 after usage, and %4 % of them use more than they pay for (base values).")
                         .arg(s.segment.empty() ? QString() : QString::fromStdString(s.segment) + ": ", countText(s.seats), moneyText(s.margin, 0, currency)).arg(localNumber(100 * s.unprofitable, 'f', 1));
        m_seats->setText(seats.join('\n'));
        m_seats->setVisible(!seats.isEmpty());
        ChartContext c = chartContext(*plan, *m_context.document->sheet(), e->seed, e->month.tasks.p50);
        c.baseline = m_context.runner->baseline();
        c.baselineName = tr("Base case");
        m_margin->setContent(marginByVolumeChart(*e, c));
        m_segments->say(segmentSum(m_context));
        listFigures(*plan);
        if (m_forecast) {
            const QPoint what = m_figure->currentData().toPoint();
            m_ahead->setContent(forecastChart(*m_forecast, c, static_cast<ForecastFigure>(what.x()), m_context.runner->baseline() ? m_ghost.get() : nullptr, static_cast<std::size_t>(what.y())));
        } else {
            m_ahead->setContent(waiting());
        }
        m_still->setVisible(m_forecast && m_forecast->ok && isStill(*m_forecast));
        if (m_forecastOf != e && isVisible())
            startForecast(e);
    }
    static bool isStill(const Forecast &f)
    {
        return std::all_of(f.months.begin(), f.months.end(), [&](const ForecastMonth &m) { return m.events.empty() && m.gross.p50 == f.months.front().gross.p50 && m.tasks.p50 == f.months.front().tasks.p50; });
    }
    static ChartContent waiting(const QString &why = tr("Being computed…"))
    {
        ChartContent content;
        content.title = tr("Monthly gross margin ahead");
        content.emptyText = why;
        return content;
    }
    void showWorking(bool forecasting)
    {
        m_forecasting = forecasting;
        setProperty("working", forecasting || m_surface->isWorking());
    }
    void startForecast(const EvaluationPtr &e)
    {
        m_forecastOf = e;
        showWorking(true);
        m_work.stop();
        const auto base = m_context.document->basePlan(); // without the scenario: the ghost
        std::shared_ptr<const PriceSheet> baseSheet = m_context.document->sheet();
        if (base && m_context.document->pinnedSheet().name != baseSheet->name)
            baseSheet = std::make_shared<const PriceSheet>(m_context.document->pinnedSheet());
        const bool ghost = base && !(m_ghost && m_ghostOf && *m_ghostOf == *base);
        m_work.start([this, ghost, base, baseSheet, share = m_work.share(), plan = m_context.document->plan(), sheet = m_context.document->sheet()](std::stop_token stop, const Background::Post &post) {
            ForecastOptions options;
            options.stop = stop;
            options.progress = [share](double part) { share->store(part); };
            auto found = std::make_shared<const Forecast>(forecast(*plan, *sheet, options));
            if (!found->cancelled)
                post([this, found] {
                    showWorking(false);
                    m_forecast = found;
                    refresh();
                });
            if (!ghost || found->cancelled)
                return;
            options.progress = nullptr;
            auto before = std::make_shared<const Forecast>(forecast(*base, *baseSheet, options));
            if (before->ok && !before->cancelled)
                post([this, before, base] {
                    m_ghost = before;
                    m_ghostOf = base;
                    refresh();
                });
        });
    }

    PageContext m_context;
    Sentence *m_message;
    QLabel *m_seats = new QLabel;
    ItemTable *m_segments = nullptr;
    QFrame *m_segmentFrame = nullptr;
    QVBoxLayout *m_segmentColumn = nullptr;
    QWidget *m_segmentBody = nullptr, *m_still = nullptr;
    QComboBox *m_figure = nullptr;
    std::string m_shown;               ///< the segment whose fields are there
    ChartPanel *m_margin, *m_ahead;
    SurfacePanel *m_surface = nullptr;
    bool m_forecasting = false;
    QWidget *m_forms = nullptr;
    QGridLayout *m_grid = nullptr;
    std::shared_ptr<const Forecast> m_forecast, m_ghost;
    std::shared_ptr<const Plan> m_ghostOf; ///< the base case that m_ghost is of
    EvaluationPtr m_forecastOf;
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace

Page *makeDemandPage(const PageContext &context, QWidget *parent) { return new DemandPage(context, parent); }

} // namespace farthing::ui

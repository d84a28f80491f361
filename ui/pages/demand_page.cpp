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
#include "ui/pages/stage_edits.h"
#include "ui/pages/surface_panel.h"
#include "ui/run/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/optional_part.h"
#include "ui/widgets/scroll_content.h"
#include "ui/widgets/show_field.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

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
        column->addWidget(title);
        const auto ofTask = [this](QWidget *anchor) { return questionAt(anchor, {{Figure::TaskMargin}, {Figure::Margin}, {Figure::MonthlyCost}, {Figure::Breakeven}}); };
        answers(m_message, [this, ofTask] { return ofTask(m_message); }, addWhyLine(column, m_message, tr("margin per task"), "whyMargin"));
        answers(m_seats, [this, ofTask] { return ofTask(m_message); });
        auto *forms = new QVBoxLayout;
        forms->setSpacing(14);
        forms->addWidget(panel(makeDemand(content), content));
        forms->addWidget(panel(makeSegments(content), content));
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
        m_ahead->setTools(new EventLine(m_context, m_ahead), true);
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
        refresh();
    }
    bool showField(const std::string &path) override { return focusFieldAt(this, path); }

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
    QWidget *makeSegments(QWidget *parent)
    {
        return new ListEdit(m_context, {"/demand/segments", tr("Segments"), tr("segment"), tr("None: all tasks are alike and sold at one price."),
                                        {"/name", "/share", "/size", "/growth_per_month", "/revenue/per_successful_task", "/revenue/per_attempted_task", "/revenue/payment_fee_share", "/revenue/undetected_wrong_paid"}, [](const data::Json *list) {
            return data::Json(data::Json::Object{{"id", freeId(list, "segment")}, {"share", 0.1}, {"size", 1}});
        }, [this](const std::string &path, QVBoxLayout *inner) { inner->addWidget(makeSeatsPart(path + "/revenue/seats", inner->parentWidget())); }, {}}, parent);
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
        if (m_forecast) {
            m_ahead->setContent(forecastChart(*m_forecast, c));
        } else {
            m_ahead->setContent(waiting());
        }
        if (m_forecastOf != e && isVisible())
            startForecast(e);
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
        m_work.start([this, share = m_work.share(), plan = m_context.document->plan(), sheet = m_context.document->sheet()](std::stop_token stop, const Background::Post &post) {
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
        });
    }

    PageContext m_context;
    Sentence *m_message;
    QLabel *m_seats = new QLabel;
    ChartPanel *m_margin, *m_ahead;
    SurfacePanel *m_surface = nullptr;
    bool m_forecasting = false;
    QWidget *m_forms = nullptr;
    QGridLayout *m_grid = nullptr;
    std::shared_ptr<const Forecast> m_forecast;
    EvaluationPtr m_forecastOf;
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace

Page *makeDemandPage(const PageContext &context, QWidget *parent) { return new DemandPage(context, parent); }

} // namespace farthing::ui

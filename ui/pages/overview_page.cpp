// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_context.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace farthing::ui {

namespace {

/// Label, figure with its error, and a line that names what the range means.
class KpiCard : public QFrame {
public:
    explicit KpiCard(const QString &label, QWidget *parent) : QFrame(parent), m_value(new QLabel(this)), m_range(new QLabel(this))
    {
        setProperty("panel", true);
        setMinimumHeight(104);
        auto *name = new QLabel(label, this);
        m_value->setFont(Theme::instance().font(Type::Kpi));
        m_range->setFont(Theme::instance().font(Type::Secondary));
        m_range->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 12, 12, 12);
        column->setSpacing(4);
        column->addWidget(name);
        column->addWidget(m_value);
        column->addWidget(m_range);
        column->addStretch();
        setAccessibleName(label);
    }
    void show(const QString &value, const QString &error, const QString &range, const QString &why)
    {
        m_value->setText(value + (error.isEmpty() ? QString() : QString(" <span style='font-size:13px;font-weight:400'>%1</span>").arg(error)));
        m_range->setText(range);
        setToolTip(why);
        setAccessibleDescription(value + " " + range);
    }

private:
    QLabel *m_value, *m_range;
};

class OverviewPage : public Page {
public:
    OverviewPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
    {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        auto *content = new QWidget;
        content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the view, never wider
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(content);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(scroll);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        m_title = new QLabel(content);
        m_title->setFont(Theme::instance().font(Type::PageTitle));
        m_title->setWordWrap(true);
        m_title->setObjectName("headline");
        m_message = new QLabel(content);
        m_message->setWordWrap(true);
        column->addWidget(m_title);
        column->addWidget(m_message);
        m_grid = new QGridLayout;
        m_grid->setSpacing(12);
        const std::array<QString, 5> names = {tr("Cost per successful task"), tr("Success rate"), tr("Gross margin"), tr("Monthly usage cost"), tr("Break-even volume")};
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_cards[i] = new KpiCard(names[i], content);
            m_cards[i]->setObjectName(QString("kpi%1").arg(i));
        }
        column->addLayout(m_grid);
        m_charts = new QGridLayout;
        m_charts->setSpacing(14);
        for (auto &panel : m_panels) {
            panel = new ChartPanel(content);
            panel->setMinimumHeight(300);
        }
        column->addLayout(m_charts);
        arrange();
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { refresh(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
        refresh();
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }

private:
    void arrange()
    {
        const int cards = width() < 1000 ? 3 : 5;
        for (int i = 0; i < 5; ++i)
            m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / cards, i % cards);
        const int columns = width() < 900 ? 1 : 2;
        for (int i = 0; i < 4; ++i)
            m_charts->addWidget(m_panels[static_cast<std::size_t>(i)], i / columns, i % columns);
    }

    void refresh()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e) {
            m_title->setText(tr("Working out what a successful task costs…"));
            return;
        }
        const auto plan = m_context.document->plan();
        const QString currency = QString::fromStdString(plan->currency);
        const TaskResult &t = e->simulated;
        const MonthResult &m = e->month;
        const double perSuccessError = 1.96 * t.costPerSuccess.se;
        const QString cost = moneyText(t.costPerSuccess.value, perSuccessError, currency);
        m_title->setText(m.marginDefined ? tr("A successful task costs %1 and leaves a gross margin of %2").arg(cost, shareText(m.grossMargin.p50))
                                         : tr("A successful task costs %1").arg(cost));
        const QString target = shareText(plan->targets.grossMargin, 0);
        m_message->setText(tr("It reaches the %1 margin target in %2 of simulated futures, at a median of %3 tasks a month. Mean cost at the base values; median margin over what we do not know.")
                               .arg(target, probabilityText(m.pMarginAtLeastTarget.value), countText(m.tasks.p50)));
        m_cards[0]->show(cost, errorText(t.costPerSuccess.value, perSuccessError, currency),
                         tr("One task: P50 %1 · P95 %2").arg(moneyText(t.percentiles.p50.value, 1.96 * t.percentiles.p50.se, currency), moneyText(t.percentiles.p95.value, 1.96 * t.percentiles.p95.se, currency)),
                         tr("Total cost of all tasks divided by successful tasks (mean, ratio of sums).\nThe exact engine gives %1; the worst deviation is %2 standard errors.").arg(e->exact.costPerSuccess.value, 0, 'g', 6).arg(e->worstZ, 0, 'f', 1));
        m_cards[1]->show(shareText(t.success.value), QString(QChar(0xB1)) + shareText(1.96 * t.success.se, 2), tr("of attempted tasks end right"),
                         tr("Tasks not aborted whose answers that matter are all right, over all simulated tasks."));
        m_cards[2]->show(m.marginDefined ? shareText(m.grossMargin.p50) : QString(QChar(0x2013)), {},
                         m.marginDefined ? tr("Median · P10 %1 · P90 %2\nP(margin at least %3) = %4").arg(shareText(m.grossMargin.p10), shareText(m.grossMargin.p90), target, probabilityText(m.pMarginAtLeastTarget.value))
                                         : tr("Undefined without revenue"),
                         tr("(Revenue − usage − payment fees − support − unused pools − platform costs) / revenue, over %1 draws.").arg(m.draws));
        m_cards[3]->show(moneyText(m.usageCost.p50, 0, currency), {}, tr("Median · P10 %1 · P90 %2").arg(moneyText(m.usageCost.p10, 0, currency), moneyText(m.usageCost.p90, 0, currency)),
                         tr("Tasks a month times the exact mean cost of a task, draw by draw.\nSpread from what we do not know: %1; from task to task: %2 (standard deviations).").arg(moneyText(m.spreadUncertainty, 0, currency), moneyText(m.spreadTaskToTask, 0, currency)));
        m_cards[4]->show(m.breakevenShare > 0 ? countText(m.breakevenTasks.p50) : tr("none"), m.breakevenShare > 0 ? tr("tasks / month") : QString(),
                         m.breakevenShare > 0 ? tr("Median · P10 %1 · P90 %2").arg(countText(m.breakevenTasks.p10), countText(m.breakevenTasks.p90)) : tr("Revenue never covers all cost"),
                         tr("The smallest volume at which revenue covers every cost, overhead included."));
        const ChartContext c = chartContext(*plan, *m_context.document->sheet(), e->seed, m.tasks.p50);
        const std::vector<ChartContent> charts = {costPerTaskChart(*e, c), costByStageChart(*e, c), marginByVolumeChart(*e, c), costByUtilisationChart(*e, c)};
        for (std::size_t i = 0; i < charts.size(); ++i)
            m_panels[i]->setContent(charts[i]);
    }

    PageContext m_context;
    QLabel *m_title, *m_message;
    QGridLayout *m_grid, *m_charts;
    std::array<KpiCard *, 5> m_cards{};
    std::array<ChartPanel *, 4> m_panels{};
};

} // namespace

Page *makeOverviewPage(const PageContext &context, QWidget *parent) { return new OverviewPage(context, parent); }

} // namespace farthing::ui

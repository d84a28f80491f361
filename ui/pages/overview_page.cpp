// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/chart_context.h"
#include "ui/pages/kpi_card.h"
#include "ui/explain/compared_cases.h"
#include "ui/explain/told.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace farthing::ui {

namespace {

QString median(const Spread &s, const std::function<QString(double)> &text) { return tr("Median · P10 %1 · P90 %2").arg(text(s.p10), text(s.p90)); }


/// 95 % error of a median over draws, from that of the mean (normal theory).
double medianError(const Spread &s) { return 1.96 * 1.2533 * s.se; }

class OverviewPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::OverviewPage)
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
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(m_title);
        words->addWidget(m_message);
        auto *exports = new QPushButton(tr("Export charts…"), content);
        exports->setObjectName("exportCharts");
        exports->setToolTip(tr("Every chart as picture, vector and table (Ctrl+E)"));
        connect(exports, &QPushButton::clicked, this, &Page::exportAsked);
        auto *head = new QHBoxLayout;
        head->setSpacing(16);
        head->addLayout(words, 1);
        head->addWidget(exports, 0, Qt::AlignTop);
        column->addLayout(head);
        m_grid = new QGridLayout;
        m_grid->setSpacing(12);
        const std::array<QString, 5> names = {tr("Cost per successful task"), tr("Success rate"), tr("Gross margin"), tr("Monthly usage cost"), tr("Break-even volume")};
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_cards[i] = new KpiCard(names[i], content);
            m_cards[i]->whyButton()->setObjectName(QString("why%1").arg(i));
            answers(m_cards[i], [this, i] { return ofCard(i); }, m_cards[i]->whyButton());
        }
        column->addLayout(m_grid);
        m_charts = new QGridLayout;
        m_charts->setSpacing(14);
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            m_panels[i] = new ChartPanel(content);
            m_panels[i]->setMinimumHeight(240);
            answers(m_panels[i], [this, i] { return ofChart(i); });
        }
        m_panels.back()->setObjectName("latencyPanel");
        answers(m_title, [this] { return ofCard(0); });
        answers(m_message, [this] {
            Question asked = questionAt(m_message, {{Figure::MarginTarget}, {Figure::Margin}, {Figure::CostPerSuccess}});
            addTimes(asked);
            return asked;
        });
        column->addLayout(m_charts, 1);
        column->addStretch();
        arrange();
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { renew(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
        refresh();
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
private:
    /// What a card shows, and where it differs from the base case why it does.
    Question ofCard(std::size_t i)
    {
        static const std::array<std::vector<Asked>, 5> shown = {{{{Figure::CostPerSuccess}, {Figure::MeanCost}, {Figure::TaskCost, {}, 0.5}, {Figure::TaskCost, {}, 0.95}}, {{Figure::Success}},
                                                                 {{Figure::Margin}, {Figure::MarginTarget}}, {{Figure::MonthlyCost}}, {{Figure::Breakeven}}}};
        Question asked = questionAt(m_cards[i], shown[i]);
        if (m_context.runner->baseline() && asked.asked.figure != Figure::Breakeven) {
            asked.cases = [document = m_context.document] { return comparedCases(*document, {}, document->scenario()); };
            asked.beside.push_back({asked.asked.figure, {}, 0, Side::Difference});
            if (asked.asked.figure == Figure::Margin)
                asked.beside.push_back({Figure::MarginTarget, {}, 0, Side::Difference});
        }
        return asked;
    }
    std::optional<Question> ofChart(std::size_t i)
    {
        Question asked = questionAt(m_panels[i], {});
        const EvaluationPtr e = m_context.runner->result();
        switch (i) {
        case 0: asked.beside = {{Figure::TaskCost, {}, 0.95}, {Figure::TaskCost, {}, 0.5}, {Figure::TaskCost, {}, 0.99}, {Figure::CostPerSuccess}}; break;
        case 2: asked.beside = {{Figure::Margin}, {Figure::MarginTarget}, {Figure::Breakeven}}; break;
        case 3: asked.beside = e ? poolFigures(*e) : std::vector<Asked>(); break;
        case 4: addTimes(asked); break;
        default: asked.beside = {{Figure::CostPerSuccess}, {Figure::MeanCost}};
        }
        if (asked.beside.empty())
            return std::nullopt;
        asked.asked = asked.beside.front();
        return asked;
    }
    /// Where the plan says how long attempts take.
    void addTimes(Question &asked) const
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e || !e->simulated.latencySpread)
            return;
        if (e->simulated.latencySpread->target > 0)
            asked.beside.push_back({Figure::InTime});
        for (const double level : {0.95, 0.5, 0.0, 0.99})
            asked.beside.push_back({Figure::TaskTime, {}, level});
    }
    void arrange()
    {
        const bool one = width() >= 1000; // else three above two, and both rows fill the width
        for (int i = 0; i < 5; ++i)
            m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], one ? 0 : i / 3, one ? i : i < 3 ? 2 * i : 3 * (i - 3), 1, one ? 1 : i < 3 ? 2 : 3);
        for (int i = 0; i < 6; ++i)
            m_grid->setColumnStretch(i, one && i == 5 ? 0 : 1);
        const int columns = width() < 900 ? 1 : 2;
        const int tall = one ? std::clamp((height() - 270) / 2, 240, 460) : 300; // both rows show in a window of 900
        std::vector<ChartPanel *> shown = {m_panels[0], m_panels[1], m_panels[2]}; // without pools nothing is busy; without times there is no latency
        if (m_hasPools)
            shown.push_back(m_panels[3]);
        if (m_hasLatency)
            shown.push_back(m_panels[4]);
        for (ChartPanel *panel : m_panels) {
            panel->setVisible(std::find(shown.begin(), shown.end(), panel) != shown.end());
            panel->setMaximumHeight(tall);
        }
        const int count = static_cast<int>(shown.size());
        for (int i = 0; i < count; ++i) // the last one takes the room of a missing neighbour
            m_charts->addWidget(shown[static_cast<std::size_t>(i)], i / columns, i % columns, 1, i + 1 == count && i % columns == 0 ? columns : 1);
    }

    void refresh() override
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
        m_title->setText(headline(*e, cost));
        const QString target = shareText(plan->targets.grossMargin, 0);
        m_message->setText(tr("It reaches the %1 margin target in %2 of simulated futures, at a median of %3 tasks a month. Mean cost at the base values; median margin over what we do not know.")
                               .arg(target, probabilityText(m.pMarginAtLeastTarget.value), countText(m.tasks.p50))
                           + latencySentence(t, e->latencyBand, *plan));
        const bool hasOverhead = std::any_of(plan->fixedCosts.begin(), plan->fixedCosts.end(), [](const FixedCost &fixed) { return fixed.kind == CostKind::Overhead; });
        showCards(*e, currency, target, hasOverhead);
        ChartContext c = chartContext(*plan, *m_context.document->sheet(), e->seed, m.tasks.p50);
        c.baseline = m_context.runner->baseline();
        c.baselineName = tr("Base case");
        const std::vector<ChartContent> charts = {costPerTaskChart(*e, c), costByStageChart(*e, c), marginByVolumeChart(*e, c), costByUtilisationChart(*e, c), latencyChart(*e, c)};
        for (std::size_t i = 0; i < charts.size(); ++i)
            m_panels[i]->setContent(charts[i]);
        const bool hadPools = std::exchange(m_hasPools, !plan->pools.empty()), timed = std::exchange(m_hasLatency, t.latencySpread.has_value());
        if (hadPools != m_hasPools || timed != m_hasLatency)
            arrange();
    }

    static QString latencySentence(const TaskResult &t, const std::optional<LatencyBand> &band, const Plan &plan)
    {
        if (!t.latencySpread || !plan.targets.latency)
            return {};
        const LatencyFigures &f = *t.latencySpread;
        const QString share = shareText(f.within.value, 1), most = localNumber(f.target, 'g', 4), asked = shareText(plan.targets.latency->share, 0);
        const QString over = band ? QLatin1Char(' ') + tr("Over what is not known it is %1 to %2 (P10 to P90), as asked with a probability of %3.").arg(shareText(band->within.p10, 1), shareText(band->within.p90, 1), probabilityText(band->meets)) : QString();
        return QLatin1Char(' ') + (f.low95 >= plan.targets.latency->share ? tr("%1 of tasks are done within %2 s, as asked (%3).").arg(share, most, asked)
                                       : f.high95 < plan.targets.latency->share ? tr("Only %1 of tasks are done within %2 s; %3 are asked.").arg(share, most, asked)
                                                                                 : tr("%1 of tasks are done within %2 s, at the edge of the %3 asked.").arg(share, most, asked)) + over;
    }

    QString headline(const Evaluation &e, const QString &cost) const
    {
        const MonthResult &m = e.month;
        const EvaluationPtr base = m_context.runner->baseline();
        if (base && base->simulated.costPerSuccess.value > 0) {
            const double change = e.simulated.costPerSuccess.value / base->simulated.costPerSuccess.value - 1;
            const QString scenario = m_context.document->scenario();
            if (std::abs(change) < 0.0005)
                return tr("%1 leaves the cost of a successful task at %2").arg(scenario, cost);
            return (change < 0 ? tr("%1 lowers the cost of a successful task by %2 to %3") : tr("%1 raises the cost of a successful task by %2 to %3")).arg(scenario, shareText(std::abs(change)), cost);
        }
        return m.marginDefined ? tr("A successful task costs %1 and leaves a gross margin of %2").arg(cost, shareText(m.grossMargin.p50)) : tr("A successful task costs %1").arg(cost);
    }

    void showCards(const Evaluation &e, const QString &currency, const QString &target, bool hasOverhead)
    {
        const TaskResult &t = e.simulated;
        const MonthResult &m = e.month;
        const QString none(QChar(0x2013));
        const auto money = [&](double v) { return moneyText(v, 0, currency); };
        const double error = 1.96 * t.costPerSuccess.se;
        const bool even = m.breakevenShare > 0;
        const auto pointsError = [](double by) { return QString(QChar(0xB1)) + pointsText(by); };
        std::array<KpiText, 5> cards = {{
            {moneyText(t.costPerSuccess.value, error, currency), errorText(t.costPerSuccess.value, error, currency),
             tr("One task: P50 %1 · P95 %2").arg(cardMoney(t.percentiles.p50.value, currency), cardMoney(t.percentiles.p95.value, currency)), {}, {}, true},
            {shareText(t.success.value), pointsError(1.96 * t.success.se), tr("of attempted tasks end right"), {}, {}, true},
            {m.marginDefined ? shareText(m.grossMargin.p50) : none, m.marginDefined && m.grossMargin.se > 0 ? pointsError(medianError(m.grossMargin)) : QString(),
             m.marginDefined ? median(m.grossMargin, [](double v) { return shareText(v); }) + tr("\nP(margin at least %1) = %2").arg(target, probabilityText(m.pMarginAtLeastTarget.value))
                             : tr("State what a task earns to see it"), {}, {}, true},
            {moneyText(m.usageCost.p50, medianError(m.usageCost), currency), errorText(m.usageCost.p50, medianError(m.usageCost), currency), median(m.usageCost, money), {}, {}, true},
            {even ? countText(m.breakevenTasks.p50) : tr("none"), even ? tr("tasks / month") : QString(), even ? median(m.breakevenTasks, countText) + (hasOverhead ? tr("\nPays overhead too") : QString()) : tr("Revenue never covers all cost"), {}, {}, true},
        }};
        if (const EvaluationPtr base = m_context.runner->baseline())
            compare(cards, e, *base, currency);
        for (std::size_t i = 0; i < cards.size(); ++i)
            m_cards[i]->show(cards[i]);
    }

    /// Deltas against the base case: same seed, so the same tasks and draws in both, and only the change moves.
    static void compare(std::array<KpiText, 5> &cards, const Evaluation &now, const Evaluation &base, const QString &currency)
    {
        const auto set = [&](std::size_t card, double change, const QString &size, const QString &from, bool lowerIsBetter, bool nothing) {
            cards[card].delta = nothing ? tr("no change") : QString(QChar(change < 0 ? 0x2193 : 0x2191)) + " " + size;
            cards[card].deltaFrom = tr("from %1").arg(from);
            cards[card].deltaIsGood = (change < 0) == lowerIsBetter;
        };
        const double cost = base.simulated.costPerSuccess.value > 0 ? now.simulated.costPerSuccess.value / base.simulated.costPerSuccess.value - 1 : 0;
        set(0, cost, shareText(std::abs(cost)), cardMoney(base.simulated.costPerSuccess.value, currency), true, std::abs(cost) < 0.0005);
        const double success = now.simulated.success.value - base.simulated.success.value;
        set(1, success, pointsText(std::abs(success)), shareText(base.simulated.success.value), false, std::abs(success) < 0.0005);
        if (now.month.marginDefined && base.month.marginDefined) {
            const double margin = now.month.grossMargin.p50 - base.month.grossMargin.p50;
            set(2, margin, pointsText(std::abs(margin)), shareText(base.month.grossMargin.p50), false, std::abs(margin) < 0.0005);
        }
        const double usage = now.month.usageCost.p50 - base.month.usageCost.p50;
        set(3, usage, moneyText(std::abs(usage), std::abs(usage) / 20, currency), moneyText(base.month.usageCost.p50, 0, currency), true, std::abs(usage) < 0.0005 * std::abs(base.month.usageCost.p50));
        if (now.month.breakevenShare > 0 && base.month.breakevenShare > 0) {
            const double even = now.month.breakevenTasks.p50 - base.month.breakevenTasks.p50;
            set(4, even, countText(firstDigits(std::abs(even), 2)), countText(base.month.breakevenTasks.p50), true, std::abs(even) < 0.0005 * base.month.breakevenTasks.p50);
        }
    }

    PageContext m_context;
    bool m_hasPools = true, m_hasLatency = false;
    QLabel *m_title, *m_message;
    QGridLayout *m_grid, *m_charts;
    std::array<KpiCard *, 5> m_cards{};
    std::array<ChartPanel *, 5> m_panels{};
};

} // namespace

Page *makeOverviewPage(const PageContext &context, QWidget *parent) { return new OverviewPage(context, parent); }

} // namespace farthing::ui

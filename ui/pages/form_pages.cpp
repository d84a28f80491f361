// SPDX-License-Identifier: GPL-3.0-or-later
// Pipeline and Demand & revenue: the plan's fields as forms.
#include "ui/pages/chart_context.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"

#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

namespace {

QVBoxLayout *scrollColumn(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(parent);
    scroll->setWidget(content);
    page->layout()->addWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    return column;
}

QGroupBox *group(const QString &title, PlanDocument *document, const std::vector<std::string> &paths)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(6);
    for (const std::string &path : paths)
        column->addWidget(new FieldEdit(document, path, box));
    return box;
}

bool focusField(QWidget *page, const std::string &path)
{
    for (FieldEdit *field : page->findChildren<FieldEdit *>())
        if (path.starts_with(field->path())) {
            field->lineEdit()->setFocus();
            return true;
        }
    return false;
}

class PipelinePage : public Page {
public:
    PipelinePage(const PageContext &context, QWidget *parent) : Page(parent), m_document(context.document), m_runner(context.runner)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_list = new QListWidget(this);
        m_list->setObjectName("stages");
        m_list->setAccessibleName(tr("Stages"));
        auto *left = new QWidget(this);
        left->setFixedWidth(280);
        auto *leftColumn = new QVBoxLayout(left);
        leftColumn->setContentsMargins(8, 8, 8, 8);
        leftColumn->addWidget(m_list, 1);
        auto *buttons = new QHBoxLayout;
        const auto add = [&](const QString &text, const QString &tip, const char *name, auto action) {
            auto *button = new QPushButton(text, left);
            button->setToolTip(tip);
            button->setAccessibleName(tip);
            button->setObjectName(name);
            button->setStyleSheet("padding: 5px 6px");
            buttons->addWidget(button);
            connect(button, &QPushButton::clicked, this, action);
        };
        add(tr("Duplicate"), tr("Duplicate this stage"), "duplicateStage", [this] { duplicateStage(); });
        add(tr("Delete"), tr("Delete this stage"), "deleteStage", [this] { changeStages(tr("Delete stage"), [](data::Json::Array &a, std::size_t i) {
            if (a.size() > 1)
                a.erase(a.begin() + static_cast<std::ptrdiff_t>(i));
        }); });
        add(tr("Up"), tr("Move this stage up"), "moveStageUp", [this] { changeStages(tr("Move stage"), [](data::Json::Array &a, std::size_t i) {
            if (i > 0)
                std::swap(a[i], a[i - 1]);
        }); });
        add(tr("Down"), tr("Move this stage down"), "moveStageDown", [this] { changeStages(tr("Move stage"), [](data::Json::Array &a, std::size_t i) {
            if (i + 1 < a.size())
                std::swap(a[i], a[i + 1]);
        }); });
        leftColumn->addLayout(buttons);
        row->addWidget(left);
        m_form = new QWidget(this);
        new QVBoxLayout(m_form);
        m_form->layout()->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_form, 1);
        connect(m_list, &QListWidget::currentRowChanged, this, [this] { showStage(); });
        connect(m_document, &PlanDocument::changed, this, [this] { refresh(); });
        connect(m_runner, &SimulationRunner::resultReady, this, [this] { refresh(); });
        refresh();
    }
    bool showField(const std::string &path) override
    {
        static const std::string prefix = "/pipeline/stages/";
        if (!path.starts_with(prefix))
            return false;
        const std::string id = path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size());
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(Qt::UserRole).toString().toStdString() == id)
                m_list->setCurrentRow(i);
        return focusField(this, path);
    }

private:
    template <typename Change>
    void changeStages(const QString &name, Change change)
    {
        const data::Json *stages = data::findPath(m_document->json(), "/pipeline/stages");
        if (!stages || !stages->asArray() || m_list->currentRow() < 0)
            return;
        data::Json::Array list = *stages->asArray();
        change(list, static_cast<std::size_t>(m_list->currentRow()));
        m_document->edit("/pipeline/stages", data::Json(std::move(list)), name);
    }
    void duplicateStage()
    {
        changeStages(tr("Duplicate stage"), [](data::Json::Array &a, std::size_t i) {
            data::Json copy = a[i];
            const auto taken = [&](const std::string &id) {
                return std::any_of(a.begin(), a.end(), [&](const data::Json &s) { return s.find("id") && s.find("id")->asString() && *s.find("id")->asString() == id; });
            };
            const std::string base = *copy.find("id")->asString();
            int n = 2;
            while (taken(base + "-" + std::to_string(n)))
                ++n;
            copy.set("id", base + "-" + std::to_string(n));
            a.insert(a.begin() + static_cast<std::ptrdiff_t>(i) + 1, copy);
        });
    }
    void refresh()
    {
        const auto plan = m_document->plan();
        const EvaluationPtr e = m_runner->result();
        const int current = std::max(0, m_list->currentRow());
        const bool same = m_list->count() == static_cast<int>(plan->pipeline.stages.size());
        if (!same) {
            m_list->blockSignals(true);
            m_list->clear();
            for (std::size_t i = 0; i < plan->pipeline.stages.size(); ++i)
                m_list->addItem(QString());
            m_list->blockSignals(false);
        }
        for (std::size_t i = 0; i < plan->pipeline.stages.size(); ++i) {
            const Stage &stage = plan->pipeline.stages[i];
            double cost = 0;
            if (e)
                for (const Cell &cell : e->simulated.breakdown)
                    if (cell.stage == stage.id)
                        cost += cell.mean.value;
            QListWidgetItem *item = m_list->item(static_cast<int>(i));
            item->setData(Qt::UserRole, QString::fromStdString(stage.id));
            QString text = QString("%1  %2").arg(i + 1).arg(QString::fromStdString(stage.name));
            if (e && e->simulated.success.value > 0)
                text += tr("\n    %1 per success, %2 of cost").arg(moneyText(cost / e->simulated.success.value, 1.96 * e->simulated.costPerSuccess.se, QString::fromStdString(plan->currency)),
                                                                shareText(e->simulated.cost.value > 0 ? cost / e->simulated.cost.value : 0));
            item->setText(text);
        }
        if (!same || m_list->currentRow() < 0)
            m_list->setCurrentRow(std::min(current, m_list->count() - 1));
        const QString id = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
        if (id != m_shown)
            showStage();
    }

    void showStage()
    {
        if (!m_list->currentItem())
            return;
        m_shown = m_list->currentItem()->data(Qt::UserRole).toString();
        while (QLayoutItem *item = m_form->layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        QVBoxLayout *column = scrollColumn(m_form, m_form);
        const std::string base = "/pipeline/stages/" + m_shown.toStdString();
        auto *title = new QLabel(tr("Stage %1").arg(m_shown));
        title->setFont(Theme::instance().font(Type::PageTitle));
        column->addWidget(title);
        column->addWidget(group(tr("Stage"), m_document, {base + "/name", base + "/complexity", base + "/runs", base + "/calls", base + "/service"}));
        const data::Json *route = data::findPath(m_document->json(), base + "/route");
        const std::size_t tiers = route && route->asArray() ? route->asArray()->size() : 0;
        for (std::size_t t = 0; t < tiers; ++t) {
            const std::string tier = base + "/route/" + std::to_string(t);
            column->addWidget(group(t == 0 ? tr("Model") : tr("Escalation %1").arg(t), m_document,
                                    {tier + "/model", tier + "/attempts", tier + "/malformed", tier + "/transient", tier + "/transient_billed", tier + "/correct"}));
        }
        column->addWidget(group(tr("Input tokens per call"), m_document, {base + "/input/prefix", base + "/input/fresh", base + "/input/feedback"}));
        column->addWidget(group(tr("Output tokens per attempt"), m_document, {base + "/output/visible", base + "/output/reasoning"}));
        column->addWidget(group(tr("Caches and failure"), m_document, {base + "/prefix_cache", base + "/on_failure"}));
        column->addStretch();
    }

    PlanDocument *m_document;
    SimulationRunner *m_runner;
    QListWidget *m_list;
    QWidget *m_form;
    QString m_shown;
};

class DemandPage : public Page {
public:
    DemandPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context), m_margin(new ChartPanel), m_cost(new ChartPanel)
    {
        new QVBoxLayout(this);
        layout()->setContentsMargins(0, 0, 0, 0);
        QVBoxLayout *column = scrollColumn(this, this);
        auto *title = new QLabel(tr("Demand and revenue"));
        title->setFont(Theme::instance().font(Type::PageTitle));
        column->addWidget(title);
        column->addWidget(group(tr("Demand and price"), context.document, {"/demand/tasks_per_month", "/revenue/per_successful_task", "/revenue/per_attempted_task", "/revenue/payment_fee_share",
                                                                          "/failure_costs/support_per_failed_task", "/targets/gross_margin"}));
        m_pools = new QVBoxLayout;
        column->addLayout(m_pools);
        for (ChartPanel *panel : {m_margin, m_cost}) {
            panel->setMinimumHeight(320);
            column->addWidget(panel);
        }
        column->addStretch();
        connect(context.document, &PlanDocument::changed, this, [this] { showPools(); });
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { refresh(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
        showPools();
        refresh();
    }
    bool showField(const std::string &path) override { return focusField(this, path); }

private:
    void showPools()
    {
        std::string ids;
        for (const Pool &pool : m_context.document->plan()->pools)
            ids += pool.id + "/";
        if (ids == m_shownPools)
            return;
        m_shownPools = ids;
        while (QLayoutItem *item = m_pools->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const Pool &pool : m_context.document->plan()->pools) {
            const std::string base = "/pools/" + pool.id;
            m_pools->addWidget(group(tr("Pool %1").arg(QString::fromStdString(pool.id)), m_context.document,
                                     {base + "/count/min", base + "/count/max", base + "/purchase/price_per_hour", base + "/target_utilisation",
                                      base + "/throughput/input_tokens_per_second", base + "/throughput/output_tokens_per_second"}));
        }
    }
    void refresh()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (!e)
            return;
        const ChartContext c = chartContext(*m_context.document->plan(), *m_context.document->sheet(), e->seed, e->month.tasks.p50);
        m_margin->setContent(marginByVolumeChart(*e, c));
        m_cost->setContent(costByUtilisationChart(*e, c));
    }

    PageContext m_context;
    ChartPanel *m_margin, *m_cost;
    QVBoxLayout *m_pools;
    std::string m_shownPools = "?";
};

} // namespace

Page *makePipelinePage(const PageContext &context, QWidget *parent) { return new PipelinePage(context, parent); }
Page *makeDemandPage(const PageContext &context, QWidget *parent) { return new DemandPage(context, parent); }

} // namespace farthing::ui

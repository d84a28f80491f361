// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_users.h"

#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

namespace {

QString stageName(const std::string &id, const Plan &plan)
{
    for (const Stage &stage : plan.pipeline.stages)
        if (stage.id == id && !stage.name.empty())
            return QString::fromStdString(stage.name);
    return QString::fromStdString(id);
}

} // namespace

QString roleText(const ModelPlace &place)
{
    switch (place.role) {
    case ModelRole::Tier: return place.tier == 0 ? tr("first model") : tr("fallback %1").arg(place.tier);
    case ModelRole::Checker: return tr("checker");
    case ModelRole::Summary: return tr("summaries");
    case ModelRole::ResponseEmbedding: return tr("response cache");
    case ModelRole::RetrievalEmbedding: return tr("retrieval");
    case ModelRole::Spill: return tr("when the pool is full");
    case ModelRole::Successor: return tr("from %1, as successor").arg(QString::fromStdString(place.asOf));
    }
    return {};
}

QString placeText(const ModelPlace &place, const Plan &plan) { return QString("%1, %2").arg(stageName(place.stage, plan), roleText(place)); }

PriceUsers::PriceUsers(const FieldContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new QLabel(this)), m_hint(new QLabel(this)),
      m_table(new TextTable({{tr("Stage"), tr("Enter or a click goes to the field that names the model")}, {tr("As"), {}}, {tr("In"), tr("The base case and the scenarios that pay this price")},
                             {tr("Stage costs"), tr("The whole stage, per successful task, in what is shown"), true}}, this)),
      m_view(tableView(m_table, tr("Where the chosen price is paid"), this))
{
    setProperty("panel", true);
    m_title->setFont(Theme::instance().font(Type::Section));
    m_hint->setFont(Theme::instance().font(Type::Secondary));
    m_hint->setProperty("secondary", true);
    m_hint->setWordWrap(true);
    m_view->setObjectName("priceUsers");
    m_view->setAccessibleDescription(tr("Enter goes to the field that names the model"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addStretch();
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &cell) { go(cell.row()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &cell) { go(cell.row()); });
    show(nullptr, {});
}

void PriceUsers::show(const PriceRow *row, const std::vector<data::ModelUser> &users)
{
    m_users.clear();
    if (row)
        std::copy_if(users.begin(), users.end(), std::back_inserter(m_users), [row](const data::ModelUser &user) { return data::isPricedBy(user.place, *row); });
    const auto plan = m_context.document->plan();
    const EvaluationPtr figures = m_context.runner->result();
    const std::string shown = m_context.document->scenario().toStdString();
    const auto costOf = [&](const data::ModelUser &user) -> QString {
        if (!figures || !figures->ok || !(figures->exact.success.value > 0) || std::find(user.views.begin(), user.views.end(), shown) == user.views.end())
            return QString(QChar(0x2013));
        double cost = 0;
        for (const Cell &cell : figures->exact.breakdown)
            cost += cell.stage == user.place.stage ? cell.mean.value : 0;
        return cardMoney(cost / figures->exact.success.value, QString::fromStdString(plan->currency));
    };
    const std::size_t all = data::scenarioNames(m_context.document->rootJson()).size() + 1;
    std::vector<TextTable::Row> rows;
    bool everywhere = true;
    for (const data::ModelUser &user : m_users) {
        QStringList views;
        for (const std::string &view : user.views)
            views << (view.empty() ? tr("base case") : QString::fromStdString(view));
        const QString in = views.size() == static_cast<qsizetype>(all) && all > 1 ? tr("all scenarios") : views.size() > 1 ? tr("%1 and %2 more").arg(views.front()).arg(views.size() - 1) : views.front();
        everywhere = everywhere && views.size() == static_cast<qsizetype>(all);
        const QString name = stageName(user.place.stage, *plan);
        rows.push_back({{name, tr("%1: go to the field").arg(placeText(user.place, *plan)), Role::Accent, {}}, {roleText(user.place), {}}, {in, views.join("\n")}, {costOf(user), {}}});
    }
    const QModelIndex current = m_view->currentIndex();
    m_table->setRows(std::move(rows));
    if (current.row() >= 0 && current.row() < m_table->rowCount()) // new figures do not move the cursor
        m_view->setCurrentIndex(m_table->index(current.row(), current.column()));
    m_view->setColumnHidden(2, everywhere); // the stage's name needs the room
    m_title->setText(m_users.empty() ? tr("Used by") : m_users.size() == 1 ? tr("Used by 1 place") : tr("Used by %1 places").arg(m_users.size()));
    m_hint->setText(!row ? tr("Choose a row of the table to see who pays it.") : tr("No stage pays this price, in the base case or a scenario on this sheet."));
    m_hint->setVisible(m_users.empty());
    m_view->setVisible(!m_users.empty());
}

void PriceUsers::go(int row)
{
    const data::ModelUser &user = m_users[static_cast<std::size_t>(row)];
    const std::string shown = m_context.document->scenario().toStdString();
    const bool here = std::find(user.views.begin(), user.views.end(), shown) != user.views.end();
    emit placeAsked(QString::fromStdString(user.place.path), QString::fromStdString(here ? shown : user.views.front()));
}

} // namespace farthing::ui

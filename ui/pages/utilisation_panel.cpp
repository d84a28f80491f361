// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/utilisation_panel.h"

#include "model/economics/pool_report.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace farthing::ui {

UtilisationPanel::UtilisationPanel(const FieldContext &context, QWidget *parent)
    : ChartPanel(parent), m_context(context), m_cursor(new SharedCursor(this)), m_slider(new QSlider(Qt::Horizontal)), m_readout(new QLabel), m_use(new QPushButton(tr("Use as target")))
{
    setObjectName("utilisation");
    auto *tools = new QWidget(this);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_slider->setObjectName("utilisationCursor");
    m_slider->setRange(1, 98);
    m_slider->setPageStep(10);
    m_slider->setMinimumHeight(24);
    m_slider->setAccessibleName(tr("Utilisation looked at"));
    m_readout->setObjectName("utilisationReadout");
    m_readout->setProperty("secondary", true);
    m_readout->setWordWrap(true);
    m_use->setObjectName("useUtilisation");
    m_use->setToolTip(tr("Replicas are bought so that no hour goes above this utilisation"));
    row->addWidget(m_slider, 1);
    row->addWidget(m_use);
    rows->addLayout(row);
    rows->addWidget(m_readout);
    setTools(tools);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_cursor->put(value / 100.0); });
    connect(m_cursor, &SharedCursor::moved, this, &UtilisationPanel::read);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const auto plan = m_context.document->plan();
        if (m_pool < plan->pools.size())
            m_context.document->edit("/pools/" + plan->pools[m_pool].id + "/target_utilisation", m_slider->value() / 100.0, [] { return tr("Set target utilisation"); });
    });
}

void UtilisationPanel::show(const EvaluationPtr &evaluation, const ChartContext &chart, std::size_t pool, const UtilisationExtras &extras)
{
    m_evaluation = evaluation;
    m_currency = chart.currency;
    m_pool = pool;
    const PoolMonth &month = evaluation->month.pools[pool];
    const QString name = QString::fromStdString(month.pool);
    if (m_shown != name || std::lround(m_planned * 100) == m_slider->value()) { // it follows the plan until somebody moves it
        m_shown = name;
        m_slider->setValue(static_cast<int>(std::lround(month.utilisation * 100)));
        m_cursor->put(month.utilisation); // not the slider's whole per cent: the figures are those of the table
    }
    m_planned = month.utilisation;
    const ChartContent wait = waitByUtilisationChart(*evaluation, chart, pool, extras), cost = costOfMillionChart(*evaluation, chart, pool, extras);
    ChartContent both = linkedChart(tr("Wait and cost against utilisation"), wait.message, {wait, cost}, m_cursor);
    both.fileName = QStringLiteral("pool-utilisation");
    for (QWidget *tool : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_readout), static_cast<QWidget *>(m_use)})
        tool->setVisible(static_cast<bool>(both.make));
    setContent(both);
    read();
}

void UtilisationPanel::clear(const QString &why)
{
    ChartContent content;
    content.title = tr("Wait and cost against utilisation");
    content.emptyText = why;
    m_evaluation.reset();
    setContent(content);
}

void UtilisationPanel::read()
{
    if (!m_evaluation || m_pool >= m_evaluation->baseTask.pools.size() || !m_cursor->at())
        return;
    const PoolTerms &terms = m_evaluation->baseTask.pools[m_pool];
    const double u = std::clamp(*m_cursor->at(), 0.01, 0.99), wait = waitQuantile(terms, m_evaluation->month.pools[m_pool].replicas, u, 0.95), cost = costPerMillionTokens(terms, u);
    m_readout->setText(tr("At %1: P95 wait %2 s, %3 per 1M output tokens")
                           .arg(shareText(u, 0), localNumber(wait, 'g', 2), moneyText(cost, cost > 0 ? std::pow(10.0, std::floor(std::log10(cost)) - 2) : 0, m_currency)));
    const auto plan = m_context.document->plan();
    m_use->setEnabled(m_pool < plan->pools.size() && std::abs(plan->pools[m_pool].targetUtilisation.isFixed() ? plan->pools[m_pool].targetUtilisation.fixed() - m_slider->value() / 100.0 : 1) > 0.004);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/i18n/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/island.h"
#include "ui/widgets/number_text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace farthing::ui {

TopBar::TopBar(const FieldContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_name(new QLabel(this)), m_state(new QLabel(this)), m_scenarios(new QComboBox(this)), m_undo(new QToolButton(this)), m_redo(new QToolButton(this)), m_search(new QPushButton(this))
{
    setObjectName("topBar");
    setFixedHeight(52);
    m_name->setFont(Theme::instance().font(Type::Section));
    m_name->setObjectName("planName");
    m_state->setObjectName("runState");
    m_state->setFont(Theme::instance().font(Type::Secondary));
    m_scenarios->setObjectName("scenarios");
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setToolTip(tr("Which scenario is shown and edited. The base case is the plan itself."));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenarios->setMinimumContentsLength(16);
    m_search->setAccessibleName(tr("Search or run a command"));
    m_search->setObjectName("searchButton");
    m_search->setStyleSheet("text-align: left");
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setFixedSize(30, 30);
        button->setIconSize({18, 18});
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_scenarios);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_state);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Island(line)); // its words change with every run
    connect(m_search, &QPushButton::clicked, this, &TopBar::paletteAsked);
    connect(m_scenarios, &QComboBox::activated, this, [this](int i) { m_context.document->setScenario(m_scenarios->itemData(i).toString()); });
    connect(context.document, &PlanDocument::changed, this, &TopBar::refreshPlan);
    connect(context.document, &PlanDocument::fileChanged, this, &TopBar::refreshPlan);
    connect(context.runner, &SimulationRunner::resultReady, this, &TopBar::refreshRun);
    connect(context.runner, &SimulationRunner::runningChanged, this, &TopBar::refreshRun);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::dress);
    refreshPlan();
    refreshRun();
    dress();
}

void TopBar::setUndoActions(QAction *undo, QAction *redo)
{
    for (const auto &[button, action] : {std::pair{m_undo, undo}, {m_redo, redo}}) {
        const auto follow = [button = button, action = action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text().remove('&') + " (" + action->shortcut().toString() + ")");
            button->setAccessibleName(action->text().remove('&'));
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        follow();
    }
}

void TopBar::refreshPlan()
{
    m_name->setText(m_context.document->title() + (m_context.document->undoStack()->isClean() ? QString() : QString(" ") + QChar(0x2022)));
    m_name->setAccessibleName(m_context.document->title() + (m_context.document->undoStack()->isClean() ? QString() : tr(", unsaved changes")));
    std::vector<std::string> names = data::scenarioNames(m_context.document->rootJson());
    if (names != m_names || m_scenarios->count() == 0) {
        m_names = names;
        m_scenarios->clear();
        m_scenarios->addItem(tr("Base case"), QString());
        for (const std::string &name : names)
            m_scenarios->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    m_scenarios->setCurrentIndex(std::max(0, m_scenarios->findData(m_context.document->scenario())));
    m_scenarios->setVisible(!names.empty());
}

void TopBar::refreshRun()
{
    const EvaluationPtr e = m_context.runner->result();
    if (!e) {
        m_state->setText(m_context.runner->isRunning() ? tr("Working…") : QString());
        return;
    }
    const double error = e->simulated.costPerSuccess.value > 0 ? 1.96 * e->simulated.costPerSuccess.se / e->simulated.costPerSuccess.value : 0;
    const QString words = tr("%1 tasks").arg(plainNumber(static_cast<double>(e->simulated.tasks)));
    const QString took = e->milliseconds < 1000 ? tr("%1 ms").arg(wholeNumber(static_cast<std::uint64_t>(e->milliseconds + 0.5))) : tr("%1 s").arg(localNumber(e->milliseconds / 1000, 'f', 1));
    m_state->setText(!m_context.document->isValid() ? tr("Figures of the last valid plan")
                     : m_context.runner->wasCancelled() ? tr("%1 · stopped").arg(words)
                     : m_context.runner->isRunning() ? tr("%1 · refining…").arg(words) : QString("%1 · %2 · ±%3").arg(words, took, shareText(error, 2)));
    m_state->setToolTip(m_context.runner->wasCancelled() ? tr("Stopped before the plan's precision was reached; any edit computes again")
                                                         : tr("Simulated tasks, the time that took, and the 95 % error of the cost per successful task"));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool roomy = width() >= 1000;
    m_search->setText(roomy ? tr("  Search or run a command   Ctrl+K") : QString());
    m_search->setToolTip(tr("Search or run a command (Ctrl+K)"));
}

void TopBar::dress()
{
    const Theme &theme = Theme::instance();
    m_search->setIcon(icon("search", theme.color(Role::Text2), devicePixelRatioF()));
    m_undo->setIcon(icon("undo", theme.color(Role::Text), devicePixelRatioF()));
    m_redo->setIcon(icon("redo", theme.color(Role::Text), devicePixelRatioF()));
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Describe one task: its stages as cards, the fields of the selected one beside them.
#include "ui/explain/told.h"
#include "ui/explain/why_link.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/journey_panel.h"
#include "ui/i18n/language.h"
#include "ui/inspector/stage_inspector.h"
#include "ui/pages/page.h"
#include "ui/pages/stage_edits.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace farthing::ui {

namespace {

class PipelinePage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::PipelinePage)
public:
    PipelinePage(const PageContext &context, QWidget *parent)
        : Page(parent), m_context(context), m_flow(new FlowView(this)), m_journey(new JourneyPanel(this)), m_inspector(new StageInspector(context, this))
    {
        auto *title = new QLabel(tr("Pipeline"), this);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message = new Sentence(this);
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(6);
        addButton(buttons, tr("Add stage"), tr("Add a stage after this one (Insert)"), "addStage", [this] { select(addStage(*m_context.document, m_flow->currentRow())); });
        m_duplicate = addButton(buttons, tr("Duplicate"), tr("Duplicate this stage (Ctrl+D)"), "duplicateStage", [this] { select(duplicateStage(*m_context.document, m_flow->currentRow())); });
        m_delete = addButton(buttons, tr("Delete"), tr("Delete this stage (Delete)"), "deleteStage", [this] { deleteStage(*m_context.document, m_flow->currentRow()); });
        m_earlier = addButton(buttons, tr("Earlier"), tr("Move this stage one place earlier (Alt+Left)"), "moveStageUp", [this] { move(m_flow->currentRow(), m_flow->currentRow() - 1); });
        m_later = addButton(buttons, tr("Later"), tr("Move this stage one place later (Alt+Right)"), "moveStageDown", [this] { move(m_flow->currentRow(), m_flow->currentRow() + 1); });
        auto *left = new QVBoxLayout;
        left->setContentsMargins(24, 16, 8, 14);
        left->setSpacing(8);
        m_head = new QBoxLayout(QBoxLayout::LeftToRight);
        m_head->setSpacing(8);
        m_head->addWidget(title, 1);
        m_head->addLayout(buttons);
        m_head->setContentsMargins(0, 0, 16, 0);
        left->addLayout(m_head);
        const auto ofStage = [this] {
            const std::string stage = m_flow->currentId().toStdString();
            return questionAt(m_inspector, {{Figure::CostPerSuccess, stage}, {Figure::Success}});
        };
        answers(m_message, ofStage, addWhyLine(left, m_message, tr("cost of the stage"), "whyStage"));
        left->itemAt(left->count() - 1)->layout()->setContentsMargins(0, 0, 16, 0); // in line with the buttons above
        answers(m_flow, ofStage);
        answers(m_journey, ofStage);
        answers(m_inspector, ofStage);
        left->addWidget(m_flow, 1);
        m_journeyBox = new QWidget(this);
        auto *panelRow = new QHBoxLayout(m_journeyBox);
        panelRow->setContentsMargins(0, 0, 16, 0);
        panelRow->addWidget(m_journey);
        left->addWidget(m_journeyBox);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addLayout(left, 1);
        row->addWidget(m_inspector);
        buttons->addStretch();
        connect(m_flow, &FlowView::currentChanged, this, [this] {
            m_chosen = true;
            showCurrent();
        });
        connect(m_flow, &FlowView::moveAsked, this, [this](int from, int to) { move(from, to); });
        connect(m_flow, &FlowView::deleteAsked, m_delete, &QPushButton::click);
        connect(m_flow, &FlowView::duplicateAsked, m_duplicate, &QPushButton::click);
        connect(m_flow, &FlowView::addAsked, this, [this] { select(addStage(*m_context.document, m_flow->currentRow())); });
        connect(m_flow, &FlowView::inspectAsked, this, [this] { m_inspector->showField("/pipeline/stages/" + m_flow->currentId().toStdString() + "/route/0/model"); });
        connect(context.document, &PlanDocument::changed, this, [this] { renew(); });
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { renew(); });
        refresh();
    }
    bool showField(const std::string &path) override
    {
        settle();
        static const std::string prefix = "/pipeline/stages/";
        if (path.starts_with("/pipeline/difficulty")) // of all stages: it stands with that of any stage
            return m_inspector->showField(path);
        if (!path.starts_with(prefix))
            return false;
        const std::string id = path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size());
        select(QString::fromStdString(id));
        m_chosen = true;
        return m_flow->currentId().toStdString() == id && m_inspector->showField(path);
    }

protected:
    void showEvent(QShowEvent *) override
    {
        m_arriving = true; // the fields of one stage are made, not those of the first before
        settle();
        chooseDearest();
        m_arriving = false;
        showCurrent();
    }
    void resizeEvent(QResizeEvent *) override
    {
        m_inspector->setFixedWidth(width() >= 1100 ? 380 : 376);
        // The cards need the height: the buttons stand beside the title wherever the language leaves room for both.
        m_head->setDirection(QBoxLayout::LeftToRight);
        if (m_head->minimumSize().width() > width() - m_inspector->width() - 32)
            m_head->setDirection(QBoxLayout::TopToBottom);
        m_journeyBox->setVisible(height() >= 700);
    }

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &tip, const char *name, std::function<void()> action)
    {
        auto *button = new QPushButton(text, this);
        button->setToolTip(tip);
        button->setAccessibleName(text == tr("Add stage") ? text : tr("%1 stage").arg(text));
        button->setAccessibleDescription(tip);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(action));
        return button;
    }
    void select(const QString &id)
    {
        for (int i = 0; i < m_flow->count(); ++i)
            if (m_flow->card(i)->summary().id == id)
                m_flow->setCurrentRow(i);
    }
    void move(int from, int to)
    {
        const QString id = m_flow->card(from)->summary().id;
        moveStage(*m_context.document, from, to);
        select(id);
    }
    /// Who comes to the page first sees the fields that matter most; from then on the person's own choice stays.
    void chooseDearest()
    {
        const EvaluationPtr e = m_context.runner->result();
        if (m_chosen || !e || !e->ok)
            return;
        int dearest = 0;
        for (int i = 0; i < m_flow->count(); ++i)
            if (m_flow->card(i)->summary().share > m_flow->card(dearest)->summary().share)
                dearest = i;
        m_flow->setCurrentRow(dearest);
        m_chosen = true;
    }
    void showCurrent()
    {
        if (m_arriving)
            return;
        m_inspector->setStage(m_flow->currentId());
        m_delete->setEnabled(m_flow->count() > 1);
        m_earlier->setEnabled(m_flow->currentRow() > 0);
        m_later->setEnabled(m_flow->currentRow() + 1 < m_flow->count());
    }
    void refresh() override
    {
        const auto plan = m_context.document->plan();
        const EvaluationPtr e = m_context.runner->result();
        std::vector<StageSummary> stages = stageSummaries(*plan, e.get(), m_context.runner->issues());
        m_journey->setJourney(stages, e ? e->simulated.success.value : 0, QString::fromStdString(plan->currency));
        const auto longest = std::max_element(stages.begin(), stages.end(), [](const auto &a, const auto &b) { return a.share < b.share; });
        QString message = stages.size() == 1 ? tr("1 stage") : tr("%1 stages").arg(stages.size());
        m_flow->setToolTip(tr("Drag a card, or press Alt and an arrow key, to move its stage."));
        if (e && longest != stages.end() && longest->hasFigures)
            message += tr(", %1 calls and %2 attempts per task; cost is per successful task. %3 has the longest bar.").arg(localNumber(e->simulated.calls.value, 'f', 1)).arg(localNumber(e->simulated.attempts.value, 'f', 1)).arg(longest->name);
        m_message->setText(message);
        const QString before = m_flow->currentId();
        const bool gone = std::none_of(stages.begin(), stages.end(), [&](const StageSummary &s) { return s.id == before; });
        const bool chosen = m_chosen;
        m_flow->setStages(std::move(stages));
        m_chosen = chosen && !gone; // another plan
        showCurrent();
    }

    PageContext m_context;
    FlowView *m_flow;
    JourneyPanel *m_journey;
    StageInspector *m_inspector;
    bool m_chosen = false;
    bool m_arriving = false;
    QBoxLayout *m_head = nullptr;
    QWidget *m_journeyBox = nullptr;
    Sentence *m_message = nullptr;
    QPushButton *m_duplicate = nullptr, *m_delete = nullptr, *m_earlier = nullptr, *m_later = nullptr;
};

} // namespace

Page *makePipelinePage(const PageContext &context, QWidget *parent) { return new PipelinePage(context, parent); }

} // namespace farthing::ui

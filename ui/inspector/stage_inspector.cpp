// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stage_inspector.h"

#include "ui/flow/stage_summary.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/show_field.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

/// What a folded section holds, in a few words.
QString summaryOf(const char *key, const Stage &stage)
{
    const std::string_view section = key;
    QStringList parts;
    if (section == "stage") {
        parts << choiceText(stage.complexity);
    } else if (section == "route") {
        parts << shortModelName(stage.route.front().model);
        if (stage.route.size() > 1)
            parts << (stage.route.size() == 2 ? tr("1 fallback") : tr("%1 fallbacks").arg(stage.route.size() - 1));
    } else if (section == "caches") {
        parts << (stage.prefixCache ? tr("prefix") : tr("no prefix cache")) << (stage.responseCache ? tr("answers") : QString());
    } else if (section == "checker") {
        parts << (stage.checker ? shortModelName(stage.checker->model) : tr("off"));
    } else if (section == "tools") {
        parts << (stage.tools.calls.isZero() ? tr("no tools") : tr("tool calls"));
    } else if (section == "failure") {
        parts << (stage.onFailure.action == FailureAction::Abort ? tr("aborts the task") : stage.onFailure.action == FailureAction::Continue ? tr("goes on") : tr("asks a human"));
    } else if (section == "input" || section == "output") {
        parts << (section == "input" ? tr("tokens per call") : tr("tokens per attempt"));
    } else if (section == "rounds") {
        parts << (stage.rounds ? tr("several rounds") : tr("one request per call"));
    } else if (section == "latency") {
        parts << (stage.latency ? tr("stated") : tr("not stated"));
    } else if (section == "difficulty") {
        parts << (stage.difficulty == Difficulty() ? tr("as the pipeline's") : tr("its own"));
    }
    parts.removeAll(QString());
    return parts.join(", ");
}

/// A hundred fields take longer to delete than a person waits: one section goes in each turn of the event loop.
void deleteInTurns(QWidget *form)
{
    QTimer::singleShot(0, form, [form] {
        if (auto *section = form->findChild<Section *>(QString(), Qt::FindDirectChildrenOnly)) {
            delete section;
            deleteInTurns(form);
        } else {
            form->deleteLater();
        }
    });
}

} // namespace

StageInspector::StageInspector(const FieldContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_scroll(new QScrollArea(this))
{
    setObjectName("inspector");
    setAccessibleName(tr("Fields of the stage"));
    m_title->setFont(Theme::instance().font(Type::Section));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_subtitle->setProperty("secondary", true);
    m_subtitle->setFont(Theme::instance().font(Type::Secondary));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 4, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    auto *line = new QFrame(this);
    line->setObjectName("hairline");
    line->setFixedHeight(1);
    column->addSpacing(6);
    column->addWidget(line);
    column->addWidget(m_scroll, 1);
    connect(context.document, &PlanDocument::changed, this, &StageInspector::refresh);
}

void StageInspector::setStage(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_sections.clear();
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 6, 12, 16);
    column->setSpacing(6);
    if (!id.isEmpty())
        m_sections = makeStageSections(m_context, "/pipeline/stages/" + id.toStdString(), form);
    for (const StageSection &section : m_sections)
        column->addWidget(section.widget);
    column->addStretch();
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        deleteInTurns(old); // not now: it may hold the sender
    }
    m_scroll->setWidget(form);
    refresh();
}

void StageInspector::refresh()
{
    const auto plan = m_context.document->plan();
    for (const Stage &stage : plan->pipeline.stages) {
        if (QString::fromStdString(stage.id) != m_id)
            continue;
        m_title->setText(stage.name.empty() ? m_id : QString::fromStdString(stage.name));
        m_subtitle->setText(m_id);
        for (const StageSection &section : m_sections)
            section.widget->setSummary(summaryOf(section.key, stage));
    }
}

bool StageInspector::showField(const std::string &path)
{
    const std::string base = "/pipeline/stages/" + m_id.toStdString();
    const char *key = path.starts_with(base) ? stageSectionOf(path.substr(base.size())) : "difficulty"; // that of the whole pipeline
    for (const StageSection &section : m_sections)
        if (std::string_view(section.key) == key)
            section.widget->setOpen(true);
    return focusFieldAt(this, path);
}

} // namespace farthing::ui

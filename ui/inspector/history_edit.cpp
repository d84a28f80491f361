// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/history_edit.h"

#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr const char *policies[] = {"all", "window", "summarise"};

} // namespace

HistoryEdit::HistoryEdit(const FieldContext &context, std::string path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_policy(new QComboBox(this)), m_window(new QWidget(this)), m_summary(new QWidget(this))
{
    m_policy->addItems({tr("Keep everything"), tr("Keep the last turns"), tr("Summarise beyond a budget")});
    m_policy->setAccessibleName(tr("History of the conversation"));
    m_policy->setObjectName(QString::fromStdString(m_path + "/policy"));
    m_policy->setToolTip(tr("What every round sends again of the rounds before. A window that slides breaks the prefix cache."));
    auto *name = new QLabel(tr("History"), this);
    name->setFixedWidth(116);
    name->setBuddy(m_policy);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(name);
    row->addWidget(m_policy, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    for (QWidget *part : {m_window, m_summary}) {
        auto *fields = new QVBoxLayout(part);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(6);
        column->addWidget(part);
    }
    m_window->layout()->addWidget(new FieldEdit(context, m_path + "/turns", m_window));
    for (const char *key : {"/budget", "/summary_tokens", "/model"})
        m_summary->layout()->addWidget(new FieldEdit(context, m_path + key, m_summary));
    connect(m_policy, &QComboBox::activated, this, &HistoryEdit::choose);
    connect(context.document, &PlanDocument::changed, this, &HistoryEdit::refresh);
    refresh();
}

void HistoryEdit::refresh()
{
    const data::Json *policy = data::findPath(m_context.document->json(), m_path + "/policy");
    const std::string name = policy && policy->asString() ? *policy->asString() : "all";
    for (int i = 0; i < 3; ++i)
        if (name == policies[i])
            m_policy->setCurrentIndex(i);
    m_window->setVisible(m_policy->currentIndex() == 1);
    m_summary->setVisible(m_policy->currentIndex() == 2);
}

void HistoryEdit::choose(int policy)
{
    using Object = data::Json::Object;
    PlanDocument *document = m_context.document;
    if (const data::Json *old = data::findPath(document->json(), m_path))
        if (const data::Json *name = old->find("policy"); name && name->asString())
            document->remember(m_path, *name->asString(), *old);
    const data::Json starts[] = {Object{{"policy", "all"}}, Object{{"policy", "window"}, {"turns", 10}},
                                 Object{{"policy", "summarise"}, {"budget", 20000}, {"summary_tokens", 800}}};
    document->edit(m_path, document->remembered(m_path, policies[policy]).value_or(starts[policy]), tr("Change history"));
}

} // namespace farthing::ui

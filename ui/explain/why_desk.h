// SPDX-License-Identifier: GPL-3.0-or-later
// Answers "Why this number?" for the whole window: one panel, on whatever page asks. What takes longer than a frame, single
// tasks and what would change the figure, is found in the background.
#pragma once
#include "ui/explain/why_panel.h"
#include "ui/run/background.h"
#include "ui/widgets/field_context.h"

namespace farthing::ui {

class WhyDesk : public QObject {
    Q_OBJECT
public:
    explicit WhyDesk(const FieldContext &context, QObject *parent = nullptr);
    ~WhyDesk() override;
    /// Opens the panel on `page`; asked the same again, closes it.
    void toggle(QWidget *page, const Question &question);
    WhyPanel *panel() const { return m_panel; }

signals:
    void fieldAsked(const QString &path);

private:
    void explain();
    void search();
    void showFound();
    void mark(bool on);
    FieldContext m_context;
    QPointer<WhyPanel> m_panel;
    Question m_question;
    EvaluationPtr m_searched;          ///< whose tasks and swings are found or being found
    std::shared_ptr<const std::vector<decide::SampleGroup>> m_tasks;
    std::shared_ptr<const decide::Swings> m_swings;
    QString m_why;                     ///< there are none: being computed, or stopped
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace farthing::ui

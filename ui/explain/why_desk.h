// SPDX-License-Identifier: GPL-3.0-or-later
// Answers "Why this number?" for the whole window: one panel, on whatever page asks. What takes longer than a frame, single
// tasks, what would change the figure, cases that are not shown and why they differ, is found in the background.
#pragma once
#include "ui/explain/compared_cases.h"
#include "ui/explain/why_panel.h"
#include "ui/run/background.h"
#include "ui/widgets/field_context.h"

#include <QTimer>

namespace farthing::ui {

class WhyDesk : public QObject {
    Q_OBJECT
public:
    explicit WhyDesk(const FieldContext &context, QObject *parent = nullptr);
    ~WhyDesk() override;
    /// Opens the panel on `page`; asked the same again, closes it.
    void toggle(QWidget *page, const Question &question);
    WhyPanel *panel() const { return m_panel; }
    bool isSearching() const { return m_searching; }

signals:
    void fieldAsked(const QString &path);

private:
    /// The case that is explained, and what is known of it.
    struct Subject {
        EvaluationPtr evaluation;          ///< null: not there yet
        std::shared_ptr<const Plan> plan;
        std::shared_ptr<const PriceSheet> sheet;
        QString name;                      ///< of a case that is not the base case
        std::shared_ptr<const ComparedCases> cases; ///< of a difference: nothing else is known of it
        std::shared_ptr<const Found> found;
        bool sampled = false, timed = false;
        std::shared_ptr<const decide::Swings> money, time; ///< while they are not `ok`, as far as they are found
        std::shared_ptr<const FoundDifference> difference;
        bool whole = false;                ///< of the difference: every field is moved
    };
    using Post = Background::Post;
    void openOn(QWidget *page);
    void ask(const Asked &asked);
    void renewSubject();
    void explain();
    void search();
    void searchCase(std::stop_token stop, const Post &post, const Subject &known, decide::SwingsOf of, const WorkShare &share);
    void searchDifference(std::stop_token stop, const Post &post, const ComparedCases &cases, const WorkShare &share);
    bool isComplete() const;
    bool isTold() const { return m_question.told && m_asked == m_question.asked; }
    void showFound();
    void mark(bool on);
    FieldContext m_context;
    QPointer<WhyPanel> m_panel;
    Question m_question;
    std::shared_ptr<const ComparedCases> m_cases; ///< of the question; null: to be asked for anew
    QTimer m_again;                    ///< what only a page knows may come later
    Asked m_asked;                     ///< of the question's figures, the one that is explained
    Subject m_subject;
    bool m_searching = false;
    QString m_why;                     ///< lists are empty: being computed, or stopped
    Background m_work; // last: it joins before what it shows is gone
};

} // namespace farthing::ui

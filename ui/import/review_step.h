// SPDX-License-Identifier: GPL-3.0-or-later
// Last step of an import: what it changes, which rows were refused or are doubted, and what that does to every scenario.
#pragma once
#include "ui/import/import_session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace farthing::ui {

class EffectView;
class Notice;
class TextTable;

class ReviewStep : public QWidget {
    Q_OBJECT
public:
    explicit ReviewStep(ImportSession *session, PlanDocument *document, QWidget *parent = nullptr);
    void refresh();
    void refreshEffects();
    void setNarrow(bool narrow);
    QString sentence() const;

private:
    void choose(int tab);
    ImportSession *m_session;
    PlanDocument *m_document;
    QLabel *m_sentence;
    Notice *m_kept;
    QStackedWidget *m_stack;
    std::vector<QPushButton *> m_tabs;
    TextTable *m_diff, *m_issues, *m_rows;
    std::vector<std::optional<data::RowPlace>> m_places; ///< of the lines of m_issues
    EffectView *m_effects;
    QBoxLayout *m_sides;
};

} // namespace farthing::ui

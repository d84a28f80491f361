// SPDX-License-Identifier: GPL-3.0-or-later
// Strips above the status bar: what is wrong, where, and the way there; and the question before unsaved changes go.
#pragma once
#include "model/core/issue.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace farthing::ui {

/// One issue at a time, errors first, with a count and a list of all.
class IssueStrip : public QFrame {
    Q_OBJECT
public:
    explicit IssueStrip(QWidget *parent = nullptr);
    /// `fault`: an operation that failed, shown before the issues.
    void setIssues(const Issues &issues, const QString &fault);
    QString text() const;
    int count() const { return static_cast<int>(m_issues.size()); }

signals:
    void fieldAsked(const QString &path);

private:
    void step(int by);
    void showCurrent();
    Issues m_issues;
    int m_current = 0;
    QLabel *m_text, *m_place;
    QToolButton *m_back, *m_on, *m_all;
    QPushButton *m_go;
};

/// Save, discard or stay: asked in place, never in a box of its own.
class SaveStrip : public QFrame {
    Q_OBJECT
public:
    explicit SaveStrip(QWidget *parent = nullptr);
    void ask(const QString &name);

signals:
    void saveChosen();
    void discardChosen();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_save;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// An import in the page: columns and units, then what it would change, then accepted or discarded. Nothing is modal.
#pragma once
#include "ui/import/import_session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace farthing::ui {

class ColumnStep;
class Notice;
class ReviewStep;

class ImportPanel : public QFrame {
    Q_OBJECT
public:
    explicit ImportPanel(PlanDocument *document, QWidget *parent = nullptr);
    ImportSession *session() { return m_session; }
    void open(const QString &path);

signals:
    void anotherAsked();                 ///< the file was refused: choose another

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    ImportSession *m_session;
    QLabel *m_title, *m_file, *m_steps, *m_state;
    Notice *m_fault;
    QStackedWidget *m_stack;
    ColumnStep *m_columns;
    ReviewStep *m_review;
    QPushButton *m_cancel, *m_back, *m_go;
};

} // namespace farthing::ui

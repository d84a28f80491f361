// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?": stands beside the card it explains, never over it.
#pragma once
#include "ui/explain/explanation.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace farthing::ui {

class WhyPanel : public QFrame {
    Q_OBJECT
public:
    /// `host`: the page it lies on.
    explicit WhyPanel(QWidget *host);
    void explain(const Explanation &explanation, const QString &currency);
    /// Beside `card` on the side with more room, else below it.
    void standBeside(QWidget *card);
    QWidget *card() const { return m_card; }
    QString asTable() const;           ///< tab-separated, full digits
    QTreeWidget *tree() const { return m_tree; }
    void dismiss();                    ///< hides; the focus goes back to the card

signals:
    void fieldAsked(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();
    void dress();
    QWidget *m_host, *m_card = nullptr;
    Explanation m_shown;
    QString m_currency;
    QLabel *m_title, *m_subtitle, *m_note, *m_sum, *m_error;
    QWidget *m_formula;
    QHBoxLayout *m_formulaRow;
    QTreeWidget *m_tree;
    QPushButton *m_goTo;
};

} // namespace farthing::ui

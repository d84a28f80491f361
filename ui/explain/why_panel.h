// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?": stands beside the card it explains, never over it.
#pragma once
#include "ui/explain/why_rows.h"

#include <QFrame>
#include <QPointer>

#include <array>
#include <functional>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeWidget;

namespace farthing::ui {

class WhyPanel : public QFrame {
    Q_OBJECT
public:
    enum View { Breakdown, Tasks, Changes, viewCount };
    /// `host`: the page it lies on.
    explicit WhyPanel(QWidget *host);
    void explain(const Explanation &explanation, const QString &currency);
    /// Fills one of the lists; the one that is seen stays.
    void setView(View which, WhyView view);
    void choose(View which);
    View view() const { return m_view; }
    /// The figures that stand beside each other, to choose from; one alone needs no choice.
    void setFigures(const QStringList &names, int current);
    /// Some figures have a breakdown only.
    void setViews(bool hasTasks, bool hasChanges);
    const Explanation &explanation() const { return m_shown; }
    /// Chooses the row whose field stands at or below `path`.
    void chooseRow(const std::string &path);
    /// What is said of a field below a row's note, beside what the row says itself.
    void setHint(std::function<QString(const std::string &path)> hint);
    /// Beside `anchor` on the side with more room, else below it.
    void standBeside(QWidget *anchor);
    QWidget *anchor() const { return m_anchor; }
    QString asTable() const;           ///< the list that is seen, see textOf()
    QTreeWidget *tree() const { return m_tree; }
    void dismiss();                    ///< hides; the focus goes back to the anchor

signals:
    void fieldAsked(const QString &path);
    void figureAsked(int index);       ///< of setFigures()
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showNote();
    void dress();
    QWidget *m_host;
    QPointer<QWidget> m_anchor;
    Explanation m_shown;
    std::array<WhyView, viewCount> m_lists;
    View m_view = Breakdown;
    std::function<QString(const std::string &path)> m_hint;
    QLabel *m_title, *m_subtitle, *m_note, *m_foot, *m_method;
    QWidget *m_formula;
    QHBoxLayout *m_formulaRow;
    QButtonGroup *m_views;
    QTreeWidget *m_tree;
    QScrollArea *m_noteRoom;           ///< a stage with several models has more to say than there is room
    QPushButton *m_goTo;
    QComboBox *m_figure;
};

} // namespace farthing::ui

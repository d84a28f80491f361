// SPDX-License-Identifier: GPL-3.0-or-later
// Label, "why?", figure with its error, a line that names what the range means, and the change against the base case.
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace farthing::ui {

struct KpiText {
    QString value, error;              ///< "$0.0593", "±0.0002"
    QString range;                     ///< "One task: P50 $0.0492 · P95 $0.0812"
    QString delta, deltaFrom;          ///< "↓ 49.7 %", "from $0.0921"; empty without a base to compare with
    bool deltaIsGood = true;
};

class KpiCard : public QFrame {
    Q_OBJECT
public:
    explicit KpiCard(const QString &label, QWidget *parent = nullptr);
    void show(const KpiText &text);
    bool isBehind() const { return m_behind; }
    void setBehind(bool behind);       ///< pale: the figure is of an earlier plan
    QString label() const;
    QPushButton *whyButton() const { return m_why; }


protected:
    /// Its property "explained" is set while its explanation stands beside it.
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override; ///< a click anywhere asks why
    void showEvent(QShowEvent *event) override;

private:
    void dress();
    QLabel *m_name, *m_value, *m_range, *m_delta, *m_from;
    QPushButton *m_why;
    KpiText m_text;
    bool m_marked = false, m_behind = false;
    bool m_dressAtSight = false;       ///< paled, or not any more, while out of sight
};

} // namespace farthing::ui

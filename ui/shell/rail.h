// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left: names with icons, icons alone in a narrow window, and a count of each page's issues.
#pragma once
#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;

namespace farthing::ui {

class Rail : public QFrame {
    Q_OBJECT
public:
    static constexpr int wide = 188, narrow = 52;
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(const QString &id);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// A small count beside the page's name; 0 hides it.
    void setCount(const QString &id, int count, bool errors);

signals:
    void chosen(const QString &id);

private:
    struct Entry {
        QString id, name, icon;
        QPushButton *button;
        QLabel *count;
    };
    void dress();
    std::vector<Entry> m_entries;
    std::vector<QLabel *> m_sections;
    QLabel *m_brand;
    int m_width = wide;                ///< of the longest name, wide at least
    bool m_compact = false;
};

} // namespace farthing::ui

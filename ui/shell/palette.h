// SPDX-License-Identifier: GPL-3.0-or-later
// Every command, page and field by name.
#pragma once
#include <QFrame>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace farthing::ui {

struct PaletteItem {
    QString name, hint;                ///< "Save", "Ctrl+S"
    bool enabled = true;
    std::function<void()> run;
};

class Palette : public QFrame {
    Q_OBJECT
public:
    explicit Palette(QWidget *host);
    void open(std::vector<PaletteItem> items);
    int count() const { return static_cast<int>(m_items.size()); }
    QLineEdit *edit() const { return m_edit; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();
    void close();
    void dress();
    QWidget *m_host;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_none;
    std::vector<PaletteItem> m_items;
    QWidget *m_before = nullptr;       ///< had the focus
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a form under a heading that folds; its fields are made when it is first opened.
#pragma once
#include <QWidget>
#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace farthing::ui {

class Section : public QWidget {
    Q_OBJECT
public:
    using Fill = std::function<void(QVBoxLayout *)>;
    /// `key` remembers, while the program runs, whether sections of this kind are open.
    Section(const QString &title, const QString &key, bool openAtFirst, Fill fill, QWidget *parent = nullptr);
    void setSummary(const QString &text); ///< beside the title
    void setOpen(bool open);
    bool isOpen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void elide();
    QToolButton *m_header;
    QLabel *m_summary;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QString m_key, m_text;             ///< `m_text`: the summary, whole
    Fill m_fill;
};

} // namespace farthing::ui

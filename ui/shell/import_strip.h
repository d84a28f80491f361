// SPDX-License-Identifier: GPL-3.0-or-later
// What a price file leaves open, asked in place before anything is read from it: columns, unit, currency, provider.
#pragma once
#include "data/prices/import.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;

namespace farthing::ui {

class ImportStrip : public QFrame {
    Q_OBJECT
public:
    explicit ImportStrip(QWidget *parent = nullptr);
    /// `answers`: those given so far; new ones are added to them.
    void ask(const QString &path, const data::ImportPreview &preview, data::ImportAnswers answers);

signals:
    void answered(const QString &path, const farthing::data::ImportAnswers &answers);

private:
    void take();
    void dress();
    QLabel *m_title;
    QGridLayout *m_grid;
    QString m_path;
    data::ImportAnswers m_answers;
    std::vector<std::pair<data::Question, QComboBox *>> m_rows;
};

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the selected stage, in sections that fold.
#pragma once
#include "ui/inspector/stage_sections.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace farthing::ui {

class StageInspector : public QFrame {
    Q_OBJECT
public:
    explicit StageInspector(const FieldContext &context, QWidget *parent = nullptr);
    void setStage(const QString &id);
    /// Opens the section of a field of the shown stage and focuses it.
    bool showField(const std::string &path);

private:
    void refresh();
    FieldContext m_context;
    QString m_id;
    QLabel *m_title, *m_subtitle;
    QScrollArea *m_scroll;
    std::vector<StageSection> m_sections;
};

} // namespace farthing::ui

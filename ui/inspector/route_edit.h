// SPDX-License-Identifier: GPL-3.0-or-later
// The route of a stage: models tried in turn, each with its attempts and rates; tiers are added, moved and removed.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QVBoxLayout;

namespace farthing::ui {

class RouteEdit : public QWidget {
    Q_OBJECT
public:
    /// `path`: of the list, "/pipeline/stages/rubric/route".
    RouteEdit(const FieldContext &context, std::string path, QWidget *parent = nullptr);

private:
    void refresh();
    QWidget *makeTier(std::size_t index, std::size_t count);
    void change(const StepName &name, const std::function<void(data::Json::Array &)> &how);
    FieldContext m_context;
    std::string m_path;
    QVBoxLayout *m_tiers;
    std::size_t m_count = 0;
};

} // namespace farthing::ui

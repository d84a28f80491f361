// SPDX-License-Identifier: GPL-3.0-or-later
// Which stages and scenarios use the chosen price, each a way to the field that names the model.
#pragma once
#include "data/plan/model_users.h"
#include "ui/widgets/field_context.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace farthing::ui {

class TextTable;

class PriceUsers : public QFrame {
    Q_OBJECT
public:
    explicit PriceUsers(const FieldContext &context, QWidget *parent = nullptr);
    /// The row whose users are listed; nullptr: none is chosen.
    void show(const PriceRow *row, const std::vector<data::ModelUser> &users);

signals:
    /// The field at a plan path, in a scenario that has it ("" is the base case).
    void placeAsked(const QString &path, const QString &view);

private:
    void go(int row);
    FieldContext m_context;
    QLabel *m_title, *m_hint;
    TextTable *m_table;
    QTableView *m_view;
    std::vector<data::ModelUser> m_users;
};

/// What a model does at a place: "first model", "fallback 1", "checker".
QString roleText(const ModelPlace &place);
/// Stage and role: "Rubric scoring, fallback 1".
QString placeText(const ModelPlace &place, const Plan &plan);

} // namespace farthing::ui

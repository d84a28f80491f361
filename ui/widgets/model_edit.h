// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a model: typed, or found among the priced ones and the plan's own pools.
#pragma once
#include "ui/document/plan_document.h"

#include <QComboBox>

namespace farthing::ui {

class ModelEdit : public QComboBox {
    Q_OBJECT
public:
    /// `embeddings`: offers embedding models instead of those that answer.
    ModelEdit(PlanDocument *document, bool embeddings, QWidget *parent = nullptr);
    void setModelName(const QString &name);
    QSize minimumSizeHint() const override { return {80, 28}; }

signals:
    void committed(const QString &name);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_shown;
};

} // namespace farthing::ui

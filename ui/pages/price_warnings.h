// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the prices in use: models without one, and models that are switched off soon.
#pragma once
#include "model/pricing/model_places.h"
#include "ui/widgets/field_context.h"

#include <QWidget>

class QPushButton;

namespace farthing::ui {

class Notice;

class PriceWarnings : public QWidget {
    Q_OBJECT
public:
    explicit PriceWarnings(const FieldContext &context, QWidget *parent = nullptr);
    void refresh();

signals:
    void placeAsked(const QString &path);
    void priceAsked(const farthing::ModelPlace &place); ///< to be entered by hand

private:
    void showUnpriced(const Plan &plan);
    void showRetiring(const Plan &plan);
    FieldContext m_context;
    Notice *m_unpriced, *m_retiring;
    QPushButton *m_price;
    ModelPlace m_unpricedPlace;          ///< the first; without a model: a fee
    QString m_unpricedPath, m_retiringPath;
};

} // namespace farthing::ui

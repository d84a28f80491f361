// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan pays instead of the list: which sheet at which date, discounts by provider, commitments.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QBoxLayout;

namespace farthing::ui {

/// Panels in two columns where there is room.
class PriceTerms : public QWidget {
    Q_OBJECT
public:
    explicit PriceTerms(const FieldContext &context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSheet(QWidget *parent);
    QWidget *makeDiscounts(QWidget *parent);
    QWidget *makeCommitments(QWidget *parent);
    FieldContext m_context;
    QBoxLayout *m_sides;
};

} // namespace farthing::ui

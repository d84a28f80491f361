// SPDX-License-Identifier: GPL-3.0-or-later
// What if another sheet applied, at another date, or a provider moved its prices: the effect at once, kept as a scenario.
#pragma once
#include "model/decide/compare_plans.h"
#include "ui/run/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_context.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace farthing::ui {

class NumberEdit;

class PriceWhatIf : public QFrame {
    Q_OBJECT
public:
    explicit PriceWhatIf(const FieldContext &context, QWidget *parent = nullptr);
    QString effect() const;
    bool isComputing() const { return m_computing; }
    /// What is shown; null: nothing, or no figures.
    std::shared_ptr<const decide::PlanComparison> comparison() const { return m_comparison; }
    QPushButton *whyButton() const { return m_why; } ///< seen while there is one

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Changes = std::vector<std::pair<std::string, data::Json>>;
    void renew();
    void refresh();
    void compute();
    Changes changes() const;
    QString name() const;
    void showEffect(const decide::PlanComparison &c);
    FieldContext m_context;
    Background m_work{this};
    QTimer m_quiet;
    bool m_computing = false;
    bool m_stale = false;              ///< the plan changed while this was out of sight
    QComboBox *m_sheet, *m_date, *m_provider;
    NumberEdit *m_percent;
    std::optional<double> m_moved;       ///< per cent
    void tell(const QString &text, Role ink);
    QLabel *m_effect;
    Role m_ink = Role::Text2;
    QPushButton *m_keep, *m_reset, *m_why;
    std::shared_ptr<const decide::PlanComparison> m_comparison;
};

/// The discounts of a plan once a provider's token prices moved by a share of what is paid now: 10 is ten per cent dearer.
data::Json movedDiscounts(const data::Json *discounts, const std::string &provider, double percent);

} // namespace farthing::ui

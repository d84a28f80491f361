// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/effect_view.h"

#include "ui/i18n/language.h"
#include "ui/widgets/text_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace farthing::ui {

namespace {

constexpr double nothing = 0.0005; // relative, or a twentieth of a point: as the overview says "no change"

QString becomes(const QString &before, const QString &after) { return before == after ? after : before + " " + QChar(0x2192) + " " + after; }


TextTable::Cell delta(double change, double size, const QString &text, bool lowerIsBetter)
{
    if (std::abs(size) < nothing)
        return {EffectView::tr("no change"), {}, Role::Text3};
    return {QString(QChar(change < 0 ? 0x2193 : 0x2191)) + " " + text, {}, (change < 0) == lowerIsBetter ? Role::Good : Role::Bad};
}

} // namespace

EffectView::EffectView(QWidget *parent) : QWidget(parent), m_message(new QLabel(this)), m_state(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    const QString exact = tr("At the base values, by the exact engine: no simulation error");
    const QString median = tr("Median over the draws of what is not known; both sides use the same draws");
    m_table = new TextTable({{tr("Case"), {}}, {tr("Cost per success"), exact, true}, {tr("Change"), exact, true}, {tr("Median margin"), median, true}, {tr("Change"), median, true}}, this);
    auto *title = new QLabel(tr("Effect on cost and margin"), this);
    title->setFont(Theme::instance().font(Type::Section));
    m_message->setProperty("secondary", true);
    m_message->setWordWrap(true);
    m_message->setObjectName("effectSentence");
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Cases computed"));
    m_cancel->setObjectName("cancelEffects");
    m_state->setProperty("secondary", true);
    m_state->setFont(Theme::instance().font(Type::Secondary));
    QTableView *view = tableView(m_table, tr("Effect on each case"), this);
    view->setObjectName("effects");
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->horizontalHeader()->setMinimumSectionSize(64);
    setColumnWidths(view, {0, 144, 84, 136, 84});
    view->setMinimumHeight(128);
    setMinimumWidth(560);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_state);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addLayout(progress);
    column->addWidget(view, 1);
    connect(m_cancel, &QPushButton::clicked, this, &EffectView::cancelled);
}

QString EffectView::sentence() const { return m_message->text(); }

void EffectView::show(const std::vector<data::PriceEffect> &effects, int cases, bool computing, const QString &currency)
{
    const int done = static_cast<int>(effects.size());
    m_bar->setRange(0, std::max(1, cases));
    m_bar->setValue(done);
    m_bar->setVisible(computing);
    m_cancel->setVisible(computing);
    m_state->setText(computing ? tr("%1 of %2 cases").arg(done).arg(cases) : done < cases ? tr("Cancelled after %1 of %2 cases.").arg(done).arg(cases) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    const QString exact = tr("At the base values, by the exact engine");
    std::vector<TextTable::Row> rows;
    for (const data::PriceEffect &effect : effects) {
        const decide::PlanComparison &c = effect.comparison;
        TextTable::Row row{{effect.scenario.empty() ? tr("Base case") : QString::fromStdString(effect.scenario), {}, {}, {}, true}};
        row.front().tip = row.front().text;
        if (!effect.fault.empty()) {
            row.push_back(c.okA ? TextTable::Cell{moneyText(c.baseA, c.baseA < 1 ? 0.0001 : 0, currency), {}} : TextTable::Cell{QString(QChar(0x2013)), {}});
            row.push_back({tr("no price"), QString::fromStdString(effect.fault), Role::Bad, Role::BadFill});
            rows.push_back(std::move(row));
            continue;
        }
        const auto money = [&](double v) { return moneyText(v, v < 1 ? 0.0001 : 0, currency); };
        const double by = c.baseA > 0 ? c.baseB / c.baseA - 1 : 0;
        row.push_back({becomes(money(c.baseA), money(c.baseB)), exact});
        row.push_back(effect.isApart ? TextTable::Cell{tr("own sheet"), tr("This scenario pins another sheet: it stays as it is"), Role::Text3} : delta(by, by, shareText(std::abs(by)), true));
        if (c.marginDefined) {
            const double margin = c.medianMarginB - c.medianMarginA;
            row.push_back({becomes(shareText(c.medianMarginA), shareText(c.medianMarginB)), tr("P(margin at least target): %1, then %2").arg(probabilityText(c.pMargin.a), probabilityText(c.pMargin.b))});
            row.push_back(delta(margin, margin, pointsText(std::abs(margin)), false));
        }
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    QString said;
    if (!effects.empty() && effects.front().comparison.ok) {
        const decide::PlanComparison &c = effects.front().comparison;
        const double by = c.baseA > 0 ? c.baseB / c.baseA - 1 : 0;
        said = std::abs(by) < nothing ? tr("A successful task still costs %1.").arg(cardMoney(c.baseA, currency))
                                      : (by < 0 ? tr("A successful task becomes %1 cheaper: %2 to %3.") : tr("A successful task becomes %1 dearer: %2 to %3."))
                                            .arg(shareText(std::abs(by)), cardMoney(c.baseA, currency), cardMoney(c.baseB, currency));
        if (c.marginDefined)
            said += " " + tr("Median margin %1 to %2.").arg(shareText(c.medianMarginA), shareText(c.medianMarginB));
    } else if (!effects.empty()) {
        said = tr("The base case cannot be priced: %1").arg(QString::fromStdString(effects.front().fault));
    } else if (cases > 0) {
        said = computing ? tr("Working it out…") : QString();
    } else {
        said = tr("There is no plan yet to see an effect on.");
    }
    m_message->setText(said);
}

} // namespace farthing::ui

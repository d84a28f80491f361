// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_warnings.h"

#include "data/plan/model_users.h"
#include "model/core/months.h"
#include "ui/i18n/words.h"
#include "ui/pages/price_users.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace farthing::ui {

namespace {

constexpr int monthsAhead = 12; // of the plan's price date: what retires later can wait

/// The first few of a list, and how many more there are.
QString fewOf(const QStringList &names)
{
    constexpr qsizetype few = 3;
    return names.size() <= few + 1 ? names.join(", ") : tr("%1 and %2 more").arg(names.mid(0, few).join(", ")).arg(names.size() - few);
}

} // namespace

PriceWarnings::PriceWarnings(const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_unpriced(new Notice("unpricedNotice", this)), m_retiring(new Notice("retiringNotice", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_unpriced);
    column->addWidget(m_retiring);
    m_price = m_unpriced->addButton(tr("Enter a price"), "enterPrice");
    connect(m_price, &QPushButton::clicked, this, [this] { emit priceAsked(m_unpricedPlace); });
    connect(m_unpriced->addButton(tr("Go there"), "goToUnpriced"), &QPushButton::clicked, this, [this] { emit placeAsked(m_unpricedPath); });
    connect(m_retiring->addButton(tr("Go there"), "goToRetiring"), &QPushButton::clicked, this, [this] { emit placeAsked(m_retiringPath); });
    connect(context.runner, &SimulationRunner::resultReady, this, &PriceWarnings::refresh);
    refresh();
}

void PriceWarnings::refresh()
{
    const auto plan = m_context.document->plan();
    showUnpriced(*plan);
    showRetiring(*plan);
    setVisible(m_context.document->hasDocument() && !(m_unpriced->text().isEmpty() && m_retiring->text().isEmpty()));
}

void PriceWarnings::showUnpriced(const Plan &plan)
{
    const std::vector<ModelPlace> places = modelPlaces(plan);
    QStringList names, messages;
    m_unpricedPlace = {};
    for (const Issue &issue : m_context.runner->issues()) {
        const auto place = std::find_if(places.begin(), places.end(), [&](const ModelPlace &p) { return p.path == issue.path || p.path == issue.path + "/model"; });
        const bool fee = issue.path.starts_with("/pipeline/stages/") && issue.path.find("/fees/") != std::string::npos;
        if (issue.severity != Severity::Error || (place == places.end() && !fee))
            continue;
        if (messages.isEmpty())
            m_unpricedPath = QString::fromStdString(issue.path);
        if (place != places.end() && m_unpricedPlace.model.empty())
            m_unpricedPlace = *place;
        const QString name = place != places.end() ? QString::fromStdString(place->model) : QString::fromStdString(issue.path.substr(std::string("/pipeline/stages/").size()));
        if (!names.contains(name)) {
            names << name;
            messages << messageText(issue.message);
        }
    }
    m_price->setVisible(!m_unpricedPlace.model.empty());
    m_unpriced->say(NoticeKind::Bad, names.isEmpty() ? QString() : names.size() == 1 ? messages.front() : tr("%1 items in use have no price: %2. Unknown is never read as 0.").arg(names.size()).arg(fewOf(names)));
}

void PriceWarnings::showRetiring(const Plan &plan)
{
    const std::string until = addMonths(plan.prices.asOf, monthsAhead);
    const auto planned = [&](const std::string &model) {
        return plan.horizon && std::any_of(plan.horizon->events.begin(), plan.horizon->events.end(), [&](const HorizonEvent &e) { return e.kind == HorizonEvent::Kind::Retire && e.model == model; });
    };
    const auto sheet = m_context.document->sheet();
    const std::vector<ModelPlace> places = modelPlaces(plan);
    QStringList parts;
    std::set<std::string> seen;
    for (const ModelPlace &place : places) {
        if (planned(place.model) || !seen.insert(place.model).second)
            continue;
        const auto row = std::find_if(sheet->rows.begin(), sheet->rows.end(), [&](const PriceRow &r) { return !r.retiresOn.empty() && r.retiresOn <= until && data::isPricedBy(place, r); });
        if (row == sheet->rows.end())
            continue;
        if (parts.isEmpty())
            m_retiringPath = QString::fromStdString(place.path);
        const auto users = std::count_if(places.begin(), places.end(), [&](const ModelPlace &p) { return p.model == place.model; });
        const QString where = users > 1 ? tr("%1, and %2 more").arg(placeText(place, plan)).arg(users - 1) : placeText(place, plan), on = QString::fromStdString(row->retiresOn);
        parts << (row->retiresOn <= plan.prices.asOf ? tr("%1 was switched off on %2 (%3)") : tr("%1 retires on %2 (%3)")).arg(QString::fromStdString(place.model), on, where);
    }
    m_retiring->say(NoticeKind::Warn, parts.isEmpty() ? QString() : tr("%1. Choose a successor there, or plan it under months ahead.").arg(fewOf(parts)));
}

} // namespace farthing::ui

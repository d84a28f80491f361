// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/charts/chart_panel.h"

#include <QPushButton>
#include <QTableView>

namespace farthing::ui {

void Page::answers(QWidget *part, Ask ask, QPushButton *link)
{
    m_asks.emplace_back(part, ask);
    if (link)
        connect(link, &QPushButton::clicked, this, [this, ask = std::move(ask)] { askWhy(ask); });
}

void Page::answers(ChartPanel *chart, Ask ask)
{
    answers(static_cast<QWidget *>(chart), ask);
    chart->offerWhy();
    connect(chart, &ChartPanel::whyAsked, this, [this, ask = std::move(ask)] { askWhy(ask); });
}

void Page::answers(QTableView *table, Ask ask)
{
    answers(static_cast<QWidget *>(table), ask);
    connect(table, &QTableView::activated, this, [this, ask = std::move(ask)] { askWhy(ask); });
}

void Page::askWhy(const Ask &ask)
{
    if (const std::optional<Question> asked = ask())
        emit whyAsked(*asked);
}

std::optional<Question> Page::questionOf(const QWidget *part) const
{
    for (const QWidget *at = part; at && at != this; at = at->parentWidget())
        for (const auto &[shown, ask] : m_asks)
            if (shown == at)
                if (std::optional<Question> asked = ask())
                    return asked;
    return std::nullopt;
}

std::optional<Question> Page::question() const
{
    if (const QWidget *focus = window()->focusWidget(); focus && isAncestorOf(focus))
        if (std::optional<Question> asked = questionOf(focus))
            return asked;
    for (const auto &[shown, ask] : m_asks)
        if (shown && shown->isVisibleTo(this))
            if (std::optional<Question> asked = ask())
                return asked;
    return std::nullopt;
}

} // namespace farthing::ui

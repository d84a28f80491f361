// SPDX-License-Identifier: GPL-3.0-or-later
// A page whose content scrolls up and down and is as wide as the page.
#pragma once
#include <QScrollArea>
#include <QVBoxLayout>

namespace farthing::ui {

/// Fills `page` with a scroll area and returns the widget inside, without a layout yet.
inline QWidget *scrollContent(QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return content;
}

} // namespace farthing::ui

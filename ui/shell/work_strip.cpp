// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_strip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace farthing::ui {

WorkStrip::WorkStrip(WorkList *works, QWidget *parent)
    : QWidget(parent), m_works(works), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName("workStrip");
    m_text->setObjectName("workText");
    m_text->setFont(Theme::instance().font(Type::Secondary));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_bar->setObjectName("workBar");
    m_cancel->setObjectName("cancelWork");
    m_cancel->setToolTip(tr("Stop this (Esc)"));
    m_cancel->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &WorkStrip::refresh);
    connect(works, &WorkList::changed, this, &WorkStrip::refresh);
    connect(m_cancel, &QPushButton::clicked, works, &WorkList::cancelOldest);
    refresh();
}

void WorkStrip::refresh()
{
    if (m_works->all().empty()) {
        m_tick.stop();
        hide();
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    const WorkList::Work &work = m_works->all().front();
    const qint64 past = work.begun.elapsed();
    if (past < shownAfter)
        return hide(); // most work ends before a person looks
    const double share = work.share->load();
    const bool bar = past >= barAfter && share > 0;
    m_bar->setVisible(bar);
    m_bar->setValue(static_cast<int>(100 * share));
    m_bar->setAccessibleName(work.what);
    const auto left = bar ? static_cast<int>(static_cast<double>(past) * (1 - share) / share / 1000) + 1 : 0;
    const int minutes = (left + 30) / 60;
    const QString rest = left == 1 ? tr("%1, 1 second left") : left < 60 ? tr("%1, %2 seconds left") : minutes == 1 ? tr("%1, 1 minute left") : tr("%1, %2 minutes left");
    m_text->setText(!bar ? work.what + QChar(0x2026) : left == 1 || (left >= 60 && minutes == 1) ? rest.arg(work.what) : rest.arg(work.what).arg(left < 60 ? left : minutes));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(work.what));
    show();
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes many charts one at a time, between other events, so that the window stays alive and the person can stop it.
#pragma once
#include "ui/charts/chart_panel.h"
#include "ui/run/work_list.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <vector>

namespace farthing::ui {

class ChartBatch : public QObject {
    Q_OBJECT
public:
    explicit ChartBatch(WorkList *works, QObject *parent = nullptr);
    /// Each chart in each format, named as the chart says; what was still to be written of an earlier call is dropped.
    void start(std::vector<ChartContent> charts, const QStringList &suffixes, const QString &folder);
    bool isRunning() const { return m_timer.isActive(); }

signals:
    /// `fault`: why it ended early; empty: all is written, or the person stopped it. Every file there is is whole.
    void finished(int written, const QString &fault);

private:
    void next();
    void end(const QString &fault);
    QPointer<WorkList> m_works;
    std::vector<ChartContent> m_charts;
    QStringList m_suffixes;
    QString m_folder;
    QTimer m_timer;
    WorkShare m_share;
    int m_written = 0, m_work = 0;
};

} // namespace farthing::ui

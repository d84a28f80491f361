// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_batch.h"

#include "ui/charts/charts.h"

namespace farthing::ui {

ChartBatch::ChartBatch(WorkList *works, QObject *parent) : QObject(parent), m_works(works)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartBatch::next);
}

void ChartBatch::start(std::vector<ChartContent> charts, const QStringList &suffixes, const QString &folder)
{
    if (isRunning())
        end({});
    m_charts = std::move(charts);
    m_suffixes = suffixes;
    m_folder = folder;
    m_written = 0;
    m_share = unknownShare();
    if (m_works)
        m_work = m_works->begin(tr("Exporting charts"), m_share, [this] { end({}); });
    m_timer.start();
}

void ChartBatch::next()
{
    const int all = static_cast<int>(m_charts.size()) * static_cast<int>(m_suffixes.size());
    if (m_written >= all)
        return end({});
    const ChartContent &chart = m_charts[static_cast<std::size_t>(m_written / m_suffixes.size())];
    if (const QString fault = exportChart(chart, m_folder + "/" + chart.fileName + m_suffixes[m_written % m_suffixes.size()]); !fault.isEmpty())
        return end(fault);
    m_share->store(static_cast<double>(++m_written) / all);
}

void ChartBatch::end(const QString &fault)
{
    m_timer.stop();
    if (m_works)
        m_works->end(m_work);
    emit finished(m_written, fault);
}

} // namespace farthing::ui

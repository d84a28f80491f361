// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/ledger.h"

#include <algorithm>
#include <utility>

namespace farthing {

namespace {

// Meters of a row.
constexpr std::array<Meter, 8> rowMeters = {Meter::Input, Meter::CachedRead, Meter::CacheWrite, Meter::Output,
                                            Meter::Reasoning, Meter::Tools, Meter::Compute, Meter::Human};
constexpr std::array<Reason, 3> rowReasons = {Reason::Retry, Reason::Escalation, Reason::Human};

std::size_t rowOf(std::size_t stage, Reason reason)
{
    return stage * rowReasons.size() + static_cast<std::size_t>(std::find(rowReasons.begin(), rowReasons.end(), reason) - rowReasons.begin());
}
bool inColumns(Reason reason)
{
    return reason == Reason::FirstAttempt || reason == Reason::Checker;
}

} // namespace

Ledger::Ledger(const kernels::Kernels &k, std::size_t stages, bool breakdown) : m_kernels(k), m_breakdown(breakdown)
{
    if (!breakdown)
        return;
    m_cells.resize(stages * meterCount * reasonCount);
    m_rows.resize(stages * rowReasons.size());
}

void Ledger::begin(const Batch &batch)
{
    m_batch = batch;
    ++m_number;
    m_cost.assign(static_cast<std::size_t>(kernels::paddedTo(batch.tasks)), 0.0);
    for (Cell &cell : m_cells)
        cell.used = false;
    for (Rows &rows : m_rows)
        rows.touched.clear();
}

void Ledger::addColumn(std::size_t index, const double *money, const Lanes &lanes)
{
    Cell &cell = m_cells[index];
    cell.money.resize(m_cost.size());
    if (lanes.whole && !cell.used) {
        std::copy(money, money + m_cost.size(), cell.money.begin());
    } else if (lanes.whole) {
        m_kernels.add(money, cell.money.data(), lanes.n);
    } else {
        if (!cell.used)
            m_kernels.fill(0, cell.money.data(), m_batch.tasks);
        for (int i = 0; i < lanes.n; ++i)
            cell.money[lanes.at[i]] += money[i];
    }
    cell.used = true;
}

void Ledger::addRows(Rows &rows, const MeterMoney &money, const Lanes &lanes)
{
    rows.row.resize(std::max(rows.row.size(), m_cost.size()));
    rows.batch.resize(rows.row.size());
    std::array<std::pair<std::size_t, const double *>, rowMeters.size()> spent;
    std::size_t meters = 0;
    for (std::size_t m = 0; m < rowMeters.size(); ++m)
        if (const double *of = money[static_cast<std::size_t>(rowMeters[m])])
            spent[meters++] = {m, of};
    for (int i = 0; i < lanes.n; ++i) {
        if (lanes.live[i] == 0)
            continue;
        const std::uint32_t task = lanes.at[i];
        Group &row = rows.row[task];
        if (rows.batch[task] != m_number) {
            rows.batch[task] = m_number;
            row = {};
            rows.touched.push_back(task);
        }
        for (std::size_t m = 0; m < meters; ++m)
            row.of[spent[m].first] += spent[m].second[i];
    }
}

void Ledger::book(std::size_t stage, Reason reason, const MeterMoney &money, const double *total, const Lanes &lanes)
{
    if (lanes.whole)
        m_kernels.add(total, m_cost.data(), lanes.n);
    else
        for (int i = 0; i < lanes.n; ++i)
            m_cost[lanes.at[i]] += total[i];
    if (!m_breakdown)
        return;
    if (!inColumns(reason))
        return addRows(m_rows[rowOf(stage, reason)], money, lanes);
    for (std::size_t m = 0; m < money.size(); ++m)
        if (money[m])
            addColumn(cellIndex(stage, static_cast<Meter>(m), reason), money[m], lanes);
}

void Ledger::book(std::size_t stage, Reason reason, Meter meter, const double *money, const Lanes &lanes)
{
    MeterMoney all{};
    all[static_cast<std::size_t>(meter)] = money;
    book(stage, reason, all, money, lanes);
}

void Ledger::finish(const double *success, BlockSums &sums)
{
    double five[5];
    m_kernels.costSums(m_cost.data(), success, five, m_batch.tasks);
    sums.cost += five[0];
    sums.cost2 += five[1];
    sums.cost4 += five[2];
    sums.success += five[3];
    sums.costSuccess += five[4];
    if (!m_breakdown)
        return;
    m_failed.clear();
    for (int i = 0; i < m_batch.tasks; ++i)
        if (success[i] == 0)
            m_failed.push_back(static_cast<std::uint32_t>(i));
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        Cell &cell = m_cells[index];
        if (!cell.used)
            continue;
        // What failed tasks spent is taken out, so that neither sum is a difference.
        double wasted = 0, wasted2 = 0;
        for (const std::uint32_t task : m_failed) {
            const double money = std::exchange(cell.money[task], 0.0);
            wasted += money;
            wasted2 += money * money;
        }
        double two[2];
        m_kernels.twoSums(cell.money.data(), two, m_batch.tasks);
        sums.cells[index * 2] += two[0];
        sums.cells2[index * 2] += two[1];
        sums.cells[index * 2 + 1] += wasted;
        sums.cells2[index * 2 + 1] += wasted2;
    }
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Rows &rows = m_rows[r];
        if (rows.touched.empty())
            continue;
        Group sum[2] = {}, sum2[2] = {};
        for (const std::uint32_t task : rows.touched) {
            const Group &row = rows.row[task];
            const std::size_t failed = success[task] == 0;
            for (std::size_t m = 0; m < rowMeters.size(); ++m) {
                sum[failed].of[m] += row.of[m];
                sum2[failed].of[m] += row.of[m] * row.of[m];
            }
        }
        for (std::size_t m = 0; m < rowMeters.size(); ++m)
            for (std::size_t failed = 0; failed < 2; ++failed) {
                const std::size_t cell = cellIndex(r / rowReasons.size(), rowMeters[m], rowReasons[r % rowReasons.size()]) * 2 + failed;
                sums.cells[cell] += sum[failed].of[m];
                sums.cells2[cell] += sum2[failed].of[m];
            }
    }
}

} // namespace farthing

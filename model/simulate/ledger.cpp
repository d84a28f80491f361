// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/ledger.h"

#include <algorithm>

namespace farthing {

namespace {

constexpr std::array<Reason, 3> listReasons = {Reason::Retry, Reason::Escalation, Reason::Human};

std::size_t listOf(std::size_t stage, Reason reason)
{
    return stage * listReasons.size() + static_cast<std::size_t>(std::find(listReasons.begin(), listReasons.end(), reason) - listReasons.begin());
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
    m_lists.resize(stages * listReasons.size());
}

void Ledger::begin(const Batch &batch, double *cost)
{
    m_batch = batch;
    m_room = static_cast<std::size_t>(kernels::paddedTo(batch.tasks));
    m_cost = cost;
    m_fromEveryone = 0;
    m_kernels.fillMoney(0, m_cost, batch.tasks);
    for (Cell &cell : m_cells)
        cell.used = false;
    for (SpendingList &list : m_lists)
        list.begin(m_room);
}

Ledger::Opened Ledger::open(std::size_t stage, Meter meter, Reason reason, const Lanes &lanes)
{
    if (!m_breakdown)
        return {};
    if (!inColumns(reason)) {
        const auto [money, sums] = m_lists[listOf(stage, reason)].open(meter);
        return {money, sums};
    }
    if (!lanes.whole)
        return {};
    Cell &cell = m_cells[cellIndex(stage, meter, reason)];
    if (cell.used)
        return {};
    cell.used = true;
    cell.sums = {};
    cell.money.resize(m_room);
    return {cell.money.data(), &cell.sums};
}

void Ledger::addColumn(std::size_t index, const double *money, const Lanes &lanes)
{
    Cell &cell = m_cells[index];
    cell.money.resize(m_room);
    if (lanes.whole && !cell.used) {
        std::copy(money, money + m_room, cell.money.begin());
    } else if (lanes.whole) {
        m_kernels.addMoney(money, cell.money.data(), lanes.n);
    } else {
        if (!cell.used)
            m_kernels.fillMoney(0, cell.money.data(), m_batch.tasks);
        for (int i = 0; i < lanes.n; ++i)
            cell.money[lanes.at[i]] += money[i];
    }
    cell.used = true;
    cell.sums = {};
}

void Ledger::book(std::size_t stage, Reason reason, const MeterMoney &money, const double *total, const Lanes &lanes)
{
    if (total && lanes.whole)
        m_kernels.addMoney(total, m_cost, lanes.n);
    else if (total)
        for (int i = 0; i < lanes.n; ++i)
            m_cost[lanes.at[i]] += total[i];
    if (!m_breakdown)
        return;
    if (!inColumns(reason))
        return m_lists[listOf(stage, reason)].add(m_kernels, money, lanes);
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

/// Sums of one cell, without what failed tasks spent; `failed` are their places. Where that is little it is taken off the known
/// sums; else it is taken out first, so that neither sum is a difference.
void Ledger::sumCell(std::size_t cell, double *money, int n, kernels::TwoSums known, std::span<const std::uint32_t> failed, BlockSums &sums) const
{
    kernels::TwoSums wasted;
    for (const std::uint32_t i : failed) {
        wasted.first += money[i];
        wasted.second += money[i] * money[i];
    }
    constexpr double little = 0.5;
    kernels::TwoSums kept{known.first - wasted.first, known.second - wasted.second};
    if (!(known.second > 0) || wasted.first > little * known.first || wasted.second > little * known.second) {
        for (const std::uint32_t i : failed)
            money[i] = 0;
        std::fill(money + n, money + kernels::paddedTo(n), 0.0);
        double two[2];
        m_kernels.twoSumsOfMoney(money, two, n);
        kept = {two[0], two[1]};
    }
    sums.cells[cell] += kept.first;
    sums.cells2[cell] += kept.second;
    sums.cells[cell + 1] += wasted.first;
    sums.cells2[cell + 1] += wasted.second;
}

void Ledger::finish(const float *everyone, const float *success, std::span<const std::uint32_t> failed, BlockSums &sums)
{
    if (m_fromEveryone != 0)
        m_kernels.addToMoney(m_fromEveryone, everyone, m_cost, nullptr, m_batch.tasks);
    double five[5];
    m_kernels.costSums(m_cost, success, five, m_batch.tasks);
    sums.cost += five[0];
    sums.cost2 += five[1];
    sums.cost4 += five[2];
    sums.success += five[3];
    sums.costSuccess += five[4];
    for (std::size_t index = 0; index < m_cells.size(); ++index)
        if (Cell &cell = m_cells[index]; cell.used)
            sumCell(index * 2, cell.money.data(), m_batch.tasks, cell.sums, failed, sums);
    for (std::size_t l = 0; l < m_lists.size(); ++l) {
        SpendingList &list = m_lists[l];
        if (list.rows() == 0)
            continue;
        list.find(failed, m_failedRows);
        for (std::size_t m = 0; m < list.meters.size(); ++m)
            if (list.used(m))
                sumCell(cellIndex(l / listReasons.size(), list.meters[m], listReasons[l % listReasons.size()]) * 2, list.column(m), list.rows(),
                        list.sums(m), m_failedRows, sums);
    }
}

} // namespace farthing

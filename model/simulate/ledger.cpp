// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/ledger.h"

#include <algorithm>

namespace farthing {

namespace {

// Meters of a list.
constexpr std::array<Meter, 8> listMeterOrder = {Meter::Input, Meter::CachedRead, Meter::CacheWrite, Meter::Output,
                                            Meter::Reasoning, Meter::Tools, Meter::Compute, Meter::Human};
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
    ++m_number;
    m_room = static_cast<std::size_t>(kernels::paddedTo(batch.tasks));
    m_cost = cost;
    m_kernels.fillMoney(0, m_cost, batch.tasks);
    for (Cell &cell : m_cells)
        cell.used = false;
    for (List &list : m_lists) {
        list.n = 0;
        list.indexed = false;
        list.used.fill(false);
    }
}

Ledger::Opened Ledger::open(std::size_t stage, Meter meter, Reason reason)
{
    if (!m_breakdown || !inColumns(reason))
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

void Ledger::addToList(List &list, const MeterMoney &money, const Lanes &lanes)
{
    const std::size_t room = m_room + kernels::laneCount;
    std::array<std::pair<double *, const double *>, listMeters> spent; // where money goes, from where
    std::size_t meters = 0;
    for (std::size_t m = 0; m < listMeters; ++m)
        if (const double *of = money[static_cast<std::size_t>(listMeterOrder[m])]) {
            Column &column = list.money[m];
            column.resize(std::max(column.size(), room));
            if (!list.used[m])
                std::fill_n(column.begin(), list.n, 0.0);
            list.used[m] = true;
            spent[meters++] = {column.data(), of};
        }
    if (list.n == 0) { // nobody is in it, so all lanes go in as they are
        list.n = lanes.n;
        list.task.assign(lanes.at, lanes.at + lanes.n);
        for (std::size_t m = 0; m < meters; ++m)
            std::copy(spent[m].second, spent[m].second + lanes.n, spent[m].first);
        return;
    }
    list.place.resize(room);
    list.batch.resize(room);
    const auto index = [&](std::uint32_t task, int place) {
        list.place[task] = static_cast<std::uint32_t>(place);
        list.batch[task] = m_number;
    };
    if (!list.indexed)
        for (int i = 0; i < list.n; ++i)
            index(list.task[static_cast<std::size_t>(i)], i);
    list.indexed = true;
    for (int i = 0; i < lanes.n; ++i) {
        if (lanes.live[i] == 0)
            continue;
        const std::uint32_t task = lanes.at[i];
        if (list.batch[task] != m_number) {
            for (std::size_t m = 0; m < listMeters; ++m)
                if (list.used[m])
                    list.money[m][static_cast<std::size_t>(list.n)] = 0;
            list.task.push_back(task);
            index(task, list.n++);
        }
        for (std::size_t m = 0; m < meters; ++m)
            spent[m].first[list.place[task]] += spent[m].second[i];
    }
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
        return addToList(m_lists[listOf(stage, reason)], money, lanes);
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

void Ledger::finishList(List &list, std::size_t stage, Reason reason, const float *success, BlockSums &sums)
{
    if (list.n == 0)
        return;
    m_failed.clear();
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(list.n); ++i)
        if (success[list.task[i]] == 0)
            m_failed.push_back(i);
    for (std::size_t m = 0; m < listMeters; ++m)
        if (list.used[m]) {
            double *money = list.money[m].data();
            std::fill(money + list.n, money + kernels::paddedTo(list.n), 0.0);
            sumCell(cellIndex(stage, listMeterOrder[m], reason) * 2, money, list.n, {}, sums);
        }
}

/// Sums of one cell, without what failed tasks, those in m_failed, spent. Where that is little it is taken off the known sums;
/// else it is taken out first, so that neither sum is a difference.
void Ledger::sumCell(std::size_t cell, double *money, int n, kernels::TwoSums known, BlockSums &sums)
{
    kernels::TwoSums wasted;
    for (const std::uint32_t i : m_failed) {
        wasted.first += money[i];
        wasted.second += money[i] * money[i];
    }
    constexpr double little = 0.5;
    kernels::TwoSums kept{known.first - wasted.first, known.second - wasted.second};
    if (!(known.second > 0) || wasted.first > little * known.first || wasted.second > little * known.second) {
        for (const std::uint32_t i : m_failed)
            money[i] = 0;
        double two[2];
        m_kernels.twoSumsOfMoney(money, two, n);
        kept = {two[0], two[1]};
    }
    sums.cells[cell] += kept.first;
    sums.cells2[cell] += kept.second;
    sums.cells[cell + 1] += wasted.first;
    sums.cells2[cell + 1] += wasted.second;
}

void Ledger::finish(const float *success, BlockSums &sums)
{
    double five[5];
    m_kernels.costSums(m_cost, success, five, m_batch.tasks);
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
    for (std::size_t index = 0; index < m_cells.size(); ++index)
        if (m_cells[index].used)
            sumCell(index * 2, m_cells[index].money.data(), m_batch.tasks, m_cells[index].sums, sums);
    for (std::size_t l = 0; l < m_lists.size(); ++l)
        finishList(m_lists[l], l / listReasons.size(), listReasons[l % listReasons.size()], success, sums);
}

} // namespace farthing

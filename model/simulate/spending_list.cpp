// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/spending_list.h"

#include <algorithm>

namespace farthing {

void SpendingList::begin(std::size_t room)
{
    m_room = room + kernels::laneCount;
    m_rows = 0;
    m_indexed = false;
    m_used.fill(false);
}

/// A column with 0 in all rows, if it is new.
double *SpendingList::use(std::size_t meter)
{
    MoneyColumn &column = m_money[meter];
    column.resize(std::max(column.size(), m_room));
    if (!m_used[meter]) {
        std::fill_n(column.begin(), m_rows, 0.0);
        m_sums[meter] = {};
    }
    m_used[meter] = true;
    return column.data();
}

std::pair<double *, kernels::TwoSums *> SpendingList::open(Meter meter)
{
    const auto at = static_cast<std::size_t>(std::find(meters.begin(), meters.end(), meter) - meters.begin());
    if (m_rows > 0 || at == meters.size())
        return {};
    return {use(at), &m_sums[at]};
}

void SpendingList::index()
{
    m_row.resize(std::max(m_row.size(), m_room));
    for (int i = 0; i < m_rows; ++i)
        m_row[m_task[static_cast<std::size_t>(i)]] = static_cast<std::uint32_t>(i);
    m_indexed = true;
}

void SpendingList::add(const kernels::Kernels &k, const MeterMoney &money, const Lanes &lanes)
{
    struct Spent {
        const double *from;
        double *to;
        kernels::TwoSums *sums;
    };
    std::array<Spent, meters.size()> spent;
    std::size_t spentMeters = 0;
    for (std::size_t m = 0; m < meters.size(); ++m)
        if (const double *from = money[static_cast<std::size_t>(meters[m])])
            spent[spentMeters++] = {from, use(m), &m_sums[m]};
    const std::span<Spent> all(spent.data(), spentMeters);
    if (m_rows == 0) { // nobody is in it, so all lanes go in as they are
        m_rows = lanes.n;
        m_task.assign(lanes.at, lanes.at + lanes.n);
        for (const Spent &s : all) {
            std::copy(s.from, s.from + lanes.n, s.to);
            std::fill(s.to + lanes.n, s.to + kernels::paddedTo(lanes.n), 0.0);
            double two[2];
            k.twoSumsOfMoney(s.to, two, lanes.n);
            *s.sums = {two[0], two[1]};
        }
        return;
    }
    if (!m_indexed)
        index();
    for (int i = 0; i < lanes.n; ++i)
        if (const std::uint32_t task = lanes.at[i]; lanes.live[i] != 0 && !holds(task)) {
            for (std::size_t m = 0; m < meters.size(); ++m)
                if (m_used[m])
                    m_money[m][static_cast<std::size_t>(m_rows)] = 0;
            m_task.push_back(task);
            m_row[task] = static_cast<std::uint32_t>(m_rows++);
        }
    for (const Spent &s : all) {
        kernels::TwoSums more;
        for (int i = 0; i < lanes.n; ++i) {
            if (lanes.live[i] == 0)
                continue;
            double &sum = s.to[m_row[lanes.at[i]]];
            more.first += s.from[i];
            more.second += s.from[i] * (2 * sum + s.from[i]);
            sum += s.from[i];
        }
        s.sums->first += more.first;
        s.sums->second += more.second;
    }
}

void SpendingList::find(std::span<const std::uint32_t> tasks, std::vector<std::uint32_t> &rows) const
{
    rows.clear();
    if (m_indexed) {
        for (const std::uint32_t task : tasks)
            if (holds(task))
                rows.push_back(m_row[task]);
        return;
    }
    // As they came in, rows ascend.
    auto from = m_task.begin();
    for (const std::uint32_t task : tasks) {
        from = std::lower_bound(from, m_task.end(), task);
        if (from != m_task.end() && *from == task)
            rows.push_back(static_cast<std::uint32_t>(from - m_task.begin()));
    }
}

} // namespace farthing

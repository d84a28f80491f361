// SPDX-License-Identifier: GPL-3.0-or-later
// What few tasks of a batch spend, meter by meter: retries, escalations and people.
#pragma once
#include "model/simulate/lanes.h"
#include "model/simulate/results.h"

#include <array>
#include <new>
#include <span>
#include <vector>

namespace farthing {

/// Money of some lanes by meter; null where nothing is spent. Dead lanes hold 0.
using MeterMoney = std::array<const double *, meterCount>;

template <class T> struct Aligned {
    using value_type = T;
    Aligned() = default;
    template <class U> Aligned(const Aligned<U> &) {}
    T *allocate(std::size_t n) { return static_cast<T *>(::operator new(n * sizeof(T), std::align_val_t(64))); }
    void deallocate(T *p, std::size_t) { ::operator delete(p, std::align_val_t(64)); }
    bool operator==(const Aligned &) const { return true; }
};
/// Money as the loops want it.
using MoneyColumn = std::vector<double, Aligned<double>>;

/// Rows of tasks, each once, with columns of money; reused from batch to batch.
class SpendingList {
public:
    static constexpr std::array<Meter, 8> meters = {Meter::Input, Meter::CachedRead, Meter::CacheWrite, Meter::Output,
                                                    Meter::Reasoning, Meter::Tools, Meter::Compute, Meter::Human};
    /// Empties it; `room` is what a batch needs.
    void begin(std::size_t room);
    /// A column that may be written lane by lane before add(), and the sums that go with it; none once there are rows.
    std::pair<double *, kernels::TwoSums *> open(Meter meter);
    /// Adds the lanes' money to the rows of their tasks. Lanes ascend by task.
    void add(const kernels::Kernels &kernels, const MeterMoney &money, const Lanes &lanes);

    int rows() const { return m_rows; }
    bool used(std::size_t meter) const { return m_used[meter]; }
    double *column(std::size_t meter) { return m_money[meter].data(); }
    const kernels::TwoSums &sums(std::size_t meter) const { return m_sums[meter]; }
    /// The rows of those of some tasks, ascending, that have one.
    void find(std::span<const std::uint32_t> tasks, std::vector<std::uint32_t> &rows) const;

private:
    double *use(std::size_t meter);
    bool holds(std::uint32_t task) const { return m_row[task] < static_cast<std::uint32_t>(m_rows) && m_task[m_row[task]] == task; }
    void index();

    std::size_t m_room = 0;
    int m_rows = 0;
    std::vector<std::uint32_t> m_task;
    std::array<MoneyColumn, meters.size()> m_money;
    std::array<kernels::TwoSums, meters.size()> m_sums{};
    std::array<bool, meters.size()> m_used{};
    bool m_indexed = false;
    std::vector<std::uint32_t> m_row;        ///< of each task in the list, where m_task says so
};

} // namespace farthing

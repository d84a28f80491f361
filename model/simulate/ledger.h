// SPDX-License-Identifier: GPL-3.0-or-later
// What each task of a batch has spent, and on what.
#pragma once
#include "model/simulate/block_sums.h"
#include "model/simulate/lanes.h"

#include <array>

namespace farthing {

/// Money of some lanes by meter; null where nothing is spent. Dead lanes hold 0.
using MeterMoney = std::array<const double *, meterCount>;

/// First attempts and checks touch most tasks, so each of their cells is a column over the batch; retries, escalations and
/// people touch few, so what a task spends on them stands in one row of meters.
class Ledger {
public:
    Ledger(const kernels::Kernels &kernels, std::size_t stages, bool breakdown);
    void begin(const Batch &batch);
    /// Adds the lanes' money to their tasks; `total` is the sum of the meters.
    void book(std::size_t stage, Reason reason, const MeterMoney &money, const double *total, const Lanes &lanes);
    void book(std::size_t stage, Reason reason, Meter meter, const double *money, const Lanes &lanes);
    const double *cost() const { return m_cost.data(); }
    /// Adds the batch to the sums of its block; `success` is a mask.
    void finish(const double *success, BlockSums &sums);

private:
    struct alignas(64) Group {
        double of[8];
    };
    template <class T> struct Aligned {
        using value_type = T;
        Aligned() = default;
        template <class U> Aligned(const Aligned<U> &) {}
        T *allocate(std::size_t n) { return static_cast<T *>(::operator new(n * sizeof(T), std::align_val_t(64))); }
        void deallocate(T *p, std::size_t) { ::operator delete(p, std::align_val_t(64)); }
        bool operator==(const Aligned &) const { return true; }
    };
    using Column = std::vector<double, Aligned<double>>;
    struct Rows {
        std::vector<Group, Aligned<Group>> row;
        std::vector<std::uint32_t> batch;    ///< in which batch each row was begun
        std::vector<std::uint32_t> touched;
    };
    struct Cell {
        Column money;
        bool used = false;
    };
    void addColumn(std::size_t cell, const double *money, const Lanes &lanes);
    void addRows(Rows &rows, const MeterMoney &money, const Lanes &lanes);

    const kernels::Kernels &m_kernels;
    bool m_breakdown;
    Batch m_batch;
    std::uint32_t m_number = 0;
    Column m_cost;
    std::vector<Cell> m_cells;               ///< by cellIndex(); first attempts and checks alone
    std::vector<Rows> m_rows;                ///< stage, then retry, escalation, human
    std::vector<std::uint32_t> m_failed;
};

} // namespace farthing

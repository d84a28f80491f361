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
/// people touch few, so a list holds what those few tasks spend.
class Ledger {
public:
    Ledger(const kernels::Kernels &kernels, std::size_t stages, bool breakdown);
    /// What each task spends goes to `cost`.
    void begin(const Batch &batch, double *cost);
    /// Whether money is kept by meter, or as one sum for each task.
    bool keepsMeters() const { return m_breakdown; }
    /// Adds the lanes' money to their tasks; `total` is the sum of the meters, null where cost() holds it already.
    void book(std::size_t stage, Reason reason, const MeterMoney &money, const double *total, const Lanes &lanes);
    void book(std::size_t stage, Reason reason, Meter meter, const double *money, const Lanes &lanes);
    /// By task of the batch; who knows the money of a whole batch may add it here.
    double *cost() { return m_cost; }
    /// A cell whose column the whole batch may write, first of all.
    struct Opened {
        double *money = nullptr;         ///< null: the meter has no column, or money was booked before
        kernels::TwoSums *sums = nullptr; ///< of the column, which who writes it may know
    };
    Opened open(std::size_t stage, Meter meter, Reason reason);
    /// Adds the batch to the sums of its block; `success` is a mask.
    void finish(const float *success, BlockSums &sums);

private:
    template <class T> struct Aligned {
        using value_type = T;
        Aligned() = default;
        template <class U> Aligned(const Aligned<U> &) {}
        T *allocate(std::size_t n) { return static_cast<T *>(::operator new(n * sizeof(T), std::align_val_t(64))); }
        void deallocate(T *p, std::size_t) { ::operator delete(p, std::align_val_t(64)); }
        bool operator==(const Aligned &) const { return true; }
    };
    using Column = std::vector<double, Aligned<double>>;
    static constexpr std::size_t listMeters = 8;
    struct List {
        int n = 0;
        std::vector<std::uint32_t> task;
        std::array<Column, listMeters> money; ///< by place in the list
        std::array<bool, listMeters> used{};
        bool indexed = false;
        std::vector<std::uint32_t> place, batch; ///< of each task in the list, where `batch` is this one
    };
    struct Cell {
        Column money;
        bool used = false;
        kernels::TwoSums sums;           ///< of the whole column, where `second` is not 0
    };
    void addColumn(std::size_t cell, const double *money, const Lanes &lanes);
    void addToList(List &list, const MeterMoney &money, const Lanes &lanes);
    void sumCell(std::size_t cell, double *money, int n, kernels::TwoSums known, BlockSums &sums);
    void finishList(List &list, std::size_t stage, Reason reason, const float *success, BlockSums &sums);

    const kernels::Kernels &m_kernels;
    bool m_breakdown;
    Batch m_batch;
    std::uint32_t m_number = 0;
    double *m_cost = nullptr;
    std::size_t m_room = 0;                  ///< of a column
    std::vector<Cell> m_cells;               ///< by cellIndex(); first attempts and checks alone
    std::vector<List> m_lists;               ///< stage, then retry, escalation, human
    std::vector<std::uint32_t> m_failed;     ///< tasks, or places in a list
};

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
// What each task of a batch has spent, and on what.
#pragma once
#include "model/simulate/block_sums.h"
#include "model/simulate/spending_list.h"

namespace farthing {

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
    /// Each task of the batch pays as much, which is added to cost() at the end.
    void everyonePays(double money) { m_fromEveryone += money; }
    /// A column that the lanes' money may be written to before it is booked, first of all.
    struct Opened {
        double *money = nullptr;         ///< null: the meter has no column for these lanes, or money was booked before
        kernels::TwoSums *sums = nullptr; ///< of the column, for who writes it to fill in
    };
    Opened open(std::size_t stage, Meter meter, Reason reason, const Lanes &lanes);
    /// Adds the batch to the sums of its block; `everyone` and `success` are masks, `failed` lists the tasks without success.
    void finish(const float *everyone, const float *success, std::span<const std::uint32_t> failed, BlockSums &sums);

private:
    struct Cell {
        MoneyColumn money;
        bool used = false;
        kernels::TwoSums sums;           ///< of the whole column, where `second` is not 0
    };
    void addColumn(std::size_t cell, const double *money, const Lanes &lanes);
    void sumCell(std::size_t cell, double *money, int n, kernels::TwoSums known, std::span<const std::uint32_t> failed, BlockSums &sums) const;

    const kernels::Kernels &m_kernels;
    bool m_breakdown;
    Batch m_batch;
    double *m_cost = nullptr, m_fromEveryone = 0;
    std::size_t m_room = 0;                  ///< of a column
    std::vector<Cell> m_cells;               ///< by cellIndex(); first attempts and checks alone
    std::vector<SpendingList> m_lists;       ///< stage, then retry, escalation, human
    std::vector<std::uint32_t> m_failedRows; ///< of the list that is being summed
};

} // namespace farthing

// SPDX-License-Identifier: GPL-3.0-or-later
// A call that meets no threshold, carries nothing and holds no conversation: its moments without grids.
#pragma once
#include "model/expect/plain_nodes.h"
#include "model/simulate/compiled_plan.h"

#include <memory>
#include <optional>
#include <vector>

namespace farthing {

/// The terms of a stage's plain call, read from the compiled plan.
class PlainCall {
public:
    /// No value where the stage is not plain within `reachScore`. `pool`: instead of money, counts this pool's seconds.
    static std::optional<PlainCall> of(const CompiledPlan &plan, const CompiledStage &stage, double reachScore, int pool = -1);
    /// Its outcomes at the first `nodes` of z, and finite values in the padding.
    void at(const plain::Values &z, int nodes, kernels::Level level, plain::Outcomes &out) const;

private:
    /// A law whose moments given the difficulty are integrated node by node.
    struct Integrated {
        Law law;
        double loading;
        plain::Tokens plain::Terms::*amount;
    };
    explicit PlainCall(const CompiledStage &stage);
    void setAmount(plain::Tokens plain::Terms::*amount, const Law &law, double loading);
    void priceTiers(const CompiledPlan &plan, const CompiledStage &stage, int pool);
    void priceChecker(const CompiledPlan &plan, const CompiledStage &stage, int pool);
    void priceRest(const CompiledStage &stage);

    plain::Terms m_terms;
    std::vector<plain::Tier> m_tiers;
    std::vector<Integrated> m_integrated;
};

} // namespace farthing

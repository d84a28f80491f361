// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/pool_speed.h"

#include "model/serving/batch_limit.h"
#include "model/serving/catalogue.h"
#include "model/serving/parallel.h"
#include "model/simulate/compiled_plan.h"
#include "model/simulate/request_moments.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace farthing {

namespace {

std::string shortNumber(double value)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.precision(3);
    out << value;
    return out.str();
}

/// Hardware and model as stated, else from the catalogue.
struct Facts {
    double gigabytes = 0, bandwidth = 0, flops = 0;
    double parameters = 0, cacheBytes = 0;
    serving::Precision weights;
};

class SpeedOf {
public:
    SpeedOf(const Pool &pool, Issues &issues) : m_pool(pool), m_issues(issues), m_path("/pools/" + pool.id) {}
    PoolSpeed run(double context)
    {
        const bool physics = m_pool.throughput.law == Throughput::Law::Physics;
        const bool needed = physics || m_pool.throughput.rows.size() < 3;
        if (!findFacts(needed))
            return needed ? PoolSpeed() : benchmarked(PoolSpeed());
        PoolSpeed speed = fromPhysics(context);
        return physics || !speed.known ? speed : benchmarked(speed);
    }

private:
    void error(const char *field, const std::string &message) { m_issues.push_back({Severity::Error, m_path + field, message}); }

    bool findFacts(bool needed)
    {
        const serving::Accelerator *listed = serving::findAccelerator(m_pool.accelerator);
        const serving::OpenModel *model = serving::findModel(m_pool.modelName);
        const serving::Precision *weights = serving::findPrecision(m_pool.served.precision), *cache = serving::findPrecision(m_pool.served.cachePrecision);
        if (!weights || !cache)
            return false; // the reader knows their names
        m_facts.weights = *weights;
        const HardwareFacts &own = m_pool.hardware;
        m_facts.gigabytes = own.memoryGigabytes.value_or(listed ? listed->gigabytes : 0);
        m_facts.bandwidth = own.bandwidthGigabytes ? *own.bandwidthGigabytes * 1e9 : listed ? listed->bandwidth : 0;
        m_facts.flops = own.teraflops ? *own.teraflops * 1e12 : listed ? serving::flopsAt(*listed, weights->bits) : 0;
        bool found = m_facts.gigabytes > 0 && m_facts.bandwidth > 0 && m_facts.flops > 0;
        if (!found && needed)
            error("/accelerator", "\"" + m_pool.accelerator + "\" is not in the catalogue. Choose one of its accelerators, or state memory_gb, bandwidth_gb_s and tflops under hardware.");
        const ServedModel &stated = m_pool.served;
        const auto counted = model ? serving::parameterCount(model->architecture) : Result<double>(Error{});
        const auto cached = model ? serving::cacheBytesPerToken(model->architecture, cache->bytes) : Result<double>(Error{});
        m_facts.parameters = stated.parameters.value_or(counted ? *counted : 0);
        m_facts.cacheBytes = stated.cacheBytesPerToken.value_or(cached ? *cached : 0);
        if (!(m_facts.parameters > 0 && m_facts.cacheBytes > 0)) {
            found = false;
            if (needed)
                error("/model/name", "\"" + m_pool.modelName + "\" is not in the catalogue. Choose one of its models, or state parameters and cache_bytes_per_token under model.");
        }
        return found;
    }

    PoolSpeed fromPhysics(double context)
    {
        PoolSpeed speed;
        const Throughput &t = m_pool.throughput;
        const double n = m_pool.accelerators;
        const double efficiency = t.parallelEfficiency.value_or(serving::parallelEfficiency(n));
        speed.parameters = m_facts.parameters;
        speed.cacheBytesPerToken = m_facts.cacheBytes;
        speed.weightGigabytes = m_facts.parameters * m_facts.weights.bytes / 1e9;
        serving::MemoryPlan memory;
        memory.accelerators = n;
        memory.gigabytes = m_facts.gigabytes;
        memory.usable = t.usableMemory;
        memory.weightBytes = speed.weightGigabytes * 1e9;
        memory.cacheBytesPerToken = m_facts.cacheBytes;
        memory.context = std::max(1.0, context);
        memory.mostSequences = t.maxBatch;
        const Result<serving::BatchLimit> limit = serving::batchLimit(memory);
        if (!limit) {
            error("/model", limit.error().message);
            return {};
        }
        speed.cacheGigabytes = limit->cacheGigabytes;
        speed.batch = limit->batch;
        if (limit->missingGigabytes > 0 || limit->batch < 1) {
            const double missing = limit->missingGigabytes > 0 ? limit->missingGigabytes : m_facts.cacheBytes * memory.context / 1e9 - limit->cacheGigabytes;
            error("/model", "The model does not fit: short by " + shortNumber(missing) + " GB of memory" + (limit->missingGigabytes > 0 ? "" : " for a single request")
                                + ". Use more accelerators for each replica, a smaller precision, or another accelerator.");
            return {};
        }
        const double bandwidth = m_facts.bandwidth * n * efficiency * t.bandwidthShare.fixed();
        const double flops = m_facts.flops * n * efficiency * t.flopsShare.fixed();
        const Result<serving::ThroughputLaw> law = serving::lawFromPhysics({m_facts.parameters, flops, bandwidth, m_facts.cacheBytes, memory.weightBytes, limit->cacheGigabytes * 1e9});
        if (!law) {
            error("/throughput", law.error().message);
            return {};
        }
        speed.law = *law;
        speed.known = true;
        // A step reads the weights once, and computes and reads caches for each request in it.
        double fixed = memory.weightBytes / bandwidth, arithmetic = 2 * m_facts.parameters / flops, reading = m_facts.cacheBytes * memory.context / bandwidth;
        if (const auto &drafts = t.speculative) {
            const Result<serving::Speculation> s = serving::speculate(drafts->acceptance.fixed(), drafts->draftTokens, drafts->draftCost.fixed(), drafts->draftCost.fixed());
            if (!s) {
                error("/throughput/speculative", s.error().message);
                return {};
            }
            // Each step writes several tokens: its reading is shared among them, its arithmetic grows with what is drafted in vain.
            speed.law.perOutput *= s->operations;
            speed.law.perOutputContext /= s->speedUp;
            fixed /= s->speedUp;
            arithmetic *= s->operations;
            reading /= s->speedUp;
            speed.draftSpeedUp = s->speedUp;
            speed.draftOperations = s->operations;
        }
        speed.halfBatch = fixed / (arithmetic + reading);
        return speed;
    }

    PoolSpeed benchmarked(PoolSpeed speed)
    {
        std::vector<serving::BenchmarkRow> rows;
        for (const BenchmarkPoint &row : m_pool.throughput.rows)
            rows.push_back({row.input, row.output, row.tokensPerSecond});
        if (rows.size() >= 3) {
            const Result<serving::ThroughputFit> fit = serving::fitThroughput(rows);
            if (!fit) {
                error("/throughput/rows", fit.error().message);
                return {};
            }
            speed.law = fit->law;
            speed.residuals = fit->residuals;
        } else {
            // Least squares on relative errors with one factor: the mean of measured over computed seconds, weighted.
            double top = 0, bottom = 0;
            for (const serving::BenchmarkRow &row : rows) {
                const double ratio = speed.law.secondsPerRequest(row.input, row.output) / (row.output / row.tokensPerSecond);
                top += ratio;
                bottom += ratio * ratio;
            }
            const double factor = bottom > 0 ? top / bottom : 1;
            speed.law = {speed.law.perInput * factor, speed.law.perOutput * factor, speed.law.perOutputContext * factor};
            speed.scaled = true;
            for (const serving::BenchmarkRow &row : rows)
                speed.residuals.push_back(speed.law.tokensPerSecond(row.input, row.output) / row.tokensPerSecond - 1);
        }
        for (const double residual : speed.residuals)
            speed.worstResidual = std::max(speed.worstResidual, std::abs(residual));
        return speed;
    }

    const Pool &m_pool;
    Issues &m_issues;
    std::string m_path;
    Facts m_facts;
};

void setSeconds(const CompiledPlan &all, CompiledStage &stage, int pool, const serving::ThroughputLaw &law)
{
    const RequestMoments request = requestMoments(all, stage);
    const double output = law.perOutput + law.perOutputContext * (request.context + request.lengthSeen() / 2);
    for (CompiledTier &tier : stage.tiers)
        if (tier.pool == pool) {
            tier.inputSeconds = law.perInput;
            tier.outputSeconds = output;
        }
    if (stage.checkerPool == pool) {
        stage.checkerInputSeconds = law.perInput;
        stage.checkerOutputSeconds = law.perOutput + law.perOutputContext * (stage.checkerInput.mean() + stage.checkerOutput.mean() / 2);
    }
    if (stage.rounds && stage.rounds->summaryPool == pool) {
        stage.rounds->summaryInputSeconds = law.perInput;
        const SideRequests summary = summariesOf(all, stage);
        stage.rounds->summaryOutputSeconds = law.perOutput + law.perOutputContext * (summary.input + summary.output / 2);
    }
    for (CompiledStage &state : stage.states)
        setSeconds(all, state, pool, law);
}

} // namespace

bool PoolSpeed::operator==(const PoolSpeed &o) const
{
    return law.perInput == o.law.perInput && law.perOutput == o.law.perOutput && law.perOutputContext == o.law.perOutputContext && batch == o.batch
        && halfBatch == o.halfBatch && weightGigabytes == o.weightGigabytes && cacheGigabytes == o.cacheGigabytes && residuals == o.residuals;
}

PoolSpeed poolSpeed(const Pool &pool, double context, Issues &issues)
{
    return pool.throughput.law == Throughput::Law::Measured ? PoolSpeed() : SpeedOf(pool, issues).run(context);
}

void setPoolSpeeds(const Plan &plan, CompiledPlan &compiled, Issues &issues)
{
    if (std::all_of(plan.pools.begin(), plan.pools.end(), [](const Pool &p) { return p.throughput.law == Throughput::Law::Measured; }))
        return;
    compiled.poolSpeeds.resize(plan.pools.size());
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        if (plan.pools[p].throughput.law == Throughput::Law::Measured)
            continue;
        double weights = 0, context = 0;
        for (const CompiledStage &stage : compiled.stages) {
            RequestMoments request = requestMoments(compiled, stage);
            const auto aside = [&](const SideRequests &some) {
                weights += some.requests;
                context += some.requests * (some.input + some.output / 2);
            };
            if (stage.checkerPool == static_cast<int>(p))
                aside(checksOf(compiled, stage));
            if (stage.rounds && stage.rounds->summaryPool == static_cast<int>(p))
                aside(summariesOf(compiled, stage));
            for (const CompiledTier &tier : stage.tiers) {
                if (tier.pool == static_cast<int>(p)) {
                    weights += request.requests;
                    context += request.requests * tier.tokenRatio * (request.context + request.lengthSeen() / 2);
                }
                request.requests *= leavesTier(tier);
            }
        }
        compiled.poolSpeeds[p] = poolSpeed(plan.pools[p], weights > 0 ? context / weights : 1000, issues);
        for (CompiledStage &stage : compiled.stages)
            setSeconds(compiled, stage, static_cast<int>(p), compiled.poolSpeeds[p].law);
        for (CompiledSegment &segment : compiled.segments)
            for (CompiledStage &stage : segment.stages)
                setSeconds(compiled, stage, static_cast<int>(p), compiled.poolSpeeds[p].law);
    }
}

} // namespace farthing

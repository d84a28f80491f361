// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/conditional.h"

#include "model/distribution/normal.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace farthing {

namespace {

constexpr double reach = 8.0;   // scores beyond carry 1e-15 of the mass
constexpr double panelWidth = 3.2;

/// Golub–Welsch: nodes and weights from the recurrence of the orthogonal polynomials.
std::vector<Node> gaussRule(const Eigen::VectorXd &diagonal, const Eigen::VectorXd &sub)
{
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(diagonal, sub);
    std::vector<Node> rule;
    for (Eigen::Index i = 0; i < diagonal.size(); ++i) {
        const double first = solver.eigenvectors()(0, i);
        rule.push_back({solver.eigenvalues()[i], first * first});
    }
    return rule;
}

/// For probabilists' Hermite polynomials.
std::vector<Node> hermite(int n)
{
    Eigen::VectorXd sub(n - 1);
    for (int i = 1; i < n; ++i)
        sub[i - 1] = std::sqrt(static_cast<double>(i));
    return gaussRule(Eigen::VectorXd::Zero(n), sub);
}

/// Ten-point Gauss–Legendre on [-1, 1] (positive half; Abramowitz & Stegun table 25.4).
constexpr std::array<std::array<double, 2>, 5> legendre = {{{0.1488743389816312, 0.2955242247147529},
                                                            {0.4333953941292472, 0.2692667193099963},
                                                            {0.6794095682990244, 0.2190863625159821},
                                                            {0.8650633666889845, 0.1494513491505806},
                                                            {0.9739065285171717, 0.0666713443086881}}};

double density(double x) { return 0.3989422804014327 * ownExp(-0.5 * x * x); }

double residualSd(double loading) { return std::sqrt(1 - loading * loading); }

/// The normal score at which the law first reaches `value`; -reach where it never does, or always.
double scoreOf(const Law &law, double value)
{
    double low = -reach, high = reach;
    if (const auto e = law.exponential()) {
        const double score = value > 0 && value <= e->cap ? (ownLog(value) - e->mean) / e->sd : low;
        return score < high ? std::max(low, score) : low;
    }
    if (law.atScore(low) >= value || law.atScore(high) < value)
        return low;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (law.atScore(middle) >= value ? high : low) = middle;
    }
    return high;
}

} // namespace

const std::vector<Node> &normalRule(int points)
{
    static std::mutex mutex;
    static std::array<std::vector<Node>, 129> rules;
    const std::scoped_lock lock(mutex);
    auto &rule = rules[static_cast<std::size_t>(points)];
    if (rule.empty())
        rule = hermite(points);
    return rule;
}

// Jacobi polynomials, shifted to [0, 1] (Abramowitz & Stegun 22.7).
std::vector<Node> betaRule(double a, double b, int points)
{
    const double alpha = b - 1, beta = a - 1;
    Eigen::VectorXd diagonal(points), sub(points - 1);
    for (int k = 0; k < points; ++k) {
        const double s = 2.0 * k + alpha + beta;
        const double middle = k == 0 ? (beta - alpha) / (s + 2) : (beta * beta - alpha * alpha) / (s * (s + 2));
        diagonal[k] = (1 + middle) / 2;
        if (k == 0)
            continue;
        const double squared = k == 1 ? 4 * (1 + alpha) * (1 + beta) / (s * s * (s + 1))
                                      : 4 * k * (k + alpha) * (k + beta) * (k + alpha + beta) / (s * s * (s + 1) * (s - 1));
        sub[k - 1] = std::sqrt(squared) / 2;
    }
    return gaussRule(diagonal, sub);
}

Score scoreGiven(double loading, double z) { return {loading * z, residualSd(loading)}; }

std::vector<Node> twoNodes(double mean, double second)
{
    const double variance = second - mean * mean;
    if (variance <= 1e-14 * second)
        return {{mean, 1.0}};
    const double sd = std::sqrt(variance);
    return {{mean - sd, 0.5}, {mean + sd, 0.5}};
}

// Stieltjes' procedure: the recurrence of the polynomials orthogonal on the nodes themselves.
std::vector<Node> fewerNodes(const std::vector<Node> &nodes, int points)
{
    double total = 0, mean = 0;
    for (const Node &n : nodes) {
        total += n.weight;
        mean += n.weight * n.value;
    }
    mean /= total;
    double variance = 0;
    for (const Node &n : nodes)
        variance += n.weight / total * (n.value - mean) * (n.value - mean);
    if (!(variance > 1e-18 * mean * mean))
        return {{mean, total}};
    const double scale = std::sqrt(variance);
    Eigen::VectorXd diagonal(points), sub(points - 1);
    std::vector<double> before(nodes.size(), 0.0), now(nodes.size(), 1.0);
    double norm = total, lastNorm = 0;
    for (int k = 0; k < points; ++k) {
        double centre = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            centre += nodes[i].weight * now[i] * now[i] * (nodes[i].value - mean) / scale;
        diagonal[k] = centre / norm;
        if (k + 1 == points)
            break;
        double next = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const double x = (nodes[i].value - mean) / scale;
            const double p = (x - diagonal[k]) * now[i] - (k > 0 ? norm / lastNorm : 0) * before[i];
            before[i] = now[i];
            now[i] = p;
            next += nodes[i].weight * p * p;
        }
        if (!(next > 1e-24 * total)) { // as few values as that
            diagonal.conservativeResize(k + 1);
            sub.conservativeResize(k);
            break;
        }
        sub[k] = std::sqrt(next / norm);
        lastNorm = norm;
        norm = next;
    }
    std::vector<Node> few = gaussRule(diagonal, sub);
    for (Node &n : few)
        n = {mean + scale * n.value, total * n.weight};
    return few;
}

double eventGiven(double p, double loading, double z)
{
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    if (loading == 0)
        return p;
    return normalCdf((loading * z - normalQuantile(1 - p)) / residualSd(loading));
}

std::vector<Node> lawNodes(const Law &law, Score score, const std::vector<double> &thresholds, int smooth)
{
    if (law.isPoint())
        return {{std::max(0.0, law.mean()), 1.0}};
    const double m = score.mean, s = score.sd;
    std::vector<Node> nodes;
    if (law.isDiscrete()) {
        double cumulative = 0, below = 0;
        for (const Law::Atom &atom : law.atoms()) {
            cumulative += atom.probability;
            const double upTo = cumulative >= 1 - 1e-14 ? 1.0
                : m == 0 && s == 1 ? cumulative : normalCdf((normalQuantile(cumulative) - m) / s);
            nodes.push_back({std::max(0.0, atom.value), upTo - below});
            below = upTo;
        }
        return nodes;
    }
    std::vector<double> breaks;
    for (const double kink : law.kinks())
        breaks.push_back((kink - m) / s);
    for (const double threshold : thresholds)
        breaks.push_back((scoreOf(law, threshold) - m) / s);
    if (law.lowest() < 0)
        breaks.push_back((scoreOf(law, 0) - m) / s); // token amounts are floored at 0
    if (breaks.empty()) {
        for (const Node &n : normalRule(smooth))
            nodes.push_back({law.atScore(m + s * n.value), n.weight, n.value});
        return nodes;
    }
    breaks.push_back(-reach);
    breaks.push_back(reach);
    std::sort(breaks.begin(), breaks.end());
    for (std::size_t i = 0; i + 1 < breaks.size(); ++i) {
        const double from = std::clamp(breaks[i], -reach, reach);
        const double to = std::clamp(breaks[i + 1], -reach, reach);
        if (to - from < 1e-12)
            continue;
        const int panels = static_cast<int>(std::ceil((to - from) / panelWidth));
        for (int p = 0; p < panels; ++p) {
            const double half = (to - from) / panels / 2;
            const double middle = from + (2 * p + 1) * half;
            for (const auto &[x, w] : legendre)
                for (const double e : {middle - half * x, middle + half * x})
                    nodes.push_back({std::max(0.0, law.atScore(m + s * e)), w * half * density(e), e});
        }
    }
    double total = 0;
    for (const Node &n : nodes)
        total += n.weight;
    for (Node &n : nodes)
        n.weight /= total;
    return nodes;
}

namespace {

/// Σ p·vᵏ over a stretch of values, k from 0 to 3.
using Moments = std::array<double, 4>;

/// The two-point Gauss rule of a stretch: its nodes lie inside.
void addRule(const Moments &m, std::vector<Node> &nodes)
{
    if (!(m[0] > 0))
        return;
    const double mean = m[1] / m[0], variance = m[2] / m[0] - mean * mean;
    if (!(variance > 1e-13 * mean * mean)) {
        nodes.push_back({mean, m[0]});
        return;
    }
    const double sd = std::sqrt(variance);
    const double skew = (m[3] / m[0] - mean * (3 * variance + mean * mean)) / (variance * sd);
    const double root = std::sqrt(skew * skew + 4), up = (skew + root) / 2, down = (skew - root) / 2;
    nodes.push_back({mean + sd * down, m[0] * up / root});
    nodes.push_back({mean + sd * up, -m[0] * down / root});
}

} // namespace

std::vector<Node> stretchNodes(const Law &law, Score score, const std::vector<double> &thresholds)
{
    std::vector<Node> nodes;
    std::vector<double> cuts = thresholds;
    std::sort(cuts.begin(), cuts.end());
    const auto e = law.exponential();
    if (!e) {
        std::vector<Node> all = lawNodes(law, score, thresholds);
        std::sort(all.begin(), all.end(), [](const Node &a, const Node &b) { return a.value < b.value; });
        std::size_t next = 0;
        Moments m{};
        for (const Node &n : all) {
            if (next < cuts.size() && n.value > cuts[next]) {
                addRule(m, nodes);
                m = {};
            }
            while (next < cuts.size() && n.value > cuts[next])
                ++next;
            double power = n.weight;
            for (double &sum : m) {
                sum += power;
                power *= n.value;
            }
        }
        addRule(m, nodes);
        return nodes;
    }
    // Restricted moments of a lognormal law: E[Xᵏ; X < x] = E[Xᵏ] Φ(t − k·sd) (Abramowitz & Stegun 26 by completing the square).
    const double sd = e->sd * score.sd, log = e->mean + e->sd * score.mean;
    Moments whole{};
    for (int k = 0; k < 4; ++k)
        whole[static_cast<std::size_t>(k)] = ownExp(k * log + 0.5 * k * k * sd * sd);
    // The tails above each cut, which keep their digits where little is left.
    const auto above = [&](double cut) {
        Moments m = whole;
        if (cut > 0)
            for (int k = 0; k < 4; ++k)
                m[static_cast<std::size_t>(k)] *= normalCdf(k * sd - (ownLog(cut) - log) / sd);
        return m;
    };
    Moments from = whole;
    for (std::size_t i = 0; i <= cuts.size(); ++i) {
        const bool ends = i == cuts.size() || cuts[i] >= e->cap;
        if (ends && std::isinf(e->cap)) {
            addRule(from, nodes);
            break;
        }
        const double to = ends ? e->cap : cuts[i];
        if (to <= 0)
            continue;
        const Moments rest = above(to);
        Moments m{};
        for (std::size_t k = 0; k < m.size(); ++k)
            m[k] = from[k] - rest[k];
        addRule(m, nodes);
        from = rest;
        if (ends) {
            nodes.push_back({e->cap, rest[0]});
            break;
        }
    }
    return nodes;
}

TokenMoments tokenMoments(const Law &law, Score score)
{
    TokenMoments m;
    if (const auto e = law.exponential()) {
        const double sd = e->sd * score.sd, mean = ownExp(e->mean + e->sd * score.mean + 0.5 * sd * sd), second = mean * mean * ownExp(sd * sd);
        if (std::isinf(e->cap))
            return {mean, second, 0, mean, second};
        const double at = (ownLog(e->cap) - e->mean - e->sd * score.mean) / sd;
        m.capped = normalCdf(-at);
        m.meanBelow = mean * normalCdf(at - sd);
        m.secondBelow = second * normalCdf(at - 2 * sd);
        m.mean = m.meanBelow + e->cap * m.capped;
        m.second = m.secondBelow + e->cap * e->cap * m.capped;
        return m;
    }
    for (const Node &n : lawNodes(law, score)) {
        m.mean += n.weight * n.value;
        m.second += n.weight * n.value * n.value;
        if (n.value >= law.cap()) {
            m.capped += n.weight;
        } else {
            m.meanBelow += n.weight * n.value;
            m.secondBelow += n.weight * n.value * n.value;
        }
    }
    return m;
}

std::vector<Bin> lawBins(const Law &law, Score score, const std::vector<double> &cuts)
{
    std::vector<Bin> bins;
    if (law.isPoint() || law.isDiscrete()) {
        for (const Node &n : lawNodes(law, score))
            if (n.weight > 0)
                bins.push_back({n.value, n.weight, n.value, n.value});
        return bins;
    }
    std::vector<double> edges{-reach, -2.3, -1.7, -1.3, -1, -.7, -.4, -.15, .1, .35, .6, .9, 1.2, 1.5, 1.9, 2.4, 3, 4, reach};
    for (const double kink : law.kinks())
        edges.push_back(std::clamp((kink - score.mean) / score.sd, -reach, reach));
    for (const double cut : cuts)
        edges.push_back(std::clamp((scoreOf(law, cut) - score.mean) / score.sd, -reach, reach));
    std::sort(edges.begin(), edges.end());
    double total = 0, mean = 0, second = 0, kept = 0;
    const auto value = [&](double e) { return std::max(0.0, law.atScore(score.mean + score.sd * e)); };
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double half = (edges[i + 1] - edges[i]) / 2, middle = edges[i] + half;
        if (half < 1e-12)
            continue;
        Bin bin{0, 0, value(edges[i]), value(edges[i + 1]), edges[i], edges[i + 1]};
        for (const auto &[x, w] : legendre)
            for (const double e : {middle - half * x, middle + half * x}) {
                const double weight = w * half * density(e), v = value(e);
                bin.weight += weight;
                bin.value += weight * v;
                second += weight * v * v;
            }
        if (bin.weight <= 0)
            continue;
        total += bin.weight;
        mean += bin.value;
        bin.value /= bin.weight;
        if (bin.high - bin.low < 1e-12 * bin.high) // on a cap or a spike
            bin.value = bin.low = bin.high;
        bins.push_back(bin);
    }
    mean /= total;
    second /= total;
    for (Bin &bin : bins) {
        bin.weight /= total;
        if (bin.high > bin.low)
            kept += bin.weight * (bin.value - mean) * (bin.value - mean);
    }
    // What the bins lost of the variance goes back into those that are not a single value.
    double fixed = 0;
    for (const Bin &bin : bins)
        if (!(bin.high > bin.low))
            fixed += bin.weight * (bin.value - mean) * (bin.value - mean);
    const double stretch = kept > 0 ? std::sqrt(std::max(0.0, second - mean * mean - fixed) / kept) : 1;
    if (fixed == 0)
        for (Bin &bin : bins)
            bin.value = mean + stretch * (bin.value - mean);
    return bins;
}

} // namespace farthing

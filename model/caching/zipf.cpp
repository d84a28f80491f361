// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/zipf.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

#include <algorithm>
#include <array>

namespace farthing::caching {
namespace {

struct Rank { double at, count; };

/// Ten-point Gauss–Legendre on [-1, 1] (Abramowitz and Stegun 25.4.30), positive half.
constexpr std::array<double, 5> nodes = {0.14887433898163121088, 0.43339539412924719080, 0.67940956829902440623,
                                         0.86506336668898451073, 0.97390652851717172008};
constexpr std::array<double, 5> weights = {0.29552422471475287017, 0.26926671930999635509, 0.21908636251598204400,
                                           0.14945134915058059315, 0.06667134430868813759};
constexpr double panelWidth = 0.35; // in ln i, divided by max(1, exponent)

/// Weights of Σ_{i=first}^{last} f(i): midpoint integral over ln i, then + (1/24)δf − (17/5760)δ³f at the lower end and
/// the same with opposite sign at the upper one (Euler–Maclaurin at half-integers, derivatives by central differences).
void addRange(std::vector<Rank> &ranks, double first, double last, double exponent)
{
    const double low = ownLog(first - 0.5), high = ownLog(last + 0.5);
    const auto panels = static_cast<int>(std::ceil((high - low) / panelWidth * std::max(1.0, exponent)));
    const double half = 0.5 * (high - low) / panels;
    for (int p = 0; p < panels; ++p) {
        const double middle = low + half * (2 * p + 1);
        for (std::size_t k = 0; k < nodes.size(); ++k)
            for (const double side : {-1.0, 1.0}) {
                const double at = ownExp(middle + side * half * nodes[k]);
                ranks.push_back({at, weights[k] * half * at}); // d i = i d ln i
            }
    }
    constexpr double c1 = 1.0 / 24.0, c3 = 17.0 / 5760.0;
    const auto ends = [&](double edge, double sign) { // edge is a half-integer
        ranks.push_back({edge + 0.5, sign * (c1 + 3.0 * c3)});
        ranks.push_back({edge - 0.5, -sign * (c1 + 3.0 * c3)});
        ranks.push_back({edge + 1.5, -sign * c3});
        ranks.push_back({edge - 1.5, sign * c3});
    };
    ends(first - 0.5, 1.0);
    ends(last + 0.5, -1.0);
}

/// Ranks and counts that stand for 1..items.
std::vector<Rank> ranksUpTo(double items, double exponent)
{
    std::vector<Rank> ranks;
    const double head = items <= 2.0 * ZipfCatalogue::headItems ? items : ZipfCatalogue::headItems;
    for (double i = 1; i <= head; ++i)
        ranks.push_back({i, 1.0});
    if (head < items)
        addRange(ranks, head + 1.0, items, exponent);
    return ranks;
}

double mass(double rank, double exponent)
{
    return exponent == 0.0 ? 1.0 : ownExp(-exponent * ownLog(rank));
}

} // namespace

Result<ZipfCatalogue> ZipfCatalogue::make(double exponent, double items)
{
    if (const auto fault = Require().within("Zipf exponent", exponent, 0, 10).whole("catalogue size", items, 1, mostItems).fault())
        return *fault;
    ZipfCatalogue catalogue;
    catalogue.m_exponent = exponent;
    catalogue.m_items = items;
    for (const Rank &rank : ranksUpTo(items, exponent))
        catalogue.m_groups.push_back({mass(rank.at, exponent), rank.count});
    catalogue.m_norm = catalogue.sum([](double p) { return p; });
    for (Group &group : catalogue.m_groups)
        group.probability /= catalogue.m_norm;
    return catalogue;
}

double ZipfCatalogue::probability(double rank) const
{
    return mass(rank, m_exponent) / m_norm;
}

double ZipfCatalogue::headProbability(double count) const
{
    const double whole = std::floor(std::clamp(count, 0.0, m_items));
    double total = 0;
    if (whole >= 1)
        for (const Rank &rank : ranksUpTo(whole, m_exponent))
            total += rank.count * mass(rank.at, m_exponent);
    // A fraction of the next item, so that the share grows without steps.
    if (count > whole && whole < m_items)
        total += (std::min(count, m_items) - whole) * mass(whole + 1.0, m_exponent);
    return std::min(1.0, total / m_norm);
}

} // namespace farthing::caching

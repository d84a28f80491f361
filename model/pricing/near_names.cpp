// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/near_names.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace farthing {
namespace {

constexpr std::size_t maxCompared = 96; // longer names are compared by their head

std::string folded(std::string_view text)
{
    std::string out(text.substr(0, maxCompared));
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

/// Levenshtein distance, one row at a time.
std::size_t distance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string> &names, std::size_t limit)
{
    const std::string target = folded(wanted);
    std::vector<std::pair<std::size_t, const std::string *>> scored;
    for (const std::string &name : names) {
        const std::string other = folded(name);
        std::size_t score = distance(target, other);
        const bool contains = !target.empty() && !other.empty()
            && (other.find(target) != std::string::npos || target.find(other) != std::string::npos);
        if (contains)
            score = std::min<std::size_t>(score, 2);
        if (contains || score * 2 <= std::max(target.size(), other.size()))
            scored.emplace_back(score, &name);
    }
    std::sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : *a.second < *b.second;
    });
    std::vector<std::string> out;
    for (const auto &[score, name] : scored) {
        if (out.size() == limit)
            break;
        if (out.empty() || out.back() != *name)
            out.push_back(*name);
    }
    return out;
}

std::string joinNames(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

} // namespace farthing

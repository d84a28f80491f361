// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/answer_spread.h"

namespace farthing {

namespace {

AnswerSums sumsOf(const OutputGiven::Visible &visible)
{
    AnswerSums s;
    double power = visible.weight;
    for (int k = 0; k < 3; ++k, power *= visible.value) {
        s.all[k] = power;
        s.free[k] = visible.capped ? 0 : power;
    }
    return s;
}

/// Adds up what leads to the same place.
class Parts {
public:
    explicit Parts(std::size_t places) : m_at(places, none) {}
    void add(std::size_t place, const AnswerSums &answers, double weight)
    {
        if (m_at[place] == none) {
            m_at[place] = m_parts.size();
            m_parts.push_back({place, {}});
        }
        m_parts[m_at[place]].second.add(answers, weight);
    }
    AnswerParts take() { return std::move(m_parts); }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_at;
    AnswerParts m_parts;
};

} // namespace

AnswerSums allAnswers(const OutputGiven &output)
{
    AnswerSums all;
    for (const OutputGiven::Visible &visible : output.visible)
        all.add(sumsOf(visible), 1);
    return all;
}

AnswerParts answersByLanding(const OutputGiven &output, const Landing &landing)
{
    Parts parts(landing.size());
    for (const OutputGiven::Visible &visible : output.visible)
        landing.each(visible.value, [&](std::size_t at, double weight) { parts.add(at, sumsOf(visible), weight); });
    return parts.take();
}

AnswerParts answersByFailed(const OutputGiven &output, const Grid &grid, double before)
{
    if (grid.size() == 1)
        return {{0, allAnswers(output)}};
    Parts parts(grid.size());
    for (const OutputGiven::Visible &visible : output.visible) {
        const Grid::Weights w = grid.at(before + visible.value);
        for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
            parts.add(w.index[i], sumsOf(visible), w.weight[i]);
    }
    return parts.take();
}

} // namespace farthing

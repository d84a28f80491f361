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

/// The entries of a dense list that were written.
std::vector<AnswerSpread::Part> written(std::vector<AnswerSums> &dense, std::vector<bool> &touched)
{
    std::vector<AnswerSpread::Part> parts;
    for (std::size_t i = 0; i < dense.size(); ++i)
        if (touched[i]) {
            parts.push_back({i, dense[i]});
            dense[i] = {};
            touched[i] = false;
        }
    return parts;
}

} // namespace

AnswerSpread::AnswerSpread(const OutputGiven &output, const Landing &landing, const Grid &failedGrid)
{
    for (const OutputGiven::Visible &visible : output.visible)
        whole.add(sumsOf(visible), 1);
    std::vector<AnswerSums> dense(landing.size());
    std::vector<bool> touched(landing.size(), false);
    for (const OutputGiven::Visible &visible : output.visible)
        landing.each(visible.value, [&](std::size_t at, double weight) {
            dense[at].add(sumsOf(visible), weight);
            touched[at] = true;
        });
    landings = written(dense, touched);
    if (failedGrid.size() == 1) {
        failed = {{{0, whole}}};
        return;
    }
    dense.assign(failedGrid.size(), {});
    touched.assign(failedGrid.size(), false);
    for (std::size_t before = 0; before < failedGrid.size(); ++before) {
        for (const OutputGiven::Visible &visible : output.visible) {
            const Grid::Weights w = failedGrid.at(failedGrid[before] + visible.value);
            for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i) {
                dense[w.index[i]].add(sumsOf(visible), w.weight[i]);
                touched[w.index[i]] = true;
            }
        }
        failed.push_back(written(dense, touched));
    }
}

} // namespace farthing

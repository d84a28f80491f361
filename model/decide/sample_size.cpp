// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/sample_size.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

namespace farthing::decide {
namespace {

std::optional<Error> faultOf(const TestErrors &errors)
{
    return Require().between("false-alarm rate", errors.alpha, 0, 1).between("miss rate", errors.beta, 0, 1).fault();
}

} // namespace

Result<double> perArm(double baseline, double delta, const TestErrors &errors)
{
    if (const auto fault = faultOf(errors))
        return *fault;
    if (const auto fault = Require().within("baseline success", baseline, 0, 1).above("difference to detect", delta, 0)
                               .within("success after the difference", baseline - delta, 0, 1).fault())
        return *fault;
    const double z = normalQuantile(0.5 * errors.alpha) + normalQuantile(errors.beta), after = baseline - delta;
    return z * z * (baseline * (1.0 - baseline) + after * (1.0 - after)) / delta / delta;
}

Result<double> pairs(double onlyFirst, double onlySecond, const TestErrors &errors)
{
    if (const auto fault = faultOf(errors))
        return *fault;
    const double differ = onlyFirst + onlySecond, delta = onlyFirst - onlySecond;
    if (const auto fault = Require().within("share where only the first is right", onlyFirst, 0, 1)
                               .within("share where only the second is right", onlySecond, 0, 1)
                               .within("share where the models differ", differ, 0, 1)
                               .that(delta != 0, "Two models that differ equally often have no difference to detect.").fault())
        return *fault;
    const double root = -normalQuantile(0.5 * errors.alpha) * std::sqrt(differ)
        - normalQuantile(errors.beta) * std::sqrt(differ - delta * delta);
    return (root / delta) * (root / delta);
}

} // namespace farthing::decide

// SPDX-License-Identifier: GPL-3.0-or-later
// The laws a person can choose, each with the parameters that state it.
#pragma once
#include "data/json/json.h"
#include "ui/widgets/curve_data.h"

#include <QStringList>

namespace farthing::ui {

struct DistributionShape {
    const char *family;                ///< as in the plan: "lognormal"
    const char *label;                 ///< "Lognormal: P50, P95"
    std::vector<const char *> keys;    ///< empty: lists, edited as text
};
const std::vector<DistributionShape> &distributionShapes();
/// The shape a value is written in; -1 when its parameters fit none.
int shapeOf(const data::Json &distribution);
/// The same spread in another shape, as near as its parameters allow; caps and spikes are kept.
data::Json inShape(const data::Json &distribution, const DistributionShape &shape, bool isCount);
/// "P50" of "p50", "standard deviation" of "sd".
QString parameterLabel(const std::string &key);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/distribution_shapes.h"

#include "ui/i18n/words.h"

#include <QCoreApplication>
#include <cmath>

namespace farthing::ui {

namespace {

/// Three significant digits: a starting point, not a measurement.
double tidy(double value) { return QString::number(value, 'g', 3).toDouble(); }

} // namespace

const std::vector<DistributionShape> &distributionShapes()
{
    static const std::vector<DistributionShape> shapes = {
        {"lognormal", QT_TRANSLATE_NOOP("farthing::ui", "Lognormal: P50, P95"), {"p50", "p95"}},
        {"lognormal", QT_TRANSLATE_NOOP("farthing::ui", "Lognormal: mean, P95"), {"mean", "p95"}},
        {"lognormal", QT_TRANSLATE_NOOP("farthing::ui", "Lognormal: mean, sd"), {"mean", "sd"}},
        {"gamma", QT_TRANSLATE_NOOP("farthing::ui", "Gamma: P50, P95"), {"p50", "p95"}},
        {"gamma", QT_TRANSLATE_NOOP("farthing::ui", "Gamma: mean, P95"), {"mean", "p95"}},
        {"gamma", QT_TRANSLATE_NOOP("farthing::ui", "Gamma: mean, sd"), {"mean", "sd"}},
        {"weibull", QT_TRANSLATE_NOOP("farthing::ui", "Weibull: P50, P95"), {"p50", "p95"}},
        {"weibull", QT_TRANSLATE_NOOP("farthing::ui", "Weibull: mean, P95"), {"mean", "p95"}},
        {"weibull", QT_TRANSLATE_NOOP("farthing::ui", "Weibull: mean, sd"), {"mean", "sd"}},
        {"normal", QT_TRANSLATE_NOOP("farthing::ui", "Normal: mean, sd"), {"mean", "sd"}},
        {"uniform", QT_TRANSLATE_NOOP("farthing::ui", "Uniform: low, high"), {"low", "high"}},
        {"triangular", QT_TRANSLATE_NOOP("farthing::ui", "Triangular"), {"low", "likely", "high"}},
        {"pert", QT_TRANSLATE_NOOP("farthing::ui", "PERT"), {"low", "likely", "high"}},
        {"poisson", QT_TRANSLATE_NOOP("farthing::ui", "Poisson count"), {"mean"}},
        {"negative_binomial", QT_TRANSLATE_NOOP("farthing::ui", "Overdispersed count"), {"mean", "dispersion"}},
        {"geometric", QT_TRANSLATE_NOOP("farthing::ui", "Geometric count"), {"mean"}},
        {"mixture", QT_TRANSLATE_NOOP("farthing::ui", "Mixture"), {}},
        {"histogram", QT_TRANSLATE_NOOP("farthing::ui", "Histogram"), {}},
        {"empirical", QT_TRANSLATE_NOOP("farthing::ui", "Measured values"), {}},
        {"integers", QT_TRANSLATE_NOOP("farthing::ui", "Listed counts"), {}},
    };
    return shapes;
}

int shapeOf(const data::Json &distribution)
{
    const data::Json *family = distribution.find("dist");
    const std::string *name = family ? family->asString() : nullptr;
    const auto &shapes = distributionShapes();
    for (std::size_t i = 0; name && i < shapes.size(); ++i) {
        bool all = *name == shapes[i].family;
        for (const char *key : shapes[i].keys)
            all = all && distribution.find(key);
        if (all)
            return static_cast<int>(i);
    }
    return -1;
}

data::Json inShape(const data::Json &distribution, const DistributionShape &shape, bool isCount)
{
    const CurveData curve = curveOf(distribution, isCount, Scale::Positive);
    double p50 = 100, p95 = 250, mean = 120;
    if (curve.marks.size() >= 2) {
        p50 = std::max(curve.marks[0].x, 1e-6);
        p95 = std::max(curve.marks[1].x, p50 * 1.01);
        mean = std::max(curve.mean, 1e-6);
    }
    data::Json next = data::Json::object();
    next.set("dist", shape.family);
    const double sd = std::max((p95 - p50) / 1.645, mean / 100);
    for (const std::string key : shape.keys) {
        const double value = key == "p50" ? p50 : key == "p95" ? p95 : key == "mean" ? mean : key == "sd" ? sd
            : key == "low"                ? std::max(0.0, p50 - (p95 - p50)) : key == "likely" ? p50 : key == "high" ? p95 : 1.5;
        next.set(key, tidy(value));
    }
    const std::string family = shape.family;
    const auto listOf = [](std::initializer_list<double> values) {
        data::Json list = data::Json::array();
        for (const double v : values)
            list.push(tidy(v));
        return list;
    };
    if (family == "mixture") {
        data::Json parts = data::Json::array();
        for (const double factor : {1.0, 2.0})
            parts.push(data::Json::Object{{"weight", 0.5}, {"dist", "lognormal"}, {"p50", tidy(p50 * factor)}, {"p95", tidy(p95 * factor)}});
        next.set("components", parts);
    } else if (family == "histogram") {
        next.set("edges", listOf({std::max(0.0, p50 / 2), p50, p95}));
        next.set("weights", listOf({0.5, 0.5}));
    } else if (family == "empirical") {
        next.set("values", listOf({p50 / 2, p50, p95}));
    } else if (family == "integers") {
        next.set("values", listOf({std::floor(p50), std::floor(p50) + 1}));
        next.set("weights", listOf({0.5, 0.5}));
    }
    for (const char *key : {"min", "max", "spikes"})
        if (const data::Json *kept = distribution.find(key))
            next.set(key, *kept);
    return next;
}

QString parameterLabel(const std::string &key)
{
    return key == "p10" ? tr("P10") : key == "p50" ? tr("P50") : key == "p90" ? tr("P90") : key == "p95" ? tr("P95")
        : key == "sd" ? tr("Std dev") : key == "mean" ? tr("Mean") : key == "low" ? tr("Low") : key == "likely" ? tr("Likely")
        : key == "high" ? tr("High") : key == "dispersion" ? tr("Var/mean") : key == "min" ? tr("At least") : key == "max" ? tr("Cap")
                                                                            : QString::fromStdString(key);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Uncertain numbers: the three-term metalog (Keelin 2016) on the field's scale, PERT, or any law.
#include "model/distribution/families.h"
#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {
namespace {

using distribution::plainNumber;
using distribution::text;

constexpr double lowestLevel = 0.001, highestLevel = 0.999;
constexpr double logitOf90 = 2.1972245773362196; // ln 9
// max over y of (y − ½) + y(1−y)·logit(y): with |a3| times it below a2 the derivative is positive on (0, 1).
constexpr double steepest = 0.59983932012886365;

double toLine(double v, Scale scale)
{
    return scale == Scale::Free ? v : scale == Scale::Positive ? ownLog(v) : ownLog(v / (1.0 - v));
}

double fromLine(double y, Scale scale)
{
    if (scale == Scale::Free)
        return y;
    return scale == Scale::Positive ? ownExp(y) : 1.0 / (1.0 + ownExp(-y));
}

std::string triple(const char *a, double x, const char *b, double y, const char *c, double z)
{
    return std::string(a) + " = " + text(x) + ", " + b + " = " + text(y) + ", " + c + " = " + text(z);
}

Error offerPert(const std::string &what)
{
    return Error{what + "; state low, likely and high (PERT) instead"};
}

Status checkThreePoint(const ThreePoint &t, Scale scale)
{
    for (const auto &[name, value] : {std::pair("p10", t.p10), {"p50", t.p50}, {"p90", t.p90}}) {
        const Result<double> plain = plainNumber(value, name);
        if (!plain)
            return plain.error();
        if (scale != Scale::Free && value < 0.0)
            return Error{std::string(name) + " = " + text(value) + " must not be negative"};
        if (scale == Scale::Bounded && value > 1.0)
            return Error{std::string(name) + " = " + text(value) + " must not be above 1"};
    }
    if (!(t.p10 <= t.p50 && t.p50 <= t.p90))
        return Error{triple("p10", t.p10, "p50", t.p50, "p90", t.p90) + " must rise: p10, p50, p90"};
    if (t.p10 == t.p90)
        return Nothing();
    if (scale != Scale::Free && t.p10 == 0.0)
        return offerPert("p10 = 0 has no place on the " + std::string(scale == Scale::Bounded ? "scale from 0 to 1" : "positive scale"));
    if (scale == Scale::Bounded && t.p90 == 1.0)
        return offerPert("p90 = 1 has no place on the scale from 0 to 1");
    return Nothing();
}

Result<double> threePointQuantile(const ThreePoint &t, Scale scale, double u)
{
    if (const Status ok = checkThreePoint(t, scale); !ok)
        return ok.error();
    if (t.p10 == t.p90)
        return t.p50;
    const double low = toLine(t.p10, scale), middle = toLine(t.p50, scale), high = toLine(t.p90, scale);
    const double a2 = 0.5 * (high - low) / logitOf90;
    const double a3 = (high - 2.0 * middle + low) / (0.8 * logitOf90);
    if (!(a2 > std::fabs(a3) * steepest))
        return offerPert(triple("p10", t.p10, "p50", t.p50, "p90", t.p90) + " are too lopsided for a three-point law");
    const double logit = ownLog(u / (1.0 - u));
    return fromLine(middle + (a2 + a3 * (u - 0.5)) * logit, scale);
}

Distribution pertOf(const Pert &p)
{
    Distribution d;
    d.family = Family::Pert;
    d.parameters = {{"low", p.low}, {"likely", p.likely}, {"high", p.high}};
    return d;
}

/// Values a field cannot take are refused, never bent.
Status checkRange(double low, double high, Scale scale)
{
    if (scale != Scale::Free && low < 0.0)
        return Error{"the value reaches " + text(low) + ": it must not be negative; give the law a min"};
    if (scale == Scale::Bounded && high > 1.0)
        return Error{"the value reaches " + text(high) + ": it must not be above 1; give the law a max"};
    return Nothing();
}

Result<double> pertQuantile(const Pert &p, Scale scale, double u)
{
    const Distribution spec = pertOf(p);
    const Result<distribution::Shape> shape = distribution::solveShape(spec);
    if (!shape)
        return shape.error();
    if (const Status ok = checkRange(p.low, p.high, scale); !ok)
        return ok.error();
    return distribution::quantile(*shape, {u, 1.0 - u});
}

Result<double> lawQuantile(const Uncertain &uncertain, Scale scale, double u)
{
    const Result<Law> law = Law::make(uncertain.law.get());
    if (!law)
        return law.error();
    if (scale != Scale::Free)
        if (const Status ok = checkRange(law->quantile(lowestLevel), law->quantile(highestLevel), scale); !ok)
            return ok.error();
    return law->quantile(u);
}

} // namespace

Result<double> uncertainQuantile(const Number &number, Scale scale, double u)
{
    if (u != u)
        return Error{"the probability of an uncertain value is not a number"};
    u = std::clamp(u, lowestLevel, highestLevel);
    if (const ThreePoint *t = std::get_if<ThreePoint>(&number.form))
        return threePointQuantile(*t, scale, u);
    if (const Pert *p = std::get_if<Pert>(&number.form))
        return pertQuantile(*p, scale, u);
    if (const Uncertain *law = std::get_if<Uncertain>(&number.form))
        return lawQuantile(*law, scale, u);
    if (const Ref *ref = std::get_if<Ref>(&number.form))
        return Error{"the reference to " + ref->path + " has not been resolved"};
    return plainNumber(number, "the value");
}

Result<double> baseValue(const Number &number, Scale scale)
{
    const Result<double> median = uncertainQuantile(number, scale, 0.5);
    if (!median)
        return median;
    if (const ThreePoint *t = std::get_if<ThreePoint>(&number.form))
        return t->p50;
    if (const Pert *p = std::get_if<Pert>(&number.form))
        return p->likely;
    return median;
}

} // namespace farthing

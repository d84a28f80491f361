// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a plan: numbers, money, uncertain numbers, references, distributions.
#include "data/plan/plan_reader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace farthing::data {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

constexpr std::array<std::pair<Family, const char *>, 14> families = {{
    {Family::Lognormal, "lognormal"}, {Family::Gamma, "gamma"}, {Family::Weibull, "weibull"}, {Family::Normal, "normal"},
    {Family::Uniform, "uniform"}, {Family::Triangular, "triangular"}, {Family::Pert, "pert"}, {Family::Mixture, "mixture"},
    {Family::Histogram, "histogram"}, {Family::Empirical, "empirical"}, {Family::Poisson, "poisson"},
    {Family::NegativeBinomial, "negative_binomial"}, {Family::Geometric, "geometric"}, {Family::Integers, "integers"}}};

} // namespace

const char *familyName(Family family)
{
    return std::find_if(families.begin(), families.end(), [&](const auto &f) { return f.first == family; })->second;
}
std::optional<Family> familyNamed(std::string_view name)
{
    for (const auto &[family, text] : families)
        if (name == text)
            return family;
    return std::nullopt;
}

bool isMoney(const FieldInfo *field) { return field && field->unit.starts_with("per "); }

double ObjectReader::money(const Json &value, const std::string &path)
{
    const Json *amount = value.find("amount");
    const Json *currency = value.find("currency");
    const std::string *code = currency ? currency->asString() : nullptr;
    if (!amount || !amount->asNumber() || !code || value.asObject()->size() != 2) {
        m_issues.push_back({Severity::Error, path, "Money in another currency is {\"amount\": number, \"currency\": \"EUR\"}."});
        return 0;
    }
    if (*code == m_context.currency)
        return *amount->asNumber();
    const auto rate = m_context.fx.rates.find(*code);
    if (rate == m_context.fx.rates.end()) {
        m_issues.push_back({Severity::Error, path, "There is no rate for " + *code + ". Add it under fx with its date."});
        return 0;
    }
    return *amount->asNumber() * rate->second;
}

Number ObjectReader::readNumber(const Json &value, const std::string &path, double low, double high, bool isMoney)
{
    const auto wrong = [&](const std::string &message) {
        m_issues.push_back({Severity::Error, path, message});
        return Number(std::clamp(0.0, low, high));
    };
    if (!value.asNumber() && !value.asObject())
        return wrong("Expected a number.");
    Number number;
    if (const double *n = value.asNumber()) {
        number = *n;
    } else if (value.find("amount") || value.find("currency")) {
        if (!isMoney)
            return wrong("This field is not money. Enter a plain number.");
        number = money(value, path);
    } else {
        ObjectReader reader(&value, path, m_context, m_issues);
        const std::size_t before = m_issues.size();
        if (reader.has("ref"))
            number = Ref{reader.text("ref", "")};
        else if (reader.has("uncertain"))
            number = Uncertain{DistributionBox(reader.readDistribution(*reader.take("uncertain"), path + "/uncertain"))};
        else if (reader.has("p50") || reader.has("p10") || reader.has("p90"))
            number = ThreePoint{reader.plainNumber("p10", 0, true), reader.plainNumber("p50", 0, true), reader.plainNumber("p90", 0, true)};
        else if (reader.has("likely") || reader.has("low") || reader.has("high"))
            number = Pert{reader.plainNumber("low", 0, true), reader.plainNumber("likely", 0, true), reader.plainNumber("high", 0, true)};
        else if (reader.has("dist"))
            return wrong("A distribution differs from task to task; this field is one number. For a number that is not known, write "
                         "{\"uncertain\": {\"dist\": …}}.");
        else
            return wrong("Expected a number, or an uncertain one: {\"p10\", \"p50\", \"p90\"}, {\"low\", \"likely\", \"high\"} or {\"uncertain\": …}.");
        reader.finish();
        if (m_issues.size() != before || std::holds_alternative<Ref>(number.form))
            return number;
        if (const auto *law = std::get_if<Uncertain>(&number.form))
            if (const Status made = checkLaw(law->law.get(), false, inf); !made)
                return wrong(made.error().message);
    }
    const Status inRange = checkNumber(number, high <= 1 ? Scale::Bounded : Scale::Positive, low, high);
    return inRange ? number : wrong(inRange.error().message);
}

Number ObjectReader::number(const char *key, double standard, bool required)
{
    const Json *value = take(key);
    if (!value) {
        if (required)
            error(key, "This field is required. Enter a number.");
        return standard;
    }
    const FieldInfo *field = fieldInfo(at(key));
    return readNumber(*value, at(key), field ? field->low : 0, field ? field->high : inf, isMoney(field));
}

std::optional<Number> ObjectReader::optionalNumber(const char *key)
{
    if (!has(key)) {
        m_known.insert(key);
        return std::nullopt;
    }
    return number(key, 0);
}

Distribution ObjectReader::readDistribution(const Json &value, const std::string &path)
{
    Distribution d;
    ObjectReader reader(&value, path, m_context, m_issues);
    const std::string name = reader.text("dist", "", true);
    const auto family = familyNamed(name);
    if (!reader.exists() || !reader.has("dist"))
        return d;
    if (!family) {
        reader.error("dist", quoted(name) + " is no distribution. Use lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, "
                             "histogram, empirical, poisson, negative_binomial, geometric or integers.");
        return d;
    }
    d.family = *family;
    for (const char *key : {"p50", "p95", "mean", "sd", "low", "likely", "high", "dispersion"})
        if (const Json *parameter = reader.take(key))
            d.parameters[key] = reader.readNumber(*parameter, path + "/" + key, -1e12, 1e12);
    for (const char *key : {"min", "max"})
        if (const Json *bound = reader.take(key))
            d.caps[key] = reader.readNumber(*bound, path + "/" + key, -1e12, 1e12);
    const auto numbers = [&](const char *key, std::vector<double> &out) {
        const Json *list = reader.take(key);
        if (!list)
            return;
        if (!list->asArray() || list->asArray()->size() > 100000) {
            reader.error(key, "Expected a list of at most 100,000 numbers.");
            return;
        }
        for (const Json &item : *list->asArray()) {
            if (!item.asNumber()) {
                reader.error(key, "Expected a list of numbers.");
                return;
            }
            out.push_back(*item.asNumber());
        }
    };
    if (reader.has("sample"))
        reader.error("sample", "A sample of a calibration is not supported yet in this version. Give its \"values\".");
    reader.take("sample");
    if (d.family == Family::Histogram)
        numbers("edges", d.values);
    else
        numbers("values", d.values);
    numbers("weights", d.weights);
    if (const Json *list = reader.takeList("components", 5))
        for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
            const std::string item = path + "/components/" + std::to_string(i);
            Json part = (*list->asArray())[i];
            Component component;
            if (const Json *weight = part.find("weight"))
                component.weight = reader.readNumber(*weight, item + "/weight", 0, 1e12);
            part.erase("weight");
            component.law = reader.readDistribution(part, item);
            d.components.push_back(std::move(component));
        }
    reader.each("spikes", 100, [&](ObjectReader spike) {
        const Json *at = spike.take("at"), *weight = spike.take("weight");
        if (spike.exists() && (!at || !weight))
            spike.error("", "A spike needs \"at\" and \"weight\".");
        else if (spike.exists())
            d.spikes.push_back({spike.readNumber(*at, spike.at("at"), -1e12, 1e12), spike.readNumber(*weight, spike.at("weight"), 0, 1)});
        spike.finish();
    });
    reader.finish();
    return d;
}

Quantity ObjectReader::quantity(const char *key, double standard, bool isCount)
{
    const Json *value = take(key);
    if (!value)
        return standard;
    const FieldInfo *field = fieldInfo(at(key));
    const double low = field ? field->low : 0, high = field ? field->high : inf;
    if (!value->find("dist"))
        return readNumber(*value, at(key), low, high, isMoney(field));
    const std::size_t before = m_issues.size();
    Distribution law = readDistribution(*value, at(key));
    if (m_issues.size() == before)
        if (const Status made = checkLaw(law, isCount, high); !made)
            error(key, made.error().message);
    return law;
}

} // namespace farthing::data

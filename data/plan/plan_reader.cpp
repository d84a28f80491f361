// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/plan_reader.h"

#include "model/distribution/law.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace farthing::data {

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

constexpr std::array<std::pair<Family, const char *>, 14> families = {{
    {Family::Lognormal, "lognormal"}, {Family::Gamma, "gamma"}, {Family::Weibull, "weibull"}, {Family::Normal, "normal"},
    {Family::Uniform, "uniform"}, {Family::Triangular, "triangular"}, {Family::Pert, "pert"}, {Family::Mixture, "mixture"},
    {Family::Histogram, "histogram"}, {Family::Empirical, "empirical"}, {Family::Poisson, "poisson"},
    {Family::NegativeBinomial, "negative_binomial"}, {Family::Geometric, "geometric"}, {Family::Integers, "integers"}}};

std::string shown(double value)
{
    return writeJson(Json(value), 0);
}

/// The value with every uncertain number at its base, to check that a law exists.
bool allFixed(const Distribution &d)
{
    const auto fixed = [](const auto &map) { return std::all_of(map.begin(), map.end(), [](const auto &p) { return p.second.isFixed(); }); };
    return fixed(d.parameters) && fixed(d.caps)
        && std::all_of(d.spikes.begin(), d.spikes.end(), [](const Spike &s) { return s.at.isFixed() && s.weight.isFixed(); })
        && std::all_of(d.components.begin(), d.components.end(), [](const Component &c) { return c.weight.isFixed() && allFixed(c.law); });
}

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

bool isId(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z'
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
}

ObjectReader::ObjectReader(const Json *value, std::string path, const Plan &context, Issues &issues)
    : m_object(value && value->asObject() ? value : nullptr), m_path(std::move(path)), m_context(context), m_issues(issues)
{
    if (value && !value->isNull() && !m_object)
        m_issues.push_back({Severity::Error, m_path, "Expected an object { … } here."});
}

void ObjectReader::error(std::string_view key, const std::string &message)
{
    m_issues.push_back({Severity::Error, key.empty() ? m_path : at(key), message});
}

bool ObjectReader::has(const char *key) const
{
    const Json *value = m_object ? m_object->find(key) : nullptr;
    return value && !value->isNull();
}

const Json *ObjectReader::take(const char *key)
{
    m_known.insert(key);
    return has(key) ? m_object->find(key) : nullptr;
}

ObjectReader ObjectReader::child(const char *key) { return ObjectReader(take(key), at(key), m_context, m_issues); }

std::string ObjectReader::text(const char *key, const std::string &standard, bool required)
{
    const Json *value = take(key);
    if (!value) {
        if (required)
            error(key, "This field is required. Enter a text.");
        return standard;
    }
    if (const std::string *s = value->asString())
        return *s;
    error(key, "Expected a text in quotes.");
    return standard;
}

std::string ObjectReader::choice(const char *key, const std::string &standard, const std::vector<std::string> &choices)
{
    const std::string value = text(key, standard);
    if (std::find(choices.begin(), choices.end(), value) != choices.end())
        return value;
    std::string list;
    for (const std::string &c : choices)
        if (!c.empty())
            list += (list.empty() ? "" : ", ") + c;
    error(key, "\"" + value + "\" is not one of " + list + ".");
    return standard;
}

bool ObjectReader::yesNo(const char *key, bool standard)
{
    const Json *value = take(key);
    if (!value)
        return standard;
    if (const bool *b = value->asBool())
        return *b;
    error(key, "Expected true or false.");
    return standard;
}

double ObjectReader::plainNumber(const char *key, double standard, bool required)
{
    const Json *value = take(key);
    if (!value) {
        if (required)
            error(key, "This field is required. Enter a number.");
        return standard;
    }
    const double *n = value->asNumber();
    if (!n) {
        error(key, "Expected a plain number.");
        return standard;
    }
    if (const FieldInfo *field = fieldInfo(at(key))) {
        if (!(*n >= field->low && *n <= field->high)) {
            error(key, shown(*n) + " is outside " + shown(field->low) + " to " + (field->high == inf ? "infinity" : shown(field->high)) + ".");
            return standard;
        }
        if (field->kind == "integer" && *n != std::floor(*n)) {
            error(key, "Expected a whole number.");
            return standard;
        }
    }
    return *n;
}

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

Number ObjectReader::readNumber(const Json &value, const std::string &path, double low, double high)
{
    const auto wrong = [&](const std::string &message) {
        m_issues.push_back({Severity::Error, path, message});
        return Number(std::clamp(0.0, low, high));
    };
    const auto inRange = [&](double v) { return v >= low && v <= high; };
    const std::string range = shown(low) + " to " + (high == inf ? "infinity" : shown(high));
    if (const double *n = value.asNumber())
        return inRange(*n) ? Number(*n) : wrong(shown(*n) + " is outside " + range + ".");
    if (!value.asObject())
        return wrong("Expected a number.");
    if (value.find("amount")) {
        const double amount = money(value, path);
        return inRange(amount) ? Number(amount) : wrong(shown(amount) + " is outside " + range + ".");
    }
    ObjectReader reader(&value, path, m_context, m_issues);
    const std::size_t before = m_issues.size();
    Number number;
    if (reader.has("ref")) {
        number = Ref{reader.text("ref", "")};
        reader.finish();
        return number;
    }
    if (reader.has("uncertain"))
        number = Uncertain{DistributionBox(reader.readDistribution(*reader.take("uncertain"), path + "/uncertain"))};
    else if (reader.has("p50"))
        number = ThreePoint{reader.plainNumber("p10", 0, true), reader.plainNumber("p50", 0, true), reader.plainNumber("p90", 0, true)};
    else if (reader.has("likely"))
        number = Pert{reader.plainNumber("low", 0, true), reader.plainNumber("likely", 0, true), reader.plainNumber("high", 0, true)};
    else
        return wrong("Expected a number, or an uncertain one: {\"p10\", \"p50\", \"p90\"}, {\"low\", \"likely\", \"high\"} or {\"uncertain\": …}.");
    reader.finish();
    if (m_issues.size() != before)
        return number;
    const Scale scale = high <= 1 ? Scale::Bounded : Scale::Positive;
    for (const double u : {0.001, 0.1, 0.5, 0.9, 0.999}) {
        const Result<double> q = uncertainQuantile(number, scale, u);
        if (!q)
            return wrong(q.error().message);
        if (!inRange(*q))
            return wrong("Its P" + shown(u * 100) + ", " + shown(*q) + ", is outside " + range + ". Narrow the range or cap it.");
    }
    return number;
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
    return readNumber(*value, at(key), field ? field->low : 0, field ? field->high : inf);
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
    if (!family) {
        reader.error("dist", "\"" + name + "\" is no distribution. Use lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, "
                             "histogram, empirical, poisson, negative_binomial, geometric or integers.");
        return d;
    }
    d.family = *family;
    for (const char *key : {"p50", "p95", "mean", "sd", "low", "likely", "high", "dispersion"})
        if (reader.has(key))
            d.parameters[key] = reader.readNumber(*reader.take(key), path + "/" + key, -1e12, 1e12);
    for (const char *key : {"min", "max"})
        if (reader.has(key))
            d.caps[key] = reader.readNumber(*reader.take(key), path + "/" + key, -1e12, 1e12);
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
        reader.error("sample", "Samples from a calibration are not supported yet in this version. Give the values.");
    reader.take("sample");
    if (d.family == Family::Histogram)
        numbers("edges", d.values);
    else
        numbers("values", d.values);
    numbers("weights", d.weights);
    if (const Json *list = reader.take("components")) {
        if (!list->asArray() || list->asArray()->size() > 5)
            reader.error("components", "Expected a list of 2 to 5 components.");
        else
            for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
                const std::string item = path + "/components/" + std::to_string(i);
                Json part = (*list->asArray())[i];
                Component c;
                if (const Json *weight = part.find("weight"))
                    c.weight = reader.readNumber(*weight, item + "/weight", 0, 1e12);
                part.erase("weight");
                c.law = reader.readDistribution(part, item);
                d.components.push_back(std::move(c));
            }
    }
    if (const Json *list = reader.take("spikes")) {
        if (!list->asArray() || list->asArray()->size() > 100)
            reader.error("spikes", "Expected a list of {\"at\", \"weight\"}.");
        else
            for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
                ObjectReader spike(&(*list->asArray())[i], path + "/spikes/" + std::to_string(i), m_context, m_issues);
                const Json *at = spike.take("at"), *weight = spike.take("weight");
                if (!at || !weight)
                    spike.error("", "A spike needs \"at\" and \"weight\".");
                else
                    d.spikes.push_back({spike.readNumber(*at, spike.at("at"), -1e12, 1e12), spike.readNumber(*weight, spike.at("weight"), 0, 1)});
                spike.finish();
            }
    }
    reader.finish();
    return d;
}

Quantity ObjectReader::quantity(const char *key, double standard, bool isCount)
{
    const Json *value = take(key);
    if (!value)
        return standard;
    if (!value->find("dist")) {
        const FieldInfo *field = fieldInfo(at(key));
        return readNumber(*value, at(key), 0, field ? field->high : inf);
    }
    const std::size_t before = m_issues.size();
    const Distribution d = readDistribution(*value, at(key));
    if (m_issues.size() == before && allFixed(d)) {
        const Result<Law> law = isCount ? Law::makeCount(d) : Law::make(d);
        if (!law)
            error(key, law.error().message);
    }
    return d;
}

void ObjectReader::unsupported(const char *key, const std::vector<Json> &neutral)
{
    const Json *value = take(key);
    if (value && std::find(neutral.begin(), neutral.end(), *value) == neutral.end())
        error(key, "\"" + std::string(key) + "\" is not supported yet in this version. Remove it or set it to null; it is never ignored.");
}

void ObjectReader::finish()
{
    if (!m_object)
        return;
    for (const Json::Member &member : *m_object->asObject())
        if (!m_known.contains(member.first))
            m_issues.push_back({Severity::Error, at(member.first), "\"" + member.first + "\" is not a key of the plan format here. Check its spelling or remove it."});
}

} // namespace farthing::data

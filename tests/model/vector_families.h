// SPDX-License-Identifier: GPL-3.0-or-later
// The reference values' families and the product's functions that compute them. No formula lives here: a family unpacks
// inputs, calls the product and names what comes back.
#pragma once
#include "model/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace farthing::test {

/// The inputs of one reference value; a missing or mistyped one throws, naming the key.
class Inputs {
public:
    explicit Inputs(const QJsonObject &object) : m_object(object) {}
    double number(const char *key) const;
    double divisor(const char *key) const; ///< a number that is not 0
    int count(const char *key) const; ///< a whole number of sane size
    std::optional<double> optional(const char *key) const; ///< absent or null: none
    bool flag(const char *key) const;
    std::string text(const char *key) const;
    std::vector<double> list(const char *key) const;
    std::vector<std::vector<double>> table(const char *key) const;
    std::vector<Inputs> objects(const char *key) const;
    QJsonValue raw(const char *key) const;
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

private:
    QJsonObject m_object;
};

using Outputs = QJsonObject;
using Family = std::function<Outputs(const Inputs &)>;
using Families = std::map<std::string, Family>;

/// The value, or an exception with the product's message.
template <typename T>
T got(Result<T> result)
{
    if (!result)
        throw std::runtime_error("refused: " + result.error().message);
    return *result;
}

QJsonArray array(const std::vector<double> &values);

void addTaskFamilies(Families &families);
void addConversationFamilies(Families &families);
void addCachingFamilies(Families &families);
void addRatePlanFamilies(Families &families);
void addQueueingFamilies(Families &families);
void addServingFamilies(Families &families);
void addMarginFamilies(Families &families);
void addStatisticsFamilies(Families &families);

} // namespace farthing::test

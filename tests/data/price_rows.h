// SPDX-License-Identifier: GPL-3.0-or-later
// What the price tests share: messages as text, finding a row, comparing a price with its raw value.
#pragma once
#include "data/prices/import.h"

#include <QJsonValue>
#include <QtTest>

#include <cmath>
#include <map>
#include <string>

namespace farthing::data {

inline std::string said(const Result<PriceImport> &result)
{
    std::string out = result ? std::string() : result.error().message;
    if (result)
        for (const Issue &issue : result->issues)
            out += issue.path + " " + issue.message + "\n";
    return out;
}

inline const PriceRow *rowOf(const PriceSheet &sheet, const std::string &provider, const std::string &model,
                             const std::string &tier = "standard", double from = 0, const std::string &effectiveFrom = "*",
                             const std::string &window = "")
{
    for (const PriceRow &row : sheet.rows)
        if (row.provider == provider && row.model == model && row.serviceTier == tier && row.promptFromTokens == from
            && (effectiveFrom == "*" || row.effectiveFrom == effectiveFrom) && row.timeWindow == window)
            return &row;
    return nullptr;
}

inline const Charge *chargeOf(const PriceSheet &sheet, const std::string &provider, const std::string &model, const std::string &meter)
{
    for (const Charge &charge : sheet.charges)
        if (charge.provider == provider && charge.model == model && charge.meter == meter)
            return &charge;
    return nullptr;
}

/// Keys with their numbers of occurrence as one text, for comparisons with a readable difference.
inline std::string keysText(const std::map<std::string, int> &keys)
{
    std::string out;
    for (const auto &[key, count] : keys)
        out += key + " " + std::to_string(count) + "; ";
    return out;
}

/// Empty when `read` is the raw value times `scale` (both may be absent); else what differs.
inline QString differs(const std::optional<double> &read, const QJsonValue &raw, double scale)
{
    const bool has = raw.isDouble() || raw.isString();
    if (has != read.has_value())
        return QString("calculated %1, expected %2").arg(read ? QString::number(*read) : "unknown", has ? raw.toVariant().toString() : "unknown");
    if (!has)
        return {};
    const double expected = (raw.isString() ? raw.toString().toDouble() : raw.toDouble()) * scale;
    return std::fabs(*read - expected) <= 1e-11 * std::fabs(expected) ? QString()
        : QString("calculated %1, expected %2").arg(*read, 0, 'g', 17).arg(expected, 0, 'g', 17);
}

} // namespace farthing::data

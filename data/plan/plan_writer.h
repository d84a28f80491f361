// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a plan document being written.
#pragma once
#include "data/json/json.h"
#include "model/plan/plan.h"

namespace farthing::data {

Json numberJson(const Number &number);
Json quantityJson(const Quantity &quantity);
Json poolJson(const Pool &pool);
Json horizonJson(const Horizon &horizon);

/// Adds members that differ from their default.
struct Writer {
    Json j = Json::object();
    void number(const char *key, const Number &value, double standard)
    {
        if (!(value == Number(standard)))
            j.set(key, numberJson(value));
    }
    void quantity(const char *key, const Quantity &value, double standard)
    {
        if (!(value == Quantity(standard)))
            j.set(key, quantityJson(value));
    }
    void optional(const char *key, const std::optional<Number> &value)
    {
        if (value)
            j.set(key, numberJson(*value));
    }
    void text(const char *key, const std::string &value)
    {
        if (!value.empty())
            j.set(key, value);
    }
    void part(const char *key, Json value)
    {
        if (!value.asObject()->empty())
            j.set(key, std::move(value));
    }
};

} // namespace farthing::data

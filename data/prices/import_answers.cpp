// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/import_answers.h"

#include "data/prices/price_row_reader.h"

namespace farthing::data {

Json answersToJson(const ImportAnswers &answers)
{
    Json out = Json::object();
    Json columns = Json::object();
    for (const auto &[title, column] : answers.columns)
        columns.set(title, column);
    out.set("columns", columns);
    Json readings = Json::object();
    for (const auto &[title, reading] : answers.readings)
        readings.set(title, reading);
    if (!answers.readings.empty())
        out.set("readings", readings);
    for (const auto &[key, value] : {std::pair{"unit", answers.per}, {"currency", answers.currency}, {"provider", answers.provider},
                                     {"decimal", answers.decimal}, {"dates", answers.dates}})
        if (!value.empty())
            out.set(key, value);
    return out;
}

ImportAnswers answersFromJson(const Json &json)
{
    ImportAnswers out;
    if (const Json *columns = json.find("columns"); columns && columns->asObject())
        for (const auto &[title, column] : *columns->asObject())
            if (const std::string *name = column.asString(); name && (*name == "-" || columnNamed(*name)))
                out.columns[title] = *name;
    if (const Json *readings = json.find("readings"); readings && readings->asObject())
        for (const auto &[title, reading] : *readings->asObject())
            if (const std::string *word = reading.asString(); word && (*word == "comma" || *word == "point" || *word == "dmy" || *word == "mdy"))
                out.readings[title] = *word;
    const auto text = [&](std::string_view key) {
        const Json *value = json.find(key);
        return value && value->asString() ? *value->asString() : std::string();
    };
    if (isPriceUnit(text("unit")))
        out.per = text("unit");
    if (isCurrencyCode(text("currency")))
        out.currency = text("currency");
    if (text("provider").find('/') == std::string::npos)
        out.provider = text("provider");
    if (text("decimal") == "comma" || text("decimal") == "point")
        out.decimal = text("decimal");
    if (text("dates") == "dmy" || text("dates") == "mdy")
        out.dates = text("dates");
    return out;
}

} // namespace farthing::data

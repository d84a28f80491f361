// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/plan_reader.h"

#include <algorithm>
#include <cmath>

namespace farthing::data {

std::string pathPart(std::string_view key)
{
    std::string part;
    for (const char c : key)
        c == '~' ? part += "~0" : c == '/' ? part += "~1" : part += c;
    return part;
}

std::string itemPart(const Json &item, std::size_t index)
{
    const Json *id = item.find("id");
    return id && id->asString() ? pathPart(*id->asString()) : std::to_string(index);
}

std::string quoted(std::string_view text)
{
    std::string out;
    out += '"';
    out += text;
    out += '"';
    return out;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z'
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
}

std::string readId(ObjectReader &item, std::set<std::string> &ids, bool required)
{
    const Json *given = item.take("id");
    const std::string id = item.text("id", "", required);
    if (!given || !given->asString())
        return id;
    if (!isId(id))
        item.error("id", quoted(id) + " is no id: use lower-case letters, digits, - and _, starting with a letter.");
    else if (!ids.insert(id).second)
        item.error("id", "The id " + quoted(id) + " is used twice in this list. Rename one.");
    return id;
}

ObjectReader::ObjectReader(const Json *value, std::string path, const Plan &context, Issues &issues)
    : m_object(value && value->asObject() ? value : nullptr), m_path(std::move(path)), m_context(context), m_issues(issues)
{
    if (value && !m_object)
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
    error(key, quoted(value) + " is not one of " + list + ".");
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
        if (const Status inRange = checkNumber(*n, Scale::Free, field->low, field->high); !inRange) {
            error(key, inRange.error().message);
            return standard;
        }
        if (field->kind == "integer" && *n != std::floor(*n)) {
            error(key, "Expected a whole number.");
            return standard;
        }
    }
    return *n;
}

const Json *ObjectReader::takeList(const char *key, std::size_t most)
{
    const Json *list = take(key);
    if (!list)
        return nullptr;
    if (list->asArray() && list->asArray()->size() <= most)
        return list;
    error(key, list->asArray() ? "At most " + std::to_string(most) + " items are read here." : "Expected a list [ … ] here.");
    return nullptr;
}

void ObjectReader::unsupported(const char *key, const std::vector<Json> &neutral)
{
    const Json *value = take(key);
    if (value && std::find(neutral.begin(), neutral.end(), *value) == neutral.end())
        error(key, quoted(key) + " is not supported yet in this version. Remove it or set it to null; it is never ignored.");
}

void ObjectReader::finish()
{
    if (!m_object)
        return;
    for (const Json::Member &member : *m_object->asObject())
        if (!m_known.contains(member.first))
            error(member.first, quoted(member.first) + " is not a key of the plan format here. Check its spelling or remove it.");
}

} // namespace farthing::data

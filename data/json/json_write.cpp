// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace farthing::data {
namespace {

void writeNumber(std::string &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    if (value == 0.0)
        value = 0.0; // equal values have one text: -0 is written as 0
    char buffer[40];
    auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    const std::string_view shortest(buffer, std::size_t(end - buffer));
    // Whole numbers beyond 64 bits do not parse back: those are written with an exponent.
    if (shortest.size() > 17 && shortest.find_first_of(".e") == std::string_view::npos)
        end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    out.append(buffer, end);
}

void writeText(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[(c >> 4) & 0xF];
                out += digits[c & 0xF];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

/// Short lists and objects of plain values stay on one line: {"dist": "lognormal", "p50": 900, "p95": 3200}.
bool isSmall(const Json &value)
{
    const auto plain = [](const Json &item) { return !item.asArray() && !item.asObject(); };
    if (const Json::Array *items = value.asArray())
        return items->size() <= 12 && std::all_of(items->begin(), items->end(), plain);
    if (const Json::Object *members = value.asObject())
        return members->size() <= 5
            && std::all_of(members->begin(), members->end(), [&](const Json::Member &m) { return plain(m.second); });
    return true;
}

class Writer {
public:
    Writer(int indent, bool sorted) : m_indent(indent), m_sorted(sorted) {}

    void write(const Json &value, int depth)
    {
        if (value.isNull())
            out += "null";
        else if (const bool *flag = value.asBool())
            out += *flag ? "true" : "false";
        else if (const double *number = value.asNumber())
            writeNumber(out, *number);
        else if (const std::string *text = value.asString())
            writeText(out, *text);
        else if (value.asArray())
            writeArray(value, depth);
        else
            writeObject(value, depth);
    }

    std::string out;

private:
    void separate(bool first, bool oneLine, int depth)
    {
        if (!first)
            out += ',';
        if (m_indent > 0 && !oneLine) {
            out += '\n';
            out.append(std::size_t(m_indent * depth), ' ');
        } else if (m_indent > 0 && !first) {
            out += ' ';
        }
    }
    void close(char bracket, bool empty, bool oneLine, int depth)
    {
        if (m_indent > 0 && !oneLine && !empty) {
            out += '\n';
            out.append(std::size_t(m_indent * depth), ' ');
        }
        out += bracket;
    }
    void writeArray(const Json &value, int depth)
    {
        const bool oneLine = isSmall(value);
        out += '[';
        bool first = true;
        for (const Json &item : *value.asArray()) {
            separate(first, oneLine, depth + 1);
            first = false;
            write(item, depth + 1);
        }
        close(']', first, oneLine, depth);
    }
    void writeObject(const Json &value, int depth)
    {
        const bool oneLine = depth > 0 && isSmall(value);
        std::vector<const Json::Member *> members;
        for (const Json::Member &member : *value.asObject())
            members.push_back(&member);
        if (m_sorted)
            std::stable_sort(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        out += '{';
        bool first = true;
        for (const Json::Member *member : members) {
            separate(first, oneLine, depth + 1);
            first = false;
            writeText(out, member->first);
            out += m_indent > 0 ? ": " : ":";
            write(member->second, depth + 1);
        }
        close('}', first, oneLine, depth);
    }

    int m_indent;
    bool m_sorted;
};

} // namespace

std::string writeJson(const Json &value, int indent)
{
    Writer writer(indent, false);
    writer.write(value, 0);
    if (indent > 0)
        writer.out += '\n';
    return writer.out;
}

std::string canonicalJson(const Json &value)
{
    Writer writer(0, true);
    writer.write(value, 0);
    return writer.out;
}

} // namespace farthing::data

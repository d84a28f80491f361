// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/pool_rename.h"

#include "data/plan/plan_reader.h"

namespace farthing::data {

namespace {

const std::string list = "/pools";

bool isText(const Json *value, const std::string &text) { return value && value->asString() && *value->asString() == text; }

class Renaming {
public:
    Renaming(const std::string &from, const std::string &to) : m_from(from), m_to(to) {}

    /// A pool, or a list of them.
    void pools(Json &value)
    {
        if (Json::Array *items = value.asArray())
            for (Json &item : *items)
                pools(item);
        m_taken = m_taken || isText(value.find("id"), m_to);
        if (isText(value.find("id"), m_from)) {
            value.set("id", m_to);
            m_found = true;
        }
    }
    void names(Json &value)
    {
        if (Json::Array *items = value.asArray())
            for (Json &item : *items)
                names(item);
        if (const std::string *text = value.asString())
            value = renamed(*text);
        Json::Object *members = value.asObject();
        if (!members)
            return;
        const Json *set = value.find("set"); // a scenario's change
        const std::string path = set && set->asString() ? *set->asString() : std::string();
        for (auto &[key, member] : *members)
            if (key == "to" && (path == list || path == list + "/" + m_from))
                pools(member);
            else if (key == "pool" && isText(&member, m_from))
                member = m_to;
        for (auto &[key, member] : *members)
            names(member);
    }
    bool found() const { return m_found; }
    bool taken() const { return m_taken; }

private:
    std::string renamed(const std::string &text) const
    {
        if (text == "pool:" + m_from)
            return "pool:" + m_to;
        const std::string path = list + "/" + m_from;
        return text == path || text.starts_with(path + "/") ? list + "/" + m_to + text.substr(path.size()) : text;
    }
    const std::string &m_from, &m_to;
    bool m_found = false, m_taken = false;
};

} // namespace

Status renamePool(Json &document, const std::string &from, const std::string &to)
{
    if (from == to)
        return Nothing{};
    if (!isId(to))
        return Error{quoted(to) + " is no id: use lower-case letters, digits, - and _, starting with a letter."};
    Json next = document;
    Renaming renaming(from, to);
    if (Json *pools = next.find("pools"))
        renaming.pools(*pools);
    renaming.names(next);
    if (renaming.taken())
        return Error{"The id " + quoted(to) + " is used twice in this list. Rename one."};
    if (!renaming.found())
        {
        const std::string path = list + "/" + from;
        return Error{"This plan has nothing at " + path + "."};
    }
    document = std::move(next);
    return Nothing{};
}

} // namespace farthing::data

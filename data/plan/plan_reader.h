// SPDX-License-Identifier: GPL-3.0-or-later
// A cursor that carries its path: reads values, checks ranges by the schema, refuses what it does not know.
#pragma once
#include "data/plan/plan_json.h"

#include <set>

namespace farthing::data {

/// One JSON object being read. Every key that is asked for is known; finish() refuses the others.
class ObjectReader {
public:
    ObjectReader(const Json *value, std::string path, const Plan &context, Issues &issues);
    bool exists() const { return m_object; }
    const std::string &path() const { return m_path; }
    std::string at(std::string_view key) const { return m_path + "/" + std::string(key); }
    const Json *take(const char *key);              ///< nullptr when absent or null
    bool has(const char *key) const;
    ObjectReader child(const char *key);
    std::string text(const char *key, const std::string &standard, bool required = false);
    std::string choice(const char *key, const std::string &standard, const std::vector<std::string> &choices);
    bool yesNo(const char *key, bool standard);
    double plainNumber(const char *key, double standard, bool required = false);
    Number number(const char *key, double standard, bool required = false);
    std::optional<Number> optionalNumber(const char *key);
    Quantity quantity(const char *key, double standard, bool isCount);
    /// Keys of the format that this version cannot compute: an error unless null or neutral.
    void unsupported(const char *key, const std::vector<Json> &neutral = {});
    void error(std::string_view key, const std::string &message);
    void finish();

    Number readNumber(const Json &value, const std::string &path, double low, double high);
    const Plan &context() const { return m_context; }
    Issues &issues() { return m_issues; }

private:
    Distribution readDistribution(const Json &value, const std::string &path);
    double money(const Json &value, const std::string &path);
    const Json *m_object;
    std::string m_path;
    const Plan &m_context;                          ///< for fx of money values
    Issues &m_issues;
    std::set<std::string, std::less<>> m_known;
};

Stage readStage(ObjectReader stage, std::set<std::string> &ids);
Pool readPool(ObjectReader pool);
bool isId(std::string_view text);
const char *familyName(Family family);
std::optional<Family> familyNamed(std::string_view name);

} // namespace farthing::data

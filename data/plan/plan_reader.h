// SPDX-License-Identifier: GPL-3.0-or-later
// A cursor that carries its path: reads values, checks ranges by the schema, refuses what it does not know.
#pragma once
#include "data/plan/plan_json.h"
#include "model/distribution/law.h"

#include <set>

namespace farthing::data {

/// A key as a part of a path: "~" and "/" escaped.
std::string pathPart(std::string_view key);
/// Lower-case letters, digits, - and _, starting with a letter.
bool isId(std::string_view text);
/// How a list item is addressed: by its id, else by its position.
std::string itemPart(const Json &item, std::size_t index);
std::string quoted(std::string_view text);

/// One JSON object being read. Every key that is asked for is known; finish() refuses the others.
class ObjectReader {
public:
    ObjectReader(const Json *value, std::string path, const Plan &context, Issues &issues);
    bool exists() const { return m_object; }
    const std::string &path() const { return m_path; }
    std::string at(std::string_view key) const { return m_path + '/' + pathPart(key); }
    const Json *take(const char *key);              ///< nullptr when absent or null
    bool has(const char *key) const;                ///< given and not null
    bool contains(const char *key) const { return m_object && m_object->find(key); }
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

    /// `isMoney`: {"amount", "currency"} is allowed and converted.
    Number readNumber(const Json &value, const std::string &path, double low, double high, bool isMoney = false);
    /// Calls read(item, path) for each item of a list; refuses anything else and more than `most` items.
    template <typename Read>
    void each(const char *key, std::size_t most, Read read)
    {
        const Json *list = takeList(key, most);
        for (std::size_t i = 0; list && i < list->asArray()->size(); ++i) {
            const Json &item = (*list->asArray())[i];
            read(ObjectReader(&item, at(key) + '/' + itemPart(item, i), m_context, m_issues));
        }
    }
    /// Calls read(text) for each item of a list of texts.
    template <typename Read>
    void eachText(const char *key, std::size_t most, Read read)
    {
        const Json *list = takeList(key, most);
        for (std::size_t i = 0; list && i < list->asArray()->size(); ++i) {
            if (const std::string *text = (*list->asArray())[i].asString())
                read(*text);
            else
                m_issues.push_back({Severity::Error, at(key) + '/' + std::to_string(i), "Expected a text in quotes."});
        }
    }
    const Plan &context() const { return m_context; }
    Issues &issues() { return m_issues; }

private:
    const Json *takeList(const char *key, std::size_t most);
    Distribution readDistribution(const Json &value, const std::string &path);
    double money(const Json &value, const std::string &path);
    const Json *m_object;
    std::string m_path;
    const Plan &m_context;                          ///< for fx of money values
    Issues &m_issues;
    std::set<std::string, std::less<>> m_known;
};

Stage readStage(ObjectReader stage, std::set<std::string> &ids);
Pool readPool(ObjectReader pool, std::set<std::string> &ids);
/// `plan`: with its prices, whose commitments events name.
Horizon readHorizon(ObjectReader horizon, const Plan &plan);
/// Twelve weights; empty where none are given.
std::vector<double> readSeason(ObjectReader &demand);
/// Reads "id": lower-case letters, digits, - and _, starting with a letter, once in its list.
std::string readId(ObjectReader &item, std::set<std::string> &ids, bool required);
/// Reads "commitments" under prices; two that cover the same spend are refused.
void readCommitments(ObjectReader &prices, std::vector<Commitment> &commitments);
/// Checks the list of scenarios, their chains and the paths they set.
void readScenarios(ObjectReader &root, const Json &document);
/// Pools and {"ref"}s that name nothing, run in circles or bring a value out of range.
void checkReferences(const Plan &plan, Issues &issues);
bool isMoney(const FieldInfo *field);

/// Whether the number, uncertain or not, stays in its range from its P0.1 to its P99.9.
Status checkNumber(const Number &number, Scale scale, double low, double high);
/// Whether the law exists for all values its numbers may take. Numbers that are references are not looked at.
Status checkLaw(const Distribution &law, bool isCount, double high);
const char *familyName(Family family);
std::optional<Family> familyNamed(std::string_view name);

} // namespace farthing::data

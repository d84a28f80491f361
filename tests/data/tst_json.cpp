// SPDX-License-Identifier: GPL-3.0-or-later
// JSON values: parsing with places in messages, exact numbers, key order, paths by id.
#include "data/json/json.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace farthing;
using namespace farthing::data;

class TestJson : public QObject {
    Q_OBJECT
private slots:
    void keepsOrderAndNumbers();
    void refuses_data();
    void refuses();
    void depth();
    void size();
    void roundTripsNumbers();
    void roundTripsTexts();
    void writesNoNan();
    void canonicalIgnoresOrder();
    void findsById();
    void setsAndRemoves();
    void setErrorsNameThePart_data();
    void setErrorsNameThePart();
    void anyBytes();
};

namespace {

Json parsed(std::string_view text)
{
    const Result<Json> json = parseJson(text);
    return json ? *json : Json("broken: " + json.error().message);
}

const char *const document = R"({"pipeline":{"stages":[{"id":"rubric","route":[{"model":"a/b"},{"model":"c/d"}]},
    {"id":"0","calls":2}]},"fixed_costs":[{"name":"first"},{"id":"team","name":"second"}],"odd/key~":{"x":1}})";

} // namespace

void TestJson::keepsOrderAndNumbers()
{
    const Json json = parsed("\xEF\xBB\xBF {\"z\":1,\"a\":[true,null,-2.5e-3],\"m\":{\"\\u00e4\":\"\\ud83d\\ude00\"}}\n");
    const Json::Object *members = json.asObject();
    QVERIFY(members);
    QCOMPARE(members->size(), std::size_t(3));
    QCOMPARE(members->at(0).first, std::string("z"));
    QCOMPARE(members->at(1).first, std::string("a"));
    QCOMPARE(*json.find("a")->asArray()->at(2).asNumber(), -2.5e-3);
    QCOMPARE(*json.find("m")->find("\xC3\xA4")->asString(), std::string("\xF0\x9F\x98\x80"));
    QCOMPARE(*parsed("9007199254740991").asNumber(), 9007199254740991.0);
    QCOMPARE(*parsed("18446744073709551615").asNumber(), 18446744073709551615.0);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *text, const char *message) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(message);
    };
    row("empty", "", "line 1, column 1: the document is empty");
    row("blank", "  \n ", "the document is empty");
    row("duplicate", "{\"a\":1,\n  \"b\":2, \"a\":3}", "line 2, column 10: the key \"a\" is given twice");
    row("duplicate, escaped", "{\"a\":1,\"\\u0061\":3}", "line 1, column 8: the key \"a\" is given twice");
    row("duplicate, nested", "[{\"x\":{\"k\":1,\"k\":2}}]", "line 1, column 14");
    row("nan", "{\"a\":\n NaN}", "line 2, column 2: not a JSON number");
    row("infinity", "[-Infinity]", "line 1, column 2: not a JSON number");
    row("overflow", "[1, 1e999]", "line 1, column 5: the number is too large");
    row("trailing comma", "[1,2,]", "line 1, column 6: a value is expected");
    row("trailing comma, object", "{\"a\":1,}", "line 1, column 8: a key in quotes");
    row("comment", "{// no\n}", "line 1, column 2: a key in quotes");
    row("single quotes", "{'a':1}", "line 1, column 2");
    row("no colon", "{\"a\" 1}", "line 1, column 6: a colon");
    row("unclosed", "{\"a\":[1,2", "line 1, column 10: a comma or ]");
    row("unclosed text", "[\"abc", "line 1, column 2: the text that starts here");
    row("rest", "{} {}", "line 1, column 4: text after the end");
    row("leading zero", "[01]", "line 1, column 2: a number starts with");
    row("no digits", "[1.]", "line 1, column 4: a digit");
    row("half surrogate", "[\"\\ud800\"]", "line 1, column 3: half of a surrogate pair");
    row("escape", "[\"\\x\"]", "line 1, column 3: an unknown escape");
    row("control", "[\"a\tb\"]", "line 1, column 4: a control character");
    row("not utf-8", "[\"a\xFF\"]", "line 1, column 4: not valid UTF-8");
    row("column in characters", "[\"\xC3\xA4\xC3\xA4\", x]", "line 1, column 8: a value");
    row("word", "[tru]", "line 1, column 2: a value");
    row("huge integer", "[123456789012345678901234567890]", "line 1, column 2: a whole number of more than 19 digits");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const Result<Json> json = parseJson(text.toStdString());
    QVERIFY(!json);
    QVERIFY2(QByteArray::fromStdString(json.error().message).contains(message), json.error().message.c_str());
}

void TestJson::depth()
{
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    QVERIFY(parseJson(nested(64)));
    for (const std::size_t levels : {std::size_t(65), std::size_t(2000), std::size_t(300000)}) {
        const Result<Json> json = parseJson(nested(levels));
        QVERIFY(!json);
        QCOMPARE(json.error().message, std::string("line 1, column 65: nested more than 64 levels deep"));
    }
}

void TestJson::size()
{
    QVERIFY(parseJson("[1,2]", 5));
    QVERIFY(!parseJson("[1,2]", 4));
}

void TestJson::roundTripsNumbers()
{
    std::mt19937_64 random(7);
    std::vector<double> numbers = {0.1, 1e20, 123456789012345680000.0, 1e21, 5e-324, 1.7976931348623157e308, 1e15, 1e16, 1e17, 1e18,
                                   9007199254740993.0, 18446744073709551616.0, 36893488147419103232.0, -0.25, 0.0};
    while (numbers.size() < 20000) {
        const std::uint64_t bits = random();
        double value;
        std::memcpy(&value, &bits, sizeof value);
        numbers.push_back(std::isfinite(value) ? value : double(bits));
        numbers.push_back(double(bits >> (random() % 64)));
    }
    for (const double value : numbers) {
        const std::string text = writeJson(Json(value), 0);
        const Result<Json> back = parseJson(text);
        QVERIFY2(back && *back->asNumber() == value, text.c_str());
    }
    QCOMPARE(writeJson(Json(1200), 0), std::string("1200"));
    QCOMPARE(writeJson(Json(0.1), 0), std::string("0.1"));
    QCOMPARE(writeJson(Json(-0.0), 0), std::string("0"));
}

void TestJson::roundTripsTexts()
{
    std::string all;
    for (int c = 0; c < 128; ++c)
        all += static_cast<char>(c);
    const Json json = Json::Object{{all, Json(all + "\xE2\x82\xAC")}, {"", Json::array()}, {"o", Json::object()}};
    QCOMPARE(parsed(writeJson(json)), json);
    QCOMPARE(parsed(writeJson(json, 0)), json);
    QVERIFY(writeJson(json, 0).find('\n') == std::string::npos);
}

void TestJson::writesNoNan()
{
    QCOMPARE(writeJson(Json::Array{Json(std::nan("")), Json(std::numeric_limits<double>::infinity())}, 0), std::string("[null,null]"));
}

void TestJson::canonicalIgnoresOrder()
{
    const Json a = parsed(R"({"b":[1,{"y":2,"x":1}],"a":1.50})"), b = parsed(R"( {"a":1.5, "b":[1,{"x":1,"y":2}]} )");
    QCOMPARE(canonicalJson(a), std::string(R"({"a":1.5,"b":[1,{"x":1,"y":2}]})"));
    QCOMPARE(canonicalJson(a), canonicalJson(b));
    QVERIFY(canonicalJson(a) != canonicalJson(parsed(R"({"b":[{"y":2,"x":1},1],"a":1.5})")));
}

void TestJson::findsById()
{
    const Json json = parsed(document);
    QCOMPARE(*findPath(json, "/pipeline/stages/rubric/route/1/model")->asString(), std::string("c/d"));
    QCOMPARE(*findPath(json, "/pipeline/stages/0/calls")->asNumber(), 2.0); // the id "0", not the first stage
    QVERIFY(!findPath(json, "/pipeline/stages/1"));                         // has an id: not addressed by position
    QCOMPARE(*findPath(json, "/fixed_costs/0/name")->asString(), std::string("first"));
    QCOMPARE(*findPath(json, "/fixed_costs/team/name")->asString(), std::string("second"));
    QCOMPARE(*findPath(json, "/odd~1key~0/x")->asNumber(), 1.0);
    QVERIFY(findPath(json, "") == &json);
    for (const char *path : {"pipeline", "/", "/nothing", "/pipeline/stages/rubric/route/2", "/pipeline/stages/rubric/route/-1",
                             "/pipeline/stages/rubric/route/", "/fixed_costs/0/name/x", "/fixed_costs/99999999999999999999"})
        QVERIFY2(!findPath(json, path), path);
}

void TestJson::setsAndRemoves()
{
    Json json = parsed(document);
    QVERIFY(setPath(json, "/pipeline/stages/rubric/route/0/attempts", Json(2)));
    QCOMPARE(*findPath(json, "/pipeline/stages/rubric/route/0/attempts")->asNumber(), 2.0);
    QVERIFY(setPath(json, "/pipeline/stages/rubric/route/1", Json(Json::Object{{"model", "e/f"}})));
    QCOMPARE(*findPath(json, "/pipeline/stages/rubric/route/1/model")->asString(), std::string("e/f"));
    QVERIFY(removePath(json, "/pipeline/stages/rubric/route/0"));
    QCOMPARE(findPath(json, "/pipeline/stages/rubric/route")->asArray()->size(), std::size_t(1));
    QVERIFY(removePath(json, "/fixed_costs/team"));
    QVERIFY(!removePath(json, "/fixed_costs/team"));
    QVERIFY(setPath(json, "", Json(1)));
    QCOMPARE(json, Json(1));
}

void TestJson::setErrorsNameThePart_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("missing id") << QByteArray("/pipeline/stages/rubrik/calls") << QByteArray("there is no \"rubrik\" at /pipeline/stages/rubrik");
    QTest::newRow("missing object") << QByteArray("/targets/gross_margin") << QByteArray("there is no \"targets\" at /targets");
    QTest::newRow("no appending") << QByteArray("/pipeline/stages/new") << QByteArray("there is no \"new\"");
    QTest::newRow("not an object") << QByteArray("/fixed_costs/team/name/x") << QByteArray("is not an object");
    QTest::newRow("no slash") << QByteArray("fixed_costs") << QByteArray("does not name a field");
}

void TestJson::setErrorsNameThePart()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, message);
    Json json = parsed(document);
    const Json before = json;
    const Status done = setPath(json, path.toStdString(), Json(1));
    QVERIFY(!done);
    QVERIFY2(QByteArray::fromStdString(done.error().message).contains(message), done.error().message.c_str());
    QCOMPARE(json, before);
}

void TestJson::anyBytes()
{
    // Damaged documents parse or give a place; none crashes, and both readings of the text agree on what is valid.
    std::mt19937_64 random(11);
    const std::string base = document;
    for (int i = 0; i < 20000; ++i) {
        std::string text = base;
        for (std::size_t edits = 1 + random() % 3; edits > 0; --edits) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
            case 0: text[at] = static_cast<char>(random() % 256); break;
            case 1: text.erase(at, 1 + random() % 4); break;
            case 2: text.insert(at, 1, "{}[],:\"\\0e-u"[random() % 12]); break;
            default: text.resize(at); break;
            }
            if (text.empty())
                text = " ";
        }
        const Result<Json> json = parseJson(text);
        if (json)
            QCOMPARE(parsed(writeJson(*json)), *json);
        else
            QVERIFY2(json.error().message.starts_with("line "), json.error().message.c_str());
        if (!json)
            QVERIFY2(json.error().message.find("simdjson") == std::string::npos, text.c_str());
    }
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"

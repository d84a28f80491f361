// SPDX-License-Identifier: GPL-3.0-or-later
// JSON price lists in small: recognised by shape, never by name; each entry read, refused or set aside, with its reason.
#include "tests/data/price_rows.h"

#include <QFile>

using namespace farthing;
using namespace farthing::data;

namespace {

const std::string fixtures = FARTHING_SOURCE_DIR "/tests/fixtures/prices/";

} // namespace

class TestPriceShapes : public QObject {
    Q_OBJECT
private slots:
    void fixturesByShape_data();
    void fixturesByShape();
    void unknownShapesAreRefused_data();
    void unknownShapesAreRefused();
    void genaiDatesTiersAndWindows();
    void openRouterRoutersAndAliases();
    void langfuseSynonyms();
    void llmPricesLongPrompts();
    void brokenEntriesAreRefusedOneByOne();
};

void TestPriceShapes::fixturesByShape_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("read");
    QTest::newRow("genai") << "genai.json" << "genai-prices" << 3;
    QTest::newRow("openrouter") << "openrouter.json" << "OpenRouter" << 1;
    QTest::newRow("models.dev") << "models_dev.json" << "models.dev" << 2;
    QTest::newRow("llm-prices") << "llm_prices.json" << "llm-prices" << 3;
    QTest::newRow("langfuse") << "langfuse.json" << "Langfuse" << 2;
}

/// The name says nothing: each fixture is read under another format's name.
void TestPriceShapes::fixturesByShape()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, read);
    QFile device(QString::fromStdString(fixtures) + file);
    QVERIFY2(device.open(QIODevice::ReadOnly), qPrintable(file));
    const auto result = importPrices(device.readAll().toStdString(), "litellm.csv");
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(QString::fromStdString(result->format), format);
    QVERIFY2(result->read == read, said(result).c_str());
    QCOMPARE(result->entries, result->read + result->refused + result->otherwise);
    for (const PriceRow &row : result->sheet.rows)
        QVERIFY(row.fileRow >= 1 && row.file == "litellm.csv" && !row.source.empty());
}

void TestPriceShapes::unknownShapesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("list of numbers") << QByteArray("[1, 2, 3]");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("text") << QByteArray("[\"gpt-4o\"]");
    QTest::newRow("own schema") << QByteArray(R"({"prices": [{"model": "a", "input": 1}]})");
    QTest::newRow("data without pricing") << QByteArray(R"({"data": [{"id": "a"}]})");
    QTest::newRow("provider without models") << QByteArray(R"({"acme": {"models": {"a": {"cost": {"input": 1}}}}, "other": 3})");
    QTest::newRow("cents per token") << QByteArray(R"({"gpt-4o": {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0.00025}}}}})");
}

void TestPriceShapes::unknownShapesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto result = importPrices(json.toStdString(), "x.json");
    QVERIFY(!result);
    for (const char *expected : {"x.json", "litellm_provider", "genai-prices", "OpenRouter", "models.dev", "price_history", "modelName"})
        QVERIFY2(said(result).find(expected) != std::string::npos, said(result).c_str());
}

void TestPriceShapes::genaiDatesTiersAndWindows()
{
    const auto result = importPriceFile(fixtures + "genai.json");
    QVERIFY2(bool(result), said(result).c_str());
    const PriceRow *first = rowOf(result->sheet, "acme", "dated", "standard", 0, ""), *later = rowOf(result->sheet, "acme", "dated", "standard", 0, "2027-01-01");
    QVERIFY(first && later);
    QCOMPARE(first->effectiveTo, std::string("2027-01-01")); // half-open: the day belongs to the later price
    QVERIFY(first->input == 1.0 && later->input == 2.0 && later->effectiveTo.empty());
    const PriceRow *high = rowOf(result->sheet, "acme", "tiered", "standard", 200001);
    QVERIFY(high && high->input == 6.0 && high->output == 15.0); // a meter without tiers keeps its price
    QVERIFY(!rowOf(result->sheet, "acme", "tiered", "standard", 200000));
    const PriceRow *window = rowOf(result->sheet, "acme", "hours", "standard", 0, "", "00:30-16:30 UTC");
    QVERIFY(window && window->input == 0.27);
    QCOMPARE(rowOf(result->sheet, "acme", "tiered")->aliases, std::vector<std::string>{"tiered-latest"}); // whole names only
    QCOMPARE(result->otherwise, 1);
}

void TestPriceShapes::openRouterRoutersAndAliases()
{
    const auto result = importPriceFile(fixtures + "openrouter.json");
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->refused, 2);
    QCOMPARE(result->otherwise, 1);
    const PriceRow *row = rowOf(result->sheet, "openrouter", "acme/one"), *high = rowOf(result->sheet, "openrouter", "acme/one", "standard", 200000);
    QVERIFY(row && high);
    QCOMPARE(row->output.value(), 0.6);
    QVERIFY(!high->cachedInput && high->output == 0.9); // what an override does not say is unknown
    QVERIFY(row->capabilities[int(Capability::Tools)] == Known::Yes && row->capabilities[int(Capability::Vision)] == Known::No
            && row->capabilities[int(Capability::JsonSchema)] == Known::No);
    QVERIFY2(said(result).find("acme/prose: Refused: prompt \"ask us\" is not a number") != std::string::npos, said(result).c_str());
    QCOMPARE(keysText(result->unknownKeys), std::string("colour 1; "));
}

void TestPriceShapes::langfuseSynonyms()
{
    const auto result = importPriceFile(fixtures + "langfuse.json");
    QVERIFY2(bool(result), said(result).c_str());
    const PriceRow *row = rowOf(result->sheet, "openai", "gpt-x");
    QVERIFY(row && row->input == 2.5 && row->cachedInput == 1.25); // three names, one price: not 3.75
    QVERIFY2(said(result).find("contradicts another name of the same meter") != std::string::npos, said(result).c_str());
    QVERIFY(rowOf(result->sheet, "openai", "gpt-x", "priority", 272001));
    const PriceRow *embedding = rowOf(result->sheet, "openai", "text-embedding-x");
    QVERIFY(embedding && embedding->input == 0.02 && !embedding->output);
    QVERIFY2(said(result).find("nobody: Refused: neither its match pattern nor its tokenizer tells the provider") != std::string::npos, said(result).c_str());
    QVERIFY2(said(result).find("Refused the tier \"Moon\": its condition on \"moon\" is not understood") != std::string::npos, said(result).c_str());
}

void TestPriceShapes::llmPricesLongPrompts()
{
    const auto result = importPriceFile(fixtures + "llm_prices.json");
    QVERIFY2(bool(result), said(result).c_str());
    const PriceRow *high = rowOf(result->sheet, "acme", "one", "standard", 272001);
    QVERIFY(high && high->input == 2.0);
    QVERIFY(rowOf(result->sheet, "acme", "lonely-200k")); // no base to belong to
    QVERIFY2(said(result).find("there is no lonely") != std::string::npos, said(result).c_str());
    QVERIFY2(said(result).find("backwards: Refused: a price ends on 2026-01-01, before it begins") != std::string::npos, said(result).c_str());
}

void TestPriceShapes::brokenEntriesAreRefusedOneByOne()
{
    const auto result = importPrices(R"({"acme": {"models": {"good": {"cost": {"input": 1, "output": 2}}, "text": {"cost": {"input": "much", "output": 2}},
        "list": {"cost": []}, "negative": {"cost": {"input": -1, "output": 2}}, "huge": {"cost": {"input": 3000, "output": 2}},
        "step": {"cost": {"input": 1, "output": 2, "tiers": [{"input": 2, "output": 3, "tier": {"type": "hour", "size": 3}}]}},
        "slip": {"cost": {"input": 1, "output": 2, "tiers": [{"input": 50, "output": 3, "tier": {"type": "context", "size": 1000}}]}},
        "number": 5, "none": {}}}})", "x.json");
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->read, 2);
    QCOMPARE(result->refused, 6);
    QCOMPARE(result->otherwise, 1);
    for (const char *reason : {"acme/text: Refused: input \"much\" is not a number", "acme/list: Refused: cost is not an object",
                               "acme/negative: Refused: the input price is negative", "acme/huge: Refused: the input price of 3000 USD",
                               "acme/step: Refused: one of its tiers is not by context size", "acme/number: Refused: it is not an object",
                               "acme/slip: Refused the standard from 1001 tokens row: its input price of 50 is 50 times"})
        QVERIFY2(said(result).find(reason) != std::string::npos, (std::string(reason) + " expected in: " + said(result)).c_str());
}

QTEST_APPLESS_MAIN(TestPriceShapes)
#include "tst_price_shapes.moc"

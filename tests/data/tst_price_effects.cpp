// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do: versions, models kept, the effect on every scenario.
#include "data/plan/price_effects.h"
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "model/economics/evaluate.h"
#include "tests/support/plan_fixtures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace farthing;
using namespace farthing::data;
using namespace farthing::test;

namespace {

/// The bundled sheet as somebody else's file: every price of a provider times a factor, some models left out.
PriceSheet changed(double factor, const std::string &provider, const std::string &without = {})
{
    PriceSheet sheet = bundledSheet();
    sheet.name = "prices.csv";
    std::erase_if(sheet.rows, [&](const PriceRow &row) { return row.provider + "/" + row.model == without; });
    for (PriceRow &row : sheet.rows)
        if (row.provider == provider)
            for (auto field : {&PriceRow::input, &PriceRow::cachedInput, &PriceRow::cacheWrite, &PriceRow::cacheWrite1h, &PriceRow::output, &PriceRow::reasoningOutput})
                if (row.*field)
                    row.*field = *(row.*field) * factor;
    sheet.hash = sheetHash(sheet);
    return sheet;
}

std::string firstModel(const Json &document) { return *findPath(document, "/pipeline/stages/evaluate/route/0/model")->asString(); }

} // namespace

class PriceEffects : public QObject {
    Q_OBJECT
private slots:
    void importingTwiceChangesNothing();
    void versionsAreNotOverwritten();
    void aDroppedModelIsKept();
    void aBrokenPlanLosesNoModel();
    void rowsCanBeExcluded();
    void everyScenarioIsCompared();
    void anEffectIsThatOfEvaluate();
    void aStopLeavesTheRestOut();
    void aListOfGpusJoinsTheSheet();
};

/// A list without a token price is no other rate card: it joins, replaces itself, and doing it twice changes nothing.
void PriceEffects::aListOfGpusJoinsTheSheet()
{
    Json document = samplePlan("screening");
    ImportAnswers answers;
    answers.provider = "lambda";
    const std::string head = "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice\n";
    const auto list = importPrices(head + "g8,H100,8.0,8,64,31.92,us,,\n", "lambda.csv", answers);
    QVERIFY(bool(list));
    const Reimport first = prepareImport(list->sheet, document, bundledSheet(), {});
    QVERIFY(!first.changesNothing && first.kept.empty());
    QVERIFY(first.sheet.rows == bundledSheet().rows && first.sheet.date == bundledSheet().date);
    QCOMPARE(first.sheet.name, std::string("bundled + lambda.csv"));
    QCOMPARE(first.sheet.capacity.size(), bundledSheet().capacity.size() + 1);
    setPath(document, "/prices/sheet", first.sheet.name);
    QVERIFY(prepareImport(list->sheet, document, first.sheet, std::vector<PriceSheet>{first.sheet}).changesNothing);
    const auto cheaper = importPrices(head + "g8,H100,8.0,8,64,20,us,,\n", "lambda.csv", answers);
    const Reimport second = prepareImport(cheaper->sheet, document, first.sheet, std::vector<PriceSheet>{first.sheet});
    QCOMPARE(second.sheet.capacity.size(), first.sheet.capacity.size()); // in place of the old row of that file
    QCOMPARE(second.sheet.capacity.back().price.value(), 20.0);
    QCOMPARE(second.sheet.name, std::string("bundled + lambda.csv (2)"));
}

void PriceEffects::importingTwiceChangesNothing()
{
    Json document = samplePlan("screening");
    const PriceSheet file = changed(1.1, "anthropic", firstModel(document));
    const Reimport first = prepareImport(file, document, bundledSheet(), {});
    QVERIFY(!first.changesNothing && !first.isKnown);
    QCOMPARE(first.kept.size(), 1u);
    setPath(document, "/prices/sheet", first.sheet.name);
    const std::vector<PriceSheet> held{first.sheet};
    const Reimport second = prepareImport(file, document, first.sheet, held);
    QVERIFY(second.changesNothing);
    QVERIFY(second.sheet == first.sheet);
    // Back to the bundled sheet, then the file again: the version that is there is pinned.
    setPath(document, "/prices/sheet", "bundled");
    const Reimport third = prepareImport(file, document, bundledSheet(), held);
    QVERIFY(third.isKnown && !third.changesNothing);
    QCOMPARE(third.sheet.name, first.sheet.name);
}

void PriceEffects::versionsAreNotOverwritten()
{
    const Json document = samplePlan("screening");
    const PriceSheet one = changed(1.1, "openai"), two = changed(1.2, "openai"), three = changed(1.3, "openai");
    std::vector<PriceSheet> held{one};
    const Reimport second = prepareImport(two, document, bundledSheet(), held);
    QCOMPARE(second.sheet.name, std::string("prices.csv (2)"));
    held.push_back(second.sheet);
    QCOMPARE(prepareImport(three, document, bundledSheet(), held).sheet.name, std::string("prices.csv (3)"));
}

void PriceEffects::aDroppedModelIsKept()
{
    const Json document = samplePlan("screening");
    const std::string model = firstModel(document);
    const Reimport reimport = prepareImport(changed(1, "", model), document, bundledSheet(), {});
    QCOMPARE(reimport.kept.size(), 1u);
    QCOMPARE(reimport.kept[0].use.model, model);
    QVERIFY(std::any_of(reimport.sheet.rows.begin(), reimport.sheet.rows.end(), [&](const PriceRow &row) {
        return row.provider + "/" + row.model == model && keptFrom(row) == "bundled";
    }));
    const PlanRead read = readPlan(document);
    QVERIFY(read.plan && !hasErrors(checkPlan(*read.plan, reimport.sheet)));
}

void PriceEffects::aBrokenPlanLosesNoModel()
{
    Json document = samplePlan("screening");
    const std::string model = firstModel(document);
    setPath(document, "/revenue/payment_fee_share", 7.0);
    QVERIFY(!readPlan(document).plan);
    QVERIFY(!prepareImport(changed(1, "", model), document, bundledSheet(), {}).kept.empty());
}

void PriceEffects::rowsCanBeExcluded()
{
    PriceSheet sheet = bundledSheet();
    const std::size_t before = sheet.rows.size();
    const RowPlace place{sheet.rows[3].file, sheet.rows[3].fileRow};
    const std::string hash = sheet.hash;
    QCOMPARE(excludeRows(sheet, std::vector<RowPlace>{place, {"elsewhere.csv", 1}}), 1u);
    QCOMPARE(sheet.rows.size(), before - 1);
    QVERIFY(sheet.hash != hash);
}

void PriceEffects::everyScenarioIsCompared()
{
    Json document = samplePlan("screening");
    // A scenario on a sheet of its own is apart; one that cannot be read says why.
    findPath(document, "/scenarios");
    document.find("scenarios")->push(*parseJson(R"({"name": "Old prices", "changes": [{"set": "/prices/sheet", "to": "old.csv"}]})"));
    document.find("scenarios")->push(*parseJson(R"({"name": "Broken", "changes": [{"set": "/revenue/payment_fee_share", "to": 7}]})"));
    PriceSheet old = bundledSheet();
    old.name = "old.csv";
    const std::string model = firstModel(document);
    const PriceSheet next = changed(2, model.substr(0, model.find('/')));
    QElapsedTimer clock;
    clock.start();
    std::vector<std::string> landed;
    const auto effects = priceEffects(document, next, [&](const std::string &name) -> const PriceSheet * {
        return name == "bundled" ? &bundledSheet() : name == "old.csv" ? &old : nullptr;
    }, 200, {}, [&](const PriceEffect &effect) { landed.push_back(effect.scenario); });
    qInfo("%zu effects of 200 draws in %lld ms", effects.size(), static_cast<long long>(clock.elapsed()));
    QCOMPARE(landed, (std::vector<std::string>{"", "Shorter rubric", "No prefix cache for evaluations", "Old prices", "Broken"}));
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &c = effects[i].comparison;
        QVERIFY2(c.ok, effects[i].fault.c_str());
        QVERIFY(c.baseB > c.baseA && c.costPerSuccess.low95 > 0 && c.grossMargin.high95 < 0);
        QVERIFY(c.baseB <= 2 * c.baseA * (1 + 1e-9));
    }
    QVERIFY(effects[3].isApart && effects[3].comparison.costPerSuccess.difference == 0);
    QVERIFY(!effects[4].comparison.ok && !effects[4].fault.empty());
}

void PriceEffects::anEffectIsThatOfEvaluate()
{
    const Json document = samplePlan("local-first"); // a pool: its share of the cost is booked as well
    const PlanRead read = readPlan(document);
    PriceSheet next = changed(1.5, "anthropic");
    for (const char *provider : {"openai", "google"})
        for (PriceRow &row : next.rows)
            if (row.provider == provider && row.input)
                row.input = *row.input * 3;
    const auto effects = priceEffects(document, next, [](const std::string &) { return &bundledSheet(); }, 200, {});
    RunOptions options;
    options.tasks = 1;
    options.draws = 200;
    options.sweeps = false;
    for (const auto &[sheet, base, margin, p] :
         {std::tuple{&bundledSheet(), effects[0].comparison.baseA, effects[0].comparison.medianMarginA, effects[0].comparison.pMargin.a},
          {static_cast<const PriceSheet *>(&next), effects[0].comparison.baseB, effects[0].comparison.medianMarginB, effects[0].comparison.pMargin.b}}) {
        const Evaluation e = evaluate(*read.plan, *sheet, options);
        QCOMPARE(base, e.exact.costPerSuccess.value);
        QCOMPARE(margin, e.month.grossMargin.p50);
        QVERIFY(std::abs(p - e.month.pMarginAtLeastTarget.value) < 1e-12);
    }
}

void PriceEffects::aStopLeavesTheRestOut()
{
    std::stop_source source;
    int landed = 0;
    const auto effects = priceEffects(samplePlan("screening"), changed(2, "anthropic"), [](const std::string &) { return &bundledSheet(); }, 50, source.get_token(),
                                      [&](const PriceEffect &) {
                                          ++landed;
                                          source.request_stop();
                                      });
    QCOMPARE(landed, 1);
    QCOMPARE(effects.size(), 1u);
}

QTEST_APPLESS_MAIN(PriceEffects)
#include "tst_price_effects.moc"

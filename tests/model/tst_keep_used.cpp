// SPDX-License-Identifier: GPL-3.0-or-later
// Models that a plan uses stay priced when a new sheet drops them.
#include "model/core/months.h"
#include "model/pricing/keep_used.h"
#include "model/pricing/model_places.h"
#include "model/pricing/rate_card.h"
#include "model/pricing/sheet_diff.h"

#include <QTest>

using namespace farthing;

namespace {

PriceRow row(const char *model, double input, const char *tier = "standard")
{
    PriceRow r;
    r.provider = "acme";
    r.model = model;
    r.serviceTier = tier;
    r.input = input;
    r.output = 4 * input;
    r.file = "old.csv";
    r.fileRow = 7;
    return r;
}
PriceSheet sheetOf(const char *name, std::vector<PriceRow> rows)
{
    PriceSheet sheet;
    sheet.name = name;
    sheet.rows = std::move(rows);
    return sheet;
}
const std::string date = "2026-08-01";

} // namespace

class KeepUsed : public QObject {
    Q_OBJECT
private slots:
    void aDroppedModelIsKeptAndMarked();
    void keepingTwiceChangesNothing();
    void aDroppedTierIsKeptAlone();
    void whatIsNotUsedGoes();
    void aLaterPriceEndsTheKeptOne();
    void aDroppedAliasIsAdded();
    void aDroppedChargeIsKept();
    void usesOfAPlan();
};

void KeepUsed::aDroppedModelIsKeptAndMarked()
{
    PriceRow long_ = row("used", 6);
    long_.promptFromTokens = 200000;
    const PriceSheet old = sheetOf("old.csv", {row("used", 3), long_, row("other", 1)});
    PriceSheet next = sheetOf("new.csv", {row("fresh", 2)});
    const auto kept = keepUsed(next, old, std::vector<ModelUse>{{"acme/used", Service::Standard, "", date}});
    QCOMPARE(kept.size(), 1u);
    QCOMPARE(kept[0].from, std::string("old.csv"));
    QCOMPARE(kept[0].rows, 2u);
    QCOMPARE(next.rows.size(), 3u);
    QCOMPARE(next.rows[1].notes, std::string("kept from old.csv"));
    QCOMPARE(next.rows[1].fileRow, 7);
    QCOMPARE(*next.rows[1].input, 3.0);
    QCOMPARE(keptFrom(next.rows[2]), std::string("old.csv"));
    QVERIFY(keptFrom(next.rows[0]).empty());
}

void KeepUsed::keepingTwiceChangesNothing()
{
    PriceRow noted = row("used", 3);
    noted.notes = "list price; before tax";
    const PriceSheet old = sheetOf("old.csv", {noted});
    const std::vector<ModelUse> uses{{"acme/used", Service::Standard, "", date}};
    PriceSheet first = sheetOf("new.csv", {row("fresh", 2)});
    keepUsed(first, old, uses);
    QCOMPARE(first.rows[1].notes, std::string("kept from old.csv; list price; before tax"));
    PriceSheet second = sheetOf("new.csv", {row("fresh", 2)}); // the same file again, over what it became
    keepUsed(second, first, uses);
    QVERIFY(second == first);
    QVERIFY(diffSheets(first, second).isEmpty());
    PriceSheet third = first;
    QVERIFY(keepUsed(third, first, uses).empty());
    QVERIFY(third == first);
}

void KeepUsed::aDroppedTierIsKeptAlone()
{
    const PriceSheet old = sheetOf("old.csv", {row("used", 3), row("used", 1.5, "batch")});
    PriceSheet next = sheetOf("new.csv", {row("used", 4)});
    QCOMPARE(keepUsed(next, old, std::vector<ModelUse>{{"acme/used", Service::Batch, "", date}}).size(), 1u);
    QCOMPARE(next.rows.size(), 2u);
    QCOMPARE(*next.rows[0].input, 4.0);
    QCOMPARE(*next.rows[1].input, 1.5);
    PriceSheet bare = sheetOf("new.csv", {row("fresh", 4)}); // the limits of a tier stand in the standard row
    QCOMPARE(keepUsed(bare, old, std::vector<ModelUse>{{"acme/used", Service::Batch, "", date}})[0].rows, 2u);
}

void KeepUsed::whatIsNotUsedGoes()
{
    const PriceSheet old = sheetOf("old.csv", {row("used", 3), row("other", 1)});
    PriceSheet next = sheetOf("new.csv", {row("used", 2)});
    const std::vector<ModelUse> uses{{"acme/used", Service::Standard, "", date}, {"acme/unknown", Service::Standard, "", date}, {"pool:a", Service::Standard, "", date}};
    QVERIFY(keepUsed(next, old, uses).empty());
    QCOMPARE(next.rows.size(), 1u);
}

void KeepUsed::aLaterPriceEndsTheKeptOne()
{
    PriceRow later = row("used", 5);
    later.effectiveFrom = "2026-11-01";
    const PriceSheet old = sheetOf("old.csv", {row("used", 3)});
    PriceSheet next = sheetOf("new.csv", {later});
    QCOMPARE(keepUsed(next, old, std::vector<ModelUse>{{"acme/used", Service::Standard, "", date}}).size(), 1u);
    QCOMPARE(next.rows[1].effectiveTo, std::string("2026-11-01"));
    Plan plan;
    for (const auto &[on, price] : {std::pair{"2026-08-01", 3.0}, {"2026-12-01", 5.0}}) {
        plan.prices.asOf = on;
        Issues issues;
        const auto card = findRates(next, plan, {"acme/used", Service::Standard, "", ""}, issues);
        QVERIFY2(card.has_value(), issues.empty() ? "" : issues[0].message.c_str());
        QCOMPARE(card->bands[0].rates.input, price * 1e-6);
    }
}

void KeepUsed::aDroppedAliasIsAdded()
{
    PriceRow aliased = row("used-2026", 3);
    aliased.aliases = {"used"};
    const PriceSheet old = sheetOf("old.csv", {aliased});
    PriceSheet next = sheetOf("new.csv", {row("used-2026", 2)});
    const auto kept = keepUsed(next, old, std::vector<ModelUse>{{"acme/used", Service::Standard, "", date}});
    QCOMPARE(kept.size(), 1u);
    QCOMPARE(kept[0].rows, 0u);
    QCOMPARE(next.rows.size(), 1u);
    QCOMPARE(next.rows[0].aliases, std::vector<std::string>{"used"});
    QCOMPARE(*next.rows[0].input, 2.0);
}

void KeepUsed::aDroppedChargeIsKept()
{
    Charge search;
    search.provider = "acme";
    search.meter = "web_search";
    search.price = 10;
    search.per = "1000 searches";
    PriceSheet old = sheetOf("old.csv", {row("used", 3)}), next = sheetOf("new.csv", {row("used", 3)});
    old.charges = {search};
    const std::vector<ModelUse> uses{{"acme/used", Service::Standard, "", date, {"web_search"}}};
    QCOMPARE(keepUsed(next, old, uses).size(), 1u);
    QCOMPARE(next.charges.size(), 1u);
    QCOMPARE(next.charges[0].notes, std::string("kept from old.csv"));
    PriceSheet again = sheetOf("new.csv", {row("used", 3)});
    keepUsed(again, next, uses);
    QVERIFY(again == next);
    const std::vector<ModelUse> unpaid{{"acme/used", Service::Standard, "", date}};
    PriceSheet bare = sheetOf("new.csv", {row("used", 3)});
    QVERIFY(keepUsed(bare, old, unpaid).empty() && bare.charges.empty());
}

void KeepUsed::usesOfAPlan()
{
    Plan plan;
    plan.prices.asOf = date;
    Stage stage;
    stage.route = {{.model = "acme/a"}, {.model = "pool:own"}, {.model = "acme/a"}};
    stage.service = Service::Batch;
    stage.checker = Checker{.model = "acme/c", .input = {}, .output = {}};
    stage.retrieval.embeddingModel = "acme/e";
    plan.pipeline.stages = {stage};
    const std::vector<ModelUse> expected{{"acme/a", Service::Batch, "", date}, {"acme/c", Service::Batch, "", date}, {"acme/e", Service::Standard, "", date}};
    QVERIFY(modelsUsed(plan) == expected);
    // A full pool spills to a model, and one that retires has a successor: neither may vanish with a new sheet.
    Pool pool;
    pool.id = "own";
    pool.overload = {Overload::Kind::Spill, "acme/s"};
    plan.pools = {pool};
    HorizonEvent event;
    event.kind = HorizonEvent::Kind::Retire;
    event.month = 2;
    event.model = "acme/a";
    event.replace = "acme/b";
    plan.horizon = Horizon{.months = 12, .frontierModels = {}, .events = {event}};
    const std::vector<ModelUse> uses = modelsUsed(plan);
    QCOMPARE(uses.size(), std::size_t(5));
    QVERIFY(uses[3] == (ModelUse{"acme/s", Service::Batch, "", date}));
    QVERIFY(uses[4] == (ModelUse{"acme/b", Service::Batch, "", addMonths(date, 2)})); // at the prices of its first day
    std::vector<std::string> paths;
    for (const ModelPlace &place : modelPlaces(plan))
        paths.push_back(place.path);
    const std::string at = "/pipeline/stages/" + stage.id;
    QVERIFY((paths == std::vector<std::string>{at + "/route/0/model", at + "/route/2/model", at + "/checker/model", at + "/retrieval/embedding_model", "/pools/own/overload/model", "/horizon/events/0/replace", "/horizon/events/0/replace"}));
}

QTEST_APPLESS_MAIN(KeepUsed)
#include "tst_keep_used.moc"

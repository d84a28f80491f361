// SPDX-License-Identifier: GPL-3.0-or-later
// Fees of a stage, priced by the sheet's other charges.
#include "model/economics/evaluate.h"
#include "model/pricing/charge_price.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

Charge charge(const char *model, double price, const char *per)
{
    Charge c;
    c.provider = "acme";
    c.model = model;
    c.meter = "web_search";
    c.price = price;
    c.per = per;
    c.file = "fees.csv";
    c.fileRow = 3;
    return c;
}

PriceSheet sheet()
{
    PriceSheet s = test::inventedSheet();
    s.charges = {charge("cheap", 10, "1000 searches")};
    return s;
}

Plan searching(double units = 2)
{
    Plan plan = test::oneStage("acme/cheap");
    plan.pipeline.stages[0].fees = {{"web_search", units}};
    return plan;
}

double tokens() { return 1000 * 0.5e-6 + 1000 * 2e-6; } // of one call

} // namespace

class TestFees : public QObject {
    Q_OBJECT
private slots:
    void units_data();
    void units();
    void notUnits();
    void perAnswer();
    void closestRow();
    void otherCurrency();
    void uncertainUnits();
    void refusals_data();
    void refusals();
    void poolsChargeNothing();
    void enginesAgree();
};

void TestFees::units_data()
{
    QTest::addColumn<double>("quantity");
    QTest::addColumn<QString>("name");
    QTest::newRow("1000 searches") << 1000.0 << "searches";
    QTest::newRow("1M tokens") << 1e6 << "tokens";
    QTest::newRow("1K requests") << 1000.0 << "requests";
    QTest::newRow("1 image") << 1.0 << "image";
    QTest::newRow("2.5 hours") << 2.5 << "hours";
    QTest::newRow("1M token-hours") << 1e6 << "token-hours";
    QTest::newRow("1000 grounded prompts") << 1000.0 << "grounded prompts";
}

void TestFees::units()
{
    QFETCH(double, quantity);
    QFETCH(QString, name);
    const Result<ChargeUnit> unit = parseChargeUnit(QTest::currentDataTag());
    QVERIFY(unit);
    QCOMPARE(unit->quantity, quantity);
    QCOMPARE(QString::fromStdString(unit->name), name);
}

void TestFees::notUnits()
{
    for (const char *text : {"", "search", "1000", "1000searches", "1000  searches", " 1 image", "1 image ", "0 images", "-1 image", "1,000 searches", "1e3 searches",
                             "inf searches", "nan searches", "1M", "1G tokens", "1 image/page", "1000 2nd"})
        QVERIFY2(!parseChargeUnit(text), text);
}

void TestFees::perAnswer()
{
    compareMoney(test::exactCost(searching(), sheet()), tokens() + 2 * 0.01);
    Plan plan = searching();
    Tier &tier = plan.pipeline.stages[0].route[0];
    tier.attempts = 2;
    tier.malformed = 1.0; // two answers
    compareMoney(test::exactCost(plan, sheet()), 2 * (tokens() + 0.02));
    tier.malformed = 0.0;
    tier.transient = 1.0; // no answer
    tier.transientBilled = 1.0;
    compareMoney(test::exactCost(plan, sheet()), 2 * tokens());
    // Tools are paid besides, in the same meter.
    tier.transient = 0.0;
    plan.pipeline.stages[0].tools.calls = 3.0;
    plan.pipeline.stages[0].tools.fee = 0.001;
    const TaskResult exact = expectTask(test::compiledPlan(plan, sheet()));
    for (const Cell &cell : exact.breakdown)
        if (cell.meter == Meter::Tools)
            compareMoney(cell.mean.value, 0.023);
}

/// The model's own row, then the tier's, then the region's.
void TestFees::closestRow()
{
    PriceSheet s = sheet();
    s.charges = {charge("*", 1, "1 search"), charge("", 2, "1 image"), charge("cheap", 10, "1000 searches"), charge("dear", 99, "1 search")};
    s.charges[1].meter = "image_output";
    compareMoney(test::exactCost(searching(), s), tokens() + 0.02);
    s.charges.push_back(charge("cheap", 20, "1000 searches"));
    s.charges.back().serviceTier = "standard";
    compareMoney(test::exactCost(searching(), s), tokens() + 0.04);
    s.charges.push_back(charge("cheap", 30, "1000 searches"));
    s.charges.back().serviceTier = "batch";
    s.charges.push_back(charge("cheap", 40, "1000 searches"));
    s.charges.back().effectiveFrom = "2026-11-02";
    compareMoney(test::exactCost(searching(), s), tokens() + 0.04);
    s.charges.erase(s.charges.begin() + 2, s.charges.end());
    compareMoney(test::exactCost(searching(), s), tokens() + 2); // of all models of the provider
}

void TestFees::otherCurrency()
{
    PriceSheet s = sheet();
    s.charges[0].currency = "EUR";
    Plan plan = searching();
    plan.fx = {"2026-11-01", {{"EUR", 1.1}}};
    plan.prices.discounts = {{"acme", 50}}; // of token meters only
    compareMoney(test::exactCost(plan, s), tokens() / 2 + 0.022);
}

void TestFees::uncertainUnits()
{
    Plan plan = searching();
    plan.pipeline.stages[0].fees[0].units = Number(Pert{1, 2, 4});
    plan.revenue.perSuccessfulTask = 0.1;
    RunOptions options;
    options.tasks = 1000;
    options.draws = 200;
    options.sweeps = false;
    const Evaluation e = evaluate(plan, sheet(), options);
    QVERIFY2(e.ok && e.agrees, test::allText(e.issues).c_str());
    compareMoney(e.exact.cost.value, tokens() + 0.02);
    const double least = 1000 * (tokens() + 0.01), most = 1000 * (tokens() + 0.04);
    QVERIFY(e.month.usageCost.p10 > least && e.month.usageCost.p90 < most && e.month.usageCost.p90 > 1.2 * e.month.usageCost.p10);
}

void TestFees::refusals_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("meter") << "The meter is another";
    QTest::newRow("none") << "no other charges of that model";
    QTest::newRow("price") << "Unknown is not free";
    QTest::newRow("unit") << "is no unit of a price";
    QTest::newRow("two") << "has two prices: (fees.csv row 3) and (fees.csv row 3)";
    QTest::newRow("steps") << "units_from, units_to";
    QTest::newRow("free") << "free_units";
    QTest::newRow("least") << "billed for at least 10 s";
    QTest::newRow("currency") << "add an exchange rate for CHF (USD per CHF)";
}

void TestFees::refusals()
{
    QFETCH(QString, fault);
    const QString what = QTest::currentDataTag();
    PriceSheet s = sheet();
    Charge &row = s.charges[0];
    if (what == "meter") {
        row.meter = "page";
        fault = "It prices page of that model";
    } else if (what == "none") {
        s.charges.clear();
    } else if (what == "price") {
        row.price.reset();
    } else if (what == "unit") {
        row.per = "a search";
    } else if (what == "two") {
        s.charges.push_back(row);
    } else if (what == "steps") {
        row.unitsTo = 25;
        s.charges.push_back(row);
    } else if (what == "free") {
        row.freeUnits = 1500;
    } else if (what == "least") {
        row.minBillable = "10 s";
    } else {
        row.currency = "CHF";
    }
    const Issues issues = checkPlan(searching(), s);
    QVERIFY(hasErrors(issues));
    const Issue &last = issues.back();
    QCOMPARE(last.path, std::string("/pipeline/stages/ask/fees/0/meter"));
    QVERIFY2(last.message.find(fault.toStdString()) != std::string::npos, last.message.c_str());
    QVERIFY2(last.message.find("Stage \"ask\" pays web_search of acme/cheap") != std::string::npos, last.message.c_str());
}

void TestFees::poolsChargeNothing()
{
    Plan plan = searching();
    Pool pool;
    pool.id = "box";
    plan.pools = {pool};
    plan.pipeline.stages[0].route[0].model = "pool:box";
    const Issues issues = checkPlan(plan, sheet());
    QVERIFY2(test::allText(issues).find("a pool, which charges no fees") != std::string::npos, test::allText(issues).c_str());
}

void TestFees::enginesAgree()
{
    Plan plan = searching(1.5);
    Stage &s = plan.pipeline.stages[0];
    s.calls = 2.0;
    s.output.visible = test::lognormal(300, 900);
    s.route[0].attempts = 3;
    s.route[0].malformed = .3;
    s.route[0].transient = .1;
    s.route[0].transientBilled = .5;
    s.route[0].correct = .9;
    s.tools.calls = 2.0;
    s.tools.fee = .002;
    s.tools.failure = .2;
    test::compareEngines(test::compiledPlan(plan, sheet()), 100000, 4.5);
}

QTEST_APPLESS_MAIN(TestFees)
#include "tst_fees.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that change with the hour: the states of a week, moved calls, both engines.
#include "model/economics/evaluate.h"
#include "model/pricing/price_week.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

PriceRow row(const char *model, double input, double output, const char *window = "")
{
    PriceRow r;
    r.provider = "acme";
    r.model = model;
    r.input = input;
    r.cachedInput = input / 10;
    r.output = output;
    r.cacheMinTokens = 0;
    r.timeWindow = window;
    r.file = "hours.csv";
    r.fileRow = 7;
    return r;
}

} // namespace

class TestPriceHours : public QObject {
    Q_OBJECT
private slots:
    void offsets();
    void shareOfTheProfile();
    void clocksDiffer();
    void movedCalls();
    void attemptsShareTheHour();
    void checkerAndTierTogether();
    void cliffsOfAWindow();
    void emptyHours();
    void refusals_data();
    void refusals();
    void movingWithoutWindowsIsSaid();
    void samePriceAtAllHours();
    void enginesAgree();
};

void TestPriceHours::offsets()
{
    QCOMPARE(utcOffset("UTC").value(), 0);
    QCOMPARE(utcOffset("UTC+05:30").value(), 330);
    QCOMPARE(utcOffset("UTC-03:00").value(), -180);
    for (const char *zone : {"", "Europe/Berlin", "UTC+5", "UTC+15:00", "UTC+05:60", "UTC 05:30", "UTC+ab:00"})
        QVERIFY2(!utcOffset(zone), zone);
    QCOMPARE(minuteText(0), std::string("Mon 00:00"));
    QCOMPARE(minuteText(minutesPerWeek - 1), std::string("Sun 23:59"));
    double sum = 0;
    for (const double share : minuteShares({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0}))
        sum += share;
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

void TestPriceHours::shareOfTheProfile()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3), row("m", 2, 6, "Mon-Fri 06:00-12:00 UTC")};
    Plan plan = test::oneStage("acme/m");
    compareMoney(test::exactCost(plan, sheet), 0.004 * (1 + 30.0 / 168)); // flat: 30 of 168 hours cost double
    plan.hourlyProfile.assign(24, 1.0);
    for (std::size_t h = 6; h < 12; ++h)
        plan.hourlyProfile[h] = 3; // half of the day's tasks in the window, on five days of seven
    compareMoney(test::exactCost(plan, sheet), 0.004 * (1 + 0.5 * 5 / 7));
}

void TestPriceHours::clocksDiffer()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3), row("m", 2, 6, "Sat 22:00-02:00 UTC+08:00")}; // Sat 14:00 to 18:00 UTC
    Plan plan = test::oneStage("acme/m");
    plan.hourlyProfile.assign(168, 0.0);
    plan.hourlyProfile[5 * 24 + 14] = 1; // all tasks on Saturday from 14:00 to 15:00
    compareMoney(test::exactCost(plan, sheet), 0.008);
    plan.timeZone = "UTC+00:30"; // 13:30 to 14:30 UTC
    compareMoney(test::exactCost(plan, sheet), 0.006);
    plan.timeZone = "UTC+01:00";
    compareMoney(test::exactCost(plan, sheet), 0.004);
    plan.timeZone = "UTC-03:30"; // 17:30 to 18:30 UTC
    compareMoney(test::exactCost(plan, sheet), 0.006);
    sheet.rows[1].timeWindow = "Sat 14:00-15:00 Europe/Berlin";
    plan.timeZone = "Europe/Berlin"; // the same place needs no offset
    compareMoney(test::exactCost(plan, sheet), 0.008);
}

void TestPriceHours::movedCalls()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 2, 6), row("m", 1, 3, "00:00-06:00 UTC"), row("m", 4, 12, "12:00-18:00 UTC")};
    Plan plan = test::oneStage("acme/m");
    const double night = 0.004, plain = 0.008, noon = 0.016;
    compareMoney(test::exactCost(plan, sheet), (night + 2 * plain + noon) / 4);
    plan.pipeline.stages[0].offPeakShare = 0.4; // leaves the dearer hours alike, for the cheapest
    compareMoney(test::exactCost(plan, sheet), (1 + 3 * 0.4) / 4 * night + 0.6 * (2 * plain + noon) / 4);
    plan.pipeline.stages[0].offPeakShare = 1.0;
    compareMoney(test::exactCost(plan, sheet), night);
    QVERIFY(test::compiledPlan(plan, sheet).stages[0].states.empty()); // one state is left
}

/// Two attempts of a call meet one price: the variance is that of whole calls.
void TestPriceHours::attemptsShareTheHour()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3), row("m", 3, 9, "00:00-12:00 UTC")};
    Plan plan = test::oneStage("acme/m");
    plan.pipeline.stages[0].route[0].attempts = 2;
    plan.pipeline.stages[0].route[0].malformed = 1.0; // always both attempts
    const TaskResult exact = expectTask(test::compiledPlan(plan, sheet));
    compareMoney(exact.cost.value, 2 * 0.008);
    compareMoney(exact.variance, 0.008 * 0.008); // 0.008 or 0.024, not a sum of two halves
    SimulateOptions options;
    options.tasks = 20000;
    const TaskResult simulated = *simulate(test::compiledPlan(plan, sheet), options);
    QVERIFY(std::abs(simulated.variance / exact.variance - 1) < 0.02);
}

void TestPriceHours::checkerAndTierTogether()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3), row("m", 2, 6, "00:00-12:00 UTC"), row("check", 1, 1), row("check", 5, 5, "06:00-18:00 UTC")};
    Plan plan = test::oneStage("acme/m");
    Checker checker;
    checker.model = "acme/check";
    checker.input = 1000.0;
    plan.pipeline.stages[0].checker = checker;
    const CompiledPlan c = test::compiledPlan(plan, sheet);
    QCOMPARE(c.stages[0].states.size(), std::size_t(4));
    for (const CompiledStage &state : c.stages[0].states)
        QVERIFY(std::abs(state.share - 0.25) < 1e-12);
    compareMoney(expectTask(c).cost.value, 0.004 * 1.5 + 0.001 * 3);
    plan.pipeline.stages[0].offPeakShare = 1.0; // the cheapest for both together: 18:00 to 24:00
    compareMoney(test::exactCost(plan, sheet), 0.005);
}

void TestPriceHours::cliffsOfAWindow()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3), row("m", 2, 6, "00:00-12:00 UTC")};
    PriceRow cliff = row("m", 10, 30);
    cliff.promptFromTokens = 1000;
    sheet.rows.push_back(cliff);
    Issues issues;
    findPrices(test::oneStage("acme/m"), sheet, issues);
    QVERIFY2(test::allText(issues).find("prompts of acme/m in service tier standard from 1000 tokens have no price of their own") != std::string::npos, test::allText(issues).c_str());
    compareMoney(test::exactCost(test::oneStage("acme/m"), sheet), 0.040);
    PriceRow own = cliff;
    own.timeWindow = sheet.rows[1].timeWindow;
    own.input = 20, own.output = 60;
    sheet.rows.push_back(own);
    issues.clear();
    findPrices(test::oneStage("acme/m"), sheet, issues);
    QVERIFY2(test::allText(issues).find("no price of their own") == std::string::npos, test::allText(issues).c_str());
    compareMoney(test::exactCost(test::oneStage("acme/m"), sheet), 0.060);
}

/// Hours without a task need no row, but calls may be moved to hours without a task.
void TestPriceHours::emptyHours()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 2, 6, "08:00-18:00 UTC")};
    Plan plan = test::oneStage("acme/m");
    plan.hourlyProfile.assign(24, 0.0);
    for (std::size_t h = 8; h < 18; ++h)
        plan.hourlyProfile[h] = 1;
    compareMoney(test::exactCost(plan, sheet), 0.008);
    sheet.rows.push_back(row("m", 1, 3, "20:00-22:00 UTC"));
    compareMoney(test::exactCost(plan, sheet), 0.008);
    plan.pipeline.stages[0].offPeakShare = 0.25;
    compareMoney(test::exactCost(plan, sheet), 0.75 * 0.008 + 0.25 * 0.004);
}

void TestPriceHours::refusals_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("message");
    QTest::newRow("hours without a row") << "00:00-12:00 UTC" << "13:00-24:00 UTC" << "UTC" << "none holds on Mon 12:00 (UTC), when tasks come";
    QTest::newRow("overlap") << "00:00-12:00 UTC" << "11:00-24:00 UTC" << "UTC" << "Let their windows not overlap";
    QTest::newRow("place of the row") << "" << "11:00-24:00 Asia/Shanghai" << "UTC" << "(hours.csv row 7) holds in 11:00-24:00 Asia/Shanghai";
    QTest::newRow("place of the plan") << "" << "11:00-24:00 UTC" << "Europe/Berlin" << "write both with an offset such as UTC+01:00";
    QTest::newRow("unreadable") << "" << "at night" << "UTC" << "has no readable window";
}

void TestPriceHours::refusals()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, zone);
    QFETCH(QString, message);
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3, first.toUtf8()), row("m", 2, 6, second.toUtf8())};
    Plan plan = test::oneStage("acme/m");
    plan.timeZone = zone.toStdString();
    Issues issues;
    findPrices(plan, sheet, issues);
    QVERIFY(hasErrors(issues));
    QCOMPARE(issues.front().path, std::string("/pipeline/stages/ask/route/0/model"));
    QVERIFY2(issues.size() == 1 && test::allText(issues).find(message.toStdString()) != std::string::npos, test::allText(issues).c_str());
}

void TestPriceHours::movingWithoutWindowsIsSaid()
{
    PriceSheet sheet;
    sheet.rows = {row("m", 1, 3)};
    Plan plan = test::oneStage("acme/m");
    plan.pipeline.stages[0].offPeakShare = 0.3;
    const Issues issues = checkPlan(plan, sheet);
    QVERIFY(!hasErrors(issues));
    bool said = false;
    for (const Issue &issue : issues)
        said = said || (issue.path == "/pipeline/stages/ask/off_peak_share" && issue.message.find("moving calls does nothing") != std::string::npos);
    QVERIFY2(said, test::allText(issues).c_str());
}

/// A row with a window and the plain prices changes nothing, to the rounding of sums.
void TestPriceHours::samePriceAtAllHours()
{
    PriceSheet sheet = test::inventedSheet();
    Plan plan = test::RandomPlan(3).make();
    plan.pipeline.difficulty = {}; // one node of the difficulty is enough
    const double before = test::exactCost(plan, sheet);
    for (const PriceRow &r : test::inventedSheet().rows)
        if (r.timeWindow.empty()) {
            sheet.rows.push_back(r);
            sheet.rows.back().timeWindow = "02:00-04:00 UTC";
        }
    QVERIFY(std::abs(test::exactCost(plan, sheet) / before - 1) < 1e-12);
}

void TestPriceHours::enginesAgree()
{
    PriceSheet sheet = test::inventedSheet();
    Plan plan = test::oneStage("acme/hourly");
    Stage &s = plan.pipeline.stages[0];
    s.calls = 2.0;
    s.offPeakShare = .3;
    s.input.prefix = 1200.0;
    s.input.fresh = test::lognormal(2500, 8000); // over the cliff that only the day has
    s.output.visible = test::lognormal(400, 1200);
    s.route[0].attempts = 2;
    s.route[0].malformed = .2;
    s.route[0].correct = .9;
    s.prefixCache = .6;
    Tier second = s.route[0];
    second.model = "acme/dear";
    s.route.push_back(second);
    const CompiledPlan c = test::compiledPlan(plan, sheet);
    QCOMPARE(c.stages[0].states.size(), std::size_t(2));
    test::compareEngines(c, 100000, 4.5);
}

QTEST_APPLESS_MAIN(TestPriceHours)
#include "tst_price_hours.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/rate_card.h"

#include <QtTest>

#include <cmath>

using namespace farthing;

namespace {

PriceRow priced(const std::string &provider, const std::string &model, double input, double output)
{
    PriceRow row;
    row.provider = provider;
    row.model = model;
    row.input = input;
    row.output = output;
    return row;
}

/// claude-sonnet-4-5 as published: base, long prompts above 200k, and a batch tier without cache prices.
PriceSheet sonnetSheet()
{
    PriceSheet sheet;
    sheet.name = "test";
    PriceRow base = priced("anthropic", "claude-sonnet-4-5", 3, 15);
    base.aliases = {"sonnet", "claude-sonnet-4-5-20250929"};
    base.cachedInput = 0.3;
    base.cacheWrite = 3.75;
    base.cacheMinTokens = 1024;
    base.contextWindow = 200000;
    PriceRow cliff = priced("anthropic", "claude-sonnet-4-5", 6, 22.5);
    cliff.promptFromTokens = 200001;
    cliff.cachedInput = 0.6;
    PriceRow batch = priced("anthropic", "claude-sonnet-4-5", 1.5, 7.5);
    batch.serviceTier = "batch";
    sheet.rows = {cliff, base, batch};
    return sheet;
}

Plan dollarPlan()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    return plan;
}

RateQuery query(const std::string &model, Service service = Service::Standard, const std::string &region = "")
{
    return {model, service, region, "/pipeline/stages/a/route/0"};
}

std::string text(const Issues &issues)
{
    std::string out;
    for (const Issue &issue : issues)
        out += issue.message + "\n";
    return out;
}

void near(double calculated, double expected)
{
    QVERIFY2(std::fabs(calculated - expected) <= 1e-15 + 1e-12 * std::fabs(expected),
             qPrintable(QString("calculated %1, expected %2").arg(calculated, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class TestRateCard : public QObject {
    Q_OBJECT
private slots:
    void findsBandsAndBills();
    void cliffIsAtTheThresholdExactly();
    void unknownIsNotZero();
    void blankCellsFollowTheirRules();
    void exactNamesOnly();
    void aliasesAndSlashes();
    void tierAndRegionNeverFallBack();
    void datesAreHalfOpen();
    void twoRowsForOneDate();
    void currencyNeedsARate();
    void discountsApplyToTheProvider();
    void missingBaseRow();

private:
    /// Expects an error whose message has all fragments and whose path is the query's.
    static void refuses(const PriceSheet &sheet, const Plan &plan, const RateQuery &asked, const QStringList &fragments)
    {
        Issues issues;
        QVERIFY(!findRates(sheet, plan, asked, issues));
        QVERIFY(hasErrors(issues));
        const QString said = QString::fromStdString(text(issues));
        for (const QString &fragment : fragments)
            QVERIFY2(said.contains(fragment), qPrintable("calculated: " + said + " expected: " + fragment));
        QCOMPARE(issues.back().path, asked.path);
    }
};

void TestRateCard::findsBandsAndBills()
{
    Issues issues;
    const auto card = findRates(sonnetSheet(), dollarPlan(), query("anthropic/claude-sonnet-4-5"), issues);
    QVERIFY2(card.has_value(), text(issues).c_str());
    QVERIFY2(issues.empty(), text(issues).c_str());
    QCOMPARE(card->bands.size(), std::size_t(2));
    QCOMPARE(card->bands[0].row, 1);
    QCOMPARE(card->bands[1].row, 0);
    QCOMPARE(card->cacheMinTokens, 1024.0);
    const RequestTokens tokens{1000, 20000, 4000, 500, 250};
    const BilledMeters billed = bill(*card, tokens);
    near(billed.input, 1000 * 3e-6);
    near(billed.cachedRead, 20000 * 0.3e-6);
    near(billed.cacheWrite, 4000 * 3.75e-6);
    near(billed.output, 500 * 15e-6);
    near(billed.reasoning, 250 * 15e-6);
    near(billed.total(), 0.003 + 0.006 + 0.015 + 0.0075 + 0.00375);
}

void TestRateCard::cliffIsAtTheThresholdExactly()
{
    Issues issues;
    const auto card = findRates(sonnetSheet(), dollarPlan(), query("anthropic/sonnet"), issues);
    QVERIFY(card);
    QCOMPARE(card->bandFor(0).fromTokens, 0.0);
    QCOMPARE(card->bandFor(200000).fromTokens, 0.0);
    QCOMPARE(card->bandFor(200001).fromTokens, 200001.0);
    // The whole prompt counts, cached tokens included, and every meter is re-rated.
    const BilledMeters below = bill(*card, {100000, 100000, 0, 1000, 0});
    const BilledMeters above = bill(*card, {100000, 100001, 0, 1000, 0});
    near(below.total(), 100000 * 3e-6 + 100000 * 0.3e-6 + 1000 * 15e-6);
    near(above.total(), 100000 * 6e-6 + 100001 * 0.6e-6 + 1000 * 22.5e-6);
    // The cliff row has no write price of its own and inherits none.
    QVERIFY(card->bands[1].rates.cacheWriteIsInput);
    near(bill(*card, {0, 0, 300000, 0, 0}).cacheWrite, 300000 * 6e-6);
}

void TestRateCard::unknownIsNotZero()
{
    PriceSheet sheet = sonnetSheet();
    sheet.rows[1].output.reset();
    Issues issues;
    const auto card = findRates(sheet, dollarPlan(), query("anthropic/sonnet"), issues);
    QVERIFY(card);
    QVERIFY(std::isnan(card->bands[0].rates.output));
    QVERIFY(std::isnan(card->bands[0].rates.reasoning));
    QVERIFY(std::isnan(bill(*card, {10, 0, 0, 1, 0}).total()));
    near(bill(*card, {10, 0, 0, 0, 0}).total(), 30e-6); // an unknown rate that is not used costs nothing
    sheet.rows[1].input.reset();
    refuses(sheet, dollarPlan(), query("anthropic/sonnet"), {"neither an input nor an output price"});
}

void TestRateCard::blankCellsFollowTheirRules()
{
    Issues issues;
    const auto card = findRates(sonnetSheet(), dollarPlan(), query("anthropic/sonnet", Service::Batch), issues);
    QVERIFY(card);
    const TokenRates &rates = card->bands[0].rates;
    near(rates.cachedRead, 1.5e-6);
    near(rates.reasoning, 7.5e-6);
    QVERIFY(rates.cacheWriteIsInput);
    QCOMPARE(card->cacheMinTokens, 1024.0); // limits, unlike prices, come from the standard row
    QVERIFY(!hasErrors(issues));
    QVERIFY2(text(issues).find("No cached input price") != std::string::npos, text(issues).c_str());
    QVERIFY2(text(issues).find("long-prompt") != std::string::npos, text(issues).c_str());
}

void TestRateCard::exactNamesOnly()
{
    refuses(sonnetSheet(), dollarPlan(), query("anthropic/claude-sonnet-45"),
            {"anthropic/claude-sonnet-45", "standard", "anthropic/claude-sonnet-4-5"});
    refuses(sonnetSheet(), dollarPlan(), query("Anthropic/claude-sonnet-4-5"), {"anthropic/claude-sonnet-4-5"});
    refuses(sonnetSheet(), dollarPlan(), query("anthropic/claude"), {"No price for anthropic/claude"});
    refuses(sonnetSheet(), dollarPlan(), query("claude-sonnet-4-5"), {"provider/model"});
    refuses(sonnetSheet(), dollarPlan(), query(""), {"provider/model"});
    refuses(PriceSheet(), dollarPlan(), query("a/b"), {"No price for a/b"});
}

void TestRateCard::aliasesAndSlashes()
{
    PriceSheet sheet;
    sheet.rows = {priced("groq", "openai/gpt-oss-120b", 0.15, 0.6), priced("x", "one", 1, 2), priced("x", "two", 1, 2)};
    sheet.rows[1].aliases = {"latest"};
    sheet.rows[2].aliases = {"latest"};
    Issues issues;
    QVERIFY(findRates(sheet, dollarPlan(), query("groq/openai/gpt-oss-120b"), issues));
    refuses(sheet, dollarPlan(), query("x/latest"), {"several models", "one", "two"});
}

void TestRateCard::tierAndRegionNeverFallBack()
{
    refuses(sonnetSheet(), dollarPlan(), query("anthropic/sonnet", Service::Flex), {"anthropic/sonnet", "flex", "batch, standard"});
    refuses(sonnetSheet(), dollarPlan(), query("anthropic/sonnet", Service::Standard, "eu"), {"region \"eu\"", "(none)"});
    PriceSheet sheet = sonnetSheet();
    for (PriceRow &row : sheet.rows)
        row.region = "eu";
    Issues issues;
    QVERIFY(findRates(sheet, dollarPlan(), query("anthropic/sonnet", Service::Standard, "eu"), issues));
    refuses(sheet, dollarPlan(), query("anthropic/sonnet"), {"eu"});
}

void TestRateCard::datesAreHalfOpen()
{
    PriceSheet sheet;
    sheet.rows = {priced("anthropic", "claude-sonnet-5", 2, 10), priced("anthropic", "claude-sonnet-5", 3, 15)};
    sheet.rows[0].effectiveTo = sheet.rows[1].effectiveFrom = "2026-09-01";
    Plan plan = dollarPlan();
    for (const auto &[date, expected] : {std::pair{"2026-08-31", 2e-6}, std::pair{"2026-09-01", 3e-6}}) {
        plan.prices.asOf = date;
        Issues issues;
        const auto card = findRates(sheet, plan, query("anthropic/claude-sonnet-5"), issues);
        QVERIFY2(card.has_value(), text(issues).c_str());
        near(card->bands[0].rates.input, expected);
    }
    sheet.rows.pop_back();
    refuses(sheet, plan, query("anthropic/claude-sonnet-5"), {"2026-09-01", "any date to 2026-09-01"});
    for (const char *bad : {"", "yesterday", "2026-9-1"}) {
        plan.prices.asOf = bad;
        refuses(sheet, plan, query("anthropic/claude-sonnet-5"), {"as_of"});
    }
    plan.prices.asOf = "2026-08-01";
    sheet.rows[0].retiresOn = "2026-08-01";
    Issues issues;
    QVERIFY(findRates(sheet, plan, query("anthropic/claude-sonnet-5"), issues));
    QVERIFY(text(issues).find("retired") != std::string::npos);
}

void TestRateCard::twoRowsForOneDate()
{
    PriceSheet sheet = sonnetSheet();
    sheet.rows.push_back(sheet.rows[1]);
    sheet.rows.back().input = 4;
    refuses(sheet, dollarPlan(), query("anthropic/sonnet"), {"Two prices", "anthropic/sonnet", "standard"});
}

void TestRateCard::currencyNeedsARate()
{
    PriceSheet sheet = sonnetSheet();
    for (PriceRow &row : sheet.rows)
        row.currency = "EUR";
    Plan plan = dollarPlan();
    refuses(sheet, plan, query("anthropic/sonnet"), {"EUR", "USD per EUR"});
    plan.fx.rates["EUR"] = 0;
    refuses(sheet, plan, query("anthropic/sonnet"), {"above 0"});
    plan.fx.rates["EUR"] = 1.08;
    Issues issues;
    const auto card = findRates(sheet, plan, query("anthropic/sonnet"), issues);
    QVERIFY(card);
    near(card->bands[0].rates.input, 3e-6 * 1.08);
    near(card->bands[1].rates.output, 22.5e-6 * 1.08);
}

void TestRateCard::discountsApplyToTheProvider()
{
    Plan plan = dollarPlan();
    plan.prices.discounts = {{"anthropic", 12}, {"openai", 50}};
    Issues issues;
    const auto card = findRates(sonnetSheet(), plan, query("anthropic/sonnet"), issues);
    QVERIFY(card);
    near(card->bands[0].rates.input, 3e-6 * 0.88);
    near(card->bands[0].rates.cachedRead, 0.3e-6 * 0.88);
    near(card->bands[0].rates.cacheWrite, 3.75e-6 * 0.88);
    near(card->bands[0].rates.output, 15e-6 * 0.88);
    near(card->bands[1].rates.reasoning, 22.5e-6 * 0.88);
    plan.prices.discounts.push_back({"anthropic", 5});
    refuses(sonnetSheet(), plan, query("anthropic/sonnet"), {"Two discounts", "anthropic"});
}

void TestRateCard::missingBaseRow()
{
    PriceSheet sheet = sonnetSheet();
    sheet.rows.erase(sheet.rows.begin() + 1);
    refuses(sheet, dollarPlan(), query("anthropic/claude-sonnet-4-5"), {"below 200001", "prompt_from_tokens 0"});
}

QTEST_APPLESS_MAIN(TestRateCard)
#include "tst_rate_card.moc"

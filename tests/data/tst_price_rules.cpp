// SPDX-License-Identifier: GPL-3.0-or-later
// What every price model must get right, each as a test that fails without its rule: from the file to the bill.
#include "model/pricing/rate_card.h"
#include "model/pricing/time_window.h"
#include "tests/data/price_rows.h"

using namespace farthing;
using namespace farthing::data;

namespace {

const std::string header = "provider,model,service_tier,region,prompt_from_tokens,time_window,currency,per,input,cached_input,cache_write,cache_write_1h,output,cache_min_tokens,effective_from\n";

PriceSheet sheetOf(const std::string &rows)
{
    const auto result = importPrices(header + rows, "rules.csv");
    if (!result)
        qFatal("%s", said(result).c_str());
    return result->sheet;
}

Plan dollars()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    return plan;
}

std::optional<RateCard> cardOf(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, std::string &messages)
{
    Issues issues;
    auto card = findRates(sheet, plan, query, issues);
    for (const Issue &issue : issues)
        messages += issue.message + "\n";
    return card;
}

const std::string sonnet = "a,m,,,0,,USD,,3,0.30,3.75,6,15,1024,\na,m,,,200001,,USD,,6,0.60,7.50,12,22.50,,\n";

} // namespace

class TestPriceRules : public QObject {
    Q_OBJECT
private slots:
    void disjointBucketsSumToTheTotal();
    void cliffAtExactlyTheThreshold();
    void oneHourTimesLongPrompt();
    void oneHourWithoutItsPriceIsRefused();
    void batchWithoutACachePrice();
    void unknownStaysUnknown();
    void notApplicableIsNeitherUnknownNorFree();
    void spotAboveOnDemandIsKept();
    void euroRowWithoutRateRefuses();
    void minusOneIsRejected();
    void importingTwiceChangesNothing();
    void windowsMultiplyAndNeverPassSilently();
    void timeWindows();
    void blankCacheMinimumIsSaid();
    void aPriceFarFromItsPeersIsDoubted();
};

/// Each token is billed once: the prompt is input + read + written, and each bucket at its own price.
void TestPriceRules::disjointBucketsSumToTheTotal()
{
    std::string messages;
    const auto card = cardOf(sheetOf(sonnet), dollars(), {"a/m", Service::Standard, "", ""}, messages);
    QVERIFY2(card.has_value(), messages.c_str());
    const RequestTokens tokens{1000, 20000, 4000, 500, 250};
    QCOMPARE(tokens.prompt(), 25000.0);
    const BilledMeters billed = bill(*card, tokens);
    const double expected = (1000 * 3 + 20000 * 0.3 + 4000 * 3.75 + 750 * 15) / 1e6;
    QVERIFY2(std::fabs(billed.total() - expected) <= 1e-12 * expected, qPrintable(QString("calculated %1, expected %2").arg(billed.total()).arg(expected)));
    QVERIFY(std::fabs(billed.total() - (billed.input + billed.cachedRead + billed.cacheWrite + billed.output + billed.reasoning)) <= 1e-18);
}

/// "Above 200k" begins at 200,001 prompt tokens, cached ones included, and re-rates the output too.
void TestPriceRules::cliffAtExactlyTheThreshold()
{
    const auto import = importPrices(R"({"m": {"litellm_provider": "a", "mode": "chat", "input_cost_per_token": 3e-06, "output_cost_per_token": 1.5e-05,
        "cache_read_input_token_cost": 3e-07, "input_cost_per_token_above_200k_tokens": 6e-06, "output_cost_per_token_above_200k_tokens": 2.25e-05,
        "cache_read_input_token_cost_above_200k_tokens": 6e-07, "prompt_cache_min_tokens": 1024}})", "l.json");
    QVERIFY(bool(import));
    std::string messages;
    const auto card = cardOf(import->sheet, dollars(), {"a/m", Service::Standard, "", ""}, messages);
    QVERIFY2(card.has_value(), messages.c_str());
    const auto total = [&](double read) { return bill(*card, {100000, read, 0, 1000, 0}).total(); };
    QVERIFY(std::fabs(total(100000) - (0.3 + 0.03 + 0.015)) < 1e-12);
    QVERIFY(std::fabs(total(100001) - (0.6 + 100001 * 0.6e-6 + 0.0225)) < 1e-12);
}

void TestPriceRules::oneHourTimesLongPrompt()
{
    const PriceSheet sheet = sheetOf(sonnet);
    std::string messages;
    RateQuery query{"a/m", Service::Standard, "", "", 3600};
    const auto hour = cardOf(sheet, dollars(), query, messages);
    query.cacheSeconds = 3599;
    const auto minutes = cardOf(sheet, dollars(), query, messages);
    QVERIFY2(hour && minutes, messages.c_str());
    QCOMPARE(bill(*hour, {0, 0, 100000, 0, 0}).cacheWrite, 100000 * 6e-6);
    QVERIFY(std::fabs(bill(*hour, {0, 0, 300000, 0, 0}).cacheWrite - 3.6) < 1e-12);    // 12 per million, not 6 or 7.50
    QVERIFY(std::fabs(bill(*minutes, {0, 0, 300000, 0, 0}).cacheWrite - 2.25) < 1e-12);
}

void TestPriceRules::oneHourWithoutItsPriceIsRefused()
{
    std::string messages;
    QVERIFY(!cardOf(sheetOf("a,m,,,0,,USD,,3,0.30,3.75,,15,1024,\n"), dollars(), {"a/m", Service::Standard, "", "", 3600}, messages));
    QVERIFY2(messages.find("No 1 h cache write price for a/m") != std::string::npos, messages.c_str());
    // Where writes cost nothing extra at all, there is no such price to miss.
    QVERIFY(cardOf(sheetOf("a,m,,,0,,USD,,3,0.30,,,15,1024,\n"), dollars(), {"a/m", Service::Standard, "", "", 3600}, messages));
}

/// The batch row's own input price bills cached tokens; the standard cache price never leaks into it.
void TestPriceRules::batchWithoutACachePrice()
{
    std::string messages;
    const auto card = cardOf(sheetOf(sonnet + "a,m,batch,,0,,USD,,1.50,,,,7.50,,\n"), dollars(), {"a/m", Service::Batch, "", ""}, messages);
    QVERIFY2(card.has_value(), messages.c_str());
    QCOMPARE(bill(*card, {0, 1000, 0, 0, 0}).cachedRead, 1000 * 1.5e-6);
    QVERIFY2(messages.find("No cached input price for a/m in service tier batch") != std::string::npos, messages.c_str());
}

void TestPriceRules::unknownStaysUnknown()
{
    std::string messages;
    const auto card = cardOf(sheetOf("a,m,,,0,,USD,,3,,,,,,\n"), dollars(), {"a/m", Service::Standard, "", ""}, messages);
    QVERIFY(card);
    QVERIFY(std::isnan(bill(*card, {10, 0, 0, 1, 0}).total())); // not 10 x 3: a missing price may not look like a cheap one
    QVERIFY(!std::isnan(bill(*card, {10, 0, 0, 0, 0}).total()));
    QVERIFY(!importPrices(header + "a,m,,,0,,USD,,,,,,,,\n", "p.csv")->read); // neither price: no row
}

void TestPriceRules::notApplicableIsNeitherUnknownNorFree()
{
    const PriceSheet sheet = sheetOf("a,none,,,0,,USD,,3,n/a,,,15,,\na,blank,,,0,,USD,,3,,,,15,,\na,zero,,,0,,USD,,3,0,,,15,,\n");
    std::string messages;
    const auto none = cardOf(sheet, dollars(), {"a/none", Service::Standard, "", ""}, messages);
    QVERIFY(std::isnan(bill(*none, {0, 1000, 0, 0, 0}).total()));
    QVERIFY2(messages.empty(), messages.c_str()); // nothing is missing
    const auto blank = cardOf(sheet, dollars(), {"a/blank", Service::Standard, "", ""}, messages);
    QVERIFY(std::fabs(bill(*blank, {0, 1000, 0, 0, 0}).total() - 0.003) < 1e-15);
    QVERIFY2(messages.find("No cached input price") != std::string::npos, messages.c_str());
    const auto zero = cardOf(sheet, dollars(), {"a/zero", Service::Standard, "", ""}, messages);
    QCOMPARE(bill(*zero, {0, 1000, 0, 0, 0}).total(), 0.0);
    const auto again = importPrices(writePriceCsv(sheet), "again.csv");
    QVERIFY(again && again->sheet.rows[0].isNotApplicable(PriceCell::CachedInput) && !again->sheet.rows[1].isNotApplicable(PriceCell::CachedInput));
    QVERIFY(sheetHash(again->sheet) == sheetHash(sheet));
}

void TestPriceRules::spotAboveOnDemandIsKept()
{
    // Published so: an order between two prices is never assumed. (For tokens: a cache read above its input.)
    const auto result = importPrices(header + "a,m,,,0,,USD,,1,1.50,,,4,1024,\n", "p.csv");
    QVERIFY2(result && result->read == 1 && result->sheet.rows[0].cachedInput == 1.5, said(result).c_str());
    QVERIFY2(said(result).find("cached input price, 1.5, is above its input price of 1") != std::string::npos, said(result).c_str());
}

void TestPriceRules::euroRowWithoutRateRefuses()
{
    const PriceSheet sheet = sheetOf("a,m,,,0,,EUR,,3,0.30,,,15,1024,\n");
    std::string messages;
    QVERIFY(!cardOf(sheet, dollars(), {"a/m", Service::Standard, "", ""}, messages));
    QVERIFY2(messages.find("add an exchange rate for EUR (USD per EUR)") != std::string::npos, messages.c_str());
    Plan plan = dollars();
    plan.fx.rates["EUR"] = 1.08;
    const auto card = cardOf(sheet, plan, {"a/m", Service::Standard, "", ""}, messages);
    QVERIFY(card && std::fabs(bill(*card, {1e6, 0, 0, 0, 0}).total() - 3.24) < 1e-12);
}

void TestPriceRules::minusOneIsRejected()
{
    const auto table = importPrices(header + "a,auto,,,0,,USD,,-1,,,,-1,,\na,m,,,0,,USD,,3,,,,15,,\n", "p.csv");
    QCOMPARE(table->read, 1);
    QCOMPARE(table->refused, 1);
    const auto router = importPrices(R"({"data": [{"id": "a/auto", "pricing": {"prompt": "-1", "completion": "-1"}}]})", "p.json");
    QVERIFY(router && router->read == 0 && router->refused == 1 && router->sheet.rows.empty());
}

void TestPriceRules::importingTwiceChangesNothing()
{
    const PriceSheet once = sheetOf(sonnet), twice = sheetOf(sonnet);
    QVERIFY(once == twice);
    const auto result = importPrices(writePriceCsv(once), "export.csv");
    QVERIFY(result && sheetHash(result->sheet) == sheetHash(once));
    // The same rows appended to themselves are not a second price.
    const auto doubled = importPrices(header + sonnet + sonnet, "p.csv");
    QVERIFY(doubled && doubled->read == 2 && doubled->refused == 2);
    QCOMPARE(sheetHash(doubled->sheet), sheetHash(once));
}

void TestPriceRules::windowsMultiplyAndNeverPassSilently()
{
    const PriceSheet sheet = sheetOf("a,m,,,0,,USD,,0.66,,,,1.98,,\na,m,,,0,\"Mon-Fri 01:00-04:00,06:00-10:00 UTC\",USD,,1.32,,,,3.96,,\n"
                                     "a,peak,,,0,09:00-17:00 UTC,USD,,2,,,,4,,\n");
    QCOMPARE(sheet.rows.size(), std::size_t(3));
    std::string messages;
    const auto card = cardOf(sheet, dollars(), {"a/m", Service::Standard, "", ""}, messages);
    QVERIFY2(card && card->bands[0].rates.input == 0.66 / 1e6, messages.c_str());
    QVERIFY2(messages.find("has other prices in Mon-Fri 01:00-04:00,06:00-10:00 UTC") != std::string::npos, messages.c_str());
    QVERIFY(!cardOf(sheet, dollars(), {"a/peak", Service::Standard, "", ""}, messages));
    QVERIFY2(messages.find("its rows hold only in 09:00-17:00 UTC") != std::string::npos, messages.c_str());
}

void TestPriceRules::timeWindows()
{
    const auto window = TimeWindow::parse("Mon-Fri 01:00-04:00,06:00-10:00 UTC");
    QVERIFY(window);
    QVERIFY(window->contains(0, 60) && window->contains(4, 239) && !window->contains(4, 240) && window->contains(2, 360));
    QVERIFY(!window->contains(5, 60) && !window->contains(6, 400)); // the weekend is off-peak
    QVERIFY(std::fabs(window->weekShare() - 35.0 / 168) < 1e-12);
    const auto night = TimeWindow::parse("Fri 22:00-02:00 Europe/Berlin");
    QVERIFY(night);
    QVERIFY(night->contains(4, 22 * 60) && night->contains(5, 119) && !night->contains(5, 120)); // into Saturday
    QVERIFY(!night->contains(4, 0) && !night->contains(5, 23 * 60));
    const auto all = TimeWindow::parse("00:00-24:00 UTC+05:30");
    QVERIFY(all && all->weekShare() == 1.0);
    for (const char *text : {"Mon-Fri 01:00-04:00,06:00-10:00 UTC", "Fri 22:00-02:00 Europe/Berlin", "00:30-16:30 UTC", "Mon,Wed-Thu,Sun 00:00-24:00 UTC-03:00"}) {
        const auto read = TimeWindow::parse(text);
        QVERIFY2(bool(read), text);
        QCOMPARE(read->text(), std::string(text));
        QVERIFY(*TimeWindow::parse(read->text()) == *read);
    }
    for (const char *text : {"", "UTC", "01:00-04:00", "Mon 1:00-4:00 UTC", "01:00-25:00 UTC", "01:60-02:00 UTC", "24:00-02:00 UTC", "02:00-02:00 UTC",
                             "Mo-Fr 01:00-02:00 UTC", "peak", "01:00-02:00 UTC+15:00", "Mon Tue 01:00-02:00 UTC", "01:00-02:00 CEST"})
        QVERIFY2(!TimeWindow::parse(text), text);
}

void TestPriceRules::blankCacheMinimumIsSaid()
{
    std::string messages;
    QVERIFY(cardOf(sheetOf("a,m,,,0,,USD,,3,0.30,3.75,,15,,\n"), dollars(), {"a/m", Service::Standard, "", ""}, messages));
    QVERIFY2(messages.find("No cache_min_tokens for a/m") != std::string::npos, messages.c_str());
    messages.clear();
    QVERIFY(cardOf(sheetOf(sonnet), dollars(), {"a/m", Service::Standard, "", ""}, messages));
    QVERIFY2(messages.empty(), messages.c_str());
}

/// No wrong size by itself, but far from what others take for the same model.
void TestPriceRules::aPriceFarFromItsPeersIsDoubted()
{
    const std::string peers = "a,lab/m,,,0,,USD,,0.10,,,,0.30,,\nb,M,,,0,,USD,,0.12,,,,0.30,,\n";
    const auto far = importPrices(header + peers + "c,m,,,0,,USD,,20,,,,0.30,,\n", "p.csv");
    QVERIFY(far && far->read == 3); // kept: a doubt is a person's to settle
    QVERIFY2(said(far).find("c/m: its input price of 20 is 167 times the median of 3 providers, 0.12: right unit?") != std::string::npos, said(far).c_str());
    const auto cheap = importPrices(header + peers + "c,m,,,0,,USD,,0.0001,,,,0.30,,\n", "p.csv");
    QVERIFY2(cheap && said(cheap).find("c/m: its input price of 0.0001 is") != std::string::npos, said(cheap).c_str());
    for (const char *third : {"c,m,,,0,,USD,,5,,,,0.30,,\n",         // 42 times: dear, not mistaken
                              "c,m,,,0,,EUR,,20,,,,0.30,,\n",        // another currency
                              "c,m,batch,,0,,USD,,20,,,,0.30,,\n",   // another service
                              "c,other,,,0,,USD,,20,,,,0.30,,\n",    // another model
                              "b,m,,,0,,USD,,20,,,,0.30,,\n"}) {     // two providers are no peers
        const auto read = importPrices(header + peers + third, "p.csv");
        QVERIFY2(read && said(read).find("providers") == std::string::npos, said(read).c_str());
    }
    const QString shared = FARTHING_SHARED_DIR "/pricing/models.dev.2026-05-12.json";
    if (const auto published = importPriceFile(shared.toStdString())) { // two in a list of 4,490 models, at 20 and 40 beside 0.1 and 0.15
        QCOMPARE(QString::fromStdString(said(published)).count("times the median of"), 2);
        QVERIFY(said(published).find("helicone/mistral-nemo: its input price of 20 is") != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestPriceRules)
#include "tst_price_rules.moc"

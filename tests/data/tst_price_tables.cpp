// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people make them: mapped columns, questions, dates, locales, workbooks. Right after the questions, wrong never.
#include "data/prices/column_guess.h"
#include "data/prices/dates.h"
#include "data/prices/import_answers.h"
#include "data/prices/xlsx_writer.h"
#include "tests/data/price_rows.h"

#include <QFile>
#include <QStringEncoder>

using namespace farthing;
using namespace farthing::data;

namespace {

const std::string fixtures = FARTHING_SOURCE_DIR "/tests/fixtures/prices/";

std::string asked(const ImportPreview &preview)
{
    std::string out;
    for (const Question &question : preview.questions)
        out += question.text + " | " + question.option + " | " + question.guess + "\n";
    return out;
}

/// Takes every guess, as the user who confirms them does.
void confirmGuesses(const ImportPreview &preview, ImportAnswers &answers)
{
    for (const Question &question : preview.questions) {
        if (question.guess.empty())
            continue;
        if (question.kind == Question::Kind::Column)
            answers.columns[question.column] = question.guess;
        else if (question.kind == Question::Kind::Unit)
            answers.per = question.guess;
        else if (question.kind == Question::Kind::Currency)
            answers.currency = question.guess;
    }
}

void checkMessyGerman(const std::string &path)
{
    QVERIFY(!importPriceFile(path)); // never half-read
    ImportAnswers answers;
    auto preview = previewPriceFile(path);
    QVERIFY(preview);
    QVERIFY2(preview->rows.empty(), "rows before the questions are answered");
    QVERIFY2(asked(*preview).find("What is the column \"Anbieter\"? Probably provider.") != std::string::npos, asked(*preview).c_str());
    QVERIFY2(asked(*preview).find("--unit '1M tokens'") != std::string::npos, asked(*preview).c_str());
    confirmGuesses(*preview, answers);
    QVERIFY(answers.currency.empty()); // the sheet shows $ and €: no guess
    answers.currency = "USD";
    preview = previewPriceFile(path, answers);
    QVERIFY(preview);
    QVERIFY2(preview->questions.size() == 1 && preview->questions[0].kind == Question::Kind::Dates, asked(*preview).c_str());
    answers.dates = "dmy";
    preview = previewPriceFile(path, answers);
    QVERIFY2(preview && preview->questions.empty() && preview->rows.size() == 7, asked(*preview).c_str());
    const auto result = importPriceFile(path, answers);
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->entries, 12);
    QCOMPARE(result->read, 7);
    QCOMPARE(result->refused, 3);   // 0,66 €? and -1 and the repeated row
    QCOMPARE(result->otherwise, 2); // the total and the footnote
    const PriceSheet &sheet = result->sheet;
    const PriceRow *base = rowOf(sheet, "OpenAI", "gpt-5.6"), *high = rowOf(sheet, "OpenAI", "gpt-5.6", "standard", 272001);
    QVERIFY(base && base->input == 5.0 && base->cachedInput == 0.5 && base->output == 30.0 && base->contextWindow == 1050000.0);
    QVERIFY(high && high->input == 10.0 && high->output == 45.0);
    const PriceRow *sonnet = rowOf(sheet, "Anthropic", "claude-sonnet-4-5");
    QVERIFY(sonnet && sonnet->input == 3.0 && sonnet->cachedInput == 0.3 && sonnet->contextWindow == 200000.0);
    const PriceRow *promo = rowOf(sheet, "Anthropic", "claude-sonnet-5", "standard", 0, ""), *list = rowOf(sheet, "Anthropic", "claude-sonnet-5", "standard", 0, "2026-09-01");
    QVERIFY(promo && promo->input == 2.0 && promo->effectiveTo == "2026-09-01" && !promo->cachedInput);
    QVERIFY(list && list->input == 3.0 && list->isNotApplicable(PriceCell::CachedInput) && !promo->isNotApplicable(PriceCell::CachedInput));
    const PriceRow *gemini = rowOf(sheet, "Google", "gemini-2.5-pro");
    QVERIFY(gemini && gemini->input == 1.25 && gemini->cachedInput == 0.125 && gemini->contextWindow == 1048576.0);
    const PriceRow *free = rowOf(sheet, "Mistral", "mistral-small-latest");
    QVERIFY(free && free->input == 0.0 && free->output == 0.0);
    QVERIFY(!rowOf(sheet, "DeepSeek", "deepseek-v4-pro") && !rowOf(sheet, "OpenRouter", "openrouter/auto"));
}

QByteArray encoded(const QString &text, int encoding)
{
    switch (encoding) {
    case 0: return text.toUtf8();
    case 1: return "\xef\xbb\xbf" + text.toUtf8();
    case 2: return "\xff\xfe" + QStringEncoder(QStringConverter::Utf16LE)(text);
    case 3: return "\xfe\xff" + QStringEncoder(QStringConverter::Utf16BE)(text);
    default: return text.toLatin1();
    }
}

} // namespace

class TestPriceTables : public QObject {
    Q_OBJECT
private slots:
    void messyGermanSheet();
    void messyGermanSheetAsPublished();
    void threeColumns();
    void columnsByNumberAndLeftOut();
    void unitsAndCents();
    void smallPricesWithoutAUnitAreAsked();
    void answersAreRememberedPerLayout();
    void providerFromModel();
    void ambiguousColumnsAreAskedOnce();
    void onlyOneColumnIsAnsweredApart();
    void pricesUnderAnyWord();
    void columnsNobodyCouldGuessAreAsked();
    void dates_data();
    void dates();
    void serialDates();
    void theOtherTabs();
    void workbooksAsPeopleSaveThem();
    void titlesOfTwelveLocales();
    void fiveHundredLocaleCases();
};

void TestPriceTables::messyGermanSheet() { checkMessyGerman(fixtures + "messy_german.csv"); }

void TestPriceTables::messyGermanSheetAsPublished()
{
    const std::string path = FARTHING_SHARED_DIR "/pricing/sheets/token_prices_messy_de_excel.csv";
    if (!QFile::exists(QString::fromStdString(path)))
        QSKIP("The shared price files are not here.");
    checkMessyGerman(path);
}

/// The smallest sheet there is: a model and two prices. Everything else is asked, nothing is assumed.
void TestPriceTables::threeColumns()
{
    const std::string text = "Model,$ in,$ out\nalpha,2.50,10\nbeta,0.15,0.60\n";
    ImportAnswers answers;
    auto preview = previewPrices(text, "three.csv", answers);
    QVERIFY(preview);
    QVERIFY2(asked(*preview).find("Which provider sells these models?") != std::string::npos, asked(*preview).c_str());
    QVERIFY2(asked(*preview).find("What are the prices per?") != std::string::npos, asked(*preview).c_str());
    QVERIFY2(asked(*preview).find("--currency USD") != std::string::npos, asked(*preview).c_str());
    confirmGuesses(*preview, answers);
    QCOMPARE(answers.columns.at("$ in"), std::string("input"));
    QCOMPARE(answers.currency, std::string("USD"));
    answers.provider = "acme";
    QVERIFY(!importPrices(text, "three.csv", answers)); // the unit is still open
    answers.per = "1M tokens";
    const auto result = importPrices(text, "three.csv", answers);
    QVERIFY2(result && result->read == 2, said(result).c_str());
    QVERIFY(rowOf(result->sheet, "acme", "beta")->output == 0.6);
    // Answers given for our own layout change nothing there.
    QVERIFY(importPrices("provider,model,currency,input,output\na,m,USD,1,2\n", "own.csv")->read == 1);
}

void TestPriceTables::columnsByNumberAndLeftOut()
{
    const std::string text = "Preise,,,\nWer,Was,Rein,Raus,Provider\nacme,alpha,1.25,5,ignored\n";
    ImportAnswers answers;
    answers.columns = {{"#1", "provider"}, {"Was", "model"}, {"#3", "input"}, {"Raus", "output"}, {"Provider", "-"}};
    answers.currency = "EUR";
    answers.per = "1M tokens";
    const auto result = importPrices(text, "numbered.csv", answers);
    QVERIFY2(result && result->read == 1, said(result).c_str());
    const PriceRow *row = rowOf(result->sheet, "acme", "alpha");
    QVERIFY(row && row->input == 1.25 && row->currency == "EUR" && row->fileRow == 3);
}

void TestPriceTables::unitsAndCents()
{
    for (const auto &[unit, input] : {std::pair{"1M tokens", "2.5"}, {"1K tokens", "0.0025"}, {"token", "0.0000025"}, {"cents per 1M tokens", "250"},
                                      {"cents per 1K tokens", "0.25"}, {"cents per token", "0.00025"}}) {
        ImportAnswers answers;
        answers.columns = {{"Modell", "model"}};
        answers.per = unit;
        answers.currency = "USD";
        answers.provider = "acme";
        const auto result = importPrices("Modell,Input,Output\nm," + std::string(input) + "," + input + "\n", "u.csv", answers);
        QVERIFY2(result && result->read == 1, (std::string(unit) + ": " + said(result)).c_str());
        QCOMPARE(*result->sheet.rows[0].input, 2.5);
    }
    // The unit taken wrongly is caught by magnitude, not billed.
    ImportAnswers wrong;
    wrong.columns = {{"Modell", "model"}};
    wrong.per = "1K tokens";
    wrong.currency = "USD";
    wrong.provider = "acme";
    const auto result = importPrices("Modell,Input,Output\nm,2.50,10.00\n", "u.csv", wrong);
    QVERIFY2(result && result->read == 0 && result->refused == 1, said(result).c_str());
    QCOMPARE(guessUnit({"Input (ct/1K)", "x"}), std::string("1K tokens"));
    QCOMPARE(guessUnit({"Input \u00a2 per 1M", "Output \u00a2 per 1M"}), std::string("cents per 1M tokens"));
    QCOMPARE(guessUnit({"Input per 1M", "Output per 1K"}), std::string());
    QCOMPARE(guessCurrency({"Input $", "\u20ac"}), std::string());
}

/// Our own header without "per": a million by convention, unless every price says otherwise.
void TestPriceTables::smallPricesWithoutAUnitAreAsked()
{
    const std::string head = "provider,model,currency,input,output\n";
    const auto thousand = previewPrices(head + "a,m,USD,0.0025,0.01\na,n,USD,0.00015,0.0006\n", "t.csv");
    QVERIFY2(thousand && thousand->questions.size() == 1 && thousand->questions[0].guess == "1K tokens", asked(*thousand).c_str());
    const auto token = previewPrices(head + "a,m,USD,0.0000025,0.00001\n", "t.csv");
    QVERIFY2(token && token->questions.size() == 1 && token->questions[0].guess == "token", asked(*token).c_str());
    ImportAnswers answers;
    answers.per = "1K tokens";
    const auto told = importPrices(head + "a,m,USD,0.0025,0.01\n", "t.csv", answers);
    QVERIFY2(told && told->read == 1 && told->questions.empty() && told->sheet.rows[0].input == 2.5, said(told).c_str());
    answers.per = "1M tokens";
    QVERIFY(importPrices(head + "a,m,USD,0.0025,0.01\n", "t.csv", answers)->questions.empty()); // so cheap, and said so
    QVERIFY(previewPrices(head + "a,m,USD,0.02,0.08\na,n,USD,2.50,10\n", "t.csv")->questions.empty());
    QVERIFY(previewPrices(head + "a,m,USD,0,0\n", "t.csv")->questions.empty()); // free, and said so
}

void TestPriceTables::answersAreRememberedPerLayout()
{
    ImportAnswers answers;
    answers.columns = {{"Modell", "model"}, {"#2", "input"}, {"Ausgabe", "output"}, {"Rest", "-"}};
    answers.per = "cents per 1K tokens";
    answers.currency = "EUR";
    answers.provider = "acme";
    answers.decimal = "comma";
    answers.dates = "dmy";
    QVERIFY(answersFromJson(answersToJson(answers)) == answers);
    QVERIFY(answersFromJson(Json()) == ImportAnswers());
    const auto odd = parseJson(R"({"columns": {"a": "colour", "b": 3}, "unit": "1B", "currency": "euro", "decimal": 1, "dates": "ymd", "provider": "a/b"})");
    QVERIFY(odd && answersFromJson(*odd) == ImportAnswers()); // asked again, not taken over
    const auto one = previewPrices("Modell;Rein;Ausgabe;Rest\na;1,5;2;x\n", "one.csv"), two = previewPrices("Modell;Rein;Ausgabe;Rest\nb;9,5;3;y\n", "two.csv"),
               other = previewPrices("Modell;Ausgabe;Rein;Rest\nb;9,5;3;y\n", "one.csv");
    QVERIFY(one && two && other && !one->layout.empty() && one->layout == two->layout && one->layout != other->layout);
}

void TestPriceTables::providerFromModel()
{
    ImportAnswers answers;
    answers.columns = {{"Modelo", "model"}};
    answers.provider = "from-model";
    answers.currency = "USD";
    answers.per = "1M tokens";
    const auto result = importPrices("Modelo,Input,Output\ngroq/openai/gpt-oss,0.15,0.60\nbare,1.50,2\n", "m.csv", answers);
    QVERIFY2(result && result->read == 1 && result->refused == 1, said(result).c_str());
    QVERIFY(rowOf(result->sheet, "groq", "openai/gpt-oss"));
}

void TestPriceTables::ambiguousColumnsAreAskedOnce()
{
    const std::string text = "provider,model,currency,input,output,effective_from\na,one,USD,1.125,2,03/04/2026\na,two,USD,1.250,4,05/06/2026\n";
    const auto preview = previewPrices(text, "q.csv");
    QVERIFY(preview);
    QVERIFY2(preview->questions.size() == 2, asked(*preview).c_str()); // one per column, not per cell
    QVERIFY2(asked(*preview).find("What separates the decimals in \"input\" (\"1.125\", \"1.250\")?") != std::string::npos, asked(*preview).c_str());
    QVERIFY2(asked(*preview).find("in the dates of \"effective_from\" (\"03/04/2026\", \"05/06/2026\"), day or month?") != std::string::npos, asked(*preview).c_str());
    QCOMPARE(importPrices(text, "q.csv")->read, 0); // unanswered: refused, not guessed
    ImportAnswers answers;
    answers.decimal = "point";
    answers.dates = "mdy";
    const auto point = importPrices(text, "q.csv", answers);
    QVERIFY2(point && point->read == 2 && point->questions.empty(), said(point).c_str());
    QVERIFY(point->sheet.rows[0].input == 1.125 && point->sheet.rows[0].effectiveFrom == "2026-03-04");
    answers.dates = "dmy";
    QVERIFY(importPrices(text, "q.csv", answers)->sheet.rows[0].effectiveFrom == "2026-04-03");
    answers.decimal = "comma";
    QCOMPARE(importPrices(text, "q.csv", answers)->read, 0); // 1125 dollars: refused by magnitude
}

void TestPriceTables::onlyOneColumnIsAnsweredApart()
{
    const std::string text = "provider,model,currency,input,output,effective_from,checked_on\na,one,USD,1.125,2.500,03/04/2026,03/04/2026\n";
    ImportAnswers answers;
    answers.readings = {{"input", "point"}, {"effective_from", "mdy"}};
    const auto preview = previewPrices(text, "q.csv", answers);
    QVERIFY2(preview && preview->questions.size() == 2, asked(*preview).c_str());
    answers.readings["output"] = "point";
    answers.readings["checked_on"] = "dmy";
    const auto read = importPrices(text, "q.csv", answers);
    QVERIFY2(read && read->read == 1, said(read).c_str());
    QCOMPARE(read->sheet.rows[0].effectiveFrom, std::string("2026-03-04"));
    QCOMPARE(read->sheet.rows[0].checkedOn, std::string("2026-04-03"));
    QVERIFY(answersFromJson(answersToJson(answers)) == answers);
}

void TestPriceTables::pricesUnderAnyWord()
{
    for (const char *header : {"Model,Prompt price,Completion price", "Model name,Prompt cost ($/1M),Completion cost ($/1M)", "LLM,Price per 1M input tokens,Price per 1M output tokens",
                               "AI model,Cost (input),Cost (output)", "model,prompt,completion", "Model,Input tokens price,Output tokens price", "Modell,Preis Eingabe,Preis Ausgabe",
                               "Model,USD per 1M prompt tokens,USD per 1M completion tokens"}) {
        const std::string text = std::string(header) + "\nacme/small,0.5,1.5\nacme/large,5,15\n";
        auto preview = previewPrices(text, "p.csv");
        QVERIFY2(preview, header);
        ImportAnswers answers;
        confirmGuesses(*preview, answers);
        answers.provider = "from-model";
        answers.currency = "USD";
        answers.per = "1M tokens";
        const auto result = importPrices(text, "p.csv", answers);
        const bool guessed = QString(header).startsWith("AI model"); // what stands in brackets alone is asked
        if (guessed)
            QVERIFY2(asked(*previewPrices(text, "p.csv", answers)).find("Which column holds the input?") != std::string::npos, header);
        else
            QVERIFY2(result && result->read == 2 && result->sheet.rows[1].output == 15.0, (header + said(result)).c_str());
    }
}

void TestPriceTables::columnsNobodyCouldGuessAreAsked()
{
    for (const char separator : {',', ';'}) {
        const std::string s(1, separator);
        const std::string text = "Price list of August\n\nWhat" + s + "Ask" + s + "Say" + s + "Remark\nacme/small" + s + "0.5" + s + "1.5" + s + "x\nacme/large" + s + "$5" + s + "15" + s + "\n";
        const auto preview = previewPrices(text, "p.csv");
        QVERIFY(preview);
        for (const char *question : {"Which column holds the model?", "Which column holds the input?", "Which column holds the output?", "Which provider", "What are the prices per?", "Which currency"})
            QVERIFY2(asked(*preview).find(question) != std::string::npos, asked(*preview).c_str());
        QCOMPARE(preview->headerRow, 3);
        ImportAnswers answers;
        answers.columns = {{"What", "model"}, {"Ask", "input"}, {"Say", "output"}};
        answers.provider = "from-model";
        answers.currency = "USD";
        answers.per = "1M tokens";
        const auto result = importPrices(text, "p.csv", answers);
        QVERIFY2(result && result->read == 2, said(result).c_str());
        QCOMPARE(*result->sheet.rows[1].input, 5.0);
    }
    QVERIFY(!previewPrices("just some words\nand more of them\n", "p.txt")); // no table at all
    QVERIFY(!previewPrices("Dear all, this is, a letter\nwith commas, but no, numbers\n", "p.txt"));
}

void TestPriceTables::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected"); ///< a date, "?" or "" for invalid
    const auto row = [](const char *text, DateOrder order, const char *expected) { QTest::addRow("%s %d", text, int(order)) << text << int(order) << expected; };
    using enum DateOrder;
    row("2026-08-16", Unknown, "2026-08-16");
    row("16.08.2026", Unknown, "2026-08-16");
    row("3.4.2026", MonthFirst, "2026-04-03"); // points are never month first
    row("03/04/2026", Unknown, "?");
    row("03/04/2026", DayFirst, "2026-04-03");
    row("03/04/2026", MonthFirst, "2026-03-04");
    row("04/04/2026", Unknown, "2026-04-04"); // the same either way
    row("16/08/2026", Unknown, "2026-08-16");
    row("08/16/2026", Unknown, "2026-08-16");
    row("08/16/2026", DayFirst, "");
    row("16-08-2026", Unknown, "2026-08-16");
    row("29/02/2026", Unknown, "");
    row("29/02/2028", Unknown, "2028-02-29");
    row("31/04/2026", DayFirst, "");
    row("16/08/26", Unknown, "");
    row("2026-02-29", Unknown, "");
    row("16.08/2026", Unknown, "");
    row("1.1.1", Unknown, "");
    row("", Unknown, "");
    row("soon", Unknown, "");
    row("46266", Unknown, "?");
    row("1000", Unknown, "");
}

void TestPriceTables::dates()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    QFETCH(QString, expected);
    const DateReading read = parseDate(text.toStdString(), DateOrder(order), false);
    const QString got = read.kind == DateReading::Kind::Value ? QString::fromStdString(read.iso) : read.kind == DateReading::Kind::Ambiguous ? "?" : "";
    QCOMPARE(got, expected);
    QVERIFY(read.kind == DateReading::Kind::Value || !read.message.empty());
}

void TestPriceTables::serialDates()
{
    // Reference values: Excel's documentation, 1900 system (day 1 = 1900-01-01, day 60 the leap day that never was).
    QCOMPARE(dateOfSerial(1), std::string("1900-01-01"));
    QCOMPARE(dateOfSerial(59), std::string("1900-02-28"));
    QCOMPARE(dateOfSerial(61), std::string("1900-03-01"));
    QCOMPARE(dateOfSerial(39448), std::string("2008-01-01"));
    QCOMPARE(dateOfSerial(46266), std::string("2026-09-01"));
    QCOMPARE(dateOfSerial(44804, true), std::string("2026-09-01")); // 1904 system: 1,462 days less
    QCOMPARE(dateOfSerial(-1), std::string());
    QCOMPARE(dateOfSerial(1e9), std::string());
    QCOMPARE(parseDate("46266", DateOrder::Unknown, true).iso, std::string("2026-09-01"));
}

void TestPriceTables::theOtherTabs()
{
    const auto charges = importPrices("provider,model,meter,price,per,currency,units_from,min_billable,notes\nanthropic,m,web_search,10,1000 searches,USD,,,\n"
                                      "groq,whisper,audio_input,,1 hour,USD,,10 s,blank is unknown\nx,y,page,-4,1000 pages,USD,,,\nx,y,page,free,1000 pages,USD,,,\n", "other_charges.csv");
    QVERIFY2(charges && charges->read == 3 && charges->refused == 1, said(charges).c_str());
    QVERIFY(charges->sheet.charges[0].price == 10.0 && !charges->sheet.charges[1].price && charges->sheet.charges[2].price == 0.0);
    QCOMPARE(charges->sheet.charges[1].minBillable, std::string("10 s"));
    const auto capacity = importPrices("provider,item,type,region,price,per,currency,term_months\nlambda,gpu_8x_h100,gpu_on_demand,us-east-1,31.92,instance-hour,USD,\n"
                                       "gcp,A100,gpu_on_demand,us,1.8462,accelerator-hour,USD,\ngcp,A100,gpu_spot,us,1.964,accelerator-hour,USD,\nx,y,lease,,1.5,hour,USD,\n", "c.csv");
    QVERIFY2(capacity && capacity->read == 3 && capacity->refused == 1, said(capacity).c_str());
    QVERIFY(*capacity->sheet.capacity[2].price > *capacity->sheet.capacity[1].price); // spot above on-demand, as published
    const auto adjustments = importPrices("type,scope,key,value,as_of,notes\nfx,EUR,USD,,,\nfx,CNY,USD,0.1379,2026-05-31,\ndiscount,openai,all,-12%,,\nuplift,anthropic,us,+10%,,\n"
                                          "discount,x,all,12,,\nfx,GBP,USD,-1,,\n", "fx.csv");
    QVERIFY2(adjustments && adjustments->read == 4 && adjustments->refused == 2, said(adjustments).c_str());
    QVERIFY(!adjustments->sheet.adjustments[0].value && adjustments->sheet.adjustments[1].value == 0.1379 && adjustments->sheet.adjustments[2].value == -12.0
            && adjustments->sheet.adjustments[2].percent && adjustments->sheet.adjustments[3].value == 10.0);
    const std::string folder = FARTHING_SHARED_DIR "/pricing/sheets/";
    if (QFile::exists(QString::fromStdString(folder))) // counted with wc -l, less the header
        for (const auto &[file, rows] : {std::pair{"token_prices.csv", 20}, {"other_charges.csv", 19}, {"commitments_gpus.csv", 8}, {"fx_discounts.csv", 5}}) {
            const auto result = importPriceFile(folder + file);
            QVERIFY2(result && result->read == rows && result->refused == 0, said(result).c_str());
        }
}

/// Made with a spreadsheet program's habits: numbers as numbers, a date as a formatted day number, a text date, a second tab.
void TestPriceTables::workbooksAsPeopleSaveThem()
{
    const auto result = importPriceFile(fixtures + "habits.xlsx");
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("XLSX"));
    const PriceRow *row = rowOf(result->sheet, "acme", "alpha");
    QVERIFY2(row && row->input == 1.125 && row->output == 4.5, said(result).c_str()); // a number of three decimals is no riddle here
    QCOMPARE(row->effectiveFrom, std::string("2026-09-01"));
    QCOMPARE(row->file, std::string("habits.xlsx!Preise"));
    QCOMPARE(row->fileRow, 3);
    QCOMPARE(rowOf(result->sheet, "acme", "rich text")->notes, std::string("=1+1 stays text"));
    QVERIFY(chargeOf(result->sheet, "acme", "alpha", "web_search"));
    QVERIFY2(said(result).find("habits.xlsx!Notizen This tab is not a price table") != std::string::npos, said(result).c_str());
}

void TestPriceTables::titlesOfTwelveLocales()
{
    const char *titles[12][4] = {{"Provider", "Model", "Input", "Output"}, {"Anbieter", "Modell", "Eingabe", "Ausgabe"}, {"Fournisseur", "Modèle", "Entrée", "Sortie"},
        {"Proveedor", "Modelo", "Entrada", "Salida"}, {"Fornitore", "Modello", "Ingresso", "Uscita"}, {"Fornecedor", "Modelo", "Entrada", "Saída"},
        {"Aanbieder", "Model", "Invoer", "Uitvoer"}, {"Dostawca", "Model", "Wejście", "Wyjście"}, {"Leverantör", "Modell", "Indata", "Utdata"},
        {"VENDOR", "MODEL ID", "INPUT PRICE", "OUTPUT PRICE"}, {"Hersteller", "Modell", "Input ($/1M)", "Output ($/1M)"}, {"Vendor", "Model name", "$ in", "$ out"}};
    for (const auto &locale : titles)
        for (std::size_t i = 0; i < 4; ++i) {
            const Column expected[] = {Column::Provider, Column::Model, Column::Input, Column::Output};
            QVERIFY2(guessColumn(locale[i]) == expected[i], locale[i]);
        }
    QVERIFY(!guessColumn("Preis") && !guessColumn("") && !guessColumn("colour"));
}

/// 12 locales (decimal and grouping signs) x 3 separators x 5 encodings x 3 date orders = 540 files. Each holds a price
/// that could be read two ways ("1,125" or "1.125"), a context window with groups, a date and a name with an accent. A
/// file either asks, or every value is right; with the answers of its locale every value is right.
void TestPriceTables::fiveHundredLocaleCases()
{
    struct Locale { const char *name; char decimal; const char *group; };
    const Locale locales[] = {{"en_US", '.', ","}, {"en_GB", '.', ","}, {"de_DE", ',', "."}, {"de_CH", '.', "\u2019"}, {"fr_FR", ',', "\u202f"}, {"es_ES", ',', "."},
                              {"it_IT", ',', "."}, {"pt_BR", ',', "."}, {"pl_PL", ',', "\u00a0"}, {"sv_SE", ',', "\u00a0"}, {"en_IN", '.', ","}, {"ja_JP", '.', ","}};
    int cases = 0, wrong = 0, silent = 0;
    for (const Locale &locale : locales)
        for (const char separator : {',', ';', '\t'})
            for (int encoding = 0; encoding < 5; ++encoding)
                for (int order = 0; order < 3; ++order) {
                    ++cases;
                    const QString decimal(locale.decimal), group = QString::fromUtf8(encoding == 4 && QString(locale.group) == QString("\u202f") ? "\u00a0"
                                                                                      : encoding == 4 && QString(locale.group) == QString("\u2019") ? "'" : locale.group);
                    const auto quoted = [&](QString text) { return text.contains(separator) ? '"' + text + '"' : text; };
                    const QString date = order == 0 ? "2026-03-04" : order == 1 ? "04/03/2026" : "03/04/2026";
                    QStringList lines{QStringList{"provider", "model", "currency", "input", "output", "context_window", "effective_from"}.join(separator)};
                    lines += QStringList{"acme", "caf\u00e9", "EUR", quoted("1" + decimal + "125"), quoted("4" + decimal + "375"), quoted("200" + group + "000"), date}.join(separator);
                    const QByteArray bytes = encoded(lines.join("\r\n") + "\r\n", encoding);
                    const auto isRight = [](const PriceRow &row) {
                        return row.model == "caf\u00e9" && row.input == 1.125 && row.output == 4.375 && row.contextWindow == 200000.0 && row.effectiveFrom == "2026-03-04";
                    };
                    const auto blind = importPrices(bytes.toStdString(), "locale.csv");
                    QVERIFY2(bool(blind), said(blind).c_str());
                    for (const PriceRow &row : blind->sheet.rows)
                        silent += !isRight(row);
                    QVERIFY2(blind->read == 1 || !blind->questions.empty(), locale.name);
                    ImportAnswers answers;
                    answers.decimal = locale.decimal == ',' ? "comma" : "point";
                    answers.dates = order == 2 ? "mdy" : "dmy";
                    const auto told = importPrices(bytes.toStdString(), "locale.csv", answers);
                    const bool right = told && told->read == 1 && isRight(told->sheet.rows[0]);
                    if (!right)
                        qWarning("%s separator %d encoding %d order %d: %s", locale.name, separator, encoding, order, said(told).c_str());
                    wrong += !right;
                }
    qInfo("%d cases", cases);
    QCOMPARE(cases, 540);
    QCOMPARE(silent, 0);
    QCOMPARE(wrong, 0);
}

QTEST_APPLESS_MAIN(TestPriceTables)
#include "tst_price_tables.moc"

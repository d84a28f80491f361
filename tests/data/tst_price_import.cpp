// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/import.h"
#include "data/prices/price_columns.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

using namespace farthing;
using namespace farthing::data;

namespace {

std::string messages(const PriceImport &import)
{
    std::string out;
    for (const Issue &issue : import.issues)
        out += issue.path + " " + issue.message + "\n";
    return out;
}

std::string said(const Result<PriceImport> &result)
{
    return result ? messages(*result) : result.error().message;
}

/// Rows without provenance, which names the file that was read.
std::vector<PriceRow> bare(std::vector<PriceRow> rows)
{
    for (PriceRow &row : rows) {
        row.file.clear();
        row.fileRow = 0;
    }
    return rows;
}

const std::string header = "provider,model,currency,per,input,output,cached_input,notes\n";

} // namespace

class TestPriceImport : public QObject {
    Q_OBJECT
private slots:
    void brokenSheets_data();
    void brokenSheets();
    void encodings();
    void separatorsAndDialects();
    void units();
    void blankFreeAndNotApplicable();
    void totalsFootnotesAndUnknownColumns();
    void contradictionsAreNamed();
    void writesBackEqual();
    void formulasAreGuarded();
    void hashIgnoresProvenance();
    void hugeFilesAreRefused();
    void hostileShapes();
    void mutationsNeverCrash();
};

void TestPriceImport::brokenSheets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("fragment");
    QTest::addColumn<int>("rows"); ///< rows that survive; -1: the file is refused as a whole
    const auto sheet = [](const char *file, const char *fragment, int rows) { QTest::newRow(file) << file << fragment << rows; };
    sheet("empty.csv", "is empty", -1);
    sheet("no_header.csv", "expected a header line with the columns provider, model, input, output, currency", -1);
    sheet("missing_currency.csv", "found provider, model, input, output", -1);
    sheet("negative.csv", "negative", 1);
    sheet("prose.csv", "input \"see website\" is not a number", 1);
    sheet("ambiguous.csv", "\"1.000\" may mean 1 or 1000", 1);
    sheet("unknown_unit.csv", "per \"1B tokens\" is an unknown unit", 1);
    sheet("currency_word.csv", "\"dollars\" is not a currency code", 1);
    sheet("bad_date.csv", "effective_from \"46266\" is not a date", 1);
    sheet("impossible_date.csv", "\"2026-02-29\" is not a date", 1);
    sheet("reversed_dates.csv", "must be after effective_from", 1);
    sheet("unclosed_quote.csv", "never closed", 1);
    sheet("decimal_commas_unquoted.csv", "the row has 8 cells, the header 6", 1);
    sheet("per_token_as_million.csv", "likely wrong unit", 1);
    sheet("unknown_tier.csv", "service_tier \"express\" is unknown", 1);
    sheet("duplicate.csv", "the same as row 2", 1);
    sheet("both_blank.csv", "the row has no price", 1);
    sheet("infinity.csv", "\"inf\" is not a number", 1);
    sheet("sign_disagrees.csv", "is not a number", 1);
    sheet("german_headers.csv", "found Anbieter, Modell, Eingabe, Ausgabe", -1);
    sheet("other.json", "not a known price file", -1);
    sheet("truncated.json", "not a readable price file", -1);
    sheet("prose_price.json", "input_cost_per_token is not a number", 1);
    sheet("wrong_unit.json", "likely wrong unit", 1);
    sheet("duplicate_key.json", "not a readable price file", -1);
    sheet("workbook.xlsx", "Save the sheet as CSV", -1);
}

void TestPriceImport::brokenSheets()
{
    QFETCH(QString, file);
    QFETCH(QString, fragment);
    QFETCH(int, rows);
    const std::string path = FARTHING_SOURCE_DIR "/tests/fixtures/prices/" + file.toStdString();
    QVERIFY2(QFile::exists(QString::fromStdString(path)), path.c_str());
    const Result<PriceImport> result = importPriceFile(path);
    const QString message = QString::fromStdString(said(result));
    QVERIFY2(message.contains(fragment), qPrintable("calculated: " + message + " expected: " + fragment));
    QVERIFY2(message.contains(file), qPrintable("The message does not name the file: " + message));
    if (rows < 0) {
        QVERIFY2(!result, "expected the whole file to be refused");
        return;
    }
    QVERIFY2(bool(result), qPrintable(message));
    QCOMPARE(int(result->sheet.rows.size()), rows);
    QCOMPARE(result->entries, result->read + result->refused + result->otherwise);
    QCOMPARE(result->read, rows);
    QCOMPARE(result->refused, 1);
    for (const PriceRow &row : result->sheet.rows)
        QCOMPARE(row.model, std::string("good"));
}

void TestPriceImport::encodings()
{
    const QString text = QString::fromStdString(header) + QString::fromUtf8("mistral,caf\u00e9,EUR,1M tokens,2.50,7.50,,\u20ac list\n");
    const std::string utf8 = text.toStdString();
    const auto utf16 = [&](bool big) {
        std::string out = big ? "\xfe\xff" : "\xff\xfe";
        for (const QChar c : text) {
            const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xff);
            out += big ? high : low;
            out += big ? low : high;
        }
        return out;
    };
    std::string cp1252 = header + "mistral,caf\xe9,EUR,1M tokens,2.50,7.50,,\x80 list\n";
    for (const std::string &bytes : {utf8, "\xef\xbb\xbf" + utf8, utf16(true), utf16(false), cp1252}) {
        const auto result = importPrices(bytes, "prices.csv");
        QVERIFY2(result && result->sheet.rows.size() == 1, said(result).c_str());
        QCOMPARE(result->sheet.rows[0].model, std::string("caf\u00e9"));
        QCOMPARE(result->sheet.rows[0].notes, std::string("\u20ac list"));
        QCOMPARE(*result->sheet.rows[0].input, 2.5);
    }
}

void TestPriceImport::separatorsAndDialects()
{
    for (const char separator : {',', ';', '\t'}) {
        const std::string s(1, separator);
        const std::string text = "Title of the sheet\r\n\r\nProvider" + s + "Model" + s + "Currency" + s + "Input" + s + "Output\r\n"
            "acme" + s + " a " + s + "USD" + s + "3.125" + s + "10.50\r\nacme" + s + "b" + s + "USD" + s + "$3.00" + s + "free\r\n";
        const auto result = importPrices(text, "prices.csv");
        QVERIFY2(result && result->sheet.rows.size() == 2, said(result).c_str());
        QCOMPARE(*result->sheet.rows[0].input, 3.125); // the file shows a decimal point in 10.50
        QCOMPARE(result->sheet.rows[0].model, std::string("a"));
        QCOMPARE(result->sheet.rows[0].fileRow, 4);
        QCOMPARE(*result->sheet.rows[1].input, 3.0);
        QCOMPARE(*result->sheet.rows[1].output, 0.0);
    }
    const auto commas = importPrices("provider;model;currency;input;output\nacme;a;EUR;1,125;2,5\n", "prices.csv");
    QVERIFY2(commas && commas->sheet.rows.size() == 1, said(commas).c_str());
    QCOMPARE(*commas->sheet.rows[0].input, 1.125);
    // Cells that contradict each other leave the ambiguous ones unread.
    const auto mixed = importPrices("provider;model;currency;input;output\nacme;a;EUR;1,5;2.5\nacme;b;EUR;1.125;2\n", "prices.csv");
    QVERIFY(mixed);
    QCOMPARE(mixed->read, 1);
    QVERIFY2(said(mixed).find("may mean 1.125 or 1125") != std::string::npos, said(mixed).c_str());
}

void TestPriceImport::units()
{
    const auto result = importPrices(header + "a,m,USD,1M tokens,2.50,10,,\na,k,USD,1K tokens,0.0025,0.01,,\na,t,USD,token,0.0000025,1e-05,,\na,blank,USD,,2.50,10,,\n", "p.csv");
    QVERIFY2(result && result->read == 4, said(result).c_str());
    for (const PriceRow &row : result->sheet.rows) {
        QCOMPARE(*row.input, 2.5);
        QCOMPARE(*row.output, 10.0);
    }
}

void TestPriceImport::blankFreeAndNotApplicable()
{
    const auto result = importPrices(header + "a,blank,USD,,2.50,,,\na,free,USD,,free,FREE,0,\na,embed,USD,,0.02,n/a,,\n", "p.csv");
    QVERIFY2(result && result->read == 3, said(result).c_str());
    QVERIFY(!result->sheet.rows[0].output);
    QVERIFY(!result->sheet.rows[0].cachedInput);
    QVERIFY(result->sheet.rows[1].input == 0.0 && result->sheet.rows[1].output == 0.0 && result->sheet.rows[1].cachedInput == 0.0);
    QVERIFY(!result->sheet.rows[2].output);
    QVERIFY(result->sheet.rows[2].isNotApplicable(PriceCell::Output) && !result->sheet.rows[0].isNotApplicable(PriceCell::Output));
}

void TestPriceImport::totalsFootnotesAndUnknownColumns()
{
    const auto result = importPrices("provider,model,currency,input,output,colour\na,m,USD,2.50,10,red\nTotal,,,2.50,10,\n,,,,,\n* without VAT,,,,,\n", "p.csv");
    QVERIFY(result);
    QCOMPARE(result->entries, 3);
    QCOMPARE(result->read, 1);
    QCOMPARE(result->refused, 0);
    QCOMPARE(result->otherwise, 2);
    const std::string text = said(result);
    for (const char *fragment : {"\"colour\" is unknown", "totals row", "footnote"})
        QVERIFY2(text.find(fragment) != std::string::npos, text.c_str());
    QVERIFY(!hasErrors(result->issues));
}

void TestPriceImport::contradictionsAreNamed()
{
    const auto result = importPrices(header + "a,m,USD,,2.50,10,,\na,m,USD,,3.50,10,,\n", "p.csv");
    QVERIFY(result);
    QCOMPARE(result->read, 2);
    QVERIFY2(said(result).find("p.csv:3 a/m: a second price for the dates of row 2") != std::string::npos, said(result).c_str());
}

void TestPriceImport::writesBackEqual()
{
    PriceSheet sheet = bundledSheet();
    PriceRow odd;
    odd.provider = "acme";
    odd.model = "a,b \"quoted\"";
    odd.aliases = {"one", "=two"};
    odd.notes = "two\nlines, and a trailing blank ";
    odd.source = "'=already guarded";
    odd.input = 1.0 / 3;
    odd.output = 3.125;
    odd.contextWindow = 1.048;
    odd.capabilities = {Known::Yes, Known::No, Known::Unknown, Known::Yes, Known::No};
    odd.effectiveFrom = "2026-01-01";
    odd.effectiveTo = "2027-01-01";
    sheet.rows.push_back(odd);
    const std::string csv = writePriceCsv(sheet);
    const auto result = importPrices(csv, "export.csv");
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->refused, 0);
    QCOMPARE(result->sheet.rows.size(), sheet.rows.size());
    const auto read = bare(result->sheet.rows), expected = bare(sheet.rows);
    for (std::size_t i = 0; i < read.size(); ++i)
        QVERIFY2(read[i] == expected[i], (expected[i].provider + "/" + expected[i].model).c_str());
    QCOMPARE(writePriceCsv(result->sheet), csv);
    QCOMPARE(sheetHash(result->sheet), sheetHash(sheet));
    // One row whose only number could be read two ways elsewhere must survive alone.
    PriceSheet lone;
    lone.rows = {odd};
    lone.rows[0].input = 1.125;
    lone.rows[0].output = lone.rows[0].contextWindow = std::nullopt;
    const auto back = importPrices(writePriceCsv(lone), "lone.csv");
    QVERIFY2(back && back->read == 1 && back->sheet.rows[0].input == 1.125, said(back).c_str());
}

void TestPriceImport::formulasAreGuarded()
{
    for (const std::string text : {"=1+1", "+1", "-x", "@cmd", "\ttab", "'=x", "''+y", "'plain", "plain", ""}) {
        const std::string written = guardFormula(text);
        QVERIFY2(written.empty() || std::string("=+-@\t\r").find(written[0]) == std::string::npos, written.c_str());
        QCOMPARE(unguardFormula(written), text);
    }
    PriceSheet sheet;
    sheet.rows.resize(1);
    sheet.rows[0].provider = "=HYPERLINK(\"http://x\")"; // a slash in a provider is refused on reading, so only the text is checked
    QVERIFY(writePriceCsv(sheet).find("\"'=HYPERLINK") != std::string::npos);
}

void TestPriceImport::hashIgnoresProvenance()
{
    PriceSheet sheet = bundledSheet();
    const std::string hash = sheetHash(sheet);
    QCOMPARE(hash.size(), std::size_t(64));
    QCOMPARE(hash, sheet.hash);
    std::reverse(sheet.rows.begin(), sheet.rows.end());
    sheet.rows[0].file = "elsewhere.csv";
    sheet.name = "other";
    QCOMPARE(sheetHash(sheet), hash);
    sheet.rows[0].input = 123;
    QVERIFY(sheetHash(sheet) != hash);
}

void TestPriceImport::hugeFilesAreRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("huge.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize((qint64(64) << 20) + 1)); // sparse
    file.close();
    const auto result = importPriceFile(path.toStdString());
    QVERIFY2(!result && said(result).find("64 MiB") != std::string::npos, said(result).c_str());
    QVERIFY(!importPriceFile(folder.filePath("missing.csv").toStdString()));
    QVERIFY(!importPriceFile(folder.path().toStdString()));
}

void TestPriceImport::hostileShapes()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!importPrices(std::string(100000, '['), "deep.json"));
    QVERIFY(!importPrices("{\"a\":" + std::string(100000, '['), "deep.json"));
    QVERIFY(!importPrices(std::string(100000, '{'), "deep.json"));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString("calculated %1 ms, expected below 2000").arg(timer.elapsed())));
    importPrices(std::string(4 << 20, ','), "commas.csv");
    importPrices(std::string(4 << 20, '"'), "quotes.csv");
    importPrices(std::string(4 << 20, '\n'), "lines.csv");
    std::string sameKey = header;
    for (int i = 0; i < 50000; ++i)
        sameKey += "a,m,USD,,2." + std::to_string(i) + ",10,,\n";
    const auto result = importPrices(sameKey, "same.csv");
    QVERIFY(result);
    QVERIFY(result->issues.size() <= 20001);
    QCOMPARE(result->entries, result->read + result->refused + result->otherwise);
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString("calculated %1 ms").arg(timer.elapsed())));
}

void TestPriceImport::mutationsNeverCrash()
{
    const std::vector<std::string> corpus{
        header + "acme,\"m,1\",USD,1M tokens,2.50,10,0.25,\"said \"\"x\"\"\"\nacme,n,EUR,1K tokens,\"1,5\",n/a,free,\n",
        "provider;model;currency;input;output;effective_from\r\nacme;a;EUR;1,25;2;2026-01-01\r\nTotal;;;1;2;\r\n",
        R"({"m": {"litellm_provider": "p", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
            "input_cost_per_token_above_200k_tokens_priority": 4e-06, "max_tokens": 8192, "supports_vision": true,
            "tiered_pricing": [{"range": [0, 32000.0], "input_cost_per_token": 3e-07, "output_cost_per_token": 1e-06}]}})",
        std::string("\xff\xfe" "p\0r\0o\0v\0i\0d\0e\0r\0,\0m\0o\0d\0e\0l\0", 30),
    };
    quint64 state = 0x9e3779b97f4a7c15ull;
    const auto random = [&state](std::size_t below) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return std::size_t(state % below);
    };
    const std::string sharp = ",;\t\"'\n\r{}[]:.-+eE0\xff\x80$";
    for (int i = 0; i < 20000; ++i) {
        std::string bytes = corpus[random(corpus.size())];
        for (std::size_t n = 1 + random(8); n > 0 && !bytes.empty(); --n) {
            const std::size_t at = random(bytes.size());
            switch (random(5)) {
            case 0: bytes[at] = char(random(256)); break;
            case 1: bytes[at] = sharp[random(sharp.size())]; break;
            case 2: bytes.erase(at, 1 + random(20)); break;
            case 3: bytes.insert(at, bytes.substr(random(bytes.size()), random(40))); break;
            default: bytes.resize(at); break;
            }
        }
        const auto result = importPrices(bytes, "mutant");
        if (!result) {
            QVERIFY(!result.error().message.empty());
            continue;
        }
        QCOMPARE(result->entries, result->read + result->refused + result->otherwise);
        for (const PriceRow &row : result->sheet.rows) {
            QVERIFY(row.input || row.output);
            for (const auto &price : {row.input, row.output, row.cachedInput, row.cacheWrite})
                QVERIFY(!price || (std::isfinite(*price) && *price >= 0));
        }
    }
}

QTEST_APPLESS_MAIN(TestPriceImport)
#include "tst_price_import.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves as CSV or XLSX comes back equal, and is inert in a spreadsheet.
#include "data/prices/csv_reader.h"
#include "data/prices/other_tabs.h"
#include "data/prices/workbook.h"
#include "data/prices/xlsx_writer.h"
#include "data/prices/zip_archive.h"
#include "tests/data/price_rows.h"
#include "tests/support/random_sheet.h"

#include <QDir>

#include <clocale>

using namespace farthing;
using namespace farthing::data;

namespace {

/// Without provenance and names, which tell of the file that was read.
PriceSheet bare(PriceSheet sheet)
{
    const auto strip = [](auto &rows) {
        for (auto &row : rows) {
            row.file.clear();
            row.fileRow = 0;
        }
    };
    strip(sheet.rows);
    strip(sheet.charges);
    strip(sheet.capacity);
    strip(sheet.adjustments);
    sheet.name.clear();
    sheet.date.clear();
    sheet.hash.clear();
    return sheet;
}

std::string partOf(const std::string &book, const std::string &name)
{
    Result<ZipArchive> zip = ZipArchive::open(book);
    const auto device = zip ? zip->entry(name) : nullptr;
    return device ? device->readAll().toStdString() : std::string();
}

} // namespace

class TestPriceExports : public QObject {
    Q_OBJECT
private slots:
    void thousandSheetsAsCsv();
    void thousandSheetsAsXlsx();
    void sharedFilesComeBackEqual();
    void payloadsStayText();
    void commaLocaleDoesNotDamage();
    void numbersOfSeventeenDigits();
};

void TestPriceExports::thousandSheetsAsCsv()
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const PriceSheet sheet = RandomSheet(seed).sheet();
        const std::string csv = writePriceCsv(sheet);
        const auto result = importPrices(csv, "export.csv");
        QVERIFY2(result && result->refused == 0, (std::to_string(seed) + ": " + said(result)).c_str());
        QVERIFY2(writePriceCsv(result->sheet) == csv, std::to_string(seed).c_str());
        PriceSheet expected = bare(sheet);
        expected.charges.clear();
        expected.capacity.clear();
        expected.adjustments.clear();
        QVERIFY2(bare(result->sheet) == expected, std::to_string(seed).c_str());
        for (const TabKind kind : otherTabKinds) {
            const std::string tab = writeTabCsv(kind, sheet);
            const auto back = importPrices(tab, "tab.csv");
            QVERIFY2(back && back->refused == 0, (std::to_string(seed) + " " + tabName(kind) + ": " + said(back)).c_str());
            QVERIFY2(writeTabCsv(kind, back->sheet) == tab, (std::to_string(seed) + " " + tabName(kind)).c_str());
        }
    }
}

void TestPriceExports::thousandSheetsAsXlsx()
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const PriceSheet sheet = RandomSheet(seed).sheet();
        const Result<std::string> book = writePriceXlsx(sheet);
        QVERIFY2(bool(book), book ? "" : book.error().message.c_str());
        const auto result = importPrices(*book, "export.xlsx");
        QVERIFY2(result && result->refused == 0, (std::to_string(seed) + ": " + said(result)).c_str());
        QVERIFY2(bare(result->sheet) == bare(sheet), std::to_string(seed).c_str());
        const Result<std::string> again = writePriceXlsx(result->sheet);
        QVERIFY2(again && *again == *book, std::to_string(seed).c_str());
        QCOMPARE(result->sheet.hash, sheetHash(sheet));
    }
}

/// Whatever was read from a published list survives both exports.
void TestPriceExports::sharedFilesComeBackEqual()
{
    const QDir dir(FARTHING_SHARED_DIR "/pricing");
    if (!dir.exists())
        QSKIP("The shared price files are not here.");
    for (const QString &file : dir.entryList({"*.json"})) {
        const auto first = importPriceFile(dir.filePath(file).toStdString());
        QVERIFY2(bool(first), said(first).c_str());
        const Result<std::string> book = writePriceXlsx(first->sheet);
        QVERIFY(bool(book));
        const auto back = importPrices(*book, "export.xlsx");
        QVERIFY2(back && back->refused == 0, said(back).substr(0, 2000).c_str());
        QVERIFY2(bare(back->sheet) == bare(first->sheet), qPrintable(file));
        const auto csv = importPrices(writePriceCsv(first->sheet), "export.csv");
        QVERIFY2(csv && bare(csv->sheet).rows == bare(first->sheet).rows, qPrintable(file));
    }
}

/// 8 beginnings x 25 bodies = 200 payloads, in every text cell that an export writes.
void TestPriceExports::payloadsStayText()
{
    const std::string beginnings[] = {"=", "+", "-", "@", "\t=", "\r=", "'=", "=="};
    const std::string bodies[] = {"1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\",\"y\")", "SUM(A1:A9)", "WEBSERVICE(\"http://x\")", "DDE(\"a\",\"b\",\"c\")",
                                  "IMPORTXML(\"http://x\",\"//a\")", "A1", "1", "\"a\"&\"b\"", "NOW()", "RAND()", "1/0", "-1", "+1", "@SUM(1)", "x", "{1,2}", "[1]!A1",
                                  "'s'!A1", "\n1+1", ",1", ";1", "$A$1", "INDIRECT(\"A1\")"};
    int payloads = 0;
    for (const std::string &beginning : beginnings)
        for (const std::string &body : bodies) {
            ++payloads;
            const std::string payload = beginning + body;
            PriceSheet sheet;
            sheet.rows.resize(1);
            PriceRow &row = sheet.rows[0];
            row.provider = "acme";
            row.model = "m";
            row.source = row.notes = payload;
            row.input = row.output = 1;
            CsvReader reader(writePriceCsv(sheet), ',');
            const std::string csv = writePriceCsv(sheet);
            CsvReader cells(csv, ',');
            CsvRecord record;
            while (cells.next(record))
                for (const CsvCell &cell : record.cells) {
                    const bool number = cell.text.find_first_not_of("0123456789.-") == std::string::npos;
                    QVERIFY2(cell.text.empty() || number || std::string("=+-@\t\r").find(cell.text[0]) == std::string::npos, cell.text.c_str());
                }
            QCOMPARE(importPrices(csv, "p.csv")->sheet.rows.at(0).notes, payload);
            const Result<std::string> book = writePriceXlsx(sheet);
            QVERIFY(bool(book));
            const std::string tab = partOf(*book, "xl/worksheets/sheet1.xml");
            QVERIFY2(!tab.empty() && tab.find("<f>") == std::string::npos && tab.find("<f ") == std::string::npos, payload.c_str());
            QVERIFY2(importPrices(*book, "p.xlsx")->sheet.rows.at(0).notes == payload, payload.c_str());
        }
    QCOMPARE(payloads, 200);
}

void TestPriceExports::commaLocaleDoesNotDamage()
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const bool comma = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") || std::setlocale(LC_NUMERIC, "fr_FR.UTF-8");
    PriceSheet sheet = RandomSheet(7).sheet();
    sheet.rows[0].input = 1.5;
    const Result<std::string> book = writePriceXlsx(sheet);
    const std::string csv = writePriceCsv(sheet);
    std::setlocale(LC_NUMERIC, before.c_str());
    QVERIFY(bool(book) && *book == *writePriceXlsx(sheet) && csv == writePriceCsv(sheet));
    if (!comma)
        QSKIP("No locale with a decimal comma is installed: compared in the C locale only.");
}

void TestPriceExports::numbersOfSeventeenDigits()
{
    PriceSheet sheet;
    sheet.rows.resize(1);
    sheet.rows[0].provider = "acme";
    sheet.rows[0].model = "m";
    for (const double price : {0.1 + 0.2, 1.0 / 3, 5e-324, 1e-300, 123.00000000000001, 2.2250738585072014e-308}) {
        sheet.rows[0].input = price;
        sheet.rows[0].output = 2.5;
        const auto back = importPrices(*writePriceXlsx(sheet), "n.xlsx");
        QVERIFY2(back && back->read == 1, said(back).c_str());
        QVERIFY2(back->sheet.rows[0].input == price, qPrintable(QString::number(price, 'g', 17)));
        const auto csv = importPrices(writePriceCsv(sheet), "n.csv");
        QVERIFY2(csv && csv->read == 1 && csv->sheet.rows[0].input == price, qPrintable(QString::number(price, 'g', 17)));
    }
}

QTEST_GUILESS_MAIN(TestPriceExports)
#include "tst_price_exports.moc"

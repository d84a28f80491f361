// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets against each other: what an import would change, and a price over time.
#include "model/pricing/price_history.h"
#include "model/pricing/sheet_diff.h"
#include "tests/data/price_rows.h"
#include "tests/support/random_sheet.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace farthing;
using namespace farthing::data;

namespace {

PriceSheet sheetOf(const std::string &date, const std::string &rows)
{
    const auto result = importPrices("provider,model,service_tier,currency,input,cached_input,output,effective_from,effective_to,retires_on,tools,notes\n" + rows, "s." + date + ".csv");
    if (!result || result->refused)
        qFatal("%s", said(result).c_str());
    return result->sheet;
}

} // namespace

class TestPriceHistory : public QObject {
    Q_OBJECT
private slots:
    void newChangedGoneRetiring();
    void tenfoldChangesAreDoubted();
    void equalSheetsDifferInNothing();
    void aYearOfLiteLlm();
    void stepsAcrossSheets();
    void datedRowsAndAnnouncements();
    void bundledPromotion();
};

void TestPriceHistory::newChangedGoneRetiring()
{
    const PriceSheet before = sheetOf("2026-08-01", "a,stays,,USD,1,,2,,,,,old note\na,dearer,,USD,1,0.10,2,,,,yes,\na,leaves,,USD,1,,2,,,,,\na,unknown,,USD,1,,2,,,,,\n");
    const PriceSheet after = sheetOf("2026-09-01", "a,new,,USD,1,,2,,,,,\na,dearer,,USD,2,,2,,,2026-12-31,no,\na,stays,,USD,1,,2,,,,,new note\na,unknown,,USD,1,0,2,,,2026-01-01,,\n"
                                                   "a,stays,batch,USD,0.50,,1,,,,,\n");
    const SheetDiff diff = diffSheets(before, after);
    QCOMPARE(diff.added.size(), std::size_t(2)); // a model, and a tier of a known one
    QCOMPARE(diff.gone.size(), std::size_t(1));
    QCOMPARE(diff.gone[0]->model, std::string("leaves"));
    QCOMPARE(diff.same, std::size_t(1)); // a note is no change of a price
    QCOMPARE(diff.retiring.size(), std::size_t(1));
    QCOMPARE(diff.retiring[0]->model, std::string("dearer")); // 2026-01-01 is past, not to come
    QCOMPARE(diff.changed.size(), std::size_t(2));
    std::string fields;
    for (const FieldChange &field : diff.changed[0].fields)
        fields += field.field + " " + field.before + ">" + field.after + ";";
    QCOMPARE(fields, std::string("input 1>2;cached_input 0.1>unknown;retires_on >2026-12-31;tools yes>no;"));
    QCOMPARE(diff.changed[1].fields[0].before + ">" + diff.changed[1].fields[0].after, std::string("unknown>0")); // never the same thing
}

void TestPriceHistory::tenfoldChangesAreDoubted()
{
    const auto doubted = [](const char *before, const char *after) {
        const std::string tail = ",,2,,,,,\n";
        const PriceSheet a = sheetOf("2026-08-01", "a,m,,USD," + (before + tail)), b = sheetOf("2026-09-01", "a,m,,USD," + (after + tail));
        const SheetDiff diff = diffSheets(a, b);
        return diff.changed.size() == 1 && diff.changed[0].fields.at(0).isDoubtful();
    };
    QVERIFY(doubted("0.15", "150"));   // per thousand read as per million
    QVERIFY(doubted("2", "0.002"));
    QVERIFY(!doubted("1", "10"));
    QVERIFY(doubted("1", "10.01"));
    QVERIFY(!doubted("0", "150"));     // free became paid: no ratio
    QVERIFY(!doubted("", "150"));
}

void TestPriceHistory::equalSheetsDifferInNothing()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const PriceSheet sheet = RandomSheet(seed).sheet();
        PriceSheet shuffled = sheet;
        std::reverse(shuffled.rows.begin(), shuffled.rows.end());
        const SheetDiff diff = diffSheets(sheet, shuffled);
        QVERIFY(diff.isEmpty() && diff.same == sheet.rows.size());
        PriceSheet moved = sheet;
        moved.rows[0].input = moved.rows[0].input.value_or(0) + 1;
        const SheetDiff one = diffSheets(sheet, moved);
        QVERIFY(one.changed.size() == 1 && one.added.empty() && one.gone.empty());
    }
}

/// Independent count over the raw files: models of both whose input_cost_per_token or output_cost_per_token differ,
/// and that both imports read under the same provider and name.
void TestPriceHistory::aYearOfLiteLlm()
{
    const QString old = FARTHING_SHARED_DIR "/pricing/litellm.2025-08-30.json", young = FARTHING_SHARED_DIR "/pricing/litellm.2026-08-01.json";
    if (!QFile::exists(old))
        QSKIP("The shared price files are not here.");
    const auto before = importPriceFile(old.toStdString()), after = importPriceFile(young.toStdString());
    QVERIFY(before && after);
    const SheetDiff diff = diffSheets(before->sheet, after->sheet);
    QCOMPARE(diff.added.size() + diff.changed.size() + diff.same, after->sheet.rows.size());
    QCOMPARE(diff.gone.size() + diff.changed.size() + diff.same, before->sheet.rows.size());
    const auto raw = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonObject a = raw(old), b = raw(young);
    int wrong = 0, checked = 0;
    for (const RowChange &change : diff.changed) {
        if (change.after->serviceTier != "standard" || change.after->promptFromTokens > 0)
            continue;
        for (const QString &key : {QString::fromStdString(change.after->provider + "/" + change.after->model), QString::fromStdString(change.after->model)}) {
            if (!a.contains(key) || !b.contains(key))
                continue;
            ++checked;
            const bool listed = std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) { return field.field == "input"; });
            const QJsonValue x = a[key].toObject()["input_cost_per_token"], y = b[key].toObject()["input_cost_per_token"];
            wrong += listed != (x != y);
            break;
        }
    }
    QVERIFY2(checked > 200, qPrintable(QString::number(checked)));
    QCOMPARE(wrong, 0);
}

void TestPriceHistory::stepsAcrossSheets()
{
    const PriceSheet sheets[] = {sheetOf("2026-09-01", "a,m,,USD,2,,4,,,,,\n"), sheetOf("2026-07-01", "a,m,,USD,3,,4,,,,,\n"), sheetOf("2026-08-01", "a,m,,USD,3,,4,,,,,\na,x,,USD,9,,9,,,,,\n")};
    const auto steps = priceHistory(sheets, "a/m"); // in the order of their dates, whatever the order given
    QCOMPARE(steps.size(), std::size_t(2));
    QVERIFY(steps[0].from == "2026-07-01" && steps[0].isSeen && steps[0].row.input == 3.0);
    QVERIFY(steps[1].from == "2026-09-01" && steps[1].row.input == 2.0);
    QVERIFY(priceHistory(sheets, "a/none").empty());
    QVERIFY(priceHistory(sheets, "m").empty()); // exact names only
}

void TestPriceHistory::datedRowsAndAnnouncements()
{
    const PriceSheet first = sheetOf("2026-08-01", "a,m,,USD,1,,2,,2026-06-01,,,\na,m,,USD,2,,4,2026-06-01,2027-01-01,,,\na,m,,USD,3,,6,2027-01-01,,,,\n");
    const auto steps = priceHistory(std::span(&first, 1), "a/m");
    QCOMPARE(steps.size(), std::size_t(3));
    QVERIFY(steps[0].from.empty() && steps[0].row.input == 1.0);
    QVERIFY(steps[1].from == "2026-06-01" && !steps[1].isSeen && !steps[1].isAnnounced);
    QVERIFY(steps[2].from == "2027-01-01" && steps[2].isAnnounced && steps[2].row.input == 3.0);
    // A later sheet that takes the announcement back wins for the days after it.
    const PriceSheet sheets[] = {first, sheetOf("2026-10-01", "a,m,,USD,2,,4,2026-06-01,,,,\n")};
    const auto corrected = priceHistory(sheets, "a/m");
    QCOMPARE(corrected.size(), std::size_t(2));
    QCOMPARE(corrected[1].from, std::string("2026-06-01"));
}

void TestPriceHistory::bundledPromotion()
{
    const auto steps = priceHistory(std::span(&bundledSheet(), 1), "anthropic/claude-sonnet-5");
    QCOMPARE(steps.size(), std::size_t(2));
    QVERIFY(steps[0].row.input == 2.0 && steps[1].from == "2026-09-01" && steps[1].row.input == 3.0);
}

QTEST_APPLESS_MAIN(TestPriceHistory)
#include "tst_price_history.moc"

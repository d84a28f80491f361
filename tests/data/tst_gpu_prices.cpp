// SPDX-License-Identifier: GPL-3.0-or-later
// GPU price lists: counts against an independent reading, traps of the published files.
#include "model/pricing/accelerator_offers.h"
#include "tests/data/price_rows.h"

#include <QFile>

using namespace farthing;
using namespace farthing::data;

namespace {

const QString folder = FARTHING_SHARED_DIR "/pricing/gpu/";

/// Another reading of the file: lines split at commas outside quotes.
QList<QStringList> rawOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        QStringList cells{""};
        bool quoted = false;
        for (const QChar c : line.trimmed())
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells << "";
            else
                cells.last() += c;
        rows << cells;
    }
    return rows;
}

ImportAnswers from(const std::string &provider)
{
    ImportAnswers answers;
    answers.provider = provider;
    return answers;
}

} // namespace

class TestGpuPrices : public QObject {
    Q_OBJECT
private slots:
    void skyPilotLists_data();
    void skyPilotLists();
    void cloudGpus();
    void theProviderIsAsked();
    void traps();
    void listsPriceAPool();
};

void TestGpuPrices::skyPilotLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("otherwise"); ///< rows without an accelerator
    QTest::newRow("lambda") << "skypilot-format_lambda.vms.csv" << 425 << 34;
    QTest::newRow("vast") << "skypilot-format_vast.vms.csv" << 64 << 0;
}

void TestGpuPrices::skyPilotLists()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, otherwise);
    const QList<QStringList> raw = rawOf(folder + file);
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + file).toStdString(), from("acme"));
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("GPU price list"));
    QCOMPARE(result->entries, rows);
    QCOMPARE(result->entries, int(raw.size()) - 1);
    QCOMPARE(result->refused, 0);
    QCOMPARE(result->otherwise, otherwise);
    const auto at = [&](const QStringList &row, const char *title) { return row.value(raw[0].indexOf(title)); };
    std::size_t next = 0;
    for (const QStringList &row : raw.mid(1)) { // no spot price above 0 in either: one row each, in order
        if (at(row, "AcceleratorName").isEmpty())
            continue;
        const CapacityPrice &price = result->sheet.capacity.at(next++);
        QCOMPARE(QString::fromStdString(price.item), at(row, "InstanceType"));
        QCOMPARE(QString::fromStdString(price.accelerator), at(row, "AcceleratorName"));
        QCOMPARE(price.accelerators.value(), at(row, "AcceleratorCount").toDouble());
        QCOMPARE(price.price.value(), at(row, "Price").toDouble());
        QVERIFY(at(row, "Region").endsWith(QString::fromStdString(price.region)) && !price.region.starts_with(","));
        QVERIFY(price.type == "gpu_on_demand" && price.per == "instance-hour" && price.memoryGib.value_or(0) > 1);
    }
    QCOMPARE(next, result->sheet.capacity.size());
}

/// 257 rows; 6 have neither an on-demand nor a spot price, 79 have a spot price; 24 prices per GPU do not fit.
void TestGpuPrices::cloudGpus()
{
    const QString path = folder + "fullstack_cloud-gpus.csv";
    if (!QFile::exists(path))
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile(path.toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->entries, 257);
    QCOMPARE(result->read, 251);
    QCOMPARE(result->otherwise, 6);
    QCOMPARE(result->sheet.capacity.size(), std::size_t(251 + 79));
    QCOMPARE(QString::fromStdString(said(result)).count("price per GPU is not that of the instance"), 24);
    const CapacityPrice &first = result->sheet.capacity.front(); // AWS p4de.24xlarge
    QVERIFY(first.provider == "AWS" && first.item == "p4de.24xlarge" && first.accelerator == "A100" && first.accelerators == 8.0 && first.price == 40.97
            && first.memoryGib == 80.0);
}

void TestGpuPrices::theProviderIsAsked()
{
    const std::string list = "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice\ng1,H100,1.0,8,64,4.29,us,,\n";
    QVERIFY(!importPrices(list, "lambda.csv")); // a name of a file is no statement
    const auto preview = previewPrices(list, "lambda.csv");
    QVERIFY(preview && preview->questions.size() == 1 && preview->questions[0].kind == Question::Kind::Provider);
    const auto result = importPrices(list, "lambda.csv", from("lambda"));
    QVERIFY2(result && result->read == 1 && result->sheet.capacity[0].provider == "lambda", said(result).c_str());
}

void TestGpuPrices::traps()
{
    const std::string list = "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region\n"
        ",A100-80GB,1,,,\"{'Gpus': [{'Name': 'A100', 'Count': 1, 'MemoryInfo': {'SizeInMiB': 81920}}]}\",1.8462,1.964,us-central1\n" // spot above on-demand
        "v1,RTX5090,1,32,64.0,,0.44,0.00,\", CA, NA\"\n"  // spot 0.00: none
        "cpu,,,4,16,,0.20,,us\n"
        "bad,H100,many,4,16,,1.50,,us\n"
        "minus,H100,1,4,16,,-1,,us\n"
        "free,H100,1,4,16,,0,,us\n"
        "short,H100,1\n";
    const auto result = importPrices(list, "g.csv", from("gcp"));
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->read, 2);
    QCOMPARE(result->refused, 3);
    QCOMPARE(result->otherwise, 2);
    QCOMPARE(result->sheet.capacity.size(), std::size_t(3));
    const CapacityPrice &host = result->sheet.capacity[0], &spot = result->sheet.capacity[1], &canada = result->sheet.capacity[2];
    QVERIFY(host.per == "accelerator-hour" && host.memoryGib == 80.0 && !host.notes.empty());
    QVERIFY(spot.type == "gpu_spot" && *spot.price > *host.price);
    QVERIFY2(said(result).find("spot price is above its on-demand price: both are kept") != std::string::npos, said(result).c_str());
    QCOMPARE(canada.region, std::string("CA, NA"));
}

/// What a pool may take: its accelerator alone, per accelerator-hour, in the plan's money, cheapest first.
void TestGpuPrices::listsPriceAPool()
{
    const QString path = folder + "skypilot-format_lambda.vms.csv";
    const QList<QStringList> raw = rawOf(path);
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto list = importPriceFile(path.toStdString(), from("lambda"));
    QVERIFY2(bool(list), said(list).c_str());
    const std::vector<const PriceSheet *> sheets{&list->sheet};
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    Pool pool;
    std::size_t other = 0;
    const auto offers = [&](const char *accelerator, const char *type = "gpu_on_demand") {
        pool.accelerator = accelerator;
        return acceleratorOffers(sheets, plan, pool, type, other);
    };
    std::vector<double> expected;
    const auto at = [&](const QStringList &row, const char *title) { return row.value(raw[0].indexOf(title)); };
    for (const QStringList &row : raw.mid(1)) // an H100 with a PCIe bus is another one, and sold as such
        if (at(row, "AcceleratorName") == "H100" && !at(row, "InstanceType").contains("pcie", Qt::CaseInsensitive))
            expected.push_back(at(row, "Price").toDouble() / at(row, "AcceleratorCount").toDouble());
    std::sort(expected.begin(), expected.end());
    const auto found = offers("H100");
    QVERIFY(!expected.empty() && found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::fabs(found[i].perHour - expected[i]) <= 5e-7, qPrintable(QString("calculated %1, expected %2").arg(found[i].perHour).arg(expected[i])));
    QVERIFY(offers("h100").size() == found.size() && offers("H100", "gpu_spot").empty() && offers("L4").empty() && offers("").empty());
    QCOMPARE(offers("A100 80GB").size(), std::size_t(17)); // as "A100-80GB"; the 85 others have 40 GB
    QCOMPARE(offers("A100 40GB").size(), std::size_t(85));
    plan.currency = "EUR";
    QVERIFY(offers("H100").empty() && other == found.size()); // no rate: told, never taken one to one
    plan.fx.rates["USD"] = 0.9;
    QVERIFY(std::fabs(offers("H100").front().perHour - 0.9 * found.front().perHour) <= 1e-6 && other == 0);
}

QTEST_APPLESS_MAIN(TestGpuPrices)
#include "tst_gpu_prices.moc"

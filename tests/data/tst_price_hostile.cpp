// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to hurt: each is refused in less than 2 seconds and 256 MB, and the message says why.
#include "data/prices/workbook.h"
#include "tests/data/price_rows.h"
#include "tests/support/raw_zip.h"

#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace farthing;
using namespace farthing::data;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double maxSeconds = 20;        // sanitizers are slow and keep freed memory
constexpr long maxMegabytes = 4096;
#else
constexpr double maxSeconds = 2;
constexpr long maxMegabytes = 256;
#endif

/// How each file is made; only one of them is in memory at a time.
std::vector<std::function<QByteArray()>> builders;

const QByteArray ns = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";

/// A sound workbook of one row; the tests break one thing each.
RawZip workbook(const QByteArray &sheet = {}, const QByteArray &shared = {})
{
    RawZip zip;
    zip.add("xl/workbook.xml", "<workbook " + ns + R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>)");
    zip.add("xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>)");
    QByteArray rows;
    for (const QList<QByteArray> &row : {QList<QByteArray>{"provider", "model", "currency", "input", "output"}, {"acme", "m", "USD", "1.5", "2.5"}}) {
        rows += "<row>";
        for (const QByteArray &cell : row)
            rows += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    zip.add("xl/worksheets/sheet1.xml", sheet.isEmpty() ? "<worksheet " + ns + "><sheetData>" + rows + "</sheetData></worksheet>" : sheet);
    if (!shared.isEmpty())
        zip.add("xl/sharedStrings.xml", shared);
    return zip;
}

struct Attempt {
    bool refused = false;
    std::string message;
    double seconds = 0;                  ///< of processor time, which a busy machine does not stretch
    long megabytes = 0;                  ///< peak of the process that tried
};

/// Imports in a process of its own, so that time and memory are those of this file alone.
Attempt attempt(const std::function<Result<PriceImport>()> &import)
{
    int pipes[2];
    if (pipe(pipes) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        const Result<PriceImport> result = import();
        const std::string text = result ? "" : result.error().message.substr(0, 4000);
        const ssize_t written = write(pipes[1], text.data(), text.size());
        _exit(result ? 0 : written == ssize_t(text.size()) ? 1 : 2);
    }
    close(pipes[1]);
    Attempt out;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(pipes[0], buffer, sizeof buffer)) > 0;)
        out.message.append(buffer, std::size_t(got));
    close(pipes[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    out.refused = WIFEXITED(status) && WEXITSTATUS(status) == 1;
    out.seconds = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    out.megabytes = usage.ru_maxrss / 1024;
    return out;
}

} // namespace

class TestPriceHostile : public QObject {
    Q_OBJECT
private slots:
    void soundArchiveIsRead();
    void archives_data();
    void archives();
    void texts_data();
    void texts();
    void largeFiles();
};

/// The control: without its fault each archive below would be read.
void TestPriceHostile::soundArchiveIsRead()
{
    const auto result = importPrices(workbook().bytes().toStdString(), "sound.xlsx");
    QVERIFY2(result && result->read == 1 && result->sheet.rows[0].input == 1.5, said(result).c_str());
}

void TestPriceHostile::archives_data()
{
    QTest::addColumn<int>("builder");
    QTest::addColumn<QString>("why");
    const auto built = [](const char *name, const std::function<QByteArray()> &build, const char *why) {
        QTest::newRow(name) << int(builders.size()) << why;
        builders.push_back(build);
    };
    const auto sheet = [&](const char *name, const std::function<QByteArray()> &xml, const char *why) { built(name, [xml] { return workbook(xml()).bytes(); }, why); };
    const auto forged = [&](const char *name, const std::function<void(RawZip &)> &forge, const char *why) {
        built(name, [forge] {
            RawZip zip = workbook();
            forge(zip);
            return zip.bytes();
        }, why);
    };
    built("ratio 1000:1", [] { return workbook({}, "<sst " + ns + "><si><t>" + QByteArray(100 << 20, ' ') + "</t></si></sst>").bytes(); }, "200 times its packed size");
    built("66 MiB at an honest ratio", [] {
        QByteArray loose;
        for (quint32 x = 1; loose.size() < (66 << 20);) {
            x = x * 1664525u + 1013904223u;
            loose += "<si><t>" + QByteArray::number(x) + QByteArray::number(x ^ 0x5bd1e995u) + QByteArray(700, ' ') + "</t></si>";
        }
        return workbook({}, "<sst " + ns + ">" + loose + "</sst>").bytes();
    }, "more than 64 MiB");
    forged("size too small", [](RawZip &zip) { zip.entries[2].inflated = 10; }, "damaged");
    forged("size 4 GiB", [](RawZip &zip) { zip.entries[2].inflated = 0xfffffffeu; }, "damaged");
    forged("packed size beyond the end", [](RawZip &zip) { zip.entries[2].packed += 100000; }, "damaged");
    forged("overlapping entries", [](RawZip &zip) { RawZip::Entry e = zip.entries[2]; e.localOf = 2; e.name = "xl/worksheets/sheet2.xml"; zip.entries.push_back(e); }, "damaged");
    forged("a name twice", [](RawZip &zip) { zip.entries.push_back(zip.entries[2]); }, "damaged");
    forged("100,000 entries in the record", [](RawZip &zip) { for (int i = 0; i < 65000; ++i) zip.entries.push_back({QByteArray::number(i), "", 0, 0, 0, 0}); }, "entries");
    forged("2,001 entries", [](RawZip &zip) { for (int i = 0; i < 1998; ++i) zip.entries.push_back({QByteArray::number(i), "", 0, 0, 0, 0}); }, "2001 entries");
    forged("climbs out", [](RawZip &zip) { zip.add("../../etc/passwd", "x"); }, "points outside");
    forged("climbs out in the middle", [](RawZip &zip) { zip.add("xl/../../x", "x"); }, "points outside");
    forged("absolute name", [](RawZip &zip) { zip.add("/etc/passwd", "x"); }, "points outside");
    forged("backslashes", [](RawZip &zip) { zip.add("..\\x", "x"); }, "points outside");
    forged("drive", [](RawZip &zip) { zip.add("C:x", "x"); }, "points outside");
    forged("encrypted", [](RawZip &zip) { zip.entries[2].flags = 1; }, "encrypted");
    forged("packed by an unknown method", [](RawZip &zip) { zip.entries[2].method = 99; }, "damaged");
    forged("packed by bzip2", [](RawZip &zip) { zip.entries[2].method = 12; }, "unusual way");
    forged("wrong checksum", [](RawZip &zip) { zip.entries[2].crc ^= 1; }, "damaged");
    forged("two names for one entry", [](RawZip &zip) { zip.entries[2].centralName = "xl/worksheets/sheet9.xml"; }, "damaged");
    forged("no end record", [](RawZip &zip) { zip.end = "nothing"; }, "damaged");
    forged("lying comment", [](RawZip &zip) { zip.comment = 500; }, "damaged");
    forged("zip64 of 2^60 entries", [](RawZip &zip) {
        QByteArray end("PK\x06\x06", 4);
        end += QByteArray("\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0", 20) + QByteArray("\0\0\0\0\0\0\0\x10", 8) + QByteArray("\0\0\0\0\0\0\0\x10", 8) + QByteArray(16, '\x7f');
        end += QByteArray("PK\x06\x07", 4) + QByteArray(4, 0) + QByteArray(8, 0) + QByteArray("\1\0\0\0", 4);
        end += QByteArray("PK\x05\x06", 4) + QByteArray(4, 0) + QByteArray(12, '\xff') + QByteArray(2, 0);
        zip.end = end; }, "damaged");
    built("cut in half", [] { const QByteArray sound = workbook().bytes(); return sound.left(sound.size() / 2); }, "damaged");
    built("a head only", [] { return QByteArray("PK\x03\x04"); }, "damaged");
    built("an empty archive", [] { return QByteArray("PK\x05\x06", 4) + QByteArray(18, 0); }, "not an XLSX workbook");
    sheet("entities that multiply", [] { return QByteArray("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet " + ns + "><sheetData/></worksheet>"); }, "DOCTYPE");
    sheet("an entity from outside", [] { return QByteArray("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet " + ns + "><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"); }, "DOCTYPE");
    sheet("100,000 nested elements", [] { return QByteArray(QByteArray("<a>").repeated(100000)); }, "nested too deeply");
    sheet("no well-formed XML", [] { return QByteArray("<worksheet><row></worksheet>"); }, "damaged (line 1)");
    sheet("a million blank cells", [] {
        QByteArray wide;
        for (int i = 1; i <= 3000; ++i)
            wide += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"SR" + QByteArray::number(i) + "\"><v>1</v></c></row>"; // column 512
        return "<worksheet " + ns + "><sheetData>" + wide + "</sheetData></worksheet>";
    }, "more than 1000000 cells");
    forged("the sheet is missing", [](RawZip &zip) { zip.entries.erase(zip.entries.begin() + 2); }, "is missing");
    forged("the workbook is missing", [](RawZip &zip) { zip.entries.erase(zip.entries.begin()); }, "not an XLSX workbook");
    forged("no sheet", [](RawZip &zip) { zip.entries.erase(zip.entries.begin()); zip.add("xl/workbook.xml", "<workbook/>"); }, "it has no sheet");
}

void TestPriceHostile::archives()
{
    QFETCH(int, builder);
    QFETCH(QString, why);
    const QByteArray bytes = builders[std::size_t(builder)]();
    malloc_trim(0); // the peak is that of the import, not of making the file
    const Attempt tried = attempt([&] { return importPrices({bytes.constData(), std::size_t(bytes.size())}, "hostile.xlsx"); });
    QVERIFY2(tried.refused, ("read, or ended: " + tried.message).c_str());
    QVERIFY2(QString::fromStdString(tried.message).contains(why), tried.message.c_str());
    QVERIFY2(tried.message.find("hostile.xlsx") != std::string::npos, tried.message.c_str());
    QVERIFY2(tried.seconds < maxSeconds, qPrintable(QString::number(tried.seconds)));
    QVERIFY2(tried.megabytes < maxMegabytes, qPrintable(QString::number(tried.megabytes)));
}

void TestPriceHostile::texts_data()
{
    QTest::addColumn<int>("builder");
    QTest::addColumn<QString>("why");
    const auto built = [](const char *name, const std::function<QByteArray()> &build, const char *why) {
        QTest::newRow(name) << int(builders.size()) << why;
        builders.push_back(build);
    };
    built("100,000 brackets", [] { return QByteArray(QByteArray(100000, '[')); }, "not a readable price file");
    built("100,000 braces", [] { return QByteArray(QByteArray("{\"a\":").repeated(100000)); }, "not a readable price file");
    built("16 MiB of numbers", [] { return QByteArray("[" + QByteArray("1,").repeated((8 << 20) - 10) + "1]"); }, "too many values");
    built("4 M empty lists", [] { return QByteArray("[" + QByteArray("[],").repeated(4 << 20) + "1]"); }, "too many values");
    built("17 MiB of blanks", [] { return QByteArray("[" + QByteArray(17 << 20, ' ') + "]"); }, "not a readable price file");
    built("60 MiB of commas", [] { return QByteArray(QByteArray(60 << 20, ',')); }, "expected a header line");
    built("60 MiB of quotes", [] { return QByteArray(QByteArray(60 << 20, '"')); }, "expected a header line");
    built("60 MiB in one cell", [] { return QByteArray(QByteArray(60 << 20, 'x')); }, "expected a header line");
    built("zero bytes", [] { return QByteArray(QByteArray(1 << 20, '\0')); }, "not a price file");
}

void TestPriceHostile::texts()
{
    QFETCH(int, builder);
    QFETCH(QString, why);
    const QByteArray bytes = builders[std::size_t(builder)]();
    malloc_trim(0);
    const Attempt tried = attempt([&] { return importPrices({bytes.constData(), std::size_t(bytes.size())}, "hostile.txt"); });
    QVERIFY2(tried.refused, ("read, or ended: " + tried.message).c_str());
    QVERIFY2(QString::fromStdString(tried.message).contains(why), tried.message.c_str());
    QVERIFY2(tried.seconds < maxSeconds, qPrintable(QString::number(tried.seconds)));
    QVERIFY2(tried.megabytes < maxMegabytes, qPrintable(QString::number(tried.megabytes)));
}

void TestPriceHostile::largeFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("huge.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(300) << 20)); // sparse
    file.close();
    for (const std::string &name : {path.toStdString(), std::string("/dev/zero")}) { // a device claims no size at all
        const Attempt tried = attempt([&] { return importPriceFile(name); });
        QVERIFY2(tried.refused && tried.message.find("larger than 64 MiB") != std::string::npos, tried.message.c_str());
        QVERIFY2(tried.seconds < maxSeconds && tried.megabytes < maxMegabytes, qPrintable(QString("%1 s, %2 MB").arg(tried.seconds).arg(tried.megabytes)));
    }
}

QTEST_APPLESS_MAIN(TestPriceHostile)
#include "tst_price_hostile.moc"

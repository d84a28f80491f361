// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of charts are whole files, light, exact and harmless.
#include "chart_sample.h"
#include "tests/support/watched_application.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace chartsample;

class TestChartExport : public QObject {
    Q_OBJECT

private slots:
    void exportsParse();
    void exportFailsAloud();
    void csvIsSafeAndExact();
    void csvIgnoresTheLocale();
    void exportsAreLight();
};

void TestChartExport::exportsParse()
{
    const QTemporaryDir folder;
    for (const ChartContent &c : allCharts(sample(), context())) {
        for (const char *format : {"svg", "png", "pdf", "csv"}) {
            const QString path = folder.filePath(c.fileName + QLatin1Char('.') + QLatin1String(format));
            QCOMPARE(exportChart(c, path), QString());
            QVERIFY(read(path).size() > 100);
        }
        QXmlStreamReader xml(read(folder.filePath(c.fileName + QStringLiteral(".svg"))));
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(c.title));
        QVERIFY(text.contains(c.footer));
        QVERIFY(!text.contains(QStringLiteral("nan")));
        const QImage image(folder.filePath(c.fileName + QStringLiteral(".png")));
        QCOMPARE(image.size(), QSize(1920, 1080));
        QVERIFY(hasInk(image));
        QVERIFY(hasInk(image.copy(300, 300, 1200, 500)));
        const QByteArray pdf = read(folder.filePath(c.fileName + QStringLiteral(".pdf")));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QByteArray csv = read(folder.filePath(c.fileName + QStringLiteral(".csv")));
        QCOMPARE(static_cast<std::size_t>(csv.count("\r\n")), c.table.rows.size() + 1);
    }
}

void TestChartExport::exportFailsAloud()
{
    const QTemporaryDir folder;
    const ChartContent c = costPerTaskChart(sample(), context());
    QVERIFY(exportChart(c, folder.filePath(QStringLiteral("nowhere/a.svg"))).contains(QStringLiteral("Could not write a.svg")));
    QVERIFY(exportChart(c, folder.filePath(QStringLiteral("a.docx"))).contains(QStringLiteral(".svg, .png, .pdf or .csv")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("a.docx"))));
    if (QFile::exists(QStringLiteral("/dev/full")))
        QVERIFY(!exportChart(c, QStringLiteral("/dev/full")).isEmpty());
}

void TestChartExport::csvIsSafeAndExact()
{
    const QTemporaryDir folder;
    ChartContent c;
    c.table.columns = {QStringLiteral("Name, \"quoted\""), QStringLiteral("Value (USD)")};
    const double odd = 0.1 + 0.2;
    c.table.rows = {{QStringLiteral("=1+1"), odd}, {QStringLiteral("@x"), -5.0}, {QStringLiteral("\tx"), notANumber},
                    {QStringLiteral("a\nb"), std::numeric_limits<double>::infinity()}, {QStringLiteral("-x"), 1e-300}};
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    QCOMPARE(exportChart(c, path), QString());
    QCOMPARE(read(path), QByteArray("\"Name, \"\"quoted\"\"\",Value (USD)\r\n'=1+1,0.30000000000000004\r\n'@x,-5\r\n'\tx,\r\n\"a\nb\",\r\n'-x,1e-300\r\n"));

    QCOMPARE(exportChart(costByStageChart(sample(), context()), path), QString());
    QVERIFY(read(path).contains("\r\n'=Judge,"));
}

void TestChartExport::csvIgnoresTheLocale()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    const ChartContent c = costPerTaskChart(sample(), context());
    QCOMPARE(exportChart(c, path), QString());
    const QByteArray before = read(path);
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString fault = exportChart(c, path);
    QLocale::setDefault(old);
    QCOMPARE(fault, QString());
    QCOMPARE(read(path), before);
    QVERIFY(before.contains(",0.25\r\n"));
}

void TestChartExport::exportsAreLight()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.png"));
    const ThemeMode old = Theme::instance().mode();
    Theme::instance().setMode(ThemeMode::Dark);
    const QString fault = exportChart(marginByVolumeChart(sample(), context()), path);
    const bool stillDark = Theme::instance().isDark();
    Theme::instance().setMode(old);
    QCOMPARE(fault, QString());
    QVERIFY(stillDark);
    const QImage image(path);
    QCOMPARE(QColor(image.pixel(3, 3)), QColor(Qt::white));
    QCOMPARE(QColor(image.pixel(1000, 800)), QColor(Qt::white)); // inside the plot
}

FARTHING_GUI_TEST(TestChartExport)
#include "tst_chart_export.moc"

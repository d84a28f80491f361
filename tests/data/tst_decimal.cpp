// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/decimal.h"

#include <QtTest>

using namespace farthing::data;
using Kind = Decimal::Kind;

class TestDecimal : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void tellsTheDialect();
    void scalesExactly();
    void formatsShortest();
};

Q_DECLARE_METATYPE(farthing::data::Dialect)
Q_DECLARE_METATYPE(farthing::data::Decimal::Kind)

void TestDecimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, Dialect dialect, Kind kind, double value = 0) {
        const QString name = QString("%1 in dialect %2").arg(QString::fromUtf8(text)).arg(int(dialect));
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(text) << dialect << kind << value;
    };
    const auto u = Dialect::Unknown;
    row("5", u, Kind::Value, 5);
    row("0.005", u, Kind::Value, 0.005);
    row("0,005", u, Kind::Value, 0.005);
    row("5.00", u, Kind::Value, 5);
    row("5,00", u, Kind::Value, 5);
    row("1.000", u, Kind::Ambiguous);
    row("1,000", u, Kind::Ambiguous);
    row("12,345", u, Kind::Ambiguous);
    row("3.1250", u, Kind::Value, 3.125);
    row("1234.567", u, Kind::Value, 1234.567);
    row("1.000.000", u, Kind::Value, 1e6);
    row("1,000,000", u, Kind::Value, 1e6);
    row("1,234.5", u, Kind::Value, 1234.5);
    row("1.234,5", u, Kind::Value, 1234.5);
    row("1.000", Dialect::Point, Kind::Value, 1);
    row("1,000", Dialect::Point, Kind::Value, 1000);
    row("1.000", Dialect::Comma, Kind::Value, 1000);
    row("1,000", Dialect::Comma, Kind::Value, 1);
    row("1,5", Dialect::Point, Kind::Invalid);
    row("1.5", Dialect::Comma, Kind::Invalid);
    row("1.000", Dialect::C, Kind::Value, 1);
    row("1,000", Dialect::C, Kind::Invalid);
    row("1 048 576", u, Kind::Value, 1048576);
    row("1\u00a0048\u00a0576", u, Kind::Value, 1048576);
    row("1'048'576.5", u, Kind::Value, 1048576.5);
    row("1 04", u, Kind::Invalid);
    row("1,00,000", u, Kind::Invalid);
    row("1.2.3", u, Kind::Invalid);
    row("1,25E+00", u, Kind::Value, 1.25);
    row("3e-06", u, Kind::Value, 3e-6);
    row("1.25E-01", Dialect::C, Kind::Value, 0.125);
    row("-1", u, Kind::Value, -1);
    row("\u22121", u, Kind::Value, -1);
    row("+2.5", u, Kind::Value, 2.5);
    row(".5", u, Kind::Value, 0.5);
    row("  7.25  ", u, Kind::Value, 7.25);
    for (const char *bad : {"", " ", "nan", "inf", "-inf", "Infinity", "0x10", "1e", "1e+", "e5", "1e999", "--1", "5 USD", "$5",
                            "free", ".", ",", "-", "1..2", "1,,2", "5%", "1e5e5", "1_000", "\u0665"})
        row(bad, u, Kind::Invalid);
}

void TestDecimal::reads()
{
    QFETCH(QString, text);
    QFETCH(Dialect, dialect);
    QFETCH(Kind, kind);
    QFETCH(double, value);
    const Decimal read = parseDecimal(text.toStdString(), dialect);
    QVERIFY2(read.kind == kind, qPrintable(QString("calculated kind %1 (value %2, %3), expected kind %4")
                                               .arg(int(read.kind)).arg(read.value).arg(read.message.c_str()).arg(int(kind))));
    if (kind == Kind::Value)
        QVERIFY2(read.value == value, qPrintable(QString("calculated %1, expected %2").arg(read.value, 0, 'g', 17).arg(value, 0, 'g', 17)));
    else
        QVERIFY(!read.message.empty());
}

void TestDecimal::tellsTheDialect()
{
    QVERIFY(evidence("5.00") == Dialect::Point);
    QVERIFY(evidence("5,00") == Dialect::Comma);
    QVERIFY(evidence("1.000") == Dialect::Unknown);
    QVERIFY(evidence("1,000") == Dialect::Unknown);
    QVERIFY(evidence("1.000.000") == Dialect::Comma);
    QVERIFY(evidence("words") == Dialect::Unknown);
    QVERIFY(evidence(std::string(100000, '1')) == Dialect::Unknown);
}

void TestDecimal::scalesExactly()
{
    QCOMPARE(scaleDecimal(2.25e-05, 6), 22.5);
    QCOMPARE(scaleDecimal(3e-07, 6), 0.3);
    QCOMPARE(scaleDecimal(1.1e-06, 6), 1.1);
    QCOMPARE(scaleDecimal(0, 6), 0.0);
    for (int cents = 1; cents < 20000; ++cents) { // every price of whole cents, exactly
        const double perMillion = cents / 100.0;
        const double perToken = scaleDecimal(perMillion, -6);
        QVERIFY2(scaleDecimal(perToken, 6) == perMillion, qPrintable(QString::number(perMillion, 'g', 17)));
    }
}

void TestDecimal::formatsShortest()
{
    QCOMPARE(formatDecimal(0.1), std::string("0.1"));
    QCOMPARE(formatDecimal(1048576), std::string("1048576"));
    QCOMPARE(formatDecimal(0), std::string("0"));
    quint64 state = 88172645463325252ull;
    for (int i = 0; i < 20000; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        const double value = double(state >> 11) * 0x1p-53 * 1000;
        const Decimal back = parseDecimal(formatDecimal(value), Dialect::C);
        QVERIFY2(back.isValue() && back.value == value, qPrintable(QString("calculated %1, expected %2").arg(back.value, 0, 'g', 17).arg(value, 0, 'g', 17)));
    }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

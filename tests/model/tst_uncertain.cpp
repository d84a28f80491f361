// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_checks.h"

#include <limits>

using namespace farthing;
Q_DECLARE_METATYPE(farthing::Number)
Q_DECLARE_METATYPE(farthing::Scale)

class TestUncertain : public QObject
{
    Q_OBJECT

private slots:
    void hitsItsThreePoints_data()
    {
        QTest::addColumn<double>("p10");
        QTest::addColumn<double>("p50");
        QTest::addColumn<double>("p90");
        QTest::addColumn<Scale>("scale");
        QTest::newRow("probability") << 0.04 << 0.06 << 0.11 << Scale::Bounded;
        QTest::newRow("high probability") << 0.9 << 0.97 << 0.99 << Scale::Bounded;
        QTest::newRow("volume") << 60000.0 << 100000.0 << 180000.0 << Scale::Positive;
        QTest::newRow("decades") << 1e-3 << 1.0 << 1e3 << Scale::Positive;
        QTest::newRow("growth") << -0.02 << 0.01 << 0.05 << Scale::Free;
        QTest::newRow("symmetric") << -1.0 << 0.0 << 1.0 << Scale::Free;
    }
    void hitsItsThreePoints()
    {
        QFETCH(double, p10);
        QFETCH(double, p50);
        QFETCH(double, p90);
        QFETCH(Scale, scale);
        const Number n(ThreePoint{p10, p50, p90});
        const auto q = [&](double u) { return *uncertainQuantile(n, scale, u); };
        CLOSE_AT(q(0.1), p10, 1e-12, 1e-3, QStringLiteral("p10"));
        CLOSE_AT(q(0.5), p50, 1e-12, 1e-3, QStringLiteral("p50"));
        CLOSE_AT(q(0.9), p90, 1e-12, 1e-3, QStringLiteral("p90"));
        QCOMPARE(*baseValue(n, scale), p50);
        double last = -std::numeric_limits<double>::infinity();
        for (int i = 1; i < 1000; ++i) {
            const double v = q(i / 1000.0);
            QVERIFY2(v > last, qPrintable(QStringLiteral("not rising at u = %1").arg(i / 1000.0)));
            if (scale == Scale::Bounded)
                QVERIFY(v > 0.0 && v < 1.0);
            if (scale == Scale::Positive)
                QVERIFY(v > 0.0);
            last = v;
        }
        QCOMPARE(q(1e-9), q(0.001)); // truncated to its own P0.1 to P99.9
        QCOMPARE(q(1.0 - 1e-9), q(0.999));
    }

    // The condition is the positive derivative itself: just inside rises, just outside is refused.
    void feasibleExactlyWhereItRises()
    {
        const double edge = 0.5 * (1.0 - 0.6668452477); // share of p50 between p10 and p90
        QVERIFY(uncertainQuantile(ThreePoint{0.0, edge + 1e-6, 1.0}, Scale::Free, 0.3));
        QVERIFY(!uncertainQuantile(ThreePoint{0.0, edge - 1e-6, 1.0}, Scale::Free, 0.3));
        double last = -1e9;
        for (int i = 1; i < 4000; ++i) {
            const double v = *uncertainQuantile(ThreePoint{0.0, edge + 1e-6, 1.0}, Scale::Free, i / 4000.0);
            QVERIFY(v >= last);
            last = v;
        }
    }

    void otherForms()
    {
        QCOMPARE(*uncertainQuantile(Number(3.0), Scale::Positive, 0.2), 3.0);
        QCOMPARE(*baseValue(Number(3.0), Scale::Positive), 3.0);
        const Number pert(Pert{1.0, 2.0, 4.0});
        QCOMPARE(*baseValue(pert, Scale::Positive), 2.0);
        const Law law = *Law::make(spec(Family::Pert, {{"low", 1.0}, {"likely", 2.0}, {"high", 4.0}}));
        CLOSE(*uncertainQuantile(pert, Scale::Positive, 0.7), law.quantile(0.7), 1e-13);
        const Number point(Pert{2.0, 2.0, 2.0});
        QCOMPARE(*uncertainQuantile(point, Scale::Positive, 0.7), 2.0);
        const Number any(Uncertain{spec(Family::Lognormal, {{"p50", 100.0}, {"p95", 300.0}})});
        CLOSE(*baseValue(any, Scale::Positive), 100.0, 1e-14);
        CLOSE(*uncertainQuantile(any, Scale::Positive, 0.95), 300.0, 1e-14);
        QCOMPARE(*uncertainQuantile(any, Scale::Positive, 0.99999), *uncertainQuantile(any, Scale::Positive, 0.999));
        QCOMPARE(*uncertainQuantile(ThreePoint{0.0, 0.0, 0.0}, Scale::Bounded, 0.9), 0.0);
    }

    void refusals_data()
    {
        QTest::addColumn<Number>("number");
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<QString>("says");
        const double nan = std::nan(""), inf = std::numeric_limits<double>::infinity();
        QTest::newRow("lopsided") << Number(ThreePoint{0.0, 0.01, 1.0}) << Scale::Free << "PERT";
        QTest::newRow("at its end") << Number(ThreePoint{1.0, 1.0, 2.0}) << Scale::Positive << "PERT";
        QTest::newRow("p10 = 0") << Number(ThreePoint{0.0, 0.1, 0.2}) << Scale::Bounded << "p10 = 0 has no place";
        QTest::newRow("p10 = 0 positive") << Number(ThreePoint{0.0, 1.0, 2.0}) << Scale::Positive << "PERT";
        QTest::newRow("p90 = 1") << Number(ThreePoint{0.8, 0.9, 1.0}) << Scale::Bounded << "p90 = 1 has no place";
        QTest::newRow("order") << Number(ThreePoint{0.2, 0.1, 0.3}) << Scale::Bounded << "must rise";
        QTest::newRow("above 1") << Number(ThreePoint{0.2, 0.5, 1.3}) << Scale::Bounded << "p90 = 1.3 must not be above 1";
        QTest::newRow("negative") << Number(ThreePoint{-0.2, 0.5, 0.7}) << Scale::Positive << "p10 = -0.2 must not be negative";
        QTest::newRow("nan") << Number(ThreePoint{0.1, nan, 0.7}) << Scale::Free << "p50 is not a finite number";
        QTest::newRow("inf") << Number(ThreePoint{0.1, 0.2, inf}) << Scale::Free << "p90 is not a finite number";
        QTest::newRow("pert above 1") << Number(Pert{0.1, 0.2, 1.2}) << Scale::Bounded << "above 1";
        QTest::newRow("pert order") << Number(Pert{0.1, 0.05, 0.2}) << Scale::Bounded << "likely";
        QTest::newRow("law above 1") << Number(Uncertain{spec(Family::Normal, {{"mean", 0.9}, {"sd", 0.1}})}) << Scale::Bounded << "above 1";
        QTest::newRow("bad law") << Number(Uncertain{spec(Family::Lognormal, {{"p50", 5.0}, {"p95", 3.0}})}) << Scale::Positive << "p95";
        QTest::newRow("reference") << Number(Ref{"/x"}) << Scale::Free << "/x";
        QTest::newRow("nan itself") << Number(nan) << Scale::Free << "finite";
    }
    void refusals()
    {
        QFETCH(Number, number);
        QFETCH(Scale, scale);
        QFETCH(QString, says);
        const Result<double> r = uncertainQuantile(number, scale, 0.4);
        QVERIFY(!r);
        const QString message = QString::fromStdString(r.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(!baseValue(number, scale));
    }
};
QTEST_APPLESS_MAIN(TestUncertain)
#include "tst_uncertain.moc"

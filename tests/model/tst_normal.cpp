// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_checks.h"
#include "model/distribution/normal.h"

#include <boost/math/distributions/normal.hpp>

#include <bit>
#include <cstdint>
#include <limits>

using namespace farthing;

class TestNormal : public QObject
{
    Q_OBJECT
    static constexpr int points = 100000;
    static constexpr double inf = std::numeric_limits<double>::infinity();
    static QString at(double x) { return QStringLiteral("at %1").arg(x, 0, 'g', 17); }

private slots:
    void expAgainstLibm()
    {
        for (int i = 0; i < points; ++i) {
            const double x = -700.0 + 1400.0 * i / (points - 1);
            CLOSE_AT(ownExp(x), static_cast<double>(expl(x)), 1e-15, 0.0, at(x));
        }
        QCOMPARE(ownExp(0.0), 1.0);
        QCOMPARE(ownExp(800.0), inf);
        QCOMPARE(ownExp(-800.0), 0.0);
        QCOMPARE(ownExp(inf), inf);
        QCOMPARE(ownExp(-inf), 0.0);
        QVERIFY(std::isnan(ownExp(std::nan(""))));
    }

    void logAgainstLibm()
    {
        for (int i = 0; i < points; ++i) {
            const double wide = std::pow(10.0, -307.0 + 614.0 * i / (points - 1));
            CLOSE_AT(ownLog(wide), static_cast<double>(logl(wide)), 1e-15, 0.0, at(wide));
            const double near = 0.5 + 1.5 * (i + 0.5) / points;
            CLOSE_AT(ownLog(near), static_cast<double>(logl(near)), 1e-15, 0.0, at(near));
        }
        QCOMPARE(ownLog(1.0), 0.0);
        QCOMPARE(ownLog(0.0), -inf);
        QCOMPARE(ownLog(inf), inf);
        CLOSE(ownLog(5e-324), std::log(5e-324), 1e-15);
        QVERIFY(std::isnan(ownLog(-1.0)));
    }

    void cdfAgainstBoost()
    {
        const boost::math::normal_distribution<long double> normal;
        for (int i = 0; i < points; ++i) {
            const double x = -8.0 + 16.0 * i / (points - 1);
            const double expected = static_cast<double>(boost::math::cdf(normal, static_cast<long double>(x)));
            CLOSE_AT(normalCdf(x), expected, 1e-15, 1.0, at(x));
            if (x < 0.0)
                CLOSE_AT(normalCdf(x), expected, 1e-14, 0.0, at(x));
        }
        QCOMPARE(normalCdf(0.0), 0.5);
        QCOMPARE(normalCdf(-inf), 0.0);
        QCOMPARE(normalCdf(inf), 1.0);
    }

    void quantileAgainstBoost()
    {
        const boost::math::normal_distribution<long double> normal;
        for (int i = 0; i < points; ++i) {
            const double u = (i + 0.5) / points;
            CLOSE_AT(normalQuantile(u), static_cast<double>(boost::math::quantile(normal, static_cast<long double>(u))), 2e-15, 0.0, at(u));
            const double tail = std::pow(10.0, -300.0 * (i + 1) / points);
            CLOSE_AT(normalQuantile(tail), static_cast<double>(boost::math::quantile(normal, static_cast<long double>(tail))), 2e-15, 0.0, at(tail));
        }
        QCOMPARE(normalQuantile(0.5), 0.0);
        QCOMPARE(normalQuantile(0.0), -inf);
        QCOMPARE(normalQuantile(1.0), inf);
        QVERIFY(std::isnan(normalQuantile(-0.1)));
        QVERIFY(std::isnan(normalQuantile(1.1)));
    }

    // Known bits: a compiler that contracts or reorders shows here.
    void sameBits()
    {
        std::uint64_t sum = 0;
        for (int i = 1; i < 1000; ++i) {
            const double u = i / 1000.0;
            for (const double v : {normalQuantile(u), normalCdf(8.0 * u - 4.0), ownExp(40.0 * u - 20.0), ownLog(u)})
                sum = sum * 6364136223846793005ULL + std::bit_cast<std::uint64_t>(v);
        }
        QCOMPARE(sum, std::uint64_t(10662115077872694366ULL));
    }
};
QTEST_APPLESS_MAIN(TestNormal)
#include "tst_normal.moc"

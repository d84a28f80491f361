// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_checks.h"
#include "model/distribution/normal.h"

#include <boost/math/distributions.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <functional>
#include <limits>
#include <numbers>
#include <thread>

using namespace farthing;
using namespace laws;
Q_DECLARE_METATYPE(farthing::Distribution)

namespace {
constexpr double inf = std::numeric_limits<double>::infinity();

/// ∫ f(F⁻¹(Φ(x))) φ(x) dx, broken at the kinks and into short panels.
double integrate(const Law &law, const std::function<double(double)> &f)
{
    std::vector<double> cuts{-14.0, 14.0};
    for (double c = -13.5; c < 14.0; c += 0.5)
        cuts.push_back(c);
    for (const double k : law.kinks())
        cuts.push_back(std::clamp(k, -14.0, 14.0));
    std::sort(cuts.begin(), cuts.end());
    double sum = 0.0;
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        if (cuts[i] - cuts[i - 1] < 1e-14)
            continue;
        sum += boost::math::quadrature::gauss<double, 20>::integrate([&](double x) {
            return f(law.atScore(x)) * std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
        }, cuts[i - 1], cuts[i]);
    }
    return sum;
}
} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT
    template <typename Reference>
    void compare(const Distribution &d, const Reference &reference, double tolerance, double tableTolerance)
    {
        const Result<Law> made = Law::make(d);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const Law &law = *made;
        for (int i = 1; i < 2000; ++i) {
            const double u = i / 2000.0;
            const QString where = QStringLiteral("u = %1").arg(u);
            const double x = quantile(reference, u);
            CLOSE_AT(law.quantile(u), x, tolerance, 0.0, where);
            CLOSE_AT(law.cdf(x), cdf(reference, x), tolerance, 0.0, where);
        }
        for (int i = 0; i <= 900; ++i) { // between the points of a table, too
            const double score = -4.5 + 0.01 * i + 0.0013;
            const double x = score < 0.0 ? quantile(reference, normalCdf(score)) : quantile(complement(reference, normalCdf(-score)));
            CLOSE_AT(law.atScore(score), x, tableTolerance, 1e-9 * std::fabs(law.mean()), QStringLiteral("score %1").arg(score));
        }
        CLOSE(law.mean(), mean(reference), 1e-12);
        CLOSE(law.variance(), variance(reference), 1e-10);
        QVERIFY(std::isfinite(law.atScore(-40.0)));
        QVERIFY(!std::isnan(law.atScore(40.0)));
    }

private slots:
    void againstBoost()
    {
        using namespace boost::math;
        const double z = quantile(normal(), 0.95);
        compare(lognormalLaw, lognormal_distribution<>(std::log(800.0), std::log(3000.0 / 800.0) / z), 1e-12, 1e-12);
        compare(spec(Family::Normal, {{"mean", 5.0}, {"sd", 2.0}}), normal_distribution<>(5.0, 2.0), 1e-12, 1e-12);
        compare(spec(Family::Normal, {{"p50", 5.0}, {"p95", 9.0}}), normal_distribution<>(5.0, 4.0 / z), 1e-12, 1e-12);
        compare(uniformLaw, uniform_distribution<>(1.0, 3.0), 1e-12, 1e-12);
        compare(triangularLaw, triangular_distribution<>(1.0, 2.0, 6.0), 1e-12, 1e-12);
        for (const double k : {0.05, 0.3, 1.0, 2.5, 40.0, 1e4})
            compare(spec(Family::Gamma, {{"mean", 10.0}, {"sd", 10.0 / std::sqrt(k)}}), gamma_distribution<>(k, 10.0 / k), 1e-12, 1e-6);
        for (const double k : {0.4, 1.0, 3.0}) {
            const weibull_distribution<> w(k, 7.0);
            compare(spec(Family::Weibull, {{"p50", quantile(w, 0.5)}, {"p95", quantile(w, 0.95)}}), w, 2e-12, 2e-12);
            compare(spec(Family::Weibull, {{"mean", mean(w)}, {"sd", std::sqrt(variance(w))}}), w, 1e-11, 1e-11);
        }
    }

    void pertAgainstBeta()
    {
        for (const double likely : {0.0, 0.1, 0.5, 0.97, 1.0}) {
            const Law law = *Law::make(spec(Family::Pert, {{"low", 0.0}, {"likely", likely}, {"high", 1.0}}));
            const boost::math::beta_distribution<> beta(1.0 + 4.0 * likely, 5.0 - 4.0 * likely);
            for (int i = 1; i < 1000; ++i) {
                const double u = i / 1000.0, x = quantile(beta, u);
                CLOSE_AT(law.quantile(u), x, 1e-12, 0.0, QString::number(u));
                CLOSE_AT(law.cdf(x), u, 1e-12, 0.0, QString::number(u));
                CLOSE_AT(law.atScore(normalQuantile(u)), x, 1e-9, 0.0, QString::number(u));
            }
            CLOSE(law.mean(), mean(beta), 1e-13);
            CLOSE(law.variance(), variance(beta), 1e-13);
        }
    }

    void fitsReproduceTheirParameters_data()
    {
        QTest::addColumn<Distribution>("d");
        for (const auto &[family, name] : {std::pair(Family::Lognormal, "lognormal"), {Family::Gamma, "gamma"}, {Family::Weibull, "weibull"}}) {
            for (const double ratio : {1.0001, 1.05, 1.5, 3.75, 20.0})
                QTest::addRow("%s p95/p50 %g", name, ratio) << spec(family, {{"p50", 800.0}, {"p95", 800.0 * ratio}});
            for (const double ratio : {1.0001, 1.05, 2.0, 3.5, 3.86})
                QTest::addRow("%s p95/mean %g", name, ratio) << spec(family, {{"mean", 800.0}, {"p95", 800.0 * ratio}});
            for (const double cv : {1e-5, 0.01, 0.3, 1.0, 4.0})
                QTest::addRow("%s cv %g", name, cv) << spec(family, {{"mean", 800.0}, {"sd", 800.0 * cv}});
        }
        QTest::addRow("gamma 5.82") << spec(Family::Gamma, {{"mean", 1.0}, {"p95", 5.82}});
        QTest::addRow("weibull 4.67") << spec(Family::Weibull, {{"mean", 1.0}, {"p95", 4.67}});
    }
    void fitsReproduceTheirParameters()
    {
        QFETCH(Distribution, d);
        const Result<Law> law = Law::make(d);
        QVERIFY2(law, law ? "" : law.error().message.c_str());
        for (const auto &[name, number] : d.parameters) {
            const double got = name == "p50" ? law->quantile(0.5) : name == "p95" ? law->quantile(0.95)
                : name == "mean" ? law->mean() : std::sqrt(law->variance());
            CLOSE_AT(got, number.fixed(), name == "sd" ? 1e-7 : 1e-11, 0.0, QString::fromStdString(name));
        }
    }

    void smallerOfTwoSolutions()
    {
        // ln(p95/mean) = zσ − σ²/2 is met at σ and 2z − σ; the smaller one is meant.
        const Law law = *Law::make(spec(Family::Lognormal, {{"mean", 1.0}, {"p95", std::exp(1.6448536269514722 * 0.8 - 0.32)}}));
        CLOSE(std::log(law.quantile(0.5)), -0.32, 1e-12);
        for (const auto &[family, peak] : {std::pair(Family::Gamma, 5.83), {Family::Weibull, 4.68}, {Family::Lognormal, 3.87}}) {
            QVERIFY(!Law::make(spec(family, {{"mean", 1.0}, {"p95", peak}})));
            const Law near = *Law::make(spec(family, {{"mean", 1.0}, {"p95", 1.1}}));
            QVERIFY2(near.variance() < 0.01, qPrintable(QString::number(near.variance())));
        }
    }

    void momentsByQuadrature_data()
    {
        QTest::addColumn<Distribution>("d");
        QTest::addColumn<double>("tolerance");
        const std::map<std::string, Number> both{{"min", 90.0}, {"max", 1500.0}};
        QTest::newRow("lognormal") << lognormalLaw << 1e-9;
        QTest::newRow("lognormal max") << capped(lognormalLaw, {{"max", 4096.0}}) << 1e-9;
        QTest::newRow("lognormal both") << capped(lognormalLaw, both) << 1e-9;
        QTest::newRow("lognormal spikes") << spiked(capped(lognormalLaw, both), {{0.0, 0.2}, {500.0, 0.1}, {9000.0, 0.05}}) << 1e-9;
        QTest::newRow("normal floor") << capped(spec(Family::Normal, {{"mean", 1.0}, {"sd", 2.0}}), {{"min", 0.0}}) << 1e-9;
        QTest::newRow("weibull both") << capped(spec(Family::Weibull, {{"p50", 800.0}, {"p95", 3000.0}}), both) << 1e-9;
        QTest::newRow("uniform both") << capped(uniformLaw, {{"min", 1.5}, {"max", 2.0}}) << 1e-9;
        QTest::newRow("triangular both") << capped(triangularLaw, {{"min", 1.5}, {"max", 4.0}}) << 1e-6;
        QTest::newRow("triangular low") << capped(triangularLaw, {{"max", 1.5}}) << 1e-9;
        QTest::newRow("pert both") << capped(pertLaw, {{"min", 1.5}, {"max", 4.0}}) << 1e-7;
        QTest::newRow("gamma") << gammaLaw << 1e-7;
        QTest::newRow("gamma both") << capped(gammaLaw, {{"min", 50.0}, {"max", 150.0}}) << 1e-7;
        QTest::newRow("gamma spikes") << spiked(gammaLaw, {{0.0, 0.3}, {80.0, 0.1}}) << 1e-6;
        QTest::newRow("histogram") << spiked(capped(lists(Family::Histogram, {0, 1, 4, 5, 9}, {1, 2, 0, 3}), {{"max", 7.0}}), {{3.0, 0.2}}) << 1e-9;
        QTest::newRow("mixture") << mix({{0.3, lognormalLaw}, {0.7, gammaLaw}}) << 1e-6;
        QTest::newRow("mixture far apart") << mix({{0.5, spec(Family::Lognormal, {{"p50", 20.0}, {"p95", 22.0}})},
                                                   {0.5, spec(Family::Lognormal, {{"p50", 2e4}, {"p95", 2.2e4}})}}) << 1e-3;
        QTest::newRow("mixture of all") << spiked(capped(mix({{1.0, capped(lognormalLaw, both)}, {2.0, uniformLaw}, {1.0, spiked(gammaLaw, {{0.0, 0.4}})},
                                            {0.5, lists(Family::Integers, {2, 700}, {1, 3})}}), {{"max", 1200.0}}), {{650.0, 0.1}}) << 1e-5;
    }
    void momentsByQuadrature()
    {
        QFETCH(Distribution, d);
        QFETCH(double, tolerance);
        const Result<Law> made = Law::make(d);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const double mean = integrate(*made, [](double v) { return v; });
        CLOSE(made->mean(), mean, tolerance);
        CLOSE(made->variance(), integrate(*made, [=](double v) { return (v - mean) * (v - mean); }), tolerance);
        if (made->cap() < inf)
            CLOSE_AT(made->capProbability(), integrate(*made, [&](double v) { return v >= made->cap() ? 1.0 : 0.0; }), 1e-7, 1e-3, QStringLiteral("cap"));
        // Rising, and inverse to the cdf.
        double last = -inf;
        for (int i = 1; i < 3000; ++i) {
            const double u = i / 3000.0, x = made->quantile(u);
            QVERIFY(x >= last);
            QVERIFY2(made->cdf(x) >= u - 1e-12, qPrintable(QStringLiteral("F(%1) = %2 < %3").arg(x).arg(made->cdf(x)).arg(u)));
            const double before = x - 1e-9 * std::max(1.0, std::fabs(x));
            QVERIFY2(made->cdf(before) <= u + 1e-12, qPrintable(QStringLiteral("F(%1-) = %2 > %3").arg(x).arg(made->cdf(before)).arg(u)));
            CLOSE_AT(made->atScore(normalQuantile(u)), x, 2e-6, 1e-4, QStringLiteral("atScore, u = %1").arg(u));
            last = x;
        }
        QVERIFY(made->lowest() <= made->quantile(1e-6) && made->highest() >= made->quantile(1.0 - 1e-6));
    }

    void spikesThenCaps()
    {
        const Law law = *Law::make(spiked(capped(uniformLaw, {{"max", 2.5}}), {{0.0, 0.25}, {9.0, 0.25}}));
        QCOMPARE(law.quantile(0.25), 0.0);
        QVERIFY(law.quantile(0.2501) >= 1.0);
        CLOSE(law.quantile(0.5), 2.0, 1e-14);
        QCOMPARE(law.quantile(0.7), 2.5);
        CLOSE(law.capProbability(), 0.25 + 0.5 * 0.25, 1e-14);
        CLOSE(law.mean(), 0.25 * 2.5 + 0.5 * (0.75 * 1.75 + 0.25 * 2.5), 1e-14);
        QCOMPARE(law.highest(), 2.5);
        QCOMPARE(law.lowest(), 0.0);
        QCOMPARE(law.kinks().size(), std::size_t(2));
        CLOSE(law.kinks().front(), normalQuantile(0.25), 1e-14);
        CLOSE(law.kinks().back(), normalQuantile(0.625), 1e-14);
        const Law all = *Law::make(spiked(uniformLaw, {{1.0, 0.5}, {2.0, 0.5}}));
        QVERIFY(all.isDiscrete() && all.atoms().size() == 2);
        const Law flat = *Law::make(capped(lognormalLaw, {{"min", 7.0}, {"max", 7.0}}));
        QVERIFY(flat.isPoint());
        QCOMPARE(flat.capProbability(), 1.0);
        const Law spikedPoint = *Law::make(spiked(spec(Family::Normal, {{"mean", 4.0}, {"sd", 0.0}}), {{1.0, 0.3}}));
        QCOMPARE(spikedPoint.atoms().size(), std::size_t(2));
        CLOSE(spikedPoint.mean(), 3.1, 1e-14);
    }

    void mixtureInvertsTheWholeCdf()
    {
        const Law gap = *Law::make(mix({{1.0, uniformLaw}, {1.0, spec(Family::Uniform, {{"low", 10.0}, {"high", 12.0}})}}));
        CLOSE(gap.quantile(0.25), 2.0, 1e-13);
        CLOSE(gap.quantile(0.5), 3.0, 1e-13);
        CLOSE(gap.quantile(0.75), 11.0, 1e-13);
        CLOSE(gap.atScore(-1e-6), 3.0, 1e-5);
        QVERIFY(gap.atScore(1e-6) >= 10.0);
        const Law two = *Law::make(mix({{3.0, lognormalLaw}, {1.0, spec(Family::Normal, {{"mean", -50.0}, {"sd", 10.0}})}}));
        for (int i = 1; i < 500; ++i) {
            const double u = i / 500.0;
            CLOSE_AT(two.cdf(two.quantile(u)), u, 1e-13, 0.0, QString::number(u));
        }
        const Law whole = *Law::make(mix({{1.0, spec(Family::Poisson, {{"mean", 2.0}})}, {1.0, lists(Family::Integers, {1}, {1})}}));
        QVERIFY(whole.isDiscrete());
        CLOSE(whole.mean(), 1.5, 1e-13);
    }

    void counts()
    {
        const Law poisson = *Law::make(spec(Family::Poisson, {{"mean", 3.5}}));
        for (const Law::Atom &a : poisson.atoms())
            CLOSE_AT(a.probability, pdf(boost::math::poisson(3.5), a.value), 1e-11, 1e-4, QString::number(a.value));
        CLOSE(poisson.mean(), 3.5, 1e-12);
        CLOSE(poisson.variance(), 3.5, 1e-12);
        const Law many = *Law::make(spec(Family::Poisson, {{"mean", 12345.0}}));
        CLOSE(many.mean(), 12345.0, 1e-12);
        CLOSE(many.variance(), 12345.0, 1e-9);
        for (const double dispersion : {1.0, 1.5, 8.0}) {
            const Law nb = *Law::make(spec(Family::NegativeBinomial, {{"mean", 4.0}, {"dispersion", dispersion}}));
            CLOSE(nb.mean(), 4.0, 1e-12);
            CLOSE(nb.variance(), 4.0 * dispersion, 1e-10);
        }
        const Law geometric = *Law::make(spec(Family::Geometric, {{"mean", 3.0}}));
        QCOMPARE(geometric.lowest(), 1.0);
        CLOSE(geometric.atoms()[0].probability, 1.0 / 3.0, 1e-13);
        CLOSE(geometric.variance(), 6.0, 1e-11);
        const Law empirical = *Law::make(lists(Family::Empirical, {3, 1, 2, 2}));
        QCOMPARE(empirical.quantile(0.25), 1.0);
        QCOMPARE(empirical.quantile(0.2500001), 2.0);
        QCOMPARE(empirical.quantile(0.75), 2.0);
        QCOMPARE(empirical.quantile(0.76), 3.0);
        QCOMPARE(empirical.cdf(2.0), 0.75);
        QCOMPARE(empirical.cdf(1.999), 0.25);
        double sum = 0.0;
        for (const Law::Atom &a : geometric.atoms())
            sum += a.probability;
        CLOSE(sum, 1.0, 1e-12);
        for (int i = 1; i < 1000; ++i)
            QCOMPARE(poisson.atScore(normalQuantile((i + 0.37) / 1001.0)), poisson.quantile((i + 0.37) / 1001.0));
    }

    void makeCount()
    {
        const Law part = *Law::makeCount(Quantity(2.3));
        QCOMPARE(part.atoms().size(), std::size_t(2));
        CLOSE(part.mean(), 2.3, 1e-14);
        QVERIFY(Law::makeCount(Quantity(4.0))->isPoint());
        QVERIFY(!Law::makeCount(Quantity(-1.0)));
        const Law rounded = *Law::makeCount(Quantity(spec(Family::Normal, {{"mean", 1.0}, {"sd", 2.0}})));
        QCOMPARE(rounded.lowest(), 0.0);
        const boost::math::normal n(1.0, 2.0);
        CLOSE(rounded.atoms()[0].probability, cdf(n, 0.5), 1e-12);
        CLOSE(rounded.atoms()[3].probability, cdf(n, 3.5) - cdf(n, 2.5), 1e-11);
        const Law list = *Law::makeCount(Quantity(lists(Family::Empirical, {-2, 0.4, 1.6, 2.2})));
        QCOMPARE(list.atoms().size(), std::size_t(2));
        CLOSE(list.mean(), 1.0, 1e-14);
        const Law cap = *Law::makeCount(Quantity(capped(lognormalLaw, {{"max", 900.0}})));
        QCOMPARE(cap.cap(), 900.0);
        QCOMPARE(cap.highest(), 900.0);
        QVERIFY(cap.capProbability() > 0.4);
        const Result<Law> wide = Law::makeCount(Quantity(spec(Family::Lognormal, {{"p50", 1e9}, {"p95", 1e10}})));
        QVERIFY(!wide && QString::fromStdString(wide.error().message).contains("max"));
    }

    void points()
    {
        QVERIFY(Law().isPoint());
        QCOMPARE(Law().mean(), 0.0);
        const Law p = Law::point(7.0);
        QCOMPARE(p.atScore(-3.0), 7.0);
        QCOMPARE(p.atoms().size(), std::size_t(1));
        QCOMPARE(p.cdf(6.9), 0.0);
        QCOMPARE(p.cdf(7.0), 1.0);
        for (const Distribution &d : {spec(Family::Lognormal, {{"p50", 7.0}, {"p95", 7.0}}), spec(Family::Gamma, {{"mean", 7.0}, {"sd", 0.0}}),
                                      spec(Family::Weibull, {{"mean", 7.0}, {"p95", 7.0}}), spec(Family::Uniform, {{"low", 7.0}, {"high", 7.0}}),
                                      spec(Family::Pert, {{"low", 7.0}, {"likely", 7.0}, {"high", 7.0}}), spec(Family::Normal, {{"mean", 7.0}, {"sd", 0.0}})}) {
            QVERIFY(Law::make(d)->isPoint());
            QCOMPARE(Law::make(d)->mean(), 7.0);
        }
        QVERIFY(Law::make(spec(Family::Poisson, {{"mean", 0.0}}))->isPoint());
        QVERIFY(Law::make(spec(Family::Gamma, {{"mean", 0.0}, {"sd", 0.0}}))->isPoint());
    }

    void oneTableForManyThreads()
    {
        const Law law = *Law::make(gammaLaw);
        std::vector<double> got(8);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < got.size(); ++i)
            threads.emplace_back([&, i] { got[i] = law.atScore(0.7); });
        for (std::thread &t : threads)
            t.join();
        for (const double v : got)
            QCOMPARE(v, got[0]);
    }
};
QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"

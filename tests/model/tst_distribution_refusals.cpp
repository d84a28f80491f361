// SPDX-License-Identifier: GPL-3.0-or-later
// What a law refuses and says, and that what it accepts stays finite.
#include "law_checks.h"

#include <limits>

using namespace farthing;
using namespace laws;
Q_DECLARE_METATYPE(farthing::Distribution)

class TestDistributionRefusals : public QObject
{
    Q_OBJECT
    static constexpr double inf = std::numeric_limits<double>::infinity();

private slots:
    void refusals_data()
    {
        QTest::addColumn<Distribution>("d");
        QTest::addColumn<QString>("says");
        const auto L = [](std::map<std::string, Number> p) { return spec(Family::Lognormal, std::move(p)); };
        QTest::newRow("surplus") << L({{"p50", 1.0}, {"p95", 2.0}, {"mean", 1.0}}) << "mean is one too many";
        QTest::newRow("missing") << L({{"p50", 1.0}}) << "p95 is missing";
        QTest::newRow("unknown") << L({{"p50", 1.0}, {"p90", 2.0}}) << "unknown parameter p90";
        QTest::newRow("none") << L({}) << "p50 is missing";
        QTest::newRow("nan") << L({{"p50", std::nan("")}, {"p95", 2.0}}) << "p50 is not a finite number";
        QTest::newRow("inf") << L({{"p50", 1.0}, {"p95", inf}}) << "p95 is not a finite number";
        QTest::newRow("huge") << L({{"p50", 1.0}, {"p95", 1e200}}) << "p95 = 1e+200 is too large";
        QTest::newRow("too far") << L({{"p50", 1.0}, {"p95", 1e50}}) << "too far";
        QTest::newRow("order") << L({{"p50", 3.0}, {"p95", 2.0}}) << "p95 = 2 must not be below p50 = 3";
        QTest::newRow("zero") << L({{"p50", 0.0}, {"p95", 2.0}}) << "p50 = 0 must be above 0";
        QTest::newRow("negative sd") << L({{"mean", 1.0}, {"sd", -2.0}}) << "sd = -2";
        QTest::newRow("uncertain") << L({{"p50", Number(Pert{1, 2, 3})}, {"p95", 9.0}}) << "p50 is not a fixed number";
        QTest::newRow("lognormal limit") << L({{"mean", 1.0}, {"p95", 4.0}}) << "3.868";
        QTest::newRow("gamma limit") << spec(Family::Gamma, {{"mean", 1.0}, {"p95", 6.0}}) << "5.83";
        QTest::newRow("weibull limit") << spec(Family::Weibull, {{"mean", 1.0}, {"p95", 5.0}}) << "4.67";
        QTest::newRow("gamma wide") << spec(Family::Gamma, {{"mean", 1.0}, {"sd", 100.0}}) << "too wide";
        QTest::newRow("weibull wide") << spec(Family::Weibull, {{"mean", 1.0}, {"sd", 1e8}}) << "too wide";
        QTest::newRow("uniform") << spec(Family::Uniform, {{"low", 2.0}, {"high", 1.0}}) << "high = 1";
        QTest::newRow("uniform min") << spec(Family::Uniform, {{"min", 2.0}, {"max", 1.0}}) << "unknown parameter max";
        QTest::newRow("likely") << spec(Family::Triangular, {{"low", 0.0}, {"likely", 3.0}, {"high", 1.0}}) << "likely = 3";
        QTest::newRow("caps") << capped(lognormalLaw, {{"min", 3.0}, {"max", 2.0}}) << "min = 3";
        QTest::newRow("cap nan") << capped(lognormalLaw, {{"max", std::nan("")}}) << "max is not a finite number";
        QTest::newRow("cap name") << capped(lognormalLaw, {{"maximum", 1.0}}) << "unknown bound maximum";
        QTest::newRow("spike weight") << spiked(lognormalLaw, {{0.0, 1.2}}) << "spikes/0/weight";
        QTest::newRow("spike sum") << spiked(lognormalLaw, {{0.0, 0.6}, {1.0, 0.6}}) << "sum to 1.2";
        QTest::newRow("spike at") << spiked(lognormalLaw, {{inf, 0.6}}) << "spikes/0/at";
        QTest::newRow("mixture of one") << mix({{1.0, lognormalLaw}}) << "2 to 5";
        QTest::newRow("mixture weight") << mix({{0.0, lognormalLaw}, {1.0, uniformLaw}}) << "components/0/weight";
        QTest::newRow("mixture part") << mix({{1.0, lognormalLaw}, {1.0, L({{"p50", 1.0}})}}) << "components/1: lognormal: p95";
        QTest::newRow("edges") << lists(Family::Histogram, {0, 2, 1}, {1, 1}) << "edges/2";
        QTest::newRow("bins") << lists(Family::Histogram, {0, 1}, {1, 1}) << "weights has 2";
        QTest::newRow("bin weight") << lists(Family::Histogram, {0, 1, 2}, {1, -1}) << "weights/1";
        QTest::newRow("zero weights") << lists(Family::Histogram, {0, 1, 2}, {0, 0}) << "sum to 0";
        QTest::newRow("empty") << lists(Family::Empirical, {}) << "values is empty";
        QTest::newRow("empirical nan") << lists(Family::Empirical, {1, std::nan("")}) << "values/1";
        QTest::newRow("empirical weights") << lists(Family::Empirical, {1}, {1}) << "weights is not a parameter";
        QTest::newRow("integers") << lists(Family::Integers, {1.5}, {1}) << "values/0 = 1.5";
        QTest::newRow("integers lengths") << lists(Family::Integers, {1, 2}, {1}) << "weights has 1";
        QTest::newRow("poisson") << spec(Family::Poisson, {{"mean", -1.0}}) << "mean = -1";
        QTest::newRow("poisson huge") << spec(Family::Poisson, {{"mean", 1e99}}) << "1,048,576";
        QTest::newRow("dispersion") << spec(Family::NegativeBinomial, {{"mean", 1.0}, {"dispersion", 0.5}}) << "dispersion = 0.5 must be at least 1";
        QTest::newRow("geometric") << spec(Family::Geometric, {{"mean", 0.5}}) << "at least 1";
        Distribution stray = lognormalLaw;
        stray.values = {1.0};
        QTest::newRow("stray list") << stray << "values is not a parameter";
    }
    void refusals()
    {
        QFETCH(Distribution, d);
        QFETCH(QString, says);
        const Result<Law> law = Law::make(d);
        QVERIFY(!law);
        const QString message = QString::fromStdString(law.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void extremesStayFinite()
    {
        int made = 0;
        for (const Family family : {Family::Lognormal, Family::Gamma, Family::Weibull})
            for (const double centre : {1e-300, 1e-90, 1e-3, 1.0, 1e9, 1e90, 1e300})
                for (const double ratio : {1.0, 1.0 + 1e-15, 1.0 + 1e-10, 1.001, 3.0, 100.0, 1e6, 1e11, 1e30})
                    for (const auto &[a, b] : {std::pair("p50", "p95"), {"mean", "p95"}, {"mean", "sd"}}) {
                        const double other = std::string(b) == "sd" ? centre * (ratio - 1.0) : centre * ratio;
                        const Result<Law> law = Law::make(spec(family, {{a, centre}, {b, other}}));
                        if (!law)
                            continue;
                        ++made;
                        const QString where = QStringLiteral("family %1, %2 = %3, %4 = %5").arg(int(family)).arg(a).arg(centre).arg(b).arg(other);
                        double last = 0.0;
                        for (double x = -9.0; x <= 9.0; x += 0.25) {
                            const double v = law->atScore(x);
                            QVERIFY2(std::isfinite(v) && v >= last * (1.0 - 1e-14), qPrintable(where + QStringLiteral(" at %1: %2").arg(x).arg(v)));
                            last = v;
                        }
                        QVERIFY2(std::isfinite(law->mean()) && std::isfinite(law->variance()), qPrintable(where));
                    }
        QVERIFY(made > 150);
    }
};
QTEST_APPLESS_MAIN(TestDistributionRefusals)
#include "tst_distribution_refusals.moc"

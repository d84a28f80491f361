// SPDX-License-Identifier: GPL-3.0-or-later
// Loadings to correlations of outcomes and back: stated values, limits, and simulated pairs.
#include "model/distribution/intraclass.h"
#include "model/distribution/normal.h"
#include "model/simulate/random.h"
#include "tests/support/near.h"

#include <QTest>
#include <cmath>

using namespace farthing;

class Intraclass : public QObject {
    Q_OBJECT
private slots:
    void statedValues();
    void closedForms();
    void thereAndBack();
    void simulatedPairs();
    void refusals();
};

void Intraclass::statedValues()
{
    test::near(*intraclassFromLoading(.65, .57), .28, .005, "loading .65, p .57");
    test::near(*intraclassFromLoading(.65, .05), .16, .005, "loading .65, p .05");
    test::near(*loadingFromIntraclass(.40, .57), .77, .01, "correlation .40, p .57");
}

void Intraclass::closedForms()
{
    // At p = ½ the orthant probability is ¼ + asin(ρ)/2π (Sheppard).
    for (const double rho : {-.9, -.3, 0.0, .2, .6, .95, 1.0})
        test::near(bothHappen(.5, rho), .25 + std::asin(rho) / (2 * std::acos(-1.0)), 1e-12, "orthant");
    test::near(bothHappen(.03, 1), .03, 1e-9, "the same event");
    test::near(bothHappen(.03, -1), 0, 1e-12, "opposite events");
    test::near(*intraclassFromLoading(0, .2), 0, 1e-12, "no loading");
    test::near(*intraclassFromLoading(1, .2), 1, 1e-7, "full loading");
    test::near(*intraclassFromLoading(-.6, .2), *intraclassFromLoading(.6, .2), 1e-15, "the sign does not matter");
}

void Intraclass::thereAndBack()
{
    for (const double p : {.001, .05, .3, .57, .9})
        for (const double loading : {.05, .3, .65, .9})
            test::near(*loadingFromIntraclass(*intraclassFromLoading(loading, p), p), loading, 1e-8, "loading");
}

void Intraclass::simulatedPairs()
{
    const double loading = .77, p = .3, cut = normalQuantile(1 - p);
    double a = 0, b = 0, both = 0;
    constexpr int n = 400000;
    for (int i = 0; i < n; ++i) {
        const Uniforms u = philox(99, static_cast<std::uint64_t>(i), 0, 0);
        const double z = normalQuantile(u[0]);
        const bool first = loading * z + std::sqrt(1 - loading * loading) * normalQuantile(u[1]) > cut;
        const bool second = loading * z + std::sqrt(1 - loading * loading) * normalQuantile(u[2]) > cut;
        a += first, b += second, both += first && second;
    }
    const double mean = (a + b) / (2.0 * n);
    test::near((both / n - mean * mean) / (mean * (1 - mean)), *intraclassFromLoading(loading, p), .006, "400,000 pairs, key 99");
}

void Intraclass::refusals()
{
    QVERIFY(!intraclassFromLoading(1.1, .5) && !intraclassFromLoading(.5, 0) && !intraclassFromLoading(std::nan(""), .5) && !loadingFromIntraclass(-.1, .5)
            && !loadingFromIntraclass(.2, 1));
}

QTEST_APPLESS_MAIN(Intraclass)
#include "tst_intraclass.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes the simulation's loops pick: events of random words, and lists of the lanes of a mask.
#include "tests/support/kernel_arrays.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

using namespace farthing::kernels;
using farthing::test::Array, farthing::test::count, farthing::test::levels;

class KernelEvents : public QObject {
    Q_OBJECT
private slots:
    void events();
    void partsOfAMask();
    void eventsOfOneWordAreIndependent();
    void compacts();
};

void KernelEvents::events()
{
    Array<std::uint32_t> words;
    Array<float> mask, drawn, given, rest, upper, lower;
    Streams one, other, third;
    baselineKernels.seed(7, 1, 2, 0, &one);
    other = third = one;
    for (int i = 0; i < count; ++i)
        mask[i] = i % 5 != 0;
    baselineKernels.words(&one, words, count);
    const double counted = baselineKernels.wordEvents(words, 0xB0000000U, mask, given, count);
    QCOMPARE(baselineKernels.streamEvents(&other, 0xB0000000U, mask, drawn, count), counted);
    const EventPair pair{0xB0000000U, 0x60001234U, upper, lower};
    double counts[2], expected = 0, below = 0;
    baselineKernels.eventPairs(&third, &pair, mask, counts, count);
    for (int i = 0; i < count; ++i) {
        const bool happens = words[i] >= 0xB0000000U && i % 5 != 0;
        expected += happens;
        QCOMPARE(given[i] != 0, happens);
        QCOMPARE(drawn[i] != 0, happens);
        QCOMPARE(upper[i], drawn[i]);
        const bool half = (words[i] << 16 | words[i] >> 16) >= 0x60001234U && i % 5 != 0;
        below += half;
        QCOMPARE(lower[i] != 0, half);
    }
    QCOMPARE(counted, expected);
    QCOMPARE(counts[0], expected);
    QCOMPARE(counts[1], below);
    baselineKernels.exchangeHalves(words, count);
    QCOMPARE(baselineKernels.wordEvents(words, 0x60001234U, mask, given, count), below);
}

void KernelEvents::partsOfAMask()
{
    Array<std::uint32_t> words, twice;
    Array<float> mask, happens, rest, again;
    for (int i = 0; i < count; ++i)
        mask[i] = i % 5 != 0;
    Streams one, two, three, four;
    baselineKernels.seed(7, 1, 2, 0, &one);
    two = three = four = one;
    baselineKernels.words(&one, words, (count + 1) / 2);
    baselineKernels.wordsTwice(&two, twice, count);
    double expected = 0;
    for (int i = 0; i < count; ++i) {
        const std::uint32_t w = words[i / 32 * 16 + i % 16];
        QCOMPARE(twice[i], i % 32 < 16 ? w : w << 16 | w >> 16);
        expected += twice[i] >= 0x60001234U && i % 5 != 0;
    }
    QCOMPARE(baselineKernels.partedEvents(&three, 0x60001234U, mask, happens, rest, count), expected);
    QCOMPARE(baselineKernels.partedEvents(&four, 0x60001234U, mask, nullptr, again, count), expected);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(happens[i] != 0, twice[i] >= 0x60001234U && i % 5 != 0);
        QCOMPARE(rest[i], mask[i] - happens[i]);
        QCOMPARE(again[i], rest[i]);
    }
}

void KernelEvents::eventsOfOneWordAreIndependent()
{
    Array<float> mask, upper, lower;
    for (int i = 0; i < count; ++i)
        mask[i] = 1;
    for (const auto &[p, q] : {std::pair{.04, .8}, std::pair{.3, .65}, std::pair{.5, .5}, std::pair{.001, .999}}) {
        const auto above = [](double probability) { return static_cast<std::uint32_t>((1 - probability) * 4294967296.0); };
        const EventPair pair{above(p), above(q), upper, lower};
        double both = 0, first = 0, second = 0;
        constexpr int batches = 4000;
        for (std::uint64_t b = 0; b < batches; ++b) {
            Streams streams;
            baselineKernels.seed(23, b, 0, 0, &streams);
            double counts[2];
            baselineKernels.eventPairs(&streams, &pair, mask, counts, count);
            first += counts[0];
            second += counts[1];
            for (int i = 0; i < count; ++i)
                both += static_cast<double>(upper[i] * lower[i]);
        }
        const double n = static_cast<double>(batches) * count;
        for (const auto &[what, seen, share] : {std::tuple{"upper", first, p}, std::tuple{"lower", second, q}, std::tuple{"both", both, p * q}}) {
            const double z = (seen - n * share) / std::sqrt(n * share * (1 - share));
            QVERIFY2(std::abs(z) < 4, qPrintable(QString("%1 of %2 and %3: calculated z %4, tolerance 4, key 23").arg(what).arg(p).arg(q).arg(z)));
        }
    }
}

void KernelEvents::compacts()
{
    Array<float> mask;
    Array<std::uint32_t> found;
    const auto everyNth = [](int every) { return [every](int i) { return i % every == every / 2; }; };
    const auto setsFrom = [](int first) { return [first](int i) { return ((first + i / 8) >> i % 8 & 1) != 0; }; }; // of eight lanes
    for (const std::function<bool(int)> &marked : std::initializer_list<std::function<bool(int)>>{everyNth(1), everyNth(2), everyNth(3), everyNth(17), everyNth(999),
                                                                                                  everyNth(5000), setsFrom(0), setsFrom(100), setsFrom(200)}) {
        std::vector<std::uint32_t> expected;
        for (int i = 0; i < count; ++i) {
            mask[i] = marked(i);
            if (mask[i] != 0)
                expected.push_back(static_cast<std::uint32_t>(i));
        }
        for (const Level level : levels()) {
            const int n = kernelsFor(level).compact(mask, found, count);
            QVERIFY(std::vector<std::uint32_t>(found.of, found.of + n) == expected);
        }
    }
}

QTEST_APPLESS_MAIN(KernelEvents)
#include "tst_kernel_events.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of both themes: contrast by WCAG 2.1, and the system's theme, which is not that of our own colours.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace farthing::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void theSystemIsAskedBeforeOurColours();
    void textAndControlsStandOut_data();
    void textAndControlsStandOut();
};

namespace {

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
double contrast(Role one, Role other)
{
    const double a = luminance(Theme::instance().color(one)), b = luminance(Theme::instance().color(other));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

/// A window that opens dark because the person chose so, on a light desktop, is light once they choose the system's theme.
void ThemeTest::theSystemIsAskedBeforeOurColours()
{
    const bool light = QGuiApplication::palette().color(QPalette::Window).lightness() >= 128;
    Theme::instance().setMode(light ? ThemeMode::Dark : ThemeMode::Light);
    Theme::instance().setMode(ThemeMode::System);
    QCOMPARE(Theme::instance().isDark(), !light);
}

void ThemeTest::textAndControlsStandOut_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void ThemeTest::textAndControlsStandOut()
{
    QFETCH(ThemeMode, mode);
    Theme::instance().setMode(mode);
    struct Pair {
        Role ink, ground;
        double least;
    };
    std::vector<Pair> pairs;
    for (const Role ground : {Role::Surface, Role::Window, Role::Rail})
        for (const Role ink : {Role::Text, Role::Text2, Role::Text3})
            pairs.push_back({ink, ground, 4.5});
    for (const Role ink : {Role::Accent, Role::Copper, Role::Good, Role::Bad, Role::Warn, Role::Info})
        for (const Role ground : {Role::Surface, Role::Window})
            pairs.push_back({ink, ground, 4.5});
    for (const auto &[ink, ground] : {std::pair{Role::Good, Role::GoodFill}, {Role::Bad, Role::BadFill}, {Role::Copper, Role::BadFill}, {Role::Warn, Role::WarnFill}, {Role::Info, Role::InfoFill}, {Role::Accent, Role::AccentFill}, {Role::Text, Role::AccentFill}})
        pairs.push_back({ink, ground, 4.5});
    pairs.push_back({Role::FieldBorder, Role::Surface, 3});
    for (const Pair &pair : pairs)
        QVERIFY2(contrast(pair.ink, pair.ground) >= pair.least, qPrintable(QString("role %1 on %2: %3").arg(static_cast<int>(pair.ink)).arg(static_cast<int>(pair.ground)).arg(contrast(pair.ink, pair.ground))));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

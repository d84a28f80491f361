// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of both themes: contrast by WCAG 2.1, and the system's theme, which is not that of our own colours. How words and layouts save work.
#include "ui/theme/shaped_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/island.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace farthing::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void theSystemIsAskedBeforeOurColours();
    void textAndControlsStandOut_data();
    void textAndControlsStandOut();
    void shapedWordsLookAsDrawnOnes();
    void anIslandKeepsALayoutToItself();
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

void ThemeTest::shapedWordsLookAsDrawnOnes()
{
    ShapedTexts shaped;
    const auto canvas = [] {
        QImage image(240, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        return image;
    };
    const struct { QString words; Type type; double room; } cases[] = {
        {"$0.0139", Type::Section, 120}, {"$0.0141", Type::Section, 120}, {"$0.0141", Type::Section, 120}, // changed, then as it was
        {"Evaluate dimension", Type::Body, 60}, {"Evaluate dimension", Type::Body, -1}, {"", Type::Axis, 40}, {"AVATAR f", Type::Secondary, 200}};
    for (const auto &[words, type, room] : cases) {
        const QFont font = Theme::instance().font(type);
        const QFontMetricsF metrics(font);
        const QString whole = room < 0 ? words : metrics.elidedText(words, Qt::ElideRight, room);
        QImage drawn = canvas(), again = canvas();
        double wide = 0;
        {
            QPainter plain(&drawn), painter(&again);
            plain.setFont(font);
            plain.drawText(QPointF(3.3, 25), whole);
            shaped.begin();
            wide = shaped.draw(painter, 3.3, 25, words, font, room);
        }
        QVERIFY2(drawn == again, qPrintable(words));
        QCOMPARE(wide, metrics.horizontalAdvance(whole));
        shaped.begin();
        QCOMPARE(shaped.width(words, font), metrics.horizontalAdvance(words));
    }
}

void ThemeTest::anIslandKeepsALayoutToItself()
{
    const auto changes = [](bool alone) { // layouts of the window that one longer word asks for
        struct Counter : QWidget {
            int asked = 0;
            bool event(QEvent *event) override
            {
                asked += event->type() == QEvent::LayoutRequest;
                return QWidget::event(event);
            }
        } window;
        auto *inner = new QWidget;
        auto *word = new QLabel("a", inner);
        (new QHBoxLayout(inner))->addWidget(word);
        (new QVBoxLayout(&window))->addWidget(alone ? new Island(inner) : inner);
        window.resize(200, 80);
        window.show();
        QTest::qWait(50);
        window.asked = 0;
        word->setText("a longer word");
        QTest::qWait(50);
        return std::pair{window.asked, word->width() >= word->sizeHint().width()};
    };
    QVERIFY(changes(false).first > 0);
    QCOMPARE(changes(true).first, 0);
    QVERIFY(changes(true).second);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

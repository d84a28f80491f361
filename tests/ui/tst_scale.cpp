// SPDX-License-Identifier: GPL-3.0-or-later
// Screens with more pixels than points: CTest runs this at QT_SCALE_FACTOR 2 and 1.25. Every page paints whole, icons and lines
// have the pixels of the screen, and exported pictures are the same on every screen.
#include "tests/ui/chart_sample.h"
#include "ui/charts/chart_view.h"
#include "ui/i18n/text_fit.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace farthing;
using namespace farthing::ui;
using namespace chartsample;

class Screens : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY2(qEnvironmentVariableIsSet("QT_SCALE_FACTOR"), "run by CTest, or with QT_SCALE_FACTOR=2");
        m_factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
        QCOMPARE(qApp->devicePixelRatio(), m_factor);
        Theme::instance().setMode(ThemeMode::Light);
    }
    void everyPageIsWhole();
    void linesAreAsWideAsElsewhere();
    void exportsDoNotKnowTheScreen();

private:
    double m_factor = 1;
};

namespace {

/// How dark a picture is on the whole, from 0 to 1: edges between two pixels count for the part that they cover.
double inkOf(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    return sum / 255 / image.width() / image.height();
}

/// Icons with fewer pixels than the screen gives them room for.
void findBlurred(const MainWindow &window, double factor, QStringList &out)
{
    const auto check = [&](const QWidget *widget, const QPixmap &pixmap, QSize points) {
        if (pixmap.width() + 1 < points.width() * factor && pixmap.height() + 1 < points.height() * factor)
            out << QString("%1 %2 \"%3\": %4 pixels for %5 points").arg(window.currentPage(), widget->metaObject()->className(), widget->accessibleName()).arg(pixmap.width()).arg(points.width());
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->icon().isNull() && !button->inherits("QLineEditIconButton"))
            check(button, button->icon().pixmap(button->iconSize(), factor), button->icon().actualSize(button->iconSize()));
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (const QPixmap pixmap = label->pixmap(Qt::ReturnByValue); label->isVisible() && !pixmap.isNull())
            check(label, pixmap, pixmap.deviceIndependentSize().toSize());
}

} // namespace

void Screens::everyPageIsWhole()
{
    QStringList faults;
    for (const QSize size : {QSize(1440, 900), QSize(1024, 600)}) {
        MainWindow window;
        window.resize(size);
        window.show();
        QVERIFY(window.openSample("local-first"));
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 120000);
        QStringList pages{"welcome"};
        for (const PageEntry &page : pageRegistry())
            pages << page.id;
        for (const QString &page : pages) {
            window.showPage(page);
            for (Section *section : window.findChildren<Section *>())
                if (section->isVisible())
                    section->setOpen(true);
            QTest::qWait(60);
            QTRY_VERIFY_WITH_TIMEOUT([&] {
                for (const Page *each : window.findChildren<Page *>())
                    if (each->isVisible() && each->property("working").toBool())
                        return false;
                return true;
            }(), 120000);
            for (const QString &fault : clippedTexts(window))
                faults << QString("%1 %2: %3").arg(page).arg(size.width()).arg(fault);
            findBlurred(window, m_factor, faults);
            const QImage image = window.grab().toImage();
            QCOMPARE(image.size(), (QSizeF(window.size()) * m_factor).toSize());
            std::set<QRgb> colours;
            for (int y = image.height() / 4; y < image.height() * 3 / 4; y += 3)
                for (int x = image.width() / 4; x < image.width() * 3 / 4; x += 3)
                    colours.insert(image.pixel(x, y));
            QVERIFY2(colours.size() > 8, qPrintable(page + " is blank"));
        }
    }
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

/// The same chart drawn for a screen of one pixel a point: lines and marks cover the same share of it.
void Screens::linesAreAsWideAsElsewhere()
{
    for (const ChartContent &content : allCharts(sample(), context())) {
        ChartPanel panel;
        panel.setContent(content);
        panel.resize(640, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QImage here = panel.grab().toImage();
        QImage elsewhere(panel.size(), QImage::Format_RGB32);
        panel.render(&elsewhere);
        const double share = inkOf(here) / inkOf(elsewhere);
        QVERIFY2(std::abs(share - 1) < 0.05, qPrintable(content.fileName + QString(": %1 times the ink").arg(share)));
    }
}

void Screens::exportsDoNotKnowTheScreen()
{
    const QTemporaryDir folder;
    for (const ChartContent &content : allCharts(sample(), context())) {
        const QString path = folder.filePath(content.fileName + ".png");
        QCOMPARE(exportChart(content, path), QString());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1920, 1080));
        QCOMPARE(image.devicePixelRatio(), 1.0); // of the file: it is 1920 wide wherever it is pasted
    }
}

QTEST_MAIN(Screens) // as tst_languages: unfolding every section makes forms that take longer than an event may; tst_responsive watches pages as they open
#include "tst_scale.moc"

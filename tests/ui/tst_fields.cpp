// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the plan: numbers in any language, uncertain values and distributions, what they remember and how they complain.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/widgets/curve_preview.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/what_if_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace farthing;
using namespace farthing::ui;

class Fields : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::German)); // where 0.005 would be five
    }
    void numbersArePlain_data();
    void numbersArePlain();
    void numbersAreReadWithAPoint();
    void theSwitchRemembersBothForms();
    void distributionsHaveFieldsAndACurve();
    void textIsRefusedUnderTheField();
    void knownNumbersHaveNoSwitch();
    void slidingIsOneStepAndEscTakesItBack();
    void slidingMovesAllThreePoints();
    void lengthsAndCountsSlideToo();
    void marksAreDraggedOnTheCurve();

private:
    static std::unique_ptr<PlanDocument> sample()
    {
        auto document = std::make_unique<PlanDocument>();
        document->openJson(data::samplePlan("screening"), "Screening");
        return document;
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

void Fields::numbersArePlain_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("shift");
    QTest::addColumn<QString>("text");
    QTest::newRow("hundred thousand") << 1e5 << 0 << "100,000";
    QTest::newRow("million and a bit") << 1234567.5 << 0 << "1,234,567.5";
    QTest::newRow("small") << 0.00002 << 0 << "0.00002";
    QTest::newRow("zero") << 0.0 << 2 << "0";
    QTest::newRow("share") << 0.029 << 2 << "2.9";
    QTest::newRow("share of a third") << 0.07 << 2 << "7";
    QTest::newRow("whole share") << 1.0 << 2 << "100";
    QTest::newRow("tiny share") << 0.0001 << 2 << "0.01";
    QTest::newRow("large") << 1e12 << 0 << "1,000,000,000,000";
}

void Fields::numbersArePlain()
{
    QFETCH(double, value);
    QFETCH(int, shift);
    QFETCH(QString, text);
    QCOMPARE(plainNumber(value, shift), text);
    QCOMPARE(readPlainNumber(text, shift).value(), value); // to the bit
}

void Fields::numbersAreReadWithAPoint()
{
    QCOMPARE(readPlainNumber("0.005").value(), 0.005);
    QCOMPARE(readPlainNumber("1e5").value(), 1e5);
    QCOMPARE(readPlainNumber(" 6 % ", 2).value(), 0.06);
    QCOMPARE(readPlainNumber("$0.25").value(), 0.25);
    QVERIFY(!readPlainNumber("0,5"));
    QVERIFY(!readPlainNumber("12,34"));
    QVERIFY(!readPlainNumber("nan"));
    QVERIFY(!readPlainNumber("inf"));
    QVERIFY(!readPlainNumber("ten"));
}

void Fields::theSwitchRemembersBothForms()
{
    auto document = sample();
    const std::string path = "/pipeline/stages/rubric/route/0/malformed";
    FieldEdit field({document.get(), nullptr}, path);
    field.show();
    const auto value = [&] { return *data::findPath(document->json(), path); };
    const data::Json three = value();
    QVERIFY(field.uncertainButton()->isChecked());
    QCOMPARE(field.findChild<NumberEdit *>(QString::fromStdString(path + "/p90"))->text(), QString("11"));
    field.uncertainButton()->click();
    QCOMPARE(*value().asNumber(), 0.06); // P50
    type(field.numberEdit(), "7.5");
    QCOMPARE(*value().asNumber(), 0.075);
    field.uncertainButton()->click();
    QVERIFY(value() == three);
    field.uncertainButton()->click();
    QCOMPARE(*value().asNumber(), 0.075);
    QVERIFY(document->isValid());
    // A number that was never uncertain gets a feasible start.
    for (const char *other : {"/revenue/per_successful_task", "/pipeline/stages/parse/route/0/correct", "/pipeline/stages/parse/route/0/transient_billed", "/demand/tasks_per_month"}) {
        FieldEdit fresh({document.get(), nullptr}, other);
        if (!fresh.uncertainButton()->isChecked())
            fresh.uncertainButton()->click();
        QVERIFY2(document->isValid(), other);
        QVERIFY2(data::findPath(document->json(), other)->find("p90"), other);
    }
}

void Fields::distributionsHaveFieldsAndACurve()
{
    auto document = sample();
    const std::string path = "/pipeline/stages/rubric/output/visible"; // lognormal 450, 1200, cap 4096
    FieldEdit field({document.get(), nullptr}, path);
    field.resize(380, 200);
    field.show();
    auto *curve = field.findChild<CurvePreview *>();
    QVERIFY(curve && curve->isVisible());
    QVERIFY(std::abs(curve->curve().marks[0].x - 450) < 1);
    QVERIFY(std::abs(curve->curve().marks[1].x - 1200) < 2);
    QCOMPARE(curve->curve().cap.value(), 4096.0);
    type(field.findChild<NumberEdit *>(QString::fromStdString(path + "/max")), "800");
    QVERIFY(curve->curve().capShare > 0.1);
    type(field.findChild<NumberEdit *>(QString::fromStdString(path + "/max")), "");
    QVERIFY(!data::findPath(document->json(), path)->find("max"));
    auto *shape = field.findChild<QComboBox *>(QString::fromStdString(path + "/dist"));
    for (int i = 0; i < shape->count(); ++i) { // every kind starts from a law that exists
        shape->setCurrentIndex(i);
        emit shape->activated(i);
        QVERIFY2(document->isValid(), qPrintable(shape->itemText(i) + ": " + (document->issues().empty() ? QString() : QString::fromStdString(document->issues()[0].message))));
        QVERIFY2(!curve->curve().points.empty(), qPrintable(shape->itemText(i)));
    }
    field.lawButton()->click();
    QVERIFY(data::findPath(document->json(), path)->asNumber());
}

void Fields::textIsRefusedUnderTheField()
{
    auto document = sample();
    FieldEdit field({document.get(), nullptr}, "/revenue/per_successful_task");
    field.show();
    type(field.numberEdit(), "0,5");
    QVERIFY(!document->isValid());
    auto *message = field.findChild<QLabel *>("message");
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains("0.5"));
    type(field.numberEdit(), "0.5");
    QVERIFY(document->isValid());
    QVERIFY(!message->isVisible());
    type(field.numberEdit(), "-3");
    QVERIFY(message->isVisible());
    FieldEdit share({document.get(), nullptr}, "/revenue/payment_fee_share");
    share.show();
    type(share.numberEdit(), "150"); // per cent, and so is the answer
    QVERIFY2(share.findChild<QLabel *>("message")->text().contains("100"), qPrintable(share.findChild<QLabel *>("message")->text()));
    type(share.numberEdit(), "3");
    type(field.numberEdit(), "1e5");
    QCOMPARE(field.numberEdit()->text(), QString("100,000"));
}

void Fields::knownNumbersHaveNoSwitch()
{
    auto document = sample();
    FieldEdit target({document.get(), nullptr}, "/targets/gross_margin");
    QVERIFY(!target.uncertainButton()->isVisibleTo(&target));
    FieldEdit attempts({document.get(), nullptr}, "/pipeline/stages/parse/route/0/attempts");
    QVERIFY(!attempts.uncertainButton()->isVisibleTo(&attempts));
}

void Fields::slidingIsOneStepAndEscTakesItBack()
{
    auto document = sample();
    const std::string path = "/revenue/per_successful_task";
    FieldEdit field({document.get(), nullptr}, path);
    field.resize(460, 120);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QVERIFY(!field.findChild<WhatIfSlider *>()); // on demand
    field.sliderButton()->click();
    auto *slider = field.findChild<WhatIfSlider *>();
    QVERIFY(slider && slider->isVisible());
    const auto value = [&] { return *data::findPath(document->json(), path)->asNumber(); };
    const auto drag = [&](std::initializer_list<double> places) {
        bool first = true;
        for (const double place : places) {
            const QPoint at(static_cast<int>(place * slider->width()), slider->height() / 2);
            QMouseEvent event(first ? QEvent::MouseButtonPress : QEvent::MouseMove, at, slider->mapToGlobal(at), first ? Qt::LeftButton : Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(slider, &event);
            first = false;
        }
    };
    drag({0.5, 0.6, 0.7, 0.8});
    QTest::mouseRelease(slider, Qt::LeftButton);
    QVERIFY2(value() > 0.45, qPrintable(QString::number(value())));
    QCOMPARE(document->undoStack()->count(), 1);
    QVERIFY(std::abs(slider->baselinePosition() - 0.5) < 1e-9); // the tick stays
    const double kept = value();
    drag({0.8, 0.3, 0.2});
    QCOMPARE(document->undoStack()->count(), 2);
    QVERIFY(value() < 0.2);
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(value(), kept);
    document->undoStack()->undo();
    QCOMPARE(value(), 0.25);
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(value() > 0.25);
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(value(), 0.25);
}

void Fields::slidingMovesAllThreePoints()
{
    auto document = sample();
    for (const char *path : {"/demand/tasks_per_month", "/pipeline/stages/rubric/route/0/malformed"}) {
        const data::FieldInfo *field = data::fieldInfo(path);
        const WhatIfRange range(*data::findPath(document->json(), path), *field);
        for (const double position : {0.0, 0.1, 0.5, 0.9, 1.0}) {
            const double value = range.valueAt(position);
            if (value <= 0 || value >= 1e9 || (field->unit == "share" && value >= 1))
                continue;
            document->edit(path, range.moved(value), "Slide");
            QVERIFY2(document->isValid(), qPrintable(QString("%1 at %2: %3").arg(path).arg(position).arg(QString::fromStdString(document->issues().empty() ? "" : document->issues()[0].message))));
        }
    }
}

/// What differs from task to task is stretched as a whole; its cap stays. Calls stay whole.
void Fields::lengthsAndCountsSlideToo()
{
    auto document = sample();
    const std::string tokens = "/pipeline/stages/rubric/output/visible", calls = "/pipeline/stages/rubric/calls";
    document->edit(tokens, data::Json::Object{{"dist", "lognormal"}, {"p50", 200}, {"p95", 500}, {"max", 4000}}, "Edit");
    FieldEdit field({document.get(), nullptr}, tokens);
    field.resize(420, 200);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QVERIFY(field.sliderButton()->isVisible() && field.sliderButton()->isEnabled());
    field.sliderButton()->click();
    auto *slider = field.findChild<WhatIfSlider *>();
    QVERIFY(slider && slider->isVisible());
    QVERIFY(std::abs(slider->baselinePosition() - 0.5) < 0.01); // its median
    const auto number = [&](const std::string &key) { return *data::findPath(document->json(), tokens + "/" + key)->asNumber(); };
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(number("p50") > 200);
    QVERIFY(std::abs(number("p95") / number("p50") - 2.5) < 0.02);
    QCOMPARE(number("max"), 4000.0);
    QVERIFY(document->isValid());
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(number("p50"), 200.0);
    const WhatIfRange range(data::Json(3), *data::fieldInfo(calls));
    QCOMPARE(*range.moved(range.valueAt(0.7)).asNumber(), std::round(range.valueAt(0.7)));
    for (const auto &[law, key] : {std::pair{data::Json::Object{{"dist", "poisson"}, {"mean", 4}}, "mean"}, {data::Json::Object{{"dist", "negative_binomial"}, {"mean", 4}, {"dispersion", 2}}, "mean"}}) {
        const WhatIfRange counts(data::Json(law), *data::fieldInfo(calls));
        QCOMPARE(*counts.moved(2 * counts.middle()).find(key)->asNumber(), 8.0);
    }
}

void Fields::marksAreDraggedOnTheCurve()
{
    auto document = sample();
    FieldEdit field({document.get(), nullptr}, "/demand/tasks_per_month");
    field.resize(420, 200);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *curve = field.findChild<CurvePreview *>("curve");
    QVERIFY(curve && curve->handles().size() == 3);
    const auto value = [&](const char *key) { return *data::findPath(document->json(), std::string("/demand/tasks_per_month/") + key)->asNumber(); };
    const data::Json before = document->rootJson();
    const auto drag = [&](std::size_t handle, int by, bool release) {
        const QPoint from = curve->handlePlace(curve->handles()[handle]).toPoint();
        QTest::mousePress(curve, Qt::LeftButton, {}, from);
        for (int x = 0; std::abs(x) <= std::abs(by); x += by / 10)
            QTest::mouseMove(curve, from + QPoint(x, 0));
        if (release)
            QTest::mouseRelease(curve, Qt::LeftButton, {}, from + QPoint(by, 0));
    };
    const double p50 = value("p50"), p90 = value("p90");
    drag(2, 60, true);
    QVERIFY2(value("p90") > p90, qPrintable(QString::number(value("p90"))));
    QCOMPARE(value("p50"), p50);
    QCOMPARE(document->undoStack()->count(), 1); // one drag is one step
    const double dragged = value("p90");
    drag(2, -30, true);
    QCOMPARE(document->undoStack()->count(), 2);
    QVERIFY(value("p90") < dragged);
    // Never past its neighbour.
    drag(1, 400, true);
    QVERIFY(value("p50") > p50 && value("p50") < value("p90"));
    QVERIFY(document->isValid());
    // Esc takes a drag back, and only that one.
    const data::Json then = document->rootJson();
    curve->setFocus();
    drag(0, -20, false);
    QVERIFY(document->rootJson() != then);
    QTest::keyClick(curve, Qt::Key_Escape);
    QVERIFY(document->rootJson() == then);
    QTest::mouseRelease(curve, Qt::LeftButton);
    // Keys do the same.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(curve, Qt::Key_Down);
    const double p10 = value("p10");
    QTest::keyClick(curve, Qt::Key_Left);
    QVERIFY(value("p10") < p10);
    QVERIFY2(curve->accessibleDescription().startsWith("P10"), qPrintable(curve->accessibleDescription()));
    while (document->undoStack()->canUndo())
        document->undoStack()->undo();
    QVERIFY(document->rootJson() == before);
}

FARTHING_GUI_TEST(Fields)
#include "tst_fields.moc"

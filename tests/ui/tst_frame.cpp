// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at a slider: from the key that moves it to figures painted anew, in the real window. FARTHING_FRAMES
// makes more edits for packaging/bench window.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/flow/flow_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/what_if_slider.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <ctime>

using namespace farthing;
using namespace farthing::ui;

class Frame : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fromKeyToFigures();

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

namespace {

constexpr double wantedHalfWidth = 0.002; // of the cost per successful task

double halfWidth(const TaskResult &r)
{
    return (r.high95 - r.low95) / 2 / r.costPerSuccess.value;
}
/// Processor time of this thread.
double threadMilliseconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return 1e3 * static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_nsec);
}
double percentile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(p * static_cast<double>(values.size() - 1) + 0.5)];
}

} // namespace

void Frame::fromKeyToFigures()
{
    const int edits = qEnvironmentVariableIsSet("FARTHING_FRAMES") ? qEnvironmentVariableIntValue("FARTHING_FRAMES") : 8;
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openSample("screening");
    window.document()->edit("/simulation/tasks", 1000000.0, "A million tasks");
    window.showPage("pipeline");
    auto *flow = window.findChild<FlowView *>("stages");
    QVERIFY(flow);
    const auto rested = [&] { return window.runner()->result() && !window.runner()->isRunning() && !window.runner()->isCoarse(); };
    QTRY_VERIFY_WITH_TIMEOUT(rested(), 60000);
    const QString path = "/pipeline/stages/rubric/route/0/malformed";
    window.goToField(path);
    FieldEdit *field = nullptr;
    for (FieldEdit *each : window.findChildren<FieldEdit *>())
        if (each->isVisible() && QString::fromStdString(each->path()) == path)
            field = each;
    QVERIFY(field);
    field->sliderButton()->click();
    auto *slider = field->findChild<WhatIfSlider *>();
    QVERIFY2(slider, "no slider under the field");
    slider->setFocus();
    flow->viewport()->installEventFilter(this);
    std::vector<double> first, precise, own;
    for (int i = 0; i < edits; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(rested(), 60000);
        QTest::qWait(30);
        const EvaluationPtr before = window.runner()->result();
        EvaluationPtr painted = before;
        QElapsedTimer clock;
        clock.start();
        const double busy = threadMilliseconds();
        QApplication::postEvent(slider, new QKeyEvent(QEvent::KeyPress, i % 2 ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier));
        double atFirst = 0, atPrecise = 0;
        while (atPrecise == 0 && clock.elapsed() < 20000) {
            m_painted = false;
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            const EvaluationPtr now = window.runner()->result();
            // Figures that landed in this turn or before it, and cards painted in it.
            if (now == before || !m_painted || now == painted)
                continue;
            painted = now;
            const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (atFirst == 0) {
                atFirst = ms;
                own.push_back(threadMilliseconds() - busy);
            }
            if (halfWidth(now->simulated) <= wantedHalfWidth)
                atPrecise = ms;
        }
        QVERIFY2(atPrecise > 0, "the figures never became precise");
        first.push_back(atFirst);
        precise.push_back(atPrecise);
    }
    qInfo("%d edits at a slider of the screening sample: figures painted anew after P50 %.1f ms, P95 %.1f ms (P50 %.1f ms of the window's own work); "
          "within 0.2 %% after P50 %.1f ms, P95 %.1f ms",
          edits, percentile(first, .5), percentile(first, .95), percentile(own, .5), percentile(precise, .5), percentile(precise, .95));
    // Generous: this machine may be busy. The measurement is packaging/bench window.
    QVERIFY(percentile(first, .5) < 1000);
    window.document()->undoStack()->setClean();
}

FARTHING_GUI_TEST(Frame)
#include "tst_frame.moc"

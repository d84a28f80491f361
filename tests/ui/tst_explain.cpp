// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?": rows sum to the headline, prices have sources, the panel never covers its card.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/explain/why_panel.h"
#include "ui/pages/kpi_card.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace farthing;
using namespace farthing::ui;

class Explain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void rowsSumToTheHeadline_data();
    void rowsSumToTheHeadline();
    void thePanelStandsBesideItsCard();
};

namespace {

void smaller(PlanDocument &document)
{
    document.edit("/simulation/tasks", 5000.0, "Fewer tasks");
    document.edit("/simulation/draws", 100.0, "Fewer draws");
}

void checkSums(const std::vector<ExplainRow> &rows)
{
    for (const ExplainRow &row : rows) {
        QVERIFY(!row.label.isEmpty());
        if (!row.children.empty()) {
            QVERIFY2(std::abs(sumOf(row.children) - row.value) <= 1e-12 + 1e-9 * std::abs(row.value), qPrintable(row.label));
            checkSums(row.children);
        }
    }
}

} // namespace

void Explain::rowsSumToTheHeadline_data()
{
    QTest::addColumn<QString>("sample");
    for (const data::Sample &sample : data::samples())
        QTest::newRow(sample.id.c_str()) << QString::fromStdString(sample.id);
}

void Explain::rowsSumToTheHeadline()
{
    QFETCH(QString, sample);
    PlanDocument document;
    SimulationRunner runner(&document);
    document.openJson(data::samplePlan(sample.toStdString()), sample);
    smaller(document);
    QTRY_VERIFY_WITH_TIMEOUT(runner.result() && !runner.isRunning(), 60000);
    const EvaluationPtr e = runner.result();
    for (int card = 0; card < 5; ++card) {
        const Explanation why = explainCard(card, {*e, *document.plan(), *document.sheet()});
        QVERIFY(!why.title.isEmpty() && !why.formula.isEmpty() && !why.error.isEmpty());
        QVERIFY(!why.rows.empty());
        const double sum = sumOf(why.rows);
        QVERIFY2(std::abs(sum - why.total) <= 1e-12 + 1e-9 * std::abs(why.total), qPrintable(QString("%1: %2 against %3").arg(why.title).arg(sum).arg(why.total)));
        checkSums(why.rows);
    }
    const Explanation cost = explainCostPerSuccess({*e, *document.plan(), *document.sheet()});
    QCOMPARE(cost.total, e->simulated.costPerSuccess.value);
    for (const ExplainRow &row : cost.rows) {
        QVERIFY2(!row.source.isEmpty(), qPrintable(row.label));
        QVERIFY2(row.note.contains("sha-256"), qPrintable(row.note));
    }
    // At break-even the month comes out even.
    if (e->month.breakevenBase)
        QVERIFY(std::abs(explainBreakeven({*e, *document.plan(), *document.sheet()}).total) < 0.01 * std::max(1.0, e->month.fixed));
}

void Explain::thePanelStandsBesideItsCard()
{
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    smaller(*window.document());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    auto *panel = window.findChild<WhyPanel *>();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        window.resize(size);
        QTest::qWait(50);
        for (int card = 0; card < 5; ++card) {
            auto *why = window.findChild<QPushButton *>(QString("why%1").arg(card));
            why->click();
            QVERIFY(panel->isVisible());
            QWidget *kpi = why->parentWidget();
            const QRect there(kpi->mapTo(panel->parentWidget(), QPoint()), kpi->size());
            QVERIFY2(!panel->geometry().intersects(there), qPrintable(QString("card %1 at %2").arg(card).arg(size.width())));
            QVERIFY(panel->parentWidget()->rect().contains(panel->geometry()));
            QVERIFY(panel->height() > 200);
        }
        QTest::keyClick(panel->tree(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }
    window.findChild<QPushButton *>("why0")->setFocus();
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->asTable().contains("Evaluate dimension"));
    QVERIFY(panel->tree()->topLevelItemCount() == 6);
    window.document()->undoStack()->setClean();
}

FARTHING_GUI_TEST(Explain)
#include "tst_explain.moc"

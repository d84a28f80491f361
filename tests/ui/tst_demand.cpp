// SPDX-License-Identifier: GPL-3.0-or-later
// Demand & revenue: pools and fixed costs are added, edited and removed; short forms of the plan are edited as their long ones.
#include "data/samples/samples.h"
#include "ui/pages/page.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace farthing;
using namespace farthing::ui;

class Demand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_document = std::make_unique<PlanDocument>();
        m_runner = std::make_unique<SimulationRunner>(m_document.get());
        data::Json plan = data::samplePlan("screening");
        data::setPath(plan, "/simulation/tasks", 2000.0);
        data::setPath(plan, "/simulation/draws", 20.0);
        m_document->openJson(plan, "Screening");
        m_page.reset(makeDemandPage({m_document.get(), m_runner.get()}, nullptr));
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_runner.reset();
        m_document.reset();
    }
    void aPoolIsAddedUsedAndRemoved();
    void fixedCostsAreAddedAndRemoved();
    void aFixedNumberOfReplicasBecomesARange();
    void fieldsAreFoundByPath();

private:
    template <typename W> W *find(const char *name) { return m_page->findChild<W *>(name); }
    void type(const char *path, const QString &text)
    {
        auto *edit = find<NumberEdit>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    std::size_t count(const char *path) const
    {
        const data::Json *list = data::findPath(m_document->json(), path);
        return list && list->asArray() ? list->asArray()->size() : 0;
    }
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<SimulationRunner> m_runner;
    std::unique_ptr<Page> m_page;
};

void Demand::aPoolIsAddedUsedAndRemoved()
{
    find<QPushButton>("add:/pools")->click();
    QCOMPARE(count("/pools"), 1u);
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    type("/pools/pool/purchase/price_per_hour", "1.25");
    QCOMPARE(*data::findPath(m_document->json(), "/pools/pool/purchase/price_per_hour")->asNumber(), 1.25);
    m_document->edit("/pipeline/stages/parse/route/0/model", "pool:pool", "Use the pool");
    QVERIFY(m_document->isValid());
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && !m_runner->isRunning() && !m_runner->result()->month.pools.empty(), 60000);
    find<QPushButton>("add:/pools")->click(); // a second one takes another name
    QVERIFY(data::findPath(m_document->json(), "/pools/pool-2"));
    find<QToolButton>("remove:/pools/pool-2")->click();
    find<QToolButton>("remove:/pools/pool")->click();
    QCOMPARE(count("/pools"), 0u);
    QVERIFY(!m_document->isValid()); // the route still names it: an error, not a silent price
    m_document->undoStack()->undo();
    QVERIFY(m_document->isValid());
}

void Demand::fixedCostsAreAddedAndRemoved()
{
    const std::size_t before = count("/fixed_costs");
    find<QPushButton>("add:/fixed_costs")->click();
    QCOMPARE(count("/fixed_costs"), before + 1);
    QVERIFY(m_document->isValid());
    type("/fixed_costs/cost/per_month", "2,500");
    QCOMPARE(*data::findPath(m_document->json(), "/fixed_costs/cost/per_month")->asNumber(), 2500.0);
    type("/fixed_costs/cost/step/every_tasks", "50000"); // the step is made on the way
    QVERIFY2(m_document->isValid(), m_document->issues().empty() ? "" : m_document->issues()[0].message.c_str());
    find<QToolButton>("remove:/fixed_costs/cost")->click();
    QCOMPARE(count("/fixed_costs"), before);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(count("/fixed_costs"), before);
}

void Demand::aFixedNumberOfReplicasBecomesARange()
{
    find<QPushButton>("add:/pools")->click();
    m_document->edit("/pools/pool/count", 4.0, "Four replicas");
    QVERIFY(m_document->isValid());
    type("/pools/pool/count/max", "9");
    QCOMPARE(m_document->plan()->pools[0].minReplicas, 4);
    QCOMPARE(m_document->plan()->pools[0].maxReplicas, 9);
}

void Demand::fieldsAreFoundByPath()
{
    QVERIFY(m_page->showField("/demand/tasks_per_month/p50"));
    QVERIFY(m_page->showField("/fixed_costs/team/per_month"));
    QVERIFY(!m_page->showField("/pipeline/stages/parse/calls"));
}

QTEST_MAIN(Demand)
#include "tst_demand.moc"

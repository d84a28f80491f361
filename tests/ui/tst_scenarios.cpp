// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios in the window: edited where the fields stand, marked, undone, listed, and compared on the same draws.
#include "data/plan/scenario_edit.h"
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "model/decide/compare_plans.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace farthing;
using namespace farthing::ui;

class Scenarios : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void editsGoIntoTheScenarioShown();
    void partsAreMadeAndLeftOut();
    void undoReturnsToTheScenario();
    void changedFieldsAreMarked();
    void everyPageMarksWhatAScenarioChanges_data();
    void everyPageMarksWhatAScenarioChanges();
    void theListMakesRenamesDeletes();
    void twoAreCompared();
    void anyTwoScenariosAreCompared();
    void savedAndOpened();
    void randomEditsUndoWhole();

private:
    static std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>();
        window->openSample("screening");
        window->document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
        window->document()->edit("/simulation/draws", 20.0, "Fewer draws");
        window->document()->undoStack()->setClean();
        window->show();
        return window;
    }
    static QString textOf(MainWindow &window, const char *view)
    {
        QString out;
        const auto *table = window.findChild<QTableView *>(view);
        for (int r = 0; table && r < table->model()->rowCount(); ++r)
            for (int c = 0; c < table->model()->columnCount(); ++c)
                out += table->model()->index(r, c).data().toString() + (c + 1 < table->model()->columnCount() ? "|" : "\n");
        return out;
    }
};

const std::string malformed = "/pipeline/stages/rubric/route/0/malformed";

void Scenarios::editsGoIntoTheScenarioShown()
{
    auto window = open();
    PlanDocument *document = window->document();
    const data::Json root = document->rootJson();
    document->setScenario("Shorter rubric");
    document->edit(malformed, 0.21, "Edit");
    QCOMPARE(*data::findPath(document->json(), malformed)->asNumber(), 0.21);
    QCOMPARE(*data::findPath(document->rootJson(), malformed), *data::findPath(root, malformed));
    QCOMPARE(document->plan()->pipeline.stages[2].route[0].malformed.fixed(), 0.21);
    QVERIFY(document->isChangedHere(malformed) && document->isValid());
    document->setScenario({});
    QVERIFY(!document->isChangedHere(malformed));
    QVERIFY(*data::findPath(document->json(), malformed) == *data::findPath(root, malformed));
    document->undoStack()->undo();
    QVERIFY(document->rootJson() == root);
    document->undoStack()->setClean();
}

void Scenarios::partsAreMadeAndLeftOut()
{
    auto window = open();
    PlanDocument *document = window->document();
    document->setScenario("Shorter rubric");
    document->edit("/pipeline/stages/rubric/response_cache/hit", 0.3, "Cache"); // the part above it is not there yet
    QVERIFY2(document->isValid(), document->issues().empty() ? "" : document->issues()[0].message.c_str());
    QCOMPARE(document->plan()->pipeline.stages[2].responseCache->hit.fixed(), 0.3);
    document->remove("/pipeline/stages/rubric/response_cache", "No cache");
    QVERIFY(!data::findPath(document->json(), "/pipeline/stages/rubric/response_cache"));
    QVERIFY(!document->plan()->pipeline.stages[2].responseCache);
    document->remove("/pipeline/stages/evaluate/prefix_cache", "No cache");
    QVERIFY(!document->plan()->pipeline.stages[3].prefixCache && data::findPath(document->rootJson(), "/pipeline/stages/evaluate/prefix_cache"));
    document->editAll({{malformed, 0.1}, {"/revenue/payment_fee_share", 0.02}}, "Two");
    QVERIFY(document->isChangedHere(malformed) && document->isChangedHere("/revenue/payment_fee_share"));
    document->undoStack()->setClean();
}

void Scenarios::undoReturnsToTheScenario()
{
    auto window = open();
    PlanDocument *document = window->document();
    document->setScenario("Shorter rubric");
    document->edit(malformed, 0.21, "Edit");
    document->setScenario({});
    document->undoStack()->undo();
    QCOMPARE(document->scenario(), QString("Shorter rubric")); // what is undone is seen
    QVERIFY(!document->isChangedHere(malformed));
    document->undoStack()->redo();
    QVERIFY(document->isChangedHere(malformed));
    document->undoStack()->setClean();
}

void Scenarios::changedFieldsAreMarked()
{
    auto window = open();
    window->document()->setScenario("Shorter rubric");
    window->goToField(QString::fromStdString(malformed));
    FieldEdit *field = nullptr;
    for (FieldEdit *edit : window->findChildren<FieldEdit *>())
        if (edit->path() == malformed)
            field = edit;
    QVERIFY(field && !field->property("changed").toBool());
    window->document()->edit(malformed, 0.21, "Edit");
    QVERIFY(field->property("changed").toBool());
    QVERIFY2(field->toolTip().startsWith("Changed in this scenario. Base case: "), qPrintable(field->toolTip()));
    window->document()->backToBase(malformed);
    QVERIFY(!field->property("changed").toBool());
    window->document()->setScenario({});
    window->document()->edit(malformed, 0.21, "Edit");
    QVERIFY(!field->property("changed").toBool()); // the base case differs from nothing
    window->document()->undoStack()->setClean();
}

void Scenarios::everyPageMarksWhatAScenarioChanges_data()
{
    QTest::addColumn<QString>("field");  // where the window goes to, and where the mark stands below
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *field, const char *page, const char *changed = nullptr) { QTest::newRow(name) << QString(field) << QString(changed ? changed : field) << QString(page); };
    row("hardware: a price", "/pools/gpu/purchase/price_per_hour", "hardware");
    row("hardware: how it is paid", "/pools/gpu/purchase/kind", "hardware", "/pools/gpu/purchase");
    row("hardware: a part", "/pools/gpu/objective", "hardware");
    row("demand: tasks", "/demand/tasks_per_month", "demand");
    row("demand: a part", "/targets/latency/seconds", "demand");
    row("prices: a discount", "/prices/discounts/0/percent", "prices");
    row("prices: the date", "/prices/as_of", "prices");
    row("plan: tasks", "/simulation/tasks", "plan");
    row("pipeline: calls", "/pipeline/stages/draft/calls", "pipeline");
}

/// A dot before its name, and the base value on hover.
void Scenarios::everyPageMarksWhatAScenarioChanges()
{
    QFETCH(QString, field);
    QFETCH(QString, changed);
    QFETCH(QString, page);
    MainWindow window;
    data::Json plan = data::samplePlan("local-first");
    data::setPath(plan, "/simulation/tasks", data::Json(500));
    data::setPath(plan, "/simulation/draws", data::Json(5));
    data::setPath(plan, "/prices/discounts", data::Json(data::Json::Array{data::Json(data::Json::Object{{"provider", "openai"}, {"percent", 5}})}));
    window.document()->openJson(plan, "Plan");
    const Plan &made = *window.document()->plan();
    QVERIFY(window.document()->isValid() && !made.pools.empty());
    field.replace("/gpu/", "/" + QString::fromStdString(made.pools[0].id) + "/").replace("/draft/", "/" + QString::fromStdString(made.pipeline.stages[0].id) + "/");
    changed.replace("/gpu/", "/" + QString::fromStdString(made.pools[0].id) + "/").replace("/draft/", "/" + QString::fromStdString(made.pipeline.stages[0].id) + "/");
    window.show();
    window.document()->newScenario({}, "Other");
    const auto marked = [&] {
        QWidgetList found;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->property("changed").toBool() && widget->isVisible())
                found << widget;
        return found;
    };
    window.showPage(page);
    QVERIFY(marked().isEmpty());
    const data::Json *before = data::findPath(window.document()->json(), field.toStdString());
    data::Json other = before && before->asNumber() ? data::Json(*before->asNumber() * 0.5) : page == "prices" ? data::Json("2026-12-01") : field.endsWith("/kind") ? data::Json("reserved") : field.endsWith("/objective") ? data::Json(data::Json::Object{{"wait_seconds", 2}, {"share", 0.9}}) : field.contains("share") ? data::Json(0.5) : data::Json(3);
    window.document()->edit(field.toStdString(), other, "Edit");
    QVERIFY2(window.document()->isValid(), window.document()->issues().empty() ? "" : window.document()->issues()[0].message.c_str());
    window.goToField(field);
    QTRY_VERIFY2(!marked().isEmpty(), qPrintable(field));
    bool dotted = false;
    for (const QWidget *widget : marked()) {
        QVERIFY2(widget->toolTip().startsWith("Changed in this scenario. Base case: "), qPrintable(widget->toolTip()));
        const QLabel *name = qobject_cast<const QLabel *>(widget);
        dotted = dotted || (name ? name->text() : widget->property("text").toString()).startsWith(QChar(0x25CF));
        for (const QLabel *label : widget->findChildren<QLabel *>())
            dotted = dotted || label->text().startsWith(QChar(0x25CF));
    }
    QVERIFY2(dotted, qPrintable(field));
    window.document()->backToBase(field.toStdString());
    QTRY_VERIFY(marked().isEmpty());
    window.document()->undoStack()->setClean();
}

void Scenarios::theListMakesRenamesDeletes()
{
    auto window = open();
    window->showPage("scenarios");
    PlanDocument *document = window->document();
    const data::Json root = document->rootJson();
    window->findChild<QPushButton *>("newScenario")->click();
    QCOMPARE(document->scenario(), QString("New scenario"));
    auto *name = window->findChild<QLineEdit *>("scenarioName");
    name->setText("Cheaper");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(document->scenario(), QString("Cheaper"));
    document->edit(malformed, 0.3, "Edit");
    QVERIFY2(textOf(*window, "scenarioChanges").contains("Malformed (rubric)|"), qPrintable(textOf(*window, "scenarioChanges")));
    QVERIFY2(textOf(*window, "scenarioList").contains("Cheaper|Base case|1"), qPrintable(textOf(*window, "scenarioList")));
    window->findChild<QPushButton *>("duplicateScenario")->click();
    QCOMPARE(document->scenario(), QString("Cheaper copy"));
    QVERIFY(document->isChangedHere(malformed));
    name->setText("Cheaper"); // taken
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(document->scenario(), QString("Cheaper copy"));
    QVERIFY(!QApplication::activeModalWidget());
    window->findChild<QPushButton *>("deleteScenario")->click();
    QCOMPARE(document->scenario(), QString());
    auto *list = window->findChild<QTableView *>("scenarioList");
    QCOMPARE(list->model()->rowCount(), 4); // base, two of the sample, one more
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(document->scenario(), QString("Shorter rubric"));
    while (document->undoStack()->canUndo() && !(document->rootJson() == root))
        document->undoStack()->undo();
    QVERIFY(document->rootJson() == root);
    document->undoStack()->setClean();
}

void Scenarios::twoAreCompared()
{
    auto window = open();
    window->resize(1440, 900);
    window->showPage("scenarios");
    auto *sentence = window->findChild<QLabel *>("comparisonSentence");
    QTRY_VERIFY_WITH_TIMEOUT(sentence->text().contains("less per successful task"), 60000);
    QVERIFY2(sentence->text().startsWith("Shorter rubric costs"), qPrintable(sentence->text()));
    const QString figures = textOf(*window, "comparisonFigures");
    for (const char *name : {"Cost per successful task|$", "Gross margin, mean|", "P(margin at least"})
        QVERIFY2(figures.contains(name), qPrintable(figures));
    QVERIFY(textOf(*window, "comparisonStages").contains("All stages|$"));
    const QString down = QString(QChar(0x2193)) + " " + QChar(0x2212) + "$0.000";
    QVERIFY2(textOf(*window, "comparisonStages").contains(down), qPrintable(textOf(*window, "comparisonStages")));
    QVERIFY(textOf(*window, "comparisonStages").contains(QString("|100%1%").arg(QChar(0xA0)))); // the whole is all of the difference
    QVERIFY2(!figures.contains(QString(QChar(0xB1)) + "$0.000000") && !figures.contains(QString(QChar(0xB1)) + "0.0" + QChar(0xA0)), qPrintable(figures));
    QVERIFY(window->findChild<QLabel *>("comparisonMethod")->text().contains("same 20 draws"));
    for (const char *combo : {"compareA", "compareB"}) { // any two: here the same one twice
        auto *box = window->findChild<QComboBox *>(combo);
        box->setCurrentIndex(2);
        emit box->activated(2);
    }
    QTRY_VERIFY_WITH_TIMEOUT(sentence->text().contains("costs as much"), 60000);
    QVERIFY2(textOf(*window, "comparisonFigures").contains("no change"), qPrintable(textOf(*window, "comparisonFigures")));
    window->document()->undoStack()->setClean();
}

/// Neither is the base case, neither is shown.
void Scenarios::anyTwoScenariosAreCompared()
{
    auto window = open();
    window->resize(1440, 900);
    window->showPage("scenarios");
    const auto choose = [&](const char *combo, int at) {
        auto *box = window->findChild<QComboBox *>(combo);
        QVERIFY(box->count() == 3);
        box->setCurrentIndex(at);
        emit box->activated(at);
    };
    choose("compareA", 1);
    choose("compareB", 2);
    auto *sentence = window->findChild<QLabel *>("comparisonSentence");
    QTRY_VERIFY_WITH_TIMEOUT(sentence->text().startsWith("No prefix cache for evaluations costs") && sentence->text().contains("than Shorter rubric"), 60000);
    const Plan a = *data::readPlan(window->document()->rootJson(), "Shorter rubric").plan, b = *data::readPlan(window->document()->rootJson(), "No prefix cache for evaluations").plan;
    const decide::PlanComparison c = decide::comparePlans({a, *window->document()->sheet()}, {b, *window->document()->sheet()});
    QVERIFY(c.ok && c.draws == 20 && c.costPerSuccess.low95 < c.costPerSuccess.high95);
    const QString figures = textOf(*window, "comparisonFigures");
    QVERIFY2(figures.contains("Cost per successful task|" + cardMoney(c.baseA, "USD") + "|" + cardMoney(c.baseB, "USD") + "|"), qPrintable(figures));
    const double half = (c.costPerSuccess.high95 - c.costPerSuccess.low95) / 2;
    QVERIFY2(figures.contains(QString(QChar(0xB1)) + moneyText(firstDigits(std::max({half, std::abs(c.costPerSuccess.difference) / 1000, 1e-6}), 1), half, "USD")), qPrintable(figures)); // the paired error
    QCOMPARE(window->document()->scenario(), QString()); // what is shown stays
    window->document()->undoStack()->setClean();
}

void Scenarios::savedAndOpened()
{
    QTemporaryDir folder;
    auto window = open();
    window->document()->newScenario({}, "Mine");
    window->document()->edit(malformed, 0.3, "Edit");
    const std::string root = data::planHash(window->document()->rootJson());
    QVERIFY(window->save(folder.filePath("a.farthing")));
    PlanDocument again;
    QVERIFY(again.openFile(folder.filePath("a.farthing")));
    QCOMPARE(data::planHash(again.rootJson()), root); // the document, not what the scenario shows
    QCOMPARE(again.scenario(), QString());
    again.setScenario("Mine");
    QVERIFY(again.isChangedHere(malformed));
}

void Scenarios::randomEditsUndoWhole()
{
    PlanDocument document;
    document.openJson(data::samplePlan("screening"), "s");
    const std::string start = data::planHash(document.rootJson());
    std::mt19937 random(11);
    const char *names[] = {"", "Shorter rubric", "No prefix cache for evaluations"};
    for (int i = 0; i < 400; ++i) {
        switch (random() % 6) {
        case 0: document.setScenario(names[random() % 3]); break;
        case 1: document.newScenario(random() % 2 ? document.scenario() : QString()); break;
        case 2: document.remove("/pipeline/stages/evaluate/prefix_cache", "Remove"); break;
        case 3: document.edit("/pipeline/stages/rubric/response_cache/hit", 0.001 * double(random() % 900), "Cache"); break;
        case 4:
            if (random() % 4 == 0)
                document.deleteScenario(document.scenario());
            break;
        default: document.edit(malformed, 0.001 * double(random() % 900), "Edit", random() % 2 ? 5 : 0);
        }
        QVERIFY2(document.isValid(), document.issues().empty() ? "" : (document.issues()[0].path + document.issues()[0].message).c_str());
    }
    const std::string end = data::planHash(document.rootJson());
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(data::planHash(document.rootJson()), start);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QCOMPARE(data::planHash(document.rootJson()), end);
}

FARTHING_GUI_TEST(Scenarios)
#include "tst_scenarios.moc"

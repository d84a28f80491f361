// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo call every kind of step by its name, in whatever language the window speaks.
#include "data/prices/import.h"
#include "ui/i18n/language.h"
#include "ui/pages/stage_edits.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace farthing;
using namespace farthing::ui;

class StepNames : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QVERIFY(setLanguage("en")); }
    void everyKindInThreeLanguages();
    void theNameOfItsOwnLanguageComesBack();
};

namespace {

/// Every kind of step that pages make, through the widgets that make them.
void makeSteps(MainWindow &window)
{
    PlanDocument &document = *window.document();
    int before = document.undoStack()->count();
    const auto made = [&](const char *what) {
        QVERIFY2(document.undoStack()->count() > before, what);
        before = document.undoStack()->count();
    };
    const auto press = [&](const QString &name, const char *what) {
        auto *button = window.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        made(what);
    };
    addStage(document, 0), made("add stage");
    duplicateStage(document, 0), made("duplicate stage");
    moveStage(document, 0, 1), made("move stage");
    deleteStage(document, 1), made("delete stage");
    window.goToField("/demand/tasks_per_month");
    press("add:/demand/segments", "add to a list");
    press("delete:/demand/segments", "remove from a list");
    press("switch:/targets/latency", "switch on a part");
    press("switch:/targets/latency", "switch off a part");
    auto *price = window.findChild<QLineEdit *>("/revenue/per_successful_task");
    QVERIFY(price);
    price->setText("0.3");
    QTest::keyClick(price, Qt::Key_Return);
    made("change a field");
    window.goToField("/pipeline/stages/rubric/on_failure");
    auto *fails = window.findChild<QComboBox *>("/pipeline/stages/rubric/on_failure");
    QVERIFY(fails);
    fails->setCurrentIndex(1 - std::min(1, fails->currentIndex()));
    emit fails->activated(fails->currentIndex());
    made("what happens on failure");
    document.newScenario({}), made("new scenario");
    document.newScenario(document.scenario()), made("duplicate scenario");
    QVERIFY(document.renameScenario(document.scenario(), "Mine"));
    made("rename scenario");
    document.edit("/revenue/payment_fee_share", 0.05, QString("field")), made("a change in it");
    document.backToBase("/revenue/payment_fee_share"), made("back to base");
    document.deleteScenario("Mine"), made("delete scenario");
    QVERIFY(document.addScenarioWith("What if", {{"/demand/tasks_per_month", data::Json(5000)}}));
    made("scenario with changes");
    document.setScenario({});
    PriceRow row = document.sheet()->rows[0];
    PriceSheet sheet;
    sheet.name = "mine";
    sheet.date = "2026-11-01";
    sheet.rows = document.sheet()->rows;
    sheet.rows[0].input = 77;
    sheet.hash = data::sheetHash(sheet);
    QVERIFY(document.addSheet(sheet));
    made("import");
    window.showPage("prices");
    auto *rows = window.findChild<QTableView *>("prices");
    QVERIFY(rows && rows->model()->rowCount() > 0);
    rows->setCurrentIndex(rows->model()->index(0, 1));
    auto *input = window.findChild<QLineEdit *>("priceInput");
    QVERIFY(input && input->isEnabled());
    input->setText("3");
    QTest::keyClick(input, Qt::Key_Return);
    made("a price by hand");
}

QStringList namesOf(const PlanDocument &document)
{
    QStringList names;
    QUndoStack *stack = const_cast<PlanDocument &>(document).undoStack();
    for (int i = 0; i < stack->count(); ++i)
        names << stack->text(i);
    return names;
}

} // namespace

void StepNames::everyKindInThreeLanguages()
{
    for (const QString &made : {QString("en"), QString("de"), QString("es")}) {
        QVERIFY(setLanguage(made));
        MainWindow window;
        QVERIFY(window.openSample("screening"));
        window.show();
        makeSteps(window);
        const QStringList own = namesOf(*window.document());
        QVERIFY2(own.size() >= 19, qPrintable(own.join('\n')));
        QStringList before = own;
        for (const QString &spoken : {QString("de"), QString("es"), QString("en")}) {
            if (spoken == currentLanguage())
                continue;
            QVERIFY(setLanguage(spoken));
            QTRY_VERIFY(namesOf(*window.document()) != before); // the window follows a little later
            const QStringList names = namesOf(*window.document());
            QCOMPARE(names.size(), own.size());
            for (qsizetype i = 0; i < names.size(); ++i) {
                QVERIFY2(!names[i].isEmpty() && names[i] != before[i], qPrintable(made + " to " + spoken + ": \"" + before[i] + "\" stays \"" + names[i] + "\""));
                QVERIFY2(!names[i].contains("Earlier") && !names[i].contains('/'), qPrintable(names[i]));
            }
            before = names;
        }
        // And they say it: in English again, whatever language they were made in.
        QVERIFY(setLanguage("en"));
        QTRY_VERIFY(namesOf(*window.document()).contains("Add stage"));
        const QStringList english = namesOf(*window.document());
        for (const char *name : {"Add stage", "Duplicate stage", "Move stage", "Delete stage", "Switch on ", "Switch off ", "Change what happens on failure", "New scenario", "Duplicate scenario", "Rename scenario", "Back to the base value",
                                 "Delete scenario", "Import prices"})
            QVERIFY2(english.filter(name).size() >= 1, qPrintable(made + ": " + QString(name) + " is not among\n" + english.join('\n')));
        window.document()->undoStack()->setClean();
    }
}

/// A step made in German is called in German as it was made, after any other language.
void StepNames::theNameOfItsOwnLanguageComesBack()
{
    QVERIFY(setLanguage("de"));
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    window.show();
    makeSteps(window);
    const QStringList own = namesOf(*window.document());
    for (const char *code : {"en", "es"}) {
        const QStringList before = namesOf(*window.document());
        QVERIFY(setLanguage(code));
        QTRY_VERIFY(namesOf(*window.document()) != before);
    }
    QVERIFY(setLanguage("de"));
    QTRY_COMPARE(namesOf(*window.document()), own);
    window.document()->undoStack()->setClean();
}

QTEST_MAIN(StepNames) // a change of language makes every page anew, which takes longer than an event of the loop may
#include "tst_step_names.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: first page, rail, strips, scenarios, palette, guide; every widget has a name.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/pages/page.h"
#include "ui/import/import_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/strips.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <set>

using namespace farthing;
using namespace farthing::ui;

class Shell : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("farthing-test");
        QCoreApplication::setApplicationName("tst_shell");
        QSettings().clear();
    }
    void theFirstPageOpensASample();
    void recentFilesStandOnTheFirstPage();
    void theRailShrinksToIcons();
    void issuesAreCountedAndLeadToTheirFields();
    void closingAsksInPlace();
    void aScenarioChangesTheFiguresOnly();
    void thePaletteListsEveryCommand();
    void thePaletteRunsAndFinds();
    void shortcutsAreUnique();
    void everyWidgetHasAName();
    void aNewPlanIsValid();
    void twoWindowsStandApart();

private:
    static std::unique_ptr<MainWindow> open(const char *sample = "screening")
    {
        auto window = std::make_unique<MainWindow>();
        window->openSample(sample);
        window->document()->edit("/simulation/tasks", 3000.0, "Fewer tasks");
        window->document()->edit("/simulation/draws", 30.0, "Fewer draws");
        window->document()->undoStack()->setClean();
        window->show();
        return window;
    }
    static void settle(MainWindow &window)
    {
        QTest::qWait(100);
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    }
};

void Shell::theFirstPageOpensASample()
{
    MainWindow window;
    window.show();
    QCOMPARE(window.currentPage(), QString("welcome"));
    QVERIFY(!window.findChild<Rail *>()->isVisible());
    QVERIFY(!window.document()->hasDocument());
    for (const data::Sample &sample : data::samples())
        QVERIFY(window.findChild<QAbstractButton *>("sample_" + QString::fromStdString(sample.id))->isVisible());
    QTest::mouseClick(window.findChild<QAbstractButton *>("sample_support-faq"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), QString("overview"));
    QVERIFY(window.findChild<Rail *>()->isVisible());
    settle(window);
    QVERIFY(window.findChild<QLabel *>("headline")->text().contains("$"));
}

void Shell::recentFilesStandOnTheFirstPage()
{
    QTemporaryDir folder;
    {
        auto window = open();
        QVERIFY(window->save(folder.filePath("board.farthing")));
    }
    MainWindow window;
    window.show();
    QPushButton *recent = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>())
        if (button->text() == "board")
            recent = button;
    QVERIFY(recent && recent->isEnabled());
    recent->click();
    QCOMPARE(window.document()->title(), QString("board"));
}

void Shell::theRailShrinksToIcons()
{
    auto window = open();
    auto *rail = window->findChild<Rail *>();
    window->resize(1440, 900);
    QTest::qWait(20);
    QCOMPARE(rail->width(), Rail::wide);
    window->resize(1100, 700);
    QTest::qWait(20);
    QCOMPARE(rail->width(), Rail::narrow);
    auto *button = window->findChild<QPushButton *>("nav_prices");
    QVERIFY(button->text().isEmpty() && !button->icon().isNull());
    QCOMPARE(button->accessibleName(), QString("Prices"));
    button->click();
    QCOMPARE(window->currentPage(), QString("prices"));
}

void Shell::issuesAreCountedAndLeadToTheirFields()
{
    auto window = open();
    settle(*window);
    auto *strip = window->findChild<IssueStrip *>();
    const int before = strip->count();
    window->document()->editAll({{"/pipeline/stages/evaluate/route/0/malformed", 1.5}, {"/revenue/payment_fee_share", 3.0}}, "Two mistakes");
    QTest::qWait(50);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->count(), std::max(2, before)); // errors in the plan; warnings of the old run are gone
    QVERIFY2(strip->text().contains("Malformed") || strip->text().contains("Payment"), qPrintable(strip->text()));
    std::set<QString> seen;
    for (int i = 0; i < strip->count(); ++i) {
        seen.insert(strip->text());
        window->findChild<QPushButton *>("showIssue")->click();
        QVERIFY(window->focusWidget());
        for (QToolButton *button : strip->findChildren<QToolButton *>())
            if (button->accessibleName() == "Next issue")
                button->click();
    }
    QCOMPARE(static_cast<int>(seen.size()), strip->count());
    window->goToField("/pipeline/stages/evaluate/route/0/malformed");
    QCOMPARE(window->currentPage(), QString("pipeline"));
    QCOMPARE(window->focusWidget()->objectName(), QString("/pipeline/stages/evaluate/route/0/malformed"));
    window->goToField("/revenue/payment_fee_share");
    QCOMPARE(window->currentPage(), QString("demand"));
    window->document()->undoStack()->undo();
    QTest::qWait(50);
    QVERIFY(window->document()->isValid());
}

void Shell::closingAsksInPlace()
{
    QTemporaryDir folder;
    auto window = open();
    QVERIFY(window->save(folder.filePath("a.farthing")));
    window->document()->edit("/revenue/per_successful_task", 0.3, "Dearer");
    auto *strip = window->findChild<SaveStrip *>();
    QVERIFY(!window->close());
    QVERIFY(strip->isVisible() && window->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    window->findChild<QPushButton *>("closeCancel")->click();
    QVERIFY(!strip->isVisible() && window->isVisible());
    // Opening another plan asks as well.
    window->findChild<QAbstractButton *>("sample_local-first")->click();
    QVERIFY(strip->isVisible());
    QCOMPARE(window->document()->title(), QString("a"));
    window->findChild<QPushButton *>("closeCancel")->click();
    QVERIFY(!window->close());
    window->findChild<QPushButton *>("closeSave")->click();
    QVERIFY(!window->isVisible());
    PlanDocument saved;
    QVERIFY(saved.openFile(folder.filePath("a.farthing")));
    QCOMPARE(*data::findPath(saved.json(), "/revenue/per_successful_task")->asNumber(), 0.3);
    auto other = open();
    other->document()->edit("/revenue/per_successful_task", 0.3, "Dearer");
    QVERIFY(!other->close());
    other->findChild<QPushButton *>("closeDiscard")->click();
    QVERIFY(!other->isVisible());
}

void Shell::aScenarioChangesTheFiguresOnly()
{
    auto window = open();
    settle(*window);
    const data::Json json = window->document()->rootJson();
    const double base = window->runner()->result()->exact.cost.value;
    auto *scenarios = window->findChild<QComboBox *>("scenarios");
    QVERIFY(scenarios->isVisible());
    QCOMPARE(scenarios->count(), 1 + static_cast<int>(data::scenarioNames(json).size()));
    scenarios->setCurrentIndex(1); // a shorter rubric
    emit scenarios->activated(1);
    settle(*window);
    QVERIFY(window->runner()->result()->exact.cost.value < base);
    QVERIFY(window->document()->rootJson() == json);
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->baseline(), 60000);
    QCOMPARE(window->runner()->baseline()->exact.cost.value, base);
    QVERIFY2(window->findChild<QLabel *>("headline")->text().contains("lowers"), qPrintable(window->findChild<QLabel *>("headline")->text()));
    QVERIFY(window->findChild<QLabel *>("scenarioNote")->isVisible());
    QVERIFY(window->document()->undoStack()->isClean());
    // The same figures as the command line's --scenario.
    const data::PlanRead read = data::readPlan(json, scenarios->currentData().toString().toStdString());
    QVERIFY(evaluate(*read.plan, *window->document()->sheet(), {}).exact == window->runner()->result()->exact);
    window->document()->setScenario({});
    settle(*window);
    QVERIFY(!window->runner()->baseline());
    QCOMPARE(window->runner()->result()->exact.cost.value, base);
}

namespace {

void actionsOf(const QList<QAction *> &actions, std::vector<QAction *> &out)
{
    for (QAction *action : actions) {
        if (action->menu())
            actionsOf(action->menu()->actions(), out);
        else if (!action->isSeparator() && !action->text().isEmpty())
            out.push_back(action);
    }
}

} // namespace

void Shell::thePaletteListsEveryCommand()
{
    auto window = open();
    window->openPalette();
    auto *palette = window->findChild<Palette *>();
    QVERIFY(palette->isVisible());
    std::vector<QAction *> actions;
    actionsOf(window->menuBar()->actions(), actions);
    QVERIFY(actions.size() > 20);
    int commands = 0;
    for (int i = 0; i < palette->list()->count(); ++i)
        commands += !palette->list()->item(i)->text().startsWith("Field: ");
    QCOMPARE(commands, static_cast<int>(actions.size()));
    // Nothing that is shown in the window is missing from the menus.
    for (QAction *action : window->findChildren<QAction *>())
        if (!action->text().isEmpty() && !action->isSeparator() && !action->menu() && !action->shortcut().isEmpty() && !qobject_cast<QLineEdit *>(action->parent()))
            QVERIFY2(std::find(actions.begin(), actions.end(), action) != actions.end(), qPrintable(action->text()));
}

void Shell::thePaletteRunsAndFinds()
{
    auto window = open();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = window->findChild<Palette *>();
    QVERIFY(palette->isVisible());
    QTest::keyClicks(palette->edit(), "prices");
    QTest::keyClick(palette->edit(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(palette->edit(), "evaluate malformed");
    QVERIFY(palette->list()->count() >= 1);
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QCOMPARE(window->currentPage(), QString("pipeline"));
    QVERIFY2(window->focusWidget()->objectName().contains("/evaluate/route/0/malformed"), qPrintable(window->focusWidget()->objectName() + window->focusWidget()->metaObject()->className()));
    QTest::keyClick(window.get(), Qt::Key_F1);
    QCOMPARE(window->currentPage(), QString("guide"));
    // F1 opens the guide at the page where it was pressed, and there is one for each.
    auto *topics = window->findChild<QListWidget *>("guideTopics");
    for (const PageEntry &page : pageRegistry()) {
        if (page.id == "guide")
            continue;
        window->showPage(page.id);
        QTest::keyClick(window.get(), Qt::Key_F1);
        QCOMPARE(topics->currentItem()->text().remove(QChar(0x26)), page.title().remove(QChar(0x26)));
    }
}

void Shell::shortcutsAreUnique()
{
    auto window = open();
    std::vector<QAction *> actions;
    actionsOf(window->menuBar()->actions(), actions);
    std::set<QString> used;
    for (QAction *action : actions)
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(used.insert(key.toString()).second, qPrintable(key.toString() + " " + action->text()));
    for (QAction *menu : window->menuBar()->actions()) {
        std::set<QChar> letters;
        for (QAction *action : menu->menu()->actions())
            if (const qsizetype at = action->text().indexOf('&'); at >= 0 && at + 1 < action->text().size() && action->text()[at + 1] != '&')
                QVERIFY2(letters.insert(action->text()[at + 1].toLower()).second, qPrintable(menu->text() + ": " + action->text()));
    }
}

void Shell::everyWidgetHasAName()
{
    auto window = open("local-first");
    settle(*window);
    QStringList unnamed;
    for (const char *page : {"welcome", "overview", "pipeline", "prices", "hardware", "demand", "scenarios", "plan", "guide"}) {
        window->showPage(page);
        for (Section *section : window->findChildren<Section *>())
            section->setOpen(true);
        QTest::qWait(20);
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractItemView *>(widget) || (qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget));
            if (!interactive || widget->objectName().startsWith("qt_") || qobject_cast<QHeaderView *>(widget) || widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->inherits("QLineEdit") && qobject_cast<QComboBox *>(widget->parentWidget()) && !widget->accessibleName().isEmpty())
                continue;
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                unnamed << QString("%1 \"%2\" in %3").arg(widget->metaObject()->className(), widget->objectName(), widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
        }
    }
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join("\n")));
}

void Shell::aNewPlanIsValid()
{
    MainWindow window;
    window.newPlan();
    QVERIFY2(window.document()->isValid(), window.document()->issues().empty() ? "" : window.document()->issues()[0].message.c_str());
    QCOMPARE(window.currentPage(), QString("pipeline"));
    settle(window);
    QVERIFY(window.runner()->result()->ok);
    window.document()->undoStack()->setClean();
}

void Shell::twoWindowsStandApart()
{
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    window.show();
    settle(window);
    for (QAction *action : window.menuBar()->actions().first()->menu()->actions())
        if (action->shortcut() == QKeySequence("Ctrl+Shift+N"))
            action->trigger();
    QPointer<MainWindow> other;
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<MainWindow *>(each); found && found != &window)
            other = found;
    QVERIFY(other && other->isVisible() && other->currentPage() == "welcome");
    QVERIFY(other->openSample("screening"));
    settle(*other);
    const data::Json before = window.document()->json();
    other->document()->edit("/demand/tasks_per_month", 77.0, "Edit");
    settle(*other);
    QVERIFY(window.document()->json() == before);
    QVERIFY(other->runner()->result()->month.tasks.p50 == 77.0 && window.runner()->result()->month.tasks.p50 != 77.0);
    other->document()->undoStack()->setClean();
    other->close();
    QTRY_VERIFY(!other);
}

FARTHING_GUI_TEST(Shell)
#include "tst_shell.moc"

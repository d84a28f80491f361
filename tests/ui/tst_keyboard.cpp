// SPDX-License-Identifier: GPL-3.0-or-later
// The main job with keys alone: open, import prices, edit, compare, export, save. No function of the window is called and
// nothing is clicked; what cannot be reached by a key fails here. With FARTHING_XVFB=1 on a display of its own, where each key
// comes from the X server; otherwise offscreen.
#include "data/samples/samples.h"
#include "data/store/project.h"
#include "tests/support/watched_application.h"
#include "tests/support/x_keys.h"
#include "ui/flow/flow_view.h"
#include "ui/import/import_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/widgets/field_edit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace farthing;
using namespace farthing::ui;

class Keyboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("farthing-test");
        QCoreApplication::setApplicationName("tst_keyboard");
        QSettings().clear();
        if (qEnvironmentVariableIntValue("FARTHING_XVFB") != 1)
            return;
        QCOMPARE(QGuiApplication::platformName(), QString("xcb"));
        m_keys = std::make_unique<test::XKeys>();
        QVERIFY2(m_keys->isReady(), "the display has no XTEST extension");
        qApp->installEventFilter(this);
    }
    void cleanupTestCase()
    {
        if (!std::exchange(m_keys, nullptr))
            return;
        qInfo("%d keys came from the X server %s", m_released, qPrintable(qEnvironmentVariable("DISPLAY")));
        QVERIFY(m_released > 100);
    }
    void theMainJob();
    void everyPageIsWalkedByTab_data();
    void everyPageIsWalkedByTab();

private:
    /// Where keys go. A window manager gives the focus back when a dialog closes; here there is none.
    static QWindow *target()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (!QGuiApplication::focusWindow() && qobject_cast<MainWindow *>(top) && top->isVisible()) {
                top->activateWindow();
                if (!QTest::qWaitForWindowActive(top))
                    qFatal("the window does not get the focus");
            }
        return QGuiApplication::focusWindow();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWindow *window = target();
        if (!m_keys)
            return QTest::keyClick(window, key, with);
        static const std::map<int, std::string> names = {{Qt::Key_Tab, "Tab"}, {Qt::Key_Return, "Return"}, {Qt::Key_Escape, "Escape"}, {Qt::Key_Space, "space"},
                                                         {Qt::Key_Down, "Down"}, {Qt::Key_Right, "Right"}, {Qt::Key_Home, "Home"}};
        const auto named = names.find(key);
        const std::string name = named != names.end() ? named->second : std::string(1, static_cast<char>(std::tolower(key)));
        unsigned held = 0;
        for (const auto &[modifier, held_] : {std::pair{Qt::ShiftModifier, test::XKeys::Shift}, {Qt::ControlModifier, test::XKeys::Control}, {Qt::AltModifier, test::XKeys::Alt}})
            held |= with & modifier ? static_cast<unsigned>(held_) : 0u;
        arrives([&] { return m_keys->click(name, held); });
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            if (QWindow *window = target(); m_keys)
                arrives([&] { return m_keys->click(c.toLatin1()); });
            else
                QTest::keyClick(window, c.toLatin1());
    }
    /// A key of the X server is there once its release is: then what it does is done.
    void arrives(const std::function<bool()> &click)
    {
        const int before = m_released;
        if (!click())
            qFatal("the keyboard of the display lacks a key");
        QElapsedTimer clock;
        for (clock.start(); m_released == before && clock.elapsed() < 5000;)
            QTest::qWait(1);
    }
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::KeyRelease && event->spontaneous() && receiver->isWindowType()) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            m_released += key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt;
        }
        return false;
    }
    /// A field that is a combo box has its path on the line in it, which passes the focus on to the combo.
    static QString focusedName()
    {
        const QWidget *widget = QApplication::focusWidget();
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        return combo && combo->isEditable() && combo->objectName().isEmpty() ? combo->lineEdit()->objectName() : widget ? widget->objectName() : QString();
    }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() + " (" + widget->metaObject()->className() + ", " + widget->accessibleName() + ")" : QString("nothing");
    }
    /// Tab until the widget of that name has the focus.
    bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        for (int i = 0; i < 400; ++i) {
            if (focusedName() == name)
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    /// Answers the file dialog that the next key opens.
    void answerDialog(const QString &path)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [=, this] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || QGuiApplication::focusWindow() != dialog->windowHandle())
                return;
            timer->stop();
            timer->deleteLater();
            ++m_dialogs;
            QApplication::clipboard()->setText(path);
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_V, Qt::ControlModifier);
            press(Qt::Key_Return);
        });
        timer->start(20);
    }
    static void settle(MainWindow &window)
    {
        QTest::qWait(60); // the quiet time after an edit
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    }
    /// The palette, by its key, to what is typed.
    void find(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
    }
    int m_dialogs = 0;
    std::unique_ptr<test::XKeys> m_keys;   ///< of the X server; absent offscreen
    int m_released = 0;                    ///< keys whose release came from the window system, modifiers aside
};

#define STEP(what) QVERIFY2(what, qPrintable(QString("the focus is on ") + focused()))

void Keyboard::theMainJob()
{
    QTemporaryDir folder;
    data::Json plan = data::samplePlan("screening");
    data::setPath(plan, "/simulation/tasks", data::Json(3000));
    data::setPath(plan, "/simulation/draws", data::Json(30));
    data::removePath(plan, "/scenarios");
    const QString project = folder.filePath("job.farthing"), sheet = folder.filePath("list.csv"), copy = folder.filePath("copy.farthing");
    QVERIFY(data::saveProject({plan, {}, data::Json::object()}, project.toStdString()));
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Model,Prompt price,Completion price\nanthropic/claude-haiku-4-5,0.5,2.5\nacme/large,5,15\n");
    file.close();
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    PlanDocument *document = window.document();

    // 1 open
    answerDialog(project);
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(document->filePath(), project);
    settle(window);
    const double before = window.runner()->result()->exact.cost.value;
    // 2 import prices: choose the file
    answerDialog(sheet);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *session = window.findChild<ImportPanel *>()->session();
    QTRY_VERIFY(session->step() == ImportSession::Step::Columns && !session->isReading());
    // 3 answer the unit
    STEP(tabTo("importPer"));
    press(Qt::Key_Down);
    QTRY_VERIFY(!session->isReading());
    QCOMPARE(QString::fromStdString(session->answers().per), QString("1M tokens"));
    // 4 answer the currency
    STEP(tabTo("importCurrency"));
    press(Qt::Key_A, Qt::ControlModifier);
    type("USD");
    press(Qt::Key_Tab);
    QTRY_VERIFY(!session->isReading() && session->canReview());
    // 5 review
    STEP(tabTo("importGo"));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session->step() == ImportSession::Step::Review && !session->isReading() && !session->isComputing(), 60000);
    // 6 accept
    STEP(tabTo("importGo"));
    press(Qt::Key_Space);
    QCOMPARE(document->sheet()->name, std::string("list.csv"));
    settle(window);
    QVERIFY(window.runner()->result()->exact.cost.value != before);
    // 7 filter the prices
    STEP(tabTo("priceFilter"));
    type("haiku");
    // 8 compare two rows side by side
    STEP(tabTo("prices"));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Space);
    // 9 go to the pipeline
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QString("pipeline"));
    // 10 select a stage
    auto *flow = window.findChild<FlowView *>("stages");
    STEP(tabTo("stages"));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    QCOMPARE(flow->currentRow(), 1);
    // 11 to its fields, another model
    press(Qt::Key_Return);
    const QString stage = "/pipeline/stages/" + flow->currentId();
    QCOMPARE(focusedName(), stage + "/route/0/model");
    press(Qt::Key_A, Qt::ControlModifier);
    type("acme/large");
    press(Qt::Key_Return);
    QCOMPARE(*data::findPath(document->json(), (stage + "/route/0/model").toStdString())->asString(), std::string("acme/large"));
    // 12 a number
    STEP(tabTo(stage + "/route/0/malformed"));
    press(Qt::Key_A, Qt::ControlModifier);
    type("7");
    press(Qt::Key_Return);
    QCOMPARE(*data::findPath(document->json(), (stage + "/route/0/malformed").toStdString())->asNumber(), 0.07);
    // 13 make it uncertain: the switch stands after the number
    bool uncertain = false;
    for (int i = 0; i < 5 && !uncertain; ++i) {
        press(Qt::Key_Tab);
        uncertain = QApplication::focusWidget()->accessibleName().contains("P10");
    }
    STEP(uncertain);
    press(Qt::Key_Space);
    QVERIFY(data::findPath(document->json(), (stage + "/route/0/malformed/p50").toStdString()));
    // 14 undo, 15 redo
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!data::findPath(document->json(), (stage + "/route/0/malformed/p50").toStdString()));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(data::findPath(document->json(), (stage + "/route/0/malformed/p50").toStdString()));
    // 16 a new scenario
    press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QString("scenarios"));
    STEP(tabTo("newScenario"));
    press(Qt::Key_Space);
    QVERIFY(!document->scenario().isEmpty());
    // 17 a field found by its name, changed in the scenario
    find("tasks per month");
    QCOMPARE(window.currentPage(), QString("demand"));
    STEP(QApplication::focusWidget() && window.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type("65000"); // its P10, between what it was and the P50 of 100,000
    press(Qt::Key_Return);
    QVERIFY(document->isChangedHere("/demand/tasks_per_month"));
    for (const Issue &i : document->issues())
        QVERIFY2(i.severity != Severity::Error, qPrintable(QString::fromStdString(i.path + ": " + i.message)));
    settle(window);
    // 18 compare it with the base case
    press(Qt::Key_6, Qt::ControlModifier);
    auto *method = window.findChild<QLabel *>("comparisonMethod");
    QTRY_VERIFY_WITH_TIMEOUT(!method->text().isEmpty(), 60000);
    // 19 why this number
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QString("overview"));
    press(Qt::Key_I, Qt::ControlModifier);
    press(Qt::Key_Escape);
    settle(window);
    // 20 export the charts
    QVERIFY(QDir(folder.path()).mkdir("charts"));
    answerDialog(folder.filePath("charts"));
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder.filePath("charts")).entryList({"*.svg"}).size() >= 3, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->works()->all().empty(), 60000);
    // 21 save under another name, 22 quit
    answerDialog(copy);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(document->filePath(), copy);
    const Result<data::Project> saved = data::loadProject(copy.toStdString());
    QVERIFY(saved && saved->plan == document->rootJson());
    QCOMPARE(saved->sheets.size(), std::size_t(1));
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(m_dialogs, 4);
}

void Keyboard::everyPageIsWalkedByTab_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "pipeline", "prices", "hardware", "demand", "scenarios", "plan", "guide"})
        QTest::newRow(page) << page;
}

/// Tab comes to every button, field and list that can be seen, and back to where it began.
void Keyboard::everyPageIsWalkedByTab()
{
    QFETCH(QString, page);
    MainWindow window;
    window.openSample("local-first");
    window.document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 20.0, "Fewer draws");
    window.document()->undoStack()->setClean();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle(window);
    window.showPage(page);
    QTest::qWait(100);
    if (page == "scenarios") // what can be stopped is gone when it has ended
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QLabel *>("comparisonMethod")->text().isEmpty() && !window.findChild<QWidget *>("cancelComparison")->isVisible(), 60000);
    QSet<const QWidget *> reached;
    for (int i = 0; i < 1500; ++i) {
        press(Qt::Key_Tab);
        if (const QWidget *widget = QApplication::focusWidget()) {
            if (reached.contains(widget) && i > 0 && reached.size() > 3 && widget->property("first").toBool())
                break;
            if (reached.isEmpty())
                QApplication::focusWidget()->setProperty("first", true);
            reached.insert(widget);
        }
    }
    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (!interactive || !widget->isVisible() || !widget->isEnabled() || reached.contains(widget) || widget->objectName().startsWith("qt_") || widget->inherits("QTableCornerButton"))
            continue;
        if (qobject_cast<const QLineEdit *>(widget) && qobject_cast<const QComboBox *>(widget->parentWidget()) && reached.contains(widget->parentWidget()))
            continue; // the combo passes the focus on
        if (qobject_cast<const QComboBox *>(widget) && widget->focusProxy() && reached.contains(widget->focusProxy()))
            continue;
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && combo->isEditable() && reached.contains(combo->lineEdit()))
            continue;
        if (widget->inherits("QLineEditIconButton"))
            continue; // Escape and Ctrl+A, Delete clear the field
        missed << QString("%1 \"%2\" %3").arg(widget->metaObject()->className(), widget->objectName(), widget->accessibleName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(QString("Tab never comes to\n") + missed.join('\n')));
}

int main(int argc, char **argv)
{
    std::unique_ptr<test::XServer> server;
    if (qEnvironmentVariableIntValue("FARTHING_XVFB") == 1) {
        server = std::make_unique<test::XServer>();
        if (server->display().empty()) {
            std::fprintf(stderr, "SKIP   : Xvfb is not installed or does not start, so no real keys are pressed; packaging/deps installs it.\n");
            return 77;
        }
        qputenv("DISPLAY", server->display().c_str());
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("XDG_CURRENT_DESKTOP"); // a desktop's own file dialog is not ours to test
    }
    return test::runWatched<Keyboard>(argc, argv);
}
#include "tst_keyboard.moc"

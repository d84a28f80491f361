// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: numbers, messages, the change while it is open, and that no text is left in English or cut
// off. That the catalogues are complete is the test "translations" (packaging/translations --check).
#include "data/json/json.h"
#include "data/plan/plan_json.h"
#include "data/samples/samples.h"
#include "ui/pages/stage_edits.h"
#include "ui/i18n/language.h"
#include "ui/i18n/pseudo_translator.h"
#include "ui/i18n/text_fit.h"
#include "ui/i18n/words.h"
#include "ui/import/import_panel.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>
#include <functional>
#include <set>

using namespace farthing;
using namespace farthing::ui;

class Languages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("farthing-test");
        QCoreApplication::setApplicationName("tst_languages");
        QSettings().clear();
    }
    void cleanup() { QVERIFY(setLanguage("en")); }
    void numbersFollowTheLanguage();
    void whatIsTypedIsNeverGuessed();
    void messagesKeepTheirArguments();
    void pseudoKeepsWhatIsNotText();
    void theLanguageChangesWhileTheWindowIsOpen();
    void anImportGoesOnInTheOtherLanguage();
    void stepsToUndoAreNamedInTheNewLanguage();
    void mnemonicsAreUnique_data() { inEach(); }
    void mnemonicsAreUnique();
    void nothingStaysEnglish_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *sample : {"local-first", "screening", "support-faq"})
            QTest::newRow(sample) << sample;
    }
    void nothingStaysEnglish();
    void nothingIsCutOff_data() { inEach(); }
    void nothingIsCutOff();

private:
    static void inEach()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "pseudo"})
            QTest::newRow(code) << code;
    }
    static void settle(MainWindow &window);
    static void eachView(MainWindow &window, const std::function<void(const QString &)> &look);
};

void Languages::settle(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 120000);
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        for (const Page *page : window.findChildren<Page *>())
            if (page->isVisible() && page->property("working").toBool())
                return false;
        return true;
    }(), 120000);
}

/// Every page with all its sections open, the first page, the palette and an explanation.
void Languages::eachView(MainWindow &window, const std::function<void(const QString &)> &look)
{
    for (const PageEntry &page : pageRegistry()) {
        window.showPage(page.id);
        for (Section *section : window.findChildren<Section *>())
            section->setOpen(true);
        QTest::qWait(30);
        settle(window);
        for (int i = 0; i < 5; ++i) // heights follow widths, and widths scroll bars
            QTest::qWait(10);
        look(page.id);
        auto *topics = window.findChild<QListWidget *>("guideTopics");
        for (int row = 1; page.id == "guide" && row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            QTest::qWait(20);
            look(page.id);
        }
    }
    window.showPage("overview");
    if (auto *why = window.findChild<QAbstractButton *>("why0")) {
        why->click();
        QTest::qWait(30);
        look("why");
        why->click();
    }
    window.showPage("welcome");
    QTest::qWait(10);
    look("welcome");
    // A table with something to ask, then what it would change.
    const QTemporaryDir place;
    QFile file(place.filePath("x.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Model;Prompt price;Completion price;Cached\nanthropic/claude-haiku-4-5;0,900;4,50;0,09\nopenai/gpt-4o-mini;0,15;0,60;\nopenai/gpt-5.6;5,00;30,00;9,00\nmistral/large;;1,50;\n");
    file.close();
    window.importPrices(file.fileName());
    auto *session = window.findChild<ImportPanel *>()->session();
    QTRY_VERIFY(!session->isReading());
    QTest::qWait(30);
    look("import");
    data::ImportAnswers answers = session->answers();
    answers.per = "1M tokens";
    answers.currency = "USD";
    answers.decimal = "comma";
    session->setAnswers(answers, data::Question::Kind::Unit);
    QTRY_VERIFY(!session->isReading());
    session->review();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isReading() && !session->isComputing(), 120000);
    QTest::qWait(30);
    look("review");
    session->discard();
}

void Languages::numbersFollowTheLanguage()
{
    const QString space(QChar(0x202F)), nbsp(QChar(0xA0));
    QCOMPARE(plainNumber(1234567.25), QString("1,234,567.25"));
    QCOMPARE(moneyText(46300, 0, "USD"), QString("$46.3k"));
    QVERIFY(setLanguage("de"));
    QCOMPARE(plainNumber(1234567.25), "1" + space + "234" + space + "567,25");
    QCOMPARE(moneyText(0.0463, 0.0001, "USD"), "0,0463" + nbsp + "$");
    QCOMPARE(moneyText(46300, 0, "EUR"), "46,3" + nbsp + "Tsd." + nbsp + QChar(0x20AC));
    QCOMPARE(moneyText(-5, 0, "CHF"), QChar(0x2212) + QString("5,00") + nbsp + "CHF");
    QCOMPARE(shareText(0.979), "97,9" + nbsp + "%");
    QVERIFY(setLanguage("es"));
    QCOMPARE(moneyText(1250000, 0, "USD"), "1,25" + nbsp + "M" + nbsp + "$");
}

void Languages::whatIsTypedIsNeverGuessed()
{
    for (const char *code : {"de", "es"}) {
        QVERIFY(setLanguage(code));
        QCOMPARE(readPlainNumber("0.005").value(), 0.005);
        QCOMPARE(readPlainNumber("0,005").value(), 0.005);
        QCOMPARE(readPlainNumber("1,234").value(), 1.234);
        QCOMPARE(readPlainNumber("1.234.567,5").value(), 1234567.5);
        QCOMPARE(readPlainNumber("12,5 %", 2).value(), 0.125);
        QVERIFY(!readPlainNumber("1.234"));
        QVERIFY(isAmbiguous("1.234"));
        QVERIFY(!isAmbiguous("1,234"));
        QVERIFY(!readPlainNumber("nan"));
        // What the field shows reads back to the same bits.
        quint64 state = 7;
        for (int i = 0; i < 20000; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            const double value = std::ldexp(static_cast<double>(state >> 11), -static_cast<int>(state % 90));
            const int shift = i % 2 ? 2 : 0;
            QCOMPARE(readPlainNumber(plainNumber(value, shift), shift).value(), value);
        }
    }
    MainWindow window;
    QVERIFY(window.openSample("screening"));
    window.showPage("demand");
    auto *field = window.findChild<QLineEdit *>("/revenue/per_successful_task");
    QVERIFY(field);
    const data::Json before = *data::findPath(window.document()->json(), "/revenue/per_successful_task");
    field->setText("1.234");
    emit field->editingFinished();
    QVERIFY(!data::findPath(window.document()->json(), "/revenue/per_successful_task")->asNumber());
    const auto *message = field->parentWidget()->findChild<QLabel *>("message");
    QVERIFY2(message->text().contains("1,234") && message->text().contains(QString("1") + QChar(0x202F) + "234"), qPrintable(message->text()));
    window.document()->undoStack()->undo();
    QVERIFY(*data::findPath(window.document()->json(), "/revenue/per_successful_task") == before);
}

void Languages::messagesKeepTheirArguments()
{
    QVERIFY(setLanguage("de"));
    QCOMPARE(messageText("The id \"a%1b\" is used twice in this list. Rename one."), QString("Die Kennung \"a%1b\" steht zweimal in dieser Liste. Benennen Sie eine um."));
    QCOMPARE(messageText("0.5 is outside 0 to 0.25."), QString("0,5 liegt außerhalb von 0 bis 0,25."));
    // A message inside a message.
    QCOMPARE(messageText("The value it refers to does not fit here: 2 is outside 0 to 1."), QString("Der Wert, auf den verwiesen wird, passt hier nicht: 2 liegt außerhalb von 0 bis 1."));
    QCOMPARE(messageText("Something no pattern knows."), QString("Something no pattern knows."));
    // A plan's own faults come out in German, all of them.
    const auto read = data::readPlan(*data::parseJson(R"({"farthing": 1, "name": "x", "currency": "Euro", "speed": 1, "pipeline": {"stages": [{"id": "A b", "route": []}]}, "revenue": {"payment_fee_share": 2}})"));
    QVERIFY(read.issues.size() >= 4);
    for (const Issue &issue : read.issues)
        QVERIFY2(messageText(issue.message) != QString::fromStdString(issue.message), issue.message.c_str());
}

void Languages::pseudoKeepsWhatIsNotText()
{
    QCOMPARE(PseudoTranslator::pseudo("Cost"), QString::fromUtf8("[Ćöšt ~]"));
    QCOMPARE(PseudoTranslator::pseudo(" of %1 <b>a</b>"), QString::fromUtf8(" [öf %1 <b>á</b> ~]"));
    QCOMPARE(PseudoTranslator::pseudo("&File"), QString::fromUtf8("[&Fílé ~]"));
}

void Languages::theLanguageChangesWhileTheWindowIsOpen()
{
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("screening"));
    window.showPage("demand");
    window.document()->edit("/revenue/per_successful_task", 0.31, "Edit");
    settle(window);
    const QString before = window.menuBar()->actions().first()->text();
    QVERIFY(setLanguage("de"));
    QTRY_VERIFY(window.menuBar()->actions().first()->text() != before);
    QCOMPARE(window.menuBar()->actions().first()->text(), QString("&Datei"));
    QCOMPARE(window.currentPage(), QString("demand"));
    QCOMPARE(window.findChild<QLineEdit *>("/revenue/per_successful_task")->text(), QString("0,31"));
    settle(window);
    window.document()->undoStack()->undo();
    QVERIFY(window.findChild<QLineEdit *>("/revenue/per_successful_task")->text() != "0,31");
    window.showPage("overview");
    QTest::qWait(50);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains("erfolgreiche"); }));
    QVERIFY(setLanguage("en"));
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), before);
}

void Languages::anImportGoesOnInTheOtherLanguage()
{
    const QTemporaryDir place;
    QFile file(place.filePath("prices.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("provider,model,currency,input,output,effective_from\na,one,USD,1.25,2.50,03/04/2026\n");
    file.close();
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("screening"));
    window.importPrices(file.fileName());
    auto *session = window.findChild<ImportPanel *>()->session();
    QTRY_VERIFY_WITH_TIMEOUT(session->step() == ImportSession::Step::Columns && !session->isReading(), 20000);
    data::ImportAnswers answers = session->answers();
    answers.dates = "dmy";
    session->setAnswers(answers, data::Question::Kind::Dates);
    QTRY_VERIFY(!session->isReading());
    QVERIFY(session->canReview());
    QVERIFY(setLanguage("de"));
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), QString("&Datei"));
    auto *panel = window.findChild<ImportPanel *>();
    QVERIFY2(panel->isVisible(), "the import is gone");
    QVERIFY(panel->session() == session && session->answers().dates == "dmy");
    QVERIFY2(panel->findChild<QAbstractButton *>("importGo")->text().contains(QString::fromUtf8("Änderungen")), qPrintable(panel->findChild<QAbstractButton *>("importGo")->text()));
    session->review();
    QTRY_VERIFY_WITH_TIMEOUT(session->step() == ImportSession::Step::Review && !session->isReading() && !session->isComputing(), 60000);
    session->accept();
    QVERIFY(window.document()->sheets().size() == 1 && !panel->isVisible());
    window.document()->undoStack()->setClean();
}

void Languages::stepsToUndoAreNamedInTheNewLanguage()
{
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("screening"));
    QUndoStack *undo = window.document()->undoStack();
    window.document()->edit("/revenue/per_successful_task", 0.31, "Change revenue per successful task");
    duplicateStage(*window.document(), 0);
    QVERIFY(setLanguage("de"));
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), QString("&Datei"));
    QVERIFY2(undo->text(0).contains(QString::fromUtf8("ändern")) && !undo->text(0).contains("Change"), qPrintable(undo->text(0)));
    QVERIFY2(undo->text(1).contains("Stufe"), qPrintable(undo->text(1)));
    // The menu says it too, and going back gives the names that the steps had.
    const QList<QAction *> edit = window.menuBar()->actions()[1]->menu()->actions();
    QVERIFY2(edit.first()->text().contains(undo->text(1)), qPrintable(edit.first()->text()));
    QVERIFY(setLanguage("en"));
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), QString("&File"));
    QCOMPARE(undo->text(0), QString("Change revenue per successful task"));
    QCOMPARE(undo->text(1), QString("Duplicate stage"));
    undo->setClean();
}

void Languages::mnemonicsAreUnique()
{
    QFETCH(QString, code);
    QVERIFY(setLanguage(code));
    if (code == "pseudo")
        return;
    MainWindow window;
    const auto unique = [](const QList<QAction *> &actions, const QString &where) {
        std::set<QChar> letters;
        for (const QAction *action : actions)
            if (const qsizetype at = action->text().indexOf('&'); at >= 0 && at + 1 < action->text().size() && action->text()[at + 1] != '&')
                QVERIFY2(letters.insert(action->text()[at + 1].toLower()).second, qPrintable(where + ": " + action->text()));
    };
    unique(window.menuBar()->actions(), "menu bar");
    for (const QAction *menu : window.menuBar()->actions())
        unique(menu->menu()->actions(), menu->text());
}

namespace {

/// Every text that is drawn, in the pieces it is drawn in.
QStringList drawnTexts(QWidget &window)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(window.size());
    QPainter painter(&svg);
    window.render(&painter);
    painter.end();
    buffer.seek(0);
    QStringList out;
    QXmlStreamReader xml(&buffer);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            out << xml.readElementText();
    return out;
}

/// What is said without being drawn: tool tips, names for screen readers, placeholders.
QStringList spokenTexts(QWidget &window)
{
    QStringList out;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        out << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            out << edit->placeholderText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                out << box->itemText(i);
    }
    return out;
}

/// The texts of a plan itself: names, ids, models. Not its keys, which are words of the format.
void collectTexts(const data::Json &json, QSet<QString> &out)
{
    if (const std::string *text = json.asString())
        out << QString::fromStdString(*text);
    if (const auto *items = json.asArray())
        for (const data::Json &item : *items)
            collectTexts(item, out);
    if (const auto *members = json.asObject())
        for (const auto &[key, value] : *members)
            collectTexts(value, out);
}

} // namespace

/// In the pseudo language every translated letter that has an accent carries it. A word without is either data of the plan or
/// of its price sheet, a sign that is the same everywhere, or a text that was never marked for translation.
void Languages::nothingStaysEnglish()
{
    QFETCH(QString, sample);
    QVERIFY(setLanguage("pseudo"));
    MainWindow window;
    window.resize(1600, 3000); // tall: all of a page is drawn
    window.show();
    QVERIFY(window.openSample(sample));
    settle(window);
    // Signs, units and names that are the same in every language, names of months (of QLocale) and keys (of QKeySequence).
    const QSet<QString> same = {"usd", "eur", "cny", "inr", "chf", "ms", "sha", "s", "csv", "tsv", "xlsx", "json", "svg", "png", "pdf", "pp", "ctrl", "shift", "esc", "ins", "english", "deutsch", "español", "system",
                                "jan", "mar", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "may"};
    QSet<QString> own = {"ce4a", "352a"}; // parts of the hash of the bundled sheet
    collectTexts(window.document()->rootJson(), own);
    for (const char *word : {"simple", "moderate", "hard", "trivial", "standard", "batch", "cost", "price", "units", "spend", "none", "retire", "measured", "physics", "spill", "overhead"})
        own.remove(word); // choices of fields, which are translated
    for (const char *title : {"Model", "Prompt price", "Completion price", "Cached", "mistral/large", "openai/gpt-4o-mini"}) // of the imported file
        own << title;
    for (const PriceRow &row : window.document()->sheet()->rows)
        own << QString::fromStdString(row.provider + "/" + row.model);
    for (const PriceRow &row : window.document()->sheet()->rows)
        for (const std::string &text : {row.provider, row.model, row.region, row.source, row.notes, row.file, row.timeWindow})
            own << QString::fromStdString(text);
    for (const data::Sample &each : data::samples())
        own << QString::fromStdString(each.id);
    QStringList longestFirst(own.begin(), own.end());
    longestFirst.removeAll(QString());
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    static const QRegularExpression word("[\\w']+", QRegularExpression::UseUnicodePropertiesOption), plain("[aceinosuzACEINOSUZ]"), tag("<[^>]*>|&[a-z]+;");
    QStringList faults;
    eachView(window, [&](const QString &view) {
        for (QString text : drawnTexts(window) + spokenTexts(window)) {
            const QString shown = text;
            text.remove(tag);
            text = text.remove(QChar(0x25CF)).trimmed();
            if (text.startsWith('/')) // the path of a field
                continue;
            for (const QString &each : longestFirst) // an own text may be elided
                if (text.contains(each))
                    text.remove(each);
                else if (text.endsWith(QChar(0x2026)) && text.size() > 3 && each.startsWith(text.chopped(1)))
                    text.clear();
            for (auto found = word.globalMatch(text); found.hasNext();) {
                const QString each = found.next().captured();
                if (each.size() > 1 && each.contains(plain) && !same.contains(each.toLower()) && !each[0].isDigit())
                    faults << QString("%1: \"%2\" in \"%3\"").arg(view, each, shown.left(120));
            }
        }
    });
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

void Languages::nothingIsCutOff()
{
    QFETCH(QString, code);
    QVERIFY(setLanguage(code));
    MainWindow window;
    window.show();
    QVERIFY(window.openSample("local-first"));
    settle(window);
    QStringList faults;
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        window.resize(size);
        eachView(window, [&](const QString &view) {
            for (const QString &fault : clippedTexts(window))
                faults << QString("%1 %2: %3").arg(view).arg(size.width()).arg(fault);
        });
    }
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

QTEST_MAIN(Languages)
#include "tst_languages.moc"

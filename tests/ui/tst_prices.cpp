// SPDX-License-Identifier: GPL-3.0-or-later
// The prices page: a filter that keeps up with typing, decimal points in line, pinned rows, capabilities, what-ifs.
#include "data/prices/hand_edit.h"
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/pages/price_row_edit.h"
#include "ui/pages/price_table.h"
#include "ui/pages/price_what_if.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QDate>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace farthing;
using namespace farthing::ui;

class Prices : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fiveThousandModelsAreFilteredAtOnce();
    void columnsSortAndUnknownComesLast();
    void whatIsExportedImportsBackEqual();
    void decimalPointsStandInLine();
    void capabilitiesAreThreeValued();
    void pinnedRowsStandSideBySide();
    void aProviderMoves();
    void anotherSheetAndDate();
    void discountsCompound();
    void aPriceIsEnteredByHand();
    void whatIsTypedIsAskedOrRefused();
    void aScenarioHasPricesOfItsOwn();

private:
    static std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>();
        window->openSample("screening");
        window->document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
        window->document()->edit("/simulation/draws", 20.0, "Fewer draws");
        window->document()->undoStack()->setClean();
        window->resize(1440, 900);
        window->show();
        window->showPage("prices");
        return window;
    }
    static PriceTable *table(MainWindow &window) { return qobject_cast<PriceTable *>(window.findChild<QTableView *>("prices")->model()); }
    static void move(MainWindow &window, const char *provider, const char *percent)
    {
        auto *box = window.findChild<QComboBox *>("whatIfProvider");
        box->setCurrentIndex(box->findText(provider));
        QVERIFY(box->currentIndex() >= 0);
        auto *edit = window.findChild<NumberEdit *>("whatIfPercent");
        edit->setText(percent);
        QTest::keyClick(edit, Qt::Key_Return);
        auto *whatIf = window.findChild<PriceWhatIf *>();
        QTRY_VERIFY_WITH_TIMEOUT(!whatIf->isComputing(), 60000);
    }
};

void Prices::columnsSortAndUnknownComesLast()
{
    auto window = open();
    auto *view = window->findChild<QTableView *>("prices");
    auto *model = qobject_cast<PriceTable *>(view->model());
    const std::string first = model->priceRow(0)->model;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        view->sortByColumn(PriceTable::Cached, order);
        bool unknown = false;
        double last = order == Qt::AscendingOrder ? -1 : 1e300;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto price = model->priceRow(row)->cachedInput;
            QVERIFY(price || row > 0);
            QVERIFY(!unknown || !price); // none after the first unknown
            unknown = unknown || !price;
            if (price)
                QVERIFY(order == Qt::AscendingOrder ? *price >= last : *price <= last);
            last = price.value_or(last);
        }
        QVERIFY(unknown);
    }
    window->findChild<QLineEdit *>("priceFilter")->setText("claude"); // a filter keeps the order
    for (int row = 1; row < model->rowCount(); ++row)
        if (model->priceRow(row)->cachedInput)
            QVERIFY(*model->priceRow(row - 1)->cachedInput >= *model->priceRow(row)->cachedInput);
    window->findChild<QLineEdit *>("priceFilter")->clear();
    view->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(model->priceRow(0)->model, first);
}

void Prices::whatIsExportedImportsBackEqual()
{
    auto window = open();
    const QTemporaryDir place;
    for (const char *name : {"out.csv", "out.xlsx"}) {
        const QString path = place.filePath(name);
        QVERIFY(window->writePrices(path));
        const auto back = data::importPriceFile(path.toStdString());
        QVERIFY(bool(back));
        QCOMPARE(back->sheet.rows.size(), window->document()->sheet()->rows.size());
        QCOMPARE(data::writePriceCsv(back->sheet), data::writePriceCsv(*window->document()->sheet()));
    }
    QVERIFY(!window->writePrices(place.filePath("no/such/folder.csv")));
}

void Prices::fiveThousandModelsAreFilteredAtOnce()
{
    auto window = open();
    PriceSheet many = data::bundledSheet();
    many.name = "many.csv";
    const std::vector<PriceRow> some = many.rows;
    for (int i = 0; many.rows.size() < 5000; ++i) {
        PriceRow row = some[static_cast<std::size_t>(i) % some.size()];
        row.model += "-v" + std::to_string(i);
        row.aliases.clear();
        many.rows.push_back(row);
    }
    many.hash = "many";
    window->document()->addSheet(many);
    QCOMPARE(table(*window)->rowCount(), 5000);
    QVERIFY(table(*window)->isUsed(0) && !table(*window)->isUsed(4999)); // what the plan pays for stands on top
    auto *filter = window->findChild<QLineEdit *>("priceFilter");
    window->showPage("prices");
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->result() && !window->runner()->isRunning(), 60000);
    QTest::qWait(50);
    const auto processor = [] { // of this thread: a busy machine does not count against the filter
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return 1e3 * double(t.tv_sec) + 1e-6 * double(t.tv_nsec);
    };
    double worst = 0, sum = 0;
    QString worstKey;
    const QString typed = "claude sonnet batch";
    double slowest = 0;
    QElapsedTimer clock;
    const auto take = [&](const QString &text) {
        clock.start();
        const double before = processor();
        filter->setText(text);
        QCoreApplication::processEvents(); // laid out and painted, as a frame shows it
        const double spent = processor() - before;
        slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e6);
        if (spent > worst)
            worstKey = text;
        worst = std::max(worst, spent);
        sum += spent;
    };
    for (int i = 1; i <= typed.size(); ++i)
        take(typed.left(i));
    QVERIFY(table(*window)->rowCount() > 0 && table(*window)->rowCount() < 500);
    for (int i = static_cast<int>(typed.size()); i >= 0; --i)
        take(typed.left(i));
    QCOMPARE(table(*window)->rowCount(), 5000);
    qInfo("5,000 rows filtered and painted: mean %.2f ms of processor a key, worst %.2f ms (\"%s\"); by the clock at most %.2f ms", sum / (2.0 * double(typed.size()) + 1), worst,
          qPrintable(worstKey), slowest);
    QVERIFY2(worst < 16, qPrintable(QString::number(worst))); // a frame
    window->document()->undoStack()->setClean();
}

void Prices::decimalPointsStandInLine()
{
    const QFontMetrics metrics(QApplication::font());
    const auto end = [&](const QString &text) { return CellDelegate::pointShift(text, 4, metrics) + metrics.horizontalAdvance(text.mid(text.indexOf('.'))); };
    for (const char *text : {"3.00", "1.875", "0.0036", "15.00"})
        QVERIFY2(std::abs(end(text) - end("0.1234")) <= 1, text);
    const int words = CellDelegate::pointShift("free", 4, metrics);
    QCOMPARE(CellDelegate::pointShift("?", 4, metrics), words);
    QCOMPARE(words, metrics.horizontalAdvance('.') + 4 * metrics.horizontalAdvance('0')); // words end where the whole digits end
    QCOMPARE(CellDelegate::pointShift("3.00", 0, metrics), 0);
}

void Prices::capabilitiesAreThreeValued()
{
    auto window = open();
    PriceSheet sheet = data::bundledSheet();
    sheet.name = "caps.csv";
    sheet.rows.resize(1);
    sheet.rows[0].capabilities = {Known::Yes, Known::No, Known::Unknown, Known::Yes, Known::No};
    PriceTable model;
    model.setSheet(std::make_shared<PriceSheet>(sheet), {});
    const QString expected[] = {QString(QChar(0x25CF)), QString(QChar(0x2013)), "?"};
    const QString said[] = {"tools: yes", "JSON schema: no", "vision: unknown"};
    for (int i = 0; i < 3; ++i) {
        const QModelIndex cell = model.index(0, PriceTable::FirstCapability + i);
        QCOMPARE(cell.data().toString(), expected[i]);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), said[i]);
    }
}

void Prices::pinnedRowsStandSideBySide()
{
    auto window = open();
    PriceTable *model = table(*window);
    for (int row = 0; row < 5; ++row)
        QVERIFY(model->setData(model->index(row, PriceTable::Pin), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model->pinned().size(), 4u); // the oldest gave way
    const auto *compared = window->findChild<QTableView *>("pricesCompared");
    QTRY_VERIFY(compared->isVisible());
    QCOMPARE(compared->model()->columnCount(), 5);
    bool outputs = false;
    for (int r = 0; r < compared->model()->rowCount(); ++r)
        outputs |= compared->model()->index(r, 0).data() == "Output" && !compared->model()->index(r, 1).data().toString().isEmpty();
    QVERIFY(outputs);
    window->findChild<QLineEdit *>("priceFilter")->setText("nothing like it");
    QCOMPARE(model->pinned().size(), 4u); // pins outlive the filter
    window->findChild<QPushButton *>("clearPins")->click();
    QVERIFY(model->pinned().empty() && !compared->isVisible());
}

void Prices::aProviderMoves()
{
    auto window = open();
    PlanDocument *document = window->document();
    const data::Json root = document->rootJson();
    move(*window, "anthropic", "10");
    auto *effect = window->findChild<QLabel *>("whatIfEffect");
    QVERIFY2(effect->text().contains("would cost") && effect->text().contains(QChar(0x2191)), qPrintable(effect->text()));
    QVERIFY(document->rootJson() == root); // only asked
    const double before = evaluate(*document->plan(), *document->sheet(), {}).exact.costPerSuccess.value;
    window->findChild<QPushButton *>("whatIfKeep")->click();
    QCOMPARE(document->scenario(), QString("Anthropic +10 %"));
    QVERIFY2(document->isValid(), document->issues().empty() ? "" : document->issues()[0].message.c_str());
    QVERIFY(evaluate(*document->plan(), *document->sheet(), {}).exact.costPerSuccess.value > before * 1.05);
    document->undoStack()->undo();
    QVERIFY(document->rootJson() == root);
    move(*window, "anthropic", "-25");
    QVERIFY2(effect->text().contains(QChar(0x2193)), qPrintable(effect->text()));
    window->findChild<QPushButton *>("whatIfReset")->click();
    QVERIFY(!window->findChild<QPushButton *>("whatIfKeep")->isEnabled());
    document->undoStack()->setClean();
}

void Prices::anotherSheetAndDate()
{
    auto window = open();
    PlanDocument *document = window->document();
    PriceSheet old = data::bundledSheet();
    old.name = "old.csv";
    old.date = "2025-01-01";
    old.hash = "old";
    for (PriceRow &row : old.rows)
        for (auto field : {&PriceRow::input, &PriceRow::output})
            if (row.*field)
                row.*field = *(row.*field) * 2;
    document->addSheet(old);
    document->edit("/prices/sheet", "bundled", "Back");
    auto *sheets = window->findChild<QComboBox *>("whatIfSheet");
    QCOMPARE(sheets->count(), 2);
    sheets->setCurrentIndex(1);
    emit sheets->activated(1);
    auto *whatIf = window->findChild<PriceWhatIf *>();
    QTRY_VERIFY_WITH_TIMEOUT(!whatIf->isComputing() && whatIf->effect().contains("would cost"), 60000);
    window->findChild<QPushButton *>("whatIfKeep")->click();
    QCOMPARE(document->scenario(), QString("Prices of old.csv"));
    QCOMPARE(document->sheet()->name, std::string("old.csv"));
    document->setScenario({});
    QCOMPARE(document->sheet()->name, std::string("bundled"));
    auto *date = window->findChild<QComboBox *>("whatIfDate");
    date->setEditText("1999-01-01");
    emit date->lineEdit()->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(!whatIf->isComputing(), 60000);
    QVERIFY(!whatIf->effect().isEmpty());
    date->setEditText("soon");
    emit date->lineEdit()->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(whatIf->effect().contains("Write the date"), 60000);
    document->undoStack()->setClean();
}

void Prices::discountsCompound()
{
    const auto percent = [](const data::Json &list, std::size_t at) { return *(*list.asArray())[at].find("percent")->asNumber(); };
    const data::Json first = movedDiscounts(nullptr, "anthropic", 10);
    QVERIFY(std::abs(percent(first, 0) + 10) < 1e-12); // ten per cent dearer is a discount of minus ten
    const data::Json ten = *data::parseJson(R"([{"provider": "anthropic", "percent": 10}])");
    QVERIFY(std::abs(percent(movedDiscounts(&ten, "anthropic", -50), 0) - 55) < 1e-12); // half of what is paid now
    const data::Json two = movedDiscounts(&ten, "openai", 100);
    QVERIFY(std::abs(percent(two, 1) + 100) < 1e-12 && percent(two, 0) == 10);
}

/// A field of the chosen row, filled in and left with Return.
static void enter(MainWindow &window, const char *field, const QString &text)
{
    auto *edit = window.findChild<QLineEdit *>(field);
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

static const PriceRow &rowAt(MainWindow &window, int at) { return window.document()->sheet()->rows[static_cast<std::size_t>(at)]; }

void Prices::aPriceIsEnteredByHand()
{
    auto window = open();
    PlanDocument *document = window->document();
    const auto before = document->sheet();
    const PriceSheet copy = *before;
    const data::Json root = document->rootJson();
    const double cost = evaluate(*document->plan(), *before, {}).exact.costPerSuccess.value;
    auto *form = window->findChild<PriceRowEdit *>();
    const int at = form->shown();
    QVERIFY(at >= 0); // a row that the plan uses, before any is chosen
    const std::string date = QDate::currentDate().toString(Qt::ISODate).toStdString(), name = "bundled, by hand " + date;
    const double dearer = *rowAt(*window, at).output * 3;
    enter(*window, "priceOutput", QString::number(dearer));
    QCOMPARE(*rowAt(*window, at).output, dearer);
    QCOMPARE(rowAt(*window, at).source, std::string(data::handSource));
    QCOMPARE(rowAt(*window, at).checkedOn, date);
    QCOMPARE(rowAt(*window, at).file, name);
    QCOMPARE(document->sheet()->name, name);
    QCOMPARE(document->sheet()->hash, data::sheetHash(*document->sheet()));
    QVERIFY(*before == copy && data::bundledSheet().rows[static_cast<std::size_t>(at)] == copy.rows[static_cast<std::size_t>(at)]); // a version of its own
    QVERIFY2(window->findChild<QLabel *>("priceRowOrigin")->text().contains("by hand on"), qPrintable(window->findChild<QLabel *>("priceRowOrigin")->text()));
    QVERIFY(evaluate(*document->plan(), *document->sheet(), {}).exact.costPerSuccess.value > cost);
    QTRY_VERIFY_WITH_TIMEOUT(window->runner()->result() && !window->runner()->isRunning() && window->runner()->result()->exact.costPerSuccess.value > cost, 60000); // the figures follow
    QCOMPARE(form->shown(), at);

    enter(*window, "priceCached", "0");
    QVERIFY(rowAt(*window, at).cachedInput == 0.0);
    enter(*window, "priceWrite", "");
    enter(*window, "priceContext", "64000");
    QVERIFY(rowAt(*window, at).contextWindow == 64000.0);
    enter(*window, "priceRetires", "31.12.2031");
    QCOMPARE(rowAt(*window, at).retiresOn, std::string("2031-12-31"));
    enter(*window, "priceInput", "");
    QVERIFY(!rowAt(*window, at).input); // unknown, which is not free
    QCOMPARE(document->sheets().size(), std::size_t(1)); // the edits of a day are one version
    QCOMPARE(window->findChild<QLineEdit *>("priceInput")->placeholderText(), QString("unknown"));

    const data::Project saved = document->snapshot()();
    QCOMPARE(saved.sheets.size(), std::size_t(1));
    document->undoStack()->undo();
    QCOMPARE(rowAt(*window, at).input, copy.rows[static_cast<std::size_t>(at)].input);
    QCOMPARE(rowAt(*window, at).retiresOn, std::string("2031-12-31")); // one step each
    while (document->sheet()->name != "bundled" && document->undoStack()->canUndo())
        document->undoStack()->undo();
    QVERIFY(*document->sheet() == copy && document->sheets().empty() && document->rootJson() == root);
    QCOMPARE(window->findChild<QLineEdit *>("priceOutput")->text().toDouble(), *copy.rows[static_cast<std::size_t>(at)].output);
    document->undoStack()->redo();
    QCOMPARE(*rowAt(*window, at).output, dearer);
    document->undoStack()->setClean();
}

void Prices::whatIsTypedIsAskedOrRefused()
{
    auto window = open();
    PlanDocument *document = window->document();
    auto *form = window->findChild<PriceRowEdit *>();
    const auto before = document->sheet();
    const std::pair<const char *, const char *> refused[] = {{"priceInput", "nan"}, {"priceInput", "inf"}, {"priceInput", "1e999"}, {"priceInput", "-1"}, {"priceInput", "5 %"}, {"priceInput", "cheap"},
                                                             {"priceInput", "1,5"}, {"priceContext", "0"}, {"priceContext", "1.5"}, {"priceContext", "-8"}, {"priceRetires", "soon"}, {"priceRetires", "2031-02-30"}};
    for (const auto &[field, text] : refused) {
        enter(*window, field, text);
        QVERIFY2(document->sheet() == before, text);
        QVERIFY2(!form->message().isEmpty(), text);
        QCOMPARE(window->findChild<QLineEdit *>(field)->text(), QString(text)); // stays, to be mended
        QCOMPARE(window->findChild<QLineEdit *>(field)->accessibleDescription(), form->message());
    }
    enter(*window, "priceRetires", "03/04/2031");
    QVERIFY2(document->sheet() == before && form->message().contains("two ways"), qPrintable(form->message()));
    QVERIFY(!document->undoStack()->canUndo() || document->undoStack()->isClean());
    enter(*window, "priceInput", "5000"); // taken, and doubted
    QVERIFY(rowAt(*window, form->shown()).input == 5000.0);
    QVERIFY2(form->message().contains("wrong unit"), qPrintable(form->message()));
    document->undoStack()->undo();

    auto *view = window->findChild<QTableView *>("prices"); // another row; Enter goes to its field
    view->setCurrentIndex(table(*window)->index(3, PriceTable::Output));
    QCOMPARE(form->shown(), table(*window)->sheetRow(3));
    emit view->activated(view->currentIndex());
    QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString("priceOutput"), QString("priceOutput"));
    table(*window)->sort(PriceTable::Input, Qt::DescendingOrder);
    QCOMPARE(table(*window)->sheetRow(view->currentIndex().row()), form->shown()); // the row stays chosen
    document->undoStack()->setClean();
}

void Prices::aScenarioHasPricesOfItsOwn()
{
    auto window = open();
    PlanDocument *document = window->document();
    const int at = window->findChild<PriceRowEdit *>()->shown();
    enter(*window, "priceOutput", "40");
    const std::string first = document->sheet()->name;
    document->newScenario({}, "Dearer");
    enter(*window, "priceOutput", "80");
    QVERIFY(rowAt(*window, at).output == 80.0);
    QCOMPARE(document->sheet()->name, first + " (2)"); // the base case pins the first
    enter(*window, "priceOutput", "90");
    QCOMPARE(document->sheet()->name, first + " (2)"); // which nobody else pins
    document->setScenario({});
    QVERIFY(rowAt(*window, at).output == 40.0);
    QCOMPARE(document->sheets().size(), std::size_t(2));
    document->undoStack()->setClean();
}

FARTHING_GUI_TEST(Prices)
#include "tst_prices.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Around the price table: who pays the chosen price, how it moved, what is unpriced or retires, rows added by hand, and what
// a list of GPUs fills in.
#include "data/prices/hand_edit.h"
#include "data/prices/import.h"
#include "model/core/months.h"
#include "tests/support/watched_application.h"
#include "ui/charts/price_history_chart.h"
#include "ui/i18n/language.h"
#include "ui/pages/price_row_edit.h"
#include "ui/pages/price_table.h"
#include "ui/pages/price_users.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QtCharts/QChart>

using namespace farthing;
using namespace farthing::ui;

class PriceDetails : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup()
    {
        QSettings().clear();
        setLanguage("en");
    }
    void usersAreListedAndOneClickAway();
    void aUserOfAnotherScenario();
    void theHistoryIsThatOfTheChosenRow();
    void aHistoryAsSteps();
    void anUnpricedModelIsToldAndPriced();
    void retiringModelsAreTold();
    void anAnnouncedPriceIsAdded();
    void whatANewRowLacksIsSaid();
    void columnsFitAndHide_data();
    void columnsFitAndHide();
    void aGpuListFillsAPool();

private:
    static std::unique_ptr<MainWindow> open(const char *sample = "screening", const char *page = "prices")
    {
        auto window = std::make_unique<MainWindow>();
        window->openSample(sample);
        window->document()->edit("/simulation/tasks", 2000.0, "Fewer tasks");
        window->document()->edit("/simulation/draws", 20.0, "Fewer draws");
        window->document()->undoStack()->setClean();
        window->resize(1440, 900);
        window->show();
        window->showPage(page);
        return window;
    }
    static PriceTable *table(MainWindow &window) { return qobject_cast<PriceTable *>(window.findChild<QTableView *>("prices")->model()); }
    static void choose(MainWindow &window, const std::string &model, const std::string &from = {})
    {
        PriceTable *rows = table(window);
        for (int row = 0; row < rows->rowCount(); ++row)
            if (const PriceRow *r = rows->priceRow(row); r->model == model && r->effectiveFrom == from && r->serviceTier == "standard")
                return window.findChild<QTableView *>("prices")->setCurrentIndex(rows->index(row, PriceTable::Model));
        QFAIL(model.c_str());
    }
    static void settle(MainWindow &window) { QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->isRunning(), 60000); }
};

void PriceDetails::usersAreListedAndOneClickAway()
{
    auto window = open();
    const auto plan = window->document()->plan();
    const std::string model = plan->pipeline.stages[0].route[0].model;
    choose(*window, model.substr(model.find('/') + 1));
    auto *users = window->findChild<QTableView *>("priceUsers");
    std::size_t expected = 0;
    for (const ModelPlace &place : modelPlaces(*plan))
        expected += place.model == model;
    QVERIFY(expected > 0);
    QCOMPARE(users->model()->rowCount(), int(expected));
    settle(*window);
    QTRY_VERIFY(users->model()->index(0, 3).data().toString().contains('$')); // what its stage costs
    QVERIFY(users->isVisible() && !users->accessibleName().isEmpty());
    emit users->activated(users->model()->index(0, 0));
    QCOMPARE(window->currentPage(), QString("pipeline"));
    window->showPage("prices");
    choose(*window, "claude-fable-5"); // nobody pays it
    QVERIFY(!users->isVisible());
    window->document()->undoStack()->setClean();
}

void PriceDetails::aUserOfAnotherScenario()
{
    auto window = open();
    PlanDocument *document = window->document();
    document->newScenario({}, "Strong");
    const std::string stage = document->plan()->pipeline.stages[0].id;
    document->edit("/pipeline/stages/" + stage + "/route/0/model", "anthropic/claude-fable-5", "Stronger");
    document->setScenario({});
    choose(*window, "claude-fable-5");
    auto *users = window->findChild<QTableView *>("priceUsers");
    QCOMPARE(users->model()->rowCount(), 1);
    QCOMPARE(users->model()->index(0, 2).data().toString(), QString("Strong"));
    QCOMPARE(users->model()->index(0, 3).data().toString(), QString(QChar(0x2013))); // not in what is shown
    emit users->clicked(users->model()->index(0, 0));
    QCOMPARE(document->scenario(), QString("Strong"));
    QCOMPARE(window->currentPage(), QString("pipeline"));
    document->undoStack()->setClean();
}

void PriceDetails::theHistoryIsThatOfTheChosenRow()
{
    auto window = open();
    PriceSheet old = data::bundledSheet();
    old.name = "old.csv";
    old.date = "2025-03-01";
    old.hash = "old";
    for (PriceRow &row : old.rows)
        row.output = row.output ? std::optional(*row.output * 2) : row.output;
    window->document()->addSheet(old);
    window->document()->edit("/prices/sheet", "bundled", "Back");
    auto *chart = window->findChild<ChartPanel *>("priceHistory");
    choose(*window, "claude-haiku-4-5");
    QCOMPARE(chart->content().table.rows.size(), std::size_t(2));
    QCOMPARE(chart->content().table.rows[0][0].toString(), QString("2025-03-01"));
    QCOMPARE(chart->content().table.rows[1][7].toString(), QString("bundled"));
    QVERIFY2(chart->content().message.contains("output from"), qPrintable(chart->content().message));
    QVERIFY(chart->content().title.contains("claude-haiku-4-5"));
    choose(*window, "claude-sonnet-5", "2026-09-01");
    QVERIFY(chart->content().title.contains("claude-sonnet-5"));
    window->document()->undoStack()->setClean();
}

void PriceDetails::aHistoryAsSteps()
{
    const auto at = [](const char *from, double output, bool announced = false) {
        PricePoint point;
        point.from = from;
        point.isAnnounced = announced;
        point.row.input = output / 5;
        point.row.output = output;
        point.sheet = "s.csv";
        return point;
    };
    PricePoint gap = at("2026-03-01", 0);
    gap.row.input = gap.row.output = {};
    const ChartContent content = priceHistoryChart({at("", 10), gap, at("2026-06-01", 12), at("2027-01-01", 15, true)}, "m", "2026-11-01", "2026-11-28");
    QCOMPARE(content.table.rows.size(), std::size_t(4));
    QVERIFY(!content.table.rows[1][3].isValid()); // unknown stays empty, not 0
    QVERIFY2(content.message.startsWith("Announced for 2027-01-01: output from 12.00 to 15.00"), qPrintable(content.message));
    for (const bool dark : {false, true}) {
        const std::unique_ptr<QChart> chart(content.make(dark));
        QVERIFY(chart && chart->series().size() >= 4); // before the gap, after it, and as announced: of two prices
    }
    QVERIFY(!priceHistoryChart({}, "m", "2026-11-01", "2026-11-28").make);
    QVERIFY(!priceHistoryChart({}, {}, "2026-11-01", "2026-11-28").emptyText.isEmpty());
    PricePoint euro = at("2026-09-01", 9);
    euro.row.currency = "EUR";
    const ChartContent other = priceHistoryChart({at("2026-01-01", 10), euro}, "m", "2026-11-01", "2026-11-28");
    QVERIFY2(other.message.contains("from USD to EUR"), qPrintable(other.message)); // never compared as if they were one
    const std::unique_ptr<QChart> chart(other.make(false));
    QVERIFY(chart);
}

void PriceDetails::anUnpricedModelIsToldAndPriced()
{
    auto window = open();
    PlanDocument *document = window->document();
    auto *notice = window->findChild<Notice *>("unpricedNotice");
    QVERIFY(!notice->isVisible());
    const std::string path = "/pipeline/stages/" + document->plan()->pipeline.stages[0].id + "/route/0/model";
    document->edit(path, "acme/brand-new", "New model");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible() && notice->text().contains("acme/brand-new"), 60000);
    window->findChild<QPushButton *>("enterPrice")->click();
    QCOMPARE(window->findChild<QLineEdit *>("newModel")->text(), QString("brand-new"));
    for (const auto &[field, text] : {std::pair{"priceInput", "2"}, {"priceOutput", "8"}, {"priceContext", "200000"}}) {
        window->findChild<QLineEdit *>(field)->setText(text);
        QTest::keyClick(window->findChild<QLineEdit *>(field), Qt::Key_Return);
    }
    const std::size_t before = document->sheet()->rows.size();
    window->findChild<QPushButton *>("addRow")->click();
    QCOMPARE(document->sheet()->rows.size(), before + 1);
    QCOMPARE(document->sheet()->rows.back().source, std::string(data::handSource));
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), 60000);
    QCOMPARE(window->findChild<PriceRowEdit *>()->shown(), int(before)); // the new row is the chosen one
    document->undoStack()->undo();
    QCOMPARE(document->sheet()->rows.size(), before);
    document->undoStack()->setClean();
}

void PriceDetails::retiringModelsAreTold()
{
    auto window = open();
    PlanDocument *document = window->document();
    const std::string model = document->plan()->pipeline.stages[0].route[0].model;
    PriceSheet sheet = data::bundledSheet();
    sheet.name = "retiring.csv";
    sheet.hash = "retiring";
    for (PriceRow &row : sheet.rows)
        if (row.provider + "/" + row.model == model)
            row.retiresOn = addMonths(document->plan()->prices.asOf, 3);
        else
            row.retiresOn = addMonths(document->plan()->prices.asOf, 40); // too far ahead, or not in use
    document->addSheet(sheet);
    auto *notice = window->findChild<Notice *>("retiringNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QString::fromStdString(model)) && notice->text().count("retires on") == 1, qPrintable(notice->text()));
    window->findChild<QPushButton *>("goToRetiring")->click();
    QCOMPARE(window->currentPage(), QString("pipeline"));
    document->undoStack()->setClean();
}

void PriceDetails::anAnnouncedPriceIsAdded()
{
    auto window = open();
    PlanDocument *document = window->document();
    const std::string name = document->plan()->pipeline.stages[0].route[0].model;
    choose(*window, name.substr(name.find('/') + 1));
    auto *form = window->findChild<PriceRowEdit *>();
    const int old = form->shown();
    const data::Json root = document->rootJson();
    window->findChild<QPushButton *>("addPrice")->click();
    QVERIFY(form->isComposing());
    window->findChild<QLineEdit *>("newFrom")->setText("2027-02-01");
    window->findChild<QLineEdit *>("priceOutput")->setText("99");
    QTest::keyClick(window->findChild<QLineEdit *>("priceOutput"), Qt::Key_Return);
    QVERIFY(document->rootJson() == root); // nothing is changed before it is added
    window->findChild<QPushButton *>("addRow")->click();
    const std::vector<PriceRow> &rows = document->sheet()->rows;
    QVERIFY(!form->isComposing() && rows.back().effectiveFrom == "2027-02-01" && rows.back().output == 99.0);
    QCOMPARE(rows[static_cast<std::size_t>(old)].effectiveTo, std::string("2027-02-01")); // half-open: one price a day
    const auto *chart = window->findChild<ChartPanel *>("priceHistory");
    QTRY_VERIFY2(chart->content().message.contains("2027-02-01"), qPrintable(chart->content().message));
    settle(*window);
    QVERIFY(document->isValid());
    const double now = evaluate(*document->plan(), *document->sheet(), {}).exact.costPerSuccess.value;
    Plan later = *document->plan();
    later.prices.asOf = "2027-02-01";
    QVERIFY(evaluate(later, *document->sheet(), {}).exact.costPerSuccess.value > now); // in force from its date
    document->undoStack()->undo();
    QVERIFY(document->rootJson() == root);
    document->undoStack()->setClean();
}

void PriceDetails::whatANewRowLacksIsSaid()
{
    auto window = open();
    auto *form = window->findChild<PriceRowEdit *>();
    const auto before = window->document()->sheet();
    choose(*window, "claude-haiku-4-5");
    window->findChild<QPushButton *>("addPrice")->click();
    auto *add = window->findChild<QPushButton *>("addRow");
    add->click();
    QVERIFY2(form->message().contains("has a price of"), qPrintable(form->message()));
    const std::tuple<const char *, const char *, const char *> faults[] = {{"newProvider", "a/b", "provider"}, {"newModel", " ", "model"}, {"newCurrency", "dollars", "three letters"}, {"newFrom", "03/04/2027", "first day"}};
    for (const auto &[field, text, word] : faults) {
        auto *edit = window->findChild<QLineEdit *>(field);
        const QString was = edit->text();
        edit->setText(text);
        add->click();
        QVERIFY2(form->message().contains(word) && edit->accessibleDescription() == form->message(), qPrintable(form->message()));
        edit->setText(was);
    }
    QVERIFY(window->document()->sheet() == before);
    window->findChild<QPushButton *>("dropRow")->click();
    QVERIFY(!form->isComposing() && window->document()->sheet() == before);
    window->document()->undoStack()->setClean();
}

void PriceDetails::columnsFitAndHide_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es"})
        QTest::newRow(language) << language;
}

void PriceDetails::columnsFitAndHide()
{
    QFETCH(QString, language);
    QVERIFY(setLanguage(language));
    auto window = open();
    auto *view = window->findChild<QTableView *>("prices");
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(view->isVisible());
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
    PriceSheet retiring = *window->document()->sheet(); // the longest word before a date
    retiring.name = retiring.hash = "retiring";
    for (PriceRow &row : retiring.rows)
        row.retiresOn = "2027-12-30";
    window->document()->addSheet(retiring);
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(view->isColumnHidden(PriceTable::Source) && !view->isColumnHidden(PriceTable::Effective));
    auto *columns = window->findChild<QPushButton *>("priceColumns");
    const auto actions = columns->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(true);
    QVERIFY(!view->isColumnHidden(PriceTable::Source));
    for (QAction *action : actions)
        action->setChecked(false);
    QVERIFY(view->isColumnHidden(PriceTable::FirstCapability) && view->isColumnHidden(PriceTable::Effective - 1) && !view->isColumnHidden(PriceTable::Model) && !view->isColumnHidden(PriceTable::Output));
    window->document()->undoStack()->setClean();
    auto again = open(); // is remembered
    QVERIFY(again->findChild<QTableView *>("prices")->isColumnHidden(PriceTable::Context));
    again->document()->undoStack()->setClean();
}

void PriceDetails::aGpuListFillsAPool()
{
    auto window = open("local-first", "hardware");
    PlanDocument *document = window->document();
    const std::string id = document->plan()->pools.front().id;
    auto *offers = window->findChild<QComboBox *>("poolOffers");
    QVERIFY(offers && !offers->isVisible()); // no list, no empty box
    PriceSheet list = data::bundledSheet();
    list.name = "gpus.csv";
    list.hash = "gpus";
    for (const auto &[accelerator, memory, price, count, type] : {std::tuple{"H100", 80.0, 31.92, 8.0, "gpu_on_demand"}, {"H100", 80.0, 4.29, 1.0, "gpu_on_demand"}, {"H100", 80.0, 2.0, 1.0, "gpu_spot"},
                                                                  {"H200", 141.0, 1.0, 1.0, "gpu_on_demand"}, {"H100", 40.0, 1.0, 1.0, "gpu_on_demand"}}) {
        CapacityPrice row;
        row.provider = "lambda";
        row.item = "machine";
        row.type = type;
        row.price = price;
        row.per = "instance-hour";
        row.accelerator = accelerator;
        row.accelerators = count;
        row.memoryGib = memory;
        list.capacity.push_back(row);
    }
    document->addSheet(list);
    document->edit("/pools/" + id + "/accelerator", "H100", "Another accelerator");
    document->edit("/pools/" + id + "/purchase", data::Json(data::Json::Object{{"kind", "on_demand"}, {"price_per_hour", 9}}), "On demand");
    offers = window->findChild<QComboBox *>("poolOffers");
    QTRY_VERIFY(offers->isVisible());
    QCOMPARE(offers->count(), 3); // a title, then two H100 of 80 GB on demand
    QVERIFY2(offers->itemText(1).contains("3.99"), qPrintable(offers->itemText(1))); // a share of eight
    emit offers->activated(1);
    QCOMPARE(document->plan()->pools.front().pricePerHour.fixed(), 3.99);
    document->edit("/pools/" + id + "/purchase", data::Json(data::Json::Object{{"kind", "spot"}, {"price_per_hour", 9}, {"interruptions_per_hour", 0.05}, {"restart_seconds", 300}, {"lost_seconds", 60}}), "Spot");
    offers = window->findChild<QComboBox *>("poolOffers");
    QCOMPARE(offers->count(), 2);
    emit offers->activated(1);
    QCOMPARE(document->plan()->pools.front().pricePerHour.fixed(), 2.0);
    document->undoStack()->undo();
    QCOMPARE(document->plan()->pools.front().pricePerHour.fixed(), 9.0);
    document->undoStack()->setClean();
}

FARTHING_GUI_TEST(PriceDetails)
#include "tst_price_details.moc"

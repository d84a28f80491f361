// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that a person can see on a page is answered: "Why this number?" has a formula and rows for it.
#include "data/samples/samples.h"
#include "tests/support/watched_application.h"
#include "ui/charts/chart_panel.h"
#include "ui/explain/compared_cases.h"
#include "ui/explain/why_panel.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/journey_panel.h"
#include "ui/pages/kpi_card.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_edit.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace farthing;
using namespace farthing::ui;

class EveryFigure : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void isAnswered_data();
    void isAnswered();
    void andByKey();
};

namespace {

/// What a person enters or reads in a price sheet is where figures come from, and no figure of the plan.
bool isInput(const QWidget *widget)
{
    static const QSet<QString> inputs = {
        "scenarioList", "scenarioChanges",            // names, and fields with their values
        "prices", "pricesCompared", "priceHistory", "refusedRows", "priceWarnings", // the sheet as it is
        "/demand/hourly_profile", "hourSum", "hourFault",
    };
    static const char *inputClasses[] = {"farthing::ui::FieldEdit", "farthing::ui::FormEdit", "farthing::ui::WhatIfSlider", "farthing::ui::PriceRowEdit", "farthing::ui::PriceWarnings", "farthing::ui::PriceCompare", "farthing::ui::RatesEdit",
                                         "farthing::ui::BenchmarkEdit", "farthing::ui::PoolOffer", "farthing::ui::EventLine", "farthing::ui::HourWeights", "farthing::ui::PriceTerms"};
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (inputs.contains(at->objectName()) || qobject_cast<const QAbstractButton *>(at))
            return true;
        for (const char *name : inputClasses)
            if (at->inherits(name))
                return true;
    }
    return false;
}

QString plainText(QString text) { return text.remove(QRegularExpression("<[^>]*>")); }

/// What a page shows with a digit in it.
struct Shown {
    QWidget *widget;
    QString text;
};

std::vector<Shown> figuresOf(QWidget *page)
{
    std::vector<Shown> found;
    static const QRegularExpression digit("\\d");
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInput(widget))
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget); label && plainText(label->text()).contains(digit))
            found.push_back({label, plainText(label->text())});
        else if (auto *chart = qobject_cast<ChartPanel *>(widget); chart && chart->content().make)
            found.push_back({chart, chart->content().title});
        else if (auto *table = qobject_cast<QTableView *>(widget); table && !table->inherits("QTableWidget") && table->model()) {
            QString all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 1; column < table->model()->columnCount(); ++column)
                    all += table->model()->index(row, column).data().toString() + ' ';
            if (all.contains(digit))
                found.push_back({table, all.left(60)});
        } else if (qobject_cast<FlowView *>(widget) || qobject_cast<JourneyPanel *>(widget)) {
            found.push_back({widget, widget->metaObject()->className()});
        }
    }
    return found;
}

/// Words with numbers that are no figures of the plan.
bool isProse(const QString &page, const Shown &shown)
{
    return page == "guide"                                                     // the terms
        || page == "plan"                                                      // tasks and seed, as they are set
        || (page == "prices" && (shown.text.contains("Per 1M tokens") || shown.text.startsWith("Used by") || shown.text.contains("refused") || shown.text.endsWith(" rows"))) // counts of rows
        || (page == "scenarios" && (shown.text.endsWith("draws") || shown.text.startsWith("Both take the same"))); // how it was found
}

void wait(MainWindow &window, const QString &page)
{
    window.showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->result() && !window.runner()->isRunning(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->works()->all().empty(), 120000);
    QTest::qWait(300);
    QTRY_VERIFY_WITH_TIMEOUT(window.runner()->works()->all().empty(), 120000);
}

} // namespace

void EveryFigure::isAnswered_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("scenario");
    QTest::newRow("base case") << "screening" << "";
    QTest::newRow("a scenario") << "screening" << "Shorter rubric";
    QTest::newRow("pools and times") << "local-first" << "";
}

void EveryFigure::isAnswered()
{
    QFETCH(QString, sample);
    QFETCH(QString, scenario);
    MainWindow window;
    QVERIFY(window.openSample(sample));
    window.document()->edit("/simulation/tasks", 5000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 60.0, "Fewer draws");
    window.document()->setScenario(scenario);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    int answered = 0;
    QStringList without;
    for (const PageEntry &entry : pageRegistry()) {
        wait(window, entry.id);
        Page *page = nullptr;
        for (Page *each : window.findChildren<Page *>())
            if (each->isVisible())
                page = each;
        QVERIFY(page);
        std::vector<Question> seen;
        for (const Shown &shown : figuresOf(page)) {
            if (isProse(entry.id, shown))
                continue;
            const std::optional<Question> question = page->questionOf(shown.widget);
            if (!question || !question->anchor) {
                without << entry.id + ": " + shown.widget->metaObject()->className() + " " + shown.widget->objectName() + " \"" + shown.text.left(70) + "\"";
                continue;
            }
            ++answered;
            if (std::none_of(seen.begin(), seen.end(), [&](const Question &q) { return q.asked == question->asked && q.anchor == question->anchor && q.beside == question->beside; }))
                seen.push_back(*question);
        }
        // And the panel has something to say to each of them.
        for (const Question &question : seen) {
            emit page->whyAsked(question);
            auto *panel = window.findChild<WhyPanel *>();
            QVERIFY2(panel && panel->isVisible(), qPrintable(entry.id));
            const auto says = [&] { return !panel->explanation().formula.isEmpty() && (!panel->explanation().rows.empty() || panel->explanation().waiting.startsWith("No field differs")); };
            QVERIFY2(QTest::qWaitFor(says, 60000), qPrintable(entry.id + ": " + panel->explanation().title + " " + panel->explanation().waiting));
            panel->dismiss();
        }
    }
    qInfo("%d figures and groups of figures are answered", answered);
    QVERIFY2(without.isEmpty(), qPrintable("\n" + without.join('\n')));
    QVERIFY(answered > 30);
    window.document()->undoStack()->setClean();
}

/// The figure that has the focus is the one that is explained.
void EveryFigure::andByKey()
{
    MainWindow window;
    QVERIFY(window.openSample("local-first"));
    window.document()->edit("/simulation/tasks", 5000.0, "Fewer tasks");
    window.document()->edit("/simulation/draws", 60.0, "Fewer draws");
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    wait(window, "overview");
    int charts = 0;
    for (ChartPanel *chart : window.findChildren<ChartPanel *>()) {
        auto *why = chart->findChild<QPushButton *>("chartWhy");
        if (!chart->isVisible() || !chart->content().make)
            continue;
        QVERIFY2(why && why->isVisible() && !why->accessibleName().isEmpty(), qPrintable(chart->content().title));
        why->setFocus();
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        auto *panel = window.findChild<WhyPanel *>();
        QVERIFY2(panel && panel->isVisible() && panel->anchor() == chart, qPrintable(chart->content().title));
        QTest::keyClick(panel->tree(), Qt::Key_Escape);
        ++charts;
    }
    QVERIFY(charts >= 4);
    window.document()->undoStack()->setClean();
}

FARTHING_GUI_TEST(EveryFigure)
#include "tst_every_figure.moc"

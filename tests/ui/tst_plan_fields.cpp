// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the plan format can be edited in the window; those few that cannot are named here, each with its reason.
#include "data/samples/samples.h"
#include "tests/support/plan_fixtures.h"
#include "tests/support/watched_application.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/hour_weights.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <map>

using namespace farthing;
using namespace farthing::ui;
using data::Json;
using Object = data::Json::Object;

namespace {

const std::map<std::string, const char *> exceptions = {
    {"/farthing", "the number of the format, written by the program"},
    {"/pools/*/id", "paths and routes name it"},
    {"/prices/commitments/*/id", "paths name it"},
    {"/pipeline/stages/*/id", "paths and scenarios name it"},
    {"/demand/segments/*/id", "paths and scenarios name it"},
    {"/fixed_costs/*/id", "paths and scenarios name it"},
    {"/scenarios/*/id", "the command line names it; the name is edited on the Scenarios page"},
    {"/scenarios/*/name", "edited in the table of the Scenarios page, which tst_scenarios covers"},
    {"/scenarios/*/from", "set by Duplicate on the Scenarios page"},
    {"/scenarios/*/changes/*/set", "made by editing any field while the scenario is shown"},
    {"/pools/*/count", "the short form of the fewest and the most replicas, which have fields"},
    {"/pools/*/overload/kind", "chosen with what happens when the pool is full"},
    {"/pipeline/stages/*/on_failure/kind", "chosen with what happens when all attempts fail"},
    {"/pools/*/throughput/speculative/draft_tokens", "behind a switch of pools whose speed follows from physics: tst_hardware"},
    {"/pools/*/throughput/speculative/acceptance", "the same"},
    {"/pools/*/throughput/speculative/draft_cost", "the same"},
    {"/pools/*/throughput/rows/*/input", "a row of the benchmark, which is pasted as text"},
    {"/pools/*/throughput/rows/*/output", "a row of the benchmark, which is pasted as text"},
    {"/pools/*/throughput/rows/*/tokens_per_second", "a row of the benchmark, which is pasted as text"},
    {"/correlations/*/a", "chosen in the row of the pair, which tst_demand covers"},
    {"/correlations/*/b", "chosen in the row of the pair, which tst_demand covers"},
};

/// Paths of the pattern in the document: one for each item of the lists on the way.
std::vector<std::string> instances(const Json &document, const std::string &pattern)
{
    std::vector<std::string> found{""};
    for (std::size_t at = 1; at <= pattern.size();) {
        const std::size_t end = std::min(pattern.find('/', at), pattern.size());
        const std::string part = pattern.substr(at, end - at);
        std::vector<std::string> next;
        for (const std::string &path : found) {
            if (part != "*") {
                next.push_back(path + "/" + part);
                continue;
            }
            const Json *parent = data::findPath(document, path);
            if (parent && parent->asArray())
                for (std::size_t i = 0; i < parent->asArray()->size(); ++i) {
                    const Json *id = (*parent->asArray())[i].find("id");
                    next.push_back(path + "/" + (id && id->asString() ? *id->asString() : std::to_string(i)));
                }
            else if (parent && parent->asObject())
                for (const auto &member : *parent->asObject())
                    if (member.first != "as_of" && !member.second.asObject())
                        next.push_back(path + "/" + member.first);
        }
        found = std::move(next);
        at = end + 1;
    }
    return found;
}

/// Every construct, and those that the fixture leaves out.
Json everything()
{
    Json plan = test::fixture("complete");
    const auto set = [&](const std::string &path, Json value) { QVERIFY2(data::setPath(plan, path, std::move(value)), path.c_str()); };
    set("/fx", Object{{"as_of", "2026-11-01"}, {"GBP", 1.15}, {"rates", Object{{"USD", 0.92}}}});
    set("/horizon", Object{{"months", 12}, {"frontier_models", Json::Array{"anthropic/claude-opus-4-5"}},
                           {"events", Json::Array{Json(Object{{"month", 3}, {"kind", "retire"}, {"model", "openai/gpt-4o"}, {"replace", "openai/gpt-4o-mini"}})}}});
    const std::string pool = "/pools/l4-local";
    set(pool + "/objective", Object{{"wait_seconds", 1}});
    set(pool + "/scaling", Object{{"lag_hours", 1}});
    set(pool + "/hardware", Object{{"memory_gb", 24}});
    set(pool + "/overload", Object{{"kind", "spill"}, {"model", "openai/gpt-4o-mini"}});
    set("/demand/season", Json::Array(12, Json(1.0)));
    set("/demand/hourly_profile", Json::Array(24, Json(1.0)));
    return plan;
}

} // namespace

class PlanFields : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void everyFieldHasAnEditor();
    void aFieldWithoutAnEditorIsFound();
    void discountsAndCommitmentsArePaid();
    void ratesAreAskedFor();
    void feesAreListed();
    void theDayIsChosen();
    void theSeedIsThePlans();

private:
    static bool hasEditor(MainWindow &window, const std::string &path)
    {
        window.goToField(QString::fromStdString(path)); // builds the fields of its stage
        for (Section *section : window.findChildren<Section *>())
            section->setOpen(true);
        return window.findChild<QWidget *>(QString::fromStdString(path)) != nullptr;
    }
    static void type(MainWindow &window, const char *path, const QString &text)
    {
        auto *edit = window.findChild<QLineEdit *>(path);
        QVERIFY2(edit, path);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static std::unique_ptr<MainWindow> open(Json plan)
    {
        data::setPath(plan, "/simulation/tasks", Json(2000));
        data::setPath(plan, "/simulation/draws", Json(20));
        data::removePath(plan, "/simulation/precision");
        auto window = std::make_unique<MainWindow>();
        window->document()->openJson(std::move(plan), "Plan");
        window->show();
        return window;
    }
    static const Json *at(MainWindow &window, const char *path) { return data::findPath(window.document()->json(), path); }
};

void PlanFields::everyFieldHasAnEditor()
{
    auto window = open(everything());
    QVERIFY2(window->document()->isValid(), test::shown(window->document()->issues()).c_str());
    QStringList missing;
    int edited = 0;
    for (const data::FieldInfo &field : data::schemaFields()) {
        const bool parts = std::any_of(data::schemaFields().begin(), data::schemaFields().end(), [&](const data::FieldInfo &other) { return other.pattern.starts_with(field.pattern + "/"); });
        if (exceptions.contains(field.pattern) || ((field.kind == "object" || field.kind == "list") && parts))
            continue;
        const std::vector<std::string> paths = instances(window->document()->json(), field.pattern);
        if (paths.empty())
            missing << QString::fromStdString(field.pattern) + " (this test has no such item)";
        else if (std::none_of(paths.begin(), paths.end(), [&](const std::string &path) { return hasEditor(*window, path); }))
            missing << QString::fromStdString(field.pattern);
        else
            ++edited;
    }
    QVERIFY2(missing.isEmpty(), qPrintable("no field in the window for:\n" + missing.join('\n')));
    qInfo("%d fields of the plan format have an editor, %d are excepted", edited, static_cast<int>(exceptions.size()));
    window->document()->undoStack()->setClean();
}

void PlanFields::aFieldWithoutAnEditorIsFound()
{
    auto window = open(everything());
    QVERIFY(hasEditor(*window, "/demand/tasks_per_month"));
    QVERIFY(!hasEditor(*window, "/demand/tasks_per_moon"));
    QVERIFY(!hasEditor(*window, "/pools/nobody/availability"));
}

void PlanFields::discountsAndCommitmentsArePaid()
{
    auto window = open(data::samplePlan("screening"));
    window->showPage("prices");
    const Json before = window->document()->rootJson();
    window->findChild<QPushButton *>("add:/prices/discounts")->click();
    QVERIFY2(window->document()->isValid(), window->document()->issues().empty() ? "" : window->document()->issues()[0].message.c_str());
    type(*window, "/prices/discounts/0/percent", "25");
    QCOMPARE(window->document()->plan()->prices.discounts.at(0).percent, 25.0);
    window->findChild<QPushButton *>("add:/prices/commitments")->click();
    QVERIFY2(window->document()->isValid(), window->document()->issues().empty() ? "" : window->document()->issues()[0].message.c_str());
    for (const char *which : {"/kind", "/scope", "/kind"}) {
        auto *choice = window->findChild<QComboBox *>(QString("/prices/commitments/commitment") + which);
        QVERIFY(choice);
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            emit choice->activated(i);
            QVERIFY2(window->document()->isValid(), qPrintable(choice->currentText() + ": " + (window->document()->issues().empty() ? QString() : QString::fromStdString(window->document()->issues()[0].path + " " + window->document()->issues()[0].message))));
        }
    }
    window->findChild<QPushButton *>("add:/prices/commitments")->click();
    QVERIFY2(window->document()->isValid(), "a second commitment covers what the first one covers");
    window->document()->undoStack()->undo();
    auto *kind = window->findChild<QComboBox *>("/prices/commitments/commitment/kind");
    kind->setCurrentIndex(0); // tiers
    emit kind->activated(0);
    window->findChild<QPushButton *>("add:/prices/commitments/commitment/tiers")->click();
    QVERIFY2(window->document()->isValid(), "a tier that was added left the one before it without a limit");
    QCOMPARE(window->document()->plan()->prices.commitments.at(0).bands.size(), std::size_t(3));
    type(*window, "/prices/commitments/commitment/tiers/1/discount", "300");
    QVERIFY(!window->document()->isValid());
    auto *field = qobject_cast<FieldEdit *>(window->findChild<QLineEdit *>("/prices/commitments/commitment/tiers/1/discount")->parentWidget());
    QVERIFY(field && field->findChild<QLabel *>("message")->text().contains("from 0"));
    while (window->document()->undoStack()->canUndo())
        window->document()->undoStack()->undo();
    QVERIFY(window->document()->rootJson() == before);
}

void PlanFields::ratesAreAskedFor()
{
    auto window = open(data::samplePlan("screening"));
    window->showPage("plan");
    auto *code = window->findChild<QComboBox *>("newRateCurrency");
    code->setCurrentText("eur");
    window->findChild<QPushButton *>("addRate")->click();
    QVERIFY2(!window->document()->isValid(), "a rate was guessed");
    type(*window, "/fx/rates/EUR", "1.08");
    QVERIFY2(window->document()->isValid(), window->document()->issues().empty() ? "" : window->document()->issues()[0].message.c_str());
    QCOMPARE(window->document()->plan()->fx.rates.at("EUR"), 1.08);
    window->findChild<QToolButton *>("remove:/fx/rates/EUR")->click();
    QVERIFY(window->document()->isValid() && window->document()->plan()->fx.rates.empty());
}

void PlanFields::feesAreListed()
{
    auto window = open(data::samplePlan("screening"));
    window->goToField("/pipeline/stages/evaluate/tools");
    for (Section *section : window->findChildren<Section *>())
        section->setOpen(true);
    window->findChild<QPushButton *>("add:/pipeline/stages/evaluate/fees")->click();
    QVERIFY2(window->document()->isValid(), window->document()->issues().empty() ? "" : window->document()->issues()[0].message.c_str());
    type(*window, "/pipeline/stages/evaluate/fees/0/meter", "page");
    type(*window, "/pipeline/stages/evaluate/fees/0/units", "3");
    const Json *fee = at(*window, "/pipeline/stages/evaluate/fees/0");
    QVERIFY(fee && *fee == Json(Object{{"meter", "page"}, {"units", 3.0}}));
    QVERIFY2(window->focusWidget(), "the row that was edited lost the focus");
    window->document()->undoStack()->setClean();
}

void PlanFields::theDayIsChosen()
{
    auto window = open(data::samplePlan("screening"));
    window->showPage("demand");
    auto *choice = window->findChild<QComboBox *>("/demand/hourly_profile/form");
    QVERIFY(choice);
    for (int i = 0; i < choice->count(); ++i) {
        choice->setCurrentIndex(i);
        emit choice->activated(i);
        QVERIFY2(window->document()->isValid(), qPrintable(choice->currentText()));
    }
    choice->setCurrentIndex(2);
    emit choice->activated(2);
    auto *hours = window->findChild<HourWeights *>();
    QVERIFY(hours && hours->table()->rowCount() == 24);
    const auto weights = [&] { return *at(*window, "/demand/hourly_profile")->asArray(); };
    hours->table()->item(3, 0)->setText("7.5"); // as the editor of the cell does
    QCOMPARE(weights().size(), std::size_t(24));
    QCOMPARE(*weights()[3].asNumber(), 7.5);
    const Json::Array before = weights();
    hours->table()->item(4, 0)->setText("-1");
    QVERIFY(weights() == before && hours->findChild<QLabel *>("hourFault")->text().contains("at least 0"));
    QVERIFY(hours->table()->item(4, 0)->text() != "-1");
    // From a sheet: a column, and a week as hours by days.
    QString day, week;
    for (int hour = 0; hour < 24; ++hour) {
        day += QString::number(hour % 5 + 0.5) + "\n";
        for (int d = 0; d < 7; ++d)
            week += QString::number(10 * d + hour) + (d < 6 ? "\t" : "\n");
    }
    QVERIFY(hours->paste(day));
    QVERIFY2(window->document()->isValid(), window->document()->issues().empty() ? "" : window->document()->issues()[0].message.c_str());
    QCOMPARE(*weights()[9].asNumber(), 4.5);
    QVERIFY2(hours->findChild<QLabel *>("hourSum")->text().contains("Sum 58"), qPrintable(hours->findChild<QLabel *>("hourSum")->text()));
    QVERIFY(hours->paste(week));
    QCOMPARE(weights().size(), std::size_t(168));
    QCOMPARE(*weights()[24 + 5].asNumber(), 15.0); // Tuesday at five
    QCOMPARE(hours->table()->columnCount(), 7);
    QCOMPARE(hours->table()->item(5, 1)->text(), "15");
    for (const char *wrong : {"1 2 3", "", "a\nb", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"})
        QVERIFY2(!readHourWeights(wrong) && !hours->paste(wrong), wrong);
    QCOMPARE(weights().size(), std::size_t(168));
    type(*window, "/demand/season", "1 1 1 1 1 1 0.5 0.5 1 1 1 2");
    QVERIFY(window->document()->isValid());
    QCOMPARE(window->document()->plan()->season.at(11), 2.0);
    type(*window, "/demand/season", "");
    QVERIFY(window->document()->isValid() && window->document()->plan()->season.empty());
    window->document()->undoStack()->setClean();
}

void PlanFields::theSeedIsThePlans()
{
    auto window = open(data::samplePlan("screening"));
    window->showPage("plan");
    type(*window, "/simulation/seed", "77");
    QCOMPARE(window->document()->plan()->simulation.seed, std::uint64_t(77));
    type(*window, "/name", "Ours");
    QCOMPARE(*at(*window, "/name")->asString(), std::string("Ours"));
    window->document()->undoStack()->undo();
    window->document()->undoStack()->undo();
    QVERIFY(window->document()->plan()->simulation.seed != 77);
    window->document()->undoStack()->setClean();
}

FARTHING_GUI_TEST(PlanFields)
#include "tst_plan_fields.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is edited: undone to the start it is the plan of the start, redone to the end that of the end.
//   FARTHING_EDITS=10000 FARTHING_SEED=1 tst_undo
#include "data/plan/scenario_edit.h"
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "model/plan/numbers.h"
#include "tests/support/watched_application.h"
#include "ui/document/fresh_plan.h"
#include "ui/document/plan_document.h"
#include "ui/pages/page.h"
#include "ui/pages/stage_edits.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace farthing;
using namespace farthing::ui;
using data::Json;

namespace {

/// The plan with all its scenarios, and the sheets beside it.
std::string hashOf(const PlanDocument &document)
{
    std::string all = data::planHash(document.rootJson());
    for (const PriceSheet &sheet : document.sheets())
        all += " " + sheet.name + sheet.hash;
    return all;
}

/// Edits as pages make them: sensible, out of range, of the wrong kind, of parts that are not there, in scenarios.
class RandomHands {
public:
    RandomHands(PlanDocument &document, unsigned seed) : m_document(document), m_random(seed)
    {
        for (const data::FieldInfo &field : data::schemaFields())
            m_patterns.push_back(field.pattern);
    }

    void edit()
    {
        const int stages = stageCount();
        switch (below(24)) {
        case 0: addStage(m_document, below(stages)); break;
        case 1: duplicateStage(m_document, below(stages)); break;
        case 2: deleteStage(m_document, below(stages)); break;
        case 3: moveStage(m_document, below(stages), below(stages)); break;
        case 4: m_document.remove(path(), "Remove"); break;
        case 5: m_document.editAll({{path(), value()}, {path(), value()}}, "Two at once"); break;
        case 6: m_document.newScenario(below(2) ? scenario() : QString()); break;
        case 7: m_document.renameScenario(scenario(), QString("name %1").arg(below(9))); break;
        case 8: m_document.deleteScenario(scenario()); break;
        case 9: m_document.setScenario(below(2) ? scenario() : QString()); break;
        case 10: m_document.backToBase(path()); break;
        case 11: m_document.addScenarioWith("What if", {{"/demand/tasks_per_month", value()}}); break;
        case 12: addSheet(); break;
        case 13: // a drag of a slider
            for (int i = 0; i < 5; ++i)
                m_document.edit("/revenue/per_successful_task", Json(0.01 * below(100)), "Drag", 1);
            break;
        case 14: m_document.undoStack()->undo(); break;
        case 15: m_document.undoStack()->redo(); break;
        default: m_document.edit(path(), value(), "Edit");
        }
        keepSmall();
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(std::max(1, end))); }
    int stageCount() const
    {
        const Json *stages = data::findPath(m_document.json(), "/pipeline/stages");
        return stages && stages->asArray() ? static_cast<int>(stages->asArray()->size()) : 0;
    }
    QString scenario()
    {
        const std::vector<std::string> names = data::scenarioNames(m_document.rootJson());
        return names.empty() ? QString() : QString::fromStdString(names[static_cast<std::size_t>(below(static_cast<int>(names.size())))]);
    }
    /// A field of the format, at an item that is there, or at one that is not.
    std::string path()
    {
        std::string made;
        for (const char c : m_patterns[static_cast<std::size_t>(below(static_cast<int>(m_patterns.size())))])
            if (c == '*')
                made += std::to_string(below(2));
            else
                made += c;
        return made;
    }
    Json value()
    {
        switch (below(9)) {
        case 0: return Json(-1.5);
        case 1: return Json("text");
        case 2: return Json();
        case 3: return Json(Json::Object{{"p10", 0.1}, {"p50", 0.2}, {"p90", 0.4}});
        case 4: return Json(Json::Object{{"dist", "lognormal"}, {"p50", 100}, {"p95", 300}});
        case 5: return Json(below(2) == 0);
        case 6: return Json(Json::Array{Json(1), Json("two")});
        default: return Json(0.001 * below(100000));
        }
    }
    void addSheet()
    {
        PriceSheet sheet;
        sheet.name = "sheet " + std::to_string(below(3));
        PriceRow row = data::bundledSheet().rows.front();
        row.input = 0.5 * below(4);
        sheet.rows.push_back(row);
        sheet.hash = data::sheetHash(sheet);
        m_document.addSheet(std::move(sheet));
    }
    /// Ten thousand steps of a plan that only grows would test the memory.
    void keepSmall()
    {
        while (stageCount() > 5)
            deleteStage(m_document, 0);
        while (data::scenarioNames(m_document.rootJson()).size() > 4)
            m_document.deleteScenario(scenario());
    }

    PlanDocument &m_document;
    std::mt19937 m_random;
    std::vector<std::string> m_patterns;
};

unsigned seedOf() { return qEnvironmentVariableIsSet("FARTHING_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("FARTHING_SEED")) : 20261128u; }

} // namespace

class Undo : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void tenThousandEditsAreUndoneAndRedone();
    void theWindowFollows();
};

void Undo::tenThousandEditsAreUndoneAndRedone()
{
    const int asked = qEnvironmentVariableIntValue("FARTHING_EDITS"), edits = asked > 0 ? asked : 10000;
    const unsigned seed = seedOf();
    PlanDocument document;
    document.openJson(freshPlan(data::bundledSheet()), "Plan");
    const std::string start = hashOf(document);
    RandomHands hands(document, seed);
    std::vector<std::string> hashes{start}; // by the number of steps that are done
    for (int i = 0; i < edits; ++i) {
        hands.edit();
        // Steps that were cut off by an edit after undo, and drags that became one step, are no places to come back to.
        const auto steps = static_cast<std::size_t>(document.undoStack()->index());
        hashes.resize(steps + 1);
        hashes[steps] = hashOf(document);
    }
    const QByteArray which = QString("seed %1, %2 edits").arg(seed).arg(edits).toUtf8();
    const std::string end = hashOf(document);
    const int last = document.undoStack()->index();
    QVERIFY2(last > edits / 10, which + ": " + QByteArray::number(last) + " steps");
    QVERIFY2(end != start, which);
    for (int at = last; at > 0; --at) {
        document.undoStack()->undo();
        if (const std::string &known = hashes[static_cast<std::size_t>(at - 1)]; !known.empty())
            QVERIFY2(hashOf(document) == known, which + ", back to step " + QByteArray::number(at - 1));
    }
    QVERIFY2(hashOf(document) == start, which);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    if (document.undoStack()->index() == last)
        QVERIFY2(hashOf(document) == end, which);
    qInfo("%s: %d steps undone to the first hash and redone to the last", which.constData(), last);
}

/// The same hands with every page listening: undone, each field shows what it showed.
void Undo::theWindowFollows()
{
    const unsigned seed = seedOf();
    MainWindow window;
    Json plan = data::samplePlan("local-first");
    data::setPath(plan, "/simulation/tasks", Json(200));
    data::setPath(plan, "/simulation/draws", Json(5));
    window.document()->openJson(plan, "Plan");
    const auto shown = [&] {
        std::map<QString, QString> texts;
        for (const QLineEdit *edit : window.findChildren<QLineEdit *>())
            if (edit->objectName().startsWith('/'))
                texts[edit->objectName()] = edit->text();
        for (const QComboBox *combo : window.findChildren<QComboBox *>())
            if (combo->objectName().startsWith('/'))
                texts[combo->objectName()] = combo->currentText();
        return texts;
    };
    window.show();
    for (const PageEntry &page : pageRegistry())
        window.showPage(page.id);
    const std::string start = hashOf(*window.document());
    const auto before = shown();
    QVERIFY2(before.size() > 50, qPrintable(QString::number(before.size())));
    RandomHands hands(*window.document(), seed + 1);
    for (int i = 0; i < 150; ++i)
        hands.edit();
    while (window.document()->undoStack()->canUndo())
        window.document()->undoStack()->undo();
    window.document()->setScenario({});
    const QByteArray which = QString("seed %1").arg(seed + 1).toUtf8();
    QVERIFY2(hashOf(*window.document()) == start, which);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto after = shown();
    for (const auto &[name, text] : before) {
        const auto found = after.find(name);
        QVERIFY2(found != after.end() && found->second == text, which + ": " + name.toUtf8() + " shows \"" + (found == after.end() ? QByteArray("nothing") : found->second.toUtf8()) + "\", not \"" + text.toUtf8() + "\"");
    }
}

FARTHING_GUI_TEST(Undo)
#include "tst_undo.moc"

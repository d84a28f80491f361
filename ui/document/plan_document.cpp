// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include "data/export/results.h"
#include "data/plan/pool_rename.h"
#include "data/plan/scenario_edit.h"
#include "data/prices/hand_edit.h"
#include "data/prices/import.h"
#include "data/store/state_folder.h"
#include "model/pricing/sheet_diff.h"
#include "ui/i18n/language.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <map>

namespace farthing::ui {

namespace {

struct State {
    data::Json json;
    QString scenario;                  ///< shown, and edited, in this state
    std::shared_ptr<const std::vector<PriceSheet>> sheets = std::make_shared<std::vector<PriceSheet>>(); ///< shared by all undo steps
};

using Apply = std::function<void(std::shared_ptr<const State>)>;

} // namespace

struct PlanDocument::Private {
    std::shared_ptr<const State> state = std::make_shared<State>(); ///< each is shared by the undo steps before and after it
    std::shared_ptr<const Plan> plan = std::make_shared<Plan>();
    std::shared_ptr<const Plan> base;
    std::shared_ptr<const PriceSheet> sheet;
    bool valid = false;
    Issues issues;
    std::map<std::string, Issues> importIssues; ///< by sheet
    std::optional<data::Json> shown;   ///< with the scenario's changes; absent in the base case
    QString path, name;
    std::string fileHash;              ///< of the file at `path`, as it was opened or last saved
    QUndoStack undo;
    Apply apply;
    std::map<std::pair<std::string, std::string>, data::Json> otherForms;
};

namespace {

/// Makes the objects above a field that are missing. A plain number above it is the short form of a range, as in
/// "count": 4, and becomes both its ends.
void makeWay(data::Json &root, const std::string &path)
{
    for (std::size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1)) {
        const std::string above = path.substr(0, end);
        const data::Json *found = data::findPath(root, above);
        if (!found || found->isNull())
            data::setPath(root, above, data::Json::object());
        else if (found->asNumber() && above.ends_with("/count"))
            data::setPath(root, above, data::Json(data::Json::Object{{"min", *found}, {"max", *found}}));
    }
}

/// Sets a field of the document, or of the scenario that shows it as `view`. What is made on the way to the field belongs
/// to the change.
bool change(data::Json &root, const QString &scenario, data::Json view, const std::string &path, data::Json value)
{
    if (scenario.isEmpty()) {
        makeWay(root, path);
        return bool(data::setPath(root, path, std::move(value)));
    }
    std::string changed = path;
    for (std::size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1)) {
        const data::Json *above = data::findPath(view, path.substr(0, end));
        if (!above || above->isNull() || above->asNumber()) {
            changed = path.substr(0, end);
            break;
        }
    }
    makeWay(view, path);
    if (!data::setPath(view, path, std::move(value)))
        return false;
    const data::Json *to = data::findPath(view, changed);
    return to && data::changeInScenario(root, scenario.toStdString(), changed, *to);
}

/// One change: both directions swap the whole state, which is small.
class SwapState : public QUndoCommand {
public:
    SwapState(Apply apply, std::shared_ptr<const State> before, State after, const StepName &name, const std::string &path, int mergeId)
        : QUndoCommand(name.now()), m_make(name.make()), m_apply(std::move(apply)), m_before(std::move(before)), m_after(std::make_shared<State>(std::move(after))), m_path(path), m_mergeId(mergeId)
    {
    }
    void rename(const QString &language, const std::function<QString(const std::string &path)> &called)
    {
        m_names.try_emplace(m_language, text());
        m_language = language;
        if (!m_names.contains(language))
            m_names[language] = m_make ? m_make() : m_path.empty() ? text() : called(m_path);
        setText(m_names[language]);
    }
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    int id() const override { return m_mergeId > 0 ? m_mergeId : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SwapState *>(other);
        if (next->m_path != m_path || next->m_before->scenario != m_after->scenario)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    StepName::Make m_make;
    Apply m_apply;
    std::shared_ptr<const State> m_before, m_after;
    std::string m_path;
    int m_mergeId;
    QString m_language = currentLanguage();
    std::map<QString, QString> m_names;
};

} // namespace

PlanDocument::PlanDocument(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->sheet = std::make_shared<PriceSheet>(data::bundledSheet());
    d->apply = [this](std::shared_ptr<const State> next) {
        const std::vector<std::string> names = next->scenario.isEmpty() ? std::vector<std::string>() : data::scenarioNames(next->json);
        if (!next->scenario.isEmpty() && std::find(names.begin(), names.end(), next->scenario.toStdString()) == names.end())
            next = std::make_shared<State>(State{next->json, {}, next->sheets}); // the scenario is gone
        d->state = std::move(next);
        const QString &scenario = d->state->scenario;
        d->shown.reset();
        if (!scenario.isEmpty())
            d->shown = data::scenarioView(d->state->json, scenario.toStdString());
        data::PlanRead read = data::readPlan(d->state->json, scenario.toStdString());
        d->issues = read.issues;
        d->base.reset();
        if (!scenario.isEmpty())
            if (data::PlanRead base = data::readPlan(d->state->json); base.plan)
                d->base = std::make_shared<Plan>(std::move(*base.plan));
        d->valid = read.plan.has_value();
        if (read.plan) {
            const std::string name = read.plan->prices.sheet;
            std::shared_ptr<const PriceSheet> sheet;
            const auto use = [&](const PriceSheet &s) { // the same object while it is the same sheet: who shows it need not start over
                sheet = d->sheet && d->sheet->name == s.name && d->sheet->hash == s.hash && *d->sheet == s ? d->sheet : std::make_shared<PriceSheet>(s);
            };
            if (name == "bundled")
                use(data::bundledSheet());
            for (const PriceSheet &s : *d->state->sheets)
                if (s.name == name)
                    use(s);
            if (sheet) {
                d->sheet = sheet;
                d->plan = std::make_shared<Plan>(std::move(*read.plan));
            } else {
                d->valid = false;
                d->issues.push_back({Severity::Error, "/prices/sheet", "The project holds no price sheet \"" + name + "\". Import it, or choose \"bundled\"."});
            }
        }
        emit changed();
    };
    connect(&d->undo, &QUndoStack::cleanChanged, this, &PlanDocument::fileChanged);
}

PlanDocument::~PlanDocument()
{
    // The undo stack reports a last change as it goes; a window that is itself being destroyed must not hear of it.
    disconnect(&d->undo, nullptr, this, nullptr);
}

const data::Json &PlanDocument::json() const { return d->shown ? *d->shown : d->state->json; }
const data::Json &PlanDocument::rootJson() const { return d->state->json; }
std::shared_ptr<const Plan> PlanDocument::plan() const { return d->plan; }
bool PlanDocument::isValid() const { return d->valid; }
const Issues &PlanDocument::issues() const { return d->issues; }
std::shared_ptr<const PriceSheet> PlanDocument::sheet() const { return d->sheet; }
const std::vector<PriceSheet> &PlanDocument::sheets() const { return *d->state->sheets; }
const PriceSheet *PlanDocument::sheetNamed(const std::string &name) const
{
    if (name == "bundled")
        return &data::bundledSheet();
    const auto found = std::find_if(sheets().begin(), sheets().end(), [&](const PriceSheet &s) { return s.name == name; });
    return found == sheets().end() ? nullptr : &*found;
}
const PriceSheet &PlanDocument::pinnedSheet() const
{
    const data::Json *name = data::findPath(d->state->json, "/prices/sheet");
    const PriceSheet *sheet = name && name->asString() ? sheetNamed(*name->asString()) : nullptr;
    return sheet ? *sheet : data::bundledSheet();
}
const Issues &PlanDocument::importIssues() const { return d->importIssues[d->sheet->name]; }
QString PlanDocument::scenario() const { return d->state->scenario; }
std::shared_ptr<const Plan> PlanDocument::basePlan() const { return d->base; }
bool PlanDocument::hasDocument() const { return !d->state->json.isNull(); }
void PlanDocument::setScenario(const QString &name)
{
    if (name == scenario() || !hasDocument())
        return;
    State next = *d->state;
    next.scenario = name;
    d->apply(std::make_shared<State>(std::move(next)));
}

bool PlanDocument::isChangedHere(const std::string &path) const
{
    if (!d->shown)
        return false;
    const data::Json *here = data::findPath(*d->shown, path), *base = data::findPath(d->state->json, path);
    return !here || here->isNull() ? base && !base->isNull() : !base || !(*here == *base);
}

void PlanDocument::newScenario(const QString &from, const QString &name)
{
    State next = *d->state;
    const QString wanted = !name.isEmpty() ? name : from.isEmpty() ? tr("New scenario") : tr("%1 copy").arg(from);
    const std::string given = data::freeScenarioName(next.json, wanted.toStdString());
    if (!data::addScenario(next.json, from.toStdString(), given))
        return;
    next.scenario = QString::fromStdString(given);
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), [copied = !from.isEmpty()] { return copied ? tr("Duplicate scenario") : tr("New scenario"); }, "", 0));
}

Status PlanDocument::renameScenario(const QString &scenario, const QString &name)
{
    State next = *d->state;
    const Status done = data::renameScenario(next.json, scenario.toStdString(), name.toStdString());
    if (!done || next.json == d->state->json)
        return done;
    if (next.scenario == scenario)
        next.scenario = name;
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), [] { return tr("Rename scenario"); }, "", 0));
    return done;
}

void PlanDocument::deleteScenario(const QString &scenario)
{
    State next = *d->state;
    if (!data::removeScenario(next.json, scenario.toStdString()))
        return;
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), [] { return tr("Delete scenario"); }, "", 0));
}

Status PlanDocument::renamePool(const std::string &pool, const std::string &name)
{
    State next = *d->state;
    const Status done = data::renamePool(next.json, pool, name);
    if (done && !(next.json == d->state->json))
        d->undo.push(new SwapState(d->apply, d->state, std::move(next), tr("Rename pool"), "", 0));
    return done;
}

void PlanDocument::backToBase(const std::string &path)
{
    const data::Json *base = data::findPath(d->state->json, path);
    const data::Json value = base ? *base : data::Json();
    State next = *d->state;
    if (!scenario().isEmpty() && data::changeInScenario(next.json, scenario().toStdString(), path, value))
        d->undo.push(new SwapState(d->apply, d->state, std::move(next), [] { return tr("Back to the base value"); }, "", 0));
}

Status PlanDocument::addScenarioWith(const QString &name, const std::vector<std::pair<std::string, data::Json>> &changes)
{
    State next = *d->state;
    const std::string given = data::freeScenarioName(next.json, name.toStdString());
    if (const Status done = data::addScenario(next.json, scenario().toStdString(), given); !done)
        return done;
    for (const auto &[path, value] : changes)
        if (const Status done = data::changeInScenario(next.json, given, path, value); !done)
            return done;
    next.scenario = QString::fromStdString(given);
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), [] { return tr("New scenario"); }, "", 0));
    return Nothing{};
}
QString PlanDocument::filePath() const { return d->path; }
QString PlanDocument::title() const { return d->name; }
void PlanDocument::renameSteps(const QString &language, const std::function<QString(const std::string &path)> &called)
{
    for (int i = 0; i < d->undo.count(); ++i) // the stack shows its steps as const; their names are not what undo restores
        if (auto *step = dynamic_cast<SwapState *>(const_cast<QUndoCommand *>(d->undo.command(i))))
            step->rename(language, called);
}

QUndoStack *PlanDocument::undoStack() { return &d->undo; }
const std::string &PlanDocument::fileHash() const { return d->fileHash; }

std::function<data::Project()> PlanDocument::snapshot() const
{
    return [json = d->state->json, sheets = d->state->sheets] { return data::Project{json, *sheets, data::Json::object()}; };
}

void PlanDocument::edit(const std::string &path, data::Json value, const StepName &name, int mergeId)
{
    State next = *d->state;
    if (!change(next.json, scenario(), json(), path, std::move(value)) || next.json == d->state->json)
        return;
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), name, path, mergeId));
}

int PlanDocument::newMergeId()
{
    static int last = 1000; // below: ids that fields use for their steps
    return ++last;
}

void PlanDocument::remove(const std::string &path, const StepName &name)
{
    State next = *d->state;
    const bool done = scenario().isEmpty() ? bool(data::removePath(next.json, path)) : bool(data::changeInScenario(next.json, scenario().toStdString(), path, {}));
    if (done && !(next.json == d->state->json))
        d->undo.push(new SwapState(d->apply, d->state, std::move(next), name, path, 0));
}

void PlanDocument::editAll(std::vector<std::pair<std::string, data::Json>> changes, const StepName &name)
{
    State next = *d->state;
    for (auto &[path, value] : changes)
        if (!change(next.json, scenario(), data::scenarioView(next.json, scenario().toStdString()), path, std::move(value)))
            return;
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), name, "", 0));
}

void PlanDocument::remember(const std::string &path, const std::string &form, data::Json value) { d->otherForms[{path, form}] = std::move(value); }

std::optional<data::Json> PlanDocument::remembered(const std::string &path, const std::string &form) const
{
    const auto found = d->otherForms.find({path, form});
    return found == d->otherForms.end() ? std::nullopt : std::optional<data::Json>(found->second);
}

bool PlanDocument::addSheet(PriceSheet sheet, Issues importIssues)
{
    const std::string name = sheet.name;
    const PriceSheet *held = sheetNamed(name);
    const bool isHeld = held && held->hash == sheet.hash && held->date == sheet.date;
    if (isHeld && pinnedSheet().name == name)
        return false;
    d->importIssues[name] = std::move(importIssues);
    State next = *d->state;
    if (!isHeld) {
        auto sheets = std::make_shared<std::vector<PriceSheet>>(*next.sheets);
        std::erase_if(*sheets, [&](const PriceSheet &s) { return s.name == name; });
        sheets->push_back(std::move(sheet));
        next.sheets = std::move(sheets);
    }
    if (!next.json.find("prices"))
        next.json.set("prices", data::Json::object());
    data::setPath(next.json, "/prices/sheet", name);
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), [] { return tr("Import prices"); }, "/prices/sheet", 0));
    return true;
}

bool PlanDocument::editPrices(std::size_t at, const PriceRow &row, const std::string &date, const StepName &name, int mergeId)
{
    if (at >= d->sheet->rows.size() || d->sheet->rows[at] == row)
        return false;
    return putByHand([&](const std::string &called) { return data::editedByHand(*d->sheet, at, row, called, date); }, date, name, mergeId);
}

bool PlanDocument::addPrice(const PriceRow &row, const std::string &date, const StepName &name)
{
    const std::string key = rowKey(row);
    if (std::any_of(d->sheet->rows.begin(), d->sheet->rows.end(), [&](const PriceRow &other) { return rowKey(other) == key; }))
        return false;
    return putByHand([&](const std::string &called) { return data::addedByHand(*d->sheet, row, called, date); }, date, name, 0);
}

bool PlanDocument::putByHand(const std::function<PriceSheet(const std::string &called)> &make, const std::string &date, const StepName &name, int mergeId)
{
    static const std::string pin = "/prices/sheet";
    const data::Json *pinned = data::findPath(json(), pin);
    const std::string old = pinned && pinned->asString() ? *pinned->asString() : "bundled";
    if (old != d->sheet->name)
        return false;
    std::string called;
    for (int number = 1; called.empty(); ++number) {
        const std::string candidate = data::handName(old, date, number);
        State trial = *d->state; // with another name pinned here: whoever pins the candidate then is another view
        if (!change(trial.json, scenario(), json(), pin, candidate + " "))
            return false;
        const auto pins = [&](const std::string &view) {
            const data::Json shown = data::scenarioView(trial.json, view);
            const data::Json *sheet = data::findPath(shown, pin);
            return sheet && sheet->asString() && *sheet->asString() == candidate;
        };
        const std::vector<std::string> views = data::scenarioNames(trial.json);
        if (!sheetNamed(candidate) || (candidate == old && !pins({}) && std::none_of(views.begin(), views.end(), pins)))
            called = candidate;
    }
    State next = *d->state;
    if (!change(next.json, scenario(), json(), pin, called))
        return false;
    auto sheets = std::make_shared<std::vector<PriceSheet>>(*next.sheets);
    PriceSheet made = make(called);
    std::erase_if(*sheets, [&](const PriceSheet &s) { return s.name == called; });
    sheets->push_back(std::move(made));
    next.sheets = std::move(sheets);
    d->importIssues.emplace(called, importIssues());
    d->undo.push(new SwapState(d->apply, d->state, std::move(next), name, pin, mergeId));
    return true;
}

void PlanDocument::openJson(data::Json document, const QString &name)
{
    d->path.clear();
    d->fileHash.clear();
    d->name = name;
    d->undo.clear(); // may say that the file changed: it has to be the new one
    d->otherForms.clear();
    d->importIssues.clear();
    d->apply(std::make_shared<State>(State{std::move(document), {}, std::make_shared<std::vector<PriceSheet>>()}));
    emit fileChanged();
}

void PlanDocument::openRecovered(data::Project project, const QString &path, const QString &title)
{
    d->path = path;
    d->fileHash = data::fileHash(path.toStdString());
    d->name = title;
    d->undo.clear();
    d->undo.resetClean();
    d->otherForms.clear();
    d->importIssues.clear();
    d->apply(std::make_shared<State>(State{std::move(project.plan), {}, std::make_shared<std::vector<PriceSheet>>(std::move(project.sheets))}));
    emit fileChanged();
}

Status PlanDocument::openFile(const QString &path)
{
    State next;
    if (path.endsWith(".farthing")) {
        Result<data::Project> project = data::loadProject(path.toStdString());
        if (!project)
            return project.error();
        next = {project->plan, {}, std::make_shared<std::vector<PriceSheet>>(std::move(project->sheets))};
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > (64 << 20))
            return Error{path.toStdString() + ": the file cannot be opened, or is larger than 64 MB."};
        Result<data::Json> json = data::parseJson(file.readAll().toStdString());
        if (!json)
            return Error{path.toStdString() + ": " + json.error().message};
        const data::PlanRead read = data::readPlan(*json);
        if (!read.plan)
            return Error{path.toStdString() + ": " + read.issues.front().path + ": " + read.issues.front().message};
        next.json = std::move(*json);
    }
    d->path = path;
    d->fileHash = data::fileHash(path.toStdString());
    d->name = QFileInfo(path).completeBaseName();
    d->undo.clear();
    d->otherForms.clear();
    d->apply(std::make_shared<State>(std::move(next)));
    emit fileChanged();
    return Nothing{};
}

Status PlanDocument::saveFile(const QString &path)
{
    const Status done = path.endsWith(".json")
        ? data::writeFile(path.toStdString(), data::writeJson(d->state->json))
        : data::saveProject({d->state->json, *d->state->sheets, data::Json::object()}, path.toStdString());
    if (done && !path.endsWith(".json")) {
        d->path = path;
        d->fileHash = data::fileHash(path.toStdString());
        d->name = QFileInfo(path).completeBaseName();
        d->undo.setClean();
        emit fileChanged();
    }
    return done;
}

} // namespace farthing::ui

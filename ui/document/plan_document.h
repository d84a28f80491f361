// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: plan JSON, its validated Plan, price sheets, undo. Pages never mutate; they call edit().
#pragma once
#include "data/plan/plan_json.h"
#include "data/store/project.h"
#include "ui/document/step_name.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>
#include <optional>

namespace farthing::ui {

class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject *parent = nullptr);

    const data::Json &json() const;                          ///< as shown: with the scenario's changes; perhaps invalid
    const data::Json &rootJson() const;                      ///< the document itself, whatever scenario is shown
    std::shared_ptr<const Plan> plan() const;                ///< the last valid plan; never null after a load
    bool isValid() const;                                    ///< json() is a valid plan right now
    const Issues &issues() const;                            ///< of reading json(), with field paths
    std::shared_ptr<const PriceSheet> sheet() const;         ///< the sheet the plan pins
    const std::vector<PriceSheet> &sheets() const;           ///< in the project, besides the bundled one
    const PriceSheet *sheetNamed(const std::string &name) const; ///< of the project, or "bundled"; nullptr: there is none
    const PriceSheet &pinnedSheet() const;                   ///< that of the plan without any scenario; bundled while it names none
    QString scenario() const;                                ///< whose changes json() and plan() have; empty: the base case
    /// A view, not an edit: the document stays as it is. Back to the base case when the scenario goes.
    void setScenario(const QString &name);
    /// Whether the field shows another value than in the base case.
    bool isChangedHere(const std::string &path) const;
    /// Each is one undoable step. A new one is shown at once: a copy of `from`, or for "" one without changes.
    void newScenario(const QString &from, const QString &name = {});
    Status renameScenario(const QString &scenario, const QString &name);
    void deleteScenario(const QString &scenario);
    /// Another id, wherever the document names the pool, in every scenario; one step. Refused: see data::renamePool().
    Status renamePool(const std::string &pool, const std::string &name);
    void backToBase(const std::string &path);                ///< takes the scenario's change of that field back
    /// A new scenario with these changes, shown at once; one step.
    Status addScenarioWith(const QString &name, const std::vector<std::pair<std::string, data::Json>> &changes);
    std::shared_ptr<const Plan> basePlan() const;            ///< without the scenario's changes; null in the base case or while it has errors
    bool hasDocument() const;                                ///< something was opened
    QString filePath() const;                                ///< empty: never saved
    QString title() const;
    const std::string &fileHash() const;                     ///< SHA-256 of the file as it was opened or last saved, hex; empty: there is none
    std::function<data::Project()> snapshot() const;         ///< makes, in any thread, the project as it is now
    QUndoStack *undoStack();
    /// Names the steps in the language the window has come to speak: those made in it as they were, others as their own name
    /// is made in it, else by what `called` says of their field.
    void renameSteps(const QString &language, const std::function<QString(const std::string &path)> &called);

    /// One undoable step, named for the menu. While a scenario is shown, its changes are edited and the base case stays.
    /// Undoing returns to the scenario the step was made in. `mergeId` > 0 merges consecutive edits of one path (slider drags).
    /// Objects on the way to the field that are not there yet are made.
    void edit(const std::string &path, data::Json value, const StepName &name, int mergeId = 0);
    static int newMergeId();                                 ///< for the edits of one drag
    void remove(const std::string &path, const StepName &name);
    /// Several changes as one step; each pair is path and value.
    void editAll(std::vector<std::pair<std::string, data::Json>> changes, const StepName &name);
    /// What a field held in another form ("uncertain", "number", "part"), for switching back; not part of the plan.
    void remember(const std::string &path, const std::string &form, data::Json value);
    std::optional<data::Json> remembered(const std::string &path, const std::string &form) const;
    /// Adds a version to the project, unless it holds one of that name and content, and pins it for the plan; one undoable
    /// step. Other versions stay. False: the plan pins it already, and nothing was done.
    bool addSheet(PriceSheet sheet, Issues importIssues = {});
    /// Puts `row` in place of row `at` of the sheet in use: a new version, entered by hand on `date` (ISO), which the shown
    /// view pins, the scenario's while one is shown. One undoable step. It takes the place of the last version of that day,
    /// unless another view pins that; sheets that were imported stay as they are. Prices are per one million tokens. False:
    /// there is no such row, or it says the same already. `mergeId` as in edit().
    bool editPrices(std::size_t at, const PriceRow &row, const std::string &date, const StepName &name, int mergeId = 0);
    /// Adds a row to the sheet in use, in the same way (see data::addedByHand()). False: there is a row of that condition and
    /// first day already.
    bool addPrice(const PriceRow &row, const std::string &date, const StepName &name);
    /// Rows of the sheet in use that its import refused or doubted, each with its reason.
    const Issues &importIssues() const;

    Status openFile(const QString &path);                    ///< *.farthing or *.json
    Status saveFile(const QString &path);                    ///< by suffix: .json exports the plan, else the project
    void openJson(data::Json document, const QString &name); ///< a sample or a new plan; unsaved
    /// Unsaved work, or an earlier save, as a changed document of the file at `path`; empty: saving asks for a name. The file
    /// stays as it is until it is saved.
    void openRecovered(data::Project project, const QString &path, const QString &title);

signals:
    void changed();                                          ///< json, plan, issues or sheet changed
    void fileChanged();                                      ///< path, title or modified state

private:
    struct Private;
    bool putByHand(const std::function<PriceSheet(const std::string &called)> &make, const std::string &date, const StepName &name, int mergeId);
    std::unique_ptr<Private> d;
public:
    ~PlanDocument() override;
};

} // namespace farthing::ui

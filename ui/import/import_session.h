// SPDX-License-Identifier: GPL-3.0-or-later
// One import from file to accepted sheet, without a widget: what is asked, what was read, what it would change.
#pragma once
#include "data/plan/price_effects.h"
#include "data/prices/import.h"
#include "model/pricing/sheet_diff.h"
#include "ui/document/plan_document.h"
#include "ui/run/background.h"

#include <QObject>
#include <set>

namespace farthing::ui {

class ImportSession : public QObject {
    Q_OBJECT
public:
    enum class Step { Idle, Columns, Review, Refused };
    explicit ImportSession(PlanDocument *document, QObject *parent = nullptr);

    void listIn(WorkList *works);        ///< reading a file is shown there, and can be stopped
    void open(const QString &path);      ///< starts over; answers remembered for the file's layout are used
    Step step() const { return m_step; }
    bool isReading() const { return m_reading; }
    QString path() const { return m_path; }
    QString fault() const { return m_fault; } ///< why the file cannot be read at all

    const data::ImportPreview &preview() const { return m_preview; }
    const data::ImportAnswers &answers() const { return m_answers; } ///< given, remembered and guessed; guesses hold once confirmed
    bool isGuess(data::Question::Kind kind, const std::string &column = {}) const { return m_guessed.contains({kind, column}); }
    bool isRemembered() const { return m_remembered; }
    bool asksNothing() const { return m_preview.layout.empty(); } ///< a format with fixed columns: at most who sells is asked
    void setAnswers(data::ImportAnswers answers, data::Question::Kind kind, const std::string &column = {});
    bool canReview() const { return m_step == Step::Columns && !m_reading && m_preview.questions.empty(); }
    /// Confirms the columns and every guess, remembers them for the layout, reads the whole file.
    void review();
    void backToColumns();

    const data::PriceImport &import() const { return m_import; }
    const data::Reimport &reimport() const { return m_reimport; }
    const PriceSheet &old() const { return m_old; } ///< that the import is compared with
    const SheetDiff &diff() const { return m_diff; }
    void exclude(const data::RowPlace &place, bool out);
    bool isExcluded(const data::RowPlace &place) const { return m_excluded.contains(place); }
    std::size_t excluded() const { return m_excluded.size(); }
    const std::vector<data::PriceEffect> &effects() const { return m_effects; }
    int cases() const { return m_cases; } ///< effects to come in all: base case and scenarios; 0 without a plan
    bool isComputing() const { return m_computing; }
    void cancelEffects();

    void accept();
    void discard();

signals:
    void changed();
    void effectsChanged();
    void finished(bool accepted);

private:
    /// What an import is compared with, as it was when the comparison began.
    struct Against {
        data::Json plan;
        PriceSheet old;
        std::vector<PriceSheet> sheets;
    };
    struct Prepared {
        data::Reimport reimport;
        PriceSheet old;
        SheetDiff diff;                ///< into the two sheets before it
    };
    Against against() const;
    static Prepared compared(const data::PriceImport &import, const std::vector<data::RowPlace> &left, const Against &against);
    void show(Prepared prepared);
    void readPreview();
    void readAll();
    void prepare();
    void computeEffects();
    void refuse(const QString &why);
    void end(bool accepted);
    PlanDocument *m_document;
    Step m_step = Step::Idle;
    QString m_path, m_fault;
    bool m_reading = false, m_computing = false, m_remembered = false, m_goOn = false;
    data::ImportPreview m_preview;
    data::ImportAnswers m_answers;
    std::set<std::pair<data::Question::Kind, std::string>> m_guessed;
    data::PriceImport m_import;
    std::set<data::RowPlace> m_excluded;
    PriceSheet m_old;
    data::Reimport m_reimport;
    SheetDiff m_diff;
    std::vector<data::PriceEffect> m_effects;
    int m_cases = 0;
    Background m_file{this}, m_work{this};
};

} // namespace farthing::ui

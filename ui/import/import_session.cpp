// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_session.h"

#include "data/prices/import_answers.h"
#include "ui/document/fresh_plan.h"
#include "ui/i18n/words.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace farthing::ui {

namespace {

using Kind = data::Question::Kind;
using Guessed = std::set<std::pair<Kind, std::string>>;
constexpr std::uint64_t effectDraws = 200; // enough for a median margin to a tenth of a point

QString settingOf(const std::string &layout)
{
    return "importAnswers/" + QCryptographicHash::hash(QByteArray::fromStdString(layout), QCryptographicHash::Sha1).toHex();
}

data::ImportAnswers rememberedFor(const std::string &layout)
{
    const QString text = QSettings().value(settingOf(layout)).toString();
    const Result<data::Json> json = data::parseJson(text.toStdString());
    return !text.isEmpty() && json ? data::answersFromJson(*json) : data::ImportAnswers();
}

/// Models written provider/model say themselves who sells them.
bool namesProviders(const data::ImportPreview &preview)
{
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        if (preview.columns[i] != "model")
            continue;
        std::size_t named = 0, slashed = 0; // totals and footnotes stand among them
        for (const std::vector<std::string> &row : preview.cells)
            if (i < row.size() && !row[i].empty()) {
                ++named;
                slashed += row[i].find('/') != std::string::npos;
            }
        return slashed > 0 && 4 * slashed >= 3 * named;
    }
    return false;
}

/// Takes the guesses of a preview; false: there was none to take.
bool takeGuesses(const data::ImportPreview &preview, data::ImportAnswers &answers, Guessed &guessed)
{
    bool taken = false;
    for (const data::Question &q : preview.questions) {
        std::string *field = q.kind == Kind::Unit ? &answers.per : q.kind == Kind::Currency ? &answers.currency : q.kind == Kind::Provider ? &answers.provider : nullptr;
        if (q.kind == Kind::Unit && !preview.rows.empty())
            continue; // rows were read, and look too cheap: that is for a person to say
        if (q.kind == Kind::Column && !q.column.empty() && !q.guess.empty())
            answers.columns[q.column] = q.guess;
        else if (q.kind == Kind::Provider && namesProviders(preview))
            *field = "from-model";
        else if (field && !q.guess.empty())
            *field = q.guess;
        else
            continue;
        guessed.insert({q.kind, q.column});
        taken = true;
    }
    return taken;
}

} // namespace

ImportSession::ImportSession(PlanDocument *document, QObject *parent) : QObject(parent), m_document(document) {}

void ImportSession::listIn(WorkList *works)
{
    m_file.announce(works, tr("Reading prices"), [this] { discard(); });
}

void ImportSession::open(const QString &path)
{
    m_work.stop();
    m_path = path;
    m_fault.clear();
    m_preview = {};
    m_answers = {};
    m_guessed.clear();
    m_excluded.clear();
    m_remembered = false;
    m_goOn = true; // to the review at once when nothing is to be asked
    m_step = Step::Columns;
    readPreview();
}

void ImportSession::setAnswers(data::ImportAnswers answers, Kind kind, const std::string &column)
{
    m_answers = std::move(answers);
    m_guessed.erase({kind, column});
    readPreview();
}

void ImportSession::readPreview()
{
    m_reading = true;
    const bool first = m_goOn;
    m_file.start([this, first, path = m_path.toStdString(), answers = m_answers, guessed = m_guessed](std::stop_token stop, const Background::Post &post) mutable {
        Result<data::ImportPreview> preview = data::previewPriceFile(path, answers);
        bool remembered = false;
        if (first && preview && !preview->layout.empty()) {
            const data::ImportAnswers known = rememberedFor(preview->layout);
            if (remembered = !(known == data::ImportAnswers()); remembered) {
                answers = known;
                preview = data::previewPriceFile(path, answers);
            }
        }
        for (int round = 0; round < 6 && preview && !stop.stop_requested() && takeGuesses(*preview, answers, guessed); ++round)
            preview = data::previewPriceFile(path, answers);
        post([this, preview = std::move(preview), answers, guessed, remembered] {
            m_reading = false;
            if (!preview)
                return refuse(messageText(preview.error().message));
            m_preview = *preview;
            m_answers = answers;
            m_guessed = guessed;
            m_remembered = m_remembered || remembered;
            if (std::exchange(m_goOn, false) && m_guessed.empty() && m_preview.questions.empty())
                return review();
            emit changed();
        });
    });
    emit changed();
}

void ImportSession::review()
{
    if (m_reading || !m_preview.questions.empty())
        return;
    if (!m_preview.layout.empty() && !(m_answers == data::ImportAnswers()))
        QSettings().setValue(settingOf(m_preview.layout), QString::fromStdString(data::writeJson(data::answersToJson(m_answers), 0)));
    m_guessed.clear();
    m_excluded.clear();
    m_step = Step::Review;
    readAll();
}

void ImportSession::backToColumns()
{
    m_work.stop();
    m_computing = false;
    m_step = Step::Columns;
    emit changed();
}

void ImportSession::readAll()
{
    m_reading = true;
    m_file.start([this, path = m_path.toStdString(), answers = m_answers, against = against()](std::stop_token, const Background::Post &post) {
        const auto import = std::make_shared<Result<data::PriceImport>>(data::importPriceFile(path, answers));
        const auto prepared = std::make_shared<Prepared>(*import ? compared(**import, {}, against) : Prepared());
        post([this, import, prepared] { // thousands of rows are handed over, not copied
            m_reading = false;
            if (!*import)
                return refuse(messageText(import->error().message));
            m_import = std::move(**import);
            show(std::move(*prepared));
        });
    });
    emit changed();
}

void ImportSession::exclude(const data::RowPlace &place, bool out)
{
    if (out)
        m_excluded.insert(place);
    else
        m_excluded.erase(place);
    prepare();
}

void ImportSession::prepare()
{
    show(compared(m_import, {m_excluded.begin(), m_excluded.end()}, against()));
}

ImportSession::Against ImportSession::against() const
{
    return {m_document->rootJson(), m_document->hasDocument() ? m_document->pinnedSheet() : PriceSheet(), m_document->sheets()};
}

ImportSession::Prepared ImportSession::compared(const data::PriceImport &import, const std::vector<data::RowPlace> &left, const Against &against)
{
    PriceSheet sheet = import.sheet;
    data::excludeRows(sheet, left);
    Prepared made{data::prepareImport(std::move(sheet), against.plan, against.old, against.sheets), against.old, {}};
    made.diff = diffSheets(made.old, made.reimport.sheet);
    return made;
}

void ImportSession::show(Prepared prepared)
{
    // The difference points to rows, which stay where they are when a sheet is moved.
    m_reimport = std::move(prepared.reimport);
    m_old = std::move(prepared.old);
    m_diff = std::move(prepared.diff);
    computeEffects();
    emit changed();
}

void ImportSession::computeEffects()
{
    m_effects.clear();
    m_cases = m_document->hasDocument() ? 1 + static_cast<int>(data::scenarioNames(m_document->rootJson()).size()) : 0;
    m_computing = m_cases > 0 && !m_reimport.changesNothing;
    if (!m_computing) {
        m_work.stop();
        return;
    }
    // Copies: the document goes on while this runs.
    auto sheets = std::make_shared<std::vector<PriceSheet>>(m_document->sheets());
    m_work.start([this, document = m_document->rootJson(), next = m_reimport.sheet, sheets](std::stop_token stop, const Background::Post &post) {
        const auto find = [&sheets](const std::string &name) -> const PriceSheet * {
            if (name == "bundled")
                return &data::bundledSheet();
            const auto found = std::find_if(sheets->begin(), sheets->end(), [&](const PriceSheet &s) { return s.name == name; });
            return found == sheets->end() ? nullptr : &*found;
        };
        data::priceEffects(document, next, find, effectDraws, stop, [this, &post](const data::PriceEffect &effect) {
            post([this, effect] {
                m_effects.push_back(effect);
                m_computing = static_cast<int>(m_effects.size()) < m_cases;
                emit effectsChanged();
            });
        });
    });
}

void ImportSession::cancelEffects()
{
    m_work.stop();
    m_computing = false;
    emit effectsChanged();
}

void ImportSession::accept()
{
    if (m_step != Step::Review || m_reading)
        return;
    if (!m_document->hasDocument()) { // prices first: a plan of one stage on a model of theirs
        PriceSheet known = m_reimport.sheet;
        known.name = "bundled";
        m_document->openJson(freshPlan(known), tr("New plan"));
    }
    m_document->addSheet(m_reimport.sheet, m_import.issues);
    end(true);
}

void ImportSession::discard() { end(false); }

void ImportSession::refuse(const QString &why)
{
    m_fault = why;
    m_step = Step::Refused;
    emit changed();
}

void ImportSession::end(bool accepted)
{
    m_file.stop();
    m_work.stop();
    m_reading = m_computing = false;
    m_step = Step::Idle;
    m_diff = {};
    emit changed();
    emit finished(accepted);
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// First step of an import: what each column is, and what the file does not say about units, currency, numbers and dates.
#pragma once
#include "ui/import/import_session.h"

#include <QWidget>

class QComboBox;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace farthing::ui {

class TextTable;

class ColumnStep : public QWidget {
    Q_OBJECT
public:
    explicit ColumnStep(ImportSession *session, QWidget *parent = nullptr);
    void refresh();
    void setNarrow(bool narrow);           ///< without the sample values

private:
    struct Mapping {
        std::string key;                   ///< title, or "#3" where the title is empty or there twice
        QComboBox *choice;
        QLabel *state, *sample;
    };
    void rebuild();
    void refreshMapping();
    void refreshUnits();
    void refreshQuestions();
    void choose(std::size_t column, const QString &chosen);
    void answer(data::Question::Kind kind, const std::string &column, const std::string &given);
    QComboBox *unitField(QGridLayout *grid, int row, const QString &label, const QString &objectName, const QStringList &choices, data::Question::Kind kind);
    ImportSession *m_session;
    QBoxLayout *m_sides;
    QGridLayout *m_grid;
    QWidget *m_left;                     ///< the columns
    QLabel *m_found, *m_unitsTitle, *m_previewHeading;
    std::vector<Mapping> m_mapping;
    std::vector<std::string> m_titles;     ///< what the mapping was built for
    QComboBox *m_per, *m_currency, *m_provider;
    QLabel *m_perNote, *m_currencyNote, *m_providerNote;
    QVBoxLayout *m_questions;
    std::vector<data::Question> m_asked;
    TextTable *m_preview;
    QWidget *m_view;
    bool m_narrow = false;
    QLabel *m_previewTitle;
};

/// Rows as they will be stored: shared with the review.
std::unique_ptr<TextTable> previewTable(QObject *parent);
void showRows(TextTable &table, const std::vector<PriceRow> &rows, std::size_t most);

} // namespace farthing::ui

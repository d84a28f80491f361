// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 as a state machine, one record at a time, so that a file of any shape needs the memory of one record.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace farthing::data {

struct CsvCell {
    std::string text;
    bool quoted = false;
    bool number = false;         ///< a workbook says that it is a number: the text is in C notation
    bool typed = false;          ///< from a workbook: a text is never a guarded formula
};

struct CsvRecord {
    std::vector<CsvCell> cells;
    int row = 0;                 ///< 1-based record number; a quoted line break does not count
    std::string fault;           ///< why the record cannot be trusted; empty when it can
    bool isTyped = false;        ///< from a workbook, where blank cells at the end are not stored
    bool isBlank() const;
};

class CsvReader {
public:
    static constexpr std::size_t maxCells = 512;      ///< further cells of a record are dropped, with a fault
    static constexpr std::size_t maxRecord = std::size_t(1) << 20; ///< bytes; the rest of a longer line is skipped, with a fault
    CsvReader(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}
    /// Reads the next record; false at the end of the text.
    bool next(CsvRecord &record);

private:
    void readCell(CsvRecord &record);
    void skipLine();

    std::string_view m_text;
    std::size_t m_at = 0, m_recordStart = 0;
    char m_delimiter;
    int m_row = 0;
    bool m_lineEnded = false;
};

/// The cell with quotes where RFC 4180 or surrounding blanks need them.
std::string csvCell(std::string_view text, char delimiter = ',');

} // namespace farthing::data

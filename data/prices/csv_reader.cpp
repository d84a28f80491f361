// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/csv_reader.h"

#include <algorithm>

namespace farthing::data {

bool CsvRecord::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const CsvCell &cell) {
        return cell.text.find_first_not_of(" \t") == std::string::npos;
    });
}

bool CsvReader::next(CsvRecord &record)
{
    record = {};
    if (m_at >= m_text.size())
        return false;
    record.row = ++m_row;
    m_lineEnded = false;
    m_recordStart = m_at;
    while (!m_lineEnded)
        readCell(record);
    return true;
}

void CsvReader::skipLine()
{
    m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
    m_lineEnded = true;
}

void CsvReader::readCell(CsvRecord &record)
{
    enum class State { Start, Plain, Quoted, QuoteSeen } state = State::Start;
    CsvCell cell;
    bool done = false;
    while (!done) {
        if (m_at >= m_text.size()) {
            if (state == State::Quoted)
                record.fault = "a quoted cell is never closed: the rest of the file was swallowed by it";
            m_lineEnded = true;
            break;
        }
        if (m_at - m_recordStart > maxRecord) {
            record.fault = "the line is longer than 1 MiB";
            skipLine();
            break;
        }
        const char c = m_text[m_at++];
        if (state == State::Quoted) {
            if (c == '"')
                state = State::QuoteSeen;
            else
                cell.text += c;
            continue;
        }
        if (c == m_delimiter) {
            done = true;
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            done = m_lineEnded = true;
        } else if (c == '"' && state == State::Start) {
            state = State::Quoted;
            cell.quoted = true;
        } else if (c == '"' && state == State::QuoteSeen) {
            cell.text += '"';
            state = State::Quoted;
        } else if (state == State::QuoteSeen && c != ' ') {
            record.fault = "text follows a closing quote";
            cell.text += c;
            state = State::Plain;
        } else if (state != State::QuoteSeen) {
            cell.text += c;
            state = State::Plain;
        }
    }
    if (record.cells.size() < maxCells)
        record.cells.push_back(std::move(cell));
    else
        record.fault = "more than " + std::to_string(maxCells) + " cells";
}

std::string csvCell(std::string_view text, char delimiter)
{
    const bool blankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ' || text.front() == '\t' || text.back() == '\t');
    if (!blankEnds && text.find_first_of(std::string("\"\r\n") + delimiter) == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace farthing::data

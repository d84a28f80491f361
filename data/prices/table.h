// SPDX-License-Identifier: GPL-3.0-or-later
// A table of cells, from a text file or a tab of a workbook, that can be read again from its top.
#pragma once
#include "data/prices/csv_reader.h"

namespace farthing::data {

class Table {
public:
    virtual ~Table() = default;
    virtual void rewind() = 0;
    virtual bool next(CsvRecord &record) = 0;
};

/// Streams a text: the memory of one record, whatever the size of the file.
class CsvTable : public Table {
public:
    CsvTable(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter), m_reader(text, delimiter) {}
    void rewind() override { m_reader = CsvReader(m_text, m_delimiter); }
    bool next(CsvRecord &record) override { return m_reader.next(record); }

private:
    std::string_view m_text;
    char m_delimiter;
    CsvReader m_reader;
};

/// The records of one tab of a workbook.
class RecordTable : public Table {
public:
    explicit RecordTable(const std::vector<CsvRecord> &records) : m_records(records) {}
    void rewind() override { m_at = 0; }
    bool next(CsvRecord &record) override
    {
        if (m_at == m_records.size())
            return false;
        record = m_records[m_at++];
        return true;
    }

private:
    const std::vector<CsvRecord> &m_records;
    std::size_t m_at = 0;
};

} // namespace farthing::data

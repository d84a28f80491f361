// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts that are ready to be read: what a list of changes, rows or figures is shown with.
#pragma once
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <functional>
#include <optional>

class QTableView;

namespace farthing::ui {

class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text, tip;
        std::optional<Role> ink, fill;
        bool bold = false;
        std::optional<bool> check;         ///< a box to tick, with this state
        QString sub = {};                  ///< a second line, smaller
        QString field = {};                ///< path of the plan's field that is edited here; empty: none
        bool operator==(const Cell &) const = default;
    };
    struct Column {
        QString name, tip;
        bool number = false;               ///< right-aligned
        bool points = false;               ///< decimal points under each other
        int decimals = 0;                  ///< of its longest number; found by setRows()
    };
    using Row = std::vector<Cell>;
    explicit TextTable(std::vector<Column> columns, QObject *parent = nullptr);
    /// As many rows as before are changed in place: selection and an open editor stay.
    void setRows(std::vector<Row> rows);
    const Row &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    const std::vector<Column> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticked(int row, bool on);

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// A view of rows as the design wants them: no grid, 30 px, titles aligned like their cells.
QTableView *tableView(QAbstractItemModel *model, const QString &name, QWidget *parent);
/// Widths of the columns from the first one on; a title that is longer in this language gets its room.
void setColumnWidths(QTableView *view, std::initializer_list<int> widths);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind a chart: as cells, as a table model, as CSV and as tab-separated text.
#pragma once
#include "ui/charts/chart_panel.h"

#include <QAbstractTableModel>
#include <QVariant>

namespace farthing::ui {

/// A number as a cell; empty when it is not finite.
QVariant numberCell(double value);

/// RFC 4180 in UTF-8: numbers in the C locale, shortest text that reads back to the same bits;
/// text cells cannot start a formula in a spreadsheet.
QByteArray csvOf(const ChartTable &table);
QString tabSeparated(const ChartTable &table); ///< the same cells, for the clipboard
QString htmlOf(const ChartTable &table);

class ChartTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(ChartTable table);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace farthing::ui

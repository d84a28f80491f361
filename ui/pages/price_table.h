// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a price sheet with what they can do, filtered while one types, and pinned to be compared.
#pragma once
#include "model/pricing/keep_used.h"

#include <QAbstractTableModel>
#include <memory>
#include <set>

namespace farthing::ui {

class PriceTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pin, Provider, Model, Tier, Input, Cached, Write, Output, Context, FirstCapability, Effective = FirstCapability + capabilityCount, Source, ColumnCount };
    static constexpr int maxPins = 4;      ///< side by side, more is not read
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(std::shared_ptr<const PriceSheet> sheet, std::vector<ModelUse> uses);
    /// Rows that hold every word in provider, model, alias, tier, region or source; `onlyUsed`: of models in use.
    void setFilter(const QString &text, bool onlyUsed);
    std::size_t shown() const { return m_shown.size(); }
    const PriceRow *priceRow(int row) const;
    bool isUsed(int row) const;
    int sheetRow(int row) const;           ///< its index in the sheet
    int rowOf(int sheetRow) const;         ///< where that row of the sheet is shown; -1: the filter hides it
    /// The rows pinned, in the order in which they were.
    std::vector<const PriceRow *> pinned() const;
    void unpinAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// By a column; -1: as in the sheet. What is unknown comes last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void pinsChanged();

private:
    void refilter();
    /// Below 0, 0 or above 0 as row `a` of the sheet comes before, with or after row `b`; unknown is after all.
    int compared(const PriceRow &a, const PriceRow &b) const;
    std::shared_ptr<const PriceSheet> m_sheet;
    std::vector<std::string> m_words;      ///< of each row, lower case: what the filter looks through
    std::vector<bool> m_used;
    std::vector<int> m_shown, m_pins;      ///< rows of the sheet
    QString m_text;
    bool m_onlyUsed = false;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_decimals[4] = {2, 2, 2, 2};      ///< of the four price columns
};

/// "tools", "JSON schema", …: in the order of Capability.
QString capabilityName(int capability);

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/i18n/language.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/clipboard_table.h"

#include <QHeaderView>
#include <QTableView>

namespace farthing::ui {

TextTable::TextTable(std::vector<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void TextTable::setRows(std::vector<Row> rows)
{
    const bool inPlace = !rows.empty() && rows.size() == m_rows.size();
    if (inPlace && rows == m_rows)
        return;
    if (!inPlace)
        beginResetModel();
    m_rows = std::move(rows);
    for (std::size_t c = 0; c < m_columns.size(); ++c) { // so many places as the longest number has
        m_columns[c].decimals = 0;
        for (const Row &row : m_rows)
            if (m_columns[c].points && c < row.size())
                if (const qsizetype at = row[c].text.indexOf(decimalSign()); at >= 0 && row[c].text.back().isDigit())
                    m_columns[c].decimals = std::max(m_columns[c].decimals, static_cast<int>(row[c].text.size() - at - 1));
    }
    if (inPlace)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int TextTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::ToolTipRole && !column.tip.isEmpty())
        return column.tip;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    const Row &cells = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= static_cast<int>(cells.size()))
        return {};
    const Cell &cell = cells[static_cast<std::size_t>(index.column())];
    const Theme &theme = Theme::instance();
    switch (role) {
    case DecimalsRole: return m_columns[static_cast<std::size_t>(index.column())].decimals;
    case SubTextRole: return cell.sub.isEmpty() ? QVariant() : QVariant(cell.sub);
    case FieldPathRole: return cell.field.isEmpty() ? QVariant() : QVariant(cell.field);
    case Qt::AccessibleTextRole: return cell.sub.isEmpty() ? QVariant() : QVariant(QString("%1, %2").arg(cell.text, cell.sub));
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole: return QVariant((m_columns[static_cast<std::size_t>(index.column())].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return cell.ink ? QVariant(theme.color(*cell.ink)) : QVariant();
    case Qt::BackgroundRole: return cell.fill ? QVariant(theme.color(*cell.fill)) : QVariant();
    case Qt::CheckStateRole: return cell.check ? QVariant(*cell.check ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole:
        if (cell.bold) {
            QFont font = theme.font(Type::Body);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default: return {};
    }
}

Qt::ItemFlags TextTable::flags(const QModelIndex &index) const
{
    const Row &cells = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= static_cast<int>(cells.size()))
        return QAbstractTableModel::flags(index);
    const Cell &cell = cells[static_cast<std::size_t>(index.column())];
    return QAbstractTableModel::flags(index) | (cell.check ? Qt::ItemIsUserCheckable : Qt::NoItemFlags) | (cell.field.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

bool TextTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = value.toInt() == Qt::Checked;
    m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())].check = on;
    emit dataChanged(index, index);
    emit ticked(index.row(), on);
    return true;
}

QTableView *tableView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    makeCopyable(view);
    view->setItemDelegate(new CellDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(30);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void setColumnWidths(QTableView *view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths) {
        if (width > 0)
            view->setColumnWidth(column, std::max(width, view->horizontalHeader()->sectionSizeHint(column)));
        ++column;
    }
}

} // namespace farthing::ui

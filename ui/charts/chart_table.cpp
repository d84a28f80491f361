// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/i18n/language.h"
#include "ui/widgets/clipboard_table.h"

#include <QLocale>
#include <charconv>
#include <cmath>

namespace farthing::ui {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

QString plainNumber(const QVariant &value)
{
    if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float)
        return value.toString();
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return {};
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return QString::fromLatin1(buffer, static_cast<qsizetype>(end - buffer));
}

QString plainCell(const QVariant &value)
{
    return isNumber(value) ? plainNumber(value) : inertText(value.toString());
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n'))
        && !cell.contains(QLatin1Char('\r')) && !cell.contains(QLatin1Char(';')))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString joined(const ChartTable &table, const QString &separator, const QString &lineEnd, QString (*dress)(const QString &))
{
    QString text;
    QStringList line;
    for (const QString &column : table.columns)
        line << dress(inertText(column));
    text += line.join(separator) + lineEnd;
    for (const auto &row : table.rows) {
        line.clear();
        for (const QVariant &value : row)
            line << dress(plainCell(value));
        text += line.join(separator) + lineEnd;
    }
    return text;
}

} // namespace

QVariant numberCell(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QByteArray csvOf(const ChartTable &table)
{
    return joined(table, QStringLiteral(","), QStringLiteral("\r\n"), quoted).toUtf8();
}

QString tabSeparated(const ChartTable &table)
{
    return joined(table, QStringLiteral("\t"), QStringLiteral("\n"),
                  [](const QString &cell) { return cell.simplified(); });
}

QString htmlOf(const ChartTable &table)
{
    QStringList columns;
    for (const QString &column : table.columns)
        columns << inertText(column);
    std::vector<QStringList> rows;
    for (const auto &row : table.rows) {
        rows.emplace_back();
        for (const QVariant &value : row)
            rows.back() << plainCell(value);
    }
    return htmlTable(columns, rows);
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (static_cast<std::size_t>(index.column()) >= row.size())
        return {};
    const QVariant &value = row[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ToolTipRole)
        return isNumber(value) ? plainNumber(value) : value.toString();
    if (role != Qt::DisplayRole)
        return {};
    if (!isNumber(value))
        return value.toString();
    // Ten significant digits to read; the tool tip, the clipboard and CSV have them all.
    return localDigits(QLocale::c().toString(value.toDouble(), 'g', 10)).replace(QLatin1Char('-'), QChar(0x2212));
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.columns[section];
    return {};
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboard_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>

namespace farthing::ui {

namespace {

/// A number as people read it may begin with a sign that is none of a formula.
bool isSignedNumber(const QString &text) { return text.size() > 1 && (text[0] == '-' || text[0] == '+') && (text[1].isDigit() || text[1] == '.'); }

} // namespace

QString inertText(QString text)
{
    text.remove(QChar(0));
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\n|%").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return text;
}

QString htmlTable(const QStringList &columns, const std::vector<QStringList> &rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    for (const QString &column : columns)
        html += "<th align=\"left\">" + column.toHtmlEscaped() + "</th>";
    html += QStringLiteral("</tr>");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += "<td>" + cell.toHtmlEscaped() + "</td>";
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QMimeData *rowsOf(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const QModelIndexList chosen = view.selectionModel()->selectedRows();
    QStringList columns;
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (chosen.size() > 1 && !view.selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int at = 0; at < model.columnCount(); ++at) {
            const int column = view.horizontalHeader()->logicalIndex(at);
            if (view.isColumnHidden(column))
                continue;
            const QString text = model.index(row, column).data().toString().simplified();
            cells << (isSignedNumber(text) ? text : inertText(text));
            if (rows.empty())
                columns << inertText(model.headerData(column, Qt::Horizontal).toString().simplified());
        }
        rows.push_back(cells);
    }
    QString text = columns.join('\t') + '\n';
    for (const QStringList &row : rows)
        text += row.join('\t') + '\n';
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(htmlTable(columns, rows));
    return copied;
}

void makeCopyable(QTableView *view)
{
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] { QApplication::clipboard()->setMimeData(rowsOf(*view)); });
}

} // namespace farthing::ui

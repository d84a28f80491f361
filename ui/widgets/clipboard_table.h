// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on the clipboard: tab-separated for a sheet, HTML for a document or a slide.
#pragma once
#include <QStringList>
#include <vector>

class QMimeData;
class QTableView;

namespace farthing::ui {

/// Text that a spreadsheet takes for text: OWASP's list of first characters gets an apostrophe.
QString inertText(QString text);
/// Cells as they are: whoever calls has made them inert.
QString htmlTable(const QStringList &columns, const std::vector<QStringList> &rows);
/// The selected rows of a view, all of them when fewer than two are selected; hidden columns are left out.
QMimeData *rowsOf(const QTableView &view);
/// Ctrl+C copies rowsOf().
void makeCopyable(QTableView *view);

} // namespace farthing::ui

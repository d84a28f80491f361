// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_copy.h"

#include "ui/i18n/words.h"
#include "ui/widgets/clipboard_table.h"

#include <QMimeData>

namespace farthing::ui {

namespace {

QString oneLine(const QString &text) { return text.trimmed().replace('\n', "; ").simplified(); }

QString head(const Explanation &e)
{
    QString text = inertText(e.title) + '\n';
    for (const QString &line : {e.subtitle, e.formula.join(' ')})
        if (!line.isEmpty())
            text += inertText(oneLine(line)) + '\n';
    return text;
}

QString line(const QStringList &cells) { return cells.join('\t') + '\n'; }

void addRows(QString &text, const std::vector<ExplainRow> &rows, const QString &above)
{
    for (const ExplainRow &row : rows) {
        const QString label = above.isEmpty() ? row.label : above + " / " + row.label;
        text += line({inertText(oneLine(label)), inertText(oneLine(row.detail)), inertText(oneLine(row.source)), QString::number(row.value, 'g', 10), inertText(oneLine(row.note))});
        addRows(text, row.children, label);
    }
}

/// As it is read: a number may begin with a sign that is none of a formula.
QString cellText(const QString &cell)
{
    const QString text = oneLine(cell);
    return text.size() > 1 && (text[0] == '-' || text[0] == '+') && text[1].isDigit() ? text : inertText(text);
}

void addRows(std::vector<QStringList> &table, const std::vector<WhyRow> &rows, const QString &above)
{
    for (const WhyRow &row : rows) {
        const QString label = above.isEmpty() ? row.cells[0] : above + " / " + row.cells[0];
        QStringList cells{cellText(label)};
        for (std::size_t c = 1; c < row.cells.size(); ++c)
            cells << cellText(row.cells[c]);
        cells << cellText(row.note);
        table.push_back(cells);
        addRows(table, row.children, label);
    }
}

QStringList columnsOf(const WhyView &view)
{
    QStringList columns;
    for (const QString &title : view.titles)
        columns << cellText(title);
    return columns << ui::tr("Inputs and sources");
}

} // namespace

QString textOf(const Explanation &e)
{
    QString text = head(e) + line({inertText(e.rowsTitle), ui::tr("Detail"), ui::tr("Source"), inertText(e.unit), ui::tr("Inputs and sources")});
    addRows(text, e.rows, {});
    return e.error.isEmpty() ? text : text + inertText(oneLine(e.error)) + '\n';
}

QString textOf(const Explanation &e, const WhyView &view)
{
    std::vector<QStringList> table;
    addRows(table, view.rows, {});
    QString text = head(e) + line(columnsOf(view));
    for (const QStringList &row : table)
        text += line(row);
    return view.method.isEmpty() ? text : text + inertText(oneLine(view.method)) + '\n';
}

QMimeData *copyOf(const Explanation &e, const WhyView &view, bool isBreakdown)
{
    std::vector<QStringList> table;
    addRows(table, view.rows, {});
    const auto paragraph = [](const QString &text) { return text.isEmpty() ? QString() : "<p>" + text.toHtmlEscaped() + "</p>"; };
    auto *copied = new QMimeData;
    copied->setText(isBreakdown ? textOf(e) : textOf(e, view));
    copied->setHtml("<meta charset=\"utf-8\"><p><b>" + e.title.toHtmlEscaped() + "</b> " + e.subtitle.toHtmlEscaped() + "</p>" + paragraph(e.formula.join(' ')) + htmlTable(columnsOf(view), table) + paragraph(view.foot) + paragraph(view.method));
    return copied;
}

} // namespace farthing::ui

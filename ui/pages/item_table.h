// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a list of the plan side by side: figures beside fields that are edited in place. The chosen one is what the fields
// below are about. Items are added, duplicated, renamed and deleted by mouse and keys; each is one undoable step.
#pragma once
#include "ui/widgets/field_context.h"
#include "ui/widgets/text_table.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace farthing::ui {

class ItemTable : public QFrame {
    Q_OBJECT
public:
    struct Row {
        std::string id;                ///< of the item; empty: a row of none, such as a sum
        TextTable::Row cells;          ///< the first names it
    };
    struct Spec {
        std::string path;              ///< "/pools"
        QString title, itemName, emptyText; ///< "Own pools", "pool", what an empty list means and what to do
        std::vector<TextTable::Column> columns;
        std::function<data::Json(const data::Json *list)> fresh; ///< a new item
        std::function<std::vector<Row>()> rows; ///< items in their order, then others
        std::function<Status(const std::string &id, const std::string &name)> rename; ///< where the id is the name; null: the name is a field
        int rowHeight = 30;
        std::function<void(data::Json &copy, const data::Json &list)> adapt = nullptr; ///< what a copy cannot keep; may be null
    };
    ItemTable(const FieldContext &context, Spec spec, QWidget *parent = nullptr);

    void refresh();                    ///< from the newest plan and figures
    void renew();                      ///< the same once it is seen
    void say(const QString &words);    ///< a sentence under the title
    std::string selected() const { return m_selected; } ///< id; empty: none
    void select(const std::string &id);
    QTableView *view() const { return m_view; }
public slots:
    void addItem();
    void duplicateItem();
    void deleteItem();
    void renameItem();                 ///< opens the cell of the name

signals:
    void selectionMoved();             ///< another item is selected(), or the same under another id
    void fieldAsked(const QString &path); ///< its value has more parts than a cell
    void itemActivated();              ///< to look at its fields

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *button(const QString &text, const char *object, const QString &tip);
    void spanNames();
    int widthOf(int column) const;
    void fit();
    void fitHeight();
    void markIssues(std::vector<Row> &rows);
    void take(const std::string &id);
    int rowOf(const std::string &id) const;
    void change(const QString &name, const std::function<void(data::Json::Array &)> &how);
    FieldContext m_context;
    Spec m_spec;
    TextTable *m_table;
    QTableView *m_view;
    QLabel *m_title, *m_words, *m_empty, *m_fault;
    QPushButton *m_add, *m_duplicate, *m_delete, *m_rename;
    std::vector<std::string> m_ids;    ///< of the rows
    std::string m_selected;
    QString m_refused;                 ///< why the last name was not taken
    bool m_filling = false;
    bool m_stale = false;              ///< something changed while nobody saw the table
};

/// A cell that shows the plan's field and edits it: a number, its middle with P10 to P90 below, or `standard` where there is none.
TextTable::Cell fieldCell(const PlanDocument &document, const std::string &path, const std::function<QString(double)> &text, const QString &standard);

} // namespace farthing::ui

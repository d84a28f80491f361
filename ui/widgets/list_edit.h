// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the plan as panels of fields, one per item, which are added and removed.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace farthing::ui {

class ListEdit : public QWidget {
    Q_OBJECT
public:
    struct Spec {
        std::string path;              ///< "/pools"
        QString title, itemName, emptyText; ///< "Own pools", "pool", what an empty list means
        std::vector<const char *> keys; ///< fields of an item
        std::function<data::Json(const data::Json *list)> fresh; ///< a new item
        std::function<void(const std::string &itemPath, QVBoxLayout *column)> more; ///< after the fields; may be null
        std::function<QString(const std::string &id)> note; ///< a line under the item's name, from the latest figures; may be null
        const char *titleKey = nullptr; ///< what names an item; null: its id, else its number
        std::function<void(data::Json::Array &)> grow; ///< adds an item where `fresh` is not enough; may be null
    };
    ListEdit(const FieldContext &context, Spec spec, QWidget *parent = nullptr);

    void refreshNotes();

private:
    void refresh();
    void refreshTitles();
    void change(const StepName &name, const std::function<void(data::Json::Array &)> &how);
    FieldContext m_context;
    Spec m_spec;
    QVBoxLayout *m_items;
    QStringList m_shown;
    struct Title {
        std::string path;
        QLabel *name;
        QToolButton *remove;
    };
    std::vector<Title> m_titles;
    std::vector<std::pair<std::string, QLabel *>> m_notes;
};

} // namespace farthing::ui

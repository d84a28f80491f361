// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/show_field.h"

#include "ui/widgets/field_edit.h"

#include <QApplication>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace farthing::ui {

bool focusFieldAt(QWidget *root, const std::string &path)
{
    // The field itself, else the one it is a part of, else the first of its parts.
    FieldEdit *best = nullptr;
    std::size_t length = 0;
    for (FieldEdit *field : root->findChildren<FieldEdit *>()) {
        const std::string &own = field->path();
        const bool holds = path == own || path.starts_with(own + "/");
        if (holds && own.size() > length) {
            best = field;
            length = own.size();
        } else if (!best && own.starts_with(path + "/")) {
            best = field;
        }
    }
    // Choices between forms, and texts of several lines, are no FieldEdit.
    auto *plain = length < path.size() ? root->findChild<QWidget *>(QString::fromStdString(path)) : nullptr;
    QWidget *shown = plain ? plain : best;
    if (!shown)
        return false;
    for (QWidget *up = shown->parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
            if (scroll->widget() && scroll->widget()->layout())
                scroll->widget()->layout()->activate(); // a section that has just opened
            scroll->ensureWidgetVisible(shown, 8, 40);
            QTimer::singleShot(0, scroll, [scroll, field = QPointer<QWidget>(shown)] { // again when all that is new has its place
                if (field && scroll->isAncestorOf(field))
                    scroll->ensureWidgetVisible(field, 8, 40);
            });
        }
    if (plain)
        plain->setFocus(Qt::OtherFocusReason);
    else
        best->focusEditor();
    return true;
}

} // namespace farthing::ui

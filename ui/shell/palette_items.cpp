// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_items.h"

#include "model/plan/numbers.h"
#include "ui/i18n/words.h"
#include "ui/shell/issue_words.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <set>

namespace farthing::ui {

namespace {

void addCommands(const QList<QAction *> &actions, const QString &above, std::vector<PaletteItem> &items)
{
    for (QAction *action : actions) {
        QString name = action->text();
        name.replace("&&", "\x01").remove('&').replace("\x01", "&");
        if (action->isSeparator() || name.isEmpty())
            continue;
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow(); // fills those that are made on opening
            addCommands(menu->actions(), above.isEmpty() ? name : above + ": " + name, items);
            continue;
        }
        items.push_back({above.isEmpty() ? name : above + ": " + name, action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(), [action] { action->trigger(); }});
    }
}

} // namespace

std::vector<PaletteItem> commandItems(QMenuBar *bar)
{
    std::vector<PaletteItem> items;
    addCommands(bar->actions(), {}, items);
    return items;
}

std::vector<PaletteItem> fieldItems(const Plan &plan, const std::function<void(const QString &path)> &show)
{
    std::vector<PaletteItem> items;
    std::set<QString> seen; // a distribution's parameters are one field
    forEachNumber(plan, [&](const std::string &path, const Number &, Scale) {
        const QString words = fieldWords(path);
        if (!seen.insert(words).second)
            return;
        const QString target = QString::fromStdString(path);
        items.push_back({tr("Field: %1").arg(words), {}, true, [show, target] { show(target); }});
    });
    return items;
}

} // namespace farthing::ui

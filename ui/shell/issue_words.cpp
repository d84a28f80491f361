// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/issue_words.h"

#include "data/plan/plan_json.h"
#include "ui/i18n/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace farthing::ui {

QString fieldWords(const std::string &path)
{
    if (path.empty())
        return {};
    // Parameters inside a distribution have no entry of their own: their field has.
    const data::FieldInfo *field = nullptr;
    for (std::string at = path; !field && !at.empty(); at = at.substr(0, at.rfind('/')))
        field = data::fieldInfo(at);
    const QStringList parts = QString::fromStdString(path).split('/', Qt::SkipEmptyParts);
    QStringList where;
    const auto after = [&](const char *list) {
        const qsizetype i = parts.indexOf(list);
        return i >= 0 && i + 1 < parts.size() ? parts[i + 1] : QString();
    };
    for (const char *list : {"stages", "pools", "fixed_costs", "scenarios"})
        if (const QString item = after(list); !item.isEmpty())
            where << item;
    if (const QString tier = after("route"); !tier.isEmpty() && tier != "0")
        where << tr("fallback %1").arg(tier);
    if (field)
        where << fieldText(field->label);
    return where.isEmpty() ? QString::fromStdString(path) : where.join(": ");
}

QString issueWords(const Issue &issue)
{
    const QString field = fieldWords(issue.path), message = messageText(issue.message);
    return field.isEmpty() ? message : field + QString(" ") + QChar(0x2013) + " " + message;
}

} // namespace farthing::ui

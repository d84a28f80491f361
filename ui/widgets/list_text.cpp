// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_text.h"

#include "ui/widgets/number_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace farthing::ui {

QString listText(const data::Json *list)
{
    QStringList words;
    if (list && list->asArray())
        for (const data::Json &item : *list->asArray())
            words << (item.asNumber() ? plainNumber(*item.asNumber()).remove(',') : item.asString() ? QString::fromStdString(*item.asString()) : QString("?"));
    return words.join(' ');
}

data::Json readListText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    data::Json::Array items;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto number = readPlainNumber(word);
        items.push_back(number ? data::Json(*number) : data::Json(word.toStdString()));
    }
    return items.empty() ? data::Json() : data::Json(std::move(items));
}

} // namespace farthing::ui

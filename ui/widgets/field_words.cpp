// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_words.h"

#include "ui/i18n/words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace farthing::ui {

namespace {

/// The innermost path above that the schema knows: parts of a distribution have no entry of their own.
const data::FieldInfo *knownField(std::string path)
{
    while (!path.empty()) {
        if (const data::FieldInfo *field = data::fieldInfo(path))
            return field;
        path.erase(path.rfind('/'));
    }
    return nullptr;
}

} // namespace

int shownShift(const data::FieldInfo *field) { return field && (field->unit == "share" || field->unit == "a month" || field->unit == "a year") ? 2 : 0; }

QString fieldName(const std::string &path)
{
    const data::FieldInfo *field = knownField(path);
    QString name = field ? fieldText(field->label) : QString::fromStdString(path);
    if (field && !data::fieldInfo(path))
        name += " " + QString::fromStdString(path.substr(path.rfind('/') + 1)).toUpper();
    const QStringList parts = QString::fromStdString(path).split('/', Qt::SkipEmptyParts);
    for (const char *list : {"stages", "pools", "fixed_costs"})
        if (const qsizetype at = parts.indexOf(list); at >= 0 && at + 1 < parts.size())
            name += QString(" (%1)").arg(parts[at + 1]);
    return name;
}

QString valueWords(const data::Json *value, const std::string &path)
{
    if (!value || value->isNull())
        return tr("none");
    const data::FieldInfo *field = knownField(path);
    const int shift = shownShift(field);
    const QString sign = shift ? QString("%1%").arg(QChar(0xA0)) : QString();
    if (const double *number = value->asNumber())
        return plainNumber(*number, shift) + sign;
    if (const bool *on = value->asBool())
        return *on ? tr("yes") : tr("no");
    if (const std::string *text = value->asString())
        return choiceText(*text);
    if (const data::Json::Array *items = value->asArray())
        return items->size() == 1 ? tr("1 item") : tr("%1 items").arg(items->size());
    QStringList parts;
    for (const char *key : {"p10", "p50", "p90", "p95", "low", "likely", "high", "mean", "min", "max"})
        if (const data::Json *part = value->find(key); part && part->asNumber())
            parts << QString(key).toUpper() + " " + plainNumber(*part->asNumber(), shift) + sign;
    return parts.isEmpty() ? QString::fromStdString(data::writeJson(*value, 0)).left(60) : parts.join(QString(" %1 ").arg(QChar(0xB7)));
}

} // namespace farthing::ui

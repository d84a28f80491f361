// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/price_text.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace farthing::ui {

QString priceCellText(const std::optional<double> &price, bool notApplicable)
{
    if (!price)
        return notApplicable ? QString(QChar(0x2013)) : QString("?");
    if (*price == 0)
        return tr("free");
    if (std::abs(*price) < 0.00005)
        return localNumber(*price, 'g', 2);
    QString text = QString::number(*price, 'f', 4);
    for (int i = 0; i < 2 && text.endsWith('0'); ++i)
        text.chop(1);
    return localDigits(text);
}

QString rowName(const PriceRow &row)
{
    QString name = QString::fromStdString(row.provider + "/" + row.model);
    if (row.serviceTier != "standard")
        name += " " + choiceText(row.serviceTier);
    for (const std::string &part : {row.region, row.timeWindow})
        if (!part.empty())
            name += " " + QString::fromStdString(part);
    if (!row.effectiveFrom.empty())
        name += " " + tr("from %1").arg(QString::fromStdString(row.effectiveFrom));
    if (row.promptFromTokens > 0)
        name += " " + tr("above %1 tokens").arg(countText(row.promptFromTokens));
    return name;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_link.h"

#include "ui/i18n/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace farthing::ui {

QString whyName(const QString &what) { return tr("Why this number: %1").arg(what); }

QPushButton *whyLink(const QString &what, const char *objectName, QWidget *parent)
{
    auto *link = new QPushButton(tr("why?"), parent);
    link->setObjectName(objectName);
    link->setProperty("link", true);
    link->setAccessibleName(whyName(what));
    link->setToolTip(tr("Why this number? (Ctrl+I)"));
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QSize Sentence::sizeHint() const
{
    const int wide = fontMetrics().size(0, text()).width() + 4;
    return {wide, heightForWidth(std::max(wide, 1))};
}

QPushButton *addWhyLine(QBoxLayout *column, Sentence *words, const QString &what, const char *objectName)
{
    QPushButton *link = whyLink(what, objectName, column->parentWidget());
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(words);
    line->addWidget(link, 0, Qt::AlignTop);
    line->addStretch();
    column->addLayout(line);
    return link;
}

} // namespace farthing::ui

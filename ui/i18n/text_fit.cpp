// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/text_fit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <algorithm>

namespace farthing::ui {

namespace {

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString fault(const QWidget &widget, const QString &text, const char *side, int needs, int has)
{
    return QStringLiteral("%1 %2 \"%3\" needs %4 of %5, has %6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), plain(text).left(60)).arg(needs).arg(QLatin1String(side)).arg(has);
}

/// The width of the longest piece that cannot be broken.
int longestWord(const QLabel &label)
{
    int most = 0;
    for (const QString &word : plain(label.text()).split(QRegularExpression("[\\s/\\-]+")))
        most = std::max(most, label.fontMetrics().horizontalAdvance(word));
    return most;
}

void check(const QLabel &label, QStringList &out)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return;
    const int margins = 2 * label.margin() + label.contentsMargins().left() + label.contentsMargins().right();
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height() + 1)
            out << fault(label, label.text(), "height", needs, label.height());
        if (longestWord(label) > label.width() - margins + 1)
            out << fault(label, label.text(), "width (a word)", longestWord(label) + margins, label.width());
        return;
    }
    const QSize needs = label.sizeHint();
    // What may be cut by design says the whole of it in its tool tip.
    const bool elides = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && label.toolTip() == label.text();
    if (!elides && needs.width() > label.width() + 1)
        out << fault(label, label.text(), "width", needs.width(), label.width());
    if (needs.height() > label.height() + 2)
        out << fault(label, label.text(), "height", needs.height(), label.height());
}

void check(const QAbstractButton &button, QStringList &out)
{
    if (button.text().trimmed().isEmpty() || qobject_cast<const QPushButton *>(&button) == nullptr)
        return;
    const int needs = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + (button.icon().isNull() ? 0 : button.iconSize().width() + 4);
    if (needs + 4 > button.width())
        out << fault(button, button.text(), "width", needs + 4, button.width());
}

void check(const QComboBox &box, QStringList &out)
{
    if (box.isEditable() || box.currentText().isEmpty())
        return;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
    if (needs > room)
        out << fault(box, box.currentText(), "width", needs, room);
}

/// The words in an empty field; what does not fit stands in its tool tip.
void check(const QLineEdit &edit, QStringList &out)
{
    const int needs = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 10;
    if (edit.text().isEmpty() && !edit.placeholderText().isEmpty() && needs > edit.width() && !edit.toolTip().contains(edit.placeholderText()))
        out << fault(edit, edit.placeholderText(), "width", needs, edit.width());
}

/// What takes the most room of all that has no parts.
const QWidget *widest(const QWidget &content)
{
    const QWidget *most = &content;
    int width = 0;
    for (const QWidget *each : content.findChildren<QWidget *>())
        if (each->isVisible() && !each->layout() && each->minimumSizeHint().width() > width) {
            most = each;
            width = each->minimumSizeHint().width();
        }
    return most;
}

void check(const QHeaderView &header, QStringList &out)
{
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().size(0, title).width() + 8; // of its longest line
        if (!title.isEmpty() && !header.isSectionHidden(i) && needs > header.sectionSize(i))
            out << fault(header, title, "width", needs, header.sectionSize(i));
    }
}

} // namespace

QStringList clippedTexts(QWidget &window)
{
    QStringList out;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            check(*label, out);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            check(*button, out);
        else if (const auto *box = qobject_cast<QComboBox *>(widget))
            check(*box, out);
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            check(*edit, out);
        else if (const auto *header = qobject_cast<QHeaderView *>(widget))
            check(*header, out);
        else if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->horizontalScrollBar()->maximum() > 0)
            out << fault(*widest(*area->widget()), widest(*area->widget())->accessibleName(), "width, so that its page scrolls sideways,", area->widget()->minimumSizeHint().width(), area->viewport()->width());
    }
    return out;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace farthing::ui {

namespace {

constexpr int rowsShown = 200;
constexpr int hintRole = Qt::UserRole + 1;

/// A row with its keys at the right.
class Rows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Theme &theme = Theme::instance();
        painter->setFont(theme.font(Type::Secondary));
        painter->setPen(theme.color(option.state & QStyle::State_Selected ? Role::Text2 : Role::Text3));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, index.data(hintRole).toString());
    }
};

/// How well words match: all typed words must occur; earlier and at word starts is better. -1: no match.
int score(const QString &name, const QStringList &words)
{
    int total = 0;
    for (const QString &word : words) {
        const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        total += static_cast<int>(at) + (at == 0 || !name[at - 1].isLetterOrNumber() ? 0 : 20);
    }
    return total;
}

} // namespace

Palette::Palette(QWidget *host) : QFrame(host), m_host(host), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)), m_none(new QLabel(tr("Nothing of that name. Try a page, a command or a field."), this))
{
    setObjectName("palette");
    setAccessibleName(tr("Commands, pages and fields"));
    m_edit->setObjectName("paletteEdit");
    m_edit->setPlaceholderText(tr("Search or run a command"));
    m_edit->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setObjectName("paletteList");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new Rows(m_list));
    m_none->setProperty("secondary", true);
    m_none->setContentsMargins(10, 6, 10, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_edit);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    host->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::runCurrent);
    connect(&Theme::instance(), &Theme::changed, this, &Palette::dress);
    dress();
    hide();
}

void Palette::dress()
{
    const Theme &theme = Theme::instance();
    setStyleSheet(QString("QFrame#palette { background: %1; border: 1px solid %2; border-radius: 10px; } QListWidget { border: none; outline: none; } QListWidget::item { padding: 5px 8px; border-radius: 5px; }"
                          "QListWidget::item:selected { background: %3; color: %4; }")
                      .arg(theme.color(Role::Surface).name(), theme.color(Role::FieldBorder).name(), theme.color(Role::AccentFill).name(), theme.color(Role::Text).name()));
}

void Palette::open(std::vector<PaletteItem> items)
{
    m_items = std::move(items);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    const int wide = std::min(620, m_host->width() - 40);
    setGeometry((m_host->width() - wide) / 2, 64, wide, std::min(460, m_host->height() - 100));
    m_edit->clear();
    filter({});
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Palette::filter(const QString &text)
{
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found;
    for (int i = 0; i < count(); ++i)
        if (const int s = score(m_items[static_cast<std::size_t>(i)].name, words); s >= 0)
            found.emplace_back(s, i);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (std::size_t k = 0; k < found.size() && k < rowsShown; ++k) {
        const PaletteItem &item = m_items[static_cast<std::size_t>(found[k].second)];
        auto *row = new QListWidgetItem(item.name, m_list);
        row->setData(Qt::UserRole, found[k].second);
        row->setData(hintRole, item.hint);
        row->setData(Qt::AccessibleTextRole, item.hint.isEmpty() ? item.name : item.name + ", " + item.hint);
        if (!item.enabled)
            row->setFlags(row->flags() & ~Qt::ItemIsEnabled);
    }
    m_none->setVisible(found.empty());
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(i);
            break;
        }
}

void Palette::runCurrent()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row || !(row->flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_items[static_cast<std::size_t>(row->data(Qt::UserRole).toInt())].run;
    close();
    run();
}

void Palette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int to = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (to >= 0 && to < m_list->count())
                m_list->setCurrentRow(to);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return runCurrent(), true;
        if (key == Qt::Key_Escape)
            return close(), true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace farthing::ui

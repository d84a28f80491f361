// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_panel.h"

#include "ui/explain/why_copy.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace farthing::ui {

namespace {

constexpr int columnCount = 4, firstNumber = 2;
constexpr int noteRole = Qt::UserRole, pathRole = Qt::UserRole + 1;
constexpr int widest = 660, narrowest = 400, gap = 10, mostNote = 116; // pixels

} // namespace

WhyPanel::WhyPanel(QWidget *host)
    : QFrame(host), m_host(host), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_note(new QLabel(this)), m_foot(new QLabel(this)), m_method(new QLabel(this)),
      m_formula(new QWidget(this)), m_formulaRow(new QHBoxLayout(m_formula)), m_views(new QButtonGroup(this)), m_tree(new QTreeWidget(this)), m_noteRoom(new QScrollArea(this)), m_goTo(new QPushButton(tr("Go to field"), this)), m_figure(new QComboBox(this))
{
    setObjectName("whyPanel");
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(Theme::instance().font(Type::Section));
    auto *close = new QToolButton(this);
    close->setObjectName("closeWhy");
    close->setAccessibleName(tr("Close the explanation"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFixedSize(28, 28);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(close);
    m_figure->setObjectName("whyFigure");
    m_figure->setAccessibleName(tr("Figure that is explained"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_figure->hide();
    m_formulaRow->setContentsMargins(0, 0, 0, 0);
    m_formulaRow->setSpacing(6);
    auto *views = new QHBoxLayout;
    views->setSpacing(0);
    const std::array<std::pair<QString, const char *>, viewCount> names = {{{tr("Where it goes"), "whyBreakdown"}, {tr("Single tasks"), "whyTasks"}, {tr("What would change it"), "whyChanges"}}};
    for (int i = 0; i < viewCount; ++i) {
        auto *button = new QPushButton(names[static_cast<std::size_t>(i)].first, this);
        button->setObjectName(names[static_cast<std::size_t>(i)].second);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setChecked(i == m_view);
        m_views->addButton(button, i);
        views->addWidget(button);
    }
    views->addStretch();
    m_tree->setColumnCount(columnCount);
    m_tree->setObjectName("whyRows");
    m_tree->setAccessibleName(tr("What the number is made of"));
    m_tree->setAlternatingRowColors(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columnCount; ++column)
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noteRoom->setObjectName("whyNote");
    m_noteRoom->setAccessibleName(tr("Inputs and sources of the chosen row"));
    m_noteRoom->setFrameShape(QFrame::NoFrame);
    m_noteRoom->setWidgetResizable(true);
    m_noteRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noteRoom->setWidget(m_note);
    m_noteRoom->setStyleSheet("QScrollArea#whyNote, QScrollArea#whyNote > QWidget > QWidget { background: transparent; }");
    for (QLabel *label : {m_subtitle, m_note, m_foot, m_method}) {
        label->setFont(Theme::instance().font(Type::Secondary));
        label->setProperty("secondary", true);
        label->setWordWrap(label != m_subtitle);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *copy = new QPushButton(tr("Copy as table"), this);
    copy->setToolTip(tr("The list with its inputs and sources: as a table for a mail, in columns for a sheet"));
    copy->setObjectName("copyWhy");
    for (QPushButton *link : {m_goTo, copy})
        link->setProperty("link", true);
    m_goTo->setObjectName("whyGoTo");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_goTo);
    foot->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 10, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_figure, 0, Qt::AlignLeft);
    column->addWidget(m_formula);
    column->addLayout(views);
    column->addWidget(m_tree, 1);
    column->addWidget(m_noteRoom);
    column->addWidget(m_method);
    column->addLayout(foot);
    connect(close, &QToolButton::clicked, this, &WhyPanel::dismiss);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setMimeData(copyOf(m_shown, m_lists[m_view], m_view == Breakdown)); });
    connect(m_figure, &QComboBox::activated, this, &WhyPanel::figureAsked);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<View>(id)); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &WhyPanel::showNote);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (m_tree->currentItem()) {
            const QString path = m_tree->currentItem()->data(0, pathRole).toString();
            hide();
            emit fieldAsked(path);
        }
    });
    connect(&Theme::instance(), &Theme::changed, this, &WhyPanel::dress);
    host->installEventFilter(this);
    dress();
    hide();
}

void WhyPanel::dress()
{
    const Theme &theme = Theme::instance();
    setStyleSheet(QString("QFrame#whyPanel { background: %1; border: 1px solid %2; border-radius: 10px; } QTreeWidget { border: none; border-radius: 0; border-top: 1px solid %3; border-bottom: 1px solid %3; }"
                          "QLabel[chip=\"true\"] { background: %4; border-radius: 5px; padding: 4px 8px; } QLabel[chip=\"total\"] { background: %5; border-radius: 5px; padding: 4px 8px; font-weight: 600; }")
                      .arg(theme.color(Role::Surface).name(), theme.color(Role::FieldBorder).name(), theme.color(Role::Line).name(), theme.color(Role::Window).name(), theme.color(Role::AccentFill).name()));
    findChild<QToolButton *>("closeWhy")->setIcon(icon("close", theme.color(Role::Text2), devicePixelRatioF()));
}

void WhyPanel::explain(const Explanation &explanation, const QString &currency)
{
    m_shown = explanation;
    m_title->setText(explanation.title);
    m_subtitle->setText(explanation.subtitle);
    m_subtitle->setToolTip(explanation.subtitle);
    setAccessibleName(explanation.title);
    setAccessibleDescription(explanation.formula.join(" ") + ". " + explanation.error);
    while (QLayoutItem *item = m_formulaRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < explanation.formula.size(); ++i) {
        auto *label = new QLabel(explanation.formula[i], m_formula);
        if (explanation.formula[i].size() > 1)
            label->setProperty("chip", i + 1 == explanation.formula.size() && explanation.formula.size() > 1 ? "total" : "true");
        m_formulaRow->addWidget(label);
    }
    m_formulaRow->addStretch();
    m_lists[Breakdown] = breakdownView(explanation, currency);
    fill();
}

void WhyPanel::setView(View which, WhyView view)
{
    m_lists[which] = std::move(view);
    if (which == m_view)
        fill();
}

void WhyPanel::setFigures(const QStringList &names, int current)
{
    m_figure->clear();
    m_figure->addItems(names);
    m_figure->setCurrentIndex(current);
    m_figure->setVisible(names.size() > 1);
}

void WhyPanel::setViews(bool hasTasks, bool hasChanges)
{
    m_views->button(Tasks)->setVisible(hasTasks);
    m_views->button(Changes)->setVisible(hasChanges);
    if ((m_view == Tasks && !hasTasks) || (m_view == Changes && !hasChanges))
        choose(Breakdown);
}

void WhyPanel::choose(View which)
{
    m_view = which;
    m_views->button(which)->setChecked(true);
    fill();
}

void WhyPanel::setHint(std::function<QString(const std::string &path)> hint)
{
    m_hint = std::move(hint);
    showNote();
}

void WhyPanel::chooseRow(const std::string &path)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const bool there = item->data(0, pathRole).toString().startsWith(QString::fromStdString(path));
        item->setExpanded(there);
        if (there)
            m_tree->setCurrentItem(item);
    }
}

void WhyPanel::fill()
{
    const WhyView &view = m_lists[m_view];
    // What was open stays open while figures move.
    const QString chosen = m_tree->currentItem() ? m_tree->currentItem()->data(0, pathRole).toString() : QString();
    m_tree->clear();
    const bool hidesRows = !view.empty.isEmpty();
    m_tree->setHeaderLabels({view.titles[0], view.titles[1], view.titles[2], view.titles[3]});
    m_tree->setAccessibleName(view.titles[0]);
    for (int column = 0; column < columnCount; ++column) {
        m_tree->setColumnHidden(column, view.titles[static_cast<std::size_t>(column)].isEmpty() && column > 0);
        if (column >= firstNumber)
            m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight);
    }
    bool decorated = false;
    const std::function<void(QTreeWidgetItem *, const std::vector<WhyRow> &)> add = [&](QTreeWidgetItem *above, const std::vector<WhyRow> &rows) {
        for (const WhyRow &row : rows) {
            auto *item = new QTreeWidgetItem({row.cells[0], row.cells[1], row.cells[2], row.cells[3]});
            item->setToolTip(0, row.tip.isEmpty() ? row.cells[0] : row.tip);
            for (int column = firstNumber; column < columnCount; ++column)
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, noteRole, row.note);
            item->setData(0, pathRole, QString::fromStdString(row.path));
            QFont font = item->font(0);
            font.setWeight(above ? QFont::Normal : QFont::DemiBold);
            item->setFont(firstNumber, font);
            above ? above->addChild(item) : m_tree->addTopLevelItem(item);
            decorated = decorated || !row.children.empty();
            add(item, row.children);
        }
    };
    add(nullptr, view.rows);
    if (hidesRows)
        m_tree->addTopLevelItem(new QTreeWidgetItem({view.empty}));
    m_tree->setRootIsDecorated(decorated);
    m_foot->setText(view.foot);
    m_method->setText(view.method);
    QTreeWidgetItem *current = m_tree->topLevelItemCount() > 0 ? m_tree->topLevelItem(0) : nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount() && !chosen.isEmpty(); ++i)
        if (m_tree->topLevelItem(i)->data(0, pathRole).toString() == chosen)
            current = m_tree->topLevelItem(i);
    if (current) {
        m_tree->setCurrentItem(current);
        current->setExpanded(true);
    }
    showNote();
}

void WhyPanel::showNote()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString path = item ? item->data(0, pathRole).toString() : QString();
    QStringList lines{item ? item->data(0, noteRole).toString().trimmed() : QString()};
    if (m_hint && m_view == Breakdown && !path.isEmpty())
        lines << m_hint(path.toStdString());
    lines.removeAll(QString());
    m_note->setText(lines.join('\n'));
    m_noteRoom->setVisible(!lines.isEmpty());
    m_noteRoom->setFixedHeight(std::min(std::clamp(height() / 6, 60, mostNote), m_note->heightForWidth(std::max(100, width() - 42)) + 2));
    m_goTo->setEnabled(!path.isEmpty());
}

void WhyPanel::standBeside(QWidget *anchor)
{
    m_anchor = anchor;
    const QRect there(anchor->mapTo(m_host, QPoint(0, 0)), anchor->size());
    const int left = there.left() - 2 * gap, right = m_host->width() - there.right() - 2 * gap - 6;
    int wide = std::min(widest, std::max(left, right));
    if (wide >= narrowest) {
        const int top = std::max(gap, there.top());
        const int tall = std::min(m_host->height() - top - gap, 640);
        setGeometry(right >= left ? there.right() + gap : there.left() - gap - wide, std::max(gap, std::min(top, m_host->height() - tall - gap)), wide, tall);
    } else {
        wide = std::min(widest, m_host->width() - 2 * gap);
        const int below = m_host->height() - there.bottom() - 2 * gap, above = there.top() - 2 * gap;
        const int tall = std::min(640, std::max(below, above));
        setGeometry((m_host->width() - wide) / 2, below >= above ? there.bottom() + gap : there.top() - gap - tall, wide, tall);
    }
    // Where the formula has no room on one line, its parts break.
    int needs = 0;
    const QList<QLabel *> parts = m_formula->findChildren<QLabel *>();
    for (QLabel *part : parts) {
        part->setWordWrap(false);
        needs += part->sizeHint().width() + m_formulaRow->spacing();
    }
    for (QLabel *part : parts)
        part->setWordWrap(needs > wide - 40);
    showNote(); // its height goes by the width
    show();
    raise();
}

void WhyPanel::dismiss()
{
    hide();
    if (m_anchor)
        m_anchor->setFocus(Qt::OtherFocusReason);
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && isVisible() && m_anchor && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { if (isVisible() && m_anchor) standBeside(m_anchor); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

QString WhyPanel::asTable() const { return m_view == Breakdown ? textOf(m_shown) : textOf(m_shown, m_lists[m_view]); }

void WhyPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace farthing::ui

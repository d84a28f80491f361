// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/item_table.h"

#include "ui/i18n/words.h"
#include "ui/pages/stage_edits.h"
#include "ui/widgets/field_delegate.h"
#include "ui/widgets/field_forms.h"
#include "ui/widgets/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace farthing::ui {

namespace {

constexpr int mostRows = 9; // more are scrolled

std::string idOf(const data::Json &item, std::size_t at)
{
    const data::Json *id = item.find("id");
    return id && id->asString() ? *id->asString() : std::to_string(at);
}

} // namespace

TextTable::Cell fieldCell(const PlanDocument &document, const std::string &path, const std::function<QString(double)> &text, const QString &standard)
{
    TextTable::Cell cell;
    cell.field = QString::fromStdString(path);
    const data::FieldInfo *field = data::fieldInfo(path);
    if (field)
        cell.tip = QString("%1\n%2").arg(fieldText(field->label), fieldText(field->help));
    const data::Json *value = data::findPath(document.json(), path);
    if (!value || value->isNull()) {
        cell.text = standard;
        cell.ink = Role::Text3;
    } else if (const double *number = value->asNumber()) {
        cell.text = text(*number);
    } else if (const std::string *words = value->asString()) {
        cell.text = QString::fromStdString(*words);
    } else {
        const data::Json *low = value->find("p10"), *high = value->find("p90");
        cell.text = text(middleOf(*value, false));
        cell.sub = low && high && low->asNumber() && high->asNumber() ? ui::tr("%1 to %2").arg(text(*low->asNumber()), text(*high->asNumber())) : ui::tr("not known");
        cell.tip += ui::tr("\nNot known: P10, P50 and P90 stand in the fields below; Enter goes there.");
    }
    return cell;
}

ItemTable::ItemTable(const FieldContext &context, Spec spec, QWidget *parent)
    : QFrame(parent), m_context(context), m_spec(std::move(spec)), m_table(new TextTable(m_spec.columns, this)), m_title(new QLabel(m_spec.title, this)), m_words(new QLabel(this)),
      m_empty(new QLabel(m_spec.emptyText, this)), m_fault(new QLabel(this))
{
    setProperty("panel", true);
    m_title->setFont(Theme::instance().font(Type::Section));
    m_view = tableView(m_table, m_spec.title, this);
    m_view->setObjectName(QString::fromStdString("table:" + m_spec.path));
    m_view->setStyleSheet("QTableView { border: none; border-radius: 0; }");
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->verticalHeader()->setDefaultSectionSize(m_spec.rowHeight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new FieldDelegate(context.document, m_view);
    const auto plain = delegate->commit;
    delegate->commit = [this, plain](const std::string &path, const std::optional<data::Json> &value) {
        m_refused.clear();
        if (!m_spec.rename || !path.ends_with("/id"))
            return plain(path, value);
        const std::string id = path.substr(m_spec.path.size() + 1, path.size() - m_spec.path.size() - 4), name = value && value->asString() ? *value->asString() : std::string();
        const bool moved = id == m_selected;
        if (moved)
            m_selected = name; // what follows the change finds the item by its new name
        if (const Status done = m_spec.rename(id, name); !done) {
            m_refused = messageText(done.error().message);
            if (moved)
                m_selected = id;
        }
        refresh();
        emit selectionMoved();
    };
    m_view->setItemDelegate(delegate);
    connect(delegate, &FieldDelegate::fieldAsked, this, &ItemTable::fieldAsked);
    m_rename = button(tr("Rename"), "rename", tr("Rename the chosen one (F2)"));
    m_duplicate = button(tr("Duplicate"), "duplicate", tr("A copy of the chosen one (Ctrl+D)"));
    m_delete = button(tr("Delete"), "delete", tr("Delete the chosen one (Del); Undo brings it back"));
    m_add = button(tr("Add %1").arg(m_spec.itemName), "add", tr("A new one at the end of the list (Ins)"));
    connect(m_rename, &QPushButton::clicked, this, &ItemTable::renameItem);
    connect(m_duplicate, &QPushButton::clicked, this, &ItemTable::duplicateItem);
    connect(m_delete, &QPushButton::clicked, this, &ItemTable::deleteItem);
    connect(m_add, &QPushButton::clicked, this, &ItemTable::addItem);
    for (const auto &[key, act] : {std::pair{QKeySequence(Qt::Key_Delete), &ItemTable::deleteItem}, {QKeySequence(Qt::Key_Insert), &ItemTable::addItem}, {QKeySequence(Qt::CTRL | Qt::Key_D), &ItemTable::duplicateItem}})
        connect(new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    for (QLabel *label : {m_words, m_empty, m_fault})
        label->setWordWrap(true);
    for (QLabel *label : {m_words, m_empty})
        label->setProperty("secondary", true);
    m_fault->setObjectName("message");
    m_fault->setFont(Theme::instance().font(Type::Secondary));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    for (QPushButton *each : {m_rename, m_duplicate, m_delete, m_add})
        head->addWidget(each, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view);
    column->addWidget(m_fault);
    m_words->hide();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_filling && now.isValid() && !m_ids[static_cast<std::size_t>(now.row())].empty())
            take(m_ids[static_cast<std::size_t>(now.row())]);
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &at) {
        if (at.flags() & Qt::ItemIsEditable)
            m_view->edit(at);
        else
            emit itemActivated();
    });
    connect(context.document, &PlanDocument::changed, this, &ItemTable::renew);
    if (context.runner)
        connect(context.runner, &SimulationRunner::resultReady, this, &ItemTable::renew);
    connect(&Theme::instance(), &Theme::changed, this, &ItemTable::refresh);
    refresh();
}

QPushButton *ItemTable::button(const QString &text, const char *object, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromStdString(std::string(object) + ":" + m_spec.path));
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    return made;
}

int ItemTable::rowOf(const std::string &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return id.empty() || found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void ItemTable::take(const std::string &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    emit selectionMoved();
}

void ItemTable::select(const std::string &id)
{
    if (m_stale)
        refresh();
    const int row = rowOf(id);
    if (row < 0)
        return;
    take(id);
    if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_table->index(row, std::max(0, m_view->currentIndex().column())));
}

/// A field whose value is refused is red, and says why.
void ItemTable::markIssues(std::vector<Row> &rows)
{
    const Issues issues = m_context.runner ? m_context.runner->issues() : m_context.document->issues();
    QString worst;
    Severity severity = Severity::Info;
    for (const Issue &issue : issues) {
        if (!(issue.path == m_spec.path || issue.path.starts_with(m_spec.path + "/")) || issue.severity < Severity::Warning)
            continue;
        const std::string rest = issue.path.substr(std::min(issue.path.size(), m_spec.path.size() + 1)), id = rest.substr(0, rest.find('/'));
        if (issue.severity > severity) {
            severity = issue.severity;
            worst = id.empty() ? messageText(issue.message) : QString("%1: %2").arg(QString::fromStdString(id), messageText(issue.message));
        }
        for (Row &row : rows)
            for (TextTable::Cell &cell : row.cells)
                if (const std::string field = cell.field.toStdString(); !field.empty() && (issue.path == field || issue.path.starts_with(field + "/"))) {
                    cell.ink = issue.severity == Severity::Error ? Role::Bad : Role::Warn;
                    cell.tip = messageText(issue.message);
                    cell.bold = true;
                }
    }
    const QString said = !m_refused.isEmpty() ? m_refused : worst;
    m_fault->setText(said);
    m_fault->setVisible(!said.isEmpty());
    m_fault->setStyleSheet("color: " + Theme::instance().color(m_refused.isEmpty() && severity == Severity::Warning ? Role::Warn : Role::Bad).name());
}

void ItemTable::renew()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ItemTable::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        refresh();
}

void ItemTable::refresh()
{
    m_stale = false;
    std::vector<Row> rows = m_spec.rows();
    markIssues(rows);
    std::vector<std::string> ids;
    std::vector<TextTable::Row> cells;
    for (Row &row : rows) {
        ids.push_back(row.id);
        cells.push_back(std::move(row.cells));
    }
    const int before = rowOf(m_selected);
    const int column = std::max(0, m_view->currentIndex().column());
    m_filling = true; // the view moves its current row along; what is chosen stays
    m_ids = std::move(ids);
    m_table->setRows(std::move(cells));
    spanNames();
    const bool any = std::any_of(m_ids.begin(), m_ids.end(), [](const std::string &id) { return !id.empty(); });
    m_view->setVisible(!m_ids.empty());
    m_empty->setVisible(!any && !m_spec.emptyText.isEmpty());
    for (QPushButton *each : {m_rename, m_duplicate, m_delete})
        each->setVisible(any);
    std::string chosen = m_selected;
    if (rowOf(chosen) < 0) { // it is gone: its neighbour
        chosen.clear();
        for (int row = 0; row < static_cast<int>(m_ids.size()); ++row)
            if (!m_ids[static_cast<std::size_t>(row)].empty() && (chosen.empty() || row <= before))
                chosen = m_ids[static_cast<std::size_t>(row)];
    }
    if (const int row = rowOf(chosen); row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_table->index(row, column));
    m_filling = false;
    fit();
    take(chosen);
}

void ItemTable::say(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

/// The name of a sum runs over the cells that it leaves empty.
void ItemTable::spanNames()
{
    m_view->clearSpans();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TextTable::Row &cells = m_table->row(row);
        int across = 1;
        while (m_ids[static_cast<std::size_t>(row)].empty() && across < static_cast<int>(cells.size()) && cells[static_cast<std::size_t>(across)].text.isEmpty() && cells[static_cast<std::size_t>(across)].field.isEmpty())
            ++across;
        if (across > 1)
            m_view->setSpan(row, 0, 1, across);
    }
}

int ItemTable::widthOf(int column) const
{
    int wide = m_view->horizontalHeader()->sectionSizeHint(column);
    QStyleOptionViewItem option;
    option.font = m_view->font();
    option.fontMetrics = m_view->fontMetrics();
    option.widget = m_view;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_view->columnSpan(row, column) == 1)
            wide = std::max(wide, m_view->itemDelegate()->sizeHint(option, m_table->index(row, column)).width());
    return wide;
}

void ItemTable::fit()
{
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - 2 - (m_table->rowCount() > mostRows ? m_view->verticalScrollBar()->sizeHint().width() : 0);
    std::vector<int> wanted;
    for (int c = 0; c < m_table->columnCount(); ++c)
        wanted.push_back(widthOf(c));
    const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
    int over = sum - room;
    const int count = static_cast<int>(wanted.size());
    for (int c = 0; c < count; ++c)
        if (over <= 0) { // what is left over goes to all
            wanted[static_cast<std::size_t>(c)] += -over / count + (c + 1 == count ? -over % count : 0);
        } else if (!m_spec.columns[static_cast<std::size_t>(c)].number) { // words give way, never figures
            const int less = std::min(over, std::max(0, wanted[static_cast<std::size_t>(c)] - 110));
            wanted[static_cast<std::size_t>(c)] -= less;
            over -= less;
        }
    for (int c = 0; c < count; ++c)
        m_view->setColumnWidth(c, wanted[static_cast<std::size_t>(c)]);
    fitHeight();
}

void ItemTable::fitHeight()
{
    const int rows = std::min(m_table->rowCount(), mostRows);
    int height = m_view->horizontalHeader()->sizeHint().height() + rows * m_spec.rowHeight + 2;
    int across = 0;
    for (int c = 0; c < m_table->columnCount(); ++c)
        across += m_view->columnWidth(c);
    const bool wider = across > width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_view->setHorizontalScrollBarPolicy(wider ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (wider)
        height += m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setVerticalScrollBarPolicy(m_table->rowCount() > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(height);
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ItemTable::change(const QString &name, const std::function<void(data::Json::Array &)> &how)
{
    const data::Json *list = data::findPath(m_context.document->json(), m_spec.path);
    data::Json::Array items = list && list->asArray() ? *list->asArray() : data::Json::Array();
    m_refused.clear();
    how(items);
    m_context.document->edit(m_spec.path, data::Json(std::move(items)), name);
}

void ItemTable::addItem()
{
    std::string made;
    change(tr("Add %1").arg(m_spec.itemName), [&](data::Json::Array &items) {
        const data::Json list(items);
        items.push_back(m_spec.fresh(&list));
        made = idOf(items.back(), items.size() - 1);
    });
    select(made);
}

void ItemTable::duplicateItem()
{
    std::string made;
    change(tr("Duplicate %1").arg(m_spec.itemName), [&](data::Json::Array &items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (idOf(items[i], i) == m_selected) {
                data::Json copy = items[i];
                const data::Json list(items);
                made = freeId(&list, m_selected);
                copy.set("id", made);
                if (const data::Json *name = copy.find("name"); name && name->asString())
                    copy.set("name", *name->asString() + " (copy)");
                if (m_spec.adapt)
                    m_spec.adapt(copy, list);
                items.insert(items.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(copy));
                return;
            }
    });
    select(made);
}

void ItemTable::deleteItem()
{
    change(tr("Delete %1").arg(m_spec.itemName), [&](data::Json::Array &items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (idOf(items[i], i) == m_selected)
                return void(items.erase(items.begin() + static_cast<std::ptrdiff_t>(i)));
    });
}

void ItemTable::renameItem()
{
    const int row = rowOf(m_selected);
    if (row < 0)
        return;
    m_view->setFocus();
    m_view->setCurrentIndex(m_table->index(row, 0));
    m_view->edit(m_table->index(row, 0));
}

} // namespace farthing::ui

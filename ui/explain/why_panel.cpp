// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/why_panel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <cmath>

namespace farthing::ui {

namespace {

enum Column { Where, Source, Amount, Share, columnCount };
constexpr int noteRole = Qt::UserRole, pathRole = Qt::UserRole + 1;
constexpr int widest = 660, narrowest = 400, gap = 10;

void addTable(QString &text, const std::vector<ExplainRow> &rows, const QString &above)
{
    for (const ExplainRow &row : rows) {
        const QString label = above.isEmpty() ? row.label : above + " / " + row.label;
        text += QString("%1\t%2\t%3\t%4\n").arg(label, row.detail, row.source, QString::number(row.value, 'g', 10));
        addTable(text, row.children, label);
    }
}

} // namespace

WhyPanel::WhyPanel(QWidget *host)
    : QFrame(host), m_host(host), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_note(new QLabel(this)), m_sum(new QLabel(this)), m_error(new QLabel(this)),
      m_formula(new QWidget(this)), m_formulaRow(new QHBoxLayout(m_formula)), m_tree(new QTreeWidget(this)), m_goTo(new QPushButton(tr("Go to field"), this))
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
    m_formulaRow->setContentsMargins(0, 0, 0, 0);
    m_formulaRow->setSpacing(6);
    m_tree->setColumnCount(columnCount);
    m_tree->setObjectName("whyRows");
    m_tree->setAccessibleName(tr("What the number is made of"));
    m_tree->setAlternatingRowColors(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Where, QHeaderView::Stretch);
    for (const int column : {Source, Amount, Share})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_subtitle, m_note, m_sum, m_error}) {
        label->setFont(Theme::instance().font(Type::Secondary));
        label->setProperty("secondary", true);
        label->setWordWrap(label != m_subtitle);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *copy = new QPushButton(tr("Copy as table"), this);
    copy->setObjectName("copyWhy");
    for (QPushButton *link : {m_goTo, copy})
        link->setProperty("link", true);
    m_goTo->setObjectName("whyGoTo");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_goTo);
    foot->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 10, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_formula);
    column->addWidget(m_tree, 1);
    column->addWidget(m_note);
    column->addWidget(m_error);
    column->addLayout(foot);
    connect(close, &QToolButton::clicked, this, &WhyPanel::dismiss);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(asTable()); });
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
    m_currency = currency;
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
    m_tree->clear();
    m_tree->setHeaderLabels({explanation.rowsTitle, tr("Source"), explanation.unit, tr("Share")});
    m_tree->setAccessibleName(explanation.rowsTitle);
    for (const int column : {Amount, Share})
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight);
    // Shares are of the whole; where rows go up and down, of the first one, which is the revenue.
    bool allPositive = true;
    for (const ExplainRow &row : explanation.rows)
        allPositive = allPositive && row.value >= 0;
    const double whole = allPositive ? explanation.total : explanation.rows.empty() ? 0 : std::abs(explanation.rows.front().value);
    const std::function<void(QTreeWidgetItem *, const std::vector<ExplainRow> &)> add = [&](QTreeWidgetItem *above, const std::vector<ExplainRow> &rows) {
        for (const ExplainRow &row : rows) {
            auto *item = new QTreeWidgetItem({row.detail.isEmpty() ? row.label : row.label + "   " + row.detail, row.source,
                                              explanation.isShare ? shareText(row.value, 2) : cardMoney(row.value, currency), whole > 0 ? shareText(row.value / whole) : QString()});
            item->setToolTip(Where, row.detail);
            item->setTextAlignment(Amount, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(Share, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, noteRole, row.note);
            item->setData(0, pathRole, QString::fromStdString(row.path));
            QFont font = item->font(0);
            font.setWeight(above ? QFont::Normal : QFont::DemiBold);
            item->setFont(Amount, font);
            above ? above->addChild(item) : m_tree->addTopLevelItem(item);
            add(item, row.children);
        }
    };
    add(nullptr, explanation.rows);
    m_tree->setColumnHidden(Share, explanation.isShare);
    m_tree->setRootIsDecorated(!explanation.rows.empty() && !explanation.rows.front().children.empty());
    const double sum = sumOf(explanation.rows);
    const bool agrees = std::abs(sum - explanation.total) <= 1e-9 * std::max(1.0, std::abs(explanation.total)) + 1e-12;
    const QString sumText = explanation.isShare ? shareText(sum, 1) : std::abs(sum) < 1e-6 ? tr("0") : cardMoney(sum, currency);
    m_sum->setText(agrees ? tr("The %1 rows sum to %2, checked.").arg(explanation.rows.size()).arg(sumText) : tr("The rows sum to %1; the figure is %2.").arg(sumText, explanation.totalText));
    m_error->setText(explanation.error);
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
        m_tree->topLevelItem(0)->setExpanded(true);
    }
    showNote();
}

void WhyPanel::showNote()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString note = item ? item->data(0, noteRole).toString().trimmed() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_goTo->setEnabled(item && !item->data(0, pathRole).toString().isEmpty());
}

void WhyPanel::standBeside(QWidget *card)
{
    m_card = card;
    const QRect there(card->mapTo(m_host, QPoint(0, 0)), card->size());
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
    show();
    raise();
}

void WhyPanel::dismiss()
{
    hide();
    if (m_card)
        m_card->setFocus(Qt::OtherFocusReason);
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
    if (watched == m_host && isVisible() && m_card && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { if (isVisible() && m_card) standBeside(m_card); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

QString WhyPanel::asTable() const
{
    QString text = QString("%1\n%2\n%3\t%4\t%5\t%6\n").arg(m_shown.title, m_shown.formula.join(" "), m_shown.rowsTitle, tr("Detail"), tr("Source"), m_shown.unit);
    addTable(text, m_shown.rows, {});
    return text;
}

} // namespace farthing::ui

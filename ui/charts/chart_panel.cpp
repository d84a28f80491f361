// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/icons.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/explain/why_link.h"
#include "ui/widgets/clipboard_table.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtCharts/QChart>

namespace farthing::ui {

struct ChartPanel::Private {
    ChartContent content;
    QLabel *title = nullptr, *message = nullptr, *fault = nullptr, *empty = nullptr;
    QWidget *emptyState = nullptr;
    QPushButton *emptyButton = nullptr;
    QHBoxLayout *head = nullptr;
    QPushButton *why = nullptr;
    QToolButton *tableButton = nullptr, *exportButton = nullptr;
    ChartView *view = nullptr;
    QTableView *table = nullptr;
    QWidget *body = nullptr;
    QStackedLayout *stack = nullptr;
    QVBoxLayout *column = nullptr;
    ChartTableModel model;

    void redraw();
    void dress(ChartPanel *panel);
    void showCurrent();
    void say(const QString &fault_);
};

void ChartPanel::Private::redraw()
{
    QChart *fresh = content.make ? content.make(Theme::instance().isDark()) : nullptr;
    view->replaceChart(fresh ? fresh : new QChart);
    if (!fresh) {
        view->chart()->setBackgroundVisible(false);
        view->chart()->hide();
    }
}

void ChartPanel::Private::dress(ChartPanel *panel)
{
    const Theme &theme = Theme::instance();
    const auto colored = [](QLabel *label, const QFont &font, const QColor &color) {
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
        label->setStyleSheet(QStringLiteral("color: %1; background: transparent;").arg(color.name()));
    };
    colored(title, theme.font(Type::Section), theme.color(Role::Text));
    colored(message, theme.font(Type::Secondary), theme.color(Role::Text2));
    colored(fault, theme.font(Type::Secondary), theme.color(Role::Bad));
    colored(empty, theme.font(Type::Body), theme.color(Role::Text2));
    // The property selector keeps the frame off the children.
    panel->setStyleSheet(QStringLiteral("QFrame[chartPanel=\"true\"] { background: %1; border: 1px solid %2; border-radius: 8px; }")
                             .arg(theme.color(Role::Surface).name(), theme.color(Role::Line).name()));
    const double ratio = panel->devicePixelRatioF();
    tableButton->setIcon(icon("table", theme.color(Role::Text2), ratio));
    exportButton->setIcon(icon("export", theme.color(Role::Text2), ratio));
    view->setBackgroundBrush(theme.color(Role::Surface));
}

void ChartPanel::Private::showCurrent()
{
    const bool hasRows = !content.table.rows.empty();
    const bool asTable = tableButton->isChecked() && hasRows;
    stack->setCurrentWidget(asTable ? static_cast<QWidget *>(table) : content.make ? static_cast<QWidget *>(view) : emptyState);
    tableButton->setEnabled(hasRows);
    if (why) {
        why->setVisible(content.make || hasRows);
        why->setAccessibleName(whyName(content.title));
    }
    exportButton->setEnabled(content.make || hasRows);
    const QString action = tableButton->isChecked() ? tr("Show chart") : tr("Show table");
    tableButton->setToolTip(action);
    tableButton->setAccessibleName(QStringLiteral("%1: %2").arg(content.title, inSentence(action)));
}

void ChartPanel::Private::say(const QString &fault_)
{
    fault->setText(fault_);
    fault->setVisible(!fault_.isEmpty());
}

ChartPanel::ChartPanel(QWidget *parent) : QFrame(parent), d(std::make_unique<Private>())
{
    setProperty("chartPanel", true);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(280, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    d->title = new QLabel(this);
    d->message = new QLabel(this);
    d->fault = new QLabel(this);
    for (QLabel *label : {d->title, d->message, d->fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->fault->hide();
    const auto button = [this] {
        auto *b = new QToolButton(this);
        b->setAutoRaise(true);
        b->setFixedSize(28, 28);
        b->setIconSize(QSize(18, 18));
        b->setFocusPolicy(Qt::StrongFocus);
        return b;
    };
    d->tableButton = button();
    d->tableButton->setCheckable(true);
    d->exportButton = button();
    d->exportButton->setPopupMode(QToolButton::InstantPopup);
    d->exportButton->setToolTip(tr("Export this chart"));
    d->exportButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));

    d->view = new ChartView(this);
    d->table = new QTableView(this);
    d->table->setModel(&d->model);
    d->table->setFrameShape(QFrame::NoFrame);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setAlternatingRowColors(false);
    d->table->setWordWrap(false);
    d->table->verticalHeader()->hide();
    d->table->verticalHeader()->setDefaultSectionSize(30);
    d->table->setTabKeyNavigation(false);
    makeCopyable(d->table);
    // Until there is something to show; setContent() says of what.
    d->tableButton->setAccessibleName(tr("Show table"));
    d->exportButton->setAccessibleName(tr("Export this chart"));
    d->table->setAccessibleName(tr("Show table"));
    d->emptyState = new QWidget(this);
    d->empty = new QLabel(d->emptyState);
    d->empty->setWordWrap(true);
    d->empty->setAlignment(Qt::AlignCenter);
    d->emptyButton = new QPushButton(d->emptyState);
    d->emptyButton->setObjectName(QStringLiteral("emptyAction"));
    d->emptyButton->setAccessibleName(tr("Go to field"));
    d->emptyButton->hide();
    connect(d->emptyButton, &QPushButton::clicked, this, [this] { emit fieldAsked(d->content.emptyField); });
    auto *nothing = new QVBoxLayout(d->emptyState);
    nothing->setContentsMargins(24, 8, 24, 8);
    nothing->setSpacing(12);
    nothing->addStretch();
    nothing->addWidget(d->empty);
    nothing->addWidget(d->emptyButton, 0, Qt::AlignHCenter);
    nothing->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(d->title);
    words->addWidget(d->message);
    words->addWidget(d->fault);
    auto *head = d->head = new QHBoxLayout;
    head->setSpacing(2);
    head->addLayout(words, 1);
    head->addWidget(d->tableButton, 0, Qt::AlignTop);
    head->addWidget(d->exportButton, 0, Qt::AlignTop);
    d->body = new QWidget(this);
    d->stack = new QStackedLayout(d->body);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->table);
    d->stack->addWidget(d->emptyState);
    auto *column = d->column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(d->body, 1);

    auto *menu = new QMenu(d->exportButton);
    for (const auto &[format, name] : {std::pair("svg", tr("SVG drawing…")), std::pair("png", tr("PNG image…")), std::pair("pdf", tr("PDF page…")),
                                       std::pair("csv", tr("CSV table…"))})
        menu->addAction(name, this, [this, format = QString::fromLatin1(format)] { exportAs(format); });
    menu->addSeparator();
    menu->addAction(tr("Copy image and table"), this, [this] {
        d->say({});
        auto *copied = new QMimeData;
        copied->setText(tabSeparated(d->content.table));
        copied->setHtml(htmlOf(d->content.table));
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("chart.png"));
        const QString fault = d->content.make ? exportChart(d->content, file) : QString();
        if (d->content.make && fault.isEmpty())
            copied->setImageData(QImage(file));
        QApplication::clipboard()->setMimeData(copied);
        d->say(fault);
    });
    d->exportButton->setMenu(menu);
    connect(d->tableButton, &QToolButton::toggled, this, &ChartPanel::showTable);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        d->dress(this);
        d->redraw();
    });
    d->dress(this);
    d->showCurrent();
}

ChartPanel::~ChartPanel()
{
    d->table->setModel(nullptr); // the model goes before the view
}

void ChartPanel::setContent(ChartContent content)
{
    const bool sameColumns = content.table.columns == d->content.table.columns;
    d->content = std::move(content);
    const ChartContent &c = d->content;
    d->title->setText(c.title);
    d->message->setText(c.message);
    d->message->setVisible(!c.message.isEmpty());
    d->empty->setText(c.emptyText);
    d->emptyButton->setText(c.emptyAction);
    d->emptyButton->setVisible(!c.emptyAction.isEmpty());
    d->say({});
    setAccessibleName(c.title);
    setAccessibleDescription(c.message.isEmpty() ? c.emptyText : c.message);
    d->view->setAccessibleName(c.title);
    d->view->setAccessibleDescription(c.message);
    d->table->setAccessibleName(tr("%1, as a table").arg(c.title));
    d->exportButton->setAccessibleName(tr("%1: export").arg(c.title));
    d->model.setTable(c.table);
    if (!sameColumns)
        d->table->resizeColumnsToContents();
    d->redraw();
    d->showCurrent();
}

void ChartPanel::offerWhy()
{
    d->why = whyLink(d->content.title, "chartWhy", this);
    d->head->insertWidget(1, d->why, 0, Qt::AlignTop);
    connect(d->why, &QPushButton::clicked, this, &ChartPanel::whyAsked);
    d->showCurrent();
}

void ChartPanel::setTools(QWidget *tools, bool below)
{
    d->column->insertWidget(below ? d->column->count() : 1, tools);
}

const ChartContent &ChartPanel::content() const
{
    return d->content;
}

void ChartPanel::setBehind(bool behind)
{
    d->view->setBehind(behind);
}

bool ChartPanel::isTableShown() const
{
    return d->tableButton->isChecked();
}

void ChartPanel::showTable(bool on)
{
    d->tableButton->setChecked(on); // emits toggled() only when it changes
    d->showCurrent();
}

void ChartPanel::exportAs(const QString &format)
{
    d->say({});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("%1/%2.%3").arg(folder, d->content.fileName, format);
    QString path = QFileDialog::getSaveFileName(this, tr("Export %1").arg(d->content.title), name,
                                                QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() != format)
        path += QLatin1Char('.') + format;
    d->say(exportChart(d->content, path));
}

} // namespace farthing::ui

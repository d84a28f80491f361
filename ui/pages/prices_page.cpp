// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_panel.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"

#include <QAbstractButton>
#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

class PriceTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(std::shared_ptr<const PriceSheet> sheet)
    {
        beginResetModel();
        m_sheet = std::move(sheet);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->rows.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 10; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const char *names[] = {"Provider", "Model", "Tier", "From tokens", "Input", "Cached", "Write", "Output", "Context", "Source"};
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= 3 && section <= 8)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(names[section]) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PriceRow &r = m_sheet->rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::TextAlignmentRole && index.column() >= 3 && index.column() <= 8)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return QString("%1, row %2. Checked %3. %4").arg(QString::fromStdString(r.file)).arg(r.fileRow).arg(QString::fromStdString(r.checkedOn), QString::fromStdString(r.notes));
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return QString::fromStdString(r.provider);
        case 1: return QString::fromStdString(r.model);
        case 2: return QString::fromStdString(r.serviceTier + (r.region.empty() ? "" : " " + r.region));
        case 3: return r.promptFromTokens > 0 ? plainNumber(r.promptFromTokens) : QString();
        case 4: return priceCellText(r.input, r.isNotApplicable(PriceCell::Input));
        case 5: return priceCellText(r.cachedInput, r.isNotApplicable(PriceCell::CachedInput));
        case 6: return priceCellText(r.cacheWrite, r.isNotApplicable(PriceCell::CacheWrite));
        case 7: return priceCellText(r.output, r.isNotApplicable(PriceCell::Output));
        case 8: return r.contextWindow ? countText(*r.contextWindow) : QString("?");
        default: return QString::fromStdString(r.source);
        }
    }

private:
    std::shared_ptr<const PriceSheet> m_sheet;
};

class PricesPage : public Page {
public:
    PricesPage(const PageContext &context, QWidget *parent) : Page(parent), m_document(context.document)
    {
        m_stack = new QStackedLayout(this);
        auto *content = new QWidget(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        auto *wizard = new QWidget(this);
        auto *wizardColumn = new QVBoxLayout(wizard);
        wizardColumn->setContentsMargins(24, 20, 24, 20);
        m_import = new ImportPanel(context.document, wizard);
        wizardColumn->addWidget(m_import);
        m_stack->addWidget(content);
        m_stack->addWidget(wizard);
        connect(m_import->session(), &ImportSession::finished, this, [this] { m_stack->setCurrentIndex(0); });
        connect(m_import, &ImportPanel::anotherAsked, this, &Page::fileAsked);
        auto *title = new QLabel(tr("Prices"), this);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message = new QLabel(this);
        m_message->setProperty("secondary", true);
        auto *filter = new QLineEdit(this);
        filter->setPlaceholderText(tr("Filter models"));
        filter->setAccessibleName(tr("Filter models"));
        filter->setObjectName("priceFilter");
        filter->setClearButtonEnabled(true);
        for (auto *clear : filter->findChildren<QAbstractButton *>())
            clear->setAccessibleName(tr("Clear the filter"));
        auto *proxy = new QSortFilterProxyModel(this);
        m_table = new PriceTable(this);
        proxy->setSourceModel(m_table);
        proxy->setFilterKeyColumn(-1);
        proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
        auto *view = new QTableView(this);
        view->setModel(proxy);
        view->setObjectName("prices");
        view->setAccessibleName(tr("Price rows, per one million tokens"));
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(30);
        view->horizontalHeader()->setStretchLastSection(true);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        const int widths[] = {100, 220, 96, 92, 76, 76, 76, 76, 78};
        for (int i = 0; i < 9; ++i)
            view->setColumnWidth(i, widths[i]);
        view->setShowGrid(false);
        view->setAlternatingRowColors(true);
        auto *import = new QPushButton(tr("Import prices…"), this);
        import->setProperty("primary", true);
        import->setObjectName("importPrices");
        import->setToolTip(tr("CSV, TSV, XLSX or JSON; or drop the file on the window"));
        connect(import, &QPushButton::clicked, this, &Page::fileAsked);
        auto *head = new QHBoxLayout;
        head->addWidget(title, 1);
        head->addWidget(import);
        column->addLayout(head);
        column->addWidget(m_message);
        column->addWidget(filter);
        column->addWidget(view, 3);
        m_refusedTitle = new QLabel(this);
        m_refused = new QListWidget(this);
        m_refused->setObjectName("refusedRows");
        m_refused->setAccessibleName(tr("Rows refused or doubted, with their reasons"));
        column->addWidget(m_refusedTitle);
        column->addWidget(m_refused, 1);
        connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
        connect(m_document, &PlanDocument::changed, this, [this] { refresh(); });
        refresh();
    }

    bool takeFile(const QString &path) override
    {
        m_stack->setCurrentIndex(1);
        m_import->open(path);
        return true;
    }

private:
    void refresh()
    {
        const auto sheet = m_document->sheet();
        if (sheet == m_shown)
            return;
        m_shown = sheet;
        m_refused->clear();
        const bool own = sheet->name != "bundled";
        for (const Issue &issue : m_document->importIssues())
            if (own && issue.severity != Severity::Info)
                m_refused->addItem(QString("%1: %2").arg(QString::fromStdString(issue.path), QString::fromStdString(issue.message)));
        m_refusedTitle->setText(m_refused->count() == 1 ? tr("1 row refused or doubted in the import") : tr("%1 rows refused or doubted in the import").arg(m_refused->count()));
        m_refusedTitle->setVisible(m_refused->count() > 0);
        m_refused->setVisible(m_refused->count() > 0);
        m_table->setSheet(sheet);
        m_message->setText(tr("%1, %2, %L3 rows. Per 1M tokens; ? unknown, never read as zero.")
                               .arg(QString::fromStdString(sheet->name), QString::fromStdString(sheet->date)).arg(sheet->rows.size()));
    }
    PlanDocument *m_document;
    QStackedLayout *m_stack;
    ImportPanel *m_import;
    PriceTable *m_table;
    QLabel *m_message, *m_refusedTitle;
    QListWidget *m_refused;
    std::shared_ptr<const PriceSheet> m_shown;
};

} // namespace

Page *makePricesPage(const PageContext &context, QWidget *parent) { return new PricesPage(context, parent); }

} // namespace farthing::ui

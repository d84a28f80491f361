// SPDX-License-Identifier: GPL-3.0-or-later
// The price sheet in use: filtered while one types, compared side by side, asked what if, imported in place; who pays the
// chosen price, and how it moved.
#include "data/prices/hand_edit.h"
#include "model/pricing/price_history.h"
#include "model/pricing/rate_card.h"
#include "ui/charts/price_history_chart.h"
#include "ui/explain/told.h"
#include "ui/import/import_panel.h"
#include "ui/i18n/words.h"
#include "ui/pages/page.h"
#include "ui/pages/price_columns.h"
#include "ui/pages/price_compare.h"
#include "ui/pages/price_row_edit.h"
#include "ui/pages/price_table.h"
#include "ui/pages/price_terms.h"
#include "ui/pages/price_users.h"
#include "ui/pages/price_warnings.h"
#include "ui/pages/price_what_if.h"
#include "ui/theme/theme.h"
#include "ui/widgets/change_mark.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"
#include "ui/widgets/show_field.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_table.h"

#include <QCoreApplication>
#include <QAbstractButton>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr int sideWidth = 312;

class PricesPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::PricesPage)
public:
    PricesPage(const PageContext &context, QWidget *parent) : Page(parent), m_document(context.document)
    {
        m_stack = new QStackedLayout(this);
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *content = new QWidget;
        content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        scroll->setWidget(content);
        auto *wizard = new QWidget(this);
        auto *wizardColumn = new QVBoxLayout(wizard);
        wizardColumn->setContentsMargins(24, 20, 24, 20);
        m_import = new ImportPanel(context.document, wizard);
        wizardColumn->addWidget(m_import);
        m_stack->addWidget(scroll);
        m_stack->addWidget(wizard);
        m_import->session()->listIn(context.runner->works());
        connect(m_import->session(), &ImportSession::finished, this, [this] { m_stack->setCurrentIndex(0); });
        if (m_import->session()->step() != ImportSession::Step::Idle) // it was begun in another language
            m_stack->setCurrentIndex(1);
        connect(m_import, &ImportPanel::anotherAsked, this, &Page::fileAsked);

        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(8);
        auto *title = new QLabel(tr("Prices"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        new ChangeMark(m_document, "/prices/sheet", title);
        auto *import = new QPushButton(tr("Import prices…"), content);
        import->setProperty("primary", true);
        import->setObjectName("importPrices");
        import->setToolTip(tr("CSV, TSV, XLSX or JSON; or drop the file on the window"));
        connect(import, &QPushButton::clicked, this, &Page::fileAsked);
        auto *head = new QHBoxLayout;
        auto *add = new QPushButton(tr("Add price"), content);
        add->setObjectName("addPrice");
        add->setToolTip(tr("A row by hand, which starts as a copy of the chosen one"));
        connect(add, &QPushButton::clicked, this, [this] { compose(shownRow() ? *shownRow() : PriceRow()); });
        head->addWidget(title, 1);
        head->addWidget(add);
        head->addWidget(import);
        m_message = new QLabel(content);
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        column->addLayout(head);
        column->addWidget(m_message);
        m_warnings = new PriceWarnings(context, content);
        column->addWidget(m_warnings);
        m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
        m_sides->setSpacing(14);
        auto *left = new QVBoxLayout;
        left->setSpacing(14);
        left->addLayout(makeTable(content), 1);
        m_history = new ChartPanel(content);
        m_history->setObjectName("priceHistory");
        m_history->setMaximumHeight(280);
        m_history->setContent(priceHistoryChart({}, {}, {}, {}));
        m_users = new PriceUsers(context, content);
        auto *detail = new QHBoxLayout;
        detail->setSpacing(14);
        detail->addWidget(m_history, 6);
        detail->addWidget(m_users, 5);
        left->addLayout(detail);
        m_sides->addLayout(left, 1);
        m_side = new QWidget(content);
        auto *side = new QVBoxLayout(m_side);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(14);
        m_row = new PriceRowEdit(context, m_side);
        side->addWidget(m_row);
        auto *whatIf = new PriceWhatIf(context, m_side);
        side->addWidget(whatIf);
        answers(m_users, [this] { return questionAt(m_users, {{Figure::CostPerSuccess}}); });
        answers(whatIf, [this, whatIf]() -> std::optional<Question> {
            if (!whatIf->comparison())
                return std::nullopt;
            Question asked = questionAt(whatIf, {});
            asked.told = [this, whatIf] { return whatIf->comparison() ? explainByStage(*whatIf->comparison(), tr("as it is"), tr("what if"), currency()) : Explanation(); };
            return asked;
        }, whatIf->whyButton());
        answers(m_import, [this] { return ofImport(); });
        m_compare = new PriceCompare(m_side);
        side->addWidget(m_compare, 1);
        m_sides->addWidget(m_side);
        column->addLayout(m_sides, 1);
        m_terms = new PriceTerms(context, content);
        column->addSpacing(6);
        column->addWidget(m_terms);
        m_refusedTitle = new QLabel(content);
        m_refused = new QListWidget(content);
        m_refused->setObjectName("refusedRows");
        m_refused->setAccessibleName(tr("Rows refused or doubted, with their reasons"));
        m_refused->setMinimumHeight(110);
        m_refused->setMaximumHeight(170);
        column->addWidget(m_refusedTitle);
        column->addWidget(m_refused);
        connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                choose(m_table->sheetRow(current.row()));
        });
        connect(m_table, &PriceTable::modelReset, this, &PricesPage::showChosen); // a reset loses the selection
        connect(m_view, &QTableView::activated, this, [this](const QModelIndex &cell) { m_row->focusField(fieldOf(cell.column())); });
        connect(m_users, &PriceUsers::placeAsked, this, [this](const QString &path, const QString &view) {
            if (view != m_document->scenario())
                m_document->setScenario(view);
            emit fieldAsked(path);
        });
        connect(m_warnings, &PriceWarnings::placeAsked, this, &Page::fieldAsked);
        connect(m_warnings, &PriceWarnings::priceAsked, this, [this](const ModelPlace &place) {
            const auto slash = std::min(place.model.find('/'), place.model.size());
            PriceRow row;
            row.provider = place.model.substr(0, slash);
            row.model = place.model.substr(std::min(slash + 1, place.model.size()));
            row.serviceTier = serviceName(place.service);
            row.region = place.region;
            row.currency = m_document->plan()->currency;
            compose(row);
        });
        connect(m_row, &PriceRowEdit::composed, this, [this](int row) {
            if (row >= 0)
                choose(row);
            showChosen();
        });
        connect(context.runner, &SimulationRunner::resultReady, this, &PricesPage::showDetail);
        connect(m_compare, &PriceCompare::cleared, m_table, &PriceTable::unpinAll);
        connect(m_table, &PriceTable::pinsChanged, this, [this] { m_compare->show(m_table->pinned()); });
        connect(m_document, &PlanDocument::changed, this, [this] { refresh(); });
        connect(&Theme::instance(), &Theme::changed, this, [this] { m_legend->setText(legend()); });
        refresh();
    }

    bool takeFile(const QString &path) override
    {
        m_stack->setCurrentIndex(1);
        m_import->open(path);
        return true;
    }
    bool showField(const std::string &path) override { return focusFieldAt(m_terms, path); }

protected:
    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        findPlaces();
        showDetail();
    }
    void resizeEvent(QResizeEvent *) override
    {
        const bool narrow = width() < 1080;
        m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_side->setMinimumWidth(narrow ? 0 : sideWidth);
        m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sideWidth);
        m_compare->setMinimumHeight(narrow && !m_table->pinned().empty() ? 360 : 0);
    }

private:
    QString currency() const { return QString::fromStdString(m_document->plan()->currency); }
    /// What accepting the file would change, in the case of the table's chosen row; else in the first that has figures.
    std::optional<Question> ofImport() const
    {
        auto *view = m_import->findChild<QTableView *>("effects");
        const std::vector<data::PriceEffect> &effects = m_import->session()->effects();
        const int row = view && view->currentIndex().isValid() ? view->currentIndex().row() : 0;
        if (row >= static_cast<int>(effects.size()) || !effects[static_cast<std::size_t>(row)].comparison.ok)
            return std::nullopt;
        Question asked = questionAt(view, {});
        asked.told = [this, effect = effects[static_cast<std::size_t>(row)]] { return explainByStage(effect.comparison, tr("as it is"), tr("with the new prices"), currency()); };
        return asked;
    }
    QLayout *makeTable(QWidget *parent)
    {
        auto *filter = new QLineEdit(parent);
        filter->setPlaceholderText(tr("Filter models"));
        filter->setAccessibleName(tr("Filter models"));
        filter->setToolTip(tr("Words of provider, model, tier, region or source; all of them must be found"));
        filter->setObjectName("priceFilter");
        filter->setClearButtonEnabled(true);
        for (auto *clear : filter->findChildren<QAbstractButton *>())
            clear->setAccessibleName(tr("Clear the filter"));
        auto *used = new Switch(tr("In use"), parent);
        used->setObjectName("onlyUsed");
        used->setToolTip(tr("Only models that the plan uses"));
        m_count = new QLabel(parent);
        m_count->setProperty("secondary", true);
        m_count->setFont(Theme::instance().font(Type::Secondary));
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(filter, 1);
        row->addWidget(used);
        row->addWidget(m_count);
        m_table = new PriceTable(this);
        QTableView *view = m_view = tableView(m_table, tr("Price rows, per one million tokens"), parent);
        view->setAccessibleDescription(tr("Enter goes to the fields of the chosen row"));
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setObjectName("prices");
        view->setMinimumHeight(260);
        view->horizontalHeader()->setMinimumSectionSize(24);
        m_columns = new PriceColumns(view);
        auto *columns = new QPushButton(tr("Columns…"), parent);
        columns->setObjectName("priceColumns");
        columns->setToolTip(tr("Which columns the table shows"));
        columns->setMenu(m_columns->menu());
        columns->setStyleSheet("QPushButton::menu-indicator { image: none; }");
        row->insertWidget(2, columns);
        view->horizontalHeader()->setSortIndicatorClearable(true); // a third click: models in use first again
        view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        view->setSortingEnabled(true);
        m_legend = new QLabel(legend(), parent);
        m_legend->setFont(Theme::instance().font(Type::Secondary));
        m_legend->setWordWrap(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        column->addLayout(row);
        column->addWidget(view, 1);
        column->addWidget(m_legend);
        const auto apply = [this, filter, used] {
            m_table->setFilter(filter->text(), used->isChecked());
            refreshCount();
        };
        connect(filter, &QLineEdit::textChanged, this, apply);
        connect(used, &QCheckBox::toggled, this, apply);
        return column;
    }

    static PriceRowEdit::Field fieldOf(int column)
    {
        switch (column) {
        case PriceTable::Cached: return PriceRowEdit::Cached;
        case PriceTable::Write: return PriceRowEdit::Write;
        case PriceTable::Output: return PriceRowEdit::Output;
        case PriceTable::Context: return PriceRowEdit::Context;
        case PriceTable::Effective: return PriceRowEdit::Retires;
        default: return PriceRowEdit::Input;
        }
    }

    void choose(int sheetRow)
    {
        const auto sheet = m_document->sheet();
        m_chosen = sheetRow < 0 || sheetRow >= static_cast<int>(sheet->rows.size()) ? std::string() : keyOf(sheet->rows[static_cast<std::size_t>(sheetRow)]);
        if (sheetRow == m_row->shown())
            return;
        m_row->show(sheetRow);
        m_detailed = false;
        showDetail();
    }

    /// A new row, which says nothing of its own yet but what it starts with.
    void compose(PriceRow row)
    {
        for (std::string PriceRow::*text : {&PriceRow::effectiveFrom, &PriceRow::effectiveTo, &PriceRow::retiresOn, &PriceRow::notes})
            (row.*text).clear();
        m_row->compose(std::move(row));
    }

    const PriceRow *shownRow() const
    {
        const std::vector<PriceRow> &rows = m_document->sheet()->rows;
        return m_row->shown() < 0 || m_row->shown() >= static_cast<int>(rows.size()) ? nullptr : &rows[static_cast<std::size_t>(m_row->shown())];
    }

    /// Who pays the chosen price and how it moved; worked out while the page is seen.
    void showDetail()
    {
        if (!isVisible())
            return;
        const PriceRow *row = shownRow();
        m_users->show(row, m_placesOf);
        if (m_detailed)
            return;
        m_detailed = true;
        std::vector<PricePoint> steps;
        if (row) {
            std::vector<const PriceSheet *> sheets{m_document->sheetNamed("bundled")};
            for (const PriceSheet &sheet : m_document->sheets()) // what was tried by hand elsewhere is no history
                if (!data::isHandName(sheet.name) || sheet.name == m_document->sheet()->name)
                    sheets.push_back(&sheet);
            steps = priceHistory(sheets, row->provider + "/" + row->model, row->region, row->serviceTier);
        }
        QString name = row ? QString::fromStdString(row->model) : QString();
        if (row && row->serviceTier != "standard")
            name += " " + choiceText(row->serviceTier);
        if (row && !row->region.empty())
            name += " " + QString::fromStdString(row->region);
        m_history->setContent(priceHistoryChart(steps, name, m_document->plan()->prices.asOf, QDate::currentDate().toString(Qt::ISODate).toStdString()));
    }

    static std::string keyOf(const PriceRow &row) { return rowName(row).toStdString() + '\n' + row.effectiveTo; }

    /// The row that was chosen, in the sheet as it is now; before any was, the first that the plan uses.
    int chosenRow() const
    {
        const std::vector<PriceRow> &rows = m_document->sheet()->rows;
        const int shown = m_row->shown();
        if (shown >= 0 && shown < static_cast<int>(rows.size()) && keyOf(rows[static_cast<std::size_t>(shown)]) == m_chosen)
            return shown;
        const auto found = std::find_if(rows.begin(), rows.end(), [this](const PriceRow &row) { return keyOf(row) == m_chosen; });
        if (!m_chosen.empty() && found != rows.end())
            return static_cast<int>(found - rows.begin());
        for (std::size_t i = 0; i < m_table->shown(); ++i)
            if (m_table->isUsed(static_cast<int>(i)))
                return m_table->sheetRow(static_cast<int>(i));
        return -1;
    }

    void showChosen()
    {
        const int row = m_row->shown() < 0 ? -1 : m_table->rowOf(m_row->shown());
        if (row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_table->index(row, PriceTable::Model), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    static QString legend()
    {
        const Theme &theme = Theme::instance();
        return QString("<span style='color:%1'>%2</span>").arg(theme.color(Role::Text2).name(),
            tr("T tools &nbsp; J JSON schema &nbsp; V vision &nbsp; C prompt caching &nbsp; R reasoning &nbsp;&nbsp;|&nbsp;&nbsp; <span style='color:%1'>●</span> yes &nbsp; – no &nbsp; "
               "<span style='color:%2'>?</span> unknown, never read as no or as zero").arg(theme.color(Role::Accent).name(), theme.color(Role::Warn).name()));
    }

    void findPlaces() { m_placesOf = data::modelUsers(m_document->rootJson(), m_document->sheet()->name); }

    void refreshCount() { m_count->setText(tr("%1 of %2 rows").arg(wholeNumber(m_table->shown()), wholeNumber(m_shown->rows.size()))); }

    void refresh()
    {
        const auto sheet = m_document->sheet();
        const std::vector<ModelUse> uses = modelsUsed(*m_document->plan());
        m_warnings->refresh();
        m_detailed = m_detailed && m_document->plan()->prices.asOf == m_asOf;
        m_asOf = m_document->plan()->prices.asOf;
        if (isVisible()) {
            findPlaces();
            showDetail();
        }
        if (sheet == m_shown && uses == m_uses && m_document->scenario() == m_scenario)
            return;
        m_scenario = m_document->scenario();
        m_shown = sheet;
        m_uses = uses;
        m_refused->clear();
        const bool own = sheet->name != "bundled";
        for (const Issue &issue : m_document->importIssues())
            if (own && issue.severity != Severity::Info)
                m_refused->addItem(QString("%1: %2").arg(QString::fromStdString(issue.path), messageText(issue.message)));
        m_refusedTitle->setText(m_refused->count() == 1 ? tr("1 row refused or doubted in the import") : tr("%1 rows refused or doubted in the import").arg(m_refused->count()));
        m_refusedTitle->setVisible(m_refused->count() > 0);
        m_refused->setVisible(m_refused->count() > 0);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_table->setSheet(sheet, uses);
        m_columns->fitToRows();
        const int row = chosenRow();
        if (!m_row->isComposing())
            m_row->show(row);
        choose(row);
        m_detailed = false;
        showDetail();
        showChosen();
        m_view->verticalScrollBar()->setValue(scrolled);
        m_message->setText(tr("%1%2. Per 1M tokens in the row's currency; models in use come first, marked by a dot.")
                               .arg(QString::fromStdString(sheet->name), sheet->date.empty() ? QString() : ", " + QString::fromStdString(sheet->date)));
        refreshCount();
    }
    PlanDocument *m_document;
    QStackedLayout *m_stack;
    QBoxLayout *m_sides;
    QWidget *m_side;
    ImportPanel *m_import;
    PriceTable *m_table;
    QTableView *m_view;
    PriceColumns *m_columns;
    PriceWarnings *m_warnings;
    PriceUsers *m_users;
    ChartPanel *m_history;
    std::vector<data::ModelUser> m_placesOf; ///< who pays prices of the sheet in use
    bool m_detailed = false;             ///< the history is that of the chosen row
    std::string m_asOf;
    PriceRowEdit *m_row;
    std::string m_chosen;                ///< key of the row whose fields are shown; empty: none yet
    QString m_scenario;
    PriceCompare *m_compare;
    PriceTerms *m_terms;
    QLabel *m_message, *m_refusedTitle, *m_count, *m_legend;
    QListWidget *m_refused;
    std::shared_ptr<const PriceSheet> m_shown;
    std::vector<ModelUse> m_uses;
};

} // namespace

Page *makePricesPage(const PageContext &context, QWidget *parent) { return new PricesPage(context, parent); }

} // namespace farthing::ui

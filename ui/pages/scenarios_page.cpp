// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: made, renamed, deleted and shown here; any two compared on the same draws.
#include "data/plan/scenario_edit.h"
#include "ui/explain/compared_cases.h"
#include "ui/explain/told.h"
#include "ui/explain/why_link.h"
#include "ui/i18n/words.h"
#include "ui/pages/page.h"
#include "ui/pages/scenario_table.h"
#include "ui/run/background.h"
#include "ui/widgets/field_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/scroll_content.h"

#include <QCoreApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr std::uint64_t coarseDraws = 200;
constexpr int quietMilliseconds = 150;

QFrame *panel(QWidget *parent, QVBoxLayout *&column)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", true);
    column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    return frame;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::instance().font(Type::Section));
    return label;
}

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("secondary", true);
    label->setWordWrap(true);
    return label;
}

class ScenariosPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::ScenariosPage)
public:
    ScenariosPage(const PageContext &context, QWidget *parent) : Page(parent), m_document(context.document), m_work(this)
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *title = new QLabel(tr("Scenarios"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        auto *fresh = button(tr("New scenario"), "newScenario", content);
        fresh->setProperty("primary", true);
        m_duplicate = button(tr("Duplicate"), "duplicateScenario", content);
        m_delete = button(tr("Delete"), "deleteScenario", content);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(title, 1);
        head->addWidget(m_duplicate);
        head->addWidget(m_delete);
        head->addWidget(fresh);
        m_message = words(content);
        column->addLayout(head);
        column->addWidget(m_message);
        m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
        m_columns->setSpacing(14);
        m_columns->addWidget(makeList(content), 2);
        m_columns->addWidget(makeChanges(content), 3);
        column->addLayout(m_columns);
        column->addWidget(makeComparison(content));
        column->addStretch();
        connect(fresh, &QPushButton::clicked, this, [this] { m_document->newScenario({}); });
        connect(m_duplicate, &QPushButton::clicked, this, [this] { m_document->newScenario(m_document->scenario()); });
        connect(m_delete, &QPushButton::clicked, this, [this] { m_document->deleteScenario(m_document->scenario()); });
        connect(m_document, &PlanDocument::changed, this, [this] { renew(); });
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMilliseconds);
        connect(&m_quiet, &QTimer::timeout, this, &ScenariosPage::compare);
        refresh();
    }

protected:
    void showEvent(QShowEvent *) override
    {
        settle();
        m_quiet.start();
    }
    void resizeEvent(QResizeEvent *) override
    {
        m_columns->setDirection(width() < 1000 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        for (QTableView *view : {m_figures, m_stages})
            if (view)
                widen(view);
    }

private:
    /// The difference in a row of the figures, and that figure in both cases. The panel stands beside the sentence above.
    std::optional<Question> ofComparison(int row)
    {
        static constexpr Figure ofRow[] = {Figure::CostPerSuccess, Figure::Success, Figure::MeanCost, Figure::MonthlyCost, Figure::Margin, Figure::MarginTarget};
        if (!m_comparison || !m_comparison->ok || row >= static_cast<int>(std::size(ofRow)))
            return std::nullopt;
        const Figure figure = ofRow[row];
        Question asked = questionAt(m_sentence, {{figure, {}, 0, Side::Difference}, {figure, {}, 0, Side::First}, {figure, {}, 0, Side::Second}});
        asked.cases = [this] { return comparedCases(*m_document, m_a->currentData().toString(), m_b->currentData().toString()); };
        return asked;
    }
    std::optional<Question> ofStages(QTableView *view)
    {
        if (!m_comparison || !m_comparison->ok)
            return std::nullopt;
        Question asked = questionAt(view, {});
        asked.told = [this] { return explainByStage(*m_comparison, m_a->currentText(), m_b->currentText(), QString::fromStdString(m_document->plan()->currency)); };
        return asked;
    }
    static QPushButton *button(const QString &text, const char *name, QWidget *parent)
    {
        auto *made = new QPushButton(text, parent);
        made->setObjectName(name);
        return made;
    }

    QWidget *makeList(QWidget *parent)
    {
        QVBoxLayout *column = nullptr;
        QFrame *frame = panel(parent, column);
        column->addWidget(heading(tr("Shown in the whole window"), frame));
        m_list = new TextTable({{tr("Case"), {}}, {tr("Builds on"), {}}, {tr("Changes"), tr("Fields it sets"), true}}, this);
        m_listView = tableView(m_list, tr("Scenarios; the selected one is shown in the whole window"), frame);
        m_listView->setObjectName("scenarioList");
        m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
        m_listView->horizontalHeader()->setStretchLastSection(false);
        m_listView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        setColumnWidths(m_listView, {0, 130, 84});
        column->addWidget(m_listView);
        m_name = new QLineEdit(frame);
        m_name->setObjectName("scenarioName");
        m_name->setAccessibleName(tr("Name of the scenario"));
        m_name->setPlaceholderText(tr("Base case"));
        m_name->setToolTip(tr("Rename the scenario that is shown"));
        m_naming = new QWidget(frame);
        auto *label = new QLabel(tr("Name"), m_naming);
        label->setBuddy(m_name);
        auto *row = new QHBoxLayout(m_naming);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(m_name, 1);
        column->addWidget(m_naming);
        m_fault = new Notice("scenarioFault", frame);
        column->addWidget(m_fault);
        column->addStretch();
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            const QString name = m_name->text().trimmed();
            if (m_document->scenario().isEmpty() || name == m_document->scenario())
                return m_fault->say(NoticeKind::Bad, {});
            const Status done = m_document->renameScenario(m_document->scenario(), name);
            m_fault->say(NoticeKind::Bad, done ? QString() : messageText(done.error().message));
        });
        connect(m_listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
            if (!m_filling && now.isValid())
                m_document->setScenario(now.row() == 0 ? QString() : m_names[static_cast<std::size_t>(now.row()) - 1]);
        });
        return frame;
    }

    QWidget *makeChanges(QWidget *parent)
    {
        QVBoxLayout *column = nullptr;
        QFrame *frame = panel(parent, column);
        column->addWidget(heading(tr("What it changes"), frame));
        m_changesNote = words(frame);
        column->addWidget(m_changesNote);
        m_changes = new TextTable({{tr("Field"), {}}, {tr("Base case"), {}, true}, {tr("Here"), {}, true}}, this);
        m_changesView = tableView(m_changes, tr("Fields the scenario changes"), frame);
        m_changesView->setObjectName("scenarioChanges");
        m_changesView->horizontalHeader()->setStretchLastSection(false);
        m_changesView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        setColumnWidths(m_changesView, {0, 130, 130});
        column->addWidget(m_changesView);
        auto *buttons = new QHBoxLayout;
        m_revert = button(tr("Back to the base value"), "revertChange", frame);
        m_show = button(tr("Show field"), "showChange", frame);
        buttons->addWidget(m_show);
        buttons->addWidget(m_revert);
        buttons->addStretch();
        column->addLayout(buttons);
        column->addStretch();
        const auto chosen = [this]() -> std::string {
            const int row = m_changesView->currentIndex().row();
            return row >= 0 && row < static_cast<int>(m_paths.size()) ? m_paths[static_cast<std::size_t>(row)] : std::string();
        };
        connect(m_revert, &QPushButton::clicked, this, [this, chosen] {
            if (const std::string path = chosen(); !path.empty())
                m_document->backToBase(path);
        });
        connect(m_show, &QPushButton::clicked, this, [this, chosen] {
            if (const std::string path = chosen(); !path.empty())
                emit fieldAsked(QString::fromStdString(path));
        });
        return frame;
    }

    QWidget *makeComparison(QWidget *parent)
    {
        QVBoxLayout *column = nullptr;
        QFrame *frame = panel(parent, column);
        auto *head = new QHBoxLayout;
        head->setSpacing(10);
        head->addWidget(heading(tr("Compare"), frame));
        for (QComboBox **combo : {&m_a, &m_b}) {
            *combo = new QComboBox(frame);
            (*combo)->setMinimumWidth(190);
            (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(*combo, &QComboBox::activated, this, [this] {
                m_chosen = true;
                m_quiet.start();
            });
        }
        m_a->setObjectName("compareA");
        m_b->setObjectName("compareB");
        m_a->setAccessibleName(tr("First case"));
        m_b->setAccessibleName(tr("Second case"));
        m_state = words(frame);
        m_state->setWordWrap(false);
        m_cancel = button(tr("Cancel"), "cancelComparison", frame);
        m_cancel->hide();
        head->addWidget(m_a);
        head->addWidget(new QLabel(tr("with"), frame));
        head->addWidget(m_b);
        head->addWidget(m_state, 1);
        head->addWidget(m_cancel);
        column->addLayout(head);
        m_sentence = new Sentence(frame);
        m_sentence->setProperty("secondary", true);
        m_sentence->setObjectName("comparisonSentence");
        answers(m_sentence, [this] { return ofComparison(0); }, addWhyLine(column, m_sentence, tr("difference between the two cases"), "whyScenario"));
        m_compareFault = new Notice("comparisonFault", frame);
        column->addWidget(m_compareFault);
        m_tables = new QVBoxLayout;
        m_tables->setSpacing(10);
        column->addLayout(m_tables);
        m_method = words(frame);
        m_method->setFont(Theme::instance().font(Type::Secondary));
        m_method->setObjectName("comparisonMethod");
        column->addWidget(m_method);
        connect(m_cancel, &QPushButton::clicked, this, [this] {
            m_work.stop();
            m_cancel->hide();
            m_state->setText(tr("Cancelled"));
        });
        return frame;
    }

    void refresh() override
    {
        m_filling = true;
        const data::Json &root = m_document->rootJson();
        m_names.clear();
        std::vector<TextTable::Row> rows{{{tr("Base case"), {}, {}, {}, m_document->scenario().isEmpty()}, {QString(QChar(0x2013)), {}, Role::Text3}, {QString(QChar(0x2013)), {}, Role::Text3}}};
        for (const std::string &name : data::scenarioNames(root)) {
            const QString shown = QString::fromStdString(name);
            m_names.push_back(shown);
            QString from = tr("Base case");
            for (const data::Json &item : *root.find("scenarios")->asArray())
                if (const data::Json *own = item.find("name"); own && own->asString() && *own->asString() == name)
                    if (const data::Json *parent = item.find("from"); parent && parent->asString() && *parent->asString() != "base")
                        from = QString::fromStdString(*parent->asString());
            rows.push_back({{shown, shown, {}, {}, shown == m_document->scenario()}, {from, {}, Role::Text2}, {QString::number(data::changedPaths(root, name).size()), {}}});
        }
        m_list->setRows(std::move(rows));
        int current = 0;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == m_document->scenario())
                current = static_cast<int>(i) + 1;
        m_listView->selectRow(current);
        const bool scenario = current > 0;
        m_naming->setVisible(scenario); // the base case has no other name
        fitRows(m_listView);
        if (m_name->text() != m_document->scenario())
            m_name->setText(m_document->scenario());
        m_duplicate->setToolTip(scenario ? tr("A copy of %1").arg(m_document->scenario()) : tr("A new scenario on the base case"));
        m_delete->setEnabled(scenario);
        m_message->setText(m_names.empty() ? tr("A scenario is a named list of changes. Make one, then edit any field: only the scenario changes, the base case stays.")
                           : scenario ? tr("Edits on any page go into “%1”; the base case stays as it is. Every step can be undone.").arg(m_document->scenario())
                                      : tr("The base case is shown, and edits change it. Select a scenario to see and edit that."));
        refreshChanges();
        fill(m_a, m_chosen ? m_a->currentData().toString() : QString());
        fill(m_b, m_chosen ? m_b->currentData().toString() : scenario ? m_document->scenario() : m_names.empty() ? QString() : m_names.front());
        m_filling = false;
        if (isVisible())
            m_quiet.start();
    }

    void refreshChanges()
    {
        m_paths = m_document->scenario().isEmpty() ? std::vector<std::string>() : data::changedPaths(m_document->rootJson(), m_document->scenario().toStdString());
        std::vector<TextTable::Row> rows;
        for (const std::string &path : m_paths) {
            const QString name = fieldName(path);
            const data::Json *before = data::findPath(m_document->rootJson(), path), *now = data::findPath(m_document->json(), path);
            rows.push_back({{name, QString::fromStdString(path)}, {valueWords(before, path), valueWords(before, path)}, {valueWords(now, path), valueWords(now, path), {}, {}, true}});
        }
        m_changesNote->setText(m_document->scenario().isEmpty() ? tr("Nothing: it is the plan itself. Select a scenario to see what it changes, or make a new one.") : rows.empty() ? tr("Nothing yet. Edit a field on any page.") : QString());
        m_changesNote->setVisible(!m_changesNote->text().isEmpty());
        m_changesView->setVisible(!rows.empty());
        m_revert->setVisible(!rows.empty());
        m_show->setVisible(!rows.empty());
        m_changes->setRows(std::move(rows));
        fitRows(m_changesView);
        if (!m_paths.empty())
            m_changesView->selectRow(0);
    }

    void fill(QComboBox *combo, const QString &chosen)
    {
        combo->clear();
        combo->addItem(tr("Base case"), QString());
        for (const QString &name : m_names)
            combo->addItem(name, name);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    }

    void compare()
    {
        if (!isVisible() || !m_document->hasDocument())
            return;
        struct Case {
            std::optional<Plan> plan;
            PriceSheet sheet;
            QString name, fault;
        };
        const auto take = [this](const QComboBox *combo) {
            auto taken = std::make_shared<Case>();
            taken->name = combo->currentText();
            data::PlanRead read = data::readPlan(m_document->rootJson(), combo->currentData().toString().toStdString());
            for (const Issue &issue : read.issues)
                if (issue.severity == Severity::Error && taken->fault.isEmpty())
                    taken->fault = messageText(issue.message);
            const PriceSheet *sheet = read.plan ? m_document->sheetNamed(read.plan->prices.sheet) : nullptr;
            if (read.plan && !sheet)
                taken->fault = tr("The project holds no price sheet “%1”.").arg(QString::fromStdString(read.plan->prices.sheet));
            if (sheet) {
                taken->sheet = *sheet;
                taken->plan = std::move(read.plan);
            }
            return taken;
        };
        const auto a = take(m_a), b = take(m_b);
        const QString fault = !a->plan ? a->name + ": " + a->fault : !b->plan ? b->name + ": " + b->fault : QString();
        m_compareFault->say(NoticeKind::Bad, fault);
        if (!fault.isEmpty()) {
            m_work.stop();
            return showResult({}, a->name, b->name, true);
        }
        m_state->setText(tr("Updating…"));
        m_cancel->show();
        m_work.start([this, a, b](std::stop_token stop, const Background::Post &post) {
            for (const bool coarse : {true, false}) {
                decide::CompareOptions options;
                options.stop = stop;
                const std::uint64_t full = std::min(a->plan->simulation.draws, b->plan->simulation.draws);
                if (coarse && full <= coarseDraws)
                    continue;
                options.draws = coarse ? coarseDraws : full;
                const decide::PlanComparison result = decide::comparePlans({*a->plan, a->sheet}, {*b->plan, b->sheet}, options);
                if (result.cancelled)
                    return;
                post([this, result, a, b, coarse] { showResult(result, a->name, b->name, !coarse); });
                if (!result.ok)
                    return;
            }
        });
    }

    void showResult(const decide::PlanComparison &c, const QString &a, const QString &b, bool whole)
    {
        m_cancel->setVisible(!whole && c.ok);
        m_state->setText(!c.ok ? QString() : whole ? tr("%1 draws").arg(wholeNumber(c.draws)) : tr("%1 draws, refining…").arg(wholeNumber(c.draws)));
        QString fault;
        for (const auto &[issues, name] : {std::pair{&c.issuesA, a}, {&c.issuesB, b}})
            for (const Issue &issue : *issues)
                if (issue.severity == Severity::Error && fault.isEmpty())
                    fault = name + ": " + messageText(issue.message);
        if (!fault.isEmpty())
            m_compareFault->say(NoticeKind::Bad, fault);
        m_comparison = std::make_shared<const decide::PlanComparison>(c);
        const QString currency = QString::fromStdString(m_document->plan()->currency);
        m_sentence->setText(comparisonSentence(c, a, b));
        m_method->setText(c.ok ? comparisonMethod(c) : QString());
        put(m_figures, figureColumns(a, b), c.ok ? figureRows(c, currency) : std::vector<TextTable::Row>(), tr("Figures of both cases"), "comparisonFigures");
        put(m_stages, stageColumns(a, b), c.ok ? stageRows(c, currency) : std::vector<TextTable::Row>(), tr("Cost by stage in both cases"), "comparisonStages");
    }

    /// As tall as its rows, so that the comparison stands high on the page; more than six scroll.
    static void fitRows(QTableView *view)
    {
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + 30 * std::clamp(view->model()->rowCount(), 1, 6) + 4);
    }

    /// The columns of both tables stand under each other, near the names of their rows.
    void widen(QTableView *view) const
    {
        const int room = width() - 2 * (24 + 16) - 20, names = std::max(190, room * 24 / 100), figure = std::max(100, room * 125 / 1000);
        for (int i = 0; i < view->model()->columnCount(); ++i)
            view->setColumnWidth(i, i == 0 ? names : figure);
        view->horizontalHeader()->setStretchLastSection(true);
    }

    /// The names in the titles change with the cases, so the model is made anew.
    void put(QTableView *&view, std::vector<TextTable::Column> columns, std::vector<TextTable::Row> rows, const QString &name, const char *objectName)
    {
        auto *model = new TextTable(std::move(columns), this);
        const int count = static_cast<int>(rows.size());
        model->setRows(std::move(rows));
        if (!view) {
            view = tableView(model, name, this);
            view->setObjectName(objectName);
            view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            view->horizontalHeader()->setStretchLastSection(false);
            m_tables->addWidget(view);
            if (&view == &m_figures)
                answers(view, [this, view] { return ofComparison(std::max(0, view->currentIndex().row())); });
            else
                answers(view, [this, view]() -> std::optional<Question> { return ofStages(view); });
        } else {
            QAbstractItemModel *old = view->model();
            QItemSelectionModel *selection = view->selectionModel();
            view->setModel(model);
            delete selection;
            delete old;
        }
        widen(view);
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + 30 * count + 4);
        view->setVisible(count > 0);
    }

    PlanDocument *m_document;
    Background m_work;
    QTimer m_quiet;
    QBoxLayout *m_columns = nullptr;
    Sentence *m_sentence = nullptr;
    QLabel *m_message = nullptr, *m_changesNote = nullptr, *m_state = nullptr, *m_method = nullptr;
    QPushButton *m_duplicate = nullptr, *m_delete = nullptr, *m_revert = nullptr, *m_show = nullptr, *m_cancel = nullptr;
    TextTable *m_list = nullptr, *m_changes = nullptr;
    QTableView *m_listView = nullptr, *m_changesView = nullptr, *m_figures = nullptr, *m_stages = nullptr;
    QVBoxLayout *m_tables = nullptr;
    QLineEdit *m_name = nullptr;
    QWidget *m_naming = nullptr;
    QComboBox *m_a = nullptr, *m_b = nullptr;
    Notice *m_fault = nullptr, *m_compareFault = nullptr;
    std::shared_ptr<const decide::PlanComparison> m_comparison; ///< that is shown
    std::vector<QString> m_names;
    std::vector<std::string> m_paths;
    bool m_filling = false, m_chosen = false;
};

} // namespace

Page *makeScenariosPage(const PageContext &context, QWidget *parent) { return new ScenariosPage(context, parent); }

} // namespace farthing::ui

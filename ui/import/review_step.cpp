// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review_step.h"

#include "ui/import/column_step.h"
#include "ui/import/diff_rows.h"
#include "ui/import/effect_view.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/number_text.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr std::size_t mostRows = 5000; // of the rows as read; the whole sheet is on the page once accepted

} // namespace

ReviewStep::ReviewStep(ImportSession *session, PlanDocument *document, QWidget *parent)
    : QWidget(parent), m_session(session), m_document(document), m_sentence(new QLabel(this)), m_kept(new Notice("importKept", this)), m_stack(new QStackedWidget(this)),
      m_diff(new TextTable(diffColumns(), this)), m_issues(new TextTable(issueColumns(), this)), m_rows(previewTable(this).release()), m_effects(new EffectView(this))
{
    m_sentence->setFont(Theme::instance().font(Type::Section));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName("importSentence");
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < 3; ++i) {
        auto *tab = new QPushButton(this);
        tab->setCheckable(true);
        tab->setProperty("segment", true);
        tab->setObjectName(QString("importTab%1").arg(i));
        tab->setAccessibleName(QStringList{tr("Changes"), tr("Refused or doubted"), tr("Rows as read")}[i]);
        group->addButton(tab, i);
        tabs->addWidget(tab);
        m_tabs.push_back(tab);
    }
    tabs->addStretch();
    connect(group, &QButtonGroup::idClicked, this, &ReviewStep::choose);
    const auto add = [&](TextTable *model, const QString &name, const char *objectName, std::initializer_list<int> widths) {
        QTableView *view = tableView(model, name, this);
        view->setObjectName(objectName);
        setColumnWidths(view, widths);
        m_stack->addWidget(view);
    };
    add(m_diff, tr("What the import changes, per one million tokens"), "importDiff", {96, 270, 160, 130, 96});
    add(m_issues, tr("Rows refused, doubted or skipped, with their reasons"), "importIssues", {76, 84, 52, 250});
    add(m_rows, tr("Rows as they will be stored, per one million tokens"), "importRows", {56, 110, 190, 90, 84, 84, 84, 76, 84, 96});
    connect(m_issues, &TextTable::ticked, this, [this](int row, bool on) {
        if (const auto place = m_places[static_cast<std::size_t>(row)])
            m_session->exclude(*place, on);
    });
    connect(m_effects, &EffectView::cancelled, session, &ImportSession::cancelEffects);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(tabs);
    left->addWidget(m_stack, 1);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(24);
    m_sides->addLayout(left, 3);
    m_sides->addWidget(m_effects, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_kept);
    column->addLayout(m_sides, 1);
    choose(0);
}

void ReviewStep::setNarrow(bool narrow)
{
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_effects->setMaximumHeight(narrow ? 216 : QWIDGETSIZE_MAX);
}

QString ReviewStep::sentence() const { return m_sentence->text(); }

void ReviewStep::choose(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_tabs[static_cast<std::size_t>(tab)]->setChecked(true);
}

void ReviewStep::refresh()
{
    m_sentence->setText(m_session->isReading() ? tr("Reading the file…") : diffSentence(*m_session));
    if (m_session->isReading()) {
        m_kept->say(NoticeKind::Warn, {});
        for (TextTable *table : {m_diff, m_issues, m_rows})
            table->setRows({});
        return;
    }
    QStringList kept;
    for (const KeptModel &model : m_session->reimport().kept)
        kept << tr("%1 from %2").arg(QString::fromStdString(model.use.model), QString::fromStdString(model.from));
    const QString list = kept.mid(0, 4).join(", ") + (kept.size() > 4 ? tr(" and %1 more").arg(kept.size() - 4) : QString());
    m_kept->say(NoticeKind::Warn, kept.isEmpty() ? QString() : tr("This file does not price everything that the plan uses. Old prices are kept, and marked in the notes: %1.").arg(list));
    std::vector<TextTable::Row> diff = diffRows(*m_session);
    const std::vector<IssueLine> lines = issueLines(*m_session);
    std::vector<TextTable::Row> issues;
    m_places.clear();
    for (const IssueLine &line : lines) {
        issues.push_back(line.cells);
        m_places.push_back(line.place);
    }
    const data::PriceImport &import = m_session->import();
    m_tabs[0]->setText(tr("Changes %1").arg(wholeNumber(diff.size())));
    m_tabs[1]->setText(tr("Refused or doubted %1").arg(wholeNumber(issues.size())));
    m_tabs[2]->setText(tr("Rows as read %1").arg(wholeNumber(import.sheet.rows.size())));
    m_diff->setRows(std::move(diff));
    m_issues->setRows(std::move(issues));
    showRows(*m_rows, import.sheet.rows.empty() ? import.sheet.rows : m_session->reimport().sheet.rows, mostRows);
    refreshEffects();
}

void ReviewStep::refreshEffects()
{
    const bool any = !m_session->reimport().changesNothing && !m_session->isReading();
    m_effects->setVisible(any);
    m_effects->show(m_session->effects(), m_session->cases(), m_session->isComputing(), QString::fromStdString(m_document->plan()->currency));
}

} // namespace farthing::ui

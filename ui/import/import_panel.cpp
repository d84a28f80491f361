// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_panel.h"

#include "ui/import/column_step.h"
#include "ui/import/review_step.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/number_text.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr int narrowBelow = 1320;

/// The document's: an import goes on while the window is made anew in another language.
ImportSession *sessionOf(PlanDocument *document)
{
    auto *session = document->findChild<ImportSession *>();
    return session ? session : new ImportSession(document, document);
}

} // namespace

ImportPanel::ImportPanel(PlanDocument *document, QWidget *parent)
    : QFrame(parent), m_session(sessionOf(document)), m_title(new QLabel(tr("Import prices"), this)), m_file(new QLabel(this)), m_steps(new QLabel(this)), m_state(new QLabel(this)),
      m_fault(new Notice("importFault", this)), m_stack(new QStackedWidget(this)), m_columns(new ColumnStep(m_session, this)), m_review(new ReviewStep(m_session, document, this)),
      m_cancel(new QPushButton(tr("Discard"), this)), m_back(new QPushButton(tr("Columns and units"), this)), m_go(new QPushButton(this))
{
    setObjectName("importPanel");
    setAccessibleName(tr("Import prices"));
    setProperty("panel", true);
    m_title->setFont(Theme::instance().font(Type::PageTitle));
    m_file->setProperty("secondary", true);
    m_file->setTextFormat(Qt::PlainText);
    m_steps->setTextFormat(Qt::RichText);
    m_state->setWordWrap(true);
    m_state->setObjectName("importState");
    m_cancel->setObjectName("importCancel");
    m_cancel->setToolTip(tr("Leave everything as it is"));
    m_back->setObjectName("importBack");
    m_go->setObjectName("importGo");
    m_go->setProperty("primary", true);
    QPushButton *another = m_fault->addButton(tr("Choose another file…"), "importAnother");
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_file, 1);
    head->addWidget(m_steps);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_go);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(another, &QPushButton::clicked, this, &ImportPanel::anotherAsked);
    connect(m_cancel, &QPushButton::clicked, m_session, &ImportSession::discard);
    connect(m_back, &QPushButton::clicked, m_session, &ImportSession::backToColumns);
    connect(m_go, &QPushButton::clicked, this, [this] { m_session->step() == ImportSession::Step::Review ? m_session->accept() : m_session->review(); });
    connect(m_session, &ImportSession::changed, this, &ImportPanel::refresh);
    connect(m_session, &ImportSession::effectsChanged, m_review, &ReviewStep::refreshEffects);
    connect(&Theme::instance(), &Theme::changed, this, &ImportPanel::refresh);
    refresh();
}

void ImportPanel::open(const QString &path)
{
    m_session->open(path);
    setFocus(Qt::OtherFocusReason);
}

void ImportPanel::refresh()
{
    using Step = ImportSession::Step;
    const Step step = m_session->step();
    m_file->setText(QFileInfo(m_session->path()).fileName());
    m_fault->say(NoticeKind::Bad, step == Step::Refused ? m_session->fault() : QString());
    m_stack->setVisible(step == Step::Columns || step == Step::Review);
    m_stack->setCurrentWidget(step == Step::Review ? static_cast<QWidget *>(m_review) : m_columns);
    const QString accent = Theme::instance().color(Role::Accent).name(), grey = Theme::instance().color(Role::Text3).name();
    const auto part = [&](const QString &text, bool now) { return QString("<span style='color:%1;%2'>%3</span>").arg(now ? accent : grey, now ? "font-weight:600" : "", text); };
    m_steps->setText(part(tr("1 Columns and units"), step == Step::Columns) + "&nbsp;&nbsp;›&nbsp;&nbsp;" + part(tr("2 Review changes"), step == Step::Review));
    m_steps->setAccessibleName(step == Step::Review ? tr("Step 2 of 2: review changes") : tr("Step 1 of 2: columns and units"));
    m_back->setVisible(step == Step::Review && !m_session->asksNothing());
    m_go->setVisible(step == Step::Columns || step == Step::Review);
    m_go->setText(step == Step::Review ? tr("Accept prices") : tr("Review changes"));
    if (step == Step::Columns) {
        const int open = static_cast<int>(m_session->preview().questions.size());
        m_state->setText(m_session->isReading() ? tr("Reading…")
                         : open > 0 ? (open == 1 ? tr("One question needs your answer before a price is read.") : tr("%1 questions need your answer before a price is read.").arg(open))
                         : m_session->isRemembered() ? tr("Read as the last file of this layout.") : tr("Every question is answered. Look at the columns; reviewing confirms them."));
        m_go->setEnabled(m_session->canReview());
        m_columns->refresh();
    } else if (step == Step::Review) {
        const data::PriceImport &import = m_session->import();
        QString text = tr("%1 of %2 entries read, %3 refused, %4 skipped or priced otherwise.").arg(plainNumber(import.read), plainNumber(import.entries), plainNumber(import.refused), plainNumber(import.otherwise));
        if (m_session->excluded() > 0)
            text += " " + tr("%1 left out by you.").arg(m_session->excluded());
        if (m_session->isRemembered())
            text += " " + tr("Columns read as in the last file of this layout.");
        m_state->setText(m_session->isReading() ? QString() : text + " " + tr("One Undo takes the import back."));
        m_go->setEnabled(!m_session->isReading() && !m_session->reimport().changesNothing);
        m_review->refresh();
    } else {
        m_state->clear();
    }
}

void ImportPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_columns->setNarrow(width() < 1000);
    m_review->setNarrow(width() < narrowBelow);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_session->discard();
    else
        QFrame::keyPressEvent(event);
}

} // namespace farthing::ui

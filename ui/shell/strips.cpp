// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/strips.h"

#include "ui/shell/issue_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace farthing::ui {

namespace {

void paintStrip(QFrame *strip, Role fill, Role ink)
{
    const Theme &theme = Theme::instance();
    strip->setStyleSheet(QString("QFrame#%1 { background: %2; } QFrame#%1 QLabel { color: %3; }").arg(strip->objectName(), theme.color(fill).name(), theme.color(ink).name()));
}

} // namespace

IssueStrip::IssueStrip(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_place(new QLabel(this)), m_back(new QToolButton(this)), m_on(new QToolButton(this)), m_all(new QToolButton(this)), m_go(new QPushButton(tr("Show field"), this))
{
    setObjectName("issueStrip");
    m_text->setObjectName("issues");
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_go->setProperty("link", true);
    m_go->setObjectName("showIssue");
    for (const auto &[button, text, name] : {std::tuple{m_back, QChar(0x2039), tr("Previous issue")}, {m_on, QChar(0x203A), tr("Next issue")}}) {
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setMinimumSize(26, 26);
    }
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("List every issue"));
    m_all->setAccessibleName(m_all->toolTip());
    m_all->setObjectName("allIssues");
    m_all->setStyleSheet("QToolButton { padding-right: 16px; }"); // the arrow stands there
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(new QMenu(m_all));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 5, 16, 5);
    row->addWidget(m_text, 1);
    row->addWidget(m_go);
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_on);
    row->addWidget(m_all);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_current < count())
            emit fieldAsked(QString::fromStdString(m_issues[static_cast<std::size_t>(m_current)].path));
    });
    connect(m_all->menu(), &QMenu::aboutToShow, this, [this] {
        m_all->menu()->clear();
        for (int i = 0; i < count(); ++i) {
            const Issue &issue = m_issues[static_cast<std::size_t>(i)];
            m_all->menu()->addAction((issue.severity == Severity::Error ? tr("Error: ") : tr("Warning: ")) + issueWords(issue).left(110), this, [this, i] {
                m_current = i;
                showCurrent();
                m_go->click();
            });
        }
    });
    connect(&Theme::instance(), &Theme::changed, this, &IssueStrip::showCurrent);
    showCurrent();
}

void IssueStrip::setIssues(const Issues &issues, const QString &fault)
{
    Issues shown;
    if (!fault.isEmpty())
        shown.push_back({Severity::Error, "", fault.toStdString()});
    for (const Severity severity : {Severity::Error, Severity::Warning})
        std::copy_if(issues.begin(), issues.end(), std::back_inserter(shown), [severity](const Issue &i) { return i.severity == severity; });
    if (shown == m_issues)
        return;
    m_issues = std::move(shown);
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    if (hasErrors(m_issues) && count() > 0 && m_issues[static_cast<std::size_t>(m_current)].severity != Severity::Error)
        m_current = 0; // an error never hides behind a warning
    showCurrent();
}

QString IssueStrip::text() const { return m_text->text(); }

void IssueStrip::step(int by)
{
    if (count() > 0)
        m_current = (m_current + by + count()) % count();
    showCurrent();
}

void IssueStrip::showCurrent()
{
    setVisible(count() > 0);
    if (count() == 0) {
        m_text->clear();
        return;
    }
    const Issue &issue = m_issues[static_cast<std::size_t>(m_current)];
    const bool error = issue.severity == Severity::Error;
    m_text->setText((error ? tr("Error: ") : tr("Warning: ")) + issueWords(issue));
    m_text->setToolTip(QString::fromStdString(issue.path));
    m_text->setAccessibleName(m_text->text());
    m_go->setVisible(!issue.path.empty());
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(count()));
    for (QWidget *several : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_place)})
        several->setVisible(count() > 1);
    paintStrip(this, error ? Role::BadFill : Role::WarnFill, error ? Role::Bad : Role::Warn);
}

SaveStrip::SaveStrip(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName("saveStrip");
    m_save->setProperty("primary", true);
    m_save->setObjectName("closeSave");
    auto *discard = new QPushButton(tr("Discard"), this);
    discard->setObjectName("closeDiscard");
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("closeCancel");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_save);
    row->addWidget(discard);
    row->addWidget(cancel);
    connect(m_save, &QPushButton::clicked, this, [this] { hide(); emit saveChosen(); });
    connect(discard, &QPushButton::clicked, this, [this] { hide(); emit discardChosen(); });
    connect(cancel, &QPushButton::clicked, this, [this] { hide(); emit cancelled(); });
    hide();
}

void SaveStrip::ask(const QString &name)
{
    m_text->setText(tr("Save the changes to “%1” first?").arg(name));
    setAccessibleName(m_text->text());
    paintStrip(this, Role::InfoFill, Role::Info);
    show();
    m_save->setFocus(Qt::OtherFocusReason);
}

void SaveStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit cancelled();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace farthing::ui

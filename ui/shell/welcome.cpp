// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/shell/sample_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_content.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::instance().font(Type::Section));
    return label;
}

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("secondary", true);
    label->setWordWrap(true);
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent) : QWidget(parent)
{
    setObjectName("welcome");
    QWidget *content = scrollContent(this);
    auto *name = new QLabel(content);
    const auto dress = [name] {
        name->setText(QString("<span style='color:%1;font-size:34px'>%2</span>&nbsp; %3").arg(Theme::instance().color(Role::Copper).name()).arg(QChar(0x25D4)).arg(tr("Farthing")));
    };
    dress();
    connect(&Theme::instance(), &Theme::changed, name, dress);
    QFont font = Theme::instance().font(Type::Kpi);
    name->setFont(font);
    auto *question = words(tr("What will one successful task cost, and what margin is left?"), content);
    auto *open = new QPushButton(tr("Open… (Ctrl+O)"), content);
    open->setObjectName("welcomeOpen");
    auto *fresh = new QPushButton(tr("New plan (Ctrl+N)"), content);
    fresh->setObjectName("welcomeNew");
    connect(open, &QPushButton::clicked, this, &Welcome::openAsked);
    connect(fresh, &QPushButton::clicked, this, &Welcome::newAsked);
    auto *titles = new QVBoxLayout;
    titles->addWidget(name);
    titles->addWidget(question);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(titles, 1);
    head->addWidget(open, 0, Qt::AlignVCenter);
    head->addWidget(fresh, 0, Qt::AlignVCenter);
    m_main = new QWidget(content);
    auto *mainColumn = new QVBoxLayout(m_main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(12);
    mainColumn->addWidget(makeSamples());
    mainColumn->addSpacing(16);
    mainColumn->addWidget(makeOwnData());
    mainColumn->addStretch();
    m_side = makeSide();
    m_body = new QGridLayout;
    m_body->setHorizontalSpacing(40);
    m_body->setVerticalSpacing(24);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(40, 32, 40, 24);
    column->setSpacing(28);
    column->addLayout(head);
    column->addLayout(m_body);
    column->addStretch();
    arrange();
    refreshRecent();
}

QWidget *Welcome::makeSamples()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(heading(tr("Start from a sample"), box));
    row->addWidget(words(tr("opens a copy with the bundled prices"), box), 1);
    column->addLayout(row);
    m_samples = new QGridLayout;
    m_samples->setSpacing(14);
    int drawing = 0;
    for (const data::Sample &sample : data::samples()) {
        auto *card = new SampleCard(sample, drawing++ % 5, box);
        const QString id = QString::fromStdString(sample.id);
        connect(card, &QAbstractButton::clicked, this, [this, id] { emit sampleChosen(id); });
        m_sampleCards.push_back(card);
    }
    column->addLayout(m_samples);
    return box;
}

QWidget *Welcome::makeOwnData()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading(tr("Or start from your own prices"), box));
    auto *panel = new QFrame(box);
    panel->setProperty("panel", true);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->addWidget(heading(tr("Import pricing"), panel));
    inside->addWidget(words(tr("Drop a CSV, XLSX or JSON price sheet anywhere in this window. Three columns are enough: model, input price, output price."), panel));
    auto *choose = new QPushButton(tr("Choose file…"), panel);
    choose->setProperty("primary", true);
    choose->setObjectName("welcomeImport");
    connect(choose, &QPushButton::clicked, this, &Welcome::importAsked);
    inside->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(panel);
    return box;
}

QWidget *Welcome::makeSide()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Recent"), box));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    column->addLayout(m_recent);
    column->addSpacing(20);
    column->addWidget(heading(tr("Three steps"), box));
    int n = 0;
    for (const QString &step : {tr("Describe the pipeline: stages, models, tokens, retries, caches."), tr("Mark what you are unsure of. Every edit is simulated again at once."),
                                tr("Read the cost of a successful task, ask why, export the charts.")})
        column->addWidget(words(QString("<b>%1</b>&nbsp;&nbsp;%2").arg(++n).arg(step), box));
    auto *guide = new QPushButton(tr("Guide and shortcuts (F1)"), box);
    guide->setProperty("link", true);
    connect(guide, &QPushButton::clicked, this, &Welcome::guideAsked);
    column->addWidget(guide, 0, Qt::AlignLeft);
    column->addStretch();
    return box;
}

void Welcome::refreshRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = QSettings().value("recent").toStringList();
    for (const QString &path : paths.mid(0, 6)) {
        const QFileInfo info(path);
        auto *button = new QPushButton(info.completeBaseName(), this);
        button->setProperty("link", true);
        button->setEnabled(info.exists());
        QString where = info.absolutePath();
        if (where.startsWith(QDir::homePath()))
            where.replace(0, QDir::homePath().size(), "~");
        button->setToolTip(info.exists() ? path : tr("%1 is no longer there").arg(path));
        button->setAccessibleName(tr("Open %1 in %2").arg(info.fileName(), where));
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(button);
        row->addWidget(words(info.exists() ? where : tr("not found"), line), 1);
        m_recent->addWidget(line);
    }
    if (paths.isEmpty())
        m_recent->addWidget(words(tr("Plans you save or open appear here."), this));
}

void Welcome::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Welcome::arrange()
{
    const bool wide = width() >= 1100;
    m_body->addWidget(m_main, 0, 0);
    m_body->addWidget(m_side, wide ? 0 : 1, wide ? 1 : 0);
    m_body->setColumnStretch(0, 3);
    m_body->setColumnStretch(1, wide ? 1 : 0);
    m_side->setMinimumWidth(wide ? 300 : 0);
    const int columns = width() >= 860 ? 3 : 2;
    for (int i = 0; i < static_cast<int>(m_sampleCards.size()); ++i)
        m_samples->addWidget(m_sampleCards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int i = 0; i < 3; ++i)
        m_samples->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace farthing::ui

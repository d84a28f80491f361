// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_columns.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/price_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace farthing::ui {

namespace {

constexpr const char *setting = "prices/hiddenColumns";
constexpr int leastModel = 118, goodModel = 152; // pixels: below, more is lost than a scroll bar costs

struct Hideable {
    const char *id;
    int column; ///< the first; capabilities go together
};
constexpr Hideable hideable[] = {{"provider", PriceTable::Provider}, {"tier", PriceTable::Tier}, {"cached", PriceTable::Cached}, {"write", PriceTable::Write}, {"context", PriceTable::Context},
                                 {"capabilities", PriceTable::FirstCapability}, {"effective", PriceTable::Effective}, {"source", PriceTable::Source}};

} // namespace

PriceColumns::PriceColumns(QTableView *view) : QObject(view), m_view(view), m_menu(new QMenu(view))
{
    m_hidden = QSettings().value(setting, QStringList{"source"}).toStringList();
    for (const Hideable &each : hideable) {
        const QString name = each.column == PriceTable::FirstCapability ? tr("Capabilities") : view->model()->headerData(each.column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(each.id));
        connect(action, &QAction::toggled, this, [this, id = QString(each.id)](bool on) {
            m_hidden.removeAll(id);
            if (!on)
                m_hidden << id;
            QSettings().setValue(setting, m_hidden);
            apply();
        });
    }
    QHeaderView *header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(&Theme::instance(), &Theme::changed, this, &PriceColumns::fitToRows);
    view->viewport()->installEventFilter(this);
    apply();
}

bool PriceColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void PriceColumns::fitToRows()
{
    const QAbstractItemModel *model = m_view->model();
    const QFontMetrics metrics = m_view->fontMetrics();
    m_dated = false;
    m_dateWidth = 0;
    QString longest;
    std::array<qsizetype, 4> digits{1, 1, 1, 1};
    for (int row = 0; row < model->rowCount(); ++row) {
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const QString price = model->index(row, PriceTable::Input + static_cast<int>(i)).data().toString();
            const qsizetype point = price.indexOf(decimalSign());
            digits[i] = std::max(digits[i], point >= 0 ? point : price.size());
        }
        const QString text = model->index(row, PriceTable::Effective).data().toString();
        m_dated = m_dated || !text.isEmpty();
        if (text.size() > longest.size())
            longest = text;
    }
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int decimals = model->rowCount() > 0 ? model->index(0, PriceTable::Input + static_cast<int>(i)).data(DecimalsRole).toInt() : 2;
        m_priceWidths[i] = metrics.horizontalAdvance(QString(digits[i] + decimals, '0') + decimalSign()) + 16;
    }
    const int most = std::max(metrics.horizontalAdvance(tr("ends %1").arg("2026-12-30")), metrics.horizontalAdvance(tr("until %1").arg("2026-12-30")));
    m_dateWidth = std::min(metrics.horizontalAdvance(longest), most) + 20;
    apply();
}

void PriceColumns::hide(int column, bool hidden)
{
    if (m_view->isColumnHidden(column) != hidden)
        m_view->setColumnHidden(column, hidden);
}

void PriceColumns::apply()
{
    for (const Hideable &each : hideable) {
        const bool hidden = m_hidden.contains(each.id) || (each.column == PriceTable::Effective && !m_dated);
        const int last = each.column == PriceTable::FirstCapability ? PriceTable::Effective - 1 : each.column;
        for (int column = each.column; column <= last; ++column)
            hide(column, hidden);
    }
    fit();
}

/// Names get what numbers leave over, the model most; when that is too little, the provider and the tier give way.
void PriceColumns::fit()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const auto titleWidth = [&](int column) { return metrics.horizontalAdvance(m_view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 18; };
    const auto widen = [&](int column, int width) { m_view->setColumnWidth(column, std::max(width, titleWidth(column))); };
    m_view->setColumnWidth(PriceTable::Pin, 28);
    for (std::size_t i = 0; i < m_priceWidths.size(); ++i)
        widen(PriceTable::Input + static_cast<int>(i), m_priceWidths[i]);
    widen(PriceTable::Context, metrics.horizontalAdvance(countText(1.05e6)) + 18);
    for (int column = PriceTable::FirstCapability; column < PriceTable::Effective; ++column)
        m_view->setColumnWidth(column, 22);
    widen(PriceTable::Effective, m_dateWidth);
    widen(PriceTable::Source, 120);
    widen(PriceTable::Provider, 76);
    widen(PriceTable::Tier, 118);
    int rest = m_view->viewport()->width();
    for (int column = 0; column < PriceTable::ColumnCount; ++column)
        rest -= column == PriceTable::Model || m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
    for (const auto &[column, least] : {std::pair<int, int>{PriceTable::Tier, metrics.horizontalAdvance(choiceText("standard")) + 23}, {PriceTable::Provider, std::max(titleWidth(PriceTable::Provider), metrics.horizontalAdvance("anthropic") + 20)}}) {
        const int given = m_view->isColumnHidden(column) ? 0 : std::clamp(goodModel - rest, 0, std::max(0, m_view->columnWidth(column) - least));
        m_view->setColumnWidth(column, m_view->columnWidth(column) - given);
        rest += given;
    }
    if (rest < goodModel && !m_view->isColumnHidden(PriceTable::Effective)) { // a word before the date may be cut, and stands in its tool tip
        const int least = std::max(metrics.horizontalAdvance("2026-12-30") + 20, titleWidth(PriceTable::Effective));
        const int given = std::clamp(goodModel - rest, 0, std::max(0, m_view->columnWidth(PriceTable::Effective) - least));
        m_view->setColumnWidth(PriceTable::Effective, m_view->columnWidth(PriceTable::Effective) - given);
        rest += given;
    }
    m_view->setColumnWidth(PriceTable::Model, std::max(leastModel, rest));
}

} // namespace farthing::ui

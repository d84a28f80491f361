// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_table.h"

#include "data/prices/hand_edit.h"
#include "model/pricing/rate_card.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"

#include <algorithm>

namespace farthing::ui {

namespace {

struct PriceColumn {
    std::optional<double> PriceRow::*price;
    PriceCell cell;
};
constexpr PriceColumn priceColumns[] = {{&PriceRow::input, PriceCell::Input}, {&PriceRow::cachedInput, PriceCell::CachedInput}, {&PriceRow::cacheWrite, PriceCell::CacheWrite}, {&PriceRow::output, PriceCell::Output}};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(c < 128 ? std::tolower(c) : c); });
    return text;
}

} // namespace

QString capabilityName(int capability)
{
    const QString names[] = {PriceTable::tr("tools"), PriceTable::tr("JSON schema"), PriceTable::tr("vision"), PriceTable::tr("prompt caching"), PriceTable::tr("reasoning")};
    return names[capability];
}

void PriceTable::setSheet(std::shared_ptr<const PriceSheet> sheet, std::vector<ModelUse> uses)
{
    beginResetModel();
    const auto isSame = [&](int pin) { // an edit by hand makes another sheet, of the same rows
        const PriceRow &a = m_sheet->rows[static_cast<std::size_t>(pin)], &b = sheet->rows[static_cast<std::size_t>(pin)];
        return a.provider == b.provider && rowName(a) == rowName(b);
    };
    const bool same = m_sheet && sheet && m_sheet->rows.size() == sheet->rows.size() && std::all_of(m_pins.begin(), m_pins.end(), isSame);
    m_sheet = std::move(sheet);
    if (!same)
        m_pins.clear();
    m_words.clear();
    m_used.clear();
    std::set<std::string> used;
    for (const ModelUse &use : uses)
        used.insert(use.model + '\n' + serviceName(use.service) + '\n' + use.region);
    std::fill(std::begin(m_decimals), std::end(m_decimals), 2);
    for (const PriceRow &row : m_sheet->rows) {
        std::string words = row.provider + "/" + row.model;
        const std::string key = '\n' + row.serviceTier + '\n' + row.region;
        bool isUsed = used.contains(words + key);
        for (const std::string &alias : row.aliases) {
            words += ' ' + alias;
            isUsed = isUsed || used.contains(row.provider + "/" + alias + key);
        }
        m_words.push_back(lowered(words + ' ' + row.serviceTier + ' ' + row.region + ' ' + row.source));
        m_used.push_back(isUsed);
        for (int i = 0; i < 4; ++i) {
            const QString text = priceCellText(row.*priceColumns[i].price);
            if (const qsizetype at = text.indexOf(decimalSign()); at >= 0 && !text.contains('e'))
                m_decimals[i] = std::max(m_decimals[i], static_cast<int>(text.size() - at - 1));
        }
    }
    refilter();
    endResetModel();
    emit pinsChanged();
}

void PriceTable::setFilter(const QString &text, bool onlyUsed)
{
    beginResetModel();
    m_text = text;
    m_onlyUsed = onlyUsed;
    refilter();
    endResetModel();
}

void PriceTable::refilter()
{
    m_shown.clear();
    if (!m_sheet)
        return;
    std::vector<std::string> words;
    for (const QString &word : m_text.split(' ', Qt::SkipEmptyParts))
        words.push_back(lowered(word.toStdString()));
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if ((!m_onlyUsed || m_used[i]) && std::all_of(words.begin(), words.end(), [&](const std::string &word) { return m_words[i].find(word) != std::string::npos; }))
            m_shown.push_back(static_cast<int>(i));
    if (m_sortedBy < 0) { // as in the sheet, but what the plan pays for on top
        std::stable_partition(m_shown.begin(), m_shown.end(), [this](int row) { return m_used[static_cast<std::size_t>(row)]; });
        return;
    }
    const auto pinned = [this](int row) { return std::find(m_pins.begin(), m_pins.end(), row) != m_pins.end(); };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        return m_sortedBy == Pin ? pinned(a) > pinned(b) : compared(m_sheet->rows[static_cast<std::size_t>(a)], m_sheet->rows[static_cast<std::size_t>(b)]) < 0;
    });
}

int PriceTable::compared(const PriceRow &a, const PriceRow &b) const
{
    const int forward = m_order == Qt::AscendingOrder ? 1 : -1;
    const auto numbers = [forward](const std::optional<double> &x, const std::optional<double> &y) {
        if (!x || !y)
            return x ? -1 : y ? 1 : 0;
        return *x < *y ? -forward : *x > *y ? forward : 0;
    };
    const auto texts = [forward](const std::string &x, const std::string &y) {
        if (x.empty() || y.empty())
            return !x.empty() ? -1 : !y.empty() ? 1 : 0;
        return forward * x.compare(y);
    };
    if (m_sortedBy >= Input && m_sortedBy <= Output) {
        const auto price = priceColumns[m_sortedBy - Input].price;
        return numbers(a.*price, b.*price);
    }
    if (m_sortedBy >= FirstCapability && m_sortedBy < Effective) {
        const auto rank = [this](const PriceRow &row) { // yes, no, unknown
            const Known known = row.capabilities[static_cast<std::size_t>(m_sortedBy - FirstCapability)];
            return known == Known::Yes ? 0 : known == Known::No ? 1 : 2;
        };
        return rank(a) == 2 || rank(b) == 2 ? rank(a) - rank(b) : forward * (rank(a) - rank(b));
    }
    switch (m_sortedBy) {
    case Provider: return texts(a.provider, b.provider);
    case Model: return texts(a.model, b.model);
    case Tier: return texts(a.serviceTier + a.region, b.serviceTier + b.region);
    case Context: return numbers(a.contextWindow, b.contextWindow);
    case Effective: return texts(a.effectiveFrom, b.effectiveFrom);
    default: return texts(a.source, b.source);
    }
}

void PriceTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortedBy = column;
    m_order = order;
    refilter();
    endResetModel();
}

const PriceRow *PriceTable::priceRow(int row) const
{
    return row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr : &m_sheet->rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

bool PriceTable::isUsed(int row) const { return m_used[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])]; }

int PriceTable::sheetRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

int PriceTable::rowOf(int sheetRow) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), sheetRow);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<const PriceRow *> PriceTable::pinned() const
{
    std::vector<const PriceRow *> rows;
    for (const int pin : m_pins)
        rows.push_back(&m_sheet->rows[static_cast<std::size_t>(pin)]);
    return rows;
}

void PriceTable::unpinAll()
{
    m_pins.clear();
    if (!m_shown.empty())
        emit dataChanged(index(0, Pin), index(rowCount() - 1, Pin));
    emit pinsChanged();
}

int PriceTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int PriceTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PriceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool capability = section >= FirstCapability && section < Effective;
    const bool number = section >= Input && section <= Context;
    if (role == Qt::TextAlignmentRole)
        return QVariant((number ? Qt::AlignRight : capability ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (capability) {
        static const char letters[] = "TJVCR";
        return role == Qt::DisplayRole ? QVariant(QString(QChar(letters[section - FirstCapability]))) : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(capabilityName(section - FirstCapability)) : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        if (section >= Input && section <= Output)
            return tr("Per one million tokens, in the currency of the row; ? is unknown, – does not apply");
        if (section == Pin)
            return tr("Tick rows to compare them side by side, at most %1").arg(maxPins);
        if (section == Tier)
            return tr("Service tier, then region, hours and the least prompt that the row holds for, where it says any");
        if (section == Context)
            return tr("Longest prompt and answer together, tokens");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pin: return QString();
    case Provider: return tr("Provider");
    case Model: return tr("Model");
    case Tier: return tr("Tier");
    case Input: return tr("Input");
    case Cached: return tr("Cached");
    case Write: return tr("Write");
    case Output: return tr("Output");
    case Context: return tr("Context");
    case Effective: return tr("Effective");
    default: return tr("Source");
    }
}

QVariant PriceTable::data(const QModelIndex &index, int role) const
{
    const std::size_t at = static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())]);
    const PriceRow &r = m_sheet->rows[at];
    const int column = index.column();
    const bool capability = column >= FirstCapability && column < Effective;
    const bool priced = column >= Input && column <= Output;
    if (role == DecimalsRole)
        return priced ? m_decimals[column - Input] : 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column >= Input && column <= Context ? Qt::AlignRight : capability ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && column == Pin)
        return std::find(m_pins.begin(), m_pins.end(), static_cast<int>(at)) != m_pins.end() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == Pin)
        return tr("Compare %1").arg(rowName(r));
    if (role == Qt::FontRole && column == Model && m_used[at]) {
        QFont font = Theme::instance().font(Type::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (capability) {
        const Known known = r.capabilities[static_cast<std::size_t>(column - FirstCapability)];
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return QString("%1: %2").arg(capabilityName(column - FirstCapability), known == Known::Yes ? tr("yes") : known == Known::No ? tr("no") : tr("unknown"));
        if (role == Qt::ForegroundRole)
            return Theme::instance().color(known == Known::Yes ? Role::Accent : known == Known::No ? Role::Text3 : Role::Warn);
        return role == Qt::DisplayRole ? QVariant(known == Known::Yes ? QString(QChar(0x25CF)) : known == Known::No ? QString(QChar(0x2013)) : QString("?")) : QVariant();
    }
    if (role == Qt::ForegroundRole) {
        if (column == Provider || column == Tier || column == Source || (priced && !(r.*priceColumns[column - Input].price)))
            return Theme::instance().color(Role::Text2);
        if (column == Effective && (!r.retiresOn.empty() || !keptFrom(r).empty()))
            return Theme::instance().color(Role::Warn);
        return {};
    }
    if (role == Qt::ToolTipRole) { // the name first: narrow columns cut it off
        const QString from = tr("%1, row %2. Checked %3. %4").arg(QString::fromStdString(r.file)).arg(r.fileRow)
                                 .arg(r.checkedOn.empty() ? tr("on no stated date") : QString::fromStdString(r.checkedOn), QString::fromStdString(r.notes));
        const QString prompts = column == Tier && r.promptFromTokens > 0 ? tr("Prompts of at least %1 tokens").arg(plainNumber(r.promptFromTokens)) + "\n" : QString();
        QString dates = column == Effective ? data(index, Qt::DisplayRole).toString() + "\n" : QString();
        if (column == Effective && !r.effectiveFrom.empty() && !r.effectiveTo.empty())
            dates += tr("until %1").arg(QString::fromStdString(r.effectiveTo)) + "\n";
        return QString(rowName(r) + "\n" + prompts + dates + from).trimmed();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (priced)
        return priceCellText(r.*priceColumns[column - Input].price, r.isNotApplicable(priceColumns[column - Input].cell));
    switch (column) {
    case Provider: return QString::fromStdString(r.provider);
    case Model: return m_used[at] ? QString(QChar(0x25CF)) + " " + QString::fromStdString(r.model) : QString::fromStdString(r.model);
    case Tier: return choiceText(r.serviceTier) + QString::fromStdString((r.region.empty() ? "" : " " + r.region) + (r.timeWindow.empty() ? "" : " " + r.timeWindow))
            + (r.promptFromTokens > 0 ? tr(" > %1").arg(countText(r.promptFromTokens - 1)) : QString());
    case Context: return r.contextWindow ? countText(*r.contextWindow) : QString("?");
    case Effective:
        return !keptFrom(r).empty() ? tr("kept from %1").arg(QString::fromStdString(keptFrom(r))) : !r.retiresOn.empty() ? tr("ends %1").arg(QString::fromStdString(r.retiresOn))
            : r.effectiveFrom.empty() && !r.effectiveTo.empty() ? tr("until %1").arg(QString::fromStdString(r.effectiveTo)) : QString::fromStdString(r.effectiveFrom);
    case Source: return r.source == data::handSource ? tr("entered by hand") : QString::fromStdString(r.source);
    default: return {};
    }
}

Qt::ItemFlags PriceTable::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == Pin ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool PriceTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Pin)
        return false;
    const int at = m_shown[static_cast<std::size_t>(index.row())];
    std::erase(m_pins, at);
    if (value.toInt() == Qt::Checked) {
        if (static_cast<int>(m_pins.size()) == maxPins)
            m_pins.erase(m_pins.begin()); // the oldest gives way
        m_pins.push_back(at);
    }
    emit dataChanged(this->index(0, Pin), this->index(rowCount() - 1, Pin));
    emit pinsChanged();
    return true;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_what_if.h"

#include "model/pricing/keep_used.h"
#include "ui/explain/why_link.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/number_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace farthing::ui {

namespace {

constexpr std::uint64_t draws = 200;
constexpr double lowest = -100, highest = 900; // per cent

bool isDate(const QString &text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

} // namespace

data::Json movedDiscounts(const data::Json *discounts, const std::string &provider, double percent)
{
    data::Json list = discounts && discounts->asArray() ? *discounts : data::Json::array();
    const auto moved = [percent](double discount) { return 100 * (1 - (1 - discount / 100) * (1 + percent / 100)); };
    for (data::Json &item : *list.asArray())
        if (const data::Json *name = item.find("provider"); name && name->asString() && *name->asString() == provider) {
            const data::Json *old = item.find("percent");
            item.set("percent", moved(old && old->asNumber() ? *old->asNumber() : 0));
            return list;
        }
    list.push(data::Json(data::Json::Object{{"provider", provider}, {"percent", moved(0)}}));
    return list;
}

PriceWhatIf::PriceWhatIf(const FieldContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_sheet(new QComboBox(this)), m_date(new QComboBox(this)), m_provider(new QComboBox(this)), m_percent(new NumberEdit(this)), m_effect(new QLabel(this)),
      m_keep(new QPushButton(tr("Keep as scenario"), this)), m_reset(new QPushButton(tr("Reset"), this)), m_why(whyLink(tr("effect of other prices"), "whyWhatIf", this))
{
    setProperty("panel", true);
    auto *title = new QLabel(tr("What if"), this);
    title->setFont(Theme::instance().font(Type::Section));
    m_effect->setWordWrap(true);
    m_effect->setObjectName("whatIfEffect");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString &label, QWidget *field, const char *name, const QString &tip) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        text->setWordWrap(true);
        text->setFixedWidth(std::min(112, text->fontMetrics().horizontalAdvance(label) + 4));
        text->setMinimumHeight(text->heightForWidth(text->width()));
        field->setObjectName(name);
        field->setAccessibleName(label);
        field->setToolTip(tip);
        grid->addWidget(text, row, 0);
        grid->addWidget(field, row, 1, 1, row == 2 ? 1 : 3);
    };
    add(0, tr("Sheet applies"), m_sheet, "whatIfSheet", tr("Another price sheet of this project"));
    add(1, tr("Taken at day"), m_date, "whatIfDate", tr("Prices with dates are taken at this day: those announced for later, or those of before. YYYY-MM-DD"));
    add(2, tr("Provider moves"), m_provider, "whatIfProvider", tr("Whose token prices move"));
    m_percent->setObjectName("whatIfPercent");
    m_percent->setAccessibleName(tr("By per cent of the token prices paid now"));
    m_percent->setToolTip(tr("By per cent of the token prices paid now: 10 is dearer, −10 cheaper. From %1 to %2.").arg(lowest).arg(highest));
    m_percent->setPlaceholderText("0");
    m_percent->setMaximumWidth(72);
    grid->addWidget(m_percent, 2, 2);
    grid->addWidget(new QLabel("%", this), 2, 3);
    m_date->setEditable(true);
    m_date->setInsertPolicy(QComboBox::NoInsert);
    m_date->lineEdit()->setAccessibleName(tr("Taken at day"));
    for (QComboBox *combo : {m_sheet, m_date, m_provider})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon), combo->setMinimumContentsLength(8);
    m_keep->setObjectName("whatIfKeep");
    m_keep->setToolTip(tr("Makes a scenario of it and shows that; the plan stays as it is"));
    m_reset->setObjectName("whatIfReset");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_why);
    m_why->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(grid);
    column->addWidget(m_effect);
    column->addLayout(buttons);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(150);
    connect(&m_quiet, &QTimer::timeout, this, &PriceWhatIf::compute);
    const auto start = [this] {
        m_computing = true;
        m_quiet.start();
    };
    connect(m_sheet, &QComboBox::activated, this, start);
    connect(m_date, &QComboBox::activated, this, start);
    connect(m_date->lineEdit(), &QLineEdit::editingFinished, this, start);
    connect(m_provider, &QComboBox::activated, this, start);
    connect(m_percent, &NumberEdit::committed, this, [this, start](const std::optional<data::Json> &value) {
        m_moved = value && value->asNumber() ? std::optional<double>(std::clamp(*value->asNumber(), lowest, highest)) : std::nullopt;
        const data::Json shown = m_moved ? data::Json(*m_moved) : data::Json();
        m_percent->setValue(m_moved ? &shown : nullptr);
        start();
    });
    connect(m_percent, &NumberEdit::stepped, this, [this, start](double value) {
        m_moved = std::clamp(value, lowest, highest);
        const data::Json shown(*m_moved);
        m_percent->setValue(&shown);
        start();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const Changes wanted = changes();
        const QString called = name();
        m_moved.reset();
        if (!wanted.empty())
            (void)m_context.document->addScenarioWith(called, wanted);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_moved.reset();
        refresh();
    });
    connect(context.document, &PlanDocument::changed, this, &PriceWhatIf::renew);
    connect(&Theme::instance(), &Theme::changed, this, [this] { tell(m_effect->text(), m_ink); });
    refresh();
}

QString PriceWhatIf::effect() const { return m_effect->text(); }

void PriceWhatIf::renew()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void PriceWhatIf::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

/// Back to what is: the sheet, the date, no move.
void PriceWhatIf::refresh()
{
    const auto plan = m_context.document->plan();
    const auto sheet = m_context.document->sheet();
    m_sheet->clear();
    const auto words = [](const PriceSheet &s) { return s.date.empty() ? QString::fromStdString(s.name) : QString("%1, %2").arg(QString::fromStdString(s.name), QString::fromStdString(s.date)); };
    m_sheet->addItem(words(*m_context.document->sheetNamed("bundled")), "bundled");
    for (const PriceSheet &s : m_context.document->sheets())
        m_sheet->addItem(words(s), QString::fromStdString(s.name));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(QString::fromStdString(sheet->name))));
    std::set<std::string> dates{plan->prices.asOf}, providers;
    for (const ModelUse &use : modelsUsed(*plan)) {
        providers.insert(use.model.substr(0, use.model.find('/')));
        for (const PriceRow &row : sheet->rows)
            if (row.provider + "/" + row.model == use.model)
                for (const std::string &date : {row.effectiveFrom, row.effectiveTo})
                    if (!date.empty())
                        dates.insert(date);
    }
    m_date->clear();
    for (const std::string &date : dates)
        m_date->addItem(QString::fromStdString(date));
    m_date->setCurrentText(QString::fromStdString(plan->prices.asOf));
    const QString chosen = m_provider->currentText();
    m_provider->clear();
    for (const std::string &provider : providers)
        m_provider->addItem(QString::fromStdString(provider));
    m_provider->setCurrentIndex(std::max(0, m_provider->findText(chosen)));
    const data::Json moved = m_moved ? data::Json(*m_moved) : data::Json();
    m_percent->setValue(m_moved ? &moved : nullptr);
    m_computing = m_moved.has_value();
    if (m_computing)
        m_quiet.start();
    else
        compute();
}

PriceWhatIf::Changes PriceWhatIf::changes() const
{
    Changes out;
    const auto plan = m_context.document->plan();
    const std::string sheet = m_sheet->currentData().toString().toStdString(), date = m_date->currentText().trimmed().toStdString();
    if (!sheet.empty() && sheet != plan->prices.sheet)
        out.emplace_back("/prices/sheet", sheet);
    if (isDate(m_date->currentText().trimmed()) && date != plan->prices.asOf)
        out.emplace_back("/prices/as_of", date);
    if (m_moved && *m_moved != 0 && m_provider->count() > 0)
        out.emplace_back("/prices/discounts", movedDiscounts(data::findPath(m_context.document->json(), "/prices/discounts"), m_provider->currentText().toStdString(), *m_moved));
    return out;
}

QString PriceWhatIf::name() const
{
    QStringList parts;
    for (const auto &[path, value] : changes()) {
        if (path == "/prices/sheet")
            parts << tr("prices of %1").arg(m_sheet->currentData().toString());
        else if (path == "/prices/as_of")
            parts << tr("prices as of %1").arg(m_date->currentText().trimmed());
        else
            parts << tr("%1 %2%3 %").arg(m_provider->currentText(), *m_moved > 0 ? "+" : "", plainNumber(*m_moved));
    }
    QString name = parts.join(", ");
    return name.replace(0, 1, name.left(1).toUpper());
}

void PriceWhatIf::compute()
{
    const Changes wanted = changes();
    m_keep->setEnabled(!wanted.empty());
    m_reset->setEnabled(!wanted.empty());
    m_work.stop();
    m_computing = false;
    if (wanted.empty() || !m_context.document->isValid()) {
        const bool odd = !isDate(m_date->currentText().trimmed());
        return tell(odd ? tr("Write the date as 2026-11-01.") : tr("Choose another sheet or date, or move a provider's prices: cost and margin follow."), odd ? Role::Bad : Role::Text2);
    }
    data::Json view = m_context.document->json();
    for (const auto &[path, value] : wanted)
        (void)data::setPath(view, path, value);
    const data::PlanRead read = data::readPlan(view);
    const PriceSheet *next = read.plan ? m_context.document->sheetNamed(read.plan->prices.sheet) : nullptr;
    if (!next) {
        m_keep->setEnabled(false);
        return tell(read.issues.empty() ? tr("There is no such price sheet.") : messageText(read.issues.front().message), Role::Bad);
    }
    m_computing = true;
    tell(tr("Working it out…"), Role::Text2);
    m_work.start([this, before = m_context.document->plan(), sheet = m_context.document->sheet(), after = *read.plan, other = std::make_shared<PriceSheet>(*next)](std::stop_token stop, const Background::Post &post) {
        decide::CompareOptions options;
        options.stop = stop;
        options.draws = std::min(draws, before->simulation.draws);
        const decide::PlanComparison c = decide::comparePlans({*before, *sheet}, {after, *other}, options);
        if (!c.cancelled)
            post([this, c] { showEffect(c); });
    });
}

void PriceWhatIf::showEffect(const decide::PlanComparison &c)
{
    m_computing = false;
    const QString currency = QString::fromStdString(m_context.document->plan()->currency);
    Role ink = Role::Text;
    QString text;
    if (!c.ok) {
        for (const Issues *issues : {&c.issuesB, &c.issuesA})
            for (const Issue &issue : *issues)
                if (issue.severity == Severity::Error && text.isEmpty())
                    text = messageText(issue.message);
        ink = Role::Bad;
    } else {
        const double by = c.baseA > 0 ? c.baseB / c.baseA - 1 : 0;
        const auto money = [&](double v) { return cardMoney(v, currency); };
        text = std::abs(by) < 0.0005 ? tr("A successful task would still cost %1.").arg(money(c.baseA))
                                     : tr("A successful task would cost %1 instead of %2: %3 %4.").arg(money(c.baseB), money(c.baseA), QString(QChar(by < 0 ? 0x2193 : 0x2191)), shareText(std::abs(by)));
        if (c.marginDefined)
            text += " " + tr("Median margin %1 instead of %2; P(margin at least %3) %4 instead of %5.")
                              .arg(shareText(c.medianMarginB), shareText(c.medianMarginA), shareText(c.targetB, 0), probabilityText(c.pMargin.b), probabilityText(c.pMargin.a));
    }
    tell(text, ink);
    if (c.ok)
        m_comparison = std::make_shared<const decide::PlanComparison>(c);
    m_why->setVisible(c.ok);
}

void PriceWhatIf::tell(const QString &text, Role ink)
{
    m_ink = ink;
    m_comparison.reset();
    m_why->hide();
    m_effect->setText(text);
    m_effect->setStyleSheet("color: " + Theme::instance().color(ink).name());
}

} // namespace farthing::ui

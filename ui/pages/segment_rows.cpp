// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segment_rows.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/stage_edits.h"
#include "ui/widgets/field_forms.h"
#include "ui/widgets/number_text.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

const QString none(QChar(0x2013)); // not applicable

enum Column { Name, Share, Tasks, Size, Growth, Price, Revenue, Cost, PerSuccess, Contribution, Margin };

QString money(double value, const QString &currency) { return moneyText(value, std::abs(value) > 0 ? std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2) : 0, currency); }

QString percent(double share) { return plainNumber(share, 2) + QChar(0xA0) + "%"; }

double given(const data::Json &item, const char *key, double standard)
{
    const data::Json *value = item.find(key);
    return !value || value->isNull() ? standard : value->asNumber() ? *value->asNumber() : value->asObject() ? middleOf(*value, false) : standard;
}

/// What all segments take of the tasks.
double sharesOf(const data::Json &list)
{
    double sum = 0;
    if (list.asArray())
        for (const data::Json &item : *list.asArray())
            sum += given(item, "share", 0);
    return sum;
}

class Writer {
    using Cell = TextTable::Cell;
    using Cells = TextTable::Row;

public:
    explicit Writer(const FieldContext &context) : m_document(*context.document), m_e(context.runner->result()), m_currency(QString::fromStdString(context.document->plan()->currency)) {}

    /// `at` among the month's segments.
    Cells row(Cell name, const std::string &path, std::size_t at, double share) const
    {
        const bool own = !path.empty();
        Cells cells{std::move(name)};
        cells.push_back(own ? fieldCell(m_document, path + "/share", percent, percent(0)) : Cell{percent(std::round(share * 1e6) / 1e6), ui::tr("What the segments leave of the tasks")});
        const SegmentMonth *m = monthOf(path, at);
        cells.push_back(figure(m ? countText(m->tasks) : QString(), ui::tr("Attempted tasks of a month: the share of %1").arg(countText(all()))));
        cells.push_back(own ? fieldCell(m_document, path + "/size", [](double v) { return plainNumber(v); }, QStringLiteral("1")) : Cell{QStringLiteral("1"), {}, Role::Text3});
        cells.push_back(fieldCell(m_document, own ? path + "/growth_per_month" : "/demand/growth_per_month", percent, standardGrowth(own)));
        cells.push_back(priceCell(path));
        addFigures(cells, m);
        return cells;
    }
    void addFigures(Cells &cells, const SegmentMonth *m) const
    {
        const bool paid = m && m->revenue > 0;
        cells.push_back(figure(m ? money(m->revenue, m_currency) : QString(), m ? ui::tr("%1 successful tasks, at %2 of the attempted ones, with what is paid for each and for attempts or seats").arg(countText(m->successes), shareText(m->tasks > 0 ? m->successes / m->tasks : 0)) : QString()));
        cells.push_back(figure(m ? money(m->usageCost + m->support + m->paymentFees, m_currency) : QString(),
                               m ? ui::tr("%1 usage, %2 payment fees, %3 support for failed tasks").arg(money(m->usageCost, m_currency), money(m->paymentFees, m_currency), money(m->support, m_currency)) : QString()));
        cells.push_back(figure(m && m->successes > 0 ? money(m->usageCost / m->successes, m_currency) : m ? none : QString(), ui::tr("Usage over successful tasks; failed ones are in the cost")));
        Cell left = figure(m ? money(m->contribution(), m_currency) : QString(), ui::tr("Revenue less the task costs beside it"));
        if (m && m->contribution() < 0)
            left.ink = Role::Bad;
        cells.push_back(left);
        cells.push_back(figure(m ? paid ? shareText(m->contribution() / m->revenue) : none : QString(), paid ? ui::tr("What it leaves over its revenue") : ui::tr("Without revenue there is no margin")));
    }
    const MonthSplit *split() const { return m_e && m_e->ok && !m_e->month.split.segments.empty() ? &m_e->month.split : nullptr; }
    const QString &currency() const { return m_currency; }
    double all() const
    {
        double sum = 0;
        if (const MonthSplit *s = split())
            for (const SegmentMonth &m : s->segments)
                sum += m.tasks;
        return sum;
    }

private:
    static Cell figure(const QString &text, const QString &tip) { return text.isEmpty() ? Cell{none, ui::tr("Being computed…"), Role::Text3} : Cell{text, tip}; }
    const SegmentMonth *monthOf(const std::string &path, std::size_t at) const
    {
        const MonthSplit *s = split();
        if (!s)
            return nullptr;
        const std::string id = path.empty() ? std::string() : path.substr(path.rfind('/') + 1);
        if (at < s->segments.size() && s->segments[at].id == id)
            return &s->segments[at];
        const auto found = std::find_if(s->segments.begin(), s->segments.end(), [&](const SegmentMonth &m) { return m.id == id; });
        return found == s->segments.end() ? nullptr : &*found;
    }
    QString standardGrowth(bool own) const
    {
        const data::Json *plans = own ? data::findPath(m_document.json(), "/demand/growth_per_month") : nullptr;
        const double value = !plans || plans->isNull() ? 0 : plans->asNumber() ? *plans->asNumber() : plans->asObject() ? middleOf(*plans, false) : 0;
        return percent(value);
    }
    /// Per successful task, else what else is paid for.
    Cell priceCell(const std::string &path) const
    {
        const std::string revenue = path + "/revenue";
        const auto text = [this](double v) { return moneyText(v, v > 0 && v < 1 ? 0.0001 : 0, m_currency); };
        const data::Json *plans = data::findPath(m_document.json(), "/revenue/per_successful_task");
        const double standard = !plans || plans->isNull() ? 0 : plans->asNumber() ? *plans->asNumber() : plans->asObject() ? middleOf(*plans, false) : 0;
        Cell cell = fieldCell(m_document, revenue + "/per_successful_task", text, text(standard));
        const data::Json *seats = data::findPath(m_document.json(), revenue + "/seats/price_per_month");
        if (!seats)
            seats = data::findPath(m_document.json(), "/revenue/seats/price_per_month");
        if (seats && seats->asNumber())
            cell.sub = ui::tr("and %1 a seat").arg(text(*seats->asNumber()));
        return cell;
    }
    const PlanDocument &m_document;
    EvaluationPtr m_e;
    QString m_currency;
};

/// A row of the sum: its name, its amount, and how it comes about.
ItemTable::Row sumRow(const QString &name, const QString &tip, double amount, const QString &currency, bool bold, const QString &share)
{
    ItemTable::Row row;
    row.cells.resize(Margin + 1);
    row.cells[Name] = {name, tip, bold ? std::nullopt : std::optional(Role::Text2), {}, bold};
    row.cells[Contribution] = {money(amount, currency), tip, amount < 0 && bold ? std::optional(Role::Bad) : bold ? std::nullopt : std::optional(Role::Text2), {}, bold};
    row.cells[Margin] = {share, tip, {}, {}, bold};
    return row;
}

} // namespace

std::vector<TextTable::Column> segmentColumns()
{
    return {{ui::tr("Segment"), {}, false},
            {ui::tr("Share"), ui::tr("Of all tasks"), true},
            {ui::tr("Tasks\na month"), {}, true},
            {ui::tr("Size"), ui::tr("Multiplies fresh and new tokens, before their caps."), true},
            {ui::tr("Growth\na month"), ui::tr("Of the segment's tasks."), true},
            {ui::tr("Price per\nsuccess"), ui::tr("Paid for each task of the segment that ends right."), true},
            {ui::tr("Revenue"), ui::tr("Of a month"), true},
            {ui::tr("Task costs"), ui::tr("Of a month: usage, payment fees and support"), true},
            {ui::tr("Cost per\nsuccess"), {}, true},
            {ui::tr("Leaves"), ui::tr("A month: revenue less task costs"), true},
            {ui::tr("Margin"), {}, true}};
}

std::vector<ItemTable::Row> segmentRows(const FieldContext &context)
{
    std::vector<ItemTable::Row> rows;
    const Writer writer(context);
    const data::Json *list = data::findPath(context.document->json(), "/demand/segments");
    const data::Json::Array items = list && list->asArray() ? *list->asArray() : data::Json::Array();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const data::Json *id = items[i].find("id"), *given = items[i].find("name");
        const std::string own = id && id->asString() ? *id->asString() : std::to_string(i), path = "/demand/segments/" + own;
        const bool named = given && given->asString() && !given->asString()->empty();
        TextTable::Cell name{QString::fromStdString(named ? *given->asString() : own), ui::tr("What the segment is called. F2 changes it."), {}, {}, true, {}, {}, QString::fromStdString(path + "/name")};
        rows.push_back({own, writer.row(std::move(name), path, i, 0)});
    }
    const double rest = 1 - sharesOf(data::Json(items));
    if (rest > 1e-9)
        rows.push_back({{}, writer.row({items.empty() ? ui::tr("All tasks") : ui::tr("All others"), ui::tr("Sold as the fields below say, without a segment's own terms")}, {}, items.size(), std::max(0.0, rest))});
    const MonthSplit *split = writer.split();
    if (!split)
        return rows;
    if (!items.empty()) {
        SegmentMonth sum;
        for (const SegmentMonth &m : split->segments) {
            sum.tasks += m.tasks, sum.successes += m.successes, sum.revenue += m.revenue;
            sum.paymentFees += m.paymentFees, sum.usageCost += m.usageCost, sum.support += m.support;
        }
        TextTable::Row cells(Revenue);
        cells[Name] = {ui::tr("All tasks"), ui::tr("The sum of the rows above"), {}, {}, true};
        cells[Share] = {percent(1), {}, {}, {}, true};
        cells[Tasks] = {countText(sum.tasks), {}, {}, {}, true};
        cells[Price] = {sum.successes > 0 ? moneyText(sum.revenue / sum.successes, sum.revenue / sum.successes < 1 ? 0.0001 : 0, writer.currency()) : none, ui::tr("All revenue over successful tasks"), {}, {}, true};
        writer.addFigures(cells, &sum);
        for (std::size_t c = Revenue; c < cells.size(); ++c)
            cells[c].bold = true;
        rows.push_back({{}, std::move(cells)});
    }
    const double tiny = 1e-6 * std::max(1.0, std::abs(split->revenue));
    if (std::abs(split->shared) > tiny)
        rows.push_back(sumRow(ui::tr("less what belongs to no segment"), ui::tr("Commitments, stored prefixes, and the base of mixed pools beyond what tasks are booked with"), -split->shared, writer.currency(), false, {}));
    if (split->idlePools > tiny)
        rows.push_back(sumRow(ui::tr("less pools that no task uses"), ui::tr("Their month is paid all the same"), -split->idlePools, writer.currency(), false, {}));
    if (split->platform > tiny)
        rows.push_back(sumRow(ui::tr("less fixed costs of the platform"), ui::tr("Those of kind platform; overhead counts only below the gross margin"), -split->platform, writer.currency(), false, {}));
    rows.push_back(sumRow(ui::tr("Gross margin"), ui::tr("What is left above, and its share of all revenue. At the base values: the percentiles over what is not known stand in the charts"), split->gross, writer.currency(), true,
                          split->revenue > 0 ? shareText(split->gross / split->revenue) : none));
    return rows;
}

QString segmentSum(const FieldContext &context)
{
    const Writer writer(context);
    const MonthSplit *split = writer.split();
    if (!split)
        return {};
    double left = 0;
    for (const SegmentMonth &m : split->segments)
        left += m.contribution();
    const double fixed = split->shared + split->idlePools + split->platform;
    const QString text = tr("A month at the base values: tasks leave %1, less %2 that no single task causes is a gross margin of %3").arg(money(left, writer.currency()), money(fixed, writer.currency()), money(split->gross, writer.currency()));
    return split->revenue > 0 ? text + tr(", %1 of the revenue.").arg(shareText(split->gross / split->revenue)) : text + ".";
}

data::Json freshSegment(const data::Json *list)
{
    const double rest = list ? std::max(0.0, 1 - sharesOf(*list)) : 1;
    return data::Json(data::Json::Object{{"id", freeId(list, "segment")}, {"share", std::min(0.1, std::round(rest * 1e6) / 1e6)}, {"size", 1}});
}

void adaptSegment(data::Json &copy, const data::Json &list)
{
    if (const data::Json *share = copy.find("share"); share && share->asNumber())
        copy.set("share", std::min(*share->asNumber(), std::round(std::max(0.0, 1 - sharesOf(list)) * 1e6) / 1e6));
}

} // namespace farthing::ui

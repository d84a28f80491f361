// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/diff_rows.h"

#include "model/pricing/rate_card.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/import/capacity_rows.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/price_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace farthing::ui {

namespace {

QString fieldWords(const std::string &field)
{
    const QString words = choiceText(field);
    return words.left(1).toUpper() + words.mid(1);
}

bool isUsed(const ImportSession &session, const PriceRow &row)
{
    const auto named = [&](const std::string &name) {
        return std::any_of(session.reimport().uses.begin(), session.reimport().uses.end(), [&](const ModelUse &use) {
            return use.model == row.provider + "/" + name && serviceName(use.service) == row.serviceTier && use.region == row.region;
        });
    };
    return named(row.model) || std::any_of(row.aliases.begin(), row.aliases.end(), named);
}

QString shownValue(const std::string &value)
{
    if (value.empty())
        return ui::tr("none");
    if (value == "unknown")
        return QString("?");
    bool number = false;
    const double read = QString::fromStdString(value).toDouble(&number);
    return number ? priceCellText(read) : choiceText(value);
}

/// Bold, with a dot before it, while the plan uses it.
TextTable::Cell nameCell(const QString &name, bool used)
{
    return {used ? QString(QChar(0x25CF)) + " " + name : name, used ? ui::tr("%1: used by the plan or one of its scenarios").arg(name) : name, {}, {}, used};
}

QString twoPrices(const PriceRow &row) { return priceCellText(row.input, row.isNotApplicable(PriceCell::Input)) + " / " + priceCellText(row.output, row.isNotApplicable(PriceCell::Output)); }

TextTable::Row line(const QString &what, Role ink, const PriceRow &row, bool used)
{
    return {{what, {}, ink, {}, true}, nameCell(rowName(row), used)};
}

} // namespace

std::vector<TextTable::Column> diffColumns()
{
    const QString per = ui::tr("Prices per one million tokens");
    return {{ui::tr("State"), {}}, {ui::tr("Model"), ui::tr("A dot: used by the plan or one of its scenarios")}, {ui::tr("What"), {}}, {ui::tr("Price"), per, true}, {ui::tr("Change"), {}, true}, {ui::tr("Remark"), {}}};
}

std::vector<TextTable::Row> diffRows(const ImportSession &session)
{
    const SheetDiff &diff = session.diff();
    std::vector<TextTable::Row> used, others;
    for (const RowChange &change : diff.changed) {
        const bool isInUse = isUsed(session, *change.after);
        QStringList stated, unknown;
        for (const FieldChange &field : change.fields) {
            if (!field.isPrice && field.after == "unknown")
                unknown << inSentence(fieldWords(field.field));
            else if (!field.isPrice)
                stated << ui::tr("%1: %2, before %3").arg(fieldWords(field.field), shownValue(field.after), shownValue(field.before));
            if (!field.isPrice)
                continue;
            TextTable::Row row = line(ui::tr("changed"), Role::Text, *change.after, isInUse);
            row.push_back({fieldWords(field.field), {}});
            row.push_back({shownValue(field.before) + " " + QChar(0x2192) + " " + shownValue(field.after), ui::tr("Per one million tokens, before and after")});
            const double by = field.ratio - 1;
            row.push_back(field.ratio > 0 ? TextTable::Cell{QString(QChar(by < 0 ? 0x2193 : 0x2191)) + " " + (field.ratio >= 10 ? ui::tr("%1 times").arg(localNumber(field.ratio, 'g', 3)) : shareText(std::abs(by))), {},
                                                            by < 0 ? Role::Good : Role::Bad}
                                          : TextTable::Cell{});
            if (field.isDoubtful())
                row.push_back({ui::tr("more than tenfold: right unit?"), {}, Role::Warn, Role::WarnFill});
            else if (field.after == "unknown")
                row.push_back({ui::tr("no longer priced"), {}, Role::Warn});
            (isInUse ? used : others).push_back(std::move(row));
        }
        for (const auto &[fields, words] : {std::pair{stated, ui::tr("%1 other values")}, {unknown, ui::tr("%1 become unknown")}}) {
            if (fields.isEmpty())
                continue;
            TextTable::Row row = line(ui::tr("changed"), Role::Text, *change.after, isInUse);
            row.push_back({words.arg(fields.size()), fields.join("\n")});
            row.insert(row.end(), 2, TextTable::Cell());
            row.push_back({fields.join(", "), fields.join("\n"), Role::Text2});
            (isInUse ? used : others).push_back(std::move(row));
        }
    }
    std::vector<TextTable::Row> out = std::move(used);
    out.insert(out.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    for (const KeptModel &kept : session.reimport().kept) {
        const QString model = QString::fromStdString(kept.use.model);
        out.push_back({{ui::tr("kept"), {}, Role::Warn, {}, true}, nameCell(model, true), {kept.rows == 0 ? ui::tr("Name") : ui::tr("All prices"), {}}, {}, {},
                       {ui::tr("not in this file, kept from %1").arg(QString::fromStdString(kept.from)), {}, Role::Warn, Role::WarnFill}});
    }
    const auto add = [&](const std::vector<const PriceRow *> &rows, const QString &what, Role ink, bool before, const std::function<QString(const PriceRow &)> &remark) {
        for (const PriceRow *price : rows) {
            if (!keptFrom(*price).empty() && !before)
                continue; // said above
            TextTable::Row row = line(what, ink, *price, isUsed(session, *price));
            row.push_back({ui::tr("Input / output"), {}});
            row.push_back({twoPrices(*price), {}});
            row.push_back({});
            row.push_back({remark(*price), {}, Role::Text2});
            out.push_back(std::move(row));
        }
    };
    std::vector<TextTable::Row> byTheHour = capacityRows(session);
    out.insert(out.end(), std::make_move_iterator(byTheHour.begin()), std::make_move_iterator(byTheHour.end()));
    add(diff.added, ui::tr("new"), Role::Good, false, [](const PriceRow &) { return QString(); });
    add(diff.retiring, ui::tr("retiring"), Role::Warn, false, [](const PriceRow &row) { return ui::tr("ends %1").arg(QString::fromStdString(row.retiresOn)); });
    add(diff.gone, ui::tr("gone"), Role::Text2, true, [](const PriceRow &) { return ui::tr("not in this file, and not used"); });
    return out;
}

QString diffSentence(const ImportSession &session)
{
    const SheetDiff &diff = session.diff();
    if (session.reimport().changesNothing)
        return ui::tr("The plan uses these prices already. Nothing would change.");
    if (session.reimport().replaces.empty())
        return ui::tr("%1 prices read. A new plan will start with them.").arg(wholeNumber(session.reimport().sheet.rows.size()));
    std::size_t prices = 0;
    for (const RowChange &change : diff.changed)
        prices += std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) { return field.isPrice; });
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString &words) {
        if (count > 0)
            parts << words.arg(wholeNumber(count));
    };
    add(prices, prices == 1 ? ui::tr("%1 price changed") : ui::tr("%1 prices changed"));
    add(diff.changed.size() - prices, ui::tr("%1 changed otherwise"));
    add(diff.added.size(), ui::tr("%1 new"));
    add(diff.gone.size(), ui::tr("%1 gone"));
    add(diff.retiring.size(), ui::tr("%1 retiring"));
    add(diff.same, ui::tr("%1 the same"));
    const QString other = otherPricesSentence(session);
    if (session.import().sheet.rows.empty() && !other.isEmpty())
        return ui::tr("No token prices%1: they join %2, whose token prices stay.").arg(other, QString::fromStdString(session.reimport().replaces));
    return parts.join(", ") + other + ui::tr(" against %1.").arg(QString::fromStdString(session.reimport().replaces));
}

std::vector<TextTable::Column> issueColumns()
{
    return {{ui::tr("Leave out"), ui::tr("Tick a row to leave it out of the import")}, {ui::tr("State"), {}}, {ui::tr("Row"), ui::tr("Row of the file"), true}, {ui::tr("Model"), {}}, {ui::tr("Why"), {}}};
}

std::vector<IssueLine> issueLines(const ImportSession &session)
{
    std::map<data::RowPlace, const PriceRow *> read;
    for (const PriceRow &row : session.import().sheet.rows)
        read.emplace(data::RowPlace{row.file, row.fileRow}, &row);
    std::vector<IssueLine> refused, doubted, remarks;
    for (const Issue &issue : session.import().issues) {
        const std::size_t colon = issue.path.rfind(':');
        const QString number = colon == std::string::npos ? QString() : QString::fromStdString(issue.path.substr(colon + 1));
        bool isRow = false;
        const data::RowPlace place{issue.path.substr(0, colon), number.toInt(&isRow)};
        const auto found = isRow ? read.find(place) : read.end();
        const bool kept = found != read.end(), isRefused = !kept && issue.message.starts_with("Refused");
        const bool isDoubt = kept && (issue.severity != Severity::Info || issue.message.ends_with("?"));
        IssueLine line;
        TextTable::Cell box;
        if (kept && isDoubt) {
            line.place = place;
            box.check = session.isExcluded(place);
            box.tip = ui::tr("Leave this row out");
        }
        const QString text = messageText(issue.message);
        line.cells = {box,
                      isRefused ? TextTable::Cell{ui::tr("refused"), {}, Role::Bad, {}, true} : isDoubt ? TextTable::Cell{ui::tr("doubted"), {}, Role::Warn, {}, true} : TextTable::Cell{kept ? ui::tr("read") : ui::tr("skipped"), {}, Role::Text2},
                      {number, QString::fromStdString(issue.path), Role::Text2},
                      {kept ? rowName(*found->second) : QString(), {}},
                      {text, text}};
        (isRefused ? refused : isDoubt ? doubted : remarks).push_back(std::move(line));
    }
    for (auto *more : {&doubted, &remarks})
        refused.insert(refused.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
    return refused;
}

} // namespace farthing::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commitment_forms.h"

#include "ui/i18n/words.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/form_edit.h"
#include "ui/widgets/list_edit.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

using data::Json;
using Object = data::Json::Object;

/// The members of a commitment that its kind does not decide, then those of the kind.
auto terms(const char *kind, Object first)
{
    return [kind, first](const Json *old) {
        Object members;
        for (const char *kept : {"id", "name"})
            if (const Json *value = old ? old->find(kept) : nullptr)
                members.emplace_back(kept, *value);
        members.emplace_back("kind", kind);
        for (const char *kept : {"provider", "model"})
            if (const Json *value = old ? old->find(kept) : nullptr)
                members.emplace_back(kept, *value);
        for (const auto &[key, standard] : first) {
            const Json *value = old ? old->find(key) : nullptr;
            members.emplace_back(key, value ? *value : standard);
        }
        return Json(std::move(members));
    };
}

/// The same commitment over all of a provider, or over one of its models.
auto scope(const char *key, const char *other, std::string value)
{
    return [=](const Json *old) {
        Object members;
        if (old && old->asObject())
            for (const auto &[name, kept] : *old->asObject()) {
                if (name == other)
                    members.emplace_back(key, value);
                else if (name != key)
                    members.emplace_back(name, kept);
            }
        Json changed(std::move(members));
        if (!changed.find(key))
            changed.set(key, value);
        return changed;
    };
}

std::string modelOf(const PlanDocument &document, const Json *commitment)
{
    const Json *provider = commitment ? commitment->find("provider") : nullptr;
    const std::string wanted = provider && provider->asString() ? *provider->asString() + "/" : std::string();
    for (const Stage &stage : document.plan()->pipeline.stages)
        for (const Tier &tier : stage.route)
            if (!tier.model.starts_with("pool:") && tier.model.starts_with(wanted))
                return tier.model;
    return wanted;
}

FormEdit *makeScope(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const auto isModel = [](const Json *value) { return value && value->find("model"); };
    const auto toModel = [document = context.document](const Json *old) { return scope("model", "provider", modelOf(*document, old))(old); };
    const auto toProvider = [](const Json *old) {
        const Json *model = old ? old->find("model") : nullptr;
        const std::string name = model && model->asString() ? *model->asString() : std::string();
        return scope("provider", "model", name.substr(0, name.find('/')))(old);
    };
    return new FormEdit(context, path, {tr("Covers"), tr("All that a provider bills, or one of its models."), tr("Change what a commitment covers"), "/scope"},
                        {{tr("One model"), isModel, toModel, {"/model"}}, {tr("All of a provider"), [](const Json *) { return true; }, toProvider, {"/provider"}}}, parent);
}

/// A new last tier: the one before it gets a limit, for only the last may have none.
Json nextTier(Json::Array &tiers)
{
    double below = 0, discount = 0;
    for (const Json &tier : tiers) {
        if (const Json *limit = tier.find("up_to"); limit && limit->asNumber())
            below = *limit->asNumber();
        if (const Json *given = tier.find("discount"); given && given->asNumber())
            discount = *given->asNumber();
    }
    if (!tiers.empty() && !tiers.back().find("up_to"))
        tiers.back().set("up_to", below > 0 ? 2 * below : 1000);
    return Json(Object{{"discount", std::min(discount + 0.05, 0.9)}});
}

ListEdit::Spec tiersOf(const std::string &path)
{
    ListEdit::Spec spec{path + "/tiers", ui::tr("Tiers"), ui::tr("tier"), ui::tr("None yet: a tier is a discount up to a monthly spend."), {"/up_to", "/discount"}, {}, {}, {}};
    spec.grow = [](Json::Array &tiers) { tiers.push_back(nextTier(tiers)); };
    return spec;
}

/// The tiers, shown while the commitment has that kind.
class TiersEdit : public QWidget {
public:
    TiersEdit(const FieldContext &context, const std::string &path, QWidget *parent) : QWidget(parent), m_document(context.document), m_path(path)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new ListEdit(context, tiersOf(path), this));
        connect(m_document, &PlanDocument::changed, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh() { setVisible(kindIs("tiers")(data::findPath(m_document->json(), m_path))); }
    PlanDocument *m_document;
    std::string m_path;
};

} // namespace

void addCommitmentForms(const FieldContext &context, const std::string &path, const QStringList &providers, QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    FormEdit *covers = makeScope(context, path, parent);
    for (FieldEdit *field : covers->findChildren<FieldEdit *>())
        if (field->path().ends_with("/provider"))
            field->suggest(providers);
    column->addWidget(covers);
    const auto units = [document = context.document](const Json *old) {
        Json made = terms("units", {{"units", 10}, {"price_per_unit_hour", 1}, {"input_per_unit", 3000}})(old);
        return made.find("model") ? made : scope("model", "provider", modelOf(*document, old))(&made); // units are of one model
    };
    column->addWidget(new FormEdit(context, path, {tr("Kind"), tr("What is agreed."), tr("Change kind of commitment"), "/kind"},
                                   {{tr("Discounts that follow the spend"), kindIs("tiers"), terms("tiers", {{"mode", "graduated"}, {"tiers", Json::Array{Json(Object{{"up_to", 1000}, {"discount", 0}}), Json(Object{{"discount", 0.05}})}}}), {"/mode"}},
                                    {tr("Throughput units by the hour"), kindIs("units"), units,
                                     {"/units", "/capacity", "/price_per_unit_hour", "/input_per_unit", "/output_weight", "/minimum", "/step", "/variation"}},
                                    {tr("Committed spend"), [](const Json *) { return true; }, terms("spend", {{"commit_per_month", 1000}, {"discount", 0.05}}), {"/commit_per_month", "/discount", "/overage"}}},
                                   parent));
    column->addWidget(new TiersEdit(context, path, parent));
}

} // namespace farthing::ui

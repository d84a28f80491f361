// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stage_sections.h"

#include "ui/i18n/words.h"
#include "ui/inspector/carry_edit.h"
#include "ui/inspector/failure_edit.h"
#include "ui/inspector/loading_words.h"
#include "ui/inspector/route_edit.h"
#include "ui/inspector/stage_forms.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/list_edit.h"
#include "ui/widgets/optional_part.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <set>

namespace farthing::ui {

namespace {

using Keys = std::vector<const char *>;

/// Adds a field for each key below `base`.
auto fields(const FieldContext &context, const std::string &base, Keys keys)
{
    return [context, base, keys](QVBoxLayout *column) {
        for (const char *key : keys)
            column->addWidget(new FieldEdit(context, base + key, column->parentWidget()));
    };
}

void addPart(QVBoxLayout *column, const FieldContext &context, const QString &title, const std::string &path, data::Json start, OptionalPart::Fill fill)
{
    column->addWidget(new OptionalPart(context.document, title, path, std::move(start), std::move(fill), column->parentWidget()));
}

/// Charges by the search, page or image, as the price sheet lists them.
ListEdit *makeFees(const FieldContext &context, const std::string &path, QWidget *parent)
{
    // Those of the first tier's provider before the others: they have a price here.
    const auto meters = [document = context.document, model = path.substr(0, path.rfind('/')) + "/route/0/model"] {
        const data::Json *first = data::findPath(document->json(), model);
        const std::string provider = first && first->asString() ? first->asString()->substr(0, first->asString()->find('/')) : std::string();
        std::set<std::pair<bool, std::string>> names;
        for (const Charge &charge : document->sheet()->charges)
            names.insert({charge.provider != provider, charge.meter});
        QStringList list;
        for (const auto &[other, name] : names)
            list << QString::fromStdString(name);
        list.removeDuplicates();
        return list;
    };
    ListEdit::Spec spec{path, tr("Fees"), tr("fee"), tr("None: an attempt pays for its tokens alone. A fee is a charge of the price sheet by the search, page or image."), {}, [meters](const data::Json *list) {
        QStringList free = meters();
        if (list && list->asArray())
            for (const data::Json &fee : *list->asArray())
                if (const data::Json *meter = fee.find("meter"); meter && meter->asString())
                    free.removeAll(QString::fromStdString(*meter->asString()));
        return data::Json(data::Json::Object{{"meter", free.isEmpty() ? std::string("web_search") : free.front().toStdString()}, {"units", 1}});
    }, [context, meters](const std::string &item, QVBoxLayout *column) {
        FieldWords words;
        words.suggestions = meters();
        column->addWidget(new FieldEdit(context, item + "/meter", column->parentWidget(), words));
        column->addWidget(new FieldEdit(context, item + "/units", column->parentWidget()));
    }, {}};
    spec.titleKey = "meter";
    return new ListEdit(context, std::move(spec), parent);
}

} // namespace

std::vector<StageSection> makeStageSections(const FieldContext &context, const std::string &base, QWidget *parent)
{
    using Object = data::Json::Object;
    std::vector<StageSection> sections;
    const auto add = [&](const char *key, const QString &title, bool open, Section::Fill fill) {
        sections.push_back({key, new Section(title, key, open, std::move(fill), parent)});
    };
    add("stage", tr("Stage"), false, fields(context, base, {"/name", "/complexity", "/runs", "/calls"}));
    add("route", tr("Models and tries"), true, [context, base](QVBoxLayout *column) {
        column->addWidget(new RouteEdit(context, base + "/route", column->parentWidget()));
        fields(context, base, {"/service", "/region", "/off_peak_share"})(column);
    });
    add("input", tr("Input"), true, [context, base](QVBoxLayout *column) {
        fields(context, base, {"/input/prefix", "/input/fresh", "/input/feedback"})(column);
        addPart(column, context, tr("Retrieved passages"), base + "/input/retrieved", Object{{"chunks", 5}, {"tokens", 400}},
                fields(context, base, {"/input/retrieved/chunks", "/input/retrieved/tokens", "/input/retrieved/used_share"}));
        const std::string id = base.substr(base.rfind('/') + 1);
        data::Json from = data::Json::array();
        for (const Stage &stage : context.document->plan()->pipeline.stages) {
            if (stage.id == id)
                break;
            from = data::Json(data::Json::Array{data::Json(stage.id)}); // the stage just before
        }
        addPart(column, context, tr("Answers of earlier stages"), base + "/input/carry", Object{{"from", from}, {"share", 1}}, [context, base, id](QVBoxLayout *inner) {
            inner->addWidget(new CarryEdit(context.document, id, base + "/input/carry/from", inner->parentWidget()));
            fields(context, base, {"/input/carry/share"})(inner);
        });
    });
    add("output", tr("Output"), true, fields(context, base, {"/output/visible", "/output/reasoning", "/output/capped_is_malformed", "/input_output_correlation"}));
    add("rounds", tr("Conversation"), false, [context, base](QVBoxLayout *column) {
        addPart(column, context, tr("Several rounds per call"), base + "/rounds", Object{{"count", 3}, {"new_tokens", 150}, {"gap_seconds", 30}, {"history", Object{{"policy", "all"}}}},
                [context, base](QVBoxLayout *inner) {
            fields(context, base, {"/rounds/count", "/rounds/new_tokens", "/rounds/gap_seconds"})(inner);
            inner->addWidget(makeHistoryEdit(context, base + "/rounds/history", inner->parentWidget()));
        });
    });
    add("caches", tr("Caches"), false, [context, base](QVBoxLayout *column) {
        addPart(column, context, tr("Prefix cache"), base + "/prefix_cache", 0.5, [context, base](QVBoxLayout *inner) {
            inner->addWidget(makePrefixCacheEdit(context, base + "/prefix_cache", inner->parentWidget()));
        });
        addPart(column, context, tr("Response cache"), base + "/response_cache", Object{{"hit", 0.2}}, [context, base](QVBoxLayout *inner) {
            inner->addWidget(makeResponseCacheEdit(context, base + "/response_cache", inner->parentWidget()));
            fields(context, base, {"/response_cache/wrong_hit", "/response_cache/lookup_fee", "/response_cache/embedding_tokens", "/response_cache/embedding_model"})(inner);
            addPart(inner, context, tr("Found by similarity"), base + "/response_cache/similarity", Object{{"threshold", 0.85}, {"match", 0.92}, {"other", 0.7}, {"sd", 0.05}},
                    fields(context, base, {"/response_cache/similarity/threshold", "/response_cache/similarity/match", "/response_cache/similarity/other", "/response_cache/similarity/sd"}));
        });
    });
    add("checker", tr("Checker"), false, [context, base](QVBoxLayout *column) {
        const data::Json *model = data::findPath(context.document->json(), base + "/route/0/model");
        addPart(column, context, tr("A model checks answers"), base + "/checker",
                Object{{"model", model ? *model : data::Json("")}, {"input", 900}, {"output", 60}, {"catches", 0.8}, {"false_alarm", 0.03}},
                fields(context, base, {"/checker/model", "/checker/input", "/checker/output", "/checker/catches", "/checker/false_alarm"}));
    });
    add("tools", tr("Tools and retrieval"), false, [context, base](QVBoxLayout *column) {
        addPart(column, context, tr("Tool calls"), base + "/tools", Object{{"calls", 1}, {"fee", 0.0}},
                fields(context, base, {"/tools/calls", "/tools/fee", "/tools/failure"}));
        addPart(column, context, tr("Search and rerank fees"), base + "/retrieval", Object{{"search_fee", 0.0002}},
                fields(context, base, {"/retrieval/embedding_model", "/retrieval/query_tokens", "/retrieval/search_fee", "/retrieval/rerank_fee"}));
        column->addWidget(makeFees(context, base + "/fees", column->parentWidget()));
    });
    add("failure", tr("Failure"), false, [context, base](QVBoxLayout *column) {
        column->addWidget(new FailureEdit(context, base + "/on_failure", column->parentWidget()));
        fields(context, base, {"/wrong_fails_task", "/missing_fails_task"})(column);
    });
    add("latency", tr("Latency"), false, [context, base](QVBoxLayout *column) {
        addPart(column, context, tr("State attempt times"), base + "/latency", Object{{"first_token", Object{{"dist", "lognormal"}, {"p50", 0.6}, {"p95", 1.8}}}, {"tokens_per_second", 70}},
                fields(context, base, {"/latency/first_token", "/latency/tokens_per_second"}));
    });
    add("difficulty", tr("Difficulty"), false, [context, base](QVBoxLayout *column) {
        fields(context, base, {"/difficulty/tokens", "/difficulty/failures", "/difficulty/counts"})(column);
        column->addWidget(new LoadingWords(context.document, base.substr(base.rfind('/') + 1), column->parentWidget()));
        auto *whole = new QLabel(tr("In the whole pipeline, where a stage states none of its own:"), column->parentWidget());
        whole->setWordWrap(true);
        whole->setProperty("secondary", true);
        column->addWidget(whole);
        fields(context, "/pipeline", {"/difficulty/tokens", "/difficulty/failures", "/difficulty/counts"})(column);
    });
    return sections;
}

const char *stageSectionOf(const std::string &rest)
{
    static constexpr std::pair<const char *, const char *> homes[] = {
        {"/route", "route"}, {"/service", "route"}, {"/region", "route"}, {"/off_peak", "route"}, {"/fees", "tools"}, {"/input_output", "output"}, {"/input", "input"}, {"/output", "output"}, {"/rounds", "rounds"}, {"/latency", "latency"}, {"/prefix_cache", "caches"},
        {"/response_cache", "caches"}, {"/checker", "checker"}, {"/tools", "tools"}, {"/retrieval", "tools"}, {"/on_failure", "failure"},
        {"/wrong_fails_task", "failure"}, {"/missing_fails_task", "failure"}, {"/difficulty", "difficulty"}};
    for (const auto &[prefix, key] : homes)
        if (rest.starts_with(prefix))
            return key;
    return "stage";
}

} // namespace farthing::ui

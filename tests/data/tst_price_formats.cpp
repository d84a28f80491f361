// SPDX-License-Identifier: GPL-3.0-or-later
// The published JSON price lists: counted against an independent reading, every meter of every model by value.
#include "tests/data/price_rows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>
#include <span>

using namespace farthing;
using namespace farthing::data;

namespace {

const QString folder = FARTHING_SHARED_DIR "/pricing/";

QJsonDocument rawOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(device.readAll()) : QJsonDocument();
}

/// How the importers treat two published zeros: a write price of 0 is "no surcharge", an output of 0 beside a paid
/// input of a chat model is not known. Both are read as unknown.
QJsonValue resolved(std::optional<double> PriceRow::*price, const QJsonValue &raw, const QJsonValue &input, const std::string &kind)
{
    const auto number = [](const QJsonValue &value) { return value.isString() ? value.toString().toDouble() : value.toDouble(); };
    const bool zero = (raw.isDouble() || raw.isString()) && number(raw) == 0 && number(input) > 0;
    if (zero && (price == &PriceRow::cacheWrite || (price == &PriceRow::output && kind == "chat")))
        return QJsonValue();
    return raw;
}

struct Meter { const char *field; std::optional<double> PriceRow::*price; };

/// Compares the meters of one row; returns how many prices were compared, or fails.
int compareRow(const PriceRow *row, const QJsonObject &raw, std::span<const Meter> meters, double scale, const QString &name)
{
    if (!row) {
        QTest::qFail(qPrintable(name + ": no row"), __FILE__, __LINE__);
        return 0;
    }
    int compared = 0;
    const QJsonValue input = raw.value(meters[0].field);
    for (const Meter &meter : meters) {
        const QJsonValue value = resolved(meter.price, raw.value(meter.field), input, row->kind);
        const QString difference = differs(row->*meter.price, value, scale);
        if (!difference.isEmpty())
            QTest::qFail(qPrintable(name + " " + meter.field + ": " + difference), __FILE__, __LINE__);
        compared += value.isDouble() || value.isString();
    }
    return compared;
}

} // namespace

class TestPriceFormats : public QObject {
    Q_OBJECT
private slots:
    void genaiPrices();
    void openRouter();
    void modelsDev();
    void llmPrices();
    void langfuse();
    void liteLlmKeysAndCharges();
};

/// Independent count: a model is "otherwise" when no period of its prices has input_mtok or output_mtok; else read.
/// The file has 1,466 models; 157 have no price at all, none is refused.
void TestPriceFormats::genaiPrices()
{
    const QJsonArray raw = rawOf(folder + "genai-prices.v2.json").array();
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + "genai-prices.v2.json").toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("genai-prices"));
    constexpr Meter meters[] = {{"input_mtok", &PriceRow::input}, {"output_mtok", &PriceRow::output}, {"cache_read_mtok", &PriceRow::cachedInput},
                            {"cache_write_mtok", &PriceRow::cacheWrite}, {"cache_write_1h_mtok", &PriceRow::cacheWrite1h},
                            {"output_reasoning_mtok", &PriceRow::reasoningOutput}, {"input_audio_mtok", &PriceRow::audioInput},
                            {"output_audio_mtok", &PriceRow::audioOutput}};
    int models = 0, priced = 0, compared = 0, dated = 0;
    for (const QJsonValue &provider : raw)
        for (const QJsonValue &item : provider["models"].toArray()) {
            ++models;
            const QString id = item["id"].toString();
            const bool list = item["prices"].isArray();
            dated += list;
            QJsonObject prices = list ? item["prices"][0]["prices"].toObject() : item["prices"].toObject();
            if (!prices.contains("input_mtok") && !prices.contains("output_mtok"))
                continue;
            ++priced;
            // The base at prompts of 0 and, where there is a tier, just above its start: a plain number holds for both.
            QJsonObject low, high;
            double start = 0;
            for (auto it = prices.begin(); it != prices.end(); ++it) {
                const QJsonValue tier = QJsonValue(it.value())["tiers"][0];
                low[it.key()] = tier.isObject() ? QJsonValue(it.value())["base"] : it.value();
                high[it.key()] = tier.isObject() ? tier["price"] : it.value();
                start = tier.isObject() ? tier["start"].toDouble() : start;
            }
            const std::string name = provider["id"].toString().toStdString(), model = id.toStdString();
            compared += compareRow(rowOf(result->sheet, name, model, "standard", 0, ""), low, meters, 1, id);
            if (start > 0)
                compared += compareRow(rowOf(result->sheet, name, model, "standard", start + 1, ""), high, meters, 1, id + " long");
            const PriceRow *row = rowOf(result->sheet, name, model);
            QCOMPARE(row->contextWindow.value_or(0), item["context_window"].toDouble());
            for (const auto &[key, meter] : {std::pair{"web_searches_kcount", "web_search"}, {"requests_kcount", "request"},
                                             {"input_image_mtok", "image_input"}, {"output_citation_mtok", "citation_tokens"}}) {
                const Charge *charge = chargeOf(result->sheet, name, model, meter);
                QCOMPARE(charge != nullptr, prices.contains(key));
                QVERIFY(!charge || charge->price == prices.value(key).toDouble());
            }
        }
    QCOMPARE(models, 1466);
    QCOMPARE(result->entries, models);
    QCOMPARE(result->read, priced);
    QCOMPARE(result->read, 1309);
    QCOMPARE(result->refused, 0);
    QCOMPARE(result->otherwise, 157);
    QCOMPARE(dated, 15);
    QVERIFY2(result->unknownKeys.empty(), keysText(result->unknownKeys).c_str());
    qInfo("%d prices compared by value", compared);
    QVERIFY(compared > 3000);
}

/// Independent count: 336 models, of which 5 have a prompt price of -1 (refused) and 10 an alias_target (otherwise).
void TestPriceFormats::openRouter()
{
    const QJsonArray raw = rawOf(folder + "openrouter.2026-08-01.json").object().value("data").toArray();
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + "openrouter.2026-08-01.json").toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("OpenRouter"));
    constexpr Meter meters[] = {{"prompt", &PriceRow::input}, {"completion", &PriceRow::output}, {"input_cache_read", &PriceRow::cachedInput},
                            {"input_cache_write", &PriceRow::cacheWrite}, {"input_cache_write_1h", &PriceRow::cacheWrite1h},
                            {"internal_reasoning", &PriceRow::reasoningOutput}, {"audio", &PriceRow::audioInput}, {"audio_output", &PriceRow::audioOutput}};
    int varies = 0, aliases = 0, compared = 0;
    for (const QJsonValue &item : raw) {
        const QJsonObject pricing = item["pricing"].toObject();
        const QString id = item["id"].toString();
        varies += pricing["prompt"].toString() == "-1";
        aliases += item["alias_target"].isObject();
        if (pricing["prompt"].toString() == "-1" || item["alias_target"].isObject()) {
            QVERIFY2(!rowOf(result->sheet, "openrouter", id.toStdString()), qPrintable(id));
            continue;
        }
        const PriceRow *row = rowOf(result->sheet, "openrouter", id.toStdString());
        compared += compareRow(row, pricing, meters, 1e6, id);
        for (const QJsonValue &over : pricing["overrides"].toArray())
            compared += compareRow(rowOf(result->sheet, "openrouter", id.toStdString(), "standard", over["min_prompt_tokens"].toDouble()),
                                   over.toObject(), meters, 1e6, id + " long");
        QCOMPARE(row->contextWindow.value_or(0), item["context_length"].toDouble());
        QCOMPARE(row->maxOutput.value_or(0), item["top_provider"]["max_completion_tokens"].toDouble());
        const Charge *search = chargeOf(result->sheet, "openrouter", id.toStdString(), "web_search");
        QVERIFY2(differs(search ? search->price : std::nullopt, pricing["web_search"], 1000).isEmpty(), qPrintable(id));
        const Charge *image = chargeOf(result->sheet, "openrouter", id.toStdString(), "image_input");
        QVERIFY2(differs(image ? image->price : std::nullopt, pricing["image"], 1e6).isEmpty(), qPrintable(id));
    }
    QCOMPARE(result->entries, int(raw.size()));
    QCOMPARE(varies, 5);
    QCOMPARE(aliases, 10);
    QCOMPARE(result->refused, varies);
    QCOMPARE(result->otherwise, aliases);
    QCOMPARE(result->read, 321);
    QVERIFY2(result->unknownKeys.empty(), keysText(result->unknownKeys).c_str());
    QVERIFY2(said(result).find("openrouter/auto: Refused: its price of -1 stands for \"varies\"") != std::string::npos, "reason");
    QVERIFY2(said(result).find("Skipped: another name of openai/gpt-5.6-sol") != std::string::npos, "reason");
    // Artefacts of arithmetic are cleaned: "0.0000006000000000000001" is 0.6 per million.
    QCOMPARE(rowOf(result->sheet, "openrouter", "openai/gpt-5.6-luna")->output.value(), 0.6);
    QCOMPARE(rowOf(result->sheet, "openrouter", "openai/gpt-5.3-chat")->retiresOn, std::string("2026-08-10"));
    QCOMPARE(rowOf(result->sheet, "openrouter", "z-ai/glm-5-turbo")->retiresOn, std::string()); // 2098: never
    qInfo("%d prices compared by value", compared);
    QVERIFY(compared > 800);
}

/// Independent count: 4,490 models of 120 providers, 225 of them without a cost (otherwise), none refused.
void TestPriceFormats::modelsDev()
{
    const QJsonObject raw = rawOf(folder + "models.dev.2026-05-12.json").object();
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + "models.dev.2026-05-12.json").toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("models.dev"));
    constexpr Meter meters[] = {{"input", &PriceRow::input}, {"output", &PriceRow::output}, {"cache_read", &PriceRow::cachedInput},
                            {"cache_write", &PriceRow::cacheWrite}, {"reasoning", &PriceRow::reasoningOutput},
                            {"input_audio", &PriceRow::audioInput}, {"output_audio", &PriceRow::audioOutput}};
    std::map<std::string, const PriceRow *> rows; // 4,490 linear searches would dominate the test
    for (const PriceRow &row : result->sheet.rows)
        rows[row.provider + "/" + row.model + " " + QString::number(row.promptFromTokens, 'f', 0).toStdString()] = &row;
    int models = 0, priced = 0, compared = 0, tiers = 0;
    for (auto provider = raw.begin(); provider != raw.end(); ++provider) {
        const QJsonObject list = QJsonValue(provider.value())["models"].toObject();
        for (auto model = list.begin(); model != list.end(); ++model) {
            ++models;
            const QJsonObject cost = QJsonValue(model.value())["cost"].toObject();
            if (cost.isEmpty())
                continue;
            ++priced;
            const QString name = provider.key() + "/" + model.key();
            const PriceRow *row = rows[name.toStdString() + " 0"];
            compared += compareRow(row, cost, meters, 1, name);
            for (const QJsonValue &tier : cost["tiers"].toArray()) {
                ++tiers;
                compared += compareRow(rows[name.toStdString() + " " + QString::number(tier["tier"]["size"].toDouble() + 1, 'f', 0).toStdString()], tier.toObject(), meters, 1, name + " long");
            }
            QCOMPARE(row->contextWindow.value_or(0), QJsonValue(model.value())["limit"]["context"].toDouble());
            QCOMPARE(row->capabilities[int(Capability::Tools)] == Known::Yes, QJsonValue(model.value())["tool_call"].toBool());
            QCOMPARE(row->capabilities[int(Capability::JsonSchema)] == Known::Unknown, !QJsonValue(model.value())["structured_output"].isBool());
            QCOMPARE(row->currency, std::string(provider.key() == "scaleway" ? "EUR" : "USD"));
        }
    }
    QCOMPARE(result->entries, models);
    QCOMPARE(models, 4490);
    QCOMPARE(result->read, priced);
    QCOMPARE(priced, 4265);
    QCOMPARE(result->refused, 0);
    QCOMPARE(result->otherwise, 225);
    QCOMPARE(tiers, 125);
    QVERIFY2(result->unknownKeys.empty(), keysText(result->unknownKeys).c_str());
    qInfo("%d prices compared by value", compared);
    QVERIFY(compared > 10000);
}

/// Independent count: the eleven files list 142 models with 148 dated prices. One is listed twice (grok-4-fast, entries
/// 3 and 6 of xai.json) and refused the second time. Of the ids that end in "-<N>k" under a name with ">", those whose
/// base is listed become its long-prompt row.
void TestPriceFormats::llmPrices()
{
    const QDir dir(folder + "llm-prices");
    const QStringList files = dir.entryList({"*.json"});
    if (files.isEmpty())
        QSKIP("The shared price files are not here.");
    int models = 0, periods = 0, read = 0, refused = 0, compared = 0;
    constexpr Meter meters[] = {{"input", &PriceRow::input}, {"output", &PriceRow::output}, {"input_cached", &PriceRow::cachedInput}};
    for (const QString &file : files) {
        const auto result = importPriceFile(dir.filePath(file).toStdString());
        QVERIFY2(bool(result), said(result).c_str());
        QCOMPARE(result->format, std::string("llm-prices"));
        QVERIFY2(result->unknownKeys.empty(), keysText(result->unknownKeys).c_str());
        read += result->read;
        refused += result->refused;
        const QJsonObject raw = rawOf(dir.filePath(file)).object();
        const std::string vendor = raw["vendor"].toString().toStdString();
        std::set<QString> ids;
        for (const QJsonValue &model : raw["models"].toArray())
            ids.insert(model["id"].toString());
        for (const QJsonValue &model : raw["models"].toArray()) {
            ++models;
            QString id = model["id"].toString();
            double from = 0;
            static const QRegularExpression pattern("^(.*)-(\\d+)k$");
            const auto match = pattern.match(id);
            if (match.hasMatch() && model["name"].toString().contains('>') && ids.contains(match.captured(1))) {
                id = match.captured(1);
                from = match.captured(2).toDouble() * 1000 + 1;
            }
            for (const QJsonValue &period : model["price_history"].toArray()) {
                ++periods;
                const PriceRow *row = rowOf(result->sheet, vendor, id.toStdString(), "standard", from, period["from_date"].toString().toStdString());
                compared += compareRow(row, period.toObject(), meters, 1, id);
                QCOMPARE(row->effectiveTo, period["to_date"].toString().toStdString());
            }
        }
    }
    QCOMPARE(models, 142);
    QCOMPARE(periods, 148);
    QCOMPARE(read, 141);
    QCOMPARE(refused, 1);
    QVERIFY(compared > 350);
}

/// Independent count: 167 models, 251 tiers, all read. The meters have up to seven names; whichever is there counts.
void TestPriceFormats::langfuse()
{
    const QJsonArray raw = rawOf(folder + "langfuse.2026-08-22.json").array();
    if (raw.isEmpty())
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + "langfuse.2026-08-22.json").toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("Langfuse"));
    QCOMPARE(result->entries, int(raw.size()));
    QCOMPARE(result->read, 167);
    QCOMPARE(result->refused + result->otherwise, 0);
    QCOMPARE(result->sheet.rows.size(), std::size_t(251));
    QVERIFY2(result->unknownKeys.empty(), keysText(result->unknownKeys).c_str());
    const std::pair<std::optional<double> PriceRow::*, QStringList> meters[] = {
        {&PriceRow::input, {"input", "input_text_tokens", "input_text", "total"}},
        {&PriceRow::output, {"output", "output_text_tokens", "output_text"}},
        {&PriceRow::cachedInput, {"input_cached_tokens", "input_cache_read", "input_cached_text_tokens"}},
        {&PriceRow::cacheWrite, {"input_cache_creation", "cache_creation_input_tokens", "cache_write_tokens"}},
        {&PriceRow::cacheWrite1h, {"input_cache_creation_1h"}},
        {&PriceRow::reasoningOutput, {"output_reasoning_tokens", "reasoning_tokens", "thoughts_token_count"}},
        {&PriceRow::audioInput, {"input_audio_tokens", "input_audio"}}, {&PriceRow::audioOutput, {"output_audio_tokens", "output_audio"}}};
    int compared = 0;
    for (const QJsonValue &model : raw)
        for (const QJsonValue &tier : model["pricingTiers"].toArray()) {
            std::string service = "standard";
            double from = 0;
            for (const QJsonValue &condition : tier["conditions"].toArray())
                if (condition["operator"].toString() == "gt")
                    from = condition["value"].toDouble() + 1;
                else
                    service = condition["values"][0].toString() == "flex" ? "flex" : "priority";
            const PriceRow *row = nullptr;
            for (const PriceRow &candidate : result->sheet.rows)
                if (candidate.model == model["modelName"].toString().toStdString() && candidate.serviceTier == service && candidate.promptFromTokens == from)
                    row = &candidate;
            const QString name = model["modelName"].toString() + " " + tier["name"].toString();
            QVERIFY2(row, qPrintable(name));
            for (const auto &[price, names] : meters) {
                QJsonValue value;
                for (const QString &key : names)
                    if (tier["prices"].toObject().contains(key) && value.isNull())
                        value = tier["prices"].toObject().value(key);
                if (price == &PriceRow::output && tier["prices"].toObject().contains("total") && row->kind == "chat")
                    value = tier["prices"].toObject().value("total");
                const QString difference = differs(row->*price, resolved(price, value, tier["prices"].toObject().value("input"), row->kind), 1e6);
                QVERIFY2(difference.isEmpty(), qPrintable(name + " " + names.first() + ": " + difference));
                ++compared;
            }
        }
    QCOMPARE(compared, 251 * 8);
    QCOMPARE(rowOf(result->sheet, "google", "gemini-3.5-flash")->checkedOn.size(), std::size_t(10));
    QCOMPARE(rowOf(result->sheet, "anthropic", "claude-opus-4-8", "priority")->notes, std::string("fast mode"));
}

/// Independent count, with Python: keys of entries with a litellm_provider that are neither a token meter with its
/// suffixes, nor begin with supports_ or supported_, nor are one of the price and limit keys that section 1 lists.
void TestPriceFormats::liteLlmKeysAndCharges()
{
    if (!QFile::exists(folder + "litellm.2026-08-01.json"))
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile((folder + "litellm.2026-08-01.json").toStdString());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(keysText(result->unknownKeys), std::string("bedrock_converse_supports_strict_tools 23; bedrock_output_config_effort_ceiling 30; "
                                                        "gemini_audio_only_live 2; gemini_native_audio 8; use_openai_responses_path 9; uses_embed_content 5; "));
    const auto year = importPriceFile((folder + "litellm.2025-08-30.json").toStdString());
    QVERIFY(bool(year));
    QCOMPARE(year->unknownKeys.size(), std::size_t(11));
    QCOMPARE(year->read, 1309);
    QCOMPARE(year->refused, 2);
    QCOMPARE(year->otherwise, 223);
    // The same price on both sides of a second is one charge.
    int whisper = 0;
    for (const Charge &charge : result->sheet.charges)
        if (charge.provider == "openai" && charge.model == "whisper-1") {
            ++whisper;
            QCOMPARE(charge.price.value(), 0.0001);
            QCOMPARE(charge.per, std::string("1 second"));
        }
    QCOMPARE(whisper, 1);
    const Charge *page = chargeOf(result->sheet, "mistral", "mistral-ocr-latest", "page");
    QVERIFY(page && page->per == "1000 pages" && page->price > 0.0);
    const Charge *citations = chargeOf(result->sheet, "perplexity", "sonar-deep-research", "citation_tokens");
    QVERIFY(citations && citations->price == 2.0 && citations->per == "1M tokens");
    const PriceRow *audio = rowOf(result->sheet, "openai", "gpt-4o-audio-preview");
    QVERIFY(audio && audio->audioInput && audio->audioOutput && *audio->audioInput > *audio->input);
}

QTEST_APPLESS_MAIN(TestPriceFormats)
#include "tst_price_formats.moc"

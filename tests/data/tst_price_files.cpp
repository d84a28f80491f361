// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files as published, and the sheet that the program brings.
#include "data/prices/import.h"
#include "model/pricing/rate_card.h"

#include <QtTest>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

using namespace farthing;
using namespace farthing::data;

namespace {

std::string said(const Result<PriceImport> &result)
{
    std::string out = result ? std::string() : result.error().message;
    if (result)
        for (const Issue &issue : result->issues)
            out += issue.path + " " + issue.message + "\n";
    return out;
}

const PriceRow *rowOf(const PriceSheet &sheet, const std::string &provider, const std::string &model,
                      const std::string &tier = "standard", double from = 0)
{
    for (const PriceRow &row : sheet.rows)
        if (row.provider == provider && row.model == model && row.serviceTier == tier && row.promptFromTokens == from)
            return &row;
    return nullptr;
}

const QString liteLlmFile = FARTHING_SHARED_DIR "/pricing/litellm.2026-08-01.json";

} // namespace

class TestPriceFiles : public QObject {
    Q_OBJECT
private slots:
    void fieldSuffixesOfLiteLlm();
    void liteLlmCounts();
    void liteLlmByValue();
    void liteLlmRefusals();
    void bundledIsWhole();
    void financeSheet();
};

void TestPriceFiles::fieldSuffixesOfLiteLlm()
{
    const auto result = importPrices(R"({"m": {"litellm_provider": "p", "mode": "chat",
        "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06, "input_cost_per_token_cache_hit": 1e-07,
        "cache_creation_input_token_cost_above_1hr": 2e-06, "cache_creation_input_token_cost_above_1hr_above_200k_tokens": 4e-06,
        "input_cost_per_token_above_200k_tokens": 2e-06, "output_cost_per_token_above_200k_tokens": 3e-06,
        "input_cost_per_token_above_200k_tokens_priority": 4e-06, "output_cost_per_token_priority_above_200k_tokens": 6e-06,
        "input_cost_per_token_priority": 2e-06, "output_cost_per_token_priority": 4e-06,
        "input_cost_per_token_batches": 5e-07, "output_cost_per_token_batches": 1e-06,
        "input_cost_per_image": 0.1, "input_cost_per_video_per_second_above_15s_interval": 0.2, "deprecation_date": "2026-12-31",
        "supports_vision": true, "supports_reasoning": false}})", "l.json");
    QVERIFY2(result && result->read == 1, said(result).c_str());
    QCOMPARE(result->sheet.rows.size(), std::size_t(5));
    const PriceRow *base = rowOf(result->sheet, "p", "m"), *cliff = rowOf(result->sheet, "p", "m", "standard", 200001);
    const PriceRow *fast = rowOf(result->sheet, "p", "m", "priority", 200001), *batch = rowOf(result->sheet, "p", "m", "batch");
    QVERIFY(base && cliff && fast && batch);
    QVERIFY(base->cachedInput == 0.1 && base->cacheWrite1h == 2.0 && !base->cacheWrite && base->retiresOn == "2026-12-31");
    QVERIFY(cliff->input == 2.0 && cliff->output == 3.0 && cliff->cacheWrite1h == 4.0);
    QVERIFY(fast->input == 4.0 && fast->output == 6.0);
    QVERIFY(batch->input == 0.5 && batch->output == 1.0);
    QVERIFY(base->capabilities[int(Capability::Vision)] == Known::Yes && base->capabilities[int(Capability::Reasoning)] == Known::No
            && base->capabilities[int(Capability::Tools)] == Known::Unknown);
}

/// The counts were derived from the file with Python, apart from this program. An entry is
///   otherwise: sample_spec and fallback_generalizations (no models); no field matching
///     (input|output)_cost_per_token(_batches|_flex|_priority|_above_<N>k_tokens)* at the top or in a tiered_pricing step
///     with a range; or all of these 0 while another (input|output|ocr|annotation)_cost_per_ field is above 0;
///   refused: else, input_cost_per_token above 200e-6 or output_cost_per_token above 1000e-6;
///   read: else.
/// That gives 2,986 = 2,504 + 16 + 466.
void TestPriceFiles::liteLlmCounts()
{
    if (!QFile::exists(liteLlmFile))
        QSKIP("The shared price files are not here.");
    QElapsedTimer timer;
    timer.start();
    const auto result = importPriceFile(liteLlmFile.toStdString());
    qInfo("imported in %lld ms", timer.elapsed());
    QVERIFY2(bool(result), said(result).c_str());
    QCOMPARE(result->format, std::string("LiteLLM"));
    QCOMPARE(result->sheet.date, std::string("2026-08-01"));
    QCOMPARE(result->entries, 2986);
    QCOMPARE(result->read, 2504);
    QCOMPARE(result->refused, 16);
    QCOMPARE(result->otherwise, 466);
    QCOMPARE(result->entries, result->read + result->refused + result->otherwise);
    std::map<std::string, int> keys; // no two rows for one key, so that no model is unusable
    for (const PriceRow &row : result->sheet.rows) {
        const std::string key = row.provider + "/" + row.model + " " + row.serviceTier + " " + std::to_string(row.promptFromTokens);
        QVERIFY2(++keys[key] == 1, key.c_str());
    }
    const auto year = importPriceFile(FARTHING_SHARED_DIR "/pricing/litellm.2025-08-30.json");
    QVERIFY2(bool(year), said(year).c_str());
    QCOMPARE(year->entries, 1534); // 1,532 models, sample_spec and last_updated
    QCOMPARE(year->entries, year->read + year->refused + year->otherwise);
}

/// Every meter of these models, in every tier and long-prompt step, against the raw file read by another parser.
void TestPriceFiles::liteLlmByValue()
{
    QFile file(liteLlmFile);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared price files are not here.");
    const QByteArray bytes = file.readAll();
    const QJsonObject raw = QJsonDocument::fromJson(bytes).object();
    const auto result = importPrices(bytes.toStdString(), "litellm.json");
    QVERIFY2(bool(result), said(result).c_str());
    struct Meter { const char *field; std::optional<double> PriceRow::*price; };
    const Meter meters[] = {{"input_cost_per_token", &PriceRow::input}, {"output_cost_per_token", &PriceRow::output},
                            {"cache_read_input_token_cost", &PriceRow::cachedInput}, {"cache_creation_input_token_cost", &PriceRow::cacheWrite},
                            {"cache_creation_input_token_cost_above_1hr", &PriceRow::cacheWrite1h},
                            {"output_cost_per_reasoning_token", &PriceRow::reasoningOutput}};
    struct Step { const char *suffix, *tier; double from; };
    const Step steps[] = {{"", "standard", 0}, {"_batches", "batch", 0}, {"_flex", "flex", 0}, {"_priority", "priority", 0},
                          {"_above_200k_tokens", "standard", 200001}, {"_above_272k_tokens", "standard", 272001},
                          {"_above_200k_tokens_priority", "priority", 200001}, {"_above_272k_tokens_priority", "priority", 272001},
                          {"_above_272k_tokens_flex", "flex", 272001}};
    const char *keys[] = {
        "claude-sonnet-4-5", "claude-haiku-4-5", "claude-opus-4-5", "gpt-5.6",
        "gpt-5.4-pro", "gpt-5.4-mini", "gpt-4o", "gpt-4o-mini",
        "o3", "text-embedding-3-large", "gemini/gemini-2.5-pro", "gemini/gemini-3.6-flash",
        "gemini-2.5-pro", "vertex_ai/claude-sonnet-4-5", "azure/gpt-4o", "azure/gpt-5.4",
        "xai/grok-4.5", "mistral/mistral-large-latest", "deepseek/deepseek-v3", "dashscope/qwen-plus",
        "groq/openai/gpt-oss-120b", "perplexity/sonar-deep-research", "openrouter/anthropic/claude-sonnet-4.5", "fireworks_ai/accounts/fireworks/models/deepseek-v3p1",
        "together_ai/deepseek-ai/DeepSeek-V3", "deepinfra/deepseek-ai/DeepSeek-R1", "eu.anthropic.claude-sonnet-4-5-20250929-v1:0", "voyage/voyage-3.5",
        "moonshot/kimi-k2.5", "cohere/embed-v4.0", "zai/glm-5", "watsonx/ibm/granite-3-8b-instruct",
        "ft:gpt-4o-mini-2024-07-18", "o1-pro"};
    int compared = 0;
    for (const char *key : keys) {
        const QJsonObject entry = raw.value(key).toObject();
        QVERIFY2(!entry.isEmpty(), key);
        const std::string provider = entry.value("litellm_provider").toString().toStdString();
        std::string model = key;
        if (model.starts_with(provider + "/"))
            model.erase(0, provider.size() + 1);
        for (const Step &step : steps) {
            const PriceRow *row = rowOf(result->sheet, provider, model, step.tier, step.from);
            for (const Meter &meter : meters) {
                const QJsonValue value = entry.value(QString(meter.field) + step.suffix);
                const bool has = row && (row->*meter.price).has_value();
                const double read = has ? *(row->*meter.price) : 0.0;
                const QString what = QString("%1 %2%3").arg(key, meter.field, step.suffix);
                const double expected = value.toDouble() * 1e6;
                // A write price of 0 is the file's "no surcharge" and read as unknown.
                const bool expectedHas = value.isDouble() && !(meter.price == &PriceRow::cacheWrite && expected == 0);
                QVERIFY2(has == expectedHas, qPrintable(what + ": present in one only"));
                QVERIFY2(!has || std::fabs(read - expected) <= 1e-12 * expected,
                         qPrintable(QString("%1: calculated %2, expected %3").arg(what).arg(read, 0, 'g', 17).arg(expected, 0, 'g', 17)));
                compared += has;
            }
        }
        const PriceRow *base = rowOf(result->sheet, provider, model);
        QVERIFY2(base, key);
        QCOMPARE(base->contextWindow.value_or(0), entry.value("max_input_tokens").toDouble());
        QCOMPARE(base->maxOutput.value_or(0), entry.value("max_output_tokens").toDouble());
        QCOMPARE(base->cacheMinTokens.value_or(0), entry.value("prompt_cache_min_tokens").toDouble());
    }
    QVERIFY2(compared >= 150, qPrintable(QString("calculated %1 prices, expected at least 150").arg(compared)));
    // Ranges of tiered_pricing: [0, 256000] and [256000, 1000000].
    const PriceRow *low = rowOf(result->sheet, "dashscope", "qwen-flash"), *high = rowOf(result->sheet, "dashscope", "qwen-flash", "standard", 256001);
    QVERIFY(low && high && low->input == 0.05 && low->output == 0.4 && high->input == 0.25 && high->output == 2.0);
    // Four honest steps that add up to more than ten times the first one are kept.
    const PriceRow *last = rowOf(result->sheet, "dashscope", "qwen3-coder-plus", "standard", 256001);
    QVERIFY(last && last->output == 60.0);
}

void TestPriceFiles::liteLlmRefusals()
{
    if (!QFile::exists(liteLlmFile))
        QSKIP("The shared price files are not here.");
    const auto result = importPriceFile(liteLlmFile.toStdString());
    QVERIFY(result);
    const std::string text = said(result);
    for (const char *fragment : {"wandb/deepseek-ai/DeepSeek-R1-0528: Refused: the input price of 135000", "azure_ai/jais-30b-chat: Refused",
                                 "gpt-5-nano: Refused the priority row: its input price of 2.5 is 50 times", "sample_spec: Skipped: not a model",
                                 "fallback_generalizations: Skipped: not a model", "free, or billed elsewhere?", "taken as unknown"})
        QVERIFY2(text.find(fragment) != std::string::npos, fragment);
    QVERIFY(!rowOf(result->sheet, "openai", "gpt-5-nano", "priority"));
    QVERIFY(rowOf(result->sheet, "openai", "gpt-5-nano", "flex"));
    // A write price of 0 beside a paid input is the file's "no surcharge": a miss must not become free.
    const PriceRow *deepseek = rowOf(result->sheet, "deepseek", "deepseek-v4-pro");
    QVERIFY(deepseek && !deepseek->cacheWrite && deepseek->input);
    for (const PriceRow &row : result->sheet.rows)
        QVERIFY2(!(row.cacheWrite == 0.0 && row.input && *row.input > 0), row.model.c_str());
}

void TestPriceFiles::bundledIsWhole()
{
    const PriceSheet &sheet = bundledSheet();
    QCOMPARE(sheet.name, std::string("bundled"));
    QCOMPARE(sheet.date, std::string("2026-11-01"));
    QVERIFY2(sheet.rows.size() >= 120, qPrintable(QString::number(sheet.rows.size())));
    QFile file(FARTHING_SOURCE_DIR "/data/prices/bundled.csv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = importPrices(file.readAll().toStdString(), "bundled.csv");
    QVERIFY2(result && result->refused == 0 && result->otherwise == 0, said(result).c_str());
    for (const Issue &issue : result->issues)
        QVERIFY2(issue.severity == Severity::Info, issue.message.c_str());
    Plan plan;
    plan.prices.asOf = sheet.date;
    std::size_t models = 0;
    for (const PriceRow &row : sheet.rows) { // every row can be found under its own name, and nothing is ambiguous
        QVERIFY2(!row.checkedOn.empty() && !row.source.empty(), row.model.c_str());
        if (!row.effectiveTo.empty())
            continue;
        Issues issues;
        const Service service = row.serviceTier == "batch" ? Service::Batch : row.serviceTier == "flex" ? Service::Flex
            : row.serviceTier == "priority" ? Service::Priority : Service::Standard;
        QVERIFY2(findRates(sheet, plan, {row.provider + "/" + row.model, service, row.region, ""}, issues),
                 issues.empty() ? row.model.c_str() : issues[0].message.c_str());
        models += row.serviceTier == "standard" && row.promptFromTokens == 0;
    }
    QVERIFY2(models >= 60, qPrintable(QString("calculated %1, expected at least 60").arg(models)));
    for (const char *name : {"anthropic/claude-sonnet-4-5", "anthropic/claude-haiku-4-5", "anthropic/claude-opus-4-5", "openai/gpt-5.6",
                             "openai/gpt-5.4-mini", "openai/gpt-4o", "openai/gpt-4o-mini", "openai/gpt-5-nano", "google/gemini-2.5-flash",
                             "google/gemini-2.5-pro", "deepseek/deepseek-v4-pro", "mistral/mistral-large-latest", "openai/text-embedding-3-small"}) {
        Issues issues;
        QVERIFY2(findRates(sheet, plan, {name, Service::Standard, "", ""}, issues), name);
    }
    const PriceRow *cliff = rowOf(sheet, "anthropic", "claude-sonnet-4-5", "standard", 200001);
    QVERIFY(cliff && cliff->input == 6.0 && cliff->output == 22.5 && cliff->cacheWrite == 7.5);
    const PriceRow *embedding = rowOf(sheet, "openai", "text-embedding-3-small");
    QVERIFY(embedding && embedding->kind == "embedding" && embedding->input == 0.02 && !embedding->output);
}

void TestPriceFiles::financeSheet()
{
    const std::string folder = FARTHING_SHARED_DIR "/pricing/sheets/";
    if (!QFile::exists(QString::fromStdString(folder)))
        QSKIP("The shared price files are not here.");
    const auto clean = importPriceFile(folder + "token_prices.csv");
    QVERIFY2(bool(clean), said(clean).c_str());
    QCOMPARE(clean->entries, 20);
    QCOMPARE(clean->read, 20);
    QCOMPARE(clean->refused, 0);
    const PriceRow *flex = rowOf(clean->sheet, "openai", "gpt-5.6", "flex");
    QVERIFY(flex && flex->cacheWrite == 3.125);
    const auto messy = importPriceFile(folder + "token_prices_messy_de_excel.csv");
    QVERIFY(!messy);
    QVERIFY2(said(messy).find("Anbieter") != std::string::npos, said(messy).c_str());
}

QTEST_APPLESS_MAIN(TestPriceFiles)
#include "tst_price_files.moc"

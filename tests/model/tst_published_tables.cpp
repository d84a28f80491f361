// SPDX-License-Identifier: GPL-3.0-or-later
// Published serving tables, read from the files beside the repository (skipped without them): the product fits and
// reproduces them within the errors its documentation states.
#include "model/queueing/erlang.h"
#include "model/serving/hour_cost.h"
#include "model/serving/parallel.h"
#include "model/serving/step_time.h"
#include "model/serving/throughput_law.h"

#include <QFile>
#include <QHash>
#include <QtTest>

#include <cmath>
#include <tuple>

using namespace farthing;

namespace {

using Row = QHash<QString, QString>;

QStringList cells(const QString &line)
{
    QStringList out{QString()};
    bool quoted = false;
    for (const QChar c : line)
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            out << QString();
        else
            out.last() += c;
    return out;
}

/// Rows of a table by column name; empty when the file is not there.
std::vector<Row> table(const QString &name)
{
    QFile file(QStringLiteral(FARTHING_SHARED_DIR "/serving/") + name);
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList header = cells(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd()) {
        const QStringList values = cells(QString::fromUtf8(file.readLine()).trimmed());
        Row row;
        for (qsizetype i = 0; i < std::min(header.size(), values.size()); ++i)
            row[header[i]] = values[i];
        rows.push_back(row);
    }
    return rows;
}

double number(const Row &row, const char *column)
{
    bool ok = false;
    const double value = row.value(QLatin1String(column)).toDouble(&ok);
    return ok ? value : std::nan("");
}

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

} // namespace

class PublishedTablesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void throughputLaws();
    void stepTimes();
    void parallelism();
    void power();
    void erlangGrid();
};

void PublishedTablesTest::initTestCase()
{
    if (table(QStringLiteral("tensorrt_llm_perf.csv")).empty())
        QSKIP("the published tables are not beside the repository");
}

void PublishedTablesTest::throughputLaws()
{
    const auto published = table(QStringLiteral("tensorrt_llm_perf.csv"));
    // Economics 3.6, whole per cent: model, accelerator, how many, largest error.
    const std::tuple<const char *, const char *, double, double> stated[] = {{"Llama-3.3-70B", "H100 80GB", 2, 7}, {"Llama-3.3-70B", "H200 141GB", 1, 10}, {"Llama-3.1-8B", "H100 80GB", 1, 7},
                                                                             {"Llama-3.3-70B", "B200 180GB", 1, 8}, {"Llama-3.3-70B", "H100 80GB", 4, 5}, {"Llama-3.1-405B", "H200 141GB", 8, 4}};
    int laws = 0, met = 0;
    for (const Row &fit : table(QStringLiteral("trtllm_fit_3param.csv"))) {
        std::vector<serving::BenchmarkRow> rows;
        for (const Row &row : published)
            if (row["source"] == fit["source"] && row["model"] == fit["model"] && row["gpu"] == fit["gpu"] && row["tp"] == fit["tp"]
                && row["unit"].startsWith(QLatin1String("output tok/s total")))
                rows.push_back({number(row, "isl"), number(row, "osl"), number(row, "value")});
        QCOMPARE(static_cast<double>(rows.size()), number(fit, "rows"));
        const serving::ThroughputFit ours = *serving::fitThroughput(rows);
        QVERIFY(near(ours.law.perInput, number(fit, "a_s_per_input_token"), 1e-5));
        QVERIFY(near(ours.law.perOutput, number(fit, "b_s_per_output_token"), 1e-5));
        QVERIFY(near(ours.law.perOutputContext, number(fit, "c_s_per_output_token_per_ctx_token"), 1e-5));
        QVERIFY(near(ours.worst, number(fit, "max_abs_rel_err"), 1e-5));
        QVERIFY2(ours.worst < 0.14, qPrintable(fit["model"] + QStringLiteral(" %1").arg(ours.worst))); // as the law's header says
        for (const auto &[model, gpu, count, percent] : stated)
            if (fit["model"] == QLatin1String(model) && fit["gpu"] == QLatin1String(gpu) && number(fit, "tp") == count) {
                QCOMPARE(std::round(100 * ours.worst), percent);
                ++met;
            }
        ++laws;
    }
    QCOMPARE(laws, 7);
    QCOMPARE(met, 6);
}

void PublishedTablesTest::stepTimes()
{
    struct Series { const char *model, *prompt, *output; };
    for (const Series &series : {Series{"llama2-7b", "128", "2048"}, Series{"llama2-13b", "128", "128"}, Series{"llama2-70b", "128", "128"},
                                 Series{"llama2-70b", "128", "2048"}}) {
        std::vector<serving::BatchRow> rows;
        for (const Row &row : table(QStringLiteral("lmdeploy_a100_fp16_static.csv")))
            if (row["model"] == QLatin1String(series.model) && row["prompt_tokens"] == QLatin1String(series.prompt)
                && row["output_tokens"] == QLatin1String(series.output))
                rows.push_back({number(row, "batch"), number(row, "out_tok_per_s")});
        QCOMPARE(rows.size(), std::size_t(4));
        const serving::StepTime fit = *serving::fitStepTime(rows);
        QVERIFY2(fit.worst < 0.024, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(series.model)).arg(fit.worst)));
    }
}

void PublishedTablesTest::parallelism()
{
    const auto rows = table(QStringLiteral("tp_efficiency.csv"));
    QVERIFY(rows.size() >= 10);
    for (const Row &row : rows) {
        std::vector<serving::ParallelRow> measured;
        std::vector<double> expected;
        for (const char *k : {"1", "2", "4", "8"}) {
            const double rate = number(row, qPrintable(QStringLiteral("X_tp%1").arg(QLatin1String(k))));
            if (!std::isfinite(rate))
                continue;
            measured.push_back({std::atof(k), rate});
            expected.push_back(*k == '1' ? 1.0 : number(row, qPrintable(QStringLiteral("eff_tp%1").arg(QLatin1String(k)))));
        }
        const auto efficiency = *serving::parallelEfficiency(measured);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::fabs(efficiency[i] - expected[i]) < 6e-5); // printed with four digits
    }
}

void PublishedTablesTest::power()
{
    int rows = 0;
    for (const Row &row : table(QStringLiteral("mlperf_v4.1_power.csv"))) {
        const double tokens = number(row, "tokens_per_s"), joules = number(row, "J_per_output_token");
        if (!std::isfinite(tokens) || !std::isfinite(joules))
            continue;
        QVERIFY(near(serving::tokenEnergy(number(row, "avg_system_W"), tokens, 1.3, 0.1)->joules, joules, 1e-3));
        ++rows;
    }
    QVERIFY(rows >= 4);
}

void PublishedTablesTest::erlangGrid()
{
    const auto rows = table(QStringLiteral("erlang_c_table.csv"));
    QVERIFY(rows.size() > 100);
    for (const Row &row : rows) {
        const double servers = number(row, "servers"), offered = number(row, "offered");
        QVERIFY(near(*queueing::erlangB(offered, servers), number(row, "erlang_b"), 1e-9));
        const queueing::WaitingLine line = *queueing::waitingLine(offered, 1.0, servers);
        QVERIFY(near(line.waits, number(row, "erlang_c"), 1e-9));
        QVERIFY(near(line.meanWait, number(row, "mean_wait_over_service"), 1e-9));
    }
}

QTEST_APPLESS_MAIN(PublishedTablesTest)
#include "tst_published_tables.moc"

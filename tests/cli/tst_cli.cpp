// SPDX-License-Identifier: GPL-3.0-or-later
// farthing-cli as a program: commands, exit codes, reproducibility, sums, golden figures.
#include "data/json/json.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sys/resource.h>

using namespace farthing;
using data::Json;

namespace {

struct Output {
    int code = -1;
    QByteArray out, err;
};
Output run(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(FARTHING_CLI, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Processor time of all programs that were run.
double childSeconds()
{
    rusage used;
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval &t) { return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec); };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double numberAt(const Json &json, const char *path)
{
    const Json *value = data::findPath(json, path);
    return value && value->asNumber() ? *value->asNumber() : std::nan("");
}

/// Golden figures: FARTHING_WRITE_GOLDEN=1 rewrites them, after looking at the differences.
void compareGolden(const QString &name, const Json &results, const std::vector<const char *> &paths)
{
    Json figures = Json::object();
    for (const char *at : paths)
        figures.set(at, numberAt(results, at));
    const QString path = QString(FARTHING_SOURCE_DIR "/tests/golden/%1.json").arg(name);
    QFile golden(path);
    if (qEnvironmentVariableIsSet("FARTHING_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(QByteArray::fromStdString(data::writeJson(figures)));
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    const Result<Json> expected = data::parseJson(golden.readAll().toStdString());
    QVERIFY(bool(expected));
    for (const auto &[key, value] : *expected->asObject()) {
        const double calculated = *figures.find(key)->asNumber(), wanted = *value.asNumber();
        QVERIFY2(std::abs(calculated - wanted) <= 1e-9 * std::abs(wanted),
                 qPrintable(QString("%1: calculated %2 expected %3 tolerance 1e-9").arg(QString::fromStdString(key)).arg(calculated, 0, 'g', 15).arg(wanted, 0, 'g', 15)));
    }
}

const QStringList quick = {"--tasks", "20000", "--draws", "100"};

} // namespace

class Cli : public QObject {
    Q_OBJECT
private slots:
    void everySample_data();
    void everySample();
    void sameBitsForAnyThreadCount();
    void exitCodes();
    void sweeps();
    void sweepsOfTwo();
    void forecasts();
    void breakevens();
    void plansRoundTrip();
    void report();
    void pricesAskNothingInteractively();
    void pricesDiffHistoryExport();
    void pricesApplyKeepsModelsAndTellsTheEffect();
};

void Cli::everySample_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"screening", "screening-frontier", "screening-small", "support-faq", "local-first"})
        QTest::newRow(id) << id;
}

void Cli::everySample()
{
    QFETCH(QString, id);
    const Output o = run(QStringList{"simulate", "sample:" + id, "--json"} + quick);
    QVERIFY2(o.code == 0, o.err.constData());
    const Result<Json> json = data::parseJson(o.out.toStdString());
    QVERIFY(bool(json));
    double sum = 0;
    for (const Json &cell : *data::findPath(*json, "/task/breakdown")->asArray())
        sum += *cell.find("mean")->asNumber();
    const double cost = numberAt(*json, "/task/cost_per_task/mean");
    QVERIFY2(std::abs(sum - cost) <= 1e-9 * cost, qPrintable(QString("cells %1 cost %2").arg(sum, 0, 'g', 15).arg(cost, 0, 'g', 15)));
    QVERIFY(*data::findPath(*json, "/expect/agrees")->asBool());
    QCOMPARE(run(QStringList{"simulate", "sample:" + id, "--json"} + quick).out, o.out);
    compareGolden(id, *json, {"/task/cost_per_task/mean", "/task/cost_per_task/p50", "/task/cost_per_task/p95", "/task/cost_per_success/mean", "/task/success/mean",
                              "/task/calls/mean", "/task/attempts/mean", "/month/cost/mean", "/month/gross_margin/p50", "/month/p_margin_at_least_target/mean", "/month/breakeven_tasks/base"});
}

void Cli::sameBitsForAnyThreadCount()
{
    const QStringList words = QStringList{"simulate", "sample:screening", "--json"} + quick;
    const Output one = run(words + QStringList{"--threads", "1"});
    QCOMPARE(one.code, 0);
    for (const char *threads : {"2", "7"})
        QCOMPARE(run(words + QStringList{"--threads", threads}).out, one.out);
}

void Cli::exitCodes()
{
    QCOMPARE(run({"--version"}).code, 0);
    QCOMPARE(run({"--help"}).code, 0);
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({"fly"}).code, 2);
    QCOMPARE(run({"simulate"}).code, 2);
    QCOMPARE(run({"simulate", "sample:screening", "--tasks", "many"}).code, 2);
    QCOMPARE(run({"simulate", "sample:none"}).code, 2);
    QCOMPARE(run({"simulate", "/nowhere/plan.json"}).code, 3);
    QCOMPARE(run({"sweep", "sample:screening", "--volume", "5"}).code, 2);
    const Output broken = run({"plan", "validate", "-"}, "{\"farthing\": 1, \"name\": \"x\", \"colour\": 3}");
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.err.contains("/colour"), broken.err.constData());
    QCOMPARE(run({"plan", "validate", "-"}, "{").code, 1);
    const Output valid = run({"plan", "validate", "sample:screening"});
    QVERIFY2(valid.code == 0, valid.err.constData());
    QCOMPARE(run({"prices", "list"}).code, 0);
    QCOMPARE(run({"samples"}).code, 0);
}

void Cli::forecasts()
{
    const QStringList few{"--draws", "20"};
    const Output csv = run(QStringList{"forecast", "sample:local-first", "--csv"} + few);
    QCOMPARE(csv.code, 0);
    QCOMPARE(csv.out.trimmed().split('\n').size(), 26); // a heading, this month and 24 ahead
    QVERIFY(csv.out.startsWith("month,date,tasks_p10"));
    const Output json = run(QStringList{"forecast", "sample:local-first", "--json"} + few);
    QVERIFY(json.code == 0 && json.out.contains("\"break_month\"") && json.out.contains("\"replicas\""));
    QVERIFY(run(QStringList{"forecast", "sample:screening"} + few).out.contains("Cash is above 0 from"));
    QCOMPARE(run({"forecast", "sample:screening", "--volume", "1:2:3"}).code, 2);
}

void Cli::breakevens()
{
    const QStringList words{"breakeven", "sample:local-first", "--volume", "2e4:4e7:21", "--draws", "100"};
    const Output o = run(words + QStringList{"--json"});
    QVERIFY2(o.code == 0, o.err.constData());
    const Result<Json> json = data::parseJson(o.out.toStdString());
    QVERIFY(bool(json));
    const auto &volumes = *data::findPath(*json, "/volumes")->asArray();
    QCOMPARE(volumes.size(), std::size_t(21));
    for (const Json &v : volumes)
        QVERIFY(std::abs(numberAt(v, "/p_cheapest/own/mean") + numberAt(v, "/p_cheapest/api/mean") - 1) < 1e-12);
    QVERIFY(numberAt(*json, "/volumes/0/p_cheapest/own/mean") == 0 && numberAt(*json, "/volumes/10/p_cheapest/own/mean") == 1);
    QVERIFY(numberAt(*json, "/volumes/10/p_cheapest/own/low95") < 1);
    QVERIFY2(o.err.contains("/pools/l4-local/count/max"), o.err.constData()); // 40 million tasks are too many for its replicas
    compareGolden("breakeven-local-first", *json, {"/breakeven/0/p10", "/breakeven/0/p50", "/breakeven/0/p90", "/breakeven/0/share", "/volumes/10/own/p50", "/volumes/10/own/p90",
                                                   "/volumes/10/api/p50", "/volumes/10/replicas", "/volumes/20/own_possible", "/replicas_due/0"});
    QCOMPARE(run(words + QStringList{"--json", "--threads", "3"}).out, o.out);
    const Output text = run(words);
    QVERIFY2(text.code == 0 && text.out.contains("Own stays cheaper than the API by the token from") && text.out.contains("Instead of the pools: the next tiers"), text.out.constData());
    QCOMPARE(run(words + QStringList{"--csv"}).out.trimmed().split('\n').size(), 22);
    const Output other = run(words + QStringList{"--instead", "anthropic/claude-haiku-4-5"});
    QVERIFY2(other.code == 0 && other.out.contains("Instead of the pools: anthropic/claude-haiku-4-5"), other.err.constData());
    QCOMPARE(run(words + QStringList{"--instead", "haiku"}).code, 2);
    QCOMPARE(run(words + QStringList{"--instead", "anthropic/nobody"}).code, 1);
    QCOMPARE(run({"breakeven", "sample:screening"}).code, 1); // nothing of one's own
    QCOMPARE(run({"breakeven", "sample:local-first", "--volume", "0:1:2"}).code, 2);
    QCOMPARE(run({"breakeven"}).code, 2);
    // Units that the plan reserves are the third way.
    Result<Json> plan = data::parseJson(run({"samples", "local-first"}).out.toStdString());
    QVERIFY(plan && data::setPath(*plan, "/prices/commitments", *data::parseJson(R"([{"id":"ptu","kind":"units","model":"anthropic/claude-haiku-4-5","units":20,
        "price_per_unit_hour":0.5,"input_per_unit":20000,"output_weight":5,"minimum":5,"step":5}])")));
    const Output reserved = run({"breakeven", "-", "--volume", "1e5:1e7:5", "--json", "--draws", "50"}, QByteArray::fromStdString(data::writeJson(*plan)));
    QVERIFY2(reserved.code == 0, reserved.err.constData());
    const Result<Json> three = data::parseJson(reserved.out.toStdString());
    QCOMPARE(data::findPath(*three, "/breakeven")->asArray()->size(), 3u);
    QVERIFY(numberAt(*three, "/volumes/4/units") >= 5 && numberAt(*three, "/volumes/4/provisioned/p50") > 0 && numberAt(*three, "/volumes/4/p_cheapest/provisioned/mean") >= 0);
}

void Cli::sweepsOfTwo()
{
    const double before = childSeconds();
    const Output surface = run({"sweep", "sample:local-first", "--volume", "1e5:1e7:13", "--utilisation", "0.05:0.95:13"});
    QCOMPARE(surface.code, 0);
    // With the bands of 300 draws in three seconds, on one core even.
    const double slow = std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    QVERIFY2(childSeconds() - before < 3 * slow, qPrintable(QString::number(childSeconds() - before)));
    QCOMPARE(surface.out.trimmed().split('\n').size(), 170);
    const Output mixed = run({"sweep", "sample:local-first", "--volume", "1e6:2e6:2", "--set", "/revenue/per_successful_task=0.01:0.03:3", "--draws", "20"});
    QCOMPARE(mixed.code, 0);
    QCOMPARE(mixed.out.count('\n'), 7);
    QVERIFY(mixed.out.startsWith("tasks per month,/revenue/per_successful_task,"));
    QCOMPARE(run({"sweep", "sample:local-first", "--volume", "1e6:2e6:2", "--utilisation", "0.2:0.8:2", "--set", "/revenue/per_successful_task=0.01:0.03:3"}).code, 2);
    const Output timed = run({"simulate", "sample:local-first", "--tasks", "20000", "--draws", "20", "--json"});
    const Result<Json> time = data::parseJson(timed.out.toStdString());
    QVERIFY(bool(time));
    const double within = numberAt(*time, "/task/latency/p_within_target/mean");
    QVERIFY(numberAt(*time, "/task/latency/p_within_target/low95") < within && within < numberAt(*time, "/task/latency/p_within_target/high95"));
    const double low = numberAt(*time, "/task/latency/p_within_target/over_draws/p10"), high = numberAt(*time, "/task/latency/p_within_target/over_draws/p90");
    QVERIFY(low > 0 && low <= within + 0.01 && within <= high + 0.01 && high <= 1);
    QVERIFY(std::abs(numberAt(*time, "/task/latency/mean") - numberAt(*time, "/expect/latency/mean")) <= 4 * numberAt(*time, "/task/latency/se"));
    const Output set = run({"sweep", "sample:local-first", "--set", "/revenue/per_successful_task=0.01:0.03:3", "--set", "/pools/l4-local/target_utilisation=0.4:0.8:2", "--draws", "20"});
    QCOMPARE(set.code, 0);
    const QStringList lines = QString(set.out).trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines[0].startsWith("/revenue/per_successful_task,/pools/l4-local/target_utilisation,cost per success exact"));
    QVERIFY(lines[6].startsWith("0.03,0.8,"));
    QCOMPARE(run({"sweep", "sample:local-first", "--set", "/nowhere=1:2:3"}).code, 1); // no such field
    QCOMPARE(run({"sweep", "sample:local-first", "--set", "revenue"}).code, 2);
    QCOMPARE(run({"sweep", "sample:local-first", "--set", "/pools/l4-local/target_utilisation=0.4:1.8:3"}).code, 1); // out of its range
}

void Cli::sweeps()
{
    const Output volume = run(QStringList{"sweep", "sample:screening", "--volume", "1e4:1e7:13"} + quick);
    QVERIFY2(volume.code == 0, volume.err.constData());
    QCOMPARE(volume.out.count('\n'), 14);
    const Output u = run(QStringList{"sweep", "sample:local-first", "--utilisation", "0.1:0.9:9"} + quick);
    QVERIFY2(u.code == 0, u.err.constData());
    QCOMPARE(u.out.count('\n'), 10);
    QVERIFY(!u.out.contains("nan"));
    QCOMPARE(run({"sweep", "sample:screening", "--utilisation", "0.1:0.9:9"}).code, 2);
}

void Cli::plansRoundTrip()
{
    QTemporaryDir folder;
    const QByteArray plan = run({"samples", "screening"}).out;
    const QString project = folder.filePath("p.farthing");
    const Output import = run({"plan", "import", "-", "--out", project}, plan);
    QVERIFY2(import.code == 0, import.err.constData());
    QCOMPARE(run({"plan", "export", project}).out, plan);
    QCOMPARE(run(QStringList{"simulate", project, "--json"} + quick).out, run(QStringList{"simulate", "sample:screening", "--json"} + quick).out);
}

void Cli::report()
{
    QTemporaryDir folder;
    const Output o = run(QStringList{"report", "sample:local-first", "--charts", folder.path(), "--format", "svg,png"} + quick);
    QVERIFY2(o.code == 0, o.err.constData());
    for (const char *file : {"results.json", "results.csv", "breakdown.csv", "summary.txt"})
        QVERIFY2(QFile(folder.filePath(file)).size() > 100, file);
}

void Cli::pricesAskNothingInteractively()
{
    const QString sheet = FARTHING_SOURCE_DIR "/tests/fixtures/prices/messy_german.csv";
    const Output open = run({"prices", "import", sheet});
    QCOMPARE(open.code, 1);
    QVERIFY(open.out.isEmpty());
    for (const char *expected : {"9 questions are open", "--map 'Anbieter=provider'", "--unit '1M tokens'", "--currency USD", "To take every guess"})
        QVERIFY2(open.err.contains(expected), open.err.constData());
    QStringList answers{"prices", "import", sheet, "--unit", "1M tokens", "--currency", "USD", "--dates", "dmy"};
    for (const char *map : {"Anbieter=provider", "Modell=model", "Input ($/1M)=input", "Output ($/1M)=output", "Kontext=context_window", "Gültig ab=effective_from", "Hinweis=notes"})
        answers << "--map" << map;
    const Output done = run(answers);
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY2(done.out.contains("\nOpenAI,gpt-5.6,,chat,standard,,0,,USD,1M tokens,5,0.5,,,30,"), done.out.constData());
    QVERIFY2(done.err.contains("12 entries, 7 read, 3 refused"), done.err.constData());
    QCOMPARE(run(QStringList{"prices", "import", sheet, "--map", "Anbieter=colour"}).code, 2);
    QCOMPARE(run(QStringList{"prices", "import", sheet, "--map", "Anbieter"}).code, 2);
    QCOMPARE(run(QStringList{"prices", "import", sheet, "--unit", "1B tokens"}).code, 2);
    QCOMPARE(run(QStringList{"prices", "import", sheet, "--currency", "dollars"}).code, 2);
    QCOMPARE(run(QStringList{"prices", "import", sheet, "--dates", "ymd"}).code, 2);
    QCOMPARE(run({"prices", "import", "/nowhere.csv"}).code, 1);
}

void Cli::pricesDiffHistoryExport()
{
    QTemporaryDir folder;
    const QString csv = folder.filePath("b.csv"), book = folder.filePath("b.xlsx"), again = folder.filePath("again.xlsx");
    const Output exported = run({"prices", "export", "bundled", "--csv", csv, "--xlsx", book});
    QVERIFY2(exported.code == 0, exported.err.constData());
    const Output diff = run({"prices", "diff", csv, book, "--json"});
    QVERIFY2(diff.code == 0, diff.err.constData());
    const Result<Json> json = data::parseJson(diff.out.toStdString());
    QVERIFY(json && json->find("new")->asArray()->empty() && json->find("changed")->asArray()->empty() && json->find("gone")->asArray()->empty());
    QVERIFY(*json->find("same")->asNumber() > 100);
    QCOMPARE(run({"prices", "export", book, "--xlsx", again}).code, 0);
    QFile a(book), b(again);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QVERIFY(a.readAll() == b.readAll());
    const Output history = run({"prices", "history", "anthropic/claude-sonnet-5", "bundled"});
    QVERIFY2(history.code == 0 && history.out.count('\n') == 2 && history.out.contains("2026-09-01"), history.out.constData());
    QCOMPARE(run({"prices", "history", "anthropic/none", "bundled"}).code, 1);
    QCOMPARE(run({"prices", "export", "bundled"}).code, 2);
    QCOMPARE(run({"prices", "diff", csv}).code, 2);
    QCOMPARE(run({"prices", "export", "bundled", "--csv", "/nowhere/x.csv"}).code, 3);
}

void Cli::pricesApplyKeepsModelsAndTellsTheEffect()
{
    QTemporaryDir folder;
    const QString csv = folder.filePath("mine.csv"), project = folder.filePath("p.farthing"), again = folder.filePath("again.farthing");
    QFile file(csv); // one model of the sample at twice its price, one nobody uses; all others are gone
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("provider,model,currency,input,output,cached_input\nanthropic,claude-haiku-4-5,USD,2.00,10.00,0.20\nacme,other,USD,1.00,2.00,\n");
    file.close();
    const QStringList words{"prices", "apply", csv, "sample:screening", "--draws", "20"};
    const Output first = run(words + QStringList{"--json", "--out", project});
    QVERIFY2(first.code == 0, first.err.constData());
    const Result<Json> json = data::parseJson(first.out.toStdString());
    QVERIFY(bool(json));
    QCOMPARE(*data::findPath(*json, "/sheet")->asString(), std::string("mine.csv"));
    QVERIFY2(!data::findPath(*json, "/kept")->asArray()->empty(), first.out.constData());
    QVERIFY2(first.err.contains("kept from bundled"), first.err.constData());
    QCOMPARE(data::findPath(*json, "/effects")->asArray()->size(), 3u);
    QVERIFY(numberAt(*json, "/effects/0/cost_per_success/after") > 0);
    // The project prices everything that was used; a second time nothing changes.
    QCOMPARE(run(QStringList{"simulate", project, "--json"} + quick).code, 0);
    const Output second = run({"prices", "apply", csv, project, "--draws", "20", "--out", again});
    QVERIFY2(second.code == 0 && second.err.contains("nothing changes"), second.err.constData());
    QCOMPARE(run({"plan", "export", again}).out, run({"plan", "export", project}).out);
    // The effect is that of the project's own figures.
    const Output expected = run({"expect", project, "--json"});
    const Result<Json> figures = data::parseJson(expected.out.toStdString());
    QVERIFY2(bool(figures), expected.err.constData());
    QCOMPARE(numberAt(*json, "/effects/0/cost_per_success/after"), numberAt(*figures, "/cost_per_success/mean"));
    const Output excluded = run(words + QStringList{"--json", "--exclude", "3"});
    QVERIFY2(excluded.code == 0 && !excluded.out.contains("acme/other"), excluded.out.constData());
    QCOMPARE(run(words + QStringList{"--exclude", "x"}).code, 2);
}

QTEST_GUILESS_MAIN(Cli)
#include "tst_cli.moc"

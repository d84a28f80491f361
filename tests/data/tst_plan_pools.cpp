// SPDX-License-Identifier: GPL-3.0-or-later
// Pools and the months ahead in plan documents: every form is read and written back; each fault is said on its field.
#include "tests/support/plan_fixtures.h"

#include <QTest>

using namespace farthing;
using namespace farthing::data;
using namespace farthing::test;

namespace {

Json with(const char *path, const char *value)
{
    Json document = fixture("complete");
    if (!setPath(document, path, *parseJson(value)))
        throw std::runtime_error(path);
    return document;
}

constexpr const char *owned = R"({"kind":"owned","capex":30000,"residual":3000,"life_years":4,"cost_of_capital":0.08,"kilowatts":1.1,"pue":1.3,"price_per_kwh":0.12,"staff_per_year":900})";

} // namespace

class TestPlanPools : public QObject {
    Q_OBJECT
private slots:
    void readAndWritten_data();
    void readAndWritten();
    void faults_data();
    void faults();
};

void TestPlanPools::readAndWritten_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *path, const char *value) { QTest::newRow(qPrintable(QString(path) + " " + value)) << QByteArray(path) << QByteArray(value); };
    row("/pools/l4-local/purchase", R"({"kind":"reserved","price_per_hour":1.1})");
    row("/pools/l4-local/purchase", R"({"kind":"spot","price_per_hour":0.4,"interruptions_per_hour":{"p10":0.01,"p50":0.05,"p90":0.2},"restart_seconds":240,"lost_seconds":60})");
    row("/pools/l4-local/purchase", owned);
    row("/pools/l4-local/purchase", R"({"kind":"mixed","price_per_hour":2,"reserved_price_per_hour":{"amount":1.1,"currency":"EUR"}})");
    row("/pools/l4-local/purchase", R"({"kind":"mixed","price_per_hour":2,"reserved_price_per_hour":1.1,"reserved":3})");
    row("/pools/l4-local/purchase", R"({"kind":"mixed","price_per_hour":2,"capex":30000,"life_years":4,"cost_of_capital":0,"kilowatts":1,"pue":1.2,"price_per_kwh":0.1})");
    row("/pools/l4-local/objective", R"({"wait_seconds":1,"share":0.95})");
    row("/pools/l4-local/objective", R"({"wait_seconds":0,"share":0.9,"method":"allen_cunneen"})");
    row("/pools/l4-local/overload", R"("shed")");
    row("/pools/l4-local/overload", R"("degrade")");
    row("/pools/l4-local/overload", R"({"kind":"spill","model":"openai/gpt-4o-mini"})");
    row("/pools/l4-local/scaling", R"({"lag_hours":1,"start_seconds":120})");
    row("/pools/l4-local/tensor_parallel", "4");
    row("/pools/l4-local/peak_factor", "1.4");
    row("/pools/l4-local/availability", R"({"p10":0.97,"p50":0.985,"p90":0.995})");
    row("/pools/l4-local/throughput", R"({"law":"physics","mfu":0.45,"mbu":{"p10":0.7,"p50":0.8,"p90":0.86},"max_batch":64,"usable_memory":0.92,"parallel_efficiency":0.8})");
    row("/pools/l4-local/throughput", R"({"law":"benchmark","rows":[{"input":128,"output":128,"tokens_per_second":2600}]})");
    row("/pools/l4-local/throughput", R"({"law":"physics","speculative":{"draft_tokens":4,"acceptance":{"p10":0.6,"p50":0.7,"p90":0.8},"draft_cost":0.05}})");
    row("/pools/l4-local/classes", R"("apart")");
    row("/pools/l4-local/purchase", R"({"kind":"owned","capex":30000,"life_years":4,"cost_of_capital":0.08,"kilowatts":1.1,"pue":1.3,"price_per_kwh":0.12,"obsolescence_per_year":0.2,"upkeep_growth_per_year":0.05})");
    row("/horizon", R"({"months":36,"events":[{"month":12,"kind":"refresh","pool":"l4-local","speed":1.8,"factor":1.2,"migration_cost":5000}]})");
    row("/pools/l4-local/model", R"({"name":"llama-3.1-8b","precision":"fp8","cache_precision":"fp8","parameters":8e9,"cache_bytes_per_token":65536})");
    row("/pools/l4-local/hardware", R"({"memory_gb":24,"bandwidth_gb_s":300,"tflops":121})");
    row("/demand/growth_per_month", R"({"p10":0.01,"p50":0.04,"p90":0.06})");
    row("/demand/season", "[1,1,1,1,1,1,1,1,1,1,2,4]");
    row("/horizon", R"({"months":36,"price_erosion_per_year":0.15,"frontier_models":["anthropic/claude-opus-4-5"],"frontier_erosion_per_year":0.05,"tokens_growth_per_year":0.3,"revenue_decline_per_year":0.1})");
    row("/horizon", R"({"events":[{"month":9,"kind":"retire","model":"openai/gpt-4o","replace":"openai/gpt-4o-mini","migration_cost":15000,"shadow_share":0.05,"shadow_months":2},
                        {"month":12,"kind":"price_change","model":"openai","factor":0.7,"name":"Expected cut"},{"month":3,"kind":"cost","amount":2500}]})");
}

void TestPlanPools::readAndWritten()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    const PlanRead read = readPlan(with(path, value));
    QVERIFY2(read.plan, shown(read.issues).c_str());
    QVERIFY(!(*read.plan == planOf(fixture("complete"))));
    const PlanRead again = readPlan(writePlan(*read.plan));
    QVERIFY2(again.plan && *again.plan == *read.plan, shown(again.issues).c_str());
}

void TestPlanPools::faults_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("words");
    int n = 0;
    const auto row = [&n](const char *path, const char *value, const char *at, const char *words) {
        QTest::newRow(qPrintable(QString::number(++n) + " " + at)) << QByteArray(path) << QByteArray(value) << QByteArray(at) << QByteArray(words);
    };
    row("/pools/l4-local/count", "0", "/pools/l4-local/count", "0 is outside 1");
    row("/pools/l4-local/count", R"({"min":0,"max":0})", "/pools/l4-local/count/max", "0 is outside 1");
    row("/pools/l4-local/purchase", R"({"kind":"owned","capex":30000,"life_years":-4,"cost_of_capital":0.08,"kilowatts":1,"pue":1.3,"price_per_kwh":0.1})", "/pools/l4-local/purchase/life_years", "-4 is outside");
    row("/pools/l4-local/purchase", R"({"kind":"owned","capex":30000,"life_years":4,"cost_of_capital":0.08,"kilowatts":1,"price_per_kwh":0.1})", "/pools/l4-local/purchase/pue", "required");
    row("/pools/l4-local/purchase", R"({"kind":"leased","price_per_hour":1})", "/pools/l4-local/purchase/kind", "leased");
    row("/pools/l4-local/purchase", R"({"kind":"mixed","price_per_hour":1})", "/pools/l4-local/purchase/reserved_price_per_hour", "needs the price of its reserved hours");
    row("/pools/l4-local/purchase", R"({"kind":"reserved","price_per_hour":1,"capex":5})", "/pools/l4-local/purchase/capex", "is not a key");
    row("/pools/l4-local/overload", R"("explode")", "/pools/l4-local/overload", "Expected \"shed\"");
    row("/pools/l4-local/overload", R"({"kind":"spill","model":"pool:other"})", "/pools/l4-local/overload/model", "API model");
    row("/pools/l4-local/objective", R"({"share":0.95})", "/pools/l4-local/objective/wait_seconds", "required");
    row("/pools/l4-local/objective", R"({"wait_seconds":1,"method":"processor_sharing"})", "/pools/l4-local/half_batch", "Processor sharing needs");
    row("/pools/l4-local/throughput", R"({"law":"benchmark"})", "/pools/l4-local/throughput/rows", "at least one benchmark row");
    row("/pools/l4-local/throughput", R"({"law":"physics","mfu":1.2})", "/pools/l4-local/throughput/mfu", "1.2 is outside");
    row("/pools/l4-local/purchase", R"({"kind":"edge","capex":900,"life_years":3,"cost_of_capital":0.08,"kilowatts":0.05,"pue":1,"price_per_kwh":0.3})", "/pools/l4-local/count", "state their number");
    row("/pools/l4-local/throughput", R"({"law":"physics","speculative":{"acceptance":1.2,"draft_cost":0.05}})", "/pools/l4-local/throughput/speculative/acceptance", "1.2 is outside");
    row("/pools/l4-local/throughput", R"({"law":"measured","input_tokens_per_second":5000,"output_tokens_per_second":500,"speculative":{"acceptance":0.7,"draft_cost":0.05}})", "/pools/l4-local/throughput/speculative", "is not a key");
    row("/horizon", R"({"events":[{"month":2,"kind":"refresh","pool":"nobody"}]})", "/horizon/events/0/pool", "no pool");
    row("/targets/latency", R"({"share":0.9})", "/targets/latency/seconds", "required");
    row("/demand/season", "[1,2,3]", "/demand/season", "twelve weights");
    row("/demand/season", "[0,0,0,0,0,0,0,0,0,0,0,0]", "/demand/season", "not all 0");
    row("/demand/hourly_profile", "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]", "/demand/hourly_profile", "not all 0");
    row("/horizon", R"({"months":12,"events":[{"month":13,"kind":"cost","amount":1}]})", "/horizon/events/0/month", "ends before");
    row("/horizon", R"({"events":[{"month":2,"kind":"retire","model":"gpt","replace":"openai/gpt-4o"}]})", "/horizon/events/0/model", "provider/model");
    row("/horizon", R"({"events":[{"month":2,"kind":"commitment_end","commitment":"nobody"}]})", "/horizon/events/0/commitment", "no commitment");
}

void TestPlanPools::faults()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, words);
    const PlanRead read = readPlan(with(path, value));
    QVERIFY2(!read.plan && hasIssue(read.issues, at.toStdString(), words.toStdString()), shown(read.issues).c_str());
}

QTEST_APPLESS_MAIN(TestPlanPools)
#include "tst_plan_pools.moc"

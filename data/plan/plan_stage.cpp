// SPDX-License-Identifier: GPL-3.0-or-later
// Stages of a plan document.
#include "data/plan/plan_reader.h"

#include <cmath>

namespace farthing::data {

namespace {

Difficulty readDifficulty(ObjectReader reader)
{
    Difficulty d{reader.optionalNumber("tokens"), reader.optionalNumber("failures"), reader.optionalNumber("counts")};
    reader.finish();
    return d;
}

Tier readTier(ObjectReader reader)
{
    Tier t;
    if (!reader.exists())
        return t;
    t.model = reader.text("model", "", true);
    const std::size_t slash = t.model.find('/');
    if (!t.model.empty() && !t.model.starts_with("pool:") && (slash == 0 || slash == std::string::npos || slash + 1 == t.model.size()))
        reader.error("model", "A model is named \"provider/model\", or \"pool:<id>\".");
    t.attempts = static_cast<int>(reader.plainNumber("attempts", 1));
    t.malformed = reader.number("malformed", 0);
    t.transient = reader.number("transient", 0);
    t.transientBilled = reader.optionalNumber("transient_billed");
    if (!(t.transient == Number(0.0)) && !t.transientBilled)
        reader.error("transient_billed", "Transient errors need the share of the attempt that is billed, 0 to 1.");
    t.correct = reader.number("correct", 1);
    ObjectReader after = reader.child("after_feedback");
    t.afterFeedback = {after.optionalNumber("malformed"), after.optionalNumber("correct")};
    after.finish();
    t.tokenRatio = reader.number("token_ratio", 1);
    t.carryFailed = reader.yesNo("carry_failed", false);
    reader.finish();
    return t;
}

void readInput(ObjectReader reader, Input &input)
{
    input.prefix = reader.quantity("prefix", 0, false);
    input.fresh = reader.quantity("fresh", 0, false);
    ObjectReader retrieved = reader.child("retrieved");
    input.retrieved.chunks = retrieved.quantity("chunks", 0, true);
    input.retrieved.tokens = retrieved.quantity("tokens", 0, false);
    input.retrieved.usedShare = retrieved.number("used_share", 1);
    retrieved.finish();
    input.feedback = reader.quantity("feedback", 0, false);
    if (reader.has("carry")) {
        ObjectReader carry = reader.child("carry");
        carry.eachText("from", 64, [&](const std::string &id) { input.carry.from.push_back(id); });
        input.carry.share = carry.number("share", 1);
        carry.finish();
    }
    reader.take("carry");
    reader.finish();
}

Rounds readRounds(ObjectReader reader)
{
    Rounds r;
    r.count = reader.quantity("count", 1, true);
    if (!reader.has("count"))
        reader.error("count", "Rounds need their count, a number or a count distribution.");
    r.newTokens = reader.quantity("new_tokens", 0, false);
    r.gapSeconds = reader.quantity("gap_seconds", 0, false);
    ObjectReader history = reader.child("history");
    const std::string policy = history.choice("policy", "all", {"all", "window", "summarise"});
    if (policy == "window") {
        r.policy = HistoryPolicy::Window;
        r.turns = static_cast<int>(history.plainNumber("turns", 1, true));
    } else if (policy == "summarise") {
        r.policy = HistoryPolicy::Summarise;
        r.budget = history.plainNumber("budget", 0, true);
        if (!history.has("summary_tokens"))
            history.error("summary_tokens", "A summary needs its length in tokens.");
        r.summaryTokens = history.quantity("summary_tokens", 0, false);
        r.summaryModel = history.text("model", "");
    }
    history.finish();
    reader.finish();
    return r;
}

PrefixTraffic readPrefixTraffic(ObjectReader cache)
{
    PrefixTraffic t;
    ObjectReader reader = cache.child("from_traffic");
    t.prefixes = reader.number("prefixes", 1, true);
    if (reader.has("ttl_seconds"))
        t.ttlSeconds = reader.plainNumber("ttl_seconds", 300);
    reader.take("ttl_seconds");
    t.refreshOnUse = reader.yesNo("refresh_on_use", true);
    reader.finish();
    cache.finish();
    return t;
}

PrefixStorage readPrefixStorage(ObjectReader cache)
{
    PrefixStorage s;
    ObjectReader reader = cache.child("stored");
    s.prefixes = reader.number("prefixes", 1, true);
    s.hoursPerMonth = reader.number("hours_per_month", 730.5, true);
    s.price = reader.optionalNumber("storage_price");
    reader.finish();
    cache.finish();
    return s;
}

ResponseTraffic readResponseTraffic(ObjectReader reader)
{
    ResponseTraffic t;
    t.catalogue = reader.plainNumber("catalogue", 1, true);
    if (std::floor(t.catalogue) != t.catalogue)
        reader.error("catalogue", "The number of distinct questions is a whole number.");
    t.zipf = reader.number("zipf", 1, true);
    if (reader.has("capacity"))
        t.capacity = reader.plainNumber("capacity", 1);
    reader.take("capacity");
    t.ttlSeconds = reader.optionalNumber("ttl_seconds");
    t.refreshOnUse = reader.yesNo("refresh_on_use", true);
    t.fifo = reader.choice("eviction", "lru", {"lru", "fifo"}) == "fifo";
    t.changesPerDay = reader.number("changes_per_day", 0);
    t.push = reader.choice("invalidation", "none", {"none", "push"}) == "push";
    reader.finish();
    return t;
}

void readCaches(ObjectReader &reader, Stage &stage)
{
    const Json *cache = reader.take("prefix_cache");
    if (cache && cache->find("from_traffic"))
        stage.prefixTraffic = readPrefixTraffic(reader.child("prefix_cache"));
    else if (cache && cache->find("stored"))
        stage.prefixStorage = readPrefixStorage(reader.child("prefix_cache"));
    else
        stage.prefixCache = reader.optionalNumber("prefix_cache");
    if (reader.has("response_cache")) {
        ObjectReader r = reader.child("response_cache");
        ResponseCache c;
        if (r.has("from_traffic"))
            c.traffic = readResponseTraffic(r.child("from_traffic"));
        r.take("from_traffic");
        if (c.traffic && r.has("hit"))
            r.error("hit", "The hits follow from the traffic. Give the share or the traffic, not both.");
        c.hit = r.number("hit", 0);
        if (r.take("similarity")) {
            ObjectReader similar = r.child("similarity");
            c.similarity = Similarity{similar.number("threshold", 0, true), similar.number("match", 0, true), similar.number("other", 0, true), similar.number("sd", 1, true)};
            similar.finish();
        }
        c.wrongHit = r.number("wrong_hit", 0);
        c.lookupFee = r.number("lookup_fee", 0);
        c.embeddingTokens = r.number("embedding_tokens", 0);
        c.embeddingModel = r.text("embedding_model", "");
        r.finish();
        stage.responseCache = c;
    }
    reader.take("response_cache");
}

} // namespace

Stage readStage(ObjectReader reader, std::set<std::string> &ids)
{
    Stage s;
    if (!reader.exists())
        return s;
    s.id = readId(reader, ids, true);
    s.name = reader.text("name", s.id);
    s.complexity = reader.choice("complexity", "", {"", "trivial", "simple", "moderate", "hard"});
    s.runs = reader.number("runs", 1);
    s.calls = reader.quantity("calls", 1, true);
    reader.each("route", 8, [&](ObjectReader tier) { s.route.push_back(readTier(std::move(tier))); });
    if (const Json *route = reader.take("route"); !route || (route->asArray() && route->asArray()->empty()))
        reader.error("route", "A stage needs a route of 1 to 8 tiers, each with a model.");
    const std::string service = reader.choice("service", "standard", {"standard", "batch", "flex", "priority"});
    s.service = service == "batch" ? Service::Batch : service == "flex" ? Service::Flex : service == "priority" ? Service::Priority : Service::Standard;
    s.region = reader.text("region", "");
    readInput(reader.child("input"), s.input);
    ObjectReader output = reader.child("output");
    s.output.visible = output.quantity("visible", 0, false);
    s.output.reasoning = output.quantity("reasoning", 0, false);
    s.output.cappedIsMalformed = output.yesNo("capped_is_malformed", false);
    output.finish();
    readCaches(reader, s);
    if (reader.has("checker")) {
        ObjectReader r = reader.child("checker");
        Checker c;
        c.model = r.text("model", "", true);
        c.input = r.quantity("input", 0, false);
        c.output = r.quantity("output", 0, false);
        c.catches = r.number("catches", 0);
        c.falseAlarm = r.number("false_alarm", 0);
        r.finish();
        s.checker = c;
    }
    reader.take("checker");
    ObjectReader retrieval = reader.child("retrieval");
    s.retrieval.embeddingModel = retrieval.text("embedding_model", "");
    s.retrieval.queryTokens = retrieval.number("query_tokens", 0);
    s.retrieval.searchFee = retrieval.number("search_fee", 0);
    s.retrieval.rerankFee = retrieval.number("rerank_fee", 0);
    retrieval.finish();
    ObjectReader tools = reader.child("tools");
    s.tools.calls = tools.quantity("calls", 0, true);
    s.tools.fee = tools.number("fee", 0);
    s.tools.failure = tools.number("failure", 0);
    tools.finish();
    const Json *failure = reader.take("on_failure");
    if (failure && failure->asObject()) { // the written form of "human" carries its fee
        ObjectReader human = reader.child("on_failure");
        if (human.text("kind", "", true) != "human")
            human.error("kind", "Expected \"human\"; abort and continue are plain texts.");
        s.onFailure = {FailureAction::Human, human.number("fee", 0, true)};
        human.finish();
    } else if (failure) {
        const std::string action = reader.choice("on_failure", "abort", {"abort", "continue"});
        s.onFailure.action = action == "continue" ? FailureAction::Continue : FailureAction::Abort;
    }
    s.wrongFailsTask = reader.yesNo("wrong_fails_task", true);
    s.missingFailsTask = reader.yesNo("missing_fails_task", false);
    s.difficulty = readDifficulty(reader.child("difficulty"));
    if (reader.has("rounds"))
        s.rounds = readRounds(reader.child("rounds"));
    reader.take("rounds");
    s.offPeakShare = reader.number("off_peak_share", 0);
    s.inputOutputCorrelation = reader.number("input_output_correlation", 0);
    if (reader.has("latency")) {
        ObjectReader latency = reader.child("latency");
        s.latency = Latency{latency.quantity("first_token", 0, false), latency.number("tokens_per_second", 1, true)};
        latency.finish();
    }
    reader.take("latency");
    std::set<std::string> meters;
    reader.each("fees", 20, [&](ObjectReader fee) {
        Fee f;
        f.meter = fee.text("meter", "", true);
        if (fee.has("meter") && f.meter.empty())
            fee.error("meter", "Name a meter of the price sheet's other charges, such as web_search.");
        else if (!f.meter.empty() && !meters.insert(f.meter).second)
            fee.error("meter", quoted(f.meter) + " is listed twice. Add up its units in one entry.");
        f.units = fee.number("units", 1);
        fee.finish();
        s.fees.push_back(std::move(f));
    });
    reader.finish();
    return s;
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the plan format in one table: range, unit, default, help.
#include "data/plan/plan_json.h"

#include <map>

namespace farthing::data {

namespace {

// Far above anything real, far below where sums of a month would lose their meaning.
constexpr double most = 1e12, mostTokens = 1e9;

FieldInfo share(const char *pattern, const char *label, const char *help, const char *standard = "0")
{
    return {pattern, label, "share", help, "number", 0, 1, standard, {}};
}
FieldInfo amount(const char *pattern, const char *label, const char *unit, const char *help, const char *standard = "0",
                 double low = 0)
{
    return {pattern, label, unit, help, "number", low, most, standard, {}};
}
FieldInfo tokens(const char *pattern, const char *label, const char *help)
{
    return {pattern, label, "tokens", help, "quantity", 0, mostTokens, "0", {}};
}
FieldInfo count(const char *pattern, const char *label, const char *help, const char *standard)
{
    return {pattern, label, "count", help, "count", 0, 10000, standard, {}};
}
FieldInfo text(const char *pattern, const char *label, const char *help)
{
    return {pattern, label, "", help, "text", 0, 0, "none", {}};
}
FieldInfo whole(const char *pattern, const char *label, const char *unit, const char *help, double low, double high, const char *standard)
{
    return {pattern, label, unit, help, "integer", low, high, standard, {}};
}
FieldInfo list(const char *pattern, const char *label, const char *help)
{
    return {pattern, label, "", help, "list", 0, 0, "none", {}};
}
FieldInfo object(const char *pattern, const char *label, const char *help, const char *standard = "none")
{
    return {pattern, label, "", help, "object", 0, 0, standard, {}};
}
FieldInfo yesNo(const char *pattern, const char *label, const char *help, const char *standard)
{
    return {pattern, label, "", help, "bool", 0, 1, standard, {}};
}
FieldInfo loading(const char *pattern, const char *label, const char *help)
{
    return {pattern, label, "loading", help, "number", -0.999, 0.999, "0", {}};
}

const std::vector<FieldInfo> &table()
{
    static const std::vector<FieldInfo> fields = {
        whole("/farthing", "Format", "", "Number of the plan format.", 1, 1, "1"),
        text("/name", "Plan name", "What the plan is called in reports."),
        text("/currency", "Currency", "Three-letter code of the plan's money."),
        object("/fx", "Exchange rates", "Units of the plan's currency for one of another, with their date."),
        text("/fx/as_of", "Rates as of", "ISO date of the exchange rates."),
        object("/fx/rates", "Exchange rates", "Rates by currency code; they may also stand beside the date."),
        {"/fx/rates/*", "Exchange rate", "plan currency", "Units of the plan's currency for one of this.", "number", 1e-9, 1e9, "none", {}},
        {"/fx/*", "Exchange rate", "plan currency", "Units of the plan's currency for one of this.", "number", 1e-9, 1e9, "none", {}},
        object("/prices", "Prices", "Which price sheet, at which date, with which discounts."),
        text("/prices/sheet", "Price sheet", "bundled, or the name of a sheet in the project."),
        text("/prices/as_of", "Prices as of", "ISO date at which prices apply."),
        list("/prices/discounts", "Discounts", "Negotiated discounts by provider."),
        text("/prices/discounts/*/provider", "Provider", "Provider the discount is given by."),
        {"/prices/discounts/*/percent", "Discount", "%", "Negotiated discount on all token meters of a provider; below 0 a surcharge.", "number", -900, 100, "none", {}},
        list("/prices/commitments", "Commitments", "What is agreed with providers for a month: spend, tiers, units."),
        text("/prices/commitments/*/id", "Id", "Names the commitment in paths and results."),
        text("/prices/commitments/*/name", "Name", "What the commitment is called."),
        {"/prices/commitments/*/kind", "Kind", "", "Committed spend at a discount, discounts that follow the spend, or throughput units by the hour.", "choice", 0, 0, "none", {"spend", "tiers", "units"}},
        text("/prices/commitments/*/provider", "Provider", "Whose whole spend it covers; or name a model."),
        text("/prices/commitments/*/model", "Model", "The one model it covers, as provider/model."),
        amount("/prices/commitments/*/commit_per_month", "Committed spend", "per month", "Paid whatever is used.", "none"),
        {"/prices/commitments/*/discount", "Discount", "share", "Off the list price of what the commitment covers.", "number", 0, 0.99, "0", {}},
        amount("/prices/commitments/*/overage", "Overage", "ratio", "Price of what lies beyond, as a multiple of the list price.", "1", 0.01),
        {"/prices/commitments/*/mode", "Mode", "", "Each tier prices its own part, or the tier reached prices everything.", "choice", 0, 0, "graduated", {"graduated", "all_units"}},
        list("/prices/commitments/*/tiers", "Tiers", "Discounts by the list spend of the month."),
        amount("/prices/commitments/*/tiers/*/up_to", "Up to", "money", "List spend of a month up to which the tier holds.", "no limit"),
        share("/prices/commitments/*/tiers/*/discount", "Discount", "Off the list price.", "none"),
        {"/prices/commitments/*/units", "Units", "units", "Throughput units reserved all month.", "number", 1e-3, 1e6, "none", {}},
        text("/prices/commitments/*/capacity", "Capacity item", "Item of the sheet's capacity list that prices the units."),
        amount("/prices/commitments/*/price_per_unit_hour", "Price of a unit", "per unit-hour", "What one unit costs each hour; a month has 730.5.", "the sheet's"),
        {"/prices/commitments/*/input_per_unit", "Input tokens per unit", "tokens/min", "Input tokens a minute that one unit carries; cached ones use none.", "number", 1e-3, 1e12, "the sheet's", {}},
        {"/prices/commitments/*/output_weight", "Output weight", "ratio", "Input tokens that an output token counts as.", "number", 0, 1000, "1", {}},
        {"/prices/commitments/*/minimum", "Fewest units", "units", "Fewest units that are sold.", "number", 0, 1e6, "the sheet's, else 0", {}},
        {"/prices/commitments/*/step", "Step of units", "units", "Units beyond the fewest come in steps; 0: any number.", "number", 0, 1e6, "the sheet's, else 0", {}},
        {"/prices/commitments/*/variation", "Variation", "ratio", "Spread (sd over mean) of a minute's demand beside the chance of arrivals.", "number", 0, 100, "0", {}},
        list("/pools", "Pools", "Accelerators that you run yourself."),
        text("/pools/*/id", "Id", "Name of the pool in routes: pool:<id>."),
        text("/pools/*/accelerator", "Accelerator", "What a replica runs on: one of the catalogue, or a name of your own with its facts under hardware."),
        whole("/pools/*/count", "Replicas", "replicas", "A fixed number of replicas, or the fewest and the most.", 1, 100000, "1"),
        whole("/pools/*/tensor_parallel", "Accelerators each", "accelerators", "Accelerators of one replica, which split the model among them.", 1, 64, "1"),
        object("/pools/*/purchase", "Purchase", "How the replicas are paid for."),
        {"/pools/*/purchase/kind", "Paid as", "", "By the hour as needed, reserved for the month, at spot prices with interruptions, bought, a reserved base with the rest on demand, or bought as devices where tasks arise.", "choice", 0, 0, "on_demand", {"on_demand", "reserved", "spot", "owned", "mixed", "edge"}},
        amount("/pools/*/purchase/interruptions_per_hour", "Interruptions", "an hour", "How often the provider takes a spot replica back.", "none"),
        {"/pools/*/purchase/restart_seconds", "Restart", "seconds", "Until an interrupted replica serves again.", "number", 0, 1e6, "none", {}},
        {"/pools/*/purchase/lost_seconds", "Work lost", "seconds", "Work that each interruption makes a replica repeat.", "number", 0, 1e6, "0", {}},
        amount("/pools/*/purchase/reserved_price_per_hour", "Reserved price", "per accelerator-hour", "What an accelerator of the base costs each hour, used or not.", "owned"),
        {"/pools/*/purchase/reserved", "Reserved replicas", "replicas", "Replicas of the base. Empty: as many as are needed for more of the hours than the reserved price is of the on-demand price.", "number", 0, 100000, "what pays", {}},
        amount("/pools/*/purchase/capex", "Purchase price", "per accelerator", "One accelerator with its part of the server.", "none"),
        amount("/pools/*/purchase/residual", "Residual value", "per accelerator", "What it is worth at the end of its life."),
        {"/pools/*/purchase/life_years", "Life", "years", "How long it is used.", "number", 0.1, 50, "none", {}},
        {"/pools/*/purchase/cost_of_capital", "Cost of capital", "a year", "Interest on the money that is bound.", "number", 0, 1, "none", {}},
        {"/pools/*/purchase/kilowatts", "Power", "kW per accelerator", "At full load, with its part of the server.", "number", 0, 1000, "none", {}},
        share("/pools/*/purchase/idle_power", "Idle power", "Share of the full power with the model loaded and nothing to do; 0.41 was measured on eight H200.", "0.41"),
        {"/pools/*/purchase/pue", "PUE", "ratio", "Power of the facility over that of its servers.", "number", 1, 5, "none", {}},
        amount("/pools/*/purchase/price_per_kwh", "Electricity", "per kWh", "Tariff.", "none"),
        amount("/pools/*/purchase/staff_per_year", "Staff", "per accelerator and year", "People who run it."),
        amount("/pools/*/purchase/space_per_year", "Space", "per accelerator and year", "Rack, cooling, insurance, maintenance."),
        amount("/pools/*/purchase/network_per_year", "Network", "per accelerator and year", "Its part of the lines."),
        share("/pools/*/purchase/obsolescence_per_year", "Obsolescence", "A year, by which new hardware's cost of the same work falls. It decides when to replace, and is no cost of the month."),
        {"/pools/*/purchase/upkeep_growth_per_year", "Growth of upkeep", "a year", "Of staff, space, network and power as hardware ages. It decides when to replace, and is no cost of the month.", "number", -0.5, 5, "0", {}},
        {"/pools/*/availability", "Availability", "share", "Part of the paid hours in which a replica works.", "number", 0.01, 1, "1", {}},
        {"/pools/*/concurrency", "Requests at once", "requests", "Requests that a replica works on at the same time; more wait.", "number", 1, 4096, "what fits, else 1", {}},
        {"/pools/*/half_batch", "Half-speed batch", "requests", "Requests at once with which a replica reaches half of its limit speed.", "number", 0.01, 1e5, "none", {}},
        {"/pools/*/peak_factor", "Peak factor", "ratio", "Peaks within an hour over the hour's mean; replicas are staffed for them.", "number", 1, 100, "1", {}},
        object("/pools/*/objective", "Wait objective", "How many requests may wait how long for a replica."),
        {"/pools/*/objective/wait_seconds", "Longest wait", "seconds", "Before a replica starts on a request.", "number", 0, 1e6, "none", {}},
        {"/pools/*/objective/share", "Share in time", "share", "Requests that wait no longer.", "number", 0.01, 0.9999, "0.95", {}},
        {"/pools/*/objective/method", "Waits by", "", "erlang_c: exact for exponential work. allen_cunneen: stretched by the variation of the work, up to 25 % off. processor_sharing: batches that speed up as they fill.", "choice", 0, 0, "erlang_c", {"erlang_c", "allen_cunneen", "processor_sharing"}},
        object("/pools/*/scaling", "Scaling by the hour", "Replicas follow the hourly profile; without it those of the busiest hour run all the time."),
        whole("/pools/*/scaling/lag_hours", "Lag", "hours", "Each hour is staffed for the busiest of itself and so many that follow.", 0, 24, "0"),
        {"/pools/*/scaling/start_seconds", "Start", "seconds", "To load the model on a started replica: paid and useless.", "number", 0, 1e5, "0", {}},
        {"/pools/*/classes", "Classes of requests", "", "mixed: requests of all stages wait in one queue. apart: those of each stage have replicas of their own.", "choice", 0, 0, "mixed", {"mixed", "apart"}},
        {"/pools/*/overload", "When full", "", "What happens to tasks that find all replicas full: shed, degrade to the next tier, or spill to an API.", "choice", 0, 0, "none", {"shed", "degrade", "spill"}},
        {"/pools/*/overload/kind", "Kind", "", "An API takes the pool's place.", "choice", 0, 0, "spill", {"spill"}},
        text("/pools/*/overload/model", "Spill to", "provider/model that serves tasks which find the pool full."),
        object("/pools/*/model", "Model", "What the pool serves."),
        text("/pools/*/model/name", "Model name", "What the pool serves: one of the catalogue, or a name of your own."),
        {"/pools/*/model/precision", "Precision", "", "Of the weights. int4 and int8 are unpacked, so that only memory gains.", "choice", 0, 0, "fp16", {"fp16", "fp8", "int8", "int4", "fp4"}},
        {"/pools/*/model/cache_precision", "Cache precision", "", "Of the caches, which bound how many requests fit at once.", "choice", 0, 0, "fp16", {"fp16", "fp8", "int8", "int4", "fp4"}},
        {"/pools/*/model/parameters", "Parameters", "parameters", "Weights of the model.", "number", 1e6, 1e14, "the catalogue's", {}},
        {"/pools/*/model/cache_bytes_per_token", "Cache per token", "bytes", "Memory that a token of a request's context takes.", "number", 1, 1e9, "the catalogue's", {}},
        object("/pools/*/hardware", "Hardware", "Facts of the accelerator that replace the catalogue's."),
        {"/pools/*/hardware/memory_gb", "Memory", "GB", "Of one accelerator.", "number", 0.1, 1e5, "the catalogue's", {}},
        {"/pools/*/hardware/bandwidth_gb_s", "Bandwidth", "GB/s", "Of its memory.", "number", 1, 1e6, "the catalogue's", {}},
        {"/pools/*/hardware/tflops", "Arithmetic", "TFLOP/s", "Dense, at the precision of the weights.", "number", 0.1, 1e6, "the catalogue's", {}},
        {"/pools/*/model/context_window", "Context window", "tokens", "Longest prompt and answer together.", "number", 1, mostTokens, "no limit", {}},
        object("/pools/*/throughput", "Throughput", "What one replica does each second."),
        {"/pools/*/throughput/law", "Throughput law", "", "Measured tokens per second, physics of hardware and model, or a fit to benchmark rows.", "choice", 0, 0, "measured", {"measured", "physics", "benchmark"}},
        {"/pools/*/throughput/mfu", "Arithmetic reached", "share", "MFU: of the peak arithmetic. Published tables reach 0.52 to 0.57 with fp8.", "number", 0.01, 1, "0.5", {}},
        {"/pools/*/throughput/mbu", "Bandwidth reached", "share", "MBU: of the memory's bandwidth. Published kernels reach 0.78 to 0.86.", "number", 0.01, 1, "0.8", {}},
        {"/pools/*/throughput/usable_memory", "Usable memory", "share", "Part of the memory that the server may fill.", "number", 0.1, 1, "0.9", {}},
        {"/pools/*/throughput/parallel_efficiency", "Parallel efficiency", "share", "Of the accelerators of a replica together.", "number", 0.01, 1.5, "0.93, 0.79, 0.58 of 2, 4, 8", {}},
        {"/pools/*/throughput/max_batch", "Largest batch", "requests", "The server's own limit of requests at once.", "number", 1, 1e5, "what fits", {}},
        object("/pools/*/throughput/speculative", "Speculative decoding", "A small model drafts tokens that the large one checks all at once."),
        whole("/pools/*/throughput/speculative/draft_tokens", "Drafted tokens", "tokens", "In each step.", 1, 64, "4"),
        share("/pools/*/throughput/speculative/acceptance", "Acceptance", "Drafted tokens that are kept.", "none"),
        {"/pools/*/throughput/speculative/draft_cost", "Cost of a draft", "share", "Of a step of the large model: what drafting one token takes.", "number", 0, 1, "none", {}},
        list("/pools/*/throughput/rows", "Benchmark", "Measured rows; three or more are fitted, fewer scale the physics."),
        {"/pools/*/throughput/rows/*/input", "Input", "tokens", "Of each request of the benchmark.", "number", 0, 1e7, "none", {}},
        {"/pools/*/throughput/rows/*/output", "Output", "tokens", "Of each request of the benchmark.", "number", 1, 1e6, "none", {}},
        {"/pools/*/throughput/rows/*/tokens_per_second", "Output speed", "tokens/s", "Output tokens each second of one full replica.", "number", 1e-3, 1e9, "none", {}},
        amount("/pools/*/purchase/price_per_hour", "Price per hour", "per accelerator-hour", "What one accelerator costs each hour that it is kept; a mixed pool pays it for what exceeds the base."),
        amount("/pools/*/throughput/input_tokens_per_second", "Input throughput", "tokens/s", "Prompt tokens one replica reads each second, measured at full load.", "none", 1e-6),
        amount("/pools/*/throughput/output_tokens_per_second", "Output throughput", "tokens/s", "Tokens one replica writes each second, measured at full load.", "none", 1e-6),
        {"/pools/*/target_utilisation", "Target utilisation", "share", "Load over capacity above which another replica is reserved. Not GPU busy time.", "number", 0.01, 1, "0.6", {}},
        whole("/pools/*/count/min", "Fewest replicas", "replicas", "Replicas reserved whatever the load.", 0, 100000, "1"),
        whole("/pools/*/count/max", "Most replicas", "replicas", "Load above their capacity is reported.", 1, 100000, "1"),
        object("/pipeline", "Pipeline", "The stages that a task passes."),
        object("/pipeline/difficulty", "Difficulty", "How far hard tasks also cost more and fail more."),
        loading("/pipeline/difficulty/tokens", "Difficulty in tokens", "How far hard tasks also use more tokens."),
        loading("/pipeline/difficulty/failures", "Difficulty in failures", "How far hard tasks fail more; its square is the tetrachoric correlation."),
        loading("/pipeline/difficulty/counts", "Difficulty in counts", "How far hard tasks need more calls."),
        list("/pipeline/stages", "Stages", "In the order in which a task passes them."),
        text("/pipeline/stages/*/id", "Id", "Names the stage in paths and scenarios."),
        object("/pipeline/stages/*/difficulty", "Difficulty", "Replaces the pipeline's loadings, key by key.", "the pipeline's"),
        loading("/pipeline/stages/*/difficulty/tokens", "Difficulty in tokens", "Replaces the pipeline's loading here."),
        loading("/pipeline/stages/*/difficulty/failures", "Difficulty in failures", "Replaces the pipeline's loading here."),
        loading("/pipeline/stages/*/difficulty/counts", "Difficulty in counts", "Replaces the pipeline's loading here."),
        text("/pipeline/stages/*/name", "Name", "What the stage does."),
        {"/pipeline/stages/*/complexity", "Complexity", "", "How hard the work is; a label only.", "choice", 0, 0, "none", {"", "trivial", "simple", "moderate", "hard"}},
        share("/pipeline/stages/*/runs", "Runs", "Share of tasks that need this stage.", "1"),
        count("/pipeline/stages/*/calls", "Calls per task", "Logical requests each task makes here.", "1"),
        object("/pipeline/stages/*/rounds", "Rounds", "A conversation inside each call; off: one request."),
        count("/pipeline/stages/*/rounds/count", "Rounds per call", "Requests of one conversation; every one sends the history again.", "none"),
        tokens("/pipeline/stages/*/rounds/new_tokens", "New tokens", "User or tool tokens that every round adds, the first too."),
        {"/pipeline/stages/*/rounds/gap_seconds", "Gap between rounds", "seconds", "Below the cache's time to live the previous prompt is still cached.", "quantity", 0, 1e9, "0", {}},
        object("/pipeline/stages/*/rounds/history", "History", "What later rounds see of earlier ones.", "all"),
        {"/pipeline/stages/*/rounds/history/policy", "History policy", "", "Keep all, the last turns, or a summary once a budget is passed. A window that slides breaks the prefix cache.", "choice", 0, 0, "all", {"all", "window", "summarise"}},
        whole("/pipeline/stages/*/rounds/history/turns", "Turns kept", "turns", "Older turns are dropped.", 1, 10000, "none"),
        {"/pipeline/stages/*/rounds/history/budget", "History budget", "tokens", "A longer history is replaced by a summary.", "number", 0, mostTokens, "none", {}},
        tokens("/pipeline/stages/*/rounds/history/summary_tokens", "Summary length", "Tokens of the summary that replaces the history."),
        text("/pipeline/stages/*/rounds/history/model", "Summary model", "Writes the summary; the first tier when left out."),
        {"/pipeline/stages/*/service", "Service tier", "", "The provider's service tier; it must have a price row.", "choice", 0, 0, "standard", {"standard", "batch", "flex", "priority"}},
        text("/pipeline/stages/*/region", "Region", "Region whose price row applies."),
        share("/pipeline/stages/*/off_peak_share", "Off-peak share", "Share of the calls at hours with dearer prices that is moved to the cheapest hours."),
        list("/pipeline/stages/*/route", "Route", "Models tried in turn, each with its attempts."),
        text("/pipeline/stages/*/route/*/model", "Model", "provider/model, or pool:<id>."),
        whole("/pipeline/stages/*/route/*/attempts", "Attempts", "attempts", "Billed attempts before the next tier.", 1, 10, "1"),
        share("/pipeline/stages/*/route/*/malformed", "Malformed", "Answers that cannot be used, given no transient error."),
        share("/pipeline/stages/*/route/*/transient", "Transient errors", "Overloads and time-outs: no answer, the attempt is repeated."),
        share("/pipeline/stages/*/route/*/transient_billed", "Billed when transient", "Share of such an attempt that is billed. Required when transient is above 0.", "none"),
        share("/pipeline/stages/*/route/*/correct", "Correct", "Valid answers that are right, over all tasks.", "1"),
        object("/pipeline/stages/*/route/*/after_feedback", "After feedback", "Rates once an answer was rejected.", "as before"),
        share("/pipeline/stages/*/route/*/after_feedback/malformed", "Malformed after feedback", "Rate once an answer was rejected.", "as before"),
        share("/pipeline/stages/*/route/*/after_feedback/correct", "Correct after feedback", "Rate once an answer was rejected.", "as before"),
        amount("/pipeline/stages/*/route/*/token_ratio", "Token ratio", "ratio", "This model's tokens per stated token.", "1", 0.01),
        yesNo("/pipeline/stages/*/route/*/carry_failed", "Carry failed answers", "The request's failed answers join this tier's prompt.", "no"),
        object("/pipeline/stages/*/input", "Input", "Tokens of the prompt."),
        tokens("/pipeline/stages/*/input/prefix", "Prefix", "Instructions sent first and the same for many calls; the part a prefix cache can hold."),
        tokens("/pipeline/stages/*/input/fresh", "Fresh input", "Tokens of this task alone, drawn once per call."),
        object("/pipeline/stages/*/input/retrieved", "Retrieved", "Passages added to the prompt."),
        count("/pipeline/stages/*/input/retrieved/chunks", "Retrieved chunks", "Passages added to the prompt.", "0"),
        tokens("/pipeline/stages/*/input/retrieved/tokens", "Tokens per chunk", "Length of one passage."),
        share("/pipeline/stages/*/input/retrieved/used_share", "Used share", "Part of the retrieved tokens the answer needs.", "1"),
        object("/pipeline/stages/*/input/carry", "Carried answers", "Answers of earlier stages in the prompt."),
        list("/pipeline/stages/*/input/carry/from", "Carried from", "Ids of earlier stages."),
        share("/pipeline/stages/*/input/carry/share", "Carried share", "Part of their visible tokens.", "1"),
        tokens("/pipeline/stages/*/input/feedback", "Feedback", "Tokens added to the prompt after each rejected answer."),
        object("/pipeline/stages/*/output", "Output", "Tokens of the answer."),
        tokens("/pipeline/stages/*/output/visible", "Visible output", "Tokens of the answer, drawn anew at each attempt."),
        tokens("/pipeline/stages/*/output/reasoning", "Reasoning output", "Hidden tokens billed as output."),
        yesNo("/pipeline/stages/*/output/capped_is_malformed", "Capped is malformed", "A cut-off answer cannot be used.", "no"),
        {"/pipeline/stages/*/input_output_correlation", "Input and output correlation", "correlation", "Rank correlation of fresh (or new) input and output inside a request.", "number", -0.99, 0.99, "0", {}},
        share("/pipeline/stages/*/prefix_cache", "Prefix cache hits", "Share of first attempts whose prefix is read from the cache.", "off"),
        object("/pipeline/stages/*/prefix_cache/stored", "Stored", "Prefixes kept by the hour in the first tier's cache; all its calls read them."),
        {"/pipeline/stages/*/prefix_cache/stored/prefixes", "Stored prefixes", "prefixes", "Different prefixes that are kept.", "number", 0, 1e12, "none", {}},
        {"/pipeline/stages/*/prefix_cache/stored/hours_per_month", "Hours stored", "hours", "Hours a month that each is kept, long enough for all its calls; all month is 730.5.", "number", 0, 730.5, "none", {}},
        amount("/pipeline/stages/*/prefix_cache/stored/storage_price", "Storage price", "per million token-hours", "What a million tokens cost each hour they are kept.", "the sheet's"),
        object("/pipeline/stages/*/prefix_cache/from_traffic", "From traffic", "Hits follow from how often the same prefix comes again, so they change with volume."),
        {"/pipeline/stages/*/prefix_cache/from_traffic/prefixes", "Distinct prefixes", "prefixes", "Different prefixes that the calls share among them.", "number", 1, 1e12, "none", {}},
        {"/pipeline/stages/*/prefix_cache/from_traffic/ttl_seconds", "Time to live", "seconds", "How long a prefix stays cached; the price sheet's, else 300 s.", "number", 1, 1e8, "the sheet's", {}},
        yesNo("/pipeline/stages/*/prefix_cache/from_traffic/refresh_on_use", "Refresh on use", "A read starts the time to live anew.", "yes"),
        object("/pipeline/stages/*/response_cache/from_traffic", "From traffic", "Hits follow from how often the same question comes again, so they change with volume."),
        {"/pipeline/stages/*/response_cache/from_traffic/catalogue", "Distinct questions", "questions", "Size of the catalogue that questions come from.", "number", 1, 1e15, "none", {}},
        {"/pipeline/stages/*/response_cache/from_traffic/zipf", "Popularity exponent", "exponent", "Zipf exponent: 0 all alike, about 1 a few asked often.", "number", 0, 10, "none", {}},
        {"/pipeline/stages/*/response_cache/from_traffic/capacity", "Capacity", "entries", "Answers the cache holds; without it, all.", "number", 1, 1e15, "no limit", {}},
        {"/pipeline/stages/*/response_cache/from_traffic/ttl_seconds", "Time to live", "seconds", "Answers older than this are asked again.", "number", 1, 1e10, "no limit", {}},
        yesNo("/pipeline/stages/*/response_cache/from_traffic/refresh_on_use", "Refresh on use", "A hit starts the time to live anew.", "yes"),
        {"/pipeline/stages/*/response_cache/from_traffic/eviction", "Eviction", "", "Which answer goes when the cache is full.", "choice", 0, 0, "lru", {"lru", "fifo"}},
        amount("/pipeline/stages/*/response_cache/from_traffic/changes_per_day", "Changes", "per day", "How often an answer's content changes; older answers are wrong."),
        {"/pipeline/stages/*/response_cache/from_traffic/invalidation", "Invalidation", "", "push: changed answers are removed at once. none: they go stale.", "choice", 0, 0, "none", {"none", "push"}},
        object("/pipeline/stages/*/response_cache/similarity", "Similarity", "Answers are found by the nearest earlier question."),
        {"/pipeline/stages/*/response_cache/similarity/threshold", "Threshold", "score", "The cache answers from this similarity on.", "number", -1e3, 1e3, "none", {}},
        {"/pipeline/stages/*/response_cache/similarity/match", "Score of matches", "score", "Mean similarity where the nearest question has the same answer.", "number", -1e3, 1e3, "none", {}},
        {"/pipeline/stages/*/response_cache/similarity/other", "Score of others", "score", "Mean similarity where it has another answer.", "number", -1e3, 1e3, "none", {}},
        {"/pipeline/stages/*/response_cache/similarity/sd", "Spread of scores", "score", "Standard deviation of both.", "number", 1e-6, 1e3, "none", {}},
        object("/pipeline/stages/*/response_cache", "Response cache", "Whole answers given again."),
        share("/pipeline/stages/*/response_cache/hit", "Response cache hits", "Share of calls answered from the cache."),
        share("/pipeline/stages/*/response_cache/wrong_hit", "Wrong hits", "Share of hits that answer another question."),
        amount("/pipeline/stages/*/response_cache/lookup_fee", "Lookup fee", "per call", "Paid hit or miss."),
        amount("/pipeline/stages/*/response_cache/embedding_tokens", "Embedded tokens", "tokens", "Tokens embedded per lookup."),
        text("/pipeline/stages/*/response_cache/embedding_model", "Embedding model", "Prices the embedded tokens."),
        object("/pipeline/stages/*/checker", "Checker", "A model that judges each valid answer."),
        text("/pipeline/stages/*/checker/model", "Checker model", "provider/model, or pool:<id>."),
        tokens("/pipeline/stages/*/checker/input", "Checker input", "Everything the checker reads."),
        tokens("/pipeline/stages/*/checker/output", "Checker output", "Everything the checker writes."),
        share("/pipeline/stages/*/checker/catches", "Catches", "Wrong answers it rejects."),
        share("/pipeline/stages/*/checker/false_alarm", "False alarms", "Right answers it rejects."),
        object("/pipeline/stages/*/retrieval", "Retrieval", "What finding passages costs per call."),
        text("/pipeline/stages/*/retrieval/embedding_model", "Embedding model", "Prices the query tokens."),
        amount("/pipeline/stages/*/retrieval/query_tokens", "Query tokens", "tokens", "Tokens embedded per call."),
        amount("/pipeline/stages/*/retrieval/search_fee", "Search fee", "per call", "Paid by each call not answered from the cache."),
        amount("/pipeline/stages/*/retrieval/rerank_fee", "Rerank fee", "per call", "Paid by each call not answered from the cache."),
        object("/pipeline/stages/*/tools", "Tools", "Tool calls of each attempt that yields an answer."),
        count("/pipeline/stages/*/tools/calls", "Tool calls", "Tool calls per attempt that yields an answer.", "0"),
        amount("/pipeline/stages/*/tools/fee", "Tool fee", "per call", "Paid for every tool call, failed ones too."),
        {"/pipeline/stages/*/tools/failure", "Tool failures", "share", "Tool calls that fail and are repeated.", "number", 0, 0.95, "0", {}},
        list("/pipeline/stages/*/fees", "Fees", "Charges of the first tier's provider for each attempt that yields an answer."),
        text("/pipeline/stages/*/fees/*/meter", "Meter", "As in the price sheet's other charges: web_search, page, image_output."),
        amount("/pipeline/stages/*/fees/*/units", "Units", "units", "Searches, pages, images: what the price counts.", "1"),
        object("/pipeline/stages/*/latency", "Latency", "How long an attempt takes."),
        {"/pipeline/stages/*/latency/first_token", "First token", "seconds", "Time to the first token of an attempt.", "quantity", 0, 1e6, "0", {}},
        amount("/pipeline/stages/*/latency/tokens_per_second", "Output speed", "tokens/s", "Output tokens each second, reasoning included.", "none", 1e-3),
        {"/pipeline/stages/*/on_failure", "When all attempts fail", "", "abort the task, continue without an answer, or ask a human.", "choice", 0, 0, "abort", {"abort", "continue", "human"}},
        {"/pipeline/stages/*/on_failure/kind", "Kind", "", "A human answers, for a fee.", "choice", 0, 0, "human", {"human"}},
        amount("/pipeline/stages/*/on_failure/fee", "Human fee", "per case", "Paid for each case a human answers."),
        yesNo("/pipeline/stages/*/wrong_fails_task", "Wrong answers fail the task", "Off: this stage's wrong answers are harmless.", "yes"),
        yesNo("/pipeline/stages/*/missing_fails_task", "Missing answers fail the task", "With on failure: continue.", "no"),
        object("/demand", "Demand", "How many tasks come."),
        {"/demand/tasks_per_month", "Tasks per month", "tasks", "Attempted tasks in a month of 30.4375 days.", "number", 1, 1e10, "none", {}},
        list("/demand/hourly_profile", "Hourly profile", "When tasks come: flat, business_hours, evening, or 24 or 168 weights."),
        {"/demand/growth_per_month", "Growth", "a month", "By which tasks are more each month.", "number", -0.99, 10, "0", {}},
        list("/demand/season", "Season", "Twelve weights, January first."),
        text("/demand/time_zone", "Time zone", "Of the hourly profile; prices that change with the hour need UTC, an offset such as UTC+01:00, or the zone of their rows."),
        list("/demand/segments", "Segments", "Shares of the tasks with their own size and prices."),
        text("/demand/segments/*/id", "Id", "Names the segment in paths and scenarios."),
        text("/demand/segments/*/name", "Name", "What the segment is called."),
        share("/demand/segments/*/share", "Share of tasks", "What all segments leave over has size 1 and the plan's revenue."),
        {"/demand/segments/*/size", "Size", "ratio", "Multiplies fresh and new tokens, before their caps.", "number", 1e-3, 1e3, "1", {}},
        {"/demand/segments/*/growth_per_month", "Growth", "a month", "Of the segment's tasks.", "number", -0.99, 10, "the plan's", {}},
        object("/demand/segments/*/revenue", "Segment revenue", "Keys that replace the plan's."),
        amount("/demand/segments/*/revenue/per_successful_task", "Revenue per successful task", "per task", "Paid for each task of the segment that ends right.", "the plan's"),
        amount("/demand/segments/*/revenue/per_attempted_task", "Revenue per attempted task", "per task", "Paid whether or not the task succeeds.", "the plan's"),
        share("/demand/segments/*/revenue/payment_fee_share", "Payment fees", "Share of the segment's revenue.", "the plan's"),
        share("/demand/segments/*/revenue/undetected_wrong_paid", "Wrong but paid", "Share of undetected wrong tasks that are paid as successful.", "the plan's"),
        object("/demand/segments/*/revenue/seats", "Seats", "A subscription for this segment."),
        amount("/demand/segments/*/revenue/seats/price_per_month", "Price of a seat", "per seat and month", "Paid whatever the seat does.", "none", 1e-6),
        {"/demand/segments/*/revenue/seats/tasks", "Tasks of a seat", "tasks per month", "What a seat wants to do in a month.", "quantity", 0, 1e9, "none", {}},
        amount("/demand/segments/*/revenue/seats/included", "Included tasks", "tasks per month", "In the price of a seat; without it, all.", "all", 1e-6),
        amount("/demand/segments/*/revenue/seats/overage_price", "Overage", "per task", "For each task beyond; without it, those are not served.", "not served"),
        object("/revenue", "Revenue", "What tasks bring in."),
        object("/revenue/seats", "Seats", "A subscription: so much a seat and month."),
        amount("/revenue/seats/price_per_month", "Price of a seat", "per seat and month", "Paid whatever the seat does.", "none", 1e-6),
        {"/revenue/seats/tasks", "Tasks of a seat", "tasks per month", "What a seat wants to do in a month.", "quantity", 0, 1e9, "none", {}},
        amount("/revenue/seats/included", "Included tasks", "tasks per month", "In the price of a seat; without it, all.", "all", 1e-6),
        amount("/revenue/seats/overage_price", "Overage", "per task", "For each task beyond; without it, those are not served.", "not served"),
        list("/correlations", "Correlations", "Uncertain numbers that move together."),
        text("/correlations/*/a", "Number", "Path of an uncertain number."),
        text("/correlations/*/b", "Other number", "Path of another."),
        {"/correlations/*/rank", "Rank correlation", "correlation", "Spearman's, of the two.", "number", -0.999, 0.999, "none", {}},
        amount("/revenue/per_successful_task", "Revenue per successful task", "per task", "Paid for each task that ends right."),
        amount("/revenue/per_attempted_task", "Revenue per attempted task", "per task", "Paid whether or not the task succeeds."),
        share("/revenue/payment_fee_share", "Payment fees", "Share of revenue."),
        share("/revenue/undetected_wrong_paid", "Wrong but paid", "Share of undetected wrong tasks that are paid as successful."),
        list("/fixed_costs", "Fixed costs", "Costs of the month that no task causes."),
        text("/fixed_costs/*/id", "Id", "Names the cost in paths and scenarios."),
        text("/fixed_costs/*/name", "Name", "What is paid for."),
        {"/fixed_costs/*/kind", "Kind", "", "Platform costs count in the gross margin, overhead only below it.", "choice", 0, 0, "platform", {"platform", "overhead"}},
        object("/fixed_costs/*/step", "Step", "Repeats the amount as the volume grows."),
        amount("/fixed_costs/*/per_month", "Per month", "per month", "Cost of the month, or of each step."),
        amount("/fixed_costs/*/step/every_tasks", "Each started", "tasks", "The amount repeats for each started number of tasks.", "none", 1),
        object("/failure_costs", "Failure costs", "What failed tasks cost besides."),
        amount("/failure_costs/support_per_failed_task", "Support per failed task", "per task", "What a failed task costs in support."),
        object("/targets", "Targets", "What the plan should reach."),
        {"/targets/gross_margin", "Target gross margin", "share", "The margin to reach.", "number", -1, 1, "0.6", {}},
        share("/targets/confidence", "Confidence", "How sure the plan should be of its target.", "0.9"),
        share("/targets/quality_floor", "Quality floor", "Lowest acceptable success rate.", "none"),
        object("/targets/latency", "Latency target", "How long a task may take, from its first request to its last answer."),
        {"/targets/latency/seconds", "Time of a task", "seconds", "Attempts one after another, with their waits for own pools.", "number", 1e-3, 1e6, "none", {}},
        {"/targets/latency/share", "Of so many tasks", "share", "So large a share of the tasks should take no longer.", "number", 0.01, 0.9999, "0.95", {}},
        object("/horizon", "Horizon", "What changes in the months ahead."),
        whole("/horizon/months", "Months ahead", "months", "Months after the plan's own.", 1, 120, "24"),
        {"/horizon/price_erosion_per_year", "List price erosion", "a year", "How much cheaper the models in use get each year; dated price rows stand as they are.", "number", -1, 0.99, "0", {}},
        list("/horizon/frontier_models", "Frontier models", "Models whose prices erode on their own, if at all."),
        {"/horizon/frontier_erosion_per_year", "Frontier price erosion", "a year", "The same for frontier models.", "number", -1, 0.99, "0", {}},
        {"/horizon/tokens_growth_per_year", "Growth of tokens", "a year", "How many more tokens a task takes each year.", "number", -0.99, 10, "0", {}},
        {"/horizon/revenue_decline_per_year", "Decline of revenue", "a year", "How much less a task earns each year, as competitors get cheaper.", "number", -1, 0.99, "0", {}},
        list("/horizon/events", "Events", "What happens at the start of a month."),
        whole("/horizon/events/*/month", "Month", "month", "1 is the month after the plan's own.", 1, 120, "none"),
        {"/horizon/events/*/kind", "Kind", "", "A model retires, prices change, a cost falls due, a commitment starts or ends, a pool's hardware is replaced.", "choice", 0, 0, "none", {"retire", "price_change", "cost", "commitment_start", "commitment_end", "refresh"}},
        text("/horizon/events/*/name", "Name", "What the event is called."),
        text("/horizon/events/*/model", "Model", "provider/model; a price change may name a provider alone."),
        text("/horizon/events/*/replace", "Replaced by", "provider/model that takes its place in every route."),
        text("/horizon/events/*/commitment", "Commitment", "Id of a commitment."),
        text("/horizon/events/*/pool", "Pool", "Id of the pool whose hardware is replaced."),
        amount("/horizon/events/*/speed", "Speed", "ratio", "Of a replica against the one before.", "1", 1e-3),
        amount("/horizon/events/*/migration_cost", "Migration cost", "per event", "Paid in the month of the retirement or the refresh."),
        amount("/horizon/events/*/amount", "Amount", "per event", "Paid once."),
        amount("/horizon/events/*/factor", "Price factor", "ratio", "List prices times this from then on; of a refresh, the pool's price of an hour, or what its hardware costs to buy.", "none", 1e-6),
        share("/horizon/events/*/shadow_share", "Shadow traffic", "Share of the tasks that both models answer before the retirement."),
        whole("/horizon/events/*/shadow_months", "Shadow months", "months", "For so many months before it.", 0, 24, "0"),
        object("/simulation", "Simulation", "How many tasks and draws, from which seed."),
        whole("/simulation/tasks", "Simulated tasks", "tasks", "Tasks drawn for the spread from task to task.", 1, 2000000000, "200000"),
        whole("/simulation/draws", "Draws", "draws", "Draws of the uncertain values.", 1, 100000, "2000"),
        whole("/simulation/seed", "Seed", "", "Same seed, same figures.", 0, 9007199254740991.0, "1"),
        {"/simulation/precision", "Precision", "relative", "Tasks are added until the 95 % interval of cost per success is this narrow to each side.", "number", 1e-5, 0.5, "none", {}},
        yesNo("/simulation/until_settled", "Stop when settled", "Draws are added only until P(margin at least target) is surely above or below the confidence.", "no"),
        list("/scenarios", "Scenarios", "Named changes to the plan."),
        text("/scenarios/*/id", "Id", "Names the scenario."),
        text("/scenarios/*/name", "Name", "What the scenario is called."),
        text("/scenarios/*/from", "From", "The scenario it builds on, or base."),
        list("/scenarios/*/changes", "Changes", "Fields set to other values, in order."),
        text("/scenarios/*/changes/*/set", "Field", "Path of the field that changes."),
    };
    return fields;
}

/// Matches '*' against one path segment; a longer path (inside a distribution) does not match.
bool matches(std::string_view pattern, std::string_view path)
{
    while (!pattern.empty() && !path.empty()) {
        if (pattern.front() == '*') {
            pattern.remove_prefix(1);
            const std::size_t end = path.find('/');
            path = end == std::string_view::npos ? std::string_view() : path.substr(end);
        } else {
            if (pattern.front() != path.front())
                return false;
            pattern.remove_prefix(1);
            path.remove_prefix(1);
        }
    }
    return pattern.empty() && path.empty();
}

/// The last part of a path.
std::string_view keyOf(std::string_view path) { return path.substr(path.rfind('/') + 1); }

} // namespace

const std::vector<FieldInfo> &schemaFields() { return table(); }

const FieldInfo *fieldInfo(std::string_view path)
{
    // By the last part, which few patterns share: a window of a hundred fields asks at every edit.
    static const std::map<std::string_view, std::vector<const FieldInfo *>> byKey = [] {
        std::map<std::string_view, std::vector<const FieldInfo *>> fields;
        for (const FieldInfo &field : table())
            fields[keyOf(field.pattern)].push_back(&field);
        return fields;
    }();
    for (const std::string_view key : {keyOf(path), std::string_view("*")})
        if (const auto found = byKey.find(key); found != byKey.end())
            for (const FieldInfo *field : found->second)
                if (matches(field->pattern, path))
                    return field;
    return nullptr;
}

} // namespace farthing::data

// SPDX-License-Identifier: GPL-3.0-or-later
// breakeven: own pools, an API by the token or its reserved units, over volume.
#include "app/cli_options.h"

#include "data/export/breakeven_export.h"

namespace farthing::cli {

int runBreakeven(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, {"--scenario", "--prices", "--draws", "--seed", "--threads", "--volume", "--instead"}, {"--json", "--csv"});
    if (!a)
        return Usage;
    if (a->positional.size() != 1)
        return usage("Name one plan: a file, - or sample:ID.");
    RunOptions options;
    BreakevenOptions over;
    if (!readRunOptions(*a, options) || !readRange(*a, "--volume", true, over.volumes))
        return Usage;
    if (a->has("--instead"))
        over.instead = a->options.at("--instead");
    const std::size_t slash = over.instead.find('/');
    if (a->has("--instead") && (slash == 0 || slash == std::string::npos || slash + 1 == over.instead.size() || over.instead.starts_with("pool:")))
        return usage("--instead is an API model, named provider/model, for example anthropic/claude-haiku-4-5.");
    int code = Done;
    const auto opened = openPlan(a->positional[0], *a, code);
    if (!opened)
        return code;
    over.draws = options.draws.value_or(over.draws);
    over.seed = options.seed;
    over.threads = options.threads;
    over.stop = options.stop;
    const PoolBreakeven b = poolBreakeven(opened->plan, opened->sheet, over);
    if (b.ok) {
        const data::ResultContext context = contextOf(*opened);
        if (a->has("--json"))
            print(data::writeJson(data::breakevenJson(b, context)));
        else
            print(a->has("--csv") ? data::breakevenCsv(b, context) : data::breakevenText(b, context));
    }
    printIssues(b.issues);
    return b.cancelled ? Interrupted : b.ok ? Done : DataHasErrors;
}

} // namespace farthing::cli

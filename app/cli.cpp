// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include "model/core/freed_memory.h"

#include <csignal>
#include <cstdio>

using namespace farthing::cli;

namespace {

std::stop_source stopSource;
volatile std::sig_atomic_t interrupted = 0;

const char *help = R"(farthing-cli: what one successful task costs, and what margin it leaves

  simulate PLAN [--scenario S] [--prices FILE] [--tasks N] [--draws M] [--seed S] [--threads T]
           [--precision 1%] [--until-settled] [--json]
  expect PLAN [--scenario S] [--prices FILE] [--json]         the exact engine's figures
  sweep PLAN [--volume LO:HI:N] [--utilisation LO:HI:N] [--json]      two of them, or one and a --set: a surface with bands
        or [--set /PATH=LO:HI:N] [--set /PATH=LO:HI:N]      over one or two numbers of the plan
  forecast PLAN [--scenario S] [--draws M] [--json | --csv]   the months ahead: cost, revenue, margin, pools, cash
  breakeven PLAN [--volume LO:HI:N] [--instead PROVIDER/MODEL] [--scenario S] [--draws M] [--json | --csv]
         own pools, an API by the token, or the units of it that the plan reserves: cost and P(cheapest) over volume
  report PLAN [--charts DIR] [--format svg,png,pdf]           charts, results.json, CSV tables, summary.txt
  prices import FILE [--csv OUT] | list [FILE] | check FILE | diff OLD NEW | history MODEL SHEET...
  prices export SHEET [--csv F] [--xlsx F]                    SHEET is a price file of any kind, or bundled
  prices apply FILE PLAN [--exclude ROW,...] [--draws M] [--out F.farthing] [--json]
         what would change, models in use that are kept, and each scenario's cost and margin before and after
         A table that leaves something open lists its questions and the options that answer them:
         [--map TITLE=COLUMN]... [--provider NAME] [--unit U] [--currency C] [--decimal comma|point] [--dates dmy|mdy]
         [--read TITLE=comma|point|dmy|mdy]... for one column
  plan validate PLAN | export PLAN [--out FILE] | import JSON --out FILE.farthing
  samples [ID]                                                list the samples, or print one

PLAN is a .json or .farthing file, - for standard input, or sample:ID.
Data goes to standard output, everything else to standard error.
Exit: 0 done, 1 the data has errors, 2 usage, 3 the work failed, 130 interrupted.
)";

int dispatch(const std::vector<std::string> &words)
{
    if (words.empty())
        return usage("Name a command. --help lists them.");
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    const std::string &command = words.front();
    if (command == "--help" || command == "-h" || command == "help") {
        print(help);
        return Done;
    }
    if (command == "--version") {
        print("farthing-cli " FARTHING_VERSION "\n");
        return Done;
    }
    if (command == "simulate" || command == "expect")
        return runSimulate(rest, command == "expect");
    if (command == "sweep")
        return runSweep(rest);
    if (command == "forecast")
        return runForecast(rest);
    if (command == "breakeven")
        return runBreakeven(rest);
    if (command == "prices")
        return runPrices(rest);
    if (command == "plan")
        return runPlan(rest);
    if (command == "report")
        return runReport(rest);
    if (command == "samples")
        return runSamples(rest);
    return usage("\"" + command + "\" is no command. --help lists them.");
}

} // namespace

std::stop_token farthing::cli::interruption() { return stopSource.get_token(); }

int main(int argc, char **argv)
{
    std::signal(SIGINT, [](int) {
        interrupted = 1;
        stopSource.request_stop();
    });
    farthing::keepFreedMemory();
    const int code = dispatch(std::vector<std::string>(argv + 1, argv + argc));
    return interrupted ? Interrupted : code;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_options.h"

#include <charconv>
#include <cmath>

namespace farthing::cli {

namespace {

template <typename T>
bool readNumber(const Arguments &a, const char *name, std::optional<T> &out)
{
    if (!a.has(name))
        return true;
    const std::string &text = a.options.at(name);
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        usage(std::string(name) + " needs a whole number, not \"" + text + "\".");
        return false;
    }
    out = value;
    return true;
}

/// "1%" or "0.01".
bool readPrecision(const Arguments &a, std::optional<double> &out)
{
    if (!a.has("--precision"))
        return true;
    const std::string &text = a.options.at("--precision");
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (rest == "%")
        value /= 100;
    if (error != std::errc() || !(rest.empty() || rest == "%") || !(value >= 1e-5 && value <= 0.5)) {
        usage("--precision is from 0.001% to 50%: half the 95 % interval of the cost per successful task.");
        return false;
    }
    out = value;
    return true;
}

} // namespace

bool readRunOptions(const Arguments &a, RunOptions &options)
{
    std::optional<int> threads;
    if (!readNumber(a, "--tasks", options.tasks) || !readNumber(a, "--draws", options.draws) || !readNumber(a, "--seed", options.seed)
        || !readNumber(a, "--threads", threads) || !readPrecision(a, options.precision))
        return false;
    if (a.has("--until-settled"))
        options.untilSettled = true;
    if ((options.tasks && *options.tasks < 1) || (options.draws && (*options.draws < 1 || *options.draws > 100000))
        || (threads && (*threads < 1 || *threads > 1024))) {
        usage("--tasks and --threads are at least 1; --draws is 1 to 100000.");
        return false;
    }
    options.threads = threads.value_or(0);
    options.stop = interruption();
    return true;
}

bool readSpan(const std::string &text, double &low, double &high, int &n)
{
    const char *at = text.data(), *end = text.data() + text.size();
    auto r = std::from_chars(at, end, low);
    bool ok = r.ec == std::errc() && r.ptr != end && *r.ptr == ':';
    if (ok) {
        r = std::from_chars(r.ptr + 1, end, high);
        ok = r.ec == std::errc() && r.ptr != end && *r.ptr == ':';
    }
    if (ok) {
        r = std::from_chars(r.ptr + 1, end, n);
        ok = r.ec == std::errc() && r.ptr == end;
    }
    return ok && std::isfinite(low) && std::isfinite(high) && high >= low && n >= 1 && n <= 1000;
}

bool readRange(const Arguments &a, const char *name, bool logarithmic, std::vector<double> &out)
{
    if (!a.has(name))
        return true;
    double low = 0, high = 0;
    int n = 0;
    if (!readSpan(a.options.at(name), low, high, n) || !(low > 0) || (!logarithmic && high > 1)) {
        usage(std::string(name) + " is LOW:HIGH:COUNT with 0 < LOW <= HIGH" + (logarithmic ? "" : " <= 1") + " and at most 1000 points.");
        return false;
    }
    for (int i = 0; i < n; ++i) {
        const double t = n == 1 ? 0 : static_cast<double>(i) / (n - 1);
        out.push_back(logarithmic ? low * std::pow(high / low, t) : low + (high - low) * t);
    }
    return true;
}

int finish(const Evaluation &e)
{
    printIssues(e.issues);
    if (e.cancelled)
        return Interrupted;
    return e.ok ? Done : DataHasErrors;
}

const std::vector<std::string> &runOptionNames()
{
    static const std::vector<std::string> names = {"--scenario", "--prices", "--tasks", "--draws", "--seed", "--threads", "--precision"};
    return names;
}

std::vector<std::string> with(std::vector<std::string> list, const std::vector<std::string> &more)
{
    list.insert(list.end(), more.begin(), more.end());
    return list;
}

} // namespace farthing::cli

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference workload in numpy: numpy_peer.py whole|tuned TASKS [REPEATS], in the folder of reference.json; or as a table for
other programs, a row for each tier: numpy_peer.py table.

whole: float64, every array as long as the tasks. tuned: float32 in chunks that stay in the cache.
Prints nanoseconds per task with the mean cost, its standard error and the share of successes."""
import csv
import json
import math
import sys
import time

import numpy as np

Z95 = 1.6448536269514722


def workload():
    prices = {}
    with open("reference_prices.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            long = float(row["prompt_from_tokens"]) > 0
            prices.setdefault("bench/" + row["model"], {})[long] = [float(row[c]) / 1e6 for c in ("input", "cached_input", "output")]
    with open("reference.json", encoding="utf-8") as file:
        stages = json.load(file)["pipeline"]["stages"]
    out = []
    for s in stages:
        fresh, visible, cache = s["input"]["fresh"], s["output"]["visible"], s["response_cache"] or {}
        rho = 2 * math.sin(math.pi / 6 * s["input_output_correlation"])
        out.append({
            "hit": cache.get("hit", 0), "lookup": cache.get("lookup_fee", 0), "prefix": s["input"]["prefix"], "prefix_hit": s["prefix_cache"],
            "in": (math.log(fresh["p50"]), math.log(fresh["p95"] / fresh["p50"]) / Z95),
            "out": (math.log(visible["p50"]), math.log(visible["p95"] / visible["p50"]) / Z95), "max": visible["max"],
            "rho": rho, "rest": math.sqrt(1 - rho * rho), "tool": s["tools"]["calls"] * s["tools"]["fee"],
            "tiers": [(t["attempts"], t["malformed"], prices[t["model"]]) for t in s["route"]]})
    return out


def run(stages, rng, n, kind):
    cost = np.zeros(n, kind)
    failed = np.zeros(n, bool)

    def normal(k):
        return rng.standard_normal(k, dtype=kind)

    def uniform(k):
        return rng.random(k, dtype=kind)

    for s in stages:
        at = np.flatnonzero(~failed)
        cost[at] += kind(s["lookup"])
        if s["hit"] > 0:
            at = at[uniform(len(at)) >= s["hit"]]
        z = normal(len(at))
        prompt = kind(s["prefix"]) + np.exp(kind(s["in"][0]) + kind(s["in"][1]) * z)
        for attempts, malformed, price in s["tiers"]:
            for attempt in range(attempts):
                k = len(at)
                if k == 0:
                    break
                o = kind(s["rho"]) * z + kind(s["rest"]) * normal(k)
                out = np.minimum(np.exp(kind(s["out"][0]) + kind(s["out"][1]) * o), kind(s["max"]))
                read = np.full(k, s["prefix"], kind) if attempt else np.where(uniform(k) < s["prefix_hit"], kind(s["prefix"]), kind(0))
                long = prompt >= 200000
                p = [np.where(long, kind(price[True][i]), kind(price[False][i])) for i in range(3)]
                cost[at] += (prompt - read) * p[0] + read * p[1] + out * p[2] + kind(s["tool"])
                again = uniform(k) < malformed
                at, z, prompt = at[again], z[again], prompt[again]
        failed[at] = True
    return cost, ~failed


def table(stages):
    print("stage,hit,lookup,prefix,prefix_hit,in_mean,in_sd,out_mean,out_sd,out_max,rho,tool,attempts,malformed,input,cached,output,"
          "long_input,long_cached,long_output")
    for number, s in enumerate(stages):
        for attempts, malformed, price in s["tiers"]:
            print(number, s["hit"], s["lookup"], s["prefix"], s["prefix_hit"], *s["in"], *s["out"], s["max"], s["rho"], s["tool"], attempts, malformed,
                  *price[False], *price.get(True, price[False]), sep=",")


def main():
    if sys.argv[1] == "table":
        return table(workload())
    how, tasks = sys.argv[1], int(sys.argv[2])
    repeats = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    kind, chunk = (np.float64, tasks) if how == "whole" else (np.float32, 8192)
    stages = workload()
    for r in range(repeats):
        rng = np.random.Generator(np.random.SFC64(r + 1)) if how == "tuned" else np.random.default_rng(r + 1)
        start = time.perf_counter()
        costs, wins = [], 0
        for first in range(0, tasks, chunk):
            cost, success = run(stages, rng, min(chunk, tasks - first), kind)
            costs.append(cost)
            wins += np.count_nonzero(success)
        cost = np.concatenate(costs) if len(costs) > 1 else costs[0]
        p95 = np.partition(cost, [int(.5 * tasks), int(.95 * tasks)])[int(.95 * tasks)]
        mean, deviation = cost.mean(dtype=np.float64), cost.std(dtype=np.float64)
        each = (time.perf_counter() - start) * 1e9 / tasks
        print(f"{each:.4f} mean {mean:.9g} se {deviation / math.sqrt(tasks):.3g} success {wins / tasks:.6f} p95 {p95:.6g}")


main()
